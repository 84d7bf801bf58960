import {dependentsOf} from "../../notebook/dependents.js";
import {duplicated, folded, moved, removed} from "../../notebook/edits.js";
import {type Cell, isNamed} from "../../notebook/notebook.js";
import {type Part, part, parts} from "../part.js";
import {closePopover, popover} from "../popover.js";
import type {Desk} from "./desk.js";
import {nameInput} from "./nameInput.js";

/** A cell as it stands in the page: what it is, its name, what can be done with it; returns the room for its own. */
export function cellFrame(frame: Part, cell: Cell, number: number, desk: Desk): Part {
  const {notebook: words} = desk.context.text;
  const kind = words.kinds[cell.kind];
  const head = part(frame, "div", "head");
  frame
    .attr("data-kind", cell.kind)
    .attr("data-cell", cell.id)
    .attr("data-folded", String(cell.folded))
    .attr("role", "group")
    .attr("tabindex", -1)
    .attr("aria-label", words.cell.label(kind, number, isNamed(cell) ? cell.name : ""));
  part(head, "span", "kind").text(kind);
  if (isNamed(cell)) nameInput(head, cell, desk);
  const actions = part(head, "div", "actions");
  part(actions, "span", "own");
  part(actions, "button", "fold")
    .attr("type", "button")
    .attr("aria-expanded", String(!cell.folded))
    .text(cell.folded ? words.cell.unfold : words.cell.fold)
    .on("click", () => desk.change(folded(desk.notebook, cell.id, !cell.folded)));
  more(actions, cell, desk);
  return part(frame, "div", "body");
}

/** What is done with a cell now and then. */
function more(actions: Part, cell: Cell, desk: Desk): void {
  const {notebook: words} = desk.context.text;
  const details = part(actions, "details", "more");
  part(details, "summary", "summary").text(words.cell.more);
  popover(details);
  const {cells} = desk.notebook;
  const place = cells.findIndex(({id}) => id === cell.id);
  const choices = [
    {name: "up", label: words.cell.up, isOff: place === 0, act: () => move(-1)},
    {name: "down", label: words.cell.down, isOff: place === cells.length - 1, act: () => move(1)},
    {name: "duplicate", label: words.cell.duplicate, isOff: false, act: duplicate},
    {name: "remove", label: words.cell.remove, isOff: false, act: remove},
  ];
  parts(part(details, "div", "choices"), "button", "choice", choices)
    .attr("type", "button")
    .attr("data-action", ({name}) => name)
    .attr("disabled", ({isOff}) => (isOff ? "" : null))
    .text(({label}) => label)
    .on("click", (_, {act}) => {
      closePopover(details.node() as HTMLDetailsElement);
      act();
    });

  function move(by: -1 | 1) {
    desk.change(moved(desk.notebook, cell.id, by));
    desk.focus(cell.id);
  }
  function duplicate() {
    const id = desk.freeId();
    desk.change(duplicated(desk.notebook, cell.id, id));
    desk.focus(id);
  }
  function remove() {
    const next = cells[place + 1] ?? cells[place - 1];
    const readers = dependentsOf(desk.notebook, cell.id);
    desk.change(removed(desk.notebook, cell.id));
    desk.say(words.cell.removed(words.kinds[cell.kind], readers.length));
    if (next) desk.focus(next.id);
  }
}
