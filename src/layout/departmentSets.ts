import {max} from "d3-array";
import type {DepartmentSet} from "../measures/departmentSet.js";
import type {DepartmentRow} from "../queries/departments.js";
import type {Area} from "./area.js";
import {officialOrder} from "./officialOrder.js";
import {round} from "./round.js";
import {type SetMode, type SetSort, setOrder, tasksOfSet} from "./setOrder.js";
import {textWidth, wrapText} from "./textWidth.js";

/** What a drawing of sets needs of a department. */
export type SetDepartment = Pick<
  DepartmentRow,
  "department" | "short_name" | "department_order" | "tasks" | "lead"
>;

export interface SetRows {
  departments: readonly SetDepartment[];
  /** Departments that are not in `departments` are written as they are, and have no tasks. */
  sets: readonly DepartmentSet[];
}

export interface SetOptions {
  /** Outer width in pixels. */
  width: number;
  /** Where the drawing begins. */
  top: number;
  mode: SetMode;
  sort: SetSort;
  least: number;
  /** Sets that have room before all others. */
  keep?: ((set: DepartmentSet) => boolean) | undefined;
}

/** A set as a column: its bar over the dots of its departments. */
export interface SetColumn {
  set: DepartmentSet;
  tasks: number;
  /** All of its tasks that count, and those that name no other department. */
  bar: Area;
  exactly: Area;
  /** Middle of the column and base of the number over the bar. */
  x: number;
  numberY: number;
  /** Middles of the dots, from above. */
  dots: number[];
  /** Answers the pointer. */
  area: Area;
}

/** A department as a row: its bar, its name, and what its dots stand on. */
export interface SetRow {
  department: SetDepartment;
  lines: string[];
  bar: Area;
  y: number;
  height: number;
}

/** Columns of the same number of departments. */
export interface SetDegree {
  degree: number;
  x: number;
  /** Of the bracket over the columns. */
  y: number;
  width: number;
}

export interface SetMatrix {
  height: number;
  columns: SetColumn[];
  rows: SetRow[];
  /** None where sets are not sorted by their number of departments. */
  degrees: SetDegree[];
  grid: Area;
  /** Where names end, at the right. */
  namesEnd: number;
  /** Sets that have no room, and those that have room by `keep` alone. */
  omitted: number;
  extra: number;
}

const fontSize = 12;
export const setLineHeight = 14;
export const setDot = 5;
const column = {least: 18, most: 30};
const rowHeight = 20;
/** Height of the longest bar; where tasks are few, so much for each. */
const bars = {tallest: 130, task: 24};
const own = {longest: 64, number: 26};
const longestName = 130;

/**
 * Sets as columns over rows of departments, in pixels, after Lex, Gehlenborg, Strobelt, Vuillemot and Pfister, "UpSet:
 * visualization of intersecting sets", IEEE Transactions on Visualization and Computer Graphics 20 (2014), 1983–1992.
 * Only departments of the drawn sets have a row, those with the most tasks above. Where not all sets have room, those
 * with the most tasks are drawn, and those of `keep`.
 */
export function setMatrix({departments, sets}: SetRows, options: SetOptions): SetMatrix {
  const {width, top, mode, sort, least, keep} = options;
  const known = new Map(departments.map((each) => [each.department, each]));
  const widest = max(departments, (each) => textWidth(each.short_name, fontSize)) ?? 0;
  const nameRoom = Math.ceil(Math.min(widest, longestName));
  const namesEnd = own.number + own.longest + 10 + nameRoom;
  const left = namesEnd + 8;
  const most = Math.floor((width - left) / column.least);
  const ordered = setOrder(sets, {mode, sort, least, most, keep});
  const degrees: SetDegree[] = [];
  const pitch = round(Math.min(column.most, (width - left) / Math.max(1, ordered.sets.length)));
  if (sort === "degree")
    ordered.sets.forEach((set, i) => {
      const degree = set.departments.length;
      const last = degrees.at(-1);
      if (last?.degree === degree) last.width = round(last.width + pitch);
      else degrees.push({degree, x: round(left + i * pitch), y: top + 14, width: pitch});
    });

  const greatest = max(ordered.sets, (set) => tasksOfSet(set, mode)) ?? 0;
  const tallest = Math.min(bars.tallest, bars.task * greatest);
  const barsTop = top + (degrees.length > 0 ? 22 : 0) + 14;
  const gridY = barsTop + tallest + 8;
  const members = new Set(ordered.sets.flatMap((set) => set.departments));
  const drawn = [...members]
    .map((each) => known.get(each) ?? unknown(each))
    .sort((a, b) => b.tasks - a.tasks || officialOrder(a, b));
  const mostTasks = max(drawn, ({tasks}) => tasks) ?? 0;
  let y = gridY;
  const rows = drawn.map((department): SetRow => {
    const lines = wrapText(department.short_name, nameRoom, fontSize);
    const height = Math.max(rowHeight, lines.length * setLineHeight + 4);
    const length = mostTasks > 0 ? (own.longest * department.tasks) / mostTasks : 0;
    const end = own.number + own.longest;
    const bar = {x: round(end - length), y: y + height / 2 - 4, width: round(length), height: 8};
    const row = {department, lines, bar, y, height};
    y += height;
    return row;
  });

  const middles = new Map(rows.map((row) => [row.department.department, row.y + row.height / 2]));
  const tall = (tasks: number) => round(greatest > 0 ? (tallest * tasks) / greatest : 0);
  const foot = barsTop + tallest;
  const columns = ordered.sets.map((set, i): SetColumn => {
    const tasks = tasksOfSet(set, mode);
    const barWidth = round(Math.min(16, pitch - 5));
    const x = round(left + (i + 0.5) * pitch);
    const bar = (height: number): Area => ({
      x: round(x - barWidth / 2),
      y: round(foot - height),
      width: barWidth,
      height,
    });
    const start = round(x - pitch / 2);
    return {
      set,
      tasks,
      bar: bar(tall(tasks)),
      exactly: bar(tall(set.exactly)),
      x,
      numberY: round(foot - tall(tasks) - 4),
      dots: set.departments.map((each) => middles.get(each)!).sort((a, b) => a - b),
      area: {x: start, y: barsTop - 14, width: pitch, height: y - barsTop + 14},
    };
  });
  return {
    height: Math.ceil(y + 1),
    columns,
    rows,
    degrees,
    grid: {x: left, y: gridY, width: round(pitch * columns.length), height: y - gridY},
    namesEnd,
    omitted: ordered.omitted,
    extra: ordered.extra,
  };
}

/** A department of a set that has no row of its own. */
export const unknown = (department: string): SetDepartment => ({
  department,
  short_name: department,
  department_order: Number.POSITIVE_INFINITY,
  tasks: 0,
  lead: 0,
});
