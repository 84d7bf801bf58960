import type {Text} from "../../text/zh.js";
import {type Part, part, type Root} from "../part.js";
import type {Imports} from "./imports.js";

/** Where files are chosen or dropped and text is pasted. A file may be dropped anywhere on the page. */
export function dropZone(root: Root, text: Text, imports: Imports | null): void {
  const words = text.import;
  const zone = part(root, "div", "drop");
  const input = part(zone, "input", "input")
    .attr("type", "file")
    .attr("multiple", "")
    .attr("tabindex", -1)
    .attr("aria-hidden", "true")
    .attr("hidden", "");
  const button = part(zone, "button", "choose").attr("type", "button").text(words.choose);
  part(zone, "p", "hint").text(words.drop);
  part(zone, "p", "formats").text(words.formats);
  pasteBox(part(root, "details", "paste"), words.paste, imports);
  if (!imports) return;

  const file = input.node() as HTMLInputElement;
  button.on("click", () => file.click());
  input.on("change", () => {
    addFiles(imports, file.files);
    // So that the same file, mended, can be chosen again.
    file.value = "";
  });
  takeDrops(zone, imports);
}

function addFiles(imports: Imports, files: FileList | null | undefined): void {
  imports.add([...(files ?? [])].map((file) => ({name: file.name, blob: file})));
}

/** A file dropped beside the zone would otherwise make the browser leave the page. */
function takeDrops(zone: Part, imports: Imports): void {
  const {documentElement} = zone.node()!.ownerDocument;
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    zone.attr("data-over", "");
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) zone.attr("data-over", null);
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.attr("data-over", null);
    addFiles(imports, event.dataTransfer.files);
  };
  documentElement.ondragenter = over;
  documentElement.ondragover = over;
  documentElement.ondragleave = leave;
  documentElement.ondrop = drop;
}

function pasteBox(details: Part, words: Text["import"]["paste"], imports: Imports | null): void {
  part(details, "summary", "summary").text(words.summary);
  const label = part(details, "label", "label");
  part(label, "span", "legend").text(words.label);
  const box = part(label, "textarea", "text").attr("rows", 8).attr("spellcheck", "false");
  const button = part(details, "button", "read").attr("type", "button").text(words.read);
  const fault = part(details, "p", "nothing").attr("role", "status");
  if (!imports) return;
  button.on("click", () => {
    const area = box.node() as HTMLTextAreaElement;
    const pasted = area.value;
    fault.text(pasted.trim() ? "" : words.nothing);
    if (!pasted.trim()) return;
    const name = words.file(imports.entries.filter(({blob}) => !(blob instanceof File)).length + 1);
    imports.add([{name, blob: new Blob([pasted])}]);
    area.value = "";
  });
}
