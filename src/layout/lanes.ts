import type {Relation} from "../model/values.js";
import type {NetworkPair} from "./networkPairs.js";
import type {Point} from "./point.js";
import {round} from "./round.js";

/** One relation of one pair, drawn as a strip between two circles. */
export interface Lane {
  /** Place of the leader in `lead_with`; otherwise of the earlier department. */
  source: number;
  target: number;
  relation: Relation;
  tasks: number;
  /** Four corners: two at the source, two at the target. */
  points: [Point, Point, Point, Point];
}

/** A node as a strip sees it. */
export interface Circle extends Point {
  radius: number;
}

/** Width of a strip at its source and its target, in pixels. */
interface Widths {
  atSource: number;
  atTarget: number;
}

const gap = 1.2;
const tip = 0.6;

/** A strip's widths; a taper's are equal in the mean to those of an even strip, so that both show tasks alike. */
export function laneWidths(relation: Relation, tasks: number, pixelsPerTask: number): Widths {
  const width = tasks * pixelsPerTask;
  if (relation === "lead_with") return {atSource: Math.max(2.2, 2 * width - tip), atTarget: tip};
  const even = Math.max(relation === "joint" ? 1.8 : 1, width);
  return {atSource: even, atTarget: even};
}

/** How far along its direction a line, `offset` beside the centre of a circle, leaves the circle. */
function exit(circle: Circle, offset: number): number {
  return Math.sqrt(Math.max(0, circle.radius ** 2 - offset ** 2));
}

/**
 * The strips of a pair, side by side around the line between two circles and ending at their edges: what the first
 * leads, what both take part in, what both lead, what the second leads. Relations that are not chosen leave no gap.
 */
export function lanes(
  pair: NetworkPair,
  relations: readonly Relation[],
  first: Circle,
  second: Circle,
  pixelsPerTask: number,
): Lane[] {
  const wanted = (
    [
      ["lead_with", pair.firstLeads, false],
      ["shared", pair.shared, false],
      ["joint", pair.joint, false],
      ["lead_with", pair.secondLeads, true],
    ] as const
  )
    .filter(([relation, tasks]) => tasks > 0 && relations.includes(relation))
    .map(([relation, tasks, back]) => ({
      relation,
      tasks,
      back,
      ...laneWidths(relation, tasks, pixelsPerTask),
    }));
  const room = wanted.map((lane) => Math.max(lane.atSource, lane.atTarget));
  const length = Math.hypot(second.x - first.x, second.y - first.y) || 1;
  const along = {x: (second.x - first.x) / length, y: (second.y - first.y) / length};
  const across = {x: -along.y, y: along.x};
  let offset = -(room.reduce((sum, each) => sum + each, 0) + gap * (wanted.length - 1)) / 2;
  return wanted.map(({relation, tasks, back, atSource, atTarget}, i) => {
    const middle = offset + room[i]! / 2;
    offset += room[i]! + gap;
    const corner = (circle: Circle, direction: number, side: number): Point => {
      const beside = middle + side;
      const distance = direction * exit(circle, beside);
      return {
        x: round(circle.x + along.x * distance + across.x * beside),
        y: round(circle.y + along.y * distance + across.y * beside),
      };
    };
    const [from, to, direction] = back ? [second, first, -1] : [first, second, 1];
    return {
      source: back ? pair.second : pair.first,
      target: back ? pair.first : pair.second,
      relation,
      tasks,
      points: [
        corner(from, direction, -atSource / 2),
        corner(from, direction, atSource / 2),
        corner(to, -direction, atTarget / 2),
        corner(to, -direction, -atTarget / 2),
      ],
    };
  });
}
