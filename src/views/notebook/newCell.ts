import {namesIn} from "../../notebook/edits.js";
import {type Cell, type CellKind, freeName, type Notebook} from "../../notebook/notebook.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";

/** An empty cell of a kind, under a free name if it needs one; a chart is of the last query. */
export function newCell(
  kind: CellKind,
  id: string,
  notebook: Notebook,
  {notebook: words}: NotebookText,
): Cell {
  const base = {id, folded: false};
  const name = () => freeName(words.kinds[kind], namesIn(notebook));
  switch (kind) {
    case "text":
      return {...base, kind, markdown: ""};
    case "input":
      return {...base, kind, name: name(), label: "", input: "text", value: null, choices: []};
    case "sql":
      return {...base, kind, name: name(), sql: ""};
    case "chart": {
      const last = notebook.cells.findLast((cell) => cell.kind === "sql");
      return {...base, kind, title: "", of: last?.name ?? "", chart: null, columns: {}};
    }
  }
}
