import {countedRoles} from "../../measures/workloadValue.js";
import type {OverviewRow} from "../../queries/overview.js";
import type {PartyRow} from "../../queries/parties.js";
import type {Text} from "../../text/zh.js";
import type {WorkloadPicture} from "./picture.js";
import {shownRows} from "./state.js";

/** What the rows of the workload do not tell: which of their tasks are the same one, and which tasks they lack. */
export interface TaskNumbers {
  /** Of the whole list. */
  all: OverviewRow;
  /** Parties of the tasks whose own clause is blank; a task that has none to go by has no party either. */
  heirs: readonly PartyRow[];
  /** Groups of the tasks that name no department, whoever leads in them. */
  unnamed: readonly PartyRow[];
}

/** A number of tasks and what to say of them, unless there are none. */
type Said = [number, (tasks: number) => string];

const tasksOf = (rows: readonly PartyRow[]) => new Set(rows.map(({task_id}) => task_id));

/** Tasks that the chart does not show, or shows by a rule that is worth knowing. */
export function leftOut({state}: WorkloadPicture, numbers: TaskNumbers, text: Text): string {
  const words = text.workload;
  const {all, unnamed} = numbers;
  const roles = countedRoles(state);
  const held = (rows: readonly PartyRow[]) =>
    tasksOf(shownRows(rows, {...state, inherited: true}).filter(({role}) => roles.includes(role))).size;
  const heirs = tasksOf(numbers.heirs);
  // Tasks left out for their blank clause are not counted among the others a second time.
  const own = unnamed.filter(({task_id}) => state.inherited || !heirs.has(task_id));
  const others: Said[] = state.groups
    ? [
        [held(own), words.byGroups],
        [all.none, words.nobody],
      ]
    : [[tasksOf(own).size + all.none, words.without]];
  const blank: Said = state.inherited ? [held(numbers.heirs), words.blank] : [heirs.size, words.blankLeftOut];
  return [...others, blank].map(([tasks, sentence]) => (tasks > 0 ? sentence(tasks) : "")).join("");
}
