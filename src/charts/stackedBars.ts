import {type Bar, type BarInput, type BarSort, type BarsLayout, barsLayout} from "../layout/bars.js";
import {type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {ink, mutedInk, type PartColour} from "./parts/colours.js";
import {legend, legendHeight} from "./parts/legend.js";
import {baseline, textLine, textLines} from "./parts/lines.js";
import {box, hitArea, mark, seam} from "./parts/mark.js";
import {partItems} from "./parts/partItems.js";

export interface StackedBarsOptions<Part extends string = string> extends ChartOptions {
  /** Order of the parts in a bar; rows of other parts are left out. */
  parts: readonly Part[];
  colours: Readonly<Record<Part, PartColour>>;
  names: Readonly<Record<Part, string>>;
  /** Attribute of a mark that holds the bar's key: `data-section`, `data-department` … */
  keyAttribute: `data-${string}`;
  /** Attribute of a mark that holds its part: `data-deadline-kind`, `data-role` … */
  partAttribute: `data-${string}`;
  /** True: all bars have the same length, and the parts and the numbers in them are shares of it; the total is a count. */
  share?: boolean;
  /** Order of the bars: by `order` (default), or most tasks or most tasks with a date first, with ties by `order`. */
  sort?: BarSort;
  /** Sentence for no rows; one is given. */
  empty?: string;
  /** How values that are no counts of tasks are printed and said; those of zero and less are drawn too. */
  numbers?: {
    print(value: number): string;
    /** A part of a bar, and a whole one of several parts. */
    part(label: string, part: string, value: number): string;
    row(label: string, total: number): string;
  };
}

/** What a bar is called: the label as printed, and the full name behind it if that is another. */
export const spoken = ({label, name}: Pick<Bar, "label" | "name">): string =>
  name === label ? label : `${label}（${name}）`;

function drawBar<Part extends string>(
  parent: Group,
  bar: Bar,
  {barHeight, fontSize, lineHeight}: BarsLayout,
  options: StackedBarsOptions<Part>,
): void {
  const {text, colours, names, keyAttribute, partAttribute, numbers} = options;
  const words = {...text.charts.deadlines, ...numbers};
  const called = numbers ? bar.name : spoken(bar);
  const group = parent.append("g").attr("data-part", "bar");
  const withKey = (item: Group) => (bar.isWhole ? item : item.attr(keyAttribute, bar.key ?? ""));

  const head = withKey(mark(group, "row", bar.total, words.row(called, bar.total)));
  const beside = bar.barY < bar.y + bar.lines.length * lineHeight;
  const labelWidth = beside ? Math.min(bar.totalX, ...bar.parts.map(({x}) => x)) : options.width;
  const labelHeight = beside ? bar.height : bar.lines.length * lineHeight + 4;
  hitArea(head, {x: 0, y: bar.y, width: labelWidth, height: labelHeight});
  textLines(head, bar.lines, {x: bar.labelX, y: bar.labelY, lineHeight, fill: ink});

  const base = baseline(bar.barY + barHeight / 2, 12);
  for (const {part, value, x, width, percent, printed} of bar.parts) {
    const {fill, on, outline} = colours[part as Part];
    const name = names[part as Part];
    const label = options.share
      ? words.share(called, name, value, {total: bar.total, percent})
      : words.part(called, name, value);
    const item = withKey(mark(group, "part", value, label)).attr(partAttribute, part);
    const length = width - seam(width);
    if (outline)
      box(
        item,
        {x: x + 0.5, y: bar.barY + 0.5, width: Math.max(0.5, length - 1), height: barHeight - 1},
        fill,
      )
        .attr("stroke", outline)
        .attr("stroke-dasharray", "3 2");
    else box(item, {x, y: bar.barY, width: length, height: barHeight}, fill);
    if (printed)
      textLine(item, printed, {x: x + length / 2, y: base, anchor: "middle", fill: on}).attr("font-size", 12);
  }
  const totalBase = baseline(bar.barY + barHeight / 2, fontSize);
  textLine(group, numbers ? numbers.print(bar.total) : bar.total, {x: bar.totalX, y: totalBase, fill: ink});
}

/**
 * Horizontal stacked bars: one bar per key, its parts in the order of `parts`, numbers in the parts where they fit and
 * the total at the end. Rows are one per key × part, absent pairs omitted.
 *
 * Marks: `part` with the key, the part and `data-value`; `row` (the label) with the key and the total. Those of the bar of
 * all tasks have no key.
 */
export function stackedBars<Part extends string>(
  rows: readonly (BarInput & {part: Part})[],
  options: StackedBarsOptions<Part>,
): SVGSVGElement {
  const {text, width, parts, numbers} = options;
  const shown = rows.filter((row) => parts.includes(row.part) && (numbers || row.value > 0));
  if (shown.length === 0)
    return emptyChart("stackedBars", options.empty ?? text.charts.deadlines.empty, options);
  const present = parts.filter((part) => shown.some((row) => row.part === part));
  const items = partItems(present, options);
  const layout = barsLayout(shown, {
    ...options,
    print: numbers?.print,
    top: legendHeight(items, width) + 10,
  });
  const svg = createChart("stackedBars", layout.height, options);
  legend(svg, items, width);
  const group = svg.append("g").attr("data-part", "bars").attr("font-size", layout.fontSize);
  for (const bar of layout.bars) drawBar(group, bar, layout, options);
  if (layout.zero !== null)
    group
      .append("path")
      .attr("data-part", "zero")
      .attr("d", `M${layout.zero},${layout.bars[0]!.y}V${layout.height - 2}`)
      .attr("stroke", mutedInk);
  return svg.node()!;
}
