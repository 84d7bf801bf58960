import {titled} from "../../notebook/edits.js";
import {type Part, part, parts} from "../part.js";
import {popover} from "../popover.js";
import {keepMenu} from "./keepMenu.js";
import type {NotebookDesk} from "./notebookDesk.js";
import {shelf} from "./shelf.js";

/** What is done with the whole notebook. */
export function toolbar(parent: Part, desk: NotebookDesk): void {
  const words = desk.context.text.notebook;
  const {toolbar: labels} = words;
  const bar = part(parent, "div", "toolbar").attr("role", "group").attr("aria-label", labels.label);
  const title = part(part(bar, "label", "title"), "input", "input")
    .attr("type", "text")
    .attr("aria-label", words.title)
    .attr("placeholder", words.untitled);
  const box = title.node() as HTMLInputElement;
  if (box !== box.ownerDocument.activeElement) box.value = desk.notebook.title;
  title.on("input", () => desk.change(titled(desk.notebook, box.value), "title"));
  const {isBusy} = desk.runs;
  const buttons = [
    {
      name: "run-all",
      label: isBusy ? labels.cancel : labels.runAll,
      isOff: !isBusy && !desk.notebook.cells.some(({kind}) => kind === "sql"),
      act: () => (desk.runs.isBusy ? desk.runs.cancel() : desk.runAll()),
    },
    {name: "undo", label: labels.undo, isOff: desk.history.past.length === 0, act: () => desk.undo()},
    {name: "redo", label: labels.redo, isOff: desk.history.future.length === 0, act: () => desk.redo()},
  ];
  parts(bar, "button", "action", buttons)
    .attr("type", "button")
    .attr("data-action", ({name}) => name)
    .attr("disabled", ({isOff}) => (isOff ? "" : null))
    .text(({label}) => label)
    .on("click", (_, {act}) => act());
  menu("mine", labels.mine, (choices) => shelf(choices, desk));
  menu("keep", labels.keep, (choices) => keepMenu(choices, desk));

  function menu(name: string, label: string, draw: (choices: Part) => void) {
    const details = part(bar, "details", name);
    part(details, "summary", "summary").text(label);
    popover(details);
    const choices = part(details, "div", "choices");
    // What is kept is looked through when it is to be seen, not at every key.
    const drawOpen = () => {
      if ((details.node() as HTMLDetailsElement).open) draw(choices);
    };
    details.on("toggle.draw", drawOpen);
    drawOpen();
  }
}
