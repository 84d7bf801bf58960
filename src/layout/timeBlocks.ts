import {group, max} from "d3-array";
import type {DatedTaskRow} from "../queries/deadlines.js";
import {round} from "./round.js";
import {spread} from "./spread.js";
import {textWidth} from "./textWidth.js";
import {type Day, dayAt, dayOf, partsOf, type TimeAxis, type TimeWords, timeAxis} from "./timeAxis.js";
import type {TimelineCycle} from "./timeCycles.js";

/** What the timeline reads of a task with a date. */
export type TimelineTask = Pick<DatedTaskRow, "task_id" | "task_no" | "deadline_kind" | "deadline_date">;

export interface TimelineLayoutOptions {
  /** Outer width in pixels. */
  width: number;
  /** A day to mark, ISO. */
  today?: string;
  /** The year of the document, to mark. */
  documentYear?: number | null;
  /** Left free above. */
  top?: number;
  /** Tasks that come back, by when; in the order of their lanes. */
  cycles?: readonly TimelineCycle[];
  words: TimeWords & {
    tasks: (tasks: number) => string;
    continued: (tasks: number) => string;
    begins: (tasks: number) => string;
  };
}

/** Of the numbers in marks. */
export const markFontSize = 11;
export const labelFontSize = 12;
/** Between marks. */
export const gap = 2;
const blockGap = 2;
const margin = 4;
const arrow = 12;
/** Most marks in a column. */
export const tallest = 16;

type Level = "day" | "month" | "quarter" | "year" | "decade";
const levels: readonly Level[] = ["day", "month", "quarter", "year", "decade"];

function binOf(iso: string, level: Level): string {
  const {year, month} = partsOf(dayOf(iso));
  if (level === "day") return iso;
  if (level === "month") return iso.slice(0, 7);
  if (level === "quarter") return `${year}/${Math.ceil(month / 3)}`;
  return String(level === "year" ? year : Math.floor(year / 10));
}

/** The date, or the shortest stretch of time that holds both. */
export function blockName({from, to}: Pick<Block, "from" | "to">, words: TimeWords): string {
  const first = partsOf(dayOf(from));
  const last = partsOf(dayOf(to));
  if (from === to) return words.date(first.year, first.month, first.day);
  if (first.year !== last.year) return `${words.year(first.year)}—${words.year(last.year)}`;
  const quarter = Math.ceil(first.month / 3);
  if (first.month === last.month) return words.year(first.year) + words.month(first.month);
  if (quarter === Math.ceil(last.month / 3)) return words.year(first.year) + words.quarter(quarter);
  return words.year(first.year);
}

/** Tasks whose marks stand together, and where they would like to. */
export interface Block {
  from: string;
  to: string;
  tasks: TimelineTask[];
  columns: number;
  centre: number;
  width: number;
}

/** Blocks, finally placed, on an axis. */
export interface Blocks {
  level: Level;
  blocks: Block[];
  centres: number[];
  markWidth: number;
  axis: TimeAxis;
}

/** Blocks at the finest level of dates, and with the fewest rows, at which they stand beside each other near their dates. */
function attempt(tasks: readonly TimelineTask[], axis: TimeAxis, width: number): Blocks {
  const widestNumber = max(tasks, (task) => textWidth(String(task.task_no ?? ""), markFontSize)) ?? 0;
  const markWidth = Math.max(20, Math.ceil(widestNumber) + 4);
  const farthest = Math.max(48, width * 0.06);
  const build = (level: Level, rows: number, unit: number, most: number): Block[] =>
    [...group(tasks, (task) => binOf(task.deadline_date, level)).values()].map((own) => {
      const from = own[0]!.deadline_date;
      const to = own.at(-1)!.deadline_date;
      const columns = Math.min(most, Math.ceil(own.length / rows));
      const centre = (axis.x(dayOf(from)) + axis.x(dayOf(to))) / 2;
      return {
        from,
        to,
        tasks: own,
        columns,
        centre,
        width: columns * (unit + gap) + (columns > 1 ? 4 : 1) * blockGap,
      };
    });
  for (const level of levels)
    for (const rows of [8, 12, tallest]) {
      const blocks = build(level, rows, markWidth, Number.POSITIVE_INFINITY);
      if (blocks.reduce((sum, block) => sum + block.width, 0) > width - 2 * margin) continue;
      const centres = spread(blocks, margin, width - margin);
      const moved = Math.max(0, ...blocks.map((block, i) => Math.abs(block.centre - centres[i]!)));
      const atEdge = blocks.length === 1;
      if (moved <= farthest || atEdge) return {level, blocks, centres, markWidth, axis};
    }
  // Too many tasks for any of these: as many marks as there is room for, and one for the rest.
  const unit = Math.max(markWidth, 40);
  const level =
    levels.find(
      (each) => build(each, tallest, unit, 1).length * (unit + gap + blockGap) <= width - 2 * margin,
    ) ?? "decade";
  const count = build(level, tallest, unit, 1).length;
  const most = Math.max(1, Math.floor(((width - 2 * margin) / count - 4 * blockGap) / (unit + gap)));
  const blocks = build(level, tallest, unit, most);
  return {level, blocks, centres: spread(blocks, margin, width - margin), markWidth: unit, axis};
}

/** Blocks on an axis, and one beside it of tasks that are too far off to stand on it; null if there are none. */
export interface PlacedBlocks extends Blocks {
  far: Block | null;
}

/**
 * The axis with the year of the document and the chosen day on it, unless the dates could then not be told apart as well
 * as without them: a day that is far off is only pointed at. Dates that are many years after all others stand in a block
 * of their own at the right. Without tasks the axis is that of year and day, of which at least one must be given.
 */
export function timeBlocks(tasks: readonly TimelineTask[], options: TimelineLayoutOptions): PlacedBlocks {
  const {width, today, documentYear, words} = options;
  const {near, far} = apartFromFar(tasks);
  const room = far.length > 0 ? farBlock(far, width, words) : null;
  const end = width - (room ? room.width + farGap : 0);
  const attemptOn = ([from, to]: Stretch) =>
    attempt(near, timeAxis(from, to, margin, end - margin - arrow, words), end);
  const wishes: Stretch[] = [
    ...(documentYear ? [[dayAt(documentYear, 1), dayAt(documentYear + 1, 1) - 1] as const] : []),
    ...(today === undefined ? [] : [[dayOf(today), dayOf(today)] as const]),
  ];
  const own: Stretch | undefined =
    near.length > 0 ? [dayOf(near[0]!.deadline_date), dayOf(near.at(-1)!.deadline_date)] : wishes.shift();
  let stretch: Stretch = own!;
  let best = attemptOn(stretch);
  for (const [first, last] of wishes) {
    const wider = [Math.min(stretch[0], first), Math.max(stretch[1], last)] as const;
    const next = attemptOn(wider);
    const isFar = Math.max(stretch[0] - last, first - stretch[1]) > 366 * 20;
    if (isFar || levels.indexOf(next.level) > levels.indexOf(best.level)) continue;
    stretch = wider;
    best = next;
  }
  return {...best, far: room};
}

type Stretch = readonly [from: Day, to: Day];

/** Between the axis and the block beside it. */
const farGap = 26;

/** Tasks in order of date, and those after a gap of years that is longer than three times the stretch before it. */
function apartFromFar(tasks: readonly TimelineTask[]): {
  near: readonly TimelineTask[];
  far: readonly TimelineTask[];
} {
  const days = tasks.map((task) => dayOf(task.deadline_date));
  const start = days.findIndex((day, i) => {
    const gap = day - (days[i - 1] ?? day);
    return gap > 366 * 5 && gap > 3 * (days[i - 1]! - days[0]!);
  });
  // Two dates are no crowd from which one is far.
  const stands = start > 0 && new Set(days.slice(0, start)).size > 2;
  return stands ? {near: tasks.slice(0, start), far: tasks.slice(start)} : {near: tasks, far: []};
}

/** Dates that are far off, by their years where there is no room for more. */
export const farName = (ends: Pick<Block, "from" | "to">, width: number, words: TimeWords): string =>
  width < 600 && ends.from.slice(0, 4) === ends.to.slice(0, 4)
    ? words.year(partsOf(dayOf(ends.from)).year)
    : blockName(ends, words);

function farBlock(tasks: readonly TimelineTask[], width: number, words: TimeWords): Block {
  const widest = max(tasks, (task) => textWidth(String(task.task_no ?? ""), markFontSize)) ?? 0;
  const unit = Math.max(20, Math.ceil(widest) + 4);
  const columns = Math.min(
    Math.ceil(tasks.length / 8),
    Math.max(1, Math.floor((width * 0.2) / (unit + gap))),
  );
  const ends = {from: tasks[0]!.deadline_date, to: tasks.at(-1)!.deadline_date};
  const blockWidth = Math.max(
    columns * (unit + gap) - gap,
    textWidth(farName(ends, width, words), labelFontSize),
  );
  return {
    ...ends,
    tasks: [...tasks],
    columns,
    centre: width - blockWidth / 2,
    width: blockWidth,
  };
}

/** Labels over the blocks, in the longest form for which all have room between the blocks and labels beside them. */
export function blockLabels({blocks, centres}: Blocks, width: number, words: TimelineLayoutOptions["words"]) {
  const forms = [
    (block: Block) => `${blockName(block, words)} ${words.tasks(block.tasks.length)}`,
    (block: Block) => words.tasks(block.tasks.length),
  ];
  for (const form of forms) {
    const labels = blocks.map((block, i) => {
      const text = form(block);
      const half = textWidth(text, labelFontSize) / 2;
      const x = Math.max(half, Math.min(width - half, centres[i]!));
      return {text, x: round(x), left: x - half - 4, right: x + half + 4};
    });
    const apart = labels.every((label, i) => {
      const before = blocks[i - 1] ? centres[i - 1]! + blocks[i - 1]!.width / 2 : Number.NEGATIVE_INFINITY;
      const after = blocks[i + 1] ? centres[i + 1]! - blocks[i + 1]!.width / 2 : Number.POSITIVE_INFINITY;
      const next = labels[i + 1]?.left ?? Number.POSITIVE_INFINITY;
      return label.left >= before && label.right <= after && label.right <= next;
    });
    if (apart) return labels.map(({text, x}) => ({text, x}));
  }
  return null;
}
