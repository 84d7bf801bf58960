import {mostBytes, type ReadNotebook, readNotebook} from "../../notebook/notebookFile.js";

/** So large may an HTML file be that holds a notebook beside what it gave. */
const largest = 20 * mostBytes;

/** Reads a notebook from a JSON or HTML file that a reader brings. Rejects only if the browser cannot read the file. */
export async function openNotebookFile(file: Blob): Promise<ReadNotebook> {
  if (file.size > largest) return {notebook: null, refusal: {kind: "tooLarge", most: mostBytes}};
  return readNotebook(await file.text());
}
