import {roundedValue} from "../../measures/printedValue.js";
import {tasksIn} from "../../measures/workloadTable.js";
import {countedRoles, isShown} from "../../measures/workloadValue.js";
import type {WorkloadRow} from "../../queries/workload.js";
import type {Text} from "../../text/zh.js";
import type {Data} from "../dataTable.js";
import {cellsOf, type PictureCell, type WorkloadPicture} from "./picture.js";
import {expectedIn} from "./residualFinding.js";

/** The numbers behind the heatmap: tasks and loads by role, shares and residuals by cell. */
export function workloadNumbers(picture: WorkloadPicture, text: Text): Data {
  const {measure} = picture.state;
  return measure === "tasks" || measure === "leads" || measure === "load"
    ? byRole(picture, text)
    : byCell(picture, measure, text);
}

/** Rows of the workload, each place once, whether its tasks' clauses are their own or not. */
export function countedRows({rows, state}: WorkloadPicture): WorkloadRow[] {
  const roles = countedRoles(state);
  const places = new Map<string, WorkloadRow>();
  for (const row of rows) {
    if (!roles.includes(row.role)) continue;
    const {kind, department, section_order, subsection_order, role} = row;
    const key = JSON.stringify([kind === null, department, section_order, subsection_order, role]);
    places.set(key, {...row, tasks: row.tasks + (places.get(key)?.tasks ?? 0)});
  }
  return [...places.values()];
}

function byRole(picture: WorkloadPicture, text: Text): Data {
  const {measure, weights} = picture.state;
  const {department, section, subsection, role, tasks, weight, load} = text.workload.columns;
  const isLoad = measure === "load";
  return {
    columns: [department, section, subsection, role, tasks, ...(isLoad ? [weight, load] : [])],
    rows: countedRows(picture).map((row) => [
      row.department,
      row.section,
      row.subsection,
      text.roles[row.role],
      row.tasks,
      ...(isLoad ? [weights[row.role], roundedValue("load", weights[row.role] * row.tasks)] : []),
    ]),
  };
}

/** The shown cells, each with what its value is made of. */
function byCell(picture: WorkloadPicture, measure: "row" | "column" | "residual", text: Text): Data {
  const words = text.workload.columns;
  const opened = picture.columns.some(({subsection}) => subsection !== undefined);
  const sums: Record<typeof measure, [string, (cell: PictureCell) => number][]> = {
    row: [[words.rowTotal, ({tallies}) => tasksIn(tallies.row)]],
    column: [[words.columnTotal, ({tallies}) => tasksIn(tallies.column)]],
    residual: [[words.expected, expectedTasks]],
  };
  return {
    columns: [
      words.department,
      words.section,
      ...(opened ? [words.subsection] : []),
      words.tasks,
      ...sums[measure].map(([name]) => name),
      words[measure],
    ],
    rows: cellsOf(picture)
      .filter(({tasks, value}) => isShown(measure, tasks, value))
      .map((cell) => [
        cell.party.department,
        cell.column.section === null ? null : cell.column.sectionName,
        ...(opened ? [cell.column.subsection == null ? null : cell.column.name] : []),
        cell.tasks,
        ...sums[measure].map(([, sum]) => sum(cell)),
        roundedValue(measure, cell.value!),
      ]),
  };
}

/** To a tenth; what is less than that to its first digit, since it is more than nothing. */
function expectedTasks(cell: PictureCell): number {
  const expected = expectedIn(cell);
  return expected < 0.1 ? Number(expected.toPrecision(1)) : Math.round(10 * expected) / 10;
}
