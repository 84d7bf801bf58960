import {rolePartColours} from "../../charts/parts/colours.js";
import {rowBar} from "../../charts/rowBar.js";
import {type Role, roles} from "../../model/values.js";
import type {DepartmentRow} from "../../queries/departments.js";
import type {ListRow} from "../../queries/listInfo.js";
import {partnerCounts} from "../../queries/partnerCounts.js";
import {unnamedGroups} from "../../queries/unnamedGroups.js";
import type {Filters} from "../../state/filters.js";
import {selectOne} from "../controls.js";
import {scrolling} from "../dataTable.js";
import {cell, link, words} from "../elements.js";
import {departmentHref, listHref} from "../links.js";
import {type Part, part, parts, type Root, removePart} from "../part.js";
import type {Context} from "../view.js";
import {roleHead} from "./roleHead.js";

const sorts = ["tasks", "official"] as const;

/** All departments as a table to scan: what each carries, in which roles, with how many others. */
export async function departmentIndex(
  root: Root,
  {unknown, rows, list}: {unknown: string | null; rows: readonly DepartmentRow[]; list: ListRow},
  context: Context,
): Promise<void> {
  const {database, text, search, browser, wholeList} = context;
  const [counts, groups] = await Promise.all([
    database.ask(partnerCounts, wholeList),
    database.ask(unnamedGroups, wholeList),
  ]);
  const own = text.departments.index;
  const area = part(root, "div", "index");
  part(area, "h1", "heading").text(text.site.pages.departments);
  if (unknown === null) removePart(area, "unknown");
  else part(area, "p", "unknown").attr("role", "status").text(own.unknown(unknown, list.title));
  const lead = part(area, "p", "lead");
  part(lead, "span", "said").text(own.lead(rows.length, list.task_count));
  part(lead, "span", "hint").text(rows.length > 0 ? own.hint : "");

  const controls = part(area, "div", "controls");
  const sort = sorts.find((value) => value === search.get("sort")) ?? "tasks";
  if (rows.length > 1) {
    selectOne(controls, "sort", {
      legend: own.sort,
      choices: sorts.map((value) => ({value, label: own.sorts[value]})),
      chosen: sort,
      change: (next) => browser?.change({sort: next === "tasks" ? null : next}),
    });
  }
  if (rows.length > 0) {
    const partners = new Map(counts.map((row) => [row.department, row.partners]));
    const sorted = sort === "tasks" ? [...rows].sort((a, b) => b.tasks - a.tasks) : rows;
    departmentTable(area, sorted, {all: list.task_count, partners}, context);
  }
  groupLine(area, groups, context);
}

/** The roles that occur, strongest first. */
const rolesIn = (rows: readonly DepartmentRow[]): Role[] =>
  roles.filter((role) => rows.some((row) => row[role] > 0));

function departmentTable(
  area: Part,
  rows: readonly DepartmentRow[],
  {all, partners}: {all: number; partners: ReadonlyMap<string, number>},
  context: Context,
): void {
  const {document, text, wholeList} = context;
  const own = text.departments.index;
  const {columns} = own;
  const table = part(scrolling(area, own.table), "table", "data");
  const names = [
    columns.department,
    columns.kind,
    columns.tasks,
    columns.roles,
    columns.lead,
    columns.partners,
  ];
  const head = parts(part(part(table, "thead", "head"), "tr", "row"), "th", "name", names).attr(
    "scope",
    "col",
  );
  head.each(function (name) {
    if (name === columns.roles) roleHead(this, name, rolesIn(rows), text);
    else this.textContent = name;
  });
  const most = Math.max(...rows.map((row) => row.tasks));
  const href = (filters: Partial<Filters>) => listHref("tasks", {...wholeList, ...filters}, context);
  parts(part(table, "tbody", "body"), "tr", "row", rows)
    .attr("data-department", (row) => row.department)
    .each(function (row) {
      const {department, short_name, tasks, lead} = row;
      const name = cell(document, "th", link(document, departmentHref(row, context), short_name));
      name.setAttribute("scope", "row");
      if (short_name !== department) name.setAttribute("title", department);
      const shown = rolesIn([row]);
      const bar = rowBar(
        shown.map((role) => ({key: role, value: row[role], fill: rolePartColours[role].fill})),
        {
          document,
          label: own.roles(shown.map((role) => ({name: text.roles[role], tasks: row[role]}))),
          most,
          width: 320,
          height: 14,
        },
      );
      const share = cell(
        document,
        "td",
        words(document, "small", own.of(all)),
        link(document, href({department}), own.tasks(tasks)),
      );
      share.className = "number";
      share.setAttribute("data-tasks", String(tasks));
      const led = lead > 0 ? link(document, href({department, roles: ["lead"]}), own.tasks(lead)) : own.none;
      const with_ = partners.get(department) ?? 0;
      const cells = [
        cell(document, "td", text.departmentKinds[row.kind]),
        share,
        cell(document, "td", bar),
        numeric(cell(document, "td", led)),
        numeric(cell(document, "td", with_ > 0 ? own.partners(with_) : own.none)),
      ];
      this.replaceChildren(name, ...cells);
    });
}

function numeric(element: HTMLElement): HTMLElement {
  element.className = "number";
  return element;
}

/** The groups without a name, in one line: they are no departments and have no pages. */
function groupLine(area: Part, groups: readonly {surface: string; tasks: number}[], context: Context): void {
  const own = context.text.departments.index.groups;
  if (groups.length === 0) {
    removePart(area, "groups");
    return;
  }
  const section = part(area, "section", "groups");
  part(section, "h2", "heading").text(own.heading);
  part(section, "p", "note").text(own.note(groups.length));
  parts(part(section, "ul", "list"), "li", "group", groups).each(function ({surface, tasks}) {
    const href = listHref("tasks", {...context.wholeList, group: surface}, context);
    this.replaceChildren(link(this.ownerDocument, href, own.group(surface, tasks)));
  });
}
