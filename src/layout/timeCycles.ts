import {round} from "./round.js";
import {textWidth} from "./textWidth.js";
import {type Day, dayAt, partsOf, type TimeAxis} from "./timeAxis.js";

/** Tasks that come back on the same days. */
export interface TimelineCycle {
  /** When they come back, in words. */
  label: string;
  /** Months from one time to the next, counted from January: 1, 2, 3, 4, 6 or 12. */
  months: number;
  /** Days of the year, `day` null a month's last; empty: the last day of each period. */
  on: readonly {month: number; day: number | null}[];
  /** At least one. */
  tasks: readonly {task_id: string; task_no: number | null}[];
}

/** A lane under the axis: words and marks of its tasks, and a tick at each time below them. */
export interface CycleLane {
  cycle: TimelineCycle;
  /** Base of the words. */
  labelY: number;
  marks: {task: TimelineCycle["tasks"][number]; x: number; y: number; width: number; height: number}[];
  /** Top and height of the ticks, and where they stand; they run together where they are too dense to be told apart. */
  tickY: number;
  ticks: number[];
  isDense: boolean;
  bottom: number;
}

const markHeight = 18;
const gap = 2;
export const tickHeight = 9;
/** Ticks nearer than this run together. */
const closest = 3;

/** The times of a cycle from one day to another, both inclusive, in order. */
export function cycleDays({months, on}: Pick<TimelineCycle, "months" | "on">, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const last = (year: number, month: number) => dayAt(year, month + 1) - 1;
  for (let {year} = partsOf(from); year <= partsOf(to).year; year++) {
    const inYear =
      on.length > 0
        ? on.map(({month, day}) => (day === null ? last(year, month) : dayAt(year, month, day)))
        : Array.from({length: 12 / months}, (_, i) => last(year, (i + 1) * months));
    days.push(...inYear.filter((day) => day >= from && day <= to));
  }
  return days;
}

/** The lanes of cycles one below the other, from `top` on; each has a mark for every one of its tasks. */
export function cycleLanes(
  cycles: readonly TimelineCycle[],
  axis: TimeAxis,
  {width, top}: {width: number; top: number},
): CycleLane[] {
  let y = top;
  return cycles.map((cycle): CycleLane => {
    const widest = Math.max(...cycle.tasks.map(({task_no}) => textWidth(String(task_no ?? ""), 11)));
    const markWidth = Math.max(20, Math.ceil(widest) + 4);
    const left = Math.ceil(textWidth(cycle.label, 12)) + 10;
    const perRow = Math.max(1, Math.floor((width - left + gap) / (markWidth + gap)));
    const marks = cycle.tasks.map((task, i) => ({
      task,
      x: round(left + (i % perRow) * (markWidth + gap)),
      y: y + Math.floor(i / perRow) * (markHeight + gap),
      width: markWidth,
      height: markHeight,
    }));
    const tickY = y + Math.ceil(cycle.tasks.length / perRow) * (markHeight + gap) + 3;
    const ticks = cycleDays(cycle, axis.from, axis.to).map(axis.x);
    const isDense = ticks.some((x, i) => i > 0 && x - ticks[i - 1]! < closest);
    const lane = {cycle, labelY: y + 13, marks, tickY, ticks, isDense, bottom: tickY + tickHeight};
    y = lane.bottom + 10;
    return lane;
  });
}
