import {type Part, part} from "../part.js";
import type {NotebookDesk} from "./notebookDesk.js";
import {openNotebookFile} from "./openNotebookFile.js";
import {refusalWords} from "./refusalWords.js";

/** Opens a notebook in a file, of its own kind or within a page that was made of one. Of what is none it says why. */
export function openFile(label: Part, desk: NotebookDesk): void {
  const {text} = desk.context;
  part(label, "span", "legend").text(text.notebook.toolbar.open);
  const input = part(label, "input", "input").attr("type", "file").attr("accept", ".json,.html");
  input.on("change", async () => {
    const box = input.node() as HTMLInputElement;
    const file = box.files?.[0];
    if (!file) return;
    box.value = "";
    const {notebook, refusal} = await openNotebookFile(file);
    if (refusal) return desk.say(text.notebook.notFile(file.name, refusalWords(refusal, text)));
    desk.open(notebook, {kind: "foreign"}, false);
    desk.say(text.notebook.said.opened(notebook.title || text.notebook.untitled));
  });
}
