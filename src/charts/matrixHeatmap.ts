import {
  type GridLayout,
  type GridRow,
  gridCharacterHeight,
  gridLabelSize,
  gridLineHeight,
  heatGridLayout,
} from "../layout/heatGrid.js";
import {textWidth} from "../layout/textWidth.js";
import type {NotebookText} from "../text/notebookPage.zh.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {ink, mutedInk, paper, rule} from "./parts/colours.js";
import {onColour} from "./parts/contrast.js";
import {type KeyEntry, keyRows} from "./parts/keyRows.js";
import {baseline, textLine, textLines, verticalText} from "./parts/lines.js";
import {box, hitArea, mark} from "./parts/mark.js";
import {heatColour, residualColour} from "./parts/ramp.js";

export interface MatrixHeatmapOptions extends ChartOptions {
  text: NotebookText;
  /** What rows, columns and numbers are. */
  names: {row: string; column: string; value: string};
  /** In their order; values of others are left out. */
  rows: readonly string[];
  columns: readonly string[];
}

interface Tint {
  fill(value: number): string;
  least: number;
  most: number;
}

/** From white to deep teal; where numbers go below zero, they go from white to ochre. Zero is white. */
function tintOf(values: readonly GridRow[]): Tint {
  const [least, most] = values.reduce(
    ([low, high], {value}) => [Math.min(low, value), Math.max(high, value)] as [number, number],
    [0, 0] as [number, number],
  );
  if (least === 0) return {fill: heatColour(most), least, most};
  const end = Math.max(most, -least);
  return {fill: residualColour(end), least, most};
}

const steps = 7;
const step = {width: 14, height: 12};

/** What the tint stands for, from the least to the greatest. */
function tintEntry({fill, least, most}: Tint, name: string, print: (value: number) => string): KeyEntry {
  const [low, high] = [print(least), print(most)];
  const from = textWidth(name, gridLabelSize) + 8 + textWidth(low, gridLabelSize) + 5;
  return {
    width: from + steps * step.width + 5 + textWidth(high, gridLabelSize),
    draw(group, x, y) {
      textLine(group, name, {x, y: y + 4, fill: ink});
      textLine(group, low, {x: x + textWidth(name, gridLabelSize) + 8, y: y + 4, fill: mutedInk});
      for (let i = 0; i < steps; i++)
        box(
          group,
          {x: x + from + i * step.width, y: y - 6, ...step},
          fill(least + ((most - least) * i) / (steps - 1)),
        );
      box(group, {x: x + from, y: y - 6, width: steps * step.width, height: 12}, "none").attr("stroke", rule);
      textLine(group, high, {x: x + from + steps * step.width + 5, y: y + 4, fill: mutedInk});
    },
  };
}

/**
 * Numbers where rows and columns cross, tinted by their size and printed where they fit. What no value says is left blank,
 * zero is white. Values are one per row × column.
 *
 * Marks: `cell` with `data-row`, `data-column` and `data-value`; `row` and `column`, the heads, with their key and the
 * number of their cells in `data-value`.
 */
export function matrixHeatmap(values: readonly GridRow[], options: MatrixHeatmapOptions): SVGSVGElement {
  const {text, width, names, rows, columns} = options;
  const words = text.notebookCharts;
  if (values.length === 0) return emptyChart("matrixHeatmap", words.empty, options);
  const tint = tintOf(values);
  const key = keyRows([tintEntry(tint, words.tint(names.value), words.number)], width);
  const layout = heatGridLayout(values, {width, rows, columns, top: key.height + 6, print: words.number});
  const svg = createChart("matrixHeatmap", layout.height, {...options, width: layout.width});
  if (layout.width > width) svg.attr("data-wide", "true");
  key.draw(svg.append("g").attr("data-part", "key"));
  const {grid} = layout;
  const frame = svg.append("g").attr("data-part", "grid");
  box(frame, grid, paper).attr("stroke", rule);
  drawHeads(svg.append("g").attr("data-part", "heads").attr("font-size", gridLabelSize), layout, options);
  const cells = svg.append("g").attr("data-part", "cells").attr("font-size", layout.fontSize);
  for (const {cell, printed, ...place} of layout.cells) {
    const fill = tint.fill(cell.value);
    const item = mark(cells, "cell", cell.value, words.cell(names.value, cell.row, cell.column, cell.value))
      .attr("data-row", cell.row)
      .attr("data-column", cell.column);
    box(item, place, fill);
    if (printed !== "")
      textLine(item, printed, {
        x: place.x + place.width / 2,
        y: baseline(place.y + place.height / 2, layout.fontSize),
        anchor: "middle",
        fill: cell.value === 0 ? mutedInk : onColour(fill),
      });
  }
  return svg.node()!;
}

function drawHeads(group: Group, layout: GridLayout, {text, names}: MatrixHeatmapOptions): void {
  const words = text.notebookCharts;
  const cellsOf = (key: "row" | "column", name: string) =>
    layout.cells.filter(({cell}) => cell[key] === name).length;
  for (const head of layout.rows) {
    const {name, lines, y, height} = head;
    const cells = cellsOf("row", name);
    const item = mark(group, "row", cells, words.head(names.row, name, cells)).attr("data-row", name);
    hitArea(item, head);
    const top = y + (height - lines.length * gridLineHeight) / 2;
    textLines(item, lines, {x: 0, y: top + 11.5, lineHeight: gridLineHeight, fill: ink});
  }
  for (const head of layout.columns) {
    const {name, lines, x, y, width} = head;
    const cells = cellsOf("column", name);
    const item = mark(group, "column", cells, words.head(names.column, name, cells))
      .attr("data-column", name)
      .attr("font-size", layout.headSize);
    hitArea(item, head);
    if (layout.isVertical)
      verticalText(item, lines, {x, y, width, characterHeight: gridCharacterHeight, fill: ink});
    else
      textLines(item, lines, {
        x: x + width / 2,
        y: y + 11.5,
        lineHeight: gridLineHeight,
        anchor: "middle",
        fill: ink,
      });
  }
}
