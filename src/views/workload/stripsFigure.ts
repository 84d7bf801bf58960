import {roleStrips} from "../../charts/roleStrips.js";
import {rememberRows} from "../../interact/reorder.js";
import {tasksIn} from "../../measures/workloadTable.js";
import {roles as allRoles} from "../../model/values.js";
import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {greatest} from "../facts.js";
import {figure} from "../figure.js";
import type {Part} from "../part.js";
import type {Context} from "../view.js";
import {inForce} from "./inForce.js";
import {filtersBehind} from "./marks.js";
import {countedRows} from "./numbers.js";
import type {WorkloadPicture} from "./picture.js";
import {rolesOf} from "./state.js";

/** The same tasks in a small heatmap for each role: where there is leading, and where taking part. */
export function stripsFigure(root: Part, picture: WorkloadPicture, list: ListRow, context: Context): Part {
  const {text, wholeList} = context;
  const {state, rows, table} = picture;
  const words = text.workload.strips;
  const limits = inForce({...state, measure: state.measure === "leads" ? "leads" : "tasks"}, text);
  const present = allRoles.filter((role) => table.all[role] > 0);
  return figure(
    root,
    "strips",
    {
      chart: "roleStrips",
      title: words.title,
      finding: finding(picture, text),
      description:
        present.length > 0
          ? words.description(
              present.map((role) => text.roles[role]),
              table.rows.filter((row) => tasksIn(row) > 0).length,
            )
          : text.workload.nothing,
      source: text.figure.source(list, limits.join("；")),
      file: [words.file, list.list_id, ...limits],
      data: numbers(picture, text),
      draw: (options) => roleStrips(rows, {...options, ...state, roles: rolesOf(state)}),
      filters: (mark) => filtersBehind(mark, state, wholeList),
      transition: rememberRows,
    },
    context,
  );
}

/** Where there is most of each role. */
function finding({columns, table}: WorkloadPicture, text: Text): string {
  const words = text.workload.strips;
  const parts = allRoles.flatMap((role) => {
    const all = table.all[role];
    if (all === 0) return [];
    const top = greatest(
      columns.map((column, at) => ({column, tasks: table.totals[at]![role]})),
      ({tasks}) => tasks,
    );
    const departments = table.rows.filter((row) => row[role] > 0).length;
    if (columns[0]!.section === null) return [words.ofParties(text.roles[role], all, departments)];
    const names = top.map(({column}) => column.name);
    return [words.most(text.roles[role], all, names, top[0]!.tasks)];
  });
  return parts.length > 0 ? words.sentence(parts) : text.workload.nothing;
}

function numbers(picture: WorkloadPicture, text: Text) {
  const {role, department, section, subsection, tasks} = text.workload.columns;
  const rows = countedRows(picture);
  return {
    columns: [role, department, section, subsection, tasks],
    rows: allRoles.flatMap((each) =>
      rows
        .filter((row) => row.role === each)
        .map((row) => [text.roles[each], row.department, row.section, row.subsection, row.tasks]),
    ),
  };
}
