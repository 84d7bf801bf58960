import {rolePartColours} from "../charts/parts/colours.js";
import {stackedBars} from "../charts/stackedBars.js";
import {holdersOfHalf} from "../measures/concentration.js";
import {roles} from "../model/values.js";
import {type DepartmentRow, departments as departmentsQuery} from "../queries/departments.js";
import {type FindingCountRow, findingCounts} from "../queries/findingCounts.js";
import {listInfo} from "../queries/listInfo.js";
import {type OverviewRow, overview} from "../queries/overview.js";
import {type TieRow, ties as tiesQuery} from "../queries/ties.js";
import type {Filters} from "../state/filters.js";
import {greatest, pairsOf} from "./facts.js";
import {figure} from "./figure.js";
import {listHref, type PageName} from "./links.js";
import {listTable} from "./listTable.js";
import {markFilters} from "./markFilters.js";
import {part, parts} from "./part.js";
import {taskPanel} from "./taskPanel.js";
import type {Context, View} from "./view.js";

/** The list in one minute: the numbers that matter, each linked to its tasks, and who carries how much. */
export const overviewView: View = async (root, context) => {
  const {database, text, wholeList} = context;
  const [[numbers], departments, ties, [list], findings] = await Promise.all([
    database.ask(overview, wholeList),
    database.ask(departmentsQuery, wholeList),
    database.ask(tiesQuery, wholeList),
    database.ask(listInfo, wholeList),
    database.ask(findingCounts, wholeList),
  ]);
  const words = text.overview;
  part(root, "h1", "heading").text(list!.title);
  part(root, "p", "lead").text(words.lead(list!, numbers!.tasks, numbers!.departments));

  const list_ = part(root, "ul", "numbers").attr("aria-label", words.numbers);
  const items = parts(list_, "li", "number", shownNumbers(numbers!, context)).attr(
    "data-number",
    ({name}) => name,
  );
  items.each(function ({href, value, label, share}) {
    let link = this.querySelector("a");
    if (!link) {
      link = this.ownerDocument.createElement("a");
      for (const tag of ["b", "span", "small"]) link.append(this.ownerDocument.createElement(tag));
      this.append(link);
    }
    link.setAttribute("href", href);
    [String(value), label, share].forEach((content, index) => {
      link.children[index]!.textContent = content;
    });
  });

  const links = nextPages(numbers!, departments, ties, findings, context);
  const next = part(root, "section", "next");
  part(next, "h2", "heading").text(words.more.heading);
  parts(part(next, "ul", "links"), "li", "link", links).each(function ({page, sentence}) {
    const link = this.querySelector("a") ?? this.ownerDocument.createElement("a");
    link.setAttribute("href", listHref(page, wholeList, context));
    link.textContent = text.site.pages[page];
    this.replaceChildren(link, ` ${sentence}`);
  });

  const top = greatest(departments, (row) => row.tasks);
  const names = top.map((row) => row.short_name);
  const most = top[0]?.tasks ?? 0;
  figure(
    root,
    "departments",
    {
      chart: "departmentRoles",
      title: words.title,
      finding: top[0] ? text.workload.top(names, most, top[0].lead) : text.workload.empty,
      description: words.description(departments.length, names.join("、"), most),
      source: text.figure.source(list!, ""),
      file: [words.file, list!.list_id],
      data: {
        columns: [words.columns.department, ...roles.map((role) => text.roles[role]), words.columns.total],
        rows: departments.map((row) => [row.department, ...roles.map((role) => row[role]), row.tasks]),
      },
      draw: (options) =>
        stackedBars(roleRows(departments), {
          ...options,
          parts: roles,
          colours: rolePartColours,
          names: text.roles,
          keyAttribute: "data-department",
          partAttribute: "data-role",
          sort: "total",
        }),
      filters: (mark) => markFilters(mark, wholeList),
    },
    context,
  );
  await taskPanel(root, context);
  await listTable(root, context);
};

/** The numbers with the way to their tasks; those that must be zero in a sound list are left out when they are. */
function shownNumbers(numbers: OverviewRow, context: Context) {
  const {text, wholeList} = context;
  const words = text.overview;
  const tasks = (name: keyof typeof words.number & keyof OverviewRow, filters: Partial<Filters>) => ({
    name,
    value: numbers[name],
    label: words.number[name],
    share: name === "tasks" ? "" : words.of(numbers.tasks),
    href: listHref("tasks", {...wholeList, ...filters}, context),
  });
  const departments = {
    name: "departments" as const,
    value: numbers.departments,
    label: words.number.departments,
    share: "",
    href: listHref("workload", wholeList, context),
  };
  return [
    tasks("tasks", {}),
    departments,
    tasks("lead", {pattern: "lead"}),
    tasks("sole", {pattern: "sole"}),
    tasks("shared", {pattern: "shared"}),
    tasks("collective", {pattern: "collective"}),
    ...(numbers.none > 0 ? [tasks("none", {pattern: "none"})] : []),
    tasks("dated", {dated: true}),
    tasks("missing_deadline", {deadlineKind: "missing"}),
    ...(numbers.blank > 0 ? [tasks("blank", {blank: true})] : []),
  ];
}

const roleRows = (departments: readonly DepartmentRow[]) =>
  departments.flatMap((row) =>
    roles.map((role) => ({
      key: row.department,
      label: row.short_name,
      name: row.department,
      order: row.department_order,
      part: role,
      value: row[role],
    })),
  );

/** The other pages, each with the one thing to know before going there. */
function nextPages(
  numbers: OverviewRow,
  departments: readonly DepartmentRow[],
  ties: readonly TieRow[],
  findings: readonly FindingCountRow[],
  {text}: Context,
): {page: PageName; sentence: string}[] {
  const words = text.overview.more;
  const links: {page: PageName; sentence: string}[] = [];
  if (departments.length > 2) {
    links.push({
      page: "workload",
      sentence: words.workload(holdersOfHalf(departments.map((row) => row.tasks)), departments.length),
    });
  }
  const pairs = pairsOf(ties).length;
  if (pairs > 0) links.push({page: "network", sentence: words.network(pairs)});
  links.push({page: "deadlines", sentence: words.deadlines(numbers.continuous, numbers.dated)});
  const found = (rows: readonly FindingCountRow[]) => rows.reduce((sum, row) => sum + row.findings, 0);
  const heavy = findings.filter(({severity}) => severity !== "note");
  links.push({page: "quality", sentence: words.quality(found(findings), found(heavy))});
  links.push({page: "about", sentence: words.about()});
  return links;
}
