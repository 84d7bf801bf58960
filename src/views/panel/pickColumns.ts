import {select} from "d3-selection";
import type {Change} from "../../state/address.js";
import {changePicks} from "../changePicks.js";
import {type Part, part} from "../part.js";
import {letGo, type Pick, pin, unpin} from "../picked.js";
import type {Browser, Context} from "../view.js";

/** A column of the panel; new where its pick was not there before. */
export interface Column {
  pick: Pick;
  column: Part;
  isNew: boolean;
}

/**
 * A column for each pick, in order. One whose pick is pinned, or no longer, stays the same element, and so does one that
 * turns to another pick; none is moved, since that would take the focus from it.
 */
export function pickColumns(parent: Part, picks: readonly Pick[]): Column[] {
  const area = parent.node()!;
  const old = [...area.children] as HTMLElement[];
  const same = picks.map(({key}) => old.find((node) => node.dataset.key === key));
  const nodes = picks.map(
    ({slot}, index) =>
      same[index] ?? old.find((node) => node.dataset.slot === slot && !same.includes(node)) ?? null,
  );
  for (const node of old) if (!nodes.includes(node)) node.remove();
  return picks.map((pick, index) => {
    const node = nodes[index] ?? area.ownerDocument.createElement("section");
    if (area.children[index] !== node) area.insertBefore(node, area.children[index] ?? null);
    node.dataset.part = "picked";
    node.dataset.slot = pick.slot;
    node.dataset.key = pick.key;
    return {pick, column: select(node) as Part, isNew: nodes[index] === null};
  });
}

/** The buttons of a column: pin or let go, and close. */
export function columnButtons(
  {pick, column}: Column,
  alone: boolean,
  context: Context,
  browser: Browser,
): void {
  const words = context.text.tasks.picked;
  const change = (parameters: Change) => changePicks(parameters, context, browser);
  const pinned = pick.slot === "pin";
  const head = part(column, "header", "head");
  part(head, "h2", "title").attr("tabindex", -1);
  part(head, "button", "pin")
    .attr("type", "button")
    .attr("aria-pressed", String(pinned))
    .attr("title", pinned ? words.unpinTitle : words.pinTitle)
    .text(pinned ? words.pinned : words.pin)
    .on("click", () => change(pinned ? unpin(pick, alone) : pin(pick.filters)));
  part(head, "button", "close")
    .attr("type", "button")
    .text("×")
    .on("click", () => change(letGo(pick, context)));
}
