import {select} from "d3-selection";
import type {PartyRow} from "../queries/parties.js";
import type {TaskRow} from "../queries/taskList.js";
import {type Part, part, parts} from "./part.js";
import {type CardOptions, taskCard} from "./taskCard.js";
import type {Context} from "./view.js";

/** Tasks as a list of cards; `parties` may hold those of other tasks too. */
export function taskItems(
  parent: Part,
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  context: Context,
  options: CardOptions = {},
): void {
  const partiesOf = new Map<string, PartyRow[]>();
  for (const party of parties) {
    const list = partiesOf.get(party.task_id);
    if (list) list.push(party);
    else partiesOf.set(party.task_id, [party]);
  }
  parts(part(parent, "ol", "tasks"), "li", "task", tasks)
    .attr("data-task", (task) => task.task_id)
    .each(function (task) {
      taskCard(select(this) as Part, task, partiesOf.get(task.task_id) ?? [], context, options);
    });
}
