import type {SqlEditor} from "../../interact/sqlEditor.js";
import {changed} from "../../notebook/edits.js";
import type {SqlCell} from "../../notebook/notebook.js";
import {type Part, part} from "../part.js";
import type {Desk} from "./desk.js";
import {faultMarks} from "./faultMarks.js";
import {namesFor} from "./namesFor.js";

/** An editor, or the wait for it. */
interface Entry {
  editor: SqlEditor | null;
  /** Whose SQL it is, as the cell is now. */
  cell: SqlCell;
}

/** The editors on the page, by the element that each stands in. */
const editors = new Map<Element, Entry>();

/** Puts the editor of a query's SQL into an element; until it is loaded the SQL stands there as text. */
export function editorIn(area: Part, cell: SqlCell, desk: Desk): void {
  const element = area.node()!;
  const known = editors.get(element);
  if (!known) {
    part(area, "pre", "sql").text(cell.sql);
    const entry: Entry = {editor: null, cell};
    editors.set(element, entry);
    load(area, entry, desk).catch((error: Error) =>
      desk.say(desk.context.text.notebook.cell.noEditor(error.message)),
    );
    return;
  }
  known.cell = cell;
  const {editor} = known;
  if (!editor) return;
  if (editor.value !== cell.sql) editor.set(cell.sql);
  editor.mark(faultMarks(cell, desk));
}

/** Sets a query's SQL in lines; false where it cannot be, or is not loaded. */
export const formatIn = (area: Part): Promise<boolean> =>
  editors.get(area.node()!)?.editor?.format() ?? Promise.resolve(false);

/** Puts the cursor into an editor; false while it is not loaded. */
export function focusEditor(area: Element): boolean {
  const editor = editors.get(area)?.editor;
  editor?.focus();
  return Boolean(editor);
}

/** Lets go of the editors whose cells are gone from the page. */
export function endEditors(): void {
  for (const [element, {editor}] of editors) {
    if (element.isConnected) continue;
    editor?.destroy();
    editors.delete(element);
  }
}

async function load(area: Part, entry: Entry, desk: Desk): Promise<void> {
  const [{sqlEditor}, {sqlEditorZh}] = await Promise.all([
    import("../../interact/sqlEditor.js"),
    import("../../text/sqlEditor.zh.js"),
  ]);
  const element = area.node()!;
  if (!element.isConnected) return;
  area.selectChildren("pre").remove();
  entry.editor = sqlEditor({
    parent: element,
    value: entry.cell.sql,
    label: desk.context.text.notebook.cell.sql,
    words: sqlEditorZh,
    names: () => namesFor(entry.cell, desk),
    onChange: (sql) => {
      desk.runs.edited(entry.cell.id);
      desk.change(changed(desk.notebook, entry.cell.id, {sql}), entry.cell.id);
    },
    onRun: () => desk.run(entry.cell.id),
  });
  entry.editor.mark(faultMarks(entry.cell, desk));
}
