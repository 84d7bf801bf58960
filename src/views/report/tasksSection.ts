import type {ReportBlock} from "../../export/report/report.js";
import {departmentNames} from "../../queries/departmentNames.js";
import {taskOrders} from "../../queries/facets.js";
import {taskIndex} from "../../queries/taskIndex.js";
import {filtersToSearch} from "../../state/filters.js";
import {enumerated, roleNames} from "../tasks/columns.js";
import {findingNames} from "../tasks/findingNames.js";
import {type TaskSet, taskSet} from "../tasks/taskSet.js";
import type {Context} from "../view.js";

/** The tasks of a list, and which of them the filters leave, in the order of the document. */
export async function tasksWithin({database, text, wholeList, within}: Context) {
  const [rows, names] = await Promise.all([
    database.ask(taskIndex, wholeList),
    database.ask(departmentNames, wholeList),
  ]);
  const set = taskSet(rows, names, text);
  const isWhole = filtersToSearch(within) === filtersToSearch(wholeList);
  const orders = isWhole ? null : await database.ask(taskOrders, within);
  const places = orders?.map(({task_order}) => set.byOrder.get(task_order)!) ?? [...rows.keys()];
  return {set, places: places.sort((a, b) => a - b)};
}

/**
 * The tasks that the filters leave, in the order of the document, with who does each and by when; a line that says where
 * they are where they are more than `most`.
 */
export async function tasksSection(most: number, context: Context): Promise<ReportBlock[]> {
  const {text} = context;
  const words = text.report.tasks;
  const {set, places} = await tasksWithin(context);
  const {columns} = text.tasks;
  const row = (index: number) => {
    const {task_no, section, subsection, task, deadline} = set.rows[index]!;
    return [
      task_no,
      [section, subsection].filter(Boolean).join("\n") || null,
      task,
      partiesOf(set, index, text),
      deadline,
      findingNames(set.findings[index]!, text).join("；") || null,
    ];
  };
  const count = {kind: "paragraph", text: words.count(places.length, set.rows.length)} as const;
  if (places.length > most) return [count, {kind: "paragraph", text: words.elsewhere(most)}];
  return [
    count,
    {
      kind: "table",
      caption: words.caption,
      columns: [
        {name: columns.no, width: 7, align: "center"},
        {name: columns.section, width: 15},
        {name: columns.task, width: 32},
        {name: columns.parties, width: 22},
        {name: columns.deadline, width: 12},
        {name: columns.findings, width: 12},
      ],
      rows: places.map(row),
      searchable: true,
    },
  ];
}

/** Who does a task, a line for each role: `牵头：市法院、公安局`. */
export function partiesOf(set: TaskSet, index: number, text: Context["text"]): string | null {
  const lines = roleNames(set, index).map(({role, names}) =>
    text.report.tasks.role(text.roles[role], enumerated(names)),
  );
  return lines.join("\n") || null;
}
