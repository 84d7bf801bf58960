import {max} from "d3-array";
import type {DepartmentSet} from "../measures/departmentSet.js";
import {type SetDepartment, type SetOptions, type SetRows, unknown} from "./departmentSets.js";
import {round} from "./round.js";
import {setOrder, tasksOfSet} from "./setOrder.js";
import {textWidth, wrapText} from "./textWidth.js";

/** A name of a set, from the left of its first line; what stands between it and the next is at its end. */
export interface SetName {
  department: SetDepartment;
  lines: string[];
  x: number;
  y: number;
  width: number;
}

/** A set as a row: its bar with its number, and its departments below by their names. */
export interface SetItem {
  set: DepartmentSet;
  tasks: number;
  y: number;
  height: number;
  /** Length of the bar of all its tasks that count, and of those that name no other department. */
  length: number;
  exactly: number;
  names: SetName[];
}

export interface SetList {
  height: number;
  items: SetItem[];
  /** Where sets of so many departments begin; none where they are not sorted by that. */
  degrees: {degree: number; y: number}[];
  omitted: number;
  extra: number;
}

/** So many sets are read on a phone, one below the other. */
const most = 20;
const fontSize = 12;
export const setLineSpace = 18;
const barSpace = 18;
/** Of a bar of one task, where tasks are few. */
const taskLength = 40;
const between = 8;
const headSpace = 24;

/** Sets one below the other with the names of their departments, in pixels: what a phone has room for. */
export function setList({departments, sets}: SetRows, options: SetOptions): SetList {
  const {width, top, mode, sort, least, keep} = options;
  const known = new Map(departments.map((each) => [each.department, each]));
  const ordered = setOrder(sets, {mode, sort, least, most, keep});
  const greatest = max(ordered.sets, (set) => tasksOfSet(set, mode)) ?? 0;
  const longest = Math.min(width - 12 - textWidth(String(greatest), fontSize), taskLength * greatest);
  const long = (tasks: number) => round(greatest > 0 ? (longest * tasks) / greatest : 0);
  const degrees: SetList["degrees"] = [];
  let y = top;
  const items = ordered.sets.map((set): SetItem => {
    const degree = set.departments.length;
    if (sort === "degree" && degrees.at(-1)?.degree !== degree) {
      degrees.push({degree, y});
      y += headSpace;
    }
    const members = set.departments.map((each) => known.get(each) ?? unknown(each));
    const {names, lines} = flow(members, width, y + barSpace);
    const height = barSpace + lines * setLineSpace + between;
    const tasks = tasksOfSet(set, mode);
    const item = {set, tasks, y, height, length: long(tasks), exactly: long(set.exactly), names};
    y += height;
    return item;
  });
  return {height: Math.ceil(y), items, degrees, omitted: ordered.omitted, extra: ordered.extra};
}

/** Names beside each other as far as a line reaches, 、 after each but the last. */
function flow(
  members: readonly SetDepartment[],
  width: number,
  top: number,
): {names: SetName[]; lines: number} {
  let [x, line] = [0, 0];
  const names = members.map((department, i): SetName => {
    const text = `${department.short_name}${i < members.length - 1 ? "、" : ""}`;
    const lines = wrapText(text, width, fontSize);
    const own = Math.max(...lines.map((each) => textWidth(each, fontSize)));
    if (x > 0 && (lines.length > 1 || x + own > width)) {
      x = 0;
      line++;
    }
    const name = {department, lines, x: round(x), y: top + line * setLineSpace, width: own};
    if (lines.length > 1) line += lines.length - 1;
    x += lines.length > 1 ? width : own;
    return name;
  });
  return {names, lines: line + 1};
}
