import {
  type SetColumn,
  type SetDepartment,
  type SetMatrix,
  type SetOptions,
  type SetRow,
  type SetRows,
  setDot,
  setLineHeight,
  setMatrix,
} from "../layout/departmentSets.js";
import {round} from "../layout/round.js";
import {type SetItem, setLineSpace, setList} from "../layout/setList.js";
import {wrapText} from "../layout/textWidth.js";
import type {DepartmentSet} from "../measures/departmentSet.js";
import {nameSeparator} from "../model/nameSeparator.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {hairline, ink, mutedInk, rule} from "./parts/colours.js";
import {baseline, textLine, textLines} from "./parts/lines.js";
import {box, hitArea, mark} from "./parts/mark.js";

export interface DepartmentSetsOptions
  extends ChartOptions,
    Partial<Pick<SetOptions, "mode" | "sort" | "keep">> {
  /** Departments that a set has at least; two by default. */
  least?: number;
}

const colours = {bar: "#4a5560", partly: "#c3ced6", band: "#f6f7f8"};
const sentenceHeight = 18;

/** What the drawing of the sets needs. */
interface Pen extends Required<Pick<DepartmentSetsOptions, "mode" | "sort" | "text" | "width">> {
  shortName: (department: string) => string;
}

/**
 * Which sets of departments recur. On a desk each set is a column: a bar of its tasks over the dots of its departments,
 * which are rows with all their tasks at the left. On a phone it is a row with the names of its departments. In the mode
 * `exclusive` (by default) the tasks that count are those of these departments and no other; in `inclusive` those of all of
 * these, whatever others, with those of no other in a darker part of the bar.
 *
 * Marks: `set` with `data-departments`, and `data-exactly="true"` in the mode `exclusive`; `node` with `data-department`, and
 * `data-place`, which tells the names of a department in several sets of a phone apart.
 */
export function departmentSets(rows: SetRows, options: DepartmentSetsOptions): SVGSVGElement {
  const {text, width, mode = "exclusive", sort = "size", least = 2, keep} = options;
  const words = text.charts.sets;
  const all = rows.sets.filter(({departments}) => departments.length >= least).length;
  if (all === 0) return emptyChart("departmentSets", words.empty, options);
  const names = new Map(rows.departments.map(({department, short_name}) => [department, short_name]));
  const pen: Pen = {mode, sort, text, width, shortName: (each) => names.get(each) ?? each};
  const desk = width >= 600;
  const sentences = [
    desk ? words.legend.column : words.legend.row,
    words.legend[mode],
    ...(desk && sort === "degree" ? [words.legend.degrees] : []),
  ];
  const key = wrapText(sentences.join(""), width, 12);
  const place = {width, top: key.length * sentenceHeight + 8, mode, sort, least, keep};
  const [matrix, list] = desk ? [setMatrix(rows, place), null] : [null, setList(rows, place)];
  const {height, omitted, extra} = matrix ?? list!;
  const left = omitted === 0 ? [] : wrapText(words.omitted(all - omitted - extra, all, extra), width, 12);
  const svg = createChart("departmentSets", height + left.length * sentenceHeight, options);
  const sentence = {x: 0, lineHeight: sentenceHeight, fill: mutedInk};
  textLines(svg.append("g").attr("data-part", "key"), key, {...sentence, y: 14});
  if (matrix) drawMatrix(svg as unknown as Group, matrix, pen);
  else {
    for (const {degree, y} of list!.degrees)
      textLine(svg as unknown as Group, words.degree(degree), {x: 0, y: y + 16, fill: ink}).attr(
        "font-weight",
        "bold",
      );
    list!.items.forEach((item, i) => {
      drawItem(svg as unknown as Group, item, i, pen);
    });
  }
  if (left.length > 0) textLines(svg.append("g"), left, {...sentence, y: height + 14});
  return svg.node()!;
}

/** A mark of a set, with what it says. */
function setMark(parent: Group, set: DepartmentSet, tasks: number, {mode, text, shortName}: Pen): Group {
  const names = set.departments.map(shortName);
  const said = text.charts.sets[mode](names, tasks, set.exactly);
  const group = mark(parent, "set", tasks, said).attr(
    "data-departments",
    set.departments.join(nameSeparator),
  );
  return mode === "exclusive" ? group.attr("data-exactly", "true") : group;
}

function nodeMark(parent: Group, {department, short_name, tasks, lead}: SetDepartment, {text}: Pen): Group {
  const said = text.charts.sets.node(short_name, department, tasks, lead);
  return mark(parent, "node", tasks, said).attr("data-department", department);
}

function drawMatrix(parent: Group, matrix: SetMatrix, pen: Pen): void {
  const {grid, rows, columns, degrees, namesEnd} = matrix;
  const words = pen.text.charts.sets;
  const bands = parent.append("g").attr("data-part", "bands");
  rows.forEach(({y, height}, i) => {
    if (i % 2 === 0) box(bands, {x: 0, y, width: grid.x + grid.width, height}, colours.band);
  });
  const base = grid.y - 8;
  bands
    .append("path")
    .attr("d", `M${grid.x},${base}H${grid.x + grid.width}`)
    .attr("stroke", rule);
  const heads = parent.append("g").attr("data-part", "heads").attr("font-size", 11);
  textLine(heads, words.own, {x: 0, y: base, fill: mutedInk});
  for (const {degree, x, y, width} of degrees) {
    heads
      .append("path")
      .attr("d", `M${round(x + 3)},${y + 4}v-4h${round(width - 6)}v4`)
      .attr("fill", "none")
      .attr("stroke", mutedInk);
    textLine(heads, degree, {x: x + width / 2, y: y - 4, anchor: "middle", fill: ink});
    if (x > grid.x)
      bands
        .append("path")
        .attr("d", `M${x},${y}V${grid.y + grid.height}`)
        .attr("stroke", hairline);
  }
  const nodes = parent.append("g").attr("data-part", "nodes");
  for (const row of rows) drawRow(nodes, row, namesEnd, pen);
  const sets = parent.append("g").attr("data-part", "sets");
  for (const column of columns) drawColumn(sets, column, pen);
}

function drawRow(
  parent: Group,
  {department, lines, bar, y, height}: SetRow,
  namesEnd: number,
  pen: Pen,
): void {
  const group = nodeMark(parent, department, pen).attr("data-place", "row");
  hitArea(group, {x: 0, y, width: namesEnd + 4, height});
  box(group, bar, colours.bar);
  const middle = y + height / 2;
  const first = baseline(middle, 12) - ((lines.length - 1) * setLineHeight) / 2;
  // The name before the number, as they are said.
  textLines(group, lines, {x: namesEnd, y: first, lineHeight: setLineHeight, anchor: "end", fill: ink});
  textLine(group, department.tasks, {
    x: bar.x - 4,
    y: baseline(middle, 11),
    anchor: "end",
    fill: mutedInk,
  }).attr("font-size", 11);
}

function drawColumn(parent: Group, column: SetColumn, pen: Pen): void {
  const {set, tasks, bar, exactly, x, numberY, dots, area} = column;
  const group = setMark(parent, set, tasks, pen);
  hitArea(group, area);
  if (pen.mode === "inclusive") box(group, bar, colours.partly);
  if (exactly.height > 0) box(group, exactly, colours.bar);
  textLine(group, tasks, {x, y: numberY, anchor: "middle", fill: ink}).attr("font-size", 11);
  const [first, last] = [dots[0]!, dots.at(-1)!];
  // Turned as the line is: where they overlap, the other way round would leave a gap.
  const circles = dots.map((y) => {
    const r = setDot;
    return `M${round(x - r)},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0`;
  });
  const line = first < last ? `M${round(x - 1)},${first}h2V${last}h-2Z` : "";
  group
    .append("path")
    .attr("d", `${line}${circles.join("")}`)
    .attr("fill", ink);
}

function drawItem(parent: Group, item: SetItem, place: number, pen: Pen): void {
  const {set, tasks, y, height, length, exactly, names} = item;
  const group = setMark(parent, set, tasks, pen);
  hitArea(group, {x: 0, y, width: pen.width, height});
  const bar = {x: 0, y: y + 4, height: 10};
  if (pen.mode === "inclusive") box(group, {...bar, width: length}, colours.partly);
  if (exactly > 0) box(group, {...bar, width: exactly}, colours.bar);
  textLine(group, tasks, {x: length + 6, y: y + 13.5, fill: ink});
  for (const name of names) {
    const own = nodeMark(parent, name.department, pen).attr("data-place", place);
    hitArea(own, {x: name.x, y: name.y, width: name.width, height: name.lines.length * setLineSpace});
    textLines(own, name.lines, {x: name.x, y: name.y + 13, lineHeight: setLineSpace, fill: ink});
  }
}
