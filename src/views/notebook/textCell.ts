import {changed} from "../../notebook/edits.js";
import type {TextCell} from "../../notebook/notebook.js";
import {type Part, part, removePart} from "../part.js";
import type {Desk} from "./desk.js";

/** Words: as they are read, and on demand as they are written. */
export function textCell(body: Part, own: Part, cell: TextCell, desk: Desk): void {
  const {document, text} = desk.context;
  const {cell: words} = text.notebook;
  const isOpen = desk.writing.has(cell.id);
  const turn = () => {
    if (isOpen) desk.writing.delete(cell.id);
    else desk.writing.add(cell.id);
    desk.focus(cell.id);
  };
  part(own, "button", "edit")
    .attr("type", "button")
    .attr("aria-pressed", String(isOpen))
    .text(isOpen ? words.done : words.edit)
    .on("click", turn);
  if (isOpen) {
    const label = part(body, "label", "source");
    part(label, "span", "legend").text(words.markdown);
    const input = part(label, "textarea", "input");
    const box = input.node() as HTMLTextAreaElement;
    if (box !== document.activeElement) box.value = cell.markdown;
    box.rows = Math.max(4, Math.min(24, cell.markdown.split("\n").length + 1));
    input.on("keydown", (event: KeyboardEvent) => {
      const isDone = event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
      if (!isDone || event.isComposing) return;
      event.preventDefault();
      turn();
    });
    input.on("input", () => desk.change(changed(desk.notebook, cell.id, {markdown: box.value}), cell.id));
  } else removePart(body, "source");
  const shown = part(body, "div", "shown");
  if (shown.attr("data-of") === cell.markdown) return;
  shown.attr("data-of", cell.markdown);
  if (cell.markdown.trim() === "") return void shown.text(words.blankText);
  import("./markdown.js").then(
    ({markdownContent}) => {
      const content = markdownContent(cell.markdown, document.defaultView!);
      if (shown.attr("data-of") === cell.markdown) shown.node()!.replaceChildren(content);
    },
    () => shown.text(cell.markdown),
  );
}
