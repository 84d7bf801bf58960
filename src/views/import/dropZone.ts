import type {Text} from "../../text/zh.js";
import {fileDrop} from "../fileDrop.js";
import {type Part, part, type Root} from "../part.js";
import type {Imports} from "./imports.js";

/** Where files are chosen or dropped and text is pasted. A file may be dropped anywhere on the page. */
export function dropZone(root: Root, text: Text, imports: Imports | null): void {
  const words = text.import;
  const add = (files: readonly File[]) => imports!.add(files.map((file) => ({name: file.name, blob: file})));
  fileDrop(part(root, "div", "drop"), words, imports ? add : null);
  pasteBox(part(root, "details", "paste"), words.paste, imports);
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
