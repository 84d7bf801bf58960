import {workloadHeatmap} from "../charts/workloadHeatmap.js";
import {sectionOrdinals, withoutOrdinal} from "../layout/sectionOrdinals.js";
import {holdersOfHalf} from "../measures/concentration.js";
import {roles as allRoles, type Role} from "../model/values.js";
import {type DepartmentRow, departments as departmentsQuery} from "../queries/departments.js";
import {listInfo} from "../queries/listInfo.js";
import {type OverviewRow, overview} from "../queries/overview.js";
import {sections as sectionsQuery} from "../queries/sections.js";
import {type WorkloadRow, workload as workloadQuery} from "../queries/workload.js";
import {chosen} from "./chosen.js";
import {checkboxes, selectOne} from "./controls.js";
import {greatest} from "./facts.js";
import {figure} from "./figure.js";
import {sectionNames} from "./filterWords.js";
import {markFilters} from "./markFilters.js";
import {type Part, part, parts} from "./part.js";
import {taskPanel} from "./taskPanel.js";
import type {Context, View} from "./view.js";

const sorts = ["total", "official", "name"] as const;

/** Who carries how much, and where: department × section, a section opening into its subsections. */
export const workloadView: View = async (root, context) => {
  const {database, text, search, wholeList} = context;
  const [rows, departments, headings, [list], [numbers]] = await Promise.all([
    database.ask(workloadQuery, wholeList),
    database.ask(departmentsQuery, wholeList),
    database.ask(sectionsQuery, wholeList),
    database.ask(listInfo, wholeList),
    database.ask(overview, wholeList),
  ]);
  const words = text.workload;
  const roles = chosen(search.get("role"), allRoles);
  const sort = sorts.find((value) => value === search.get("sort")) ?? "total";
  const open = new Set((search.get("open") ?? "").split(",").filter(Boolean).map(Number));
  const shown = rows.filter((row) => roles.includes(row.role));
  const names = sectionNames(headings);

  const all = roles.length === allRoles.length;
  const roleNames = all ? "" : roles.map((role) => text.roles[role]).join("、");
  part(root, "h1", "heading").text(text.site.pages.workload);
  const frame = figure(
    root,
    "workload",
    {
      chart: "workloadHeatmap",
      title: words.title,
      finding: finding(departments, numbers!, roles, roleNames, context),
      description: describe(shown, departments.length, names.size, context),
      source: text.figure.source(list!, roleNames),
      file: [words.file, list!.list_id, roleNames],
      data: table(shown, context),
      draw: (options) => workloadHeatmap(rows, {...options, roles, open, sort}),
      filters: (mark) => markFilters(mark, {...wholeList, named: true, roles: all ? [] : roles}),
    },
    context,
  );
  controls(part(frame, "div", "controls"), context, {roles, sort, open, names});
  await taskPanel(root, context);
};

/** Who carries most in the chosen roles, who holds half of it, and what is not in the chart. */
function finding(
  departments: readonly DepartmentRow[],
  numbers: OverviewRow,
  roles: readonly Role[],
  roleNames: string,
  {text}: Context,
): string {
  const words = text.workload;
  const load = (row: DepartmentRow) => roles.reduce((sum, role) => sum + row[role], 0);
  const top = greatest(departments, load);
  if (!top[0]) return words.empty;
  const names = top.map((row) => row.short_name);
  const most = roleNames
    ? words.topInRoles(roleNames, names, load(top[0]))
    : words.top(names, load(top[0]), top[0].lead);
  const holders = holdersOfHalf(departments.map(load));
  const half = departments.length > 2 ? words.half(holders, departments.length, roleNames) : "";
  const without = numbers.unnamed > 0 ? words.without(numbers.unnamed) : "";
  return most + half + without + (numbers.blank > 0 ? words.blank(numbers.blank) : "");
}

interface State {
  roles: readonly Role[];
  sort: (typeof sorts)[number];
  open: ReadonlySet<number>;
  /** Of the sections, by their orders. */
  names: ReadonlyMap<number, string>;
}

function controls(parent: Part, {text, browser}: Context, {roles, sort, open, names}: State): void {
  const words = text.workload;
  const change = (parameters: Record<string, string | null>) => browser?.change(parameters);
  checkboxes(parent, "roles", {
    legend: words.roles,
    choices: allRoles.map((value) => ({value, label: text.roles[value]})),
    chosen: roles,
    change: (next) => change({role: next.length === allRoles.length ? null : next.join(",")}),
  });
  selectOne(parent, "sort", {
    legend: words.sort,
    choices: sorts.map((value) => ({value, label: words.sorts[value]})),
    chosen: sort,
    change: (next) => change({sort: next === "total" ? null : next}),
  });
  const openTo = (orders: readonly number[]) => change({open: orders.join(",") || null});
  const sectionOrders = [...names.keys()];
  if (sectionOrders.length === 0) return;
  const ordinals = sectionOrdinals(names, text.charts.workload.ordinal);
  const set = part(parent, "fieldset", "open");
  part(set, "legend", "legend").text(words.expand);
  parts(set, "button", "section", sectionOrders)
    .attr("type", "button")
    .attr("aria-pressed", (order) => String(open.has(order)))
    .attr(
      "aria-label",
      (order) => `${ordinals.get(order)} ${withoutOrdinal(names.get(order)!, ordinals.get(order)!)}`,
    )
    .attr("title", (order) => names.get(order)!)
    .text((order) => ordinals.get(order)!)
    .on("click", (_, order) =>
      openTo(sectionOrders.filter((other) => (other === order ? !open.has(other) : open.has(other)))),
    );
  const all = sectionOrders.every((order) => open.has(order));
  part(set, "button", "all")
    .attr("type", "button")
    .text(all ? words.collapseAll : words.expandAll)
    .on("click", () => openTo(all ? [] : sectionOrders));
}

function describe(
  rows: readonly WorkloadRow[],
  departments: number,
  sections: number,
  {text}: Context,
): string {
  const cells = new Map<string, {name: string; section: string; tasks: number}>();
  for (const row of rows) {
    const key = `${row.department}\n${row.section_order}`;
    const cell = cells.get(key) ?? {
      name: row.short_name,
      section: row.section ?? text.charts.workload.noSection,
      tasks: 0,
    };
    cell.tasks += row.tasks;
    cells.set(key, cell);
  }
  const [most] = [...cells.values()].sort((a, b) => b.tasks - a.tasks);
  return most ? text.workload.description(departments, sections, most) : text.workload.empty;
}

function table(rows: readonly WorkloadRow[], {text}: Context) {
  const {department, section, subsection, role, tasks} = text.workload.columns;
  return {
    columns: [department, section, subsection, role, tasks],
    rows: rows.map((row) => [row.department, row.section, row.subsection, text.roles[row.role], row.tasks]),
  };
}
