import {tasksIn} from "../../measures/workloadTable.js";
import type {Text} from "../../text/zh.js";
import {enoughTasks, mostTelling} from "./mostTelling.js";
import {cellsOf, isDepartment, lookingAt, type PictureCell, type WorkloadPicture} from "./picture.js";

/** Cells of departments that have tasks. */
const departmentCells = (picture: WorkloadPicture) =>
  cellsOf(picture).filter(({party, tasks}) => isDepartment(party) && tasks > 0);

/** The cells whose whole is large enough to speak of shares of it; all of them where none is. */
function comparable(cells: readonly PictureCell[], whole: (cell: PictureCell) => number) {
  const enough = cells.filter((cell) => whole(cell) >= enoughTasks);
  return enough.length > 0 ? enough : cells;
}

/** Said where all tasks stand in one column, so that there is nothing to compare; empty otherwise. */
function oneColumn({state, columns, table}: WorkloadPicture, text: Text): string {
  const [first, second] = columns.filter((_, at) => tasksIn(table.totals[at]!) > 0);
  if (!first || second) return "";
  return text.workload.oneColumn(lookingAt(state, text), first.section === null ? null : first.name);
}

/** Which department has the greatest part of its tasks in one column: only more than half counts as much. */
export function mostOfRow(picture: WorkloadPicture, text: Text): string {
  const words = text.workload;
  const only = oneColumn(picture, text);
  const whole = ({tallies}: PictureCell) => tasksIn(tallies.row);
  const compared = comparable(departmentCells(picture), whole);
  if (only || compared.length === 0) return only;
  const limits = lookingAt(picture.state, text);
  const least = whole(compared[0]!) >= enoughTasks ? enoughTasks : 1;
  // Of one department only one column can have more than half.
  const [first, ...others] = mostTelling(compared, ({value}) => value ?? 0) as [PictureCell];
  if (2 * first.tasks <= whole(first)) return words.noneInOneColumn(limits, least);
  const place = {name: first.party.shortName, column: first.column.name, tasks: first.tasks};
  return words.mostOfRow(limits, least, {...place, others: others.length}, whole(first));
}

/** Of which column one department has the greatest part, or several departments as great a part each. */
export function mostOfColumn(picture: WorkloadPicture, text: Text): string {
  const words = text.workload;
  const limits = lookingAt(picture.state, text);
  const cells = departmentCells(picture);
  const only = oneColumn(picture, text);
  if (only || cells.length === 0) return only;
  if (new Set(cells.map(({party}) => party)).size === 1)
    return words.oneDepartment(limits, cells[0]!.party.shortName);
  const whole = ({tallies}: PictureCell) => tasksIn(tallies.column);
  const compared = comparable(cells, whole);
  const found = mostTelling(compared, ({value}) => value ?? 0);
  const {column, tasks} = found[0]!;
  return words.mostOfColumn(limits, compared.length < cells.length ? enoughTasks : 1, {
    column: column.name,
    others: new Set(found.map((cell) => cell.column)).size - 1,
    names: found.filter((cell) => cell.column === column).map(({party}) => party.shortName),
    tasks,
    of: whole(found[0]!),
  });
}
