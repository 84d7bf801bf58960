import {faultOfCellName} from "../../notebook/names.js";
import type {NamedCell} from "../../notebook/notebook.js";
import {renamed} from "../../notebook/rename.js";
import {type Part, part} from "../part.js";
import type {Desk} from "./desk.js";
import {nameFaultWords} from "./refusalWords.js";

/** The name of a query or an input: what reads it follows when it is changed. One that cannot be is said to be, and not taken. */
export function nameInput(head: Part, cell: NamedCell, desk: Desk): void {
  const words = desk.context.text.notebook;
  const label = part(head, "label", "name");
  part(label, "span", "legend").text(words.cell.name);
  const fault = part(head, "span", "name-fault").attr("id", `name-fault-${cell.id}`).attr("role", "status");
  const input = part(label, "input", "input")
    .attr("type", "text")
    .attr("spellcheck", "false")
    .attr("autocomplete", "off")
    .attr("title", words.cell.nameTitle)
    .attr("aria-describedby", `name-fault-${cell.id}`);
  const box = input.node() as HTMLInputElement;
  if (box !== box.ownerDocument.activeElement) box.value = cell.name;
  const judge = () => {
    const found = faultOfCellName(desk.notebook, cell.id, box.value.trim());
    fault.text(found ? `${nameFaultWords(found, desk.context.text)}。` : "");
    input.attr("aria-invalid", found === null ? null : "true");
    return found === null;
  };
  input
    .on("input", judge)
    .on("change", () => {
      const name = box.value.trim();
      if (judge() && name !== cell.name) desk.change(renamed(desk.notebook, cell.id, name));
      // What cannot be stays to be put right.
      else if (name === cell.name) box.value = cell.name;
    })
    .on("keydown", (event: KeyboardEvent) => {
      if (event.key === "Enter" && !event.isComposing) box.blur();
      if (event.key !== "Escape") return;
      box.value = cell.name;
      judge();
    });
}
