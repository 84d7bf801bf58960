import {added} from "../../notebook/edits.js";
import type {SqlCell} from "../../notebook/notebook.js";
import type {Part} from "../part.js";
import {dataPanel} from "./dataPanel.js";
import {newCell} from "./newCell.js";
import type {NotebookDesk} from "./notebookDesk.js";
import {selectOf} from "./selectOf.js";

/** What queries can name, and what becomes of it in the notebook: a query of a table goes below the last cell. */
export function dataArea(area: Part, desk: NotebookDesk): void {
  const {text} = desk.context;
  const {tables, imported, files} = desk;
  const insert = (sql: string) => {
    const {notebook} = desk;
    const cell = {...newCell("sql", desk.freeId(), notebook, text), sql} as SqlCell;
    desk.change(added(notebook, cell, notebook.cells.at(-1)?.id ?? null));
    desk.focus(cell.id);
    return cell.id;
  };
  dataPanel(
    area,
    text,
    {tables, lists: imported, dropped: files.tables, reading: files.reading, refused: files.refused},
    {
      onSample: (table) => desk.run(insert(`${selectOf(table)}\nLIMIT 10`)),
      onInsert: insert,
      onRemove: (table) => files.remove(table),
      onFiles: (given) => void files.add(given, text),
    },
  );
}
