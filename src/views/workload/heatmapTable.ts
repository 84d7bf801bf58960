import {onColour} from "../../charts/parts/contrast.js";
import {heatColour} from "../../charts/parts/ramp.js";
import type {ReportTable} from "../../export/report/report.js";
import {workloadOrder} from "../../layout/workloadOrder.js";
import {tasksIn} from "../../measures/workloadTable.js";
import {countedRoles} from "../../measures/workloadValue.js";
import type {Text} from "../../text/zh.js";
import type {WorkloadPicture} from "./picture.js";

/**
 * The heatmap as a table that can be edited: its tasks in its order and colours, whatever the measure of the picture, with
 * the sums of rows and columns. A task counts once for each of its parties, so that both sums are of assignments.
 */
export function heatmapTable(picture: WorkloadPicture, text: Text): ReportTable {
  const {table, columns, state} = picture;
  const words = text.report.heatmap;
  const blocks = workloadOrder(table, picture.rows, {...state, roles: countedRoles(state)});
  const order = blocks.flatMap(({parties}) => parties);
  const cells = order.map((party) => table.cells[party]!.map(tasksIn));
  const colour = heatColour(Math.max(0, ...cells.flat()));
  const blank = columns.map(() => null);
  return {
    kind: "table",
    caption: words.caption,
    columns: [
      {name: text.workload.columns.department, width: 14},
      ...columns.map(({name, ordinal}) => ({name: `${ordinal} ${name}`, width: 9, align: "center" as const})),
      {name: words.total, width: 8, align: "center"},
    ],
    rows: [
      ...order.map((party, row) => [
        table.parties[party]!.shortName,
        ...cells[row]!.map((tasks) => tasks || null),
        tasksIn(table.rows[party]!),
      ]),
      [words.total, ...table.totals.map(tasksIn), tasksIn(table.all)],
    ],
    shades: [
      ...cells.map((row) => [
        null,
        ...row.map((tasks) => {
          const fill = colour(tasks);
          return tasks > 0 ? {fill, ink: onColour(fill)} : null;
        }),
        null,
      ]),
      [null, ...blank, null],
    ],
    totals: 1,
    note: words.note,
  };
}
