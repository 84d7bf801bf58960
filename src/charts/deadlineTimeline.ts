import {round} from "../layout/round.js";
import {textWidth} from "../layout/textWidth.js";
import {axisFontSize, type Day, dayOf, partsOf} from "../layout/timeAxis.js";
import {labelFontSize, markFontSize} from "../layout/timeBlocks.js";
import {type CycleLane, type TimelineCycle, tickHeight} from "../layout/timeCycles.js";
import {
  type TimelineBands,
  type TimelineGroup,
  type TimelineLayout,
  tierHeight,
  timelineLayout,
} from "../layout/timeline.js";
import {type DeadlineKind, deadlineKinds} from "../model/values.js";
import type {DatedTaskRow} from "../queries/deadlines.js";
import type {Text} from "../text/zh.js";
import {type Chart, type ChartOptions, createChart, emptyChart, type Group} from "./parts/chart.js";
import {deadlineColours, hairline, ink, mutedInk, paper, rule} from "./parts/colours.js";
import {legend, legendHeight} from "./parts/legend.js";
import {baseline, textLine} from "./parts/lines.js";
import {box, mark} from "./parts/mark.js";
import {partItems} from "./parts/partItems.js";

export interface DeadlineTimelineOptions extends ChartOptions {
  /** A day to mark by a line, ISO: today, or the day that the reader chose. */
  today?: string;
  /** The year of the document, marked as a stretch of the axis. */
  documentYear?: number | null;
  /** Tasks that come back, by when. */
  cycles?: readonly TimelineCycle[];
}

function dateWords(day: Day, text: Text): string {
  const {year, month, day: ofMonth} = partsOf(day);
  return text.charts.deadlines.date(year, month, ofMonth);
}

function drawAxis(svg: Chart, {axis, axisY, labelsY, top, documentYear}: TimelineLayout): void {
  const linesTop = top + 20 + (documentYear ? 22 : 0);
  const group = svg.append("g").attr("data-part", "axis").attr("font-size", axisFontSize);
  for (const {x, year} of axis.ticks)
    group
      .append("path")
      .attr("d", `M${x},${linesTop}V${labelsY + (year ? (axis.tiers - 1) * tierHeight : 0) + 2}`)
      .attr("stroke", year ? rule : hairline);
  group
    .append("path")
    .attr("d", `M0,${axisY}H${axis.x(axis.to) + 12}`)
    .attr("stroke", ink);
  for (const {x, text, tier} of axis.labels)
    textLine(group, text, {
      x,
      y: labelsY + (axis.tiers === 2 ? tier * tierHeight : 0),
      anchor: "middle",
      fill: tier === 1 ? ink : mutedInk,
    });
}

/** Draws the line of the chosen day, or an arrow to it where it is too far off. */
function drawAsOf(svg: Chart, {asOf, axisY, width}: TimelineLayout, text: Text): void {
  if (!asOf) return;
  const {x, y, day, beyond} = asOf;
  const group = svg.append("g").attr("data-part", "as-of");
  const words = text.charts.deadlines.asOf(dateWords(day, text));
  const line = beyond === "left" ? `← ${words}` : beyond === "right" ? `${words} →` : words;
  const atRight = x > width / 2;
  if (!beyond)
    group
      .append("path")
      .attr("d", `M${x},${y}V${axisY}`)
      .attr("stroke", ink)
      .attr("stroke-width", 1.5)
      .attr("stroke-dasharray", "5 3");
  textLine(group, line, {
    x: beyond ? (atRight ? width : 0) : x + (atRight ? -6 : 6),
    y: y + 12,
    anchor: atRight ? "end" : "start",
    fill: ink,
  }).attr("font-weight", "bold");
}

/** Draws the year of the document as a stretch over the axis: of its day nothing is known. */
function drawDocumentYear(svg: Chart, {documentYear, width}: TimelineLayout, text: Text): void {
  if (!documentYear) return;
  const {x, y, width: length, year} = documentYear;
  const group = svg.append("g").attr("data-part", "document-year");
  group
    .append("path")
    .attr("d", `M${x},${y + 20}v-4h${length}v4`)
    .attr("fill", "none")
    .attr("stroke", mutedInk);
  const words = text.charts.deadlines.documentYear(year);
  const half = textWidth(words, labelFontSize) / 2;
  const centre = Math.max(half, Math.min(width - half, x + length / 2));
  textLine(group, words, {x: centre, y: y + 11, anchor: "middle", fill: mutedInk});
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

/** A mark with a task's number. */
function taskMark(
  parent: Group,
  task: {task_id: string; task_no: number | null; deadline_kind: DeadlineKind},
  place: {x: number; y: number; width: number; height: number},
  label: string,
): Group {
  const {fill, on, outline} = deadlineColours[task.deadline_kind];
  const each = mark(parent, "task", 1, label)
    .attr("data-task", task.task_id)
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
  return each;
}

/** Draws where on the axis the tasks of a block stand. */
function drawStem(item: Group, {fromX, toX, x, bottom}: TimelineGroup, axisY: number): void {
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
}

/** Draws a block with its stem; one that is too far off for the axis has none, and a broken line leads to it. */
function drawGroup(parent: Group, group: TimelineGroup, axisY: number, text: Text, isFar = false): void {
  const words = text.charts.deadlines;
  const item = parent.append("g").attr("data-part", isFar ? "far" : "date");
  const {from, to} = group;
  if (isFar)
    item
      .append("path")
      .attr("d", `M${round(group.x - group.width / 2 - 22)},${axisY}H${round(group.x + group.width / 2)}`)
      .attr("stroke", ink)
      .attr("stroke-dasharray", "2 4");
  else drawStem(item, group, axisY);
  for (const {task, ...place} of group.marks) {
    const date = dateWords(dayOf(task.deadline_date), text);
    const label = words.task(task.task_no, date, text.deadlineKinds[task.deadline_kind]);
    taskMark(item, task, place, label).attr("data-date", task.deadline_date);
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

/** Draws tasks that go on from their dates as a band with an arrow, one layer for each date. */
function drawBands(svg: Chart, bands: TimelineBands, text: Text): void {
  const words = text.charts.deadlines;
  const {kind, layers, y, height, right, label, labelBelow} = bands;
  const {fill, on} = deadlineColours[kind];
  const say = kind === "from_date" ? words.beginsFrom : words.continuedFrom;
  const group = svg.append("g").attr("data-part", kind === "from_date" ? "begins" : "continued");
  for (const {date, tasks: own, ...place} of layers) {
    const item = mark(group, "band", own, say(dateWords(dayOf(date), text), own))
      .attr("data-date", date)
      .attr("data-deadline-kind", kind);
    box(item, place, fill);
  }
  group
    .append("path")
    .attr("d", `M${right},${y}L${round(right + 10)},${y + height / 2}L${right},${y + height}Z`)
    .attr("fill", fill);
  if (labelBelow) coveringText(group, label, {x: right, y: y + height + 14, anchor: "end"});
  else
    textLine(group, label, {
      x: right - 4,
      y: baseline(y + height / 2, labelFontSize),
      anchor: "end",
      fill: on,
    });
}

/** Draws tasks that come back: their numbers, and under them a tick at each time. */
function drawCycle(svg: Chart, lane: CycleLane, axisEnd: number, text: Text): void {
  const {cycle, labelY, marks, tickY, ticks, isDense} = lane;
  const {fill} = deadlineColours.recurring;
  const group = svg.append("g").attr("data-part", "cycle").attr("font-size", markFontSize);
  textLine(group, cycle.label, {x: 0, y: labelY, fill: ink}).attr("font-size", labelFontSize);
  for (const {task, ...place} of marks) {
    const label = text.charts.deadlines.task(task.task_no, cycle.label, text.deadlineKinds.recurring);
    taskMark(group, {...task, deadline_kind: "recurring"}, place, label);
  }
  const foot = tickY + tickHeight;
  group.append("path").attr("d", `M0,${foot}H${axisEnd}`).attr("stroke", rule);
  if (ticks.length === 0) return;
  if (isDense)
    box(group, {x: ticks[0]!, y: tickY, width: ticks.at(-1)! - ticks[0]!, height: tickHeight}, fill);
  else
    group
      .append("path")
      .attr("data-part", "ticks")
      .attr("data-ticks", ticks.length)
      .attr("d", ticks.map((x) => `M${x},${foot}v${-tickHeight}`).join(""))
      .attr("stroke", fill)
      .attr("stroke-width", 2);
}

/**
 * Tasks with a date on a true time axis: a mark with the task's number in the block of its date, and a band to the
 * right for tasks that go on after it. Rows in order of date.
 *
 * Marks: `task` with `data-task`, `data-date`, `data-deadline-kind`; `band` with `data-date`, `data-deadline-kind` and
 * its number of tasks in `data-value`; `more`, where a block is too tall, with `data-from`, `data-to` (inclusive) and
 * the number of tasks that have no mark of their own. Tasks that come back have a `task` without `data-date`.
 */
export function deadlineTimeline(
  rows: readonly DatedTaskRow[],
  options: DeadlineTimelineOptions,
): SVGSVGElement {
  const {text, width, cycles = []} = options;
  const isEmpty = rows.length === 0 && cycles.length === 0;
  if (isEmpty || (rows.length === 0 && options.today === undefined && !options.documentYear))
    return emptyChart("deadlineTimeline", text.charts.deadlines.noDates, options);
  const kinds = deadlineKinds.filter(
    (kind) => rows.some((row) => row.deadline_kind === kind) || (kind === "recurring" && cycles.length > 0),
  );
  const items =
    kinds.length < 2 ? [] : partItems(kinds, {names: text.deadlineKinds, colours: deadlineColours});
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
  drawDocumentYear(svg, layout, text);
  drawAsOf(svg, layout, text);
  for (const bands of layout.bands) drawBands(svg, bands, text);
  const group = svg.append("g").attr("data-part", "dates").attr("font-size", markFontSize);
  for (const each of layout.groups) drawGroup(group, each, layout.axisY, text);
  if (layout.far) drawGroup(group, layout.far, layout.axisY, text, true);
  for (const lane of layout.cycles) drawCycle(svg, lane, layout.axis.x(layout.axis.to) + 12, text);
  return svg.node()!;
}
