import {select} from "d3-selection";
import {loadSounds, type Sounds} from "../../search/sounds.js";
import {maySound, type Terms} from "../../search/terms.js";
import type {Part} from "../part.js";
import {searchBox} from "../searchBox.js";
import type {Context} from "../view.js";
import {focusFirstRow} from "./taskTable.js";

/**
 * The box to look for tasks in: `/` leads to it from anywhere, the arrow down from it to the first task.
 * @param prepare takes a step of what the first search would wait for; false once there is no more
 */
export function searchPart(
  controls: Part,
  query: string,
  table: () => HTMLElement | null,
  prepare: () => boolean,
  context: Context,
): void {
  const {document, text, browser} = context;
  searchBox(controls, "q", {
    legend: text.tasks.search,
    value: query,
    // The first word is a step for Back, the letters after it are not.
    change: (value) => (query === "" ? browser?.change : browser?.adjust)?.({q: value || null}),
  });
  const input = controls.select<HTMLInputElement>("input[name=q]");
  input.attr("placeholder", text.tasks.searchHint).attr("title", text.tasks.searchHint);
  input.on("keydown", (event: KeyboardEvent) => {
    const there = table();
    if (event.key !== "ArrowDown" || event.isComposing || !there) return;
    event.preventDefault();
    focusFirstRow(there);
  });
  if (!browser) return;
  // Whoever is about to type should not wait for them then.
  input.on("focus", () => {
    fetched().catch(() => {});
    const step = () => {
      if (prepare()) setTimeout(step);
    };
    setTimeout(step);
  });
  select(document).on("keydown.search", (event: KeyboardEvent) => {
    const typing = (event.target as Element).closest("input, textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.node()!.focus();
    input.node()!.select();
  });
}

/** One table of readings for the page. */
let sounds: Promise<Sounds> | null = null;

/**
 * How characters sound, fetched for the first words that may be pinyin; null while none may, or where it cannot be had: the
 * letters themselves are found all the same.
 */
export const soundsFor = (terms: Terms): Promise<Sounds | null> | null =>
  terms.some(maySound) ? fetched().catch(() => null) : null;

function fetched(): Promise<Sounds> {
  sounds ??= loadSounds().catch((error) => {
    sounds = null;
    throw error;
  });
  return sounds;
}
