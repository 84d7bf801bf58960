import {rollups} from "d3-array";
import {round} from "./round.js";
import {textWidth} from "./textWidth.js";
import {type Day, dayAt, dayOf, type TimeAxis} from "./timeAxis.js";
import {
  type Block,
  blockLabels,
  farName,
  gap,
  labelFontSize,
  type TimelineLayoutOptions,
  type TimelineTask,
  tallest,
  timeBlocks,
} from "./timeBlocks.js";
import {type CycleLane, cycleLanes} from "./timeCycles.js";

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

/** Tasks that go on after their date, or begin on it: a layer from the date to the right end. */
export interface TimelineBand {
  date: string;
  tasks: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All tasks of a kind that have a band, as layers. */
export interface TimelineBands {
  kind: BandKind;
  layers: TimelineBand[];
  tasks: number;
  y: number;
  height: number;
  right: number;
  /** The sentence that belongs to the band, which stands below it where it does not fit in. */
  label: string;
  labelBelow: boolean;
}

export interface TimelineLayout {
  width: number;
  height: number;
  axis: TimeAxis;
  axisY: number;
  groups: TimelineGroup[];
  /** Tasks whose dates are too far off for the axis, in a block beside it. */
  far: TimelineGroup | null;
  bands: TimelineBands[];
  /** Base of the first tier of tick labels. */
  labelsY: number;
  /** The chosen day; `beyond` where it is so far off that it is only pointed at. Its words stand in the line at `y`. */
  asOf: {x: number; y: number; day: Day; beyond: "left" | "right" | null} | null;
  /** The year of the document as a stretch of the axis; null where it is not on it. */
  documentYear: {x: number; y: number; width: number; year: number} | null;
  cycles: CycleLane[];
  /** Top of the lines of axis and day. */
  top: number;
}

/** Kinds whose tasks go on from their date, those after it and those from it on. */
const bandKinds = ["by_date_then_continuous", "from_date"] as const;
export type BandKind = (typeof bandKinds)[number];

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
  kind: BandKind,
  tasks: readonly TimelineTask[],
  axis: TimeAxis,
  y: number,
  words: TimelineLayoutOptions["words"],
): TimelineBands | null {
  const own = tasks.filter((task) => task.deadline_kind === kind);
  if (own.length === 0) return null;
  const height = Math.min(48, Math.max(18, own.length));
  const right = axis.x(axis.to);
  let before = 0;
  const layers = rollups(
    own,
    (each) => each.length,
    (task) => task.deadline_date,
  ).map(([date, n]): TimelineBand => {
    const x = axis.x(dayOf(date));
    const top = y + (before / own.length) * height;
    before += n;
    const bottom = y + (before / own.length) * height;
    return {date, tasks: n, x, y: round(top), width: round(right - x), height: round(bottom - top)};
  });
  const label = kind === "from_date" ? words.begins(own.length) : words.continued(own.length);
  const labelBelow = textWidth(label, labelFontSize) + 12 > layers.at(-1)!.width;
  return {kind, layers, tasks: own.length, y, height, right, label, labelBelow};
}

/** Height of the line with the year of the document, and of that with the chosen day. */
const yearLine = 22;
const dayLine = 20;
/**
 * Of labels over the blocks and below a band. Room for these, for the day and for two tiers of years and months is left
 * even where they are not drawn: which of them are depends on the day, and nothing jumps when it becomes known.
 */
const labelLine = 18;

/**
 * Tasks on a time axis in pixels. Each stands as a mark in the block of its date; blocks that would overlap move
 * aside, and where they would move too far, dates are taken together by month, quarter, year or decade. Tasks that go
 * on after their date, and those that begin on it, are layers of bands under the axis; those that come back are ticks in
 * lanes below it. `tasks` are in order of date; where there are none, a day or the year of the document is needed.
 */
export function timelineLayout(
  tasks: readonly TimelineTask[],
  options: TimelineLayoutOptions,
): TimelineLayout {
  const {width, today, top = 0, words} = options;
  const found = timeBlocks(tasks, options);
  const {blocks, centres, markWidth, axis, far} = found;
  const labels = blockLabels(found, axis.x(axis.to) + 12, words);
  const all = far ? [...blocks, far] : blocks;
  const rows = Math.max(
    0,
    ...all.map(({tasks: own, columns}) => Math.min(tallest, Math.ceil(own.length / columns))),
  );
  const year = stretchOf(options.documentYear ?? null, axis);
  const dayY = top + (year ? yearLine : 0);
  const blocksTop = dayY + dayLine + labelLine;
  const axisY = blocksTop + rows * (markHeight + gap) + stem;
  const bottom = axisY - stem;
  const groupOf = (block: Block, centre: number, label: TimelineGroup["label"]): TimelineGroup => ({
    from: block.from,
    to: block.to,
    tasks: block.tasks.length,
    fromX: axis.x(dayOf(block.from)),
    toX: axis.x(dayOf(block.to)),
    x: centre,
    width: block.columns * (markWidth + gap) - gap,
    bottom,
    label,
    ...marksOf(block, centre, markWidth, bottom),
  });
  const groups = blocks.map((block, i) => groupOf(block, round(centres[i]!), labels?.[i] ?? null));
  const farCentre = far && round(far.centre);
  const farGroup = far && groupOf(far, farCentre!, {text: farName(far, width, words), x: farCentre!});

  const near = blocks.flatMap((block) => block.tasks);
  let y = axisY + 4;
  const bands = bandKinds.flatMap((kind) => {
    const band = bandsOf(kind, near, axis, y, words);
    if (band) y += band.height + 6 + labelLine;
    return band ?? [];
  });
  const labelsY = y + 10;
  const axisBottom = labelsY + tierHeight + 6;
  const lanes = cycleLanes(options.cycles ?? [], axis, {width, top: axisBottom + 12});
  const day = today === undefined ? null : dayOf(today);
  const beyond = day === null ? null : day < axis.from ? "left" : day > axis.to ? "right" : null;
  return {
    width,
    height: Math.ceil(lanes.length > 0 ? lanes.at(-1)!.bottom + 4 : axisBottom),
    axis,
    axisY,
    groups,
    far: farGroup,
    bands,
    labelsY,
    asOf: day === null ? null : {x: axis.x(day), y: dayY, day, beyond},
    documentYear: year && {...year, y: top},
    cycles: lanes,
    top,
  };
}

function stretchOf(year: number | null, axis: TimeAxis) {
  if (year === null) return null;
  const [first, last] = [dayAt(year, 1), dayAt(year + 1, 1)];
  if (first < axis.from || last > axis.to + 1) return null;
  return {x: axis.x(first), width: round(axis.x(last) - axis.x(first)), year};
}
