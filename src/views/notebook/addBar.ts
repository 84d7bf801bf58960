import {added} from "../../notebook/edits.js";
import type {CellKind} from "../../notebook/notebook.js";
import {type Part, part, parts} from "../part.js";
import {closePopover, popover} from "../popover.js";
import type {Desk} from "./desk.js";
import {newCell} from "./newCell.js";

const kinds = ["sql", "chart", "input", "text"] as const satisfies readonly CellKind[];

/** Adds a cell of a kind after another; null: before all. */
export function addBar(parent: Part, after: string | null, number: number, desk: Desk): void {
  const {notebook: words} = desk.context.text;
  const details = part(parent, "details", "add");
  part(details, "summary", "summary")
    .text(words.cell.add)
    .attr("aria-label", after === null ? words.cell.addFirst : words.cell.addAt(number));
  popover(details);
  parts(part(details, "div", "choices"), "button", "choice", kinds)
    .attr("type", "button")
    .attr("data-kind", (kind) => kind)
    .text((kind) => words.cell.addKind(words.kinds[kind]))
    .on("click", (_, kind) => {
      closePopover(details.node() as HTMLDetailsElement);
      const cell = newCell(kind, desk.freeId(), desk.notebook, desk.context.text);
      desk.change(added(desk.notebook, cell, after));
      if (kind === "text") desk.writing.add(cell.id);
      desk.focus(cell.id);
    });
}
