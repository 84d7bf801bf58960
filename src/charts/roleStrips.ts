import {paper, type RowRange} from "../layout/pageRanges.js";
import {type RoleStrip, roleStripsLayout, stripPages} from "../layout/roleStrips.js";
import {keyLineHeight, stripFontSize, stripLineHeight} from "../layout/stripHeads.js";
import {textWidth} from "../layout/textWidth.js";
import type {WorkloadChoices} from "../layout/workload.js";
import type {WorkloadRow} from "../queries/workload.js";
import type {Text} from "../text/zh.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {hairline, ink, mutedInk, roleColours} from "./parts/colours.js";
import {onColour} from "./parts/contrast.js";
import {baseline, textLine, textLines} from "./parts/lines.js";
import {box, mark} from "./parts/mark.js";
import {roleHeatColour} from "./parts/ramp.js";
import {markColumn, markParty} from "./parts/workloadMarks.js";

/** The choices are those of the heatmap, whose rows and columns the small ones have. */
export interface RoleStripsOptions extends ChartOptions, WorkloadChoices {}

/**
 * Small multiples of the heatmap: for each role that occurs a grid of the same rows and columns, in shades of the
 * role's colour up to its own greatest number. Rows are in the order of the big chart; one without a task in the role
 * is blank. Marks: `cell` with `data-department` or `data-group`, `data-section`, in opened sections
 * `data-subsection`, `data-role`, `data-value` and `data-tasks`.
 */
export function roleStrips(rows: readonly WorkloadRow[], options: RoleStripsOptions): SVGSVGElement {
  const {text} = options;
  const words = text.charts.workload;
  const {height, lines, key} = roleStripsLayout(rows, {...options, words, roleNames: text.roles});
  if (lines.length === 0) return emptyChart("roleStrips", words.empty, options);
  const svg = createChart("roleStrips", height, options).attr("font-size", stripFontSize);
  for (const {labels, strips, x} of lines) {
    const group = svg.append("g").attr("data-part", "strips");
    const rules = group.append("g").attr("data-part", "rules").attr("stroke", hairline);
    const ends = labels.map((label) => label.y + label.height);
    for (const y of [labels[0]!.y, ...ends]) rules.append("path").attr("d", `M${x.from},${y}H${x.to}`);
    const heads = group.append("g").attr("data-part", "row-heads");
    for (const {party, lines: words, y, height} of labels) {
      const head = markParty(heads.append("g"), party);
      const first = baseline(y + height / 2, stripFontSize) - ((words.length - 1) * stripLineHeight) / 2;
      const fill = party.kind === null ? mutedInk : ink;
      textLines(head, words, {x: 0, y: first, lineHeight: stripLineHeight, fill});
    }
    for (const strip of strips) drawStrip(group, strip, text);
  }
  const list = svg.append("g").attr("data-part", "key");
  for (const {ordinal, lines: words, x, y} of key) {
    textLine(list, ordinal, {x, y, fill: mutedInk});
    const indent = textWidth(ordinal, stripFontSize) + 5;
    textLines(list, words, {x: x + indent, y, lineHeight: keyLineHeight, fill: ink});
  }
  return svg.node()!;
}

/** The pages on which the small multiples are printed where they are too long for one that lies across; else none. */
export function roleStripsPages(rows: readonly WorkloadRow[], options: RoleStripsOptions): RowRange[] {
  const {text} = options;
  return stripPages(rows, {...options, words: text.charts.workload, roleNames: text.roles}, paper);
}

function drawStrip(parent: Group, {role, tasks, most, x, titleY, heads, cells}: RoleStrip, text: Text): void {
  const words = text.charts.workload;
  const group = parent.append("g").attr("data-part", "strip").attr("data-role", role);
  box(group, {x, y: titleY - 10, width: 11, height: 11}, roleColours[role]);
  textLine(group, words.strip(text.roles[role], tasks), {x: x + 16, y: titleY, fill: ink}).attr(
    "font-size",
    stripFontSize + 1,
  );
  for (const {text: numeral, x, y} of heads)
    textLine(group, numeral, {x, y, anchor: "middle", fill: mutedInk});
  const colour = roleHeatColour(role, most);
  for (const cell of cells) {
    const label = words.stripCell(cell.party.department, cell.column.name, text.roles[role], cell.tasks);
    const item = mark(group, "cell", cell.tasks, label).attr("data-tasks", cell.tasks);
    markColumn(markParty(item, cell.party), cell.column).attr("data-role", role);
    const fill = colour(cell.tasks);
    box(item, cell, fill);
    const y = baseline(cell.y + cell.height / 2, stripFontSize);
    const place = {x: cell.x + cell.width / 2, y, anchor: "middle", fill: onColour(fill)} as const;
    if (cell.printed) textLine(item, cell.tasks, place);
  }
}
