import {group} from "d3-array";
import {select} from "d3-selection";
import type {PartyRow} from "../queries/parties.js";
import type {TaskRow} from "../queries/taskList.js";
import {type Part, part, parts} from "./part.js";
import {type CardOptions, taskCard} from "./taskCard.js";
import type {Context} from "./view.js";

/** Tasks as a list of cards; `parties` and the findings may hold those of other tasks too. */
export function taskItems(
  parent: Part,
  tasks: readonly TaskRow[],
  parties: readonly PartyRow[],
  context: Context,
  options: CardOptions = {},
): void {
  const partiesOf = group(parties, ({task_id}) => task_id);
  const findingsOf = group(options.findings ?? [], ({task_id}) => task_id);
  parts(part(parent, "ol", "tasks"), "li", "task", tasks)
    .attr("data-task", (task) => task.task_id)
    .each(function ({task_id}, index) {
      const own = {...options, findings: findingsOf.get(task_id) ?? []};
      taskCard(select(this) as Part, tasks[index]!, partiesOf.get(task_id) ?? [], context, own);
    });
}
