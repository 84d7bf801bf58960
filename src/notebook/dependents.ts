import {type Cell, type Notebook, sameName} from "./notebook.js";
import {references} from "./references.js";

/** The cells that read a cell, or one that reads it, in their order; a chart reads its query. The cell itself is not among them. */
export function dependentsOf(notebook: Notebook, id: string): Cell[] {
  const {cells} = notebook;
  const reached = new Set([id]);
  grow(id);
  return cells.filter((cell) => cell.id !== id && reached.has(cell.id));

  function grow(from: string) {
    const cell = cells.find((each) => each.id === from);
    if (!cell || (cell.kind !== "sql" && cell.kind !== "input")) return;
    for (const each of cells) {
      if (reached.has(each.id) || !reads(each, cell)) continue;
      reached.add(each.id);
      grow(each.id);
    }
  }
}

/** Whether a cell reads one of a name. */
function reads(cell: Cell, {kind, name}: Extract<Cell, {name: string}>): boolean {
  if (cell.kind === "chart") return kind === "sql" && sameName(cell.of, name);
  if (cell.kind !== "sql") return false;
  const {tables, inputs} = references(cell.sql);
  return (kind === "sql" ? tables : inputs).some((reference) => sameName(reference.name, name));
}
