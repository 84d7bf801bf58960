import {expectedCount} from "../../measures/residual.js";
import {tasksIn} from "../../measures/workloadTable.js";
import {notableResidual} from "../../measures/workloadValue.js";
import type {Text} from "../../text/zh.js";
import {cellsOf, isDepartment, lookingAt, type PictureCell, type WorkloadPicture} from "./picture.js";

/** From so many tasks on a share is worth a word: of one task, one is all. */
const enoughTasks = 5;

const departmentCells = (picture: WorkloadPicture) =>
  cellsOf(picture).filter(({party}) => isDepartment(party));

/** Values nearer than this are the same but for how numbers are rounded inside a computer. */
const nearly = 1e-9;

/** The cells with the greatest value, the most telling first: that with the most tasks, or with the fewest. */
function most(
  cells: readonly PictureCell[],
  value: (cell: PictureCell) => number,
  first: "most" | "fewest" = "most",
): PictureCell[] {
  const greatest = cells.reduce((max, cell) => Math.max(max, value(cell)), Number.NEGATIVE_INFINITY);
  const sign = first === "most" ? -1 : 1;
  return cells.filter((cell) => value(cell) >= greatest - nearly).sort((a, b) => sign * (a.tasks - b.tasks));
}

const place = ([cell, ...others]: readonly PictureCell[]) => ({
  name: cell!.party.shortName,
  column: cell!.column.name,
  tasks: cell!.tasks,
  others: others.length,
});

/** Which department has the greatest part of its tasks in one column. */
export function mostOfRow(picture: WorkloadPicture, text: Text): string {
  const words = text.workload;
  const limits = lookingAt(picture.state, text);
  const [first, second] = picture.columns;
  if (first && !second) return words.oneColumn(limits, first.section === null ? null : first.name);
  const cells = departmentCells(picture).filter(({tasks}) => tasks > 0);
  const enough = cells.filter(({tallies}) => tasksIn(tallies.row) >= enoughTasks);
  const compared = enough.length > 0 ? enough : cells;
  if (compared.length === 0) return "";
  const found = most(compared, ({value}) => value ?? 0);
  const least = enough.length > 0 ? enoughTasks : 1;
  return words.mostOfRow(limits, least, place(found), tasksIn(found[0]!.tallies.row));
}

/** Of which column one department has the greatest part. */
export function mostOfColumn(picture: WorkloadPicture, text: Text): string {
  const cells = departmentCells(picture).filter(({tasks}) => tasks > 0);
  const enough = cells.filter(({tallies}) => tasksIn(tallies.column) >= enoughTasks);
  const compared = enough.length > 0 ? enough : cells;
  if (compared.length === 0) return "";
  const found = most(compared, ({value}) => value ?? 0);
  const whole = tasksIn(found[0]!.tallies.column);
  return text.workload.mostOfColumn(lookingAt(picture.state, text), place(found), whole);
}

/** Where there are most more and most fewer tasks than the totals lead one to expect. */
export function unexpected(picture: WorkloadPicture, text: Text): string {
  const words = text.workload;
  const cells = departmentCells(picture).filter(({value}) => value !== null);
  const above = most(cells, ({value}) => value!);
  const below = most(cells, ({value}) => -value!, "fewest");
  const limits = lookingAt(picture.state, text);
  const expected = ({tallies: {row, column, all}}: PictureCell) =>
    expectedCount({row: tasksIn(row), column: tasksIn(column), all: tasksIn(all)}).toFixed(1);
  const sentences: string[] = [];
  if (above[0] && above[0].value! >= notableResidual) {
    sentences.push(words.above(limits, place(above), expected(above[0])));
  }
  if (below[0] && below[0].value! <= -notableResidual) {
    sentences.push(words.below(limits, place(below), expected(below[0])));
  }
  return sentences.join("") || words.asExpected(limits);
}
