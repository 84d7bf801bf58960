import {expectedCount} from "../../measures/residual.js";
import {tasksIn} from "../../measures/workloadTable.js";
import {notableResidual} from "../../measures/workloadValue.js";
import type {Text} from "../../text/zh.js";
import {enoughTasks, mostTelling, nearly} from "./mostTelling.js";
import {cellsOf, isDepartment, lookingAt, type PictureCell, type WorkloadPicture} from "./picture.js";

/** Tasks that the totals lead one to expect in a cell. */
export const expectedIn = ({tallies: {row, column, all}}: PictureCell): number =>
  expectedCount({row: tasksIn(row), column: tasksIn(column), all: tasksIn(all)});

/** Where departments with enough tasks have most more and most fewer than the totals lead one to expect. */
export function unexpected(picture: WorkloadPicture, text: Text): string {
  const words = text.workload;
  const limits = lookingAt(picture.state, text);
  const cells = cellsOf(picture).filter(({party, value}) => isDepartment(party) && value !== null);
  const enough = cells.filter(({tallies}) => tasksIn(tallies.row) >= enoughTasks);
  if (cells.length > 0 && enough.length === 0) return words.tooFew(limits, enoughTasks);
  const least = enough.length < cells.length ? enoughTasks : 1;
  const above = mostTelling(enough, ({value}) => value!);
  const below = mostTelling(enough, ({value}) => -value!, "fewest");
  const sentences: string[] = [];
  if (above[0] && above[0].value! >= notableResidual) sentences.push(words.above(alike(above)));
  if (below[0] && below[0].value! <= -notableResidual) sentences.push(words.below(alike(below)));
  return sentences.length > 0 ? words.unexpected(limits, least, sentences) : words.asExpected(limits, least);
}

/** Cells that are equally far from what is expected, those with the same tasks and the same expectation as one. */
function alike(cells: readonly PictureCell[]) {
  const groups: PictureCell[][] = [];
  for (const cell of cells) {
    const group = groups.find(
      ([first]) => first!.tasks === cell.tasks && Math.abs(expectedIn(first!) - expectedIn(cell)) < nearly,
    );
    if (group) group.push(cell);
    else groups.push([cell]);
  }
  return groups.map(([first, ...others]) => ({
    name: first!.party.shortName,
    column: first!.column.name,
    tasks: first!.tasks,
    others: others.length,
    expected: expectedIn(first!),
  }));
}
