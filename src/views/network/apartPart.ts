import {apart} from "../../queries/apart.js";
import type {Filters} from "../../state/filters.js";
import {scrolling} from "../dataTable.js";
import {cell, link} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";

/** So many are listed. */
const most = 10;

/**
 * Departments that have tasks in the same sections and share none, in whatever roles, since who meets in others does work
 * together; each number of tasks is the way to them.
 */
export async function apartPart(
  root: Part,
  {filters: {roles, ...others}, scope, short}: NetworkFrame,
  hasSections: boolean,
  context: Context,
): Promise<void> {
  const {database, document, text} = context;
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
  parts(part(part(table, "thead", "head"), "tr", "row"), "th", "name", [
    source,
    target,
    sections,
    source_tasks,
    target_tasks,
  ])
    .attr("scope", "col")
    .text((name) => name);
  const number = (content: Element | string) => {
    const element = cell(document, "td", content);
    element.className = "number";
    return element;
  };
  const tasksOf = (department: string, tasks: number) =>
    number(link(document, listHref("tasks", {...filters, department}, context), String(tasks)));
  parts(part(table, "tbody", "body"), "tr", "row", rows).each(function (row) {
    const name = (department: string) => {
      const element = cell(document, "td", short(department));
      if (short(department) !== department) element.title = department;
      return element;
    };
    this.replaceChildren(
      name(row.source),
      name(row.target),
      number(String(row.sections)),
      tasksOf(row.source, row.source_tasks),
      tasksOf(row.target, row.target_tasks),
    );
  });
}
