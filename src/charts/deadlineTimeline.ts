import {round} from "../layout/round.js";
import {textWidth} from "../layout/textWidth.js";
import {axisFontSize, type Day, dayOf, partsOf} from "../layout/timeAxis.js";
import {labelFontSize, markFontSize} from "../layout/timeBlocks.js";
import {type TimelineGroup, type TimelineLayout, tierHeight, timelineLayout} from "../layout/timeline.js";
import {deadlineKinds} from "../model/values.js";
import type {DatedTaskRow} from "../queries/deadlines.js";
import type {Text} from "../text/zh.js";
import {type Chart, type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {deadlineColours, hairline, ink, mutedInk, paper, rule} from "./parts/colours.js";
import {legend, legendHeight} from "./parts/legend.js";
import {baseline, textLine} from "./parts/lines.js";
import {box, mark} from "./parts/mark.js";

export interface DeadlineTimelineOptions extends ChartOptions {
  /** A day to mark by a line, ISO: today, or the day that the reader chose. */
  today?: string;
}

function dateWords(day: Day, text: Text): string {
  const {year, month, day: ofMonth} = partsOf(day);
  return text.charts.deadlines.date(year, month, ofMonth);
}

function drawAxis(svg: Chart, {axis, axisY, labelsY, width, top}: TimelineLayout): void {
  const group = svg.append("g").attr("data-part", "axis").attr("font-size", axisFontSize);
  for (const {x, year} of axis.ticks)
    group
      .append("path")
      .attr("d", `M${x},${top + 20}V${labelsY + (year ? (axis.tiers - 1) * tierHeight : 0) + 2}`)
      .attr("stroke", year ? rule : hairline);
  group.append("path").attr("d", `M0,${axisY}H${width}`).attr("stroke", ink);
  for (const {x, text, tier} of axis.labels)
    textLine(group, text, {
      x,
      y: labelsY + (axis.tiers === 2 ? tier * tierHeight : 0),
      anchor: "middle",
      fill: tier === 1 ? ink : mutedInk,
    });
}

/** Draws the line of the chosen day, or an arrow to it where it is too far off. */
function drawAsOf(svg: Chart, {asOf, axisY, top, width}: TimelineLayout, text: Text): void {
  if (!asOf) return;
  const {x, day, beyond} = asOf;
  const group = svg.append("g").attr("data-part", "as-of");
  const words = text.charts.deadlines.asOf(dateWords(day, text));
  const line = beyond === "left" ? `← ${words}` : beyond === "right" ? `${words} →` : words;
  const atRight = x > width / 2;
  if (!beyond)
    group
      .append("path")
      .attr("d", `M${x},${top}V${axisY}`)
      .attr("stroke", ink)
      .attr("stroke-width", 1.5)
      .attr("stroke-dasharray", "5 3");
  textLine(group, line, {
    x: beyond ? (atRight ? width : 0) : x + (atRight ? -6 : 6),
    y: top + 12,
    anchor: atRight ? "end" : "start",
    fill: ink,
  }).attr("font-weight", "bold");
}

/** Text on a white ground, so that no line of the axis runs through it. */
function coveringText(
  group: Group,
  line: string,
  place: {x: number; y: number; anchor: "middle" | "end"},
): void {
  const width = textWidth(line, labelFontSize) + 4;
  const x = place.anchor === "end" ? place.x - width + 2 : place.x - width / 2;
  box(group, {x, y: place.y - 12, width, height: 15}, paper);
  textLine(group, line, {...place, fill: ink}).attr("font-size", labelFontSize);
}

function drawGroup(parent: Group, group: TimelineGroup, axisY: number, text: Text): void {
  const words = text.charts.deadlines;
  const item = parent.append("g").attr("data-part", "date");
  const {from, to, fromX, toX, x, bottom} = group;
  item
    .append("path")
    .attr("d", `M${x},${bottom + 1}L${round((fromX + toX) / 2)},${axisY - 3}V${axisY}`)
    .attr("fill", "none")
    .attr("stroke", mutedInk);
  item
    .append("path")
    .attr("d", fromX === toX ? `M${round(fromX - 2)},${axisY}h4` : `M${fromX},${axisY}H${toX}`)
    .attr("stroke", ink)
    .attr("stroke-width", 4);
  for (const {task, ...place} of group.marks) {
    const {fill, on, outline} = deadlineColours[task.deadline_kind];
    const date = dateWords(dayOf(task.deadline_date), text);
    const label = words.task(task.task_no, date, text.deadlineKinds[task.deadline_kind]);
    const each = mark(item, "task", 1, label)
      .attr("data-task", task.task_id)
      .attr("data-date", task.deadline_date)
      .attr("data-deadline-kind", task.deadline_kind);
    const rect = box(each, place, fill);
    if (outline) rect.attr("stroke", outline);
    if (task.task_no !== null)
      textLine(each, task.task_no, {
        x: place.x + place.width / 2,
        y: baseline(place.y + place.height / 2, markFontSize),
        anchor: "middle",
        fill: on,
      });
  }
  if (group.more) {
    const {tasks, ...place} = group.more;
    const dates = `${dateWords(dayOf(from), text)}—${dateWords(dayOf(to), text)}`;
    const each = mark(item, "more", tasks, words.moreOf(dates, tasks))
      .attr("data-from", from)
      .attr("data-to", to);
    box(each, place, hairline);
    textLine(each, `+${tasks}`, {
      x: place.x + place.width / 2,
      y: baseline(place.y + place.height / 2, markFontSize),
      anchor: "middle",
      fill: ink,
    });
  }
  if (group.label)
    coveringText(item, group.label.text, {x: group.label.x, y: group.top - 7, anchor: "middle"});
}

/** Draws the tasks that go on after their dates as a band with an arrow, one layer for each date. */
function drawBands(svg: Chart, {bands}: TimelineLayout, text: Text): void {
  if (!bands) return;
  const words = text.charts.deadlines;
  const {fill, on} = deadlineColours.by_date_then_continuous;
  const {layers, y, height, right, tasks, labelBelow} = bands;
  const group = svg.append("g").attr("data-part", "continued");
  for (const {date, tasks: own, ...place} of layers) {
    const item = mark(group, "band", own, words.continuedFrom(dateWords(dayOf(date), text), own))
      .attr("data-date", date)
      .attr("data-deadline-kind", "by_date_then_continuous");
    box(item, place, fill);
  }
  group
    .append("path")
    .attr("d", `M${right},${y}L${round(right + 10)},${y + height / 2}L${right},${y + height}Z`)
    .attr("fill", fill);
  const sentence = words.continued(tasks);
  if (labelBelow) coveringText(group, sentence, {x: right, y: y + height + 14, anchor: "end"});
  else
    textLine(group, sentence, {
      x: right - 4,
      y: baseline(y + height / 2, labelFontSize),
      anchor: "end",
      fill: on,
    });
}

/**
 * Tasks with a date on a true time axis: a mark with the task's number in the block of its date, and a band to the
 * right for tasks that go on after it. Rows in order of date.
 *
 * Marks: `task` with `data-task`, `data-date`, `data-deadline-kind`; `band` with `data-date`, `data-deadline-kind` and
 * its number of tasks in `data-value`; `more`, where a block is too tall, with `data-from`, `data-to` (inclusive) and
 * the number of tasks that have no mark of their own.
 */
export function deadlineTimeline(
  rows: readonly DatedTaskRow[],
  options: DeadlineTimelineOptions,
): SVGSVGElement {
  const {text, width} = options;
  if (rows.length === 0) return emptyChart("deadlineTimeline", text.charts.deadlines.noDates, options);
  const kinds = deadlineKinds.filter((kind) => rows.some((row) => row.deadline_kind === kind));
  const items =
    kinds.length < 2
      ? []
      : kinds.map((kind) => ({
          key: kind,
          label: text.deadlineKinds[kind],
          fill: deadlineColours[kind].fill,
          outline: deadlineColours[kind].outline,
        }));
  const noteY = legendHeight(items, width) + 14;
  const top = noteY + 12;
  const layout = timelineLayout(rows, {...options, top, words: text.charts.deadlines});
  const svg = createChart("deadlineTimeline", layout.height, options);
  legend(svg, items, width);
  textLine(svg.append("g").attr("data-part", "note"), text.charts.deadlines.numbers, {
    x: 0,
    y: noteY,
    fill: mutedInk,
  });
  drawAxis(svg, layout);
  drawAsOf(svg, layout, text);
  drawBands(svg, layout, text);
  const group = svg.append("g").attr("data-part", "dates").attr("font-size", markFontSize);
  for (const each of layout.groups) drawGroup(group, each, layout.axisY, text);
  return svg.node()!;
}
