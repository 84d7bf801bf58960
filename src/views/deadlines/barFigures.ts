import {barColumns} from "../../charts/barColumns.js";
import {deadlineColours} from "../../charts/parts/colours.js";
import {stackedBars} from "../../charts/stackedBars.js";
import {questionOf} from "../../engine/script.js";
import type {ReportBars} from "../../export/report/report.js";
import {type BarInput, barOrder} from "../../layout/bars.js";
import {percent} from "../../measures/percent.js";
import type {DeadlineKind} from "../../model/values.js";
import {departmentDates} from "../../queries/deadlineDates.js";
import {type SectionDeadlineRow, sectionDeadlines} from "../../queries/deadlines.js";
import type {ListRow} from "../../queries/listInfo.js";
import {selectOne} from "../controls.js";
import {greatest} from "../facts.js";
import {figure} from "../figure.js";
import type {FigureSql} from "../figureContent.js";
import {amongFilters} from "../filterWords.js";
import {type Part, part, type Root} from "../part.js";
import type {Context} from "../view.js";
import {filtersOfBar} from "./behind.js";
import type {DepartmentKindRow} from "./kindsOfDepartments.js";
import {barForms, barKinds, barSorts, type DeadlinesState} from "./state.js";

type KindBar = BarInput & {part: DeadlineKind};

/** What both figures of bars need beside their rows. */
interface BarContent {
  list: ListRow;
  inForce: readonly string[];
  /** The tasks of each kind, each counted once. */
  all: ReadonlyMap<DeadlineKind, number>;
}

/** Kinds of deadline by section. */
export function sectionBars(
  root: Root,
  rows: readonly SectionDeadlineRow[],
  content: BarContent,
  state: DeadlinesState,
  context: Context,
): void {
  const {sections, columns, noSection, bars: words} = context.text.deadlines;
  const orders = new Set(rows.map((row) => row.section_order));
  const dated = new Set(rows.filter((row) => row.dated > 0).map((row) => row.section_order));
  const bars = rows.map(
    (row): KindBar => ({
      key: row.section_order,
      label: row.section ?? noSection,
      order: row.section_order ?? 0,
      part: row.deadline_kind,
      value: row.tasks,
      dated: row.dated,
    }),
  );
  const frame = barFigure(
    root,
    {
      name: "sections",
      chart: "deadlineSections",
      ...sections,
      finding:
        orders.has(null) || orders.size === 0 ? "" : sections.finding(orders.size, orders.size - dated.size),
      description: orders.has(null) && orders.size === 1 ? sections.none : sections.description(orders.size),
      sql: {
        questions: [questionOf(sectionDeadlines, state.filters)],
        after: context.text.sql.after.bars,
        chart: {chart: "stackedBar", columns: {x: "section", series: "deadline_kind", y: "tasks"}},
      },
      column: columns.section,
      keyAttribute: "data-section",
      sort: state.sectionSort,
      nameOf: (bar) => (bar.key === null ? null : bar.label),
    },
    bars,
    content,
    state,
    context,
  );
  barControls(frame, "sections", state.sectionSort, words.sectionSorts, "order", state, context);
}

/** Kinds of deadline by department. */
export function departmentBars(
  root: Root,
  rows: readonly DepartmentKindRow[],
  content: BarContent,
  state: DeadlinesState,
  context: Context,
): void {
  const {departments, columns, bars: words} = context.text.deadlines;
  const dated = new Map<string, number>();
  const shortNames = new Map(rows.map((row) => [row.department, row.short_name]));
  for (const row of rows) dated.set(row.department, (dated.get(row.department) ?? 0) + row.dated);
  const most = greatest([...dated], ([, tasks]) => tasks);
  const bars = rows.map(
    (row): KindBar => ({
      key: row.department,
      label: row.short_name,
      name: row.department,
      order: row.department_order,
      part: row.deadline_kind,
      value: row.tasks,
      dated: row.dated,
    }),
  );
  const frame = barFigure(
    root,
    {
      name: "departments",
      chart: "deadlineDepartments",
      ...departments,
      finding: most[0]
        ? departments.finding(
            most.map(([department]) => shortNames.get(department)!),
            most[0][1],
          )
        : departments.none,
      description: departments.description(shortNames.size),
      sql: {
        questions: [questionOf(departmentDates, state.filters)],
        after: context.text.sql.after.dates,
        chart: {chart: "stackedBar", columns: {x: "short_name", series: "deadline_kind", y: "tasks"}},
      },
      column: columns.department,
      keyAttribute: "data-department",
      sort: state.sort,
      nameOf: (bar) => bar.name ?? bar.label,
    },
    bars,
    content,
    state,
    context,
  );
  barControls(frame, "sort", state.sort, words.sorts, "total", state, context);
}

interface BarWords {
  name: string;
  chart: "deadlineSections" | "deadlineDepartments";
  title: string;
  file: string;
  finding: string;
  description: string;
  sql: FigureSql;
  column: string;
  keyAttribute: "data-section" | "data-department";
  sort: DeadlinesState["sort"];
  nameOf(bar: KindBar): string | null;
}

function barFigure(
  root: Root,
  {name, chart, title, file, finding, description, sql, column, keyAttribute, sort, nameOf}: BarWords,
  bars: readonly KindBar[],
  {list, inForce, all}: BarContent,
  state: DeadlinesState,
  context: Context,
): Part {
  const {text} = context;
  const {columns, bars: words} = text.deadlines;
  const totals = new Map<KindBar["key"], number>();
  for (const {key, value} of bars) totals.set(key, (totals.get(key) ?? 0) + value);
  const isShare = state.bars === "share";
  const whole = [...all].map(
    ([part, value]): KindBar => ({key: "", label: words.all, order: 0, part, value, isWhole: true}),
  );
  return figure(
    root,
    name,
    {
      chart,
      title,
      finding: finding && amongFilters(inForce, text) + finding + (isShare ? words.shareNote : ""),
      description,
      source: text.figure.source(list, inForce.join("；")),
      file: [file, list.list_id, ...(isShare ? [words.shareFile] : []), ...inForce],
      data: {
        columns: [column, columns.kind, columns.tasks, columns.share, columns.dated],
        rows: bars.map((bar) => [
          nameOf(bar),
          text.deadlineKinds[bar.part],
          bar.value,
          percent(bar.value, totals.get(bar.key)!),
          bar.dated ?? 0,
        ]),
      },
      bars: () => reportBars(bars, sort, text),
      year: list.year,
      sql,
      draw: (options) => {
        const drawn = {
          ...options,
          parts: barKinds,
          colours: deadlineColours,
          names: text.deadlineKinds,
          partAttribute: "data-deadline-kind" as const,
          keyAttribute,
          sort,
        };
        return state.bars === "columns"
          ? barColumns(bars, drawn)
          : stackedBars(isShare ? [...whole, ...bars] : bars, {...drawn, share: isShare});
      },
      filters: (mark) => filtersOfBar(mark, state.filters),
    },
    context,
  );
}

/** The bars for files in which they can be edited: numbers of tasks, whatever the form on the page. */
function reportBars(
  bars: readonly KindBar[],
  sort: DeadlinesState["sort"],
  text: Context["text"],
): ReportBars {
  const order = barOrder(bars, sort);
  const kinds = barKinds.filter((kind) => bars.some((bar) => bar.part === kind));
  return {
    categories: order.map(({label}) => label),
    series: kinds.map((kind) => ({
      name: text.deadlineKinds[kind],
      fill: deadlineColours[kind].fill,
      values: order.map(({own}) => own.find((bar) => bar.part === kind)?.value ?? 0),
    })),
    direction: "lying",
  };
}

/** The form of the bars, the same for both figures, and the order of those of this one. */
function barControls(
  frame: Part,
  parameter: "sections" | "sort",
  sort: DeadlinesState["sort"],
  sorts: Readonly<Record<DeadlinesState["sort"], string>>,
  usual: DeadlinesState["sort"],
  {bars}: DeadlinesState,
  {text, browser}: Context,
): void {
  const words = text.deadlines.bars;
  const controls = part(frame, "div", "controls");
  selectOne(controls, "bars", {
    legend: words.legend,
    choices: barForms.map((value) => ({value, label: words.forms[value]})),
    chosen: bars,
    change: (next) => browser?.change({bars: next === "count" ? null : next}),
  });
  selectOne(controls, parameter, {
    legend: words.sort,
    choices: barSorts.map((value) => ({value, label: sorts[value]})),
    chosen: sort,
    change: (next) => browser?.change({[parameter]: next === usual ? null : next}),
  });
}
