import type {MatrixDepartment} from "../layout/matrixOrder.js";
import {
  type Matrix,
  type MatrixBand,
  type MatrixCell,
  type MatrixOptions,
  matrixCharacterHeight,
  matrixLineHeight,
  networkMatrixLayout,
} from "../layout/networkMatrix.js";
import {round} from "../layout/round.js";
import {wrapText} from "../layout/textWidth.js";
import {relations as allRelations, meetings, type Relation} from "../model/values.js";
import type {PairRow} from "../queries/pairs.js";
import type {Text} from "../text/zh.js";
import {tieColours} from "./networkColours.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {hairline, ink, mutedInk} from "./parts/colours.js";
import {onColour} from "./parts/contrast.js";
import {baseline, textLine, textLines, verticalText} from "./parts/lines.js";
import {box, hitArea, mark} from "./parts/mark.js";
import {matrixKey, stripPath} from "./parts/matrixKey.js";
import {heatColour} from "./parts/ramp.js";

export interface NetworkMatrixOptions
  extends ChartOptions,
    Pick<MatrixOptions, "order" | "weight" | "communities"> {
  /** What the pairs count; all by default. */
  relations?: readonly Relation[];
  /** A weight as the legend has it; whole numbers and decimals as they are by default. */
  print?: (value: number) => string;
}

/** What the drawing of the cells needs. */
interface Pen {
  text: Text;
  /** How the two of any cell meet, as the marks of whole cells say it. */
  anyhow: string;
  colour: (weight: number) => string;
  /** Says the weight of a cell after its tasks, if it is not their number. */
  weighed: (said: string, weight: number) => string;
}

/**
 * The matrix of departments: a cell for each two that share a task, once in the row of each. Its tint is the weight of
 * the pair, its number their tasks in the chosen relations, and the strip under it parts these: what both lead (two
 * lines), what the department of the row leads, what both take part in. What the column's leads is left open, as it is
 * in the cell on the other side of the diagonal. There stand a department's own tasks.
 *
 * Marks: `node` (heads and diagonal) with `data-department`; `tie` with `data-source`, `data-target` and
 * `data-relation`, a cell of several relations having a mark of all its tasks and one for each part of its strip.
 * `data-row` tells the two marks of a tie apart, `data-place` the three of a department. A matrix that is wider than it was
 * to be has `data-wide`.
 */
export function networkMatrix(
  {departments, pairs}: {departments: readonly MatrixDepartment[]; pairs: readonly PairRow[]},
  options: NetworkMatrixOptions,
): SVGSVGElement {
  const {text, width, order = "similar", weight = "tasks", relations = allRelations} = options;
  const {print = printed} = options;
  const words = text.charts.matrix;
  const {name} = text.network.weights[weight];
  if (departments.length === 0) return emptyChart("networkMatrix", words.empty, options);
  const place = (top: number) => networkMatrixLayout(departments, pairs, {...options, order, weight, top});
  const measured = place(0);
  const colour = heatColour(measured.most);
  const key = matrixKey({
    text,
    width,
    relations,
    tint: measured.most > 0 ? {name, most: measured.most, print, colour} : null,
    sentences: [
      ...(measured.printed ? [words.legend.numbers] : []),
      ...(relations.includes("lead_with") ? [words.legend.halves] : []),
      ...(measured.frames.length > 0 ? [words.legend.frames] : []),
    ],
  });
  const matrix = place(key.height + 10);
  const left = leftOut(matrix, departments.length, options);
  const svg = createChart("networkMatrix", matrix.height + left.length * 18, {
    ...options,
    width: matrix.width,
  });
  if (matrix.width > width) svg.attr("data-wide", "true");
  svg.attr("font-size", matrix.fontSize);
  key.draw(svg.append("g").attr("data-part", "key").attr("font-size", 12));
  drawGrid(svg.append("g").attr("data-part", "rules"), matrix);
  const panel = svg.append("g").attr("data-part", "panel");
  const heads: Heads = {
    column: panel.append("g").attr("data-part", "column-heads"),
    row: panel.append("g").attr("data-part", "row-heads"),
    diagonal: panel.append("g").attr("data-part", "diagonal"),
  };
  for (const band of matrix.bands) drawBand(heads, band, matrix, text);
  const cells = panel.append("g").attr("data-part", "cells");
  const pen: Pen = {
    text,
    anyhow: meetings.filter((each) => relations.includes(each === "led_by" ? "lead_with" : each)).join(","),
    colour,
    weighed: (said, value) =>
      weight === "tasks" ? said : text.charts.network.weighed(said, name, print(value)),
  };
  for (const cell of matrix.cells) drawCell(cells, cell, matrix, pen);
  for (const frame of matrix.frames)
    box(svg.append("g").attr("data-part", "frame"), frame, "none")
      .attr("stroke", ink)
      .attr("stroke-width", 1.5);
  if (left.length > 0)
    textLines(svg.append("g").attr("font-size", 12), left, {
      x: 0,
      y: matrix.height + 14,
      lineHeight: 18,
      fill: mutedInk,
    });
  return svg.node()!;
}

/** Two decimals at most, none more than needed. */
const printed = (value: number) => String(Math.round(value * 100) / 100);

/** In lines, how many departments have no room. */
function leftOut({bands, omitted}: Matrix, all: number, {text, width}: NetworkMatrixOptions): string[] {
  return omitted === 0 ? [] : wrapText(text.charts.matrix.omitted(bands.length, all), width, 12);
}

/** Thin lines lead the eye from a name across blank cells. */
function drawGrid(group: Group, {bands, grid}: Matrix): void {
  const [right, bottom] = [round(grid.x + grid.width), grid.y + grid.height];
  const across = [...bands.map(({y}) => y), bottom].map((y) => `M0,${y}H${right}`);
  const down = [...bands.map(({x}) => x), right].map((x) => `M${x},${grid.y}V${bottom}`);
  group
    .append("path")
    .attr("d", [...across, ...down].join(""))
    .attr("stroke", hairline);
}

/** Where what stands for a department is drawn: over its column, beside its row, and where the two cross. */
type Heads = Record<"column" | "row" | "diagonal", Group>;

/** A department's name beside its row and over its column, and its tasks where the two cross. */
function drawBand(
  parents: Heads,
  band: MatrixBand,
  {grid, pitch, fontSize, printed, strip}: Matrix,
  text: Text,
): void {
  const {department, short_name, tasks, lead} = band.department;
  const {y, height, lines, head, x, neighbours} = band;
  const said = text.charts.network.node(short_name, department, tasks, lead, neighbours);
  const node = (place: keyof Heads) =>
    mark(parents[place], "node", tasks, said).attr("data-department", department).attr("data-place", place);
  const fill = neighbours > 0 ? ink : mutedInk;

  const row = node("row");
  hitArea(row, {x: 0, y, width: grid.x, height});
  const first = baseline(y + height / 2, fontSize) - ((lines.length - 1) * matrixLineHeight) / 2;
  textLines(row, lines, {x: grid.x - 6, y: first, lineHeight: matrixLineHeight, anchor: "end", fill});

  const column = node("column");
  hitArea(column, head);
  verticalText(column, head.lines, {...head, characterHeight: matrixCharacterHeight, fill});

  const own = node("diagonal");
  box(own, {x: x + 0.5, y: y + 0.5, width: pitch - 1, height: height - 1}, hairline);
  // At the height of the numbers in the cells, over their strips.
  const tile = height - strip - 2;
  const middle = {x: x + pitch / 2, y: baseline(y + 0.5 + tile / 2, fontSize), anchor: "middle"} as const;
  if (printed) textLine(own, tasks, {...middle, fill: mutedInk});
}

function drawCell(parent: Group, cell: MatrixCell, matrix: Matrix, pen: Pen): void {
  const {pair, row, column, parts, led, x, y, width, height} = cell;
  const {charts} = pen.text;
  const fill = pen.colour(cell.weight);
  const tie = (group: Group | ReturnType<typeof box>, source: string, target: string, relation: string) =>
    (group as Group)
      .attr("data-source", source)
      .attr("data-target", target)
      .attr("data-relation", relation)
      .attr("data-row", row);
  /** Who leads stands first, as in the network. */
  const ends = (relation: Relation) =>
    relation === "lead_with" ? ([row, column] as const) : ([pair.source, pair.target] as const);
  const drawTile = (group: Group) => {
    box(group, cell, fill);
    const middle = {
      x: x + width / 2,
      y: baseline(y + height / 2, matrix.fontSize),
      anchor: "middle",
    } as const;
    if (matrix.printed) textLine(group, pair.tasks, {...middle, fill: onColour(fill)});
  };
  const strip = {y: y + height + 0.5, height: matrix.strip};

  if (parts.length + (led > 0 ? 1 : 0) === 1) {
    const relation = parts[0]?.relation ?? "lead_with";
    const [source, target] = led > 0 ? ([column, row] as const) : ends(relation);
    const said = charts.network[relation](source, target, pair.tasks);
    const whole = mark(parent, "tie", pair.tasks, pen.weighed(said, cell.weight));
    tie(whole, source, target, relation);
    drawTile(whole);
    for (const part of parts)
      whole
        .append("path")
        .attr("d", stripPath({...part, ...strip}))
        .attr("fill", tieColours[relation]);
    return;
  }

  const words = charts.matrix;
  const split = [
    ...parts.map(({relation, tasks}) =>
      relation === "lead_with" ? words.leads(row, tasks) : words[relation](tasks),
    ),
    ...(led > 0 ? [words.leads(column, led)] : []),
  ];
  const said = words.cell(row, column, pair.tasks, split);
  const whole = mark(parent, "tie", pair.tasks, pen.weighed(said, cell.weight));
  tie(whole, pair.source, pair.target, pen.anyhow);
  drawTile(whole);
  for (const part of parts) {
    const {relation, tasks} = part;
    const [source, target] = ends(relation);
    const own = mark(parent, "tie", tasks, charts.network[relation](source, target, tasks));
    tie(own, source, target, relation);
    hitArea(own, {x: part.x, y: strip.y - 2, width: part.width, height: strip.height + 3});
    own
      .append("path")
      .attr("d", stripPath({...part, ...strip}))
      .attr("fill", tieColours[relation]);
  }
}
