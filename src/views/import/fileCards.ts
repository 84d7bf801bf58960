import {select} from "d3-selection";
import {stages} from "../../imported/stages.js";
import {type Part, part, parts, type Root, removePart} from "../part.js";
import type {Context} from "../view.js";
import {factForm} from "./factForm.js";
import {keepFocus} from "./focus.js";
import type {Entry, Imports} from "./imports.js";
import {previewParts} from "./preview.js";
import {others} from "./store.js";

/** After so many seconds a reading is said to take long. */
const long = 10;

/** The files brought to the page, each with how far its reading is, why it failed, or what was read. */
export function fileCards(
  root: Root,
  context: Context,
  imports: Imports | null,
  use: (entry: Entry) => Promise<void>,
): void {
  const entries = imports?.entries ?? [];
  const area = part(root, "section", "files");
  part(area, "h2", "heading").text(context.text.import.read);
  const list = part(area, "ol", "list");
  const refocus = keepFocus(list, () => root.select<HTMLElement>("[data-part=choose]").node());
  list
    .selectChildren<HTMLElement, Entry>("[data-part=file]")
    .data(entries, ({key}) => key)
    .join((enter) => enter.append<HTMLElement>("li").attr("data-part", "file"))
    .each(function (entry) {
      fileCard(select(this) as unknown as Part, entry, context, imports!, use);
    });
  area.attr("hidden", entries.length > 0 ? null : "");
  refocus();
}

function fileCard(
  card: Part,
  entry: Entry,
  context: Context,
  imports: Imports,
  use: (entry: Entry) => Promise<void>,
): void {
  const words = context.text.import;
  card.attr("data-state", entry.state.kind);
  const head = part(card, "div", "head");
  part(head, "b", "name").attr("tabindex", -1).text(entry.file);
  part(head, "span", "size").text(words.bytes(entry.blob.size));
  part(head, "button", "remove")
    .attr("type", "button")
    .attr("aria-label", words.removeFile(entry.file))
    .text(words.remove)
    .on("click", () => imports.remove(entry));
  progress(card, entry, context, imports);
  fault(card, entry, context, imports);
  if (entry.document) {
    const body = part(card, "div", "body");
    factForm(body, entry, context, imports);
    previewParts(body, entry, context, {
      use: () => void use(entry),
      others: others(imports.entries, entry).length,
    });
  } else removePart(card, "body");
}

/** The steps of the reading, the one under way, and how long it has taken so far. */
function progress(card: Part, entry: Entry, {text}: Context, imports: Imports): void {
  const words = text.import;
  const {state} = entry;
  if (state.kind !== "reading" && state.kind !== "waiting") {
    removePart(card, "progress");
    return;
  }
  const area = part(card, "div", "progress");
  const at = state.kind === "reading" ? stages.indexOf(state.stage) : -1;
  parts(part(area, "ol", "stages").attr("aria-hidden", "true"), "li", "stage", stages)
    .attr("data-done", (_, index) => (index < at ? "" : null))
    .attr("aria-current", (_, index) => (index === at ? "step" : null))
    .text((stage) => words.stages[stage]);
  const seconds = state.kind === "reading" ? Math.floor((imports.clock() - state.since) / 1000) : 0;
  part(area, "p", "elapsed").text(
    state.kind === "reading" ? words.reading(words.stages[state.stage], seconds) : words.waiting,
  );
  part(area, "p", "slow").text(seconds >= long ? words.slow : "");
  part(area, "button", "cancel")
    .attr("type", "button")
    .text(words.cancel)
    .on("click", () => imports.cancel(entry));
}

/** Why there is nothing to look at, and what to do about it. */
function fault(card: Part, entry: Entry, {text}: Context, imports: Imports): void {
  const words = text.import;
  const {state} = entry;
  if (state.kind === "waiting" || state.kind === "reading" || state.kind === "read") {
    removePart(card, "fault");
    return;
  }
  const area = part(card, "div", "fault");
  const message =
    state.kind === "cancelled"
      ? words.cancelled
      : state.kind === "unopened"
        ? words.unopened
        : state.kind === "failed"
          ? words.failed(state.message)
          : withoutFile(state.message, entry.file);
  if (state.kind === "cancelled") removePart(area, "title");
  else part(area, "b", "title").text(words.unreadable);
  part(area, "p", "message").text(message);
  if (state.kind === "unreadable") removePart(area, "again");
  else {
    part(area, "button", "again")
      .attr("type", "button")
      .text(words.again)
      .on("click", () => imports.again(entry));
  }
}

/** The message without the file's name, which stands above it; a line number stays. */
function withoutFile(message: string, file: string): string {
  return message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;
}
