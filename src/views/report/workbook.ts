import {roleColours} from "../../charts/parts/colours.js";
import {heightOf, type SheetContent, type SheetValue} from "../../export/xlsx.js";
import {roles} from "../../model/values.js";
import {findingList} from "../../queries/findingList.js";
import {findingTasks} from "../../queries/findingTasks.js";
import {type ListRow, listInfo} from "../../queries/listInfo.js";
import {pairs as pairsQuery} from "../../queries/pairs.js";
import {parties as partiesQuery} from "../../queries/parties.js";
import {workload as workloadQuery} from "../../queries/workload.js";
import type {Text} from "../../text/zh.js";
import {endColumns, pairColumns} from "../network/fileColumns.js";
import {findingTable} from "../quality/findingFiles.js";
import {foundOf} from "../quality/found.js";
import {fileColumns} from "../tasks/columns.js";
import {taskColumns} from "../tasks/state.js";
import type {Context} from "../view.js";
import {heatmapTable} from "../workload/heatmapTable.js";
import {type WorkloadPicture, workloadPicture} from "../workload/picture.js";
import {workloadState} from "../workload/state.js";
import {tasksWithin} from "./tasksSection.js";

type Table = Pick<SheetContent, "columns" | "rows" | "heads" | "scale">;

/** The sheets of the workbook besides its cover, in their order. */
const sheetNames = [
  "tasks",
  "assignments",
  "departments",
  "heatmap",
  "ties",
  "deadlines",
  "findings",
] as const;
type SheetName = (typeof sheetNames)[number];

/**
 * The list as a workbook, of the tasks that the filters leave: a sheet for each of its sides, and a cover that says what
 * each is. Findings are of the whole list.
 */
export async function workbook(context: Context): Promise<{sheets: SheetContent[]; year: number | null}> {
  const {database, text, wholeList, limits} = context;
  const words = text.report.book;
  const [list] = await database.ask(listInfo, wholeList);
  const source = text.figure.source(list!, limits.join("；"));
  const tables = await tablesOf(list!, context);
  const sheets = sheetNames.map((name): SheetContent => {
    const {name: title, what} = words[name];
    const own = name === "findings" ? text.figure.source(list!, "") : source;
    return {name: title, cover: [`${list!.title} · ${title}`, own, what], ...tables[name]};
  });
  const cover: SheetContent = {
    name: words.cover,
    cover: [`${list!.title} · ${words.title}`, source],
    columns: [
      {name: words.coverColumns.sheet, width: 14},
      {name: words.coverColumns.what, width: 80},
      {name: words.coverColumns.rows, width: 10},
    ],
    rows: sheetNames.map((name) => [words[name].name, words[name].what, heightOf(tables[name].rows)]),
  };
  return {sheets: [cover, ...sheets], year: list!.year};
}

async function tablesOf(list: ListRow, context: Context): Promise<Record<SheetName, Table>> {
  const {database, text, wholeList, within} = context;
  const words = text.report.book.columns;
  const [{set, places}, parties, loads, pairs, findings, foundTasks] = await Promise.all([
    tasksWithin(context),
    database.ask(partiesQuery, within),
    database.ask(workloadQuery, within),
    database.ask(pairsQuery, {filters: within, relations: []}),
    database.ask(findingList, wholeList),
    database.ask(findingTasks, wholeList),
  ]);
  const state = workloadState(new URLSearchParams(), {rows: loads, headings: []});
  const picture = workloadPicture(loads, state, text);
  const ofTasks = fileColumns(taskColumns, text);
  const byTask = new Map(places.map((place) => [set.rows[place]!.task_id, place]));
  const ties = [...endColumns(text), ...pairColumns(text)];
  return {
    tasks: {
      columns: ofTasks.map(({name, width, isDay}) => ({name, width, isDay})),
      rows: places.map((place) => ofTasks.map(({value}) => value(set, place, text))),
      heads: 1,
    },
    assignments: {
      columns: [
        {name: words.no, width: 8},
        {name: words.task, width: 60},
        {name: words.party, width: 28},
        {name: words.short, width: 20},
        {name: words.surface, width: 24},
        {name: words.isGroup, width: 8, align: "center"},
        {name: words.role, width: 14},
        {name: words.inherited, width: 18, align: "center"},
      ],
      // As everywhere, roles of the filters leave only parties in these roles.
      rows: parties
        .filter(({role}) => within.roles.length === 0 || within.roles.includes(role))
        .flatMap((party) => {
          const place = byTask.get(party.task_id);
          return place === undefined ? [] : [{...party, place}];
        })
        .sort((a, b) => a.place - b.place)
        .map(({place, name, surface, department, role, inherited}) => [
          set.rows[place]!.task_no,
          set.rows[place]!.task,
          department ?? name,
          department === null ? null : name,
          surface,
          department === null ? words.yes : null,
          text.roles[role],
          inherited ? words.yes : null,
        ]),
    },
    departments: {
      columns: [
        {name: text.workload.columns.department, width: 28},
        {name: words.short, width: 20},
        {name: words.kind, width: 16},
        ...roles.map((role) => ({name: text.roles[role], width: 12})),
        {name: words.tasks, width: 10},
      ],
      rows: withSums(
        picture.table.parties.flatMap(({department, shortName, kind}, at) =>
          kind === null
            ? []
            : [
                [
                  department,
                  shortName,
                  text.departmentKinds[kind],
                  ...roles.map((role) => picture.table.rows[at]![role]),
                ],
              ],
        ),
        3,
        text.report.heatmap.total,
      ),
      heads: 3,
    },
    heatmap: heatmap(picture, text),
    ties: {
      columns: ties.map(({title, width}) => ({name: title, width})),
      rows: pairs.map((pair) => ties.map(({value}) => value(pair) as string | number | null)),
      heads: 2,
    },
    deadlines: {
      columns: [
        {name: words.no, width: 8},
        {name: words.task, width: 60},
        {name: words.deadline, width: 24},
        {name: words.deadlineKind, width: 18},
        {name: words.date, width: 14, isDay: true},
      ],
      rows: places.map((place) => {
        const {task_no, task, deadline, deadline_kind, deadline_date} = set.rows[place]!;
        return [task_no, task, deadline, text.deadlineKinds[deadline_kind], deadline_date];
      }),
    },
    findings: findingTable({list, shown: foundOf(findings, foundTasks), inForce: []}, text),
  };
}

/** The heatmap of a report, with its sums as formulas. */
function heatmap(picture: WorkloadPicture, text: Text): Table {
  const {columns, rows, totals = 0} = heatmapTable(picture, text);
  const last = columns.length - 1;
  const numbers = rows.slice(0, rows.length - totals).map((row) => row.slice(0, last));
  return {
    columns: columns.map(({name, align}, at) => ({
      name,
      width: at === 0 ? 22 : at === last ? 10 : 16,
      align,
    })),
    rows: withSums(numbers, 1, text.report.heatmap.total),
    heads: 1,
    scale: roleColours.sole.slice(1).toUpperCase(),
  };
}

/** Rows of which each ends with its sum, and a last row of the sums of all; the first `heads` columns are no numbers. */
function withSums(
  rows: readonly (readonly (string | number | null)[])[],
  heads: number,
  total: string,
): SheetValue[][] {
  if (rows.length === 0) return [];
  const sum = (values: readonly unknown[]) =>
    values.reduce((all: number, value) => all + (typeof value === "number" ? value : 0), 0);
  const whole = rows.map((row): SheetValue[] => [...row, {sums: "left", value: sum(row.slice(heads))}]);
  const widths = rows[0]!.length;
  const sums = Array.from({length: widths + 1}, (_, column): SheetValue => {
    if (column === 0) return total;
    if (column < heads) return null;
    const value =
      column < widths ? sum(rows.map((row) => row[column])) : sum(rows.flatMap((row) => row.slice(heads)));
    return {sums: "above", value};
  });
  return [...whole, sums];
}
