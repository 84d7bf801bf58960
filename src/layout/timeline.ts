import {rollups} from "d3-array";
import {round} from "./round.js";
import {textWidth} from "./textWidth.js";
import {type Day, dayOf, type TimeAxis} from "./timeAxis.js";
import {
  type Block,
  blockLabels,
  gap,
  labelFontSize,
  type TimelineLayoutOptions,
  type TimelineTask,
  tallest,
  timeBlocks,
} from "./timeBlocks.js";

export interface TimelineMark {
  task: TimelineTask;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Tasks of a date, or of a stretch of time where dates stand too close to be told apart. */
export interface TimelineGroup {
  /** First and last date, ISO. */
  from: string;
  to: string;
  tasks: number;
  /** Pixels of the two dates on the axis. */
  fromX: number;
  toX: number;
  /** The block of marks stands around `x`, which differs from the date where neighbours push. */
  x: number;
  width: number;
  top: number;
  bottom: number;
  marks: TimelineMark[];
  /** Tasks that have no mark of their own, and the mark that stands for them. */
  more: (Omit<TimelineMark, "task"> & {tasks: number}) | null;
  /** Over the block, where all blocks have room for one. */
  label: {text: string; x: number} | null;
}

/** Tasks that go on after their date: a layer from the date to the right end. */
export interface TimelineBand {
  date: string;
  tasks: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TimelineLayout {
  width: number;
  height: number;
  axis: TimeAxis;
  axisY: number;
  groups: TimelineGroup[];
  bands: {
    layers: TimelineBand[];
    tasks: number;
    y: number;
    height: number;
    right: number;
    labelBelow: boolean;
  } | null;
  /** Base of the first tier of tick labels. */
  labelsY: number;
  /** The chosen day; `beyond` where it is so far off that it is only pointed at. */
  asOf: {x: number; day: Day; beyond: "left" | "right" | null} | null;
  /** Top of the lines of axis and day. */
  top: number;
}

/** Distance of the tiers of tick labels. */
export const tierHeight = 16;
const markHeight = 18;
const stem = 14;

function marksOf(block: Block, centre: number, markWidth: number, bottom: number) {
  const {tasks, columns} = block;
  const room = columns * tallest;
  const shown = tasks.length > room ? tasks.slice(0, room - 1) : tasks;
  const cells = Math.min(tasks.length, room);
  const rows = Math.ceil(cells / columns);
  const left = centre - (columns * (markWidth + gap) - gap) / 2;
  const top = bottom - rows * (markHeight + gap) + gap;
  // The row that is not full stands on top, as in a stack; numbers run on from there.
  const short = rows * columns - cells;
  const place = (i: number) => {
    const at = i < columns - short ? i : i + short;
    return {
      x: round(left + (at % columns) * (markWidth + gap)),
      y: top + Math.floor(at / columns) * (markHeight + gap),
      width: markWidth,
      height: markHeight,
    };
  };
  return {
    top,
    marks: shown.map((task, i): TimelineMark => ({task, ...place(i)})),
    more: tasks.length > room ? {...place(room - 1), tasks: tasks.length - shown.length} : null,
  };
}

function bandsOf(
  tasks: readonly TimelineTask[],
  axis: TimeAxis,
  y: number,
  options: TimelineLayoutOptions,
): TimelineLayout["bands"] {
  const continued = tasks.filter((task) => task.deadline_kind === "by_date_then_continuous");
  if (continued.length === 0) return null;
  const height = Math.min(48, Math.max(18, continued.length));
  const right = axis.x(axis.to);
  let before = 0;
  const layers = rollups(
    continued,
    (own) => own.length,
    (task) => task.deadline_date,
  ).map(([date, n]): TimelineBand => {
    const x = axis.x(dayOf(date));
    const top = y + (before / continued.length) * height;
    before += n;
    const bottom = y + (before / continued.length) * height;
    return {date, tasks: n, x, y: round(top), width: round(right - x), height: round(bottom - top)};
  });
  const label = textWidth(options.words.continued(continued.length), labelFontSize) + 12;
  const labelBelow = label > layers.at(-1)!.width;
  return {layers, tasks: continued.length, y, height, right, labelBelow};
}

/**
 * Tasks on a time axis in pixels. Each stands as a mark in the block of its date; blocks that would overlap move
 * aside, and where they would move too far, dates are taken together by month, quarter, year or decade. Tasks that go
 * on after their date are layers of a band under the axis. `tasks` are in order of date, and at least one.
 */
export function timelineLayout(
  tasks: readonly TimelineTask[],
  options: TimelineLayoutOptions,
): TimelineLayout {
  const {width, today, top = 0, words} = options;
  const found = timeBlocks(tasks, options);
  const {blocks, centres, markWidth, axis} = found;
  const labels = blockLabels(found, width, words);
  const rows = Math.max(
    ...blocks.map(({tasks: own, columns}) => Math.min(tallest, Math.ceil(own.length / columns))),
  );
  const blocksTop = top + (today === undefined ? 0 : 20) + (labels ? 20 : 4);
  const axisY = blocksTop + rows * (markHeight + gap) + stem;
  const groups = blocks.map((block, i): TimelineGroup => {
    const bottom = axisY - stem;
    const x = round(centres[i]!);
    return {
      from: block.from,
      to: block.to,
      tasks: block.tasks.length,
      fromX: axis.x(dayOf(block.from)),
      toX: axis.x(dayOf(block.to)),
      x,
      width: block.columns * (markWidth + gap) - gap,
      bottom,
      label: labels?.[i] ?? null,
      ...marksOf(block, x, markWidth, bottom),
    };
  });
  const bands = bandsOf(tasks, axis, axisY + 4, options);
  const labelsY = axisY + 14 + (bands ? bands.height + 6 + (bands.labelBelow ? 16 : 0) : 0);
  const day = today === undefined ? null : dayOf(today);
  const beyond = day === null ? null : day < axis.from ? "left" : day > axis.to ? "right" : null;
  return {
    width,
    height: Math.ceil(labelsY + axis.tiers * tierHeight - tierHeight + 6),
    axis,
    axisY,
    groups,
    bands,
    labelsY,
    asOf: day === null ? null : {x: axis.x(day), day, beyond},
    top,
  };
}
