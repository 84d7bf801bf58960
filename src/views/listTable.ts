import {type ListComparisonRow, listComparison} from "../queries/listComparison.js";
import {noFilters} from "../state/filters.js";
import type {Text} from "../text/zh.js";
import {scrolling} from "./dataTable.js";
import {listHref} from "./links.js";
import {part, parts, type Root, removePart} from "./part.js";
import type {Context} from "./view.js";

type Measure = keyof Text["lists"]["measures"];

/** The columns in order; true where the share of all tasks is told too. */
const measures: readonly [Measure, boolean][] = [
  ["tasks", false],
  ["departments", false],
  ["assignments", false],
  ["lead", true],
  ["sole", true],
  ["shared", true],
  ["collective", true],
  ["none", true],
  ["dated", true],
  ["missing_deadline", true],
  ["errors", false],
  ["warnings", false],
  ["notes", false],
];

/**
 * All lists side by side, a row for each, with the way to its overview. With one there is nothing to compare; it is asked
 * for all the same, so that the shipped ones need no engine beside that of an imported list. A list whose numbers did not
 * come is named under the table's heading.
 */
export async function listTable(root: Root, context: Context): Promise<void> {
  const {database, text, wholeList, lists} = context;
  const rows = await database.ask(listComparison, noFilters);
  const missing = lists.filter(({list_id}) => rows.every((row) => row.list_id !== list_id));
  if (rows.length + missing.length < 2) {
    removePart(root, "comparison");
    return;
  }
  const words = text.lists;
  const area = part(root, "section", "comparison");
  part(area, "h2", "heading").text(words.heading(rows.length));
  part(area, "p", "note").text(words.note);
  if (missing.length > 0) {
    const said = text.import.notCompared(missing.map(({title}) => title));
    part(area, "p", "missing").attr("role", "status").text(said);
  } else removePart(area, "missing");
  const table = part(scrolling(area, words.heading(rows.length)), "table", "data");
  const columns = [words.list, ...measures.map(([measure]) => words.measures[measure])];
  parts(part(part(table, "thead", "head"), "tr", "row"), "th", "name", columns)
    .attr("scope", "col")
    .text((name) => name);
  parts(part(table, "tbody", "body"), "tr", "row", rows)
    .attr("data-list", (row) => row.list_id)
    .attr("aria-current", (row) => (row.list_id === wholeList.list ? "true" : null))
    .each(function (row) {
      const document = this.ownerDocument;
      const link = document.createElement("a");
      link.href = listHref("index", {...noFilters, list: row.list_id}, context);
      link.textContent = row.title;
      const name = document.createElement("th");
      name.scope = "row";
      name.append(link);
      const cells = measures.map(([measure, share]) => {
        const cell = document.createElement("td");
        cell.className = "number";
        cell.dataset.measure = measure;
        cell.textContent = share ? words.share(row[measure], shareOf(row, measure)) : String(row[measure]);
        return cell;
      });
      this.replaceChildren(name, ...cells);
    });
}

/** Whole per cent of the list's tasks. */
const shareOf = (row: ListComparisonRow, measure: Measure) => Math.round((100 * row[measure]) / row.tasks);
