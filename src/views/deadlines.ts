import {deadlineTimeline} from "../charts/deadlineTimeline.js";
import {deadlineColours} from "../charts/parts/colours.js";
import {stackedBars} from "../charts/stackedBars.js";
import {deadlineKinds} from "../model/values.js";
import {
  type DatedTaskRow,
  type DepartmentDeadlineRow,
  datedTasks,
  departmentDeadlines,
  type SectionDeadlineRow,
  sectionDeadlines,
} from "../queries/deadlines.js";
import {type ListRow, listInfo} from "../queries/listInfo.js";
import {parties} from "../queries/parties.js";
import {taskList} from "../queries/taskList.js";
import {isDate} from "../state/filters.js";
import {greatest} from "./facts.js";
import {figure} from "./figure.js";
import {markFilters} from "./markFilters.js";
import {type Part, part} from "./part.js";
import {taskItems} from "./taskItems.js";
import {taskPanel} from "./taskPanel.js";
import type {Context, View} from "./view.js";

/** What is due when, what is open-ended, what has no date. */
export const deadlinesView: View = async (root, context) => {
  const {database, text, wholeList} = context;
  const withoutDeadline = {...wholeList, deadlineKind: "missing"} as const;
  const [bySection, byDepartment, dated, missing, missingParties, [list]] = await Promise.all([
    database.ask(sectionDeadlines, wholeList),
    database.ask(departmentDeadlines, wholeList),
    database.ask(datedTasks, wholeList),
    database.ask(taskList, withoutDeadline),
    database.ask(parties, withoutDeadline),
    database.ask(listInfo, wholeList),
  ]);
  part(root, "h1", "heading").text(text.site.pages.deadlines);
  part(root, "p", "lead").text(inKinds(bySection, context));
  timelineFigure(root, dated, list!, context);
  sectionFigure(root, bySection, list!, context);
  departmentFigure(root, byDepartment, list!, context);
  const rest = part(root, "section", "missing");
  part(rest, "h2", "heading").text(text.deadlines.missing.heading(missing.length));
  taskItems(part(rest, "div", "list"), missing, missingParties, context);
  await taskPanel(root, context);
};

/** How many tasks there are of each kind, in one sentence. */
function inKinds(rows: readonly SectionDeadlineRow[], {text}: Context): string {
  const total = (kind?: string) =>
    rows.reduce((sum, row) => sum + (kind === undefined || row.deadline_kind === kind ? row.tasks : 0), 0);
  const kinds = deadlineKinds
    .filter((kind) => total(kind) > 0)
    .map((kind) => text.deadlines.kind(text.deadlineKinds[kind], total(kind)));
  return text.deadlines.finding(total(), kinds.join("，"));
}

const bars = ({text}: Context) => ({
  parts: deadlineKinds,
  colours: deadlineColours,
  names: text.deadlineKinds,
  partAttribute: "data-deadline-kind" as const,
});

function sectionFigure(
  root: Part,
  rows: readonly SectionDeadlineRow[],
  list: ListRow,
  context: Context,
): void {
  const {text} = context;
  const {sections, columns, noSection} = text.deadlines;
  const orders = new Set(rows.map((row) => row.section_order));
  const dated = new Set(rows.filter((row) => row.dated > 0).map((row) => row.section_order));
  figure(
    root,
    "sections",
    {
      chart: "deadlineSections",
      title: sections.title,
      finding: orders.has(null) ? "" : sections.finding(orders.size, orders.size - dated.size),
      description: orders.has(null) && orders.size === 1 ? sections.none : sections.description(orders.size),
      source: text.figure.source(list, ""),
      file: [sections.file, list.list_id],
      data: {
        columns: [columns.section, columns.kind, columns.tasks],
        rows: rows.map((row) => [row.section, text.deadlineKinds[row.deadline_kind], row.tasks]),
      },
      draw: (options) =>
        stackedBars(
          rows.map((row) => ({
            key: row.section_order,
            label: row.section ?? noSection,
            order: row.section_order ?? 0,
            part: row.deadline_kind,
            value: row.tasks,
          })),
          {...options, ...bars(context), keyAttribute: "data-section"},
        ),
      filters: (mark) => markFilters(mark, context.wholeList),
    },
    context,
  );
}

function departmentFigure(
  root: Part,
  rows: readonly DepartmentDeadlineRow[],
  list: ListRow,
  context: Context,
): void {
  const {text} = context;
  const {departments, columns} = text.deadlines;
  const dated = new Map<string, number>();
  const shortNames = new Map(rows.map((row) => [row.department, row.short_name]));
  for (const row of rows) dated.set(row.department, (dated.get(row.department) ?? 0) + row.dated);
  const most = greatest([...dated], ([, tasks]) => tasks);
  figure(
    root,
    "departments",
    {
      chart: "deadlineDepartments",
      title: departments.title,
      finding: most[0]
        ? departments.finding(
            most.map(([department]) => shortNames.get(department)!),
            most[0][1],
          )
        : departments.none,
      description: departments.description(new Set(rows.map((row) => row.department)).size),
      source: text.figure.source(list, ""),
      file: [departments.file, list.list_id],
      data: {
        columns: [columns.department, columns.kind, columns.tasks],
        rows: rows.map((row) => [row.department, text.deadlineKinds[row.deadline_kind], row.tasks]),
      },
      draw: (options) =>
        stackedBars(
          rows.map((row) => ({
            key: row.department,
            label: row.short_name,
            name: row.department,
            order: row.department_order,
            part: row.deadline_kind,
            value: row.tasks,
          })),
          {...options, ...bars(context), keyAttribute: "data-department", sort: "total"},
        ),
      filters: (mark) => markFilters(mark, context.wholeList),
    },
    context,
  );
}

function timelineFigure(root: Part, rows: readonly DatedTaskRow[], list: ListRow, context: Context): void {
  const {text, search, browser} = context;
  const {timeline, columns} = text.deadlines;
  const asked = search.get("day") ?? "";
  const day = isDate(asked) ? asked : null;
  const dates = [...new Set(rows.map((row) => row.deadline_date))];
  const overdue =
    day === null
      ? 0
      : rows.filter((row) => row.deadline_kind !== "from_date" && row.deadline_date < day).length;
  const finding =
    dates.length === 0
      ? timeline.none
      : dates.length === 1
        ? timeline.one(rows.length, dates[0]!)
        : timeline.several(rows.length, dates.length, dates[0]!, dates.at(-1)!);
  const frame = figure(
    root,
    "timeline",
    {
      chart: "deadlineTimeline",
      title: timeline.title,
      finding: finding + (day !== null && overdue > 0 ? timeline.overdue(overdue, day) : ""),
      description: timeline.description(rows.length),
      source: text.figure.source(list, day === null ? "" : `${timeline.day} ${day}`),
      file: [timeline.file, list.list_id],
      data: {
        columns: [columns.no, columns.task, columns.section, columns.date, columns.deadline],
        rows: rows.map((row) => [row.task_no, row.task, row.section, row.deadline_date, row.deadline]),
      },
      draw: (options) => deadlineTimeline(rows, {...options, ...(day === null ? {} : {today: day})}),
      filters: (mark) => markFilters(mark, context.wholeList),
    },
    context,
  );
  const controls = part(frame, "div", "controls");
  const label = part(controls, "label", "day");
  part(label, "span", "legend").text(timeline.day);
  part(label, "input", "input")
    .attr("type", "date")
    .attr("name", "day")
    .attr("value", day)
    .property("value", day ?? "")
    .on("change", (event: Event) => {
      browser?.change({day: (event.currentTarget as HTMLInputElement).value || null});
    });
  part(controls, "button", "today")
    .attr("type", "button")
    .text(timeline.today)
    .on("click", () => browser?.change({day: browser.today()}));
}
