import {max} from "d3-array";
import type {Role} from "../model/values.js";
import type {Area} from "./area.js";
import type {LayerEdge} from "./crossings.js";
import {layerOrder} from "./layerOrder.js";
import type {Point} from "./point.js";
import {remembered} from "./remembered.js";
import {round} from "./round.js";
import {slots} from "./slots.js";
import {textWidth} from "./textWidth.js";
import {type BipartiteRows, type SidedDepartment, type SidedTask, twoSides} from "./twoSides.js";

export interface BipartiteOptions {
  /** Outer width in pixels. */
  width: number;
  /** Where the drawing begins. */
  top: number;
  /** Tasks by where their departments stand, so that few edges cross, or as in the document. */
  taskOrder?: "crossings" | "document" | undefined;
}

export interface BipartiteTask {
  task: SidedTask;
  /** Departments that it names. */
  departments: number;
  tick: Area;
  /** Where its number is written, by its middle on a desk and its end on a phone; null: it has none, or no room. */
  label: Point | null;
  /** Answers the pointer. */
  area: Area;
}

export interface BipartiteDepartment {
  department: SidedDepartment;
  /** Of the drawn tasks, those that name it. */
  tasks: number;
  bar: Area;
  /** Upright beside the bar on a phone, and below it where the bar is as wide as the name; else the name runs down. */
  upright: boolean;
  area: Area;
}

export interface BipartiteEdge {
  task: SidedTask;
  department: SidedDepartment;
  role: Role;
  from: Point;
  to: Point;
}

export interface Bipartite {
  /** True: tasks above departments; false, on a phone: at their left. */
  lying: boolean;
  width: number;
  height: number;
  /** False where numbers of tasks have no room. */
  numbered: boolean;
  tasks: BipartiteTask[];
  departments: BipartiteDepartment[];
  edges: BipartiteEdge[];
  crossings: number;
  /** Tasks and departments that have no room. */
  omitted: {tasks: number; departments: number};
}

/** Tasks run along the longer side of the page; `depth` is the way of an edge, the others run along, all in pixels. */
const desk = {task: {least: 4, most: 24}, slot: 14, unit: 8, depth: 380, tick: 7, bar: 9};
const phone = {task: {least: 12.5, most: 18}, slot: 17, unit: 8, depth: 196, tick: 7, bar: 9};
/** At most so many tasks one below the other. */
const longest = 400;
/** Numbers stand in so many rows at most. */
const numberRows = 5;
const numberHeight = 13;
export const bipartiteCharacterHeight = 13;
const fontSize = 12;
const numberSize = 11;

const order = remembered((input: {upper: number; lower: number; edges: LayerEdge[]; fixed: boolean}) =>
  layerOrder(input, input.edges, input.fixed),
);

/**
 * Tasks on one side, departments on the other, and an edge for each named department of a task, in pixels. Departments
 * stand so that few edges cross, and so do tasks if they may; those without a department come last then. A bar is as long
 * as the tasks of its department, whose edges end side by side. Where not all have room, tasks with the most departments
 * and departments with the most tasks are drawn, earlier ones first.
 */
export function networkBipartiteLayout(rows: BipartiteRows, options: BipartiteOptions): Bipartite {
  const {width, top, taskOrder = "crossings"} = options;
  const lying = width >= 600;
  const size = lying ? desk : phone;
  const roomFor = lying
    ? {tasks: Math.floor((width - 40) / size.task.least), departments: Math.floor((width - 40) / size.slot)}
    : {tasks: longest, departments: longest};
  const {tasks, departments, roles, edges} = twoSides(rows, roomFor);
  const sizes = {upper: tasks.length, lower: departments.length};
  const ordered = order({...sizes, edges, fixed: taskOrder === "document"});
  const counts = departments.map(() => 0);
  for (const [, lower] of edges) counts[lower]!++;

  const numberWidth = max(tasks, ({task_no}) => textWidth(String(task_no ?? ""), numberSize)) ?? 0;
  // Numbers of the outermost tasks reach beyond these.
  const inset = lying ? numberWidth / 2 : 0;
  const length = lying
    ? Math.min(width - 2 * inset, Math.max(240, tasks.length * size.task.most, departments.length * 48))
    : Math.max(tasks.length * size.task.least, departments.length * size.slot, 120);
  const pitch = Math.min(size.task.most, length / Math.max(1, tasks.length));
  const {perUnit, lengths} = slots(
    ordered.lower.map((node) => counts[node]!),
    {room: length, least: size.slot, gap: 3, most: size.unit},
  );
  const used = lengths.reduce((sum, each) => sum + each, 0);
  const air = Math.max(0, length - used) / Math.max(1, departments.length);

  const levels = lying ? Math.ceil((numberWidth + 4) / pitch) : 1;
  const numbered = levels <= numberRows;
  const before = lying
    ? numbered
      ? levels * numberHeight + 3
      : 0
    : Math.ceil(Math.max(numberWidth, 20)) + 5;
  /** From along and across to the page. */
  const area = (along: number, extent: number, across: number, thick: number): Area =>
    lying
      ? {x: round(inset + along), y: round(top + across), width: round(extent), height: thick}
      : {x: round(across), y: round(top + along), width: thick, height: round(extent)};
  const point = (along: number, across: number): Point => {
    const {x, y} = area(along, 0, across, 0);
    return {x, y};
  };

  const taskGap = (length - pitch * tasks.length) / 2;
  const tickLength = Math.max(1, Math.min(pitch - 2, 12));
  const alongOfTask = new Map<number, number>();
  const drawnTasks = ordered.upper.map((node, i): BipartiteTask => {
    const task = tasks[node]!;
    const along = taskGap + (i + 0.5) * pitch;
    alongOfTask.set(node, along);
    const level = levels - 1 - (i % levels);
    const label = lying ? point(along, (level + 1) * numberHeight - 2) : point(along, before - 4);
    return {
      task,
      departments: roles.get(task.task_id)?.size ?? 0,
      tick: area(along - tickLength / 2, tickLength, before, size.tick),
      label: numbered && task.task_no !== null ? label : null,
      area: area(along - pitch / 2, pitch, 0, before + size.tick),
    };
  });

  // Few edges are told apart in a short way.
  const end = before + size.tick + (lying ? Math.min(size.depth, 140 + 4 * edges.length) : size.depth);
  const alongOfBar = new Map<number, number>();
  let from = 0;
  let nameRoom = 15;
  const drawnDepartments = ordered.lower.map((node, i): BipartiteDepartment => {
    const department = departments[node]!;
    const slot = lengths[i]! + air;
    const bar = perUnit * counts[node]!;
    const start = from + (slot - bar) / 2;
    alongOfBar.set(node, start);
    from += slot;
    const upright = !lying || textWidth(department.short_name, fontSize) + 6 <= slot;
    if (!upright) nameRoom = Math.max(nameRoom, nameLength(department));
    return {
      department,
      tasks: counts[node]!,
      bar: area(start, Math.max(1, bar), end, size.bar),
      upright,
      area: area(from - slot, slot, end, lying ? size.bar : width - end),
    };
  });
  const foot = size.bar + 18 + nameRoom;
  if (lying) for (const {area} of drawnDepartments) area.height = foot;

  const upperPlace = inverse(ordered.upper);
  const lowerPlace = inverse(ordered.lower);
  const ofTask = groupBy(edges, 0, lowerPlace);
  const ofDepartment = groupBy(edges, 1, upperPlace);
  const drawnEdges = ordered.upper.flatMap((upper) =>
    (ofTask.get(upper) ?? []).map(([, lower], i, own): BipartiteEdge => {
      const port = ofDepartment.get(lower)!.findIndex(([task]) => task === upper);
      const spread = Math.max(0, tickLength - 1);
      return {
        task: tasks[upper]!,
        department: departments[lower]!,
        role: roles.get(tasks[upper]!.task_id)!.get(departments[lower]!.department)!,
        from: point(alongOfTask.get(upper)! + ((i + 0.5) / own.length - 0.5) * spread, before + size.tick),
        to: point(alongOfBar.get(lower)! + (port + 0.5) * perUnit, end),
      };
    }),
  );
  return {
    lying,
    width,
    height: Math.ceil(top + (lying ? end + foot : Math.max(length, used))),
    numbered,
    tasks: drawnTasks,
    departments: drawnDepartments,
    edges: drawnEdges,
    crossings: ordered.crossings,
    omitted: {
      tasks: rows.tasks.length - tasks.length,
      departments: rows.departments.length - departments.length,
    },
  };
}

/** Length of a name that runs down. */
const nameLength = ({short_name}: SidedDepartment) => [...short_name].length * bipartiteCharacterHeight;

function inverse(nodes: readonly number[]): Map<number, number> {
  return new Map(nodes.map((node, place) => [node, place]));
}

/** Edges of each node of one layer, in the order of their ends in the other. */
function groupBy(
  edges: readonly LayerEdge[],
  own: 0 | 1,
  places: ReadonlyMap<number, number>,
): Map<number, LayerEdge[]> {
  const result = new Map<number, LayerEdge[]>();
  for (const edge of edges) result.set(edge[own], [...(result.get(edge[own]) ?? []), edge]);
  for (const each of result.values())
    each.sort((a, b) => places.get(a[1 - own]!)! - places.get(b[1 - own]!)!);
  return result;
}
