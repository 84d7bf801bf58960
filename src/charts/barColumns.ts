import {barColumnsLayout, type ColumnRow} from "../layout/barColumns.js";
import type {BarInput} from "../layout/bars.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {hairline, ink, mutedInk} from "./parts/colours.js";
import {legend, legendHeight} from "./parts/legend.js";
import {baseline, textLine, textLines} from "./parts/lines.js";
import {box, hitArea, mark} from "./parts/mark.js";
import {partItems} from "./parts/partItems.js";
import {type StackedBarsOptions, spoken} from "./stackedBars.js";

export type BarColumnsChartOptions<Part extends string> = Omit<StackedBarsOptions<Part>, "share"> &
  ChartOptions;

/**
 * The parts of bars in columns of their own, to one scale, each number beside its bar: what {@link stackedBars} shows, so
 * drawn that every part can be compared from row to row. Rows are one per key × part, absent pairs omitted.
 *
 * Marks: as of the stacked bars, `part` and `row`.
 */
export function barColumns<Part extends string>(
  rows: readonly (BarInput & {part: Part})[],
  options: BarColumnsChartOptions<Part>,
): SVGSVGElement {
  const {text, width, parts} = options;
  const shown = rows.filter((row) => parts.includes(row.part) && row.value > 0);
  if (shown.length === 0)
    return emptyChart("barColumns", options.empty ?? text.charts.deadlines.empty, options);
  const present = parts.filter((part) => shown.some((row) => row.part === part));
  const items = partItems(present, options);
  const measured = barColumnsLayout(shown, options);
  const top = measured.hasNames ? 4 : legendHeight(items, width) + 10;
  const layout = barColumnsLayout(shown, {...options, top});
  const {columns, lineHeight, fontSize, height} = layout;
  const svg = createChart("barColumns", height, options);
  if (!layout.hasNames) legend(svg, items, width);
  const head = svg.append("g").attr("data-part", "columns").attr("font-size", 12);
  const deepest = Math.max(...columns.map(({lines}) => lines.length));
  const firstY = layout.rows[0]!.y;
  for (const {x, lines} of columns) {
    const y = top + 12 + (deepest - lines.length) * lineHeight;
    textLines(head, lines, {x, y, lineHeight, fill: mutedInk});
    head
      .append("path")
      .attr("d", `M${x},${firstY}V${height - 2}`)
      .attr("stroke", hairline);
  }
  const group = svg.append("g").attr("data-part", "bars").attr("font-size", fontSize);
  for (const row of layout.rows) drawRow(group, row, layout.barHeight, lineHeight, options);
  return svg.node()!;
}

function drawRow<Part extends string>(
  parent: Group,
  row: ColumnRow,
  barHeight: number,
  lineHeight: number,
  {text, width, colours, names, keyAttribute, partAttribute}: BarColumnsChartOptions<Part>,
): void {
  const words = text.charts.deadlines;
  const called = spoken(row);
  const group = parent.append("g").attr("data-part", "bar");
  const head = mark(group, "row", row.total, words.row(called, row.total)).attr(keyAttribute, row.key ?? "");
  const beside = row.barY < row.y + row.lines.length * lineHeight;
  const first = row.parts[0]?.x ?? width;
  hitArea(head, {
    x: 0,
    y: row.y,
    width: beside ? Math.min(first, width * 0.3) : width,
    height: beside ? row.height : row.lines.length * lineHeight + 4,
  });
  textLines(head, row.lines, {x: 0, y: row.labelY, lineHeight, fill: ink});
  for (const {part, value, x, width: length} of row.parts) {
    const {fill, outline} = colours[part as Part];
    const item = mark(group, "part", value, words.part(called, names[part as Part], value))
      .attr(keyAttribute, row.key ?? "")
      .attr(partAttribute, part);
    const bar = {x: x + 0.5, y: row.barY, width: Math.max(1.5, length - 1), height: barHeight};
    hitArea(item, {x, y: row.y, width: length + 24, height: row.height});
    const rect = box(item, bar, fill);
    if (outline) rect.attr("stroke", outline).attr("stroke-dasharray", "3 2");
    textLine(item, value, {x: x + length + 4, y: baseline(row.barY + barHeight / 2, 12), fill: ink}).attr(
      "font-size",
      12,
    );
  }
}
