import {networkBipartite} from "../../charts/networkBipartite.js";
import {questionOf} from "../../engine/script.js";
import {type TaskHeadRow, type TaskPartyRow, taskHeads, taskParties} from "../../queries/taskSides.js";
import {filtersToSearch} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import {checkbox} from "../controls.js";
import {greatest} from "../facts.js";
import {figure} from "../figure.js";
import {markFilters} from "../markFilters.js";
import {type Part, part} from "../part.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";
import {relatedTo} from "./pickedParts.js";
import type {NetworkPicture} from "./picture.js";

/** Tasks on one side, departments on the other; what is picked on any figure of the page stands out. */
export async function bipartiteFigure(
  root: Part,
  {state, departments}: NetworkPicture,
  {list, year, scope, source, filters, picked}: NetworkFrame,
  context: Context,
): Promise<void> {
  const {database, text, browser} = context;
  const words = text.network.bipartite;
  const [tasks, parties] = await Promise.all([
    database.ask(taskHeads, filters),
    database.ask(taskParties, filters),
  ]);
  const frame = figure(
    root,
    "bipartite",
    {
      chart: "networkBipartite",
      below: true,
      title: words.title,
      finding: scope.before.tasks + bipartiteFinding(tasks, parties, text),
      description: scope.before.tasks + words.description(tasks.length, departments.length, parties.length),
      source: source(scope.tasks),
      file: [words.file, list, ...scope.tasks],
      data: bipartiteNumbers(tasks, parties, text),
      year,
      sql: {questions: [questionOf(taskHeads, filters), questionOf(taskParties, filters)], after: ""},
      draw: (options) =>
        networkBipartite(
          {tasks, parties, departments},
          {...options, taskOrder: state.inDocumentOrder ? "document" : "crossings", standOut: picked},
        ),
      key: JSON.stringify([
        filtersToSearch(filters),
        state.inDocumentOrder,
        picked && [[...picked.tasks], [...picked.departments]],
      ]),
      filters: (mark) => markFilters(mark, filters),
      counted: scope.counted,
      related: picked && relatedTo(picked),
    },
    context,
  );
  checkbox(part(frame, "div", "controls"), "tasks", {
    legend: words.order,
    checked: state.inDocumentOrder,
    disabled: parties.length === 0,
    change: (next) => browser?.change({tasks: next ? "document" : null}),
  });
}

/** How many tasks tie departments, and which ties the most. */
function bipartiteFinding(
  tasks: readonly TaskHeadRow[],
  parties: readonly TaskPartyRow[],
  text: Text,
): string {
  const words = text.network.bipartite;
  if (parties.length === 0 && tasks.length > 0) return words.unnamed(tasks.length);
  const sizes = new Map<string, number>();
  for (const {task_id} of parties) sizes.set(task_id, (sizes.get(task_id) ?? 0) + 1);
  const size = ({task_id}: TaskHeadRow) => sizes.get(task_id) ?? 0;
  const [top, ...others] = greatest(tasks, size);
  const name = top && words.task(top.task_no, top.task);
  const widest = top && others.length === 0 && size(top) > 1 ? words.widest(name!, size(top)) : "";
  return words.finding(tasks.length, tasks.filter((task) => size(task) > 1).length, widest);
}

function bipartiteNumbers(tasks: readonly TaskHeadRow[], parties: readonly TaskPartyRow[], text: Text) {
  const {no, task, department, role} = text.network.bipartite.columns;
  const heads = new Map(tasks.map((each) => [each.task_id, each]));
  return {
    columns: [no, task, department, role],
    rows: parties.map((party) => {
      const head = heads.get(party.task_id)!;
      return [head.task_no, head.task, party.department, text.roles[party.role]];
    }),
  };
}
