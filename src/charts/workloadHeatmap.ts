import {headFontSize} from "../layout/columnHeads.js";
import {
  labelLineHeight,
  totalFontSize,
  type WorkloadLayout,
  type WorkloadPanel,
  workloadLayout,
} from "../layout/workload.js";
import type {WorkloadSort} from "../layout/workloadOrder.js";
import {roles as allRoles, type Role} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";
import type {Text} from "../text/zh.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {hairline, ink, mutedInk, roleColours} from "./parts/colours.js";
import {drawColumnHeads, markColumn} from "./parts/columnHeads.js";
import {onColour} from "./parts/contrast.js";
import {legend, legendHeight} from "./parts/legend.js";
import {baseline, textLine, textLines} from "./parts/lines.js";
import {box, hitArea, mark, seam} from "./parts/mark.js";
import {heatColour} from "./parts/ramp.js";

export interface WorkloadHeatmapOptions extends ChartOptions {
  /** Roles that are counted; all by default. */
  roles?: readonly Role[];
  /** Orders of the sections that are opened into their subsections, in place. */
  open?: ReadonlySet<number>;
  /** Order of the departments; by total by default. */
  sort?: WorkloadSort;
}

/** Draws the totals of the columns, standing on the grid. */
function drawColumnBars(parent: Group, {columns, columnFoot}: WorkloadPanel, text: Text): void {
  const words = text.charts.workload;
  const group = parent.append("g").attr("data-part", "column-totals").attr("font-size", headFontSize);
  textLine(group, words.columnTotal, {x: 0, y: columnFoot - 1, fill: mutedInk});
  for (const column of columns) {
    const width = Math.min(column.width - 4, 36);
    const x = column.x + (column.width - width) / 2;
    let y = columnFoot;
    for (const {role, tasks, start, length} of column.parts) {
      y = columnFoot - start - length;
      const part = mark(group, "bar", tasks, words.columnBar(column.name, text.roles[role], tasks));
      markColumn(part, column).attr("data-role", role);
      box(part, {x, y: y + seam(length), width, height: length - seam(length)}, roleColours[role]);
    }
    const place = {x: column.x + column.width / 2, y: y - 5, anchor: "middle", fill: ink} as const;
    if (column.tasks > 0) textLine(group, column.tasks, place).attr("font-size", totalFontSize);
  }
}

/** Draws the names of the departments and, on the other side of the grid, their totals. */
function drawRows(parent: Group, panel: WorkloadPanel, layout: WorkloadLayout, text: Text): void {
  const words = text.charts.workload;
  const {grid, bars, columnFoot} = panel;
  const heads = parent.append("g").attr("data-part", "row-heads");
  const totals = parent.append("g").attr("data-part", "row-totals");
  const caption = layout.panels.length === 1 ? words.rowTotal : words.rowSubtotal;
  textLine(totals, caption, {x: bars.x, y: columnFoot - 1, fill: mutedInk}).attr("font-size", headFontSize);
  for (const {department, shortName, lines, y, height, tasks, parts} of panel.rows) {
    const base = baseline(y + height / 2, layout.fontSize);
    const label = words.row(shortName, department, tasks);
    const head = mark(heads, "row", tasks, label).attr("data-department", department);
    hitArea(head, {x: 0, y, width: grid.x, height});
    const first = base - ((lines.length - 1) * labelLineHeight) / 2;
    textLines(head, lines, {x: 0, y: first, lineHeight: labelLineHeight, fill: ink});
    let end = bars.x;
    for (const {role, tasks: own, start, length} of parts) {
      const part = mark(totals, "bar", own, words.rowBar(department, text.roles[role], own))
        .attr("data-department", department)
        .attr("data-role", role);
      box(
        part,
        {x: bars.x + start, y: y + 5, width: length - seam(length), height: height - 10},
        roleColours[role],
      );
      end = bars.x + start + length;
    }
    textLine(totals, tasks, {x: end + 5, y: base, fill: tasks > 0 ? ink : mutedInk});
  }
}

function drawCells(parent: Group, panel: WorkloadPanel, maxCell: number, text: Text): void {
  const group = parent.append("g").attr("data-part", "cells");
  const colour = heatColour(maxCell);
  for (const cell of panel.cells) {
    const {department, section, subsection, tasks} = cell;
    const heading = panel.columns.find(
      (column) => column.section === section && column.subsection === subsection,
    );
    const label = text.charts.workload.cell(department, heading?.name ?? "", tasks);
    const item = mark(group, "cell", tasks, label).attr("data-department", department);
    markColumn(item, cell);
    const fill = colour(tasks);
    box(item, cell, fill);
    textLine(item, tasks, {
      x: cell.x + cell.width / 2,
      y: baseline(cell.y + cell.height / 2, 12),
      anchor: "middle",
      fill: onColour(fill),
    });
  }
}

/** Thin lines between the rows lead the eye from a name across blank cells to its total. */
function drawRules(parent: Group, {rows, grid}: WorkloadPanel, width: number): void {
  const group = parent.append("g").attr("data-part", "rules").attr("stroke", hairline);
  for (const y of [...rows.map((row) => row.y), grid.y + grid.height])
    group.append("path").attr("d", `M0,${y}H${width}`);
}

/**
 * The heatmap of departments × sections: number of tasks in each cell, totals by role beside each row and over each
 * column. One row per department, in the order of `sort`; zeros are blank and have no mark.
 *
 * Marks: `cell` with `data-department`, `data-section` and in opened sections `data-subsection`; `row` and `column`
 * (the heads) with the same keys; `bar` (a part of a total) with `data-role` too. All have `data-value`.
 */
export function workloadHeatmap(
  rows: readonly WorkloadRow[],
  options: WorkloadHeatmapOptions,
): SVGSVGElement {
  const {text, width, roles = allRoles} = options;
  const counted = rows.filter((row) => roles.includes(row.role));
  if (counted.length === 0) return emptyChart("workloadHeatmap", text.charts.workload.empty, options);
  const present = allRoles.filter((role) => counted.some((row) => row.role === role));
  const items = present.map((role) => ({key: role, label: text.roles[role], fill: roleColours[role]}));
  const layout = workloadLayout(rows, {
    ...options,
    roles,
    top: legendHeight(items, width) + 14,
    words: text.charts.workload,
  });
  const svg = createChart("workloadHeatmap", layout.height, options);
  legend(svg, items, width);
  for (const panel of layout.panels) {
    const group = svg.append("g").attr("data-part", "panel").attr("font-size", layout.fontSize);
    drawRules(group, panel, width);
    drawColumnHeads(group, panel, text);
    drawColumnBars(group, panel, text);
    drawCells(group.append("g").attr("font-size", 12), panel, layout.maxCell, text);
    drawRows(group, panel, layout, text);
  }
  return svg.node()!;
}
