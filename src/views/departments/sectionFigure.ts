import {rolePartColours} from "../../charts/parts/colours.js";
import {stackedBars} from "../../charts/stackedBars.js";
import {questionOf} from "../../engine/script.js";
import {roles} from "../../model/values.js";
import {type DutyRow, duties as dutiesQuery} from "../../queries/duties.js";
import {greatest} from "../facts.js";
import {figure} from "../figure.js";
import {markFilters} from "../markFilters.js";
import type {Part} from "../part.js";
import type {Context} from "../view.js";
import type {ShownDepartment} from "./shownDepartment.js";

/** The chart stands in a column, so on wide windows it is drawn narrower than those that have the whole page. */
const inColumn = (width: number) => Math.min(width, 760);

/** So the build need not draw it at 920 pixels beside 1200: the style sheet shows that one on both. */
const distinct = (widths: readonly number[]) =>
  widths.length > 1 ? widths.filter((width) => width !== 920) : widths;

/** One row per section × role. */
interface SectionRole {
  section_order: number | null;
  section: string | null;
  role: DutyRow["role"];
  tasks: number;
}

/** In which sections the department's tasks are, and in which roles. */
export function sectionFigure(
  parent: Part,
  {shown, list}: ShownDepartment,
  duties: readonly DutyRow[],
  context: Context,
): void {
  const {text, wholeList} = context;
  const words = text.departments.sections;
  const rows = bySection(duties);
  const totals = new Map<number | null, {section: string; tasks: number}>();
  for (const {section_order, section, tasks} of rows) {
    const total = totals.get(section_order) ?? {section: section ?? words.noSection, tasks: 0};
    total.tasks += tasks;
    totals.set(section_order, total);
  }
  const most = greatest([...totals.values()], ({tasks}) => tasks);
  const sections = [...totals.keys()].filter((order) => order !== null).length;
  const outside = totals.get(null)?.tasks ?? 0;
  const flat = sections === 0;
  const filters = {...wholeList, department: shown.department};
  figure(
    parent,
    "sections",
    {
      chart: "departmentSections",
      title: flat ? words.flatTitle : words.title,
      finding: flat
        ? ""
        : words.finding(
            {sections, outside},
            most.map(({section}) => section),
            most[0]!.tasks,
          ),
      description: flat ? words.flat : words.description({sections, outside}),
      source: text.figure.source(list, shown.department),
      file: [words.file, list.list_id, shown.short_name],
      data: {
        columns: [words.columns.section, words.columns.role, words.columns.tasks],
        rows: rows.map(({section, role, tasks}) => [section, text.roles[role], tasks]),
      },
      year: list.year,
      sql: {questions: [questionOf(dutiesQuery, filters)], after: text.sql.after.sections},
      draw: (options) =>
        stackedBars(
          rows.map(({section_order, section, role, tasks}) => ({
            key: section_order,
            label: section ?? (flat ? words.all : words.noSection),
            order: section_order ?? 0,
            part: role,
            value: tasks,
          })),
          {
            ...options,
            width: inColumn(options.width),
            parts: roles,
            colours: rolePartColours,
            names: text.roles,
            keyAttribute: "data-section",
            partAttribute: "data-role",
          },
        ),
      filters: (mark) => markFilters(mark, filters),
    },
    {...context, widths: distinct(context.widths)},
  );
}

/** Tasks by section and role, in the order of the document, tasks without a section last. */
function bySection(duties: readonly DutyRow[]): SectionRole[] {
  const rows = new Map<string, SectionRole>();
  for (const {section_order, section, role} of duties) {
    const key = `${section_order}\n${role}`;
    const row = rows.get(key);
    if (row) row.tasks++;
    else rows.set(key, {section_order, section, role, tasks: 1});
  }
  return [...rows.values()].sort(
    (a, b) =>
      (a.section_order ?? Number.MAX_SAFE_INTEGER) - (b.section_order ?? Number.MAX_SAFE_INTEGER) ||
      roles.indexOf(a.role) - roles.indexOf(b.role),
  );
}
