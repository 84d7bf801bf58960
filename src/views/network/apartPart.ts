import {select} from "d3-selection";
import {apart} from "../../queries/apart.js";
import type {Filters} from "../../state/filters.js";
import {scrolling} from "../dataTable.js";
import {markFilters} from "../markFilters.js";
import {type Part, part, parts, removePart} from "../part.js";
import {pickButton} from "../pickButton.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";
import {mostInFile, tableMenu} from "./tableMenu.js";

/** So many are listed. */
const most = 10;

/**
 * Departments that have tasks in the same sections and share none, in whatever roles, since who meets in others does work
 * together; each number of tasks is the way to them.
 */
export async function apartPart(
  root: Part,
  frame: NetworkFrame,
  hasSections: boolean,
  context: Context,
): Promise<void> {
  const {
    filters: {roles, ...others},
    scope,
    short,
  } = frame;
  const {database, text} = context;
  const words = text.network.apart;
  const filters: Filters = {...others, roles: []};
  const rows = await database.ask(apart, {filters, most});
  const area = part(root, "section", "apart");
  part(area, "h2", "heading").text(words.title);
  const none = hasSections ? words.none : words.noSections;
  const said = rows[0] ? words.sentence(rows[0].all_pairs, rows.length, filters.section !== null) : none;
  part(area, "p", "sentence").text(
    scope.before.section + said + (roles.length > 0 && hasSections ? words.anyRole : ""),
  );
  const room = scrolling(area, words.title).attr("hidden", rows.length > 0 ? null : "");
  const table = part(room, "table", "data");
  const {source, target, sections, source_tasks, target_tasks} = words.columns;
  const columns = [source, target, sections, source_tasks, target_tasks];
  parts(part(part(table, "thead", "head"), "tr", "row"), "th", "name", columns)
    .attr("scope", "col")
    .text((name) => name);
  parts(part(table, "tbody", "body"), "tr", "row", rows).each(function (row) {
    const own = select<HTMLElement, unknown>(this) as Part;
    const name = (place: string, department: string) =>
      part(own, "td", place)
        .attr("title", short(department) === department ? null : department)
        .text(short(department));
    const number = (place: string) => part(own, "td", place).attr("class", "number");
    const tasks = (place: string, department: string, count: number) => {
      const title = words.open(short(department), count);
      const pick = {label: String(count), title, filters: markFilters({mark: "node", department}, filters)};
      pickButton(number(place), pick, context);
    };
    name("source", row.source);
    name("target", row.target);
    number("sections").text(row.sections);
    tasks("source-tasks", row.source, row.source_tasks);
    tasks("target-tasks", row.target, row.target_tasks);
  });
  if (rows.length === 0) return removePart(area, "menu");
  const file = {
    title: words.title,
    columns: columns.map((name, i) => ({name, width: i < 2 ? 26 : 14})),
    rows: async () =>
      (await database.ask(apart, {filters, most: mostInFile})).map((row) => [
        row.source,
        row.target,
        row.sections,
        row.source_tasks,
        row.target_tasks,
      ]),
  };
  tableMenu(area, file, frame, context);
}
