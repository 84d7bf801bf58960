import {roleStrips, roleStripsPages} from "../../charts/roleStrips.js";
import {questionOf} from "../../engine/script.js";
import {paperPages} from "../../interact/paperPages.js";
import {rememberRows} from "../../interact/reorder.js";
import {paper} from "../../layout/pageRanges.js";
import {tasksIn} from "../../measures/workloadTable.js";
import {countedRoles} from "../../measures/workloadValue.js";
import {roles as allRoles} from "../../model/values.js";
import type {ListRow} from "../../queries/listInfo.js";
import {workload} from "../../queries/workload.js";
import {filtersToSearch} from "../../state/filters.js";
import type {Text} from "../../text/zh.js";
import {greatest} from "../facts.js";
import {figure} from "../figure.js";
import {amongFilters} from "../filterWords.js";
import type {Part} from "../part.js";
import type {Context} from "../view.js";
import {inForce} from "./inForce.js";
import {filtersBehind} from "./marks.js";
import {countedRows} from "./numbers.js";
import {chartPages} from "./pages.js";
import {pictureKey, type WorkloadPicture} from "./picture.js";

/** The same tasks in a small heatmap for each role: where there is leading, and where taking part. */
export function stripsFigure(root: Part, picture: WorkloadPicture, list: ListRow, context: Context): Part {
  const {text, within, limits: filters} = context;
  const before = amongFilters(filters, text);
  const {state, rows, table} = picture;
  const words = text.workload.strips;
  const limits = [
    ...filters,
    ...inForce({...state, measure: state.measure === "leads" ? "leads" : "tasks"}, text),
  ];
  const present = allRoles.filter((role) => table.all[role] > 0);
  const description =
    present.length > 0
      ? words.description(
          present.map((role) => text.roles[role]),
          table.rows.filter((row) => tasksIn(row) > 0).length,
        )
      : text.workload.nothing;
  const shown = {...state, roles: countedRoles(state)};
  const frame = figure(
    root,
    "strips",
    {
      chart: "roleStrips",
      title: words.title,
      finding: before + finding(picture, text),
      description,
      source: text.figure.source(list, limits.join("；")),
      file: [words.file, list.list_id, ...limits],
      data: numbers(picture, text),
      year: list.year,
      sql: {
        questions: [questionOf(workload, within)],
        after: text.sql.after.strips,
        chart: {chart: "stackedBar", columns: {x: "short_name", series: "role", y: "tasks"}},
      },
      draw: (options) => roleStrips(rows, {...options, ...shown}),
      key: pictureKey(picture, filtersToSearch(within)),
      filters: (mark) => filtersBehind(mark, state, within),
      transition: rememberRows,
    },
    context,
  );
  if (context.browser) {
    const {title} = words;
    const options = {document: context.document, text, width: paper.width, title, description, ...shown};
    paperPages(frame.node()!, () =>
      chartPages(roleStripsPages(rows, options), text, (page) => roleStrips(rows, {...options, page})),
    );
  }
  return frame;
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
    if (columns.length > 1 && top.length === columns.length) {
      const whole = columns.every(({section, subsection}) => section !== null && subsection === undefined);
      return [words.even(text.roles[role], all, top[0]!.tasks, whole)];
    }
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
