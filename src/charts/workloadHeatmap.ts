import {headFontSize} from "../layout/columnHeads.js";
import type {RowRange} from "../layout/pageRanges.js";
import {type WorkloadChoices, workloadLayout, workloadPages} from "../layout/workload.js";
import {labelLineHeight, totalFontSize} from "../layout/workloadFrame.js";
import type {WorkloadPanel} from "../layout/workloadPanel.js";
import {defaultWeights} from "../measures/workloadMeasures.js";
import {countedRoles, totalMeasure} from "../measures/workloadValue.js";
import {roles as allRoles} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";
import type {Text} from "../text/zh.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {hairline, ink, mutedInk, roleColours, rule} from "./parts/colours.js";
import {drawColumnHeads} from "./parts/columnHeads.js";
import {onColour} from "./parts/contrast.js";
import {baseline, textLine, textLines} from "./parts/lines.js";
import {box, hitArea, seam} from "./parts/mark.js";
import {heatColour, residualColour, residualEnd} from "./parts/ramp.js";
import {drawWorkloadKey, workloadKeyHeight} from "./parts/workloadKey.js";
import {markColumn, markParty, type WorkloadMarks, workloadMarks} from "./parts/workloadMarks.js";

export interface WorkloadHeatmapOptions extends ChartOptions, WorkloadChoices {}

/** What the drawing of every panel needs. */
interface Pen {
  marks: WorkloadMarks;
  text: Text;
  fontSize: number;
  colour: (value: number) => string;
  /** Over the totals of rows and before those of columns. */
  captions: {row: string; column: string};
}

/** Draws the totals of the columns, standing on the grid. */
function drawColumnBars(parent: Group, {columns, columnFoot}: WorkloadPanel, {marks, captions}: Pen): void {
  const group = parent.append("g").attr("data-part", "column-totals").attr("font-size", headFontSize);
  textLine(group, captions.column, {x: 0, y: columnFoot - 1, fill: mutedInk});
  for (const column of columns) {
    const width = Math.min(column.width - 4, 36);
    const x = column.x + (column.width - width) / 2;
    let y = columnFoot;
    for (const part of column.parts) {
      const {role, start, length} = part;
      y = columnFoot - start - length;
      const bar = markColumn(marks.columnBar(group, column.name, part), column);
      box(bar, {x, y: y + seam(length), width, height: length - seam(length)}, roleColours[role]);
    }
    const place = {x: column.x + column.width / 2, y: y - 5, anchor: "middle", fill: ink} as const;
    if (column.value > 0) textLine(group, column.text, place).attr("font-size", totalFontSize);
  }
}

/** Draws the names of the departments and, on the other side of the grid, their totals. */
function drawRows(parent: Group, panel: WorkloadPanel, {marks, fontSize, captions}: Pen): void {
  const {grid, bars, columnFoot} = panel;
  const heads = parent.append("g").attr("data-part", "row-heads");
  const totals = parent.append("g").attr("data-part", "row-totals");
  const caption = {x: bars.x, y: columnFoot - 1, fill: mutedInk};
  textLine(totals, captions.row, caption).attr("font-size", headFontSize);
  for (const band of panel.rows) {
    const {lines, y, height, parts, value} = band;
    const base = baseline(y + height / 2, fontSize);
    const head = marks.row(heads, band);
    hitArea(head, {x: 0, y, width: grid.x, height});
    const first = base - ((lines.length - 1) * labelLineHeight) / 2;
    const fill = band.kind === null ? mutedInk : ink;
    textLines(head, lines, {x: 0, y: first, lineHeight: labelLineHeight, fill});
    let end = bars.x;
    for (const part of parts) {
      const {role, start, length} = part;
      const stretch = {x: bars.x + start, y: y + 5, width: length - seam(length), height: height - 10};
      box(marks.rowBar(totals, band, part), stretch, roleColours[role]);
      end = bars.x + start + length;
    }
    markParty(textLine(totals, band.text, {x: end + 5, y: base, fill: value > 0 ? fill : mutedInk}), band);
  }
}

function drawCells(parent: Group, panel: WorkloadPanel, {marks, colour}: Pen): void {
  const group = parent.append("g").attr("data-part", "cells").attr("font-size", 12);
  for (const cell of panel.cells) {
    const item = marks.cell(group, cell);
    const fill = colour(cell.value);
    box(item, cell, fill);
    const {x, y, width, height, fontSize} = cell;
    const place = {x: x + width / 2, y: baseline(y + height / 2, fontSize), anchor: "middle"} as const;
    const number = textLine(item, cell.text, {...place, fill: onColour(fill)});
    if (fontSize !== 12) number.attr("font-size", fontSize);
  }
}

/** Thin lines between the rows lead the eye from a name across blank cells to its total; darker ones part blocks. */
function drawRules(parent: Group, {rows, blocks, grid}: WorkloadPanel, width: number): void {
  const group = parent.append("g").attr("data-part", "rules").attr("stroke", hairline);
  for (const y of [...rows.map((row) => row.y), grid.y + grid.height])
    group.append("path").attr("d", `M0,${y}H${width}`);
  for (const {y} of blocks.slice(1)) group.append("path").attr("d", `M0,${y}H${width}`).attr("stroke", rule);
}

/** Names the kinds over their rows. */
function drawHeadings(parent: Group, {blocks}: WorkloadPanel, {text}: Pen): void {
  const words = text.charts.workload;
  const group = parent.append("g").attr("data-part", "kinds").attr("font-size", headFontSize);
  for (const {heading, parties, y, height} of blocks) {
    if (heading === null) continue;
    const name = heading === "group" ? words.unnamed : text.departmentKinds[heading];
    textLine(group, words.kind(name, parties), {x: 0, y: y + height - 8, fill: mutedInk})
      .attr("font-weight", "bold")
      .attr("data-kind", heading);
  }
}

/** What stands over the panels, and the room that it takes. */
function frameOf(rows: readonly WorkloadRow[], options: WorkloadHeatmapOptions) {
  const {text, width, measure = "tasks", weights = defaultWeights} = options;
  const counted = countedRoles({measure, roles: options.roles ?? allRoles});
  const roles = allRoles.filter((role) => counted.includes(role) && rows.some((row) => row.role === role));
  const key = {text, width, measure, weights, roles};
  const caption = text.charts.workload.columnTotals[totalMeasure(measure)];
  return {key, caption, top: workloadKeyHeight(key) + 14};
}

/** The pages on which the heatmap is printed where it is too long for one of this height; else none. */
export function workloadHeatmapPages(
  rows: readonly WorkloadRow[],
  options: WorkloadHeatmapOptions,
  height: number,
): RowRange[] {
  const {caption, top} = frameOf(rows, options);
  return workloadPages(rows, {...options, top, words: options.text.charts.workload, caption}, height);
}

/**
 * The heatmap of departments × sections: a measure in each cell, totals by role beside each row and over each column.
 * One row per department, in the order of `sort`, groups without a name last; zeros are blank and have no mark, but
 * for residuals that say that tasks are wanting.
 *
 * Marks: `cell` with `data-department` or `data-group`, `data-section` and in opened sections `data-subsection`; `row`
 * and `column` (the heads) with the same keys; `bar` (a part of a total) with `data-role` too. All have `data-value`
 * and `data-tasks`; see {@link WorkloadMarks}. The totals' numbers beside the rows name their row, too.
 */
export function workloadHeatmap(
  rows: readonly WorkloadRow[],
  options: WorkloadHeatmapOptions,
): SVGSVGElement {
  const {text, width, measure = "tasks"} = options;
  const words = text.charts.workload;
  const {key, caption, top} = frameOf(rows, options);
  if (key.roles.length === 0) return emptyChart("workloadHeatmap", words.empty, options);
  const layout = workloadLayout(rows, {...options, top, words, caption});
  const end = residualEnd(layout.maxCell);
  const svg = createChart("workloadHeatmap", layout.height, options);
  drawWorkloadKey(svg, key, end);
  const pen: Pen = {
    marks: workloadMarks(measure, layout.allTasks, text),
    text,
    fontSize: layout.fontSize,
    colour: measure === "residual" ? residualColour(end) : heatColour(layout.maxCell),
    captions: {
      row: (layout.panels.length === 1 ? words.rowTotals : words.rowSubtotals)[totalMeasure(measure)],
      column: caption,
    },
  };
  for (const panel of layout.panels) {
    const group = svg.append("g").attr("data-part", "panel").attr("font-size", layout.fontSize);
    drawRules(group, panel, width);
    drawColumnHeads(group, panel, pen.marks);
    drawColumnBars(group, panel, pen);
    drawCells(group, panel, pen);
    drawHeadings(group, panel, pen);
    drawRows(group, panel, pen);
  }
  return svg.node()!;
}
