import {printedValue} from "../../measures/printedValue.js";
import {isShown} from "../../measures/workloadValue.js";
import type {Text} from "../../text/zh.js";
import {cellsOf, isDepartment, type WorkloadPicture} from "./picture.js";

/** The heatmap in words, for who cannot see it. */
export function workloadDescription(picture: WorkloadPicture, text: Text): string {
  const {state, columns, table} = picture;
  const words = text.workload;
  const [most] = cellsOf(picture)
    .filter(({tasks, value}) => isShown(state.measure, tasks, value))
    .sort((a, b) => b.value! - a.value!);
  if (!most) return words.nothing;
  const departments = table.parties.filter(isDepartment).length;
  const sections = new Set(columns.flatMap(({section}) => section ?? [])).size;
  const outside = columns.filter(({section}) => section === null).length;
  return words.description(
    {departments, groups: table.parties.length - departments},
    {sections, columns: columns.length - outside, outside: outside > 0},
    words.measures[state.measure],
    {
      name: most.party.shortName,
      section: most.column.name,
      value: words.value(state.measure, printedValue(state.measure, most.value!)),
    },
  );
}
