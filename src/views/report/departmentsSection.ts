import type {ReportBlock, ReportTable} from "../../export/report/report.js";
import {type DepartmentRow, departments as departmentsQuery} from "../../queries/departments.js";
import {type DutyRow, duties as dutiesQuery} from "../../queries/duties.js";
import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {dutyGroups} from "../departments/dutyGroups.js";
import {sheetContent} from "../departments/sheetContent.js";
import type {Context} from "../view.js";

/** So many rows the duty sheets of all departments have at most: nobody reads more, and no program opens them gladly. */
export const mostSheetRows = 2000;

/**
 * What each department owes: all of them in one table, and the duty sheet of each; of the one that the filters name its
 * own. Sheets are of the whole list, as on the department's page; where they would have more than {@link mostSheetRows},
 * a line says how to get one.
 * @param isWhole false: the table alone
 */
export async function departmentsSection(
  list: ListRow,
  isWhole: boolean,
  context: Context,
): Promise<ReportBlock[]> {
  const {database, text, wholeList, within, limits} = context;
  const words = text.report.departments;
  const all = await database.ask(departmentsQuery, wholeList);
  const shown = within.department === null ? all : all.filter((row) => row.department === within.department);
  const blocks: ReportBlock[] = [];
  if (limits.length > 0) blocks.push({kind: "paragraph", text: words.whole});
  blocks.push({kind: "heading", level: 2, text: words.all}, allTable(shown, text));
  const rows = shown.reduce((sum, {tasks}) => sum + tasks, 0);
  // One sheet has room everywhere.
  if (!isWhole && within.department === null) return [...blocks, {kind: "paragraph", text: words.noSheets}];
  if (rows > mostSheetRows) return [...blocks, {kind: "paragraph", text: words.tooMany(rows, mostSheetRows)}];
  const own = await Promise.all(shown.map((row) => sheetBlocks(row, list, context)));
  return own.length === 0
    ? blocks
    : [...blocks, {kind: "heading", level: 2, text: words.sheets}, ...own.flat()];
}

function allTable(rows: readonly DepartmentRow[], text: Text): ReportTable {
  const words = text.report.departments;
  const roles = (["lead", "sole", "shared", "support"] as const).filter((role) =>
    rows.some((row) => row[role] > 0),
  );
  const sum = (of: (row: DepartmentRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    kind: "table",
    caption: words.caption,
    columns: [
      {name: text.workload.columns.department, width: 22},
      {name: words.tasks, width: 8},
      ...roles.map((role) => ({name: text.roles[role], width: 9})),
    ],
    rows: [
      ...rows.map((row) => [row.department, row.tasks, ...roles.map((role) => row[role])]),
      [text.report.heatmap.total, sum((row) => row.tasks), ...roles.map((role) => sum((row) => row[role]))],
    ],
    totals: 1,
    note: words.note,
  };
}

async function sheetBlocks(
  shown: DepartmentRow,
  list: ListRow,
  {database, text, wholeList}: Context,
): Promise<ReportBlock[]> {
  const duties = await database.ask(dutiesQuery, {...wholeList, department: shown.department});
  const sheet = sheetContent(shown, list, duties, text);
  const words = text.departments.sheet;
  const others = ({leads, shares, supports}: DutyRow) =>
    [
      [words.leads, leads] as const,
      [words.shares, shares] as const,
      [words.supports, supports] as const,
    ].flatMap(([role, names]) => (names === null ? [] : [words.party(role, names)]));
  return [
    {kind: "heading", level: 3, text: sheet.heading},
    {kind: "paragraph", text: `${sheet.total}。`},
    {
      kind: "table",
      caption: sheet.heading,
      columns: [
        {name: words.columns.no, width: 6, align: "center"},
        {name: words.columns.task, width: 40},
        {name: text.report.departments.role, width: 14},
        {name: words.columns.others, width: 30},
        {name: words.columns.deadline, width: 12},
      ],
      rows: dutyGroups(duties, "role", text)
        .flatMap((group) => group.rows)
        .map((row) => [
          row.task_no,
          row.task,
          text.roles[row.role] + (row.inherited ? `（${words.inherited(row.inherited_from)}）` : ""),
          others(row).join("\n") || words.alone,
          row.deadline ?? words.noDeadline,
        ]),
    },
  ];
}
