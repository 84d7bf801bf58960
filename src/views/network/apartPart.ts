import {apart} from "../../queries/apart.js";
import {plainTable, scrolling} from "../dataTable.js";
import {type Part, part} from "../part.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";

/** So many are listed. */
const most = 10;

/** Departments that have tasks in the same sections and share none. */
export async function apartPart(
  root: Part,
  {filters, short}: NetworkFrame,
  {database, text}: Context,
): Promise<void> {
  const words = text.network.apart;
  const rows = await database.ask(apart, {filters, most});
  const area = part(root, "section", "apart");
  part(area, "h2", "heading").text(words.title);
  part(area, "p", "sentence").text(rows[0] ? words.sentence(rows[0].all_pairs, rows.length) : words.none);
  const room = scrolling(area, words.title).attr("hidden", rows.length > 0 ? null : "");
  const {source, target, sections, source_tasks, target_tasks} = words.columns;
  plainTable(room, {
    columns: [source, target, sections, source_tasks, target_tasks],
    rows: rows.map((row) => [
      short(row.source),
      short(row.target),
      row.sections,
      row.source_tasks,
      row.target_tasks,
    ]),
  });
}
