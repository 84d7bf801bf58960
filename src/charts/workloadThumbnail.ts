import {thumbnailFont, workloadThumbnailLayout} from "../layout/workloadThumbnail.js";
import type {DepartmentSectionRow} from "../queries/departmentSections.js";
import type {DepartmentRow} from "../queries/departments.js";
import {type ChartOptions, createChart, emptyChart} from "./parts/chart.js";
import {hairline, ink, mutedInk} from "./parts/colours.js";
import {onColour} from "./parts/contrast.js";
import {baseline, textLine} from "./parts/lines.js";
import {box, mark} from "./parts/mark.js";
import {heatColour} from "./parts/ramp.js";

export interface WorkloadThumbnailOptions extends ChartOptions {
  /** The departments, with their totals. */
  departments: readonly Pick<DepartmentRow, "department" | "short_name" | "tasks">[];
  /** What stands over a column, by the order of its section; null for tasks in none. */
  heads: ReadonlyMap<number | null, string>;
}

/**
 * The heatmap small enough for a page of other things: the heaviest departments by the heaviest sections, numbers in
 * the cells, totals at the right. Marks: `cell` with `data-department` and `data-section`, `row` with `data-department`.
 */
export function workloadThumbnail(
  rows: readonly DepartmentSectionRow[],
  options: WorkloadThumbnailOptions,
): SVGSVGElement {
  const {departments, heads, text, width} = options;
  const words = text.charts.workload;
  if (rows.length === 0) return emptyChart("workloadThumbnail", words.empty, options);
  const layout = workloadThumbnailLayout(rows, departments, width);
  const {rowHeight, headHeight} = layout;
  const svg = createChart("workloadThumbnail", layout.height, options).attr("font-size", thumbnailFont);
  const colour = heatColour(layout.most);
  const middle = (y: number) => baseline(y + rowHeight / 2, thumbnailFont);
  const head = svg.append("g").attr("data-part", "column-heads");
  for (const {section, x, width} of layout.columns) {
    const place = {x: x + width / 2, y: headHeight - 6, anchor: "middle", fill: mutedInk} as const;
    textLine(head, heads.get(section) ?? "", place);
  }
  textLine(head, text.overview.charts.workload.total, {
    x: layout.totalX,
    y: headHeight - 6,
    anchor: "end",
    fill: mutedInk,
  });
  const rules = svg.append("g").attr("stroke", hairline);
  for (const {y} of layout.rows) rules.append("path").attr("d", `M0,${y}H${width}`);
  const cells = svg.append("g").attr("data-part", "cells");
  for (const {department, section, tasks, x, y, width} of layout.cells) {
    const label = words.cell(department, heads.get(section) ?? "", tasks);
    const fill = colour(tasks);
    const cell = mark(cells, "cell", tasks, label)
      .attr("data-department", department)
      .attr("data-section", section ?? "");
    box(cell, {x, y, width, height: rowHeight}, fill);
    textLine(cell, tasks, {x: x + width / 2, y: middle(y), anchor: "middle", fill: onColour(fill)});
  }
  const names = svg.append("g").attr("data-part", "row-heads");
  for (const {department, name, label, tasks, y} of layout.rows) {
    const row = mark(names, "row", tasks, words.row(name, department, tasks));
    row.attr("data-department", department);
    textLine(row, label, {x: 0, y: middle(y), fill: ink});
    textLine(row, tasks, {x: layout.totalX, y: middle(y), anchor: "end", fill: ink}).attr("font-weight", 600);
  }
  return svg.node()!;
}
