import {type DepthField, depthField, type Reach, step} from "./depthField.js";
import {distanceToBand, distanceToRoom} from "./distances.js";
import type {Circle} from "./lanes.js";
import {extent, labelGap, type NodeBox} from "./nodeBoxes.js";
import {penetration, type Room} from "./overlaps.js";
import type {Point} from "./point.js";
import {textWidth} from "./textWidth.js";

export type GroupKey = string | number;

/** A division of departments, by community or by kind. */
export interface NetworkGroups {
  /** Group of each department; one that is not here is in none. */
  of: ReadonlyMap<string, GroupKey>;
  /** The groups with their names, in the order of their colours. */
  names: readonly {key: GroupKey; label: string}[];
}

/** The area of a group in a picture. */
export interface Hull {
  key: GroupKey;
  label: string;
  /** Place of the group among the names, and so of its colour. */
  index: number;
  /** Outlines, holes among them: what is inside an odd number of them is in the area. */
  rings: Point[][];
  /** Where the group's name stands, by its middle; null where there is no room near the area. */
  name: (Point & {width: number; height: number}) | null;
}

type Node = NodeBox & Circle & {department: string; above: boolean};

/** Font size of a group's name. */
export const groupNameSize = 12;
/** Pixels from a circle, and from its label, to the edge of its group's area. */
const padding = {circle: 11, label: 3};
/**
 * Half the width of a band where it ends in a large circle, in pixels: as wide as the area around the circles, it looks like
 * a part of that; a narrow one would look like a tie. The second is for where the first would run under others.
 */
const bandWidths = [60, 17];
/** Length of the longest band between two circles, as a share of the frame's diagonal. */
const longestBand = 0.12;
/** Pixels that an area keeps from a circle or label of no member. */
const moat = 3;
const nameHeight = 16;

/** The label outside a circle, as a rectangle. */
function labelRoom(node: Node): Room | null {
  if (node.inside) return null;
  const far = node.radius + labelGap + node.labelHeight;
  const near = node.radius + labelGap;
  return {
    x: node.x,
    y: node.y,
    halfWidth: node.labelWidth / 2,
    up: node.above ? far : -near,
    down: node.above ? -near : far,
  };
}

/** Distance of a point from a circle with its label, each less its padding; negative inside. */
function distanceToNode(at: Point, node: Node, label: Room | null, circle: number, around: number): number {
  const ring = Math.hypot(at.x - node.x, at.y - node.y) - node.radius - circle;
  return label ? Math.min(ring, distanceToRoom(at, label) - around) : ring;
}

/** The two ends of a band: circles around those of two members. */
type Band = [Point & {radius: number}, Point & {radius: number}];

/**
 * The bands that join members: those of the shortest tree that are no longer than `most` and run under no other node. A
 * longer one would look like a tie; its ends stay islands of one colour.
 */
function bandsOf(members: readonly Node[], others: readonly Node[], most: number): Band[] {
  const length = (a: Node, b: Node) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
  const bandOf = (a: Node, b: Node): Band | null => {
    for (const widest of bandWidths) {
      const end = ({x, y, radius}: Node) => ({x, y, radius: Math.min(widest, radius + padding.circle)});
      const band: Band = [end(a), end(b)];
      if (others.every((other) => distanceToBand(other, ...band) >= other.radius + moat)) return band;
    }
    return null;
  };
  const [first, ...rest] = members;
  const reached = [first!];
  const bands: Band[] = [];
  // Prim, of equals the earlier.
  while (rest.length > 0) {
    let best: {band: Band | null; place: number; cost: number} | null = null;
    for (const from of reached) {
      for (const [place, to] of rest.entries()) {
        const apart = length(from, to);
        if (best && apart >= best.cost) continue;
        const band = bandOf(from, to);
        const cost = apart + (band ? 0 : most);
        if (!best || cost < best.cost) best = {band, place, cost};
      }
    }
    const {band, place, cost} = best!;
    if (band && cost <= most) bands.push(band);
    reached.push(rest.splice(place, 1)[0]!);
  }
  return bands;
}

/** The part of the plane around a circle with its label. */
function reachOf(node: Node, around: number): Reach {
  const {halfWidth, up, down} = extent(node, node.above);
  return {
    left: node.x - halfWidth - around,
    right: node.x + halfWidth + around,
    top: node.y - up - around,
    bottom: node.y + down + around,
  };
}

/** The area of some nodes, without what is the others'. */
function areaOf(
  members: readonly Node[],
  others: readonly Node[],
  frame: {width: number; height: number},
): DepthField {
  const area = depthField(frame.width, frame.height);
  for (const node of members) {
    const label = labelRoom(node);
    area.add(reachOf(node, padding.circle), (at) =>
      distanceToNode(at, node, label, padding.circle, padding.label),
    );
  }
  for (const [a, b] of bandsOf(members, others, longestBand * Math.hypot(frame.width, frame.height))) {
    const reach = {
      left: Math.min(a.x - a.radius, b.x - b.radius),
      right: Math.max(a.x + a.radius, b.x + b.radius),
      top: Math.min(a.y - a.radius, b.y - b.radius),
      bottom: Math.max(a.y + a.radius, b.y + b.radius),
    };
    area.add(reach, (at) => distanceToBand(at, a, b));
  }
  for (const node of others) {
    const label = labelRoom(node);
    area.cut(reachOf(node, moat), (at) => distanceToNode(at, node, label, moat, moat));
  }
  return area;
}

/**
 * The areas of groups of departments: around each member, joined where members stand near each other, and cut out around
 * whoever is no member; after the bubble sets of Collins, Penn and Carpendale (2009). A convex hull would cover most of
 * the other groups, since nodes are spread over the whole frame and stay where they are whatever they are grouped by. A
 * group of which one department or none is in the picture has no area. A name touches no node, label, number or other name.
 * @param taken what else a name must not touch
 */
export function hulls(
  nodes: readonly Node[],
  groups: NetworkGroups,
  frame: {width: number; height: number},
  taken: readonly Room[] = [],
): Hull[] {
  const areas = groups.names.flatMap(({key, label}, index) => {
    const isMember = (node: Node) => groups.of.get(node.department) === key;
    const members = nodes.filter(isMember);
    if (members.length < 2) return [];
    const others = nodes.filter((node) => !isMember(node));
    return [{key, label, index, members, area: areaOf(members, others, frame)}];
  });
  const rooms: Room[] = [
    ...taken,
    ...nodes.map((node) => ({...extent(node, node.above), x: node.x, y: node.y})),
  ];
  return areas.map(({key, label, index, members, area}) => {
    const others = areas.map((other) => other.area).filter((other) => other !== area);
    const name = namePlace(label, members, area, others, frame, rooms);
    if (name) rooms.push({...name, halfWidth: name.width / 2, up: name.height / 2, down: name.height / 2});
    return {key, label, index, rings: area.rings(), name};
  });
}

/** Nearest to its largest member, in the area or at its edge, and outside the other areas. */
function namePlace(
  label: string,
  members: readonly Node[],
  area: DepthField,
  others: readonly DepthField[],
  frame: {width: number; height: number},
  rooms: readonly Room[],
): Hull["name"] {
  const width = Math.ceil(textWidth(label, groupNameSize)) + 6;
  const half = {halfWidth: width / 2, up: nameHeight / 2, down: nameHeight / 2};
  const anchor = members.reduce((a, b) => (b.radius > a.radius ? b : a));
  const places: {at: Point; cost: number}[] = [];
  for (let y = nameHeight / 2 + 1; y <= frame.height - nameHeight / 2; y += step) {
    for (let x = Math.ceil(width / 2) + 1; x <= frame.width - width / 2; x += step) {
      const outside = Math.max(0, -area.at({x, y}));
      if (outside > 14) continue;
      places.push({at: {x, y}, cost: 6 * outside + Math.hypot(x - anchor.x, y - anchor.y)});
    }
  }
  // Of places as good, the upper left one: a sort keeps the order of equals.
  const best = places
    .sort((a, b) => a.cost - b.cost)
    .find(
      ({at}) =>
        others.every((other) => other.at(at) <= -nameHeight / 2) &&
        rooms.every((other) => {
          const depth = penetration({...at, ...half}, other);
          return depth.x <= 0 || depth.y <= 0;
        }),
    );
  return best ? {...best.at, width, height: nameHeight} : null;
}
