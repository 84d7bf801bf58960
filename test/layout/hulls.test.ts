import {describe, expect, it} from "vitest";
import {type Hull, hulls, type NetworkGroups} from "../../src/layout/hulls.ts";
import {extent, nodeBox} from "../../src/layout/nodeBoxes.ts";
import {department} from "./networkRows.ts";

const frame = {width: 900, height: 500};

/** A circle of radius 8 at a place, with its label below. */
const node = (name: string, x: number, y: number) => {
  const box = nodeBox(department(name, 1, 1), 30, 46);
  return {...box, department: name, x, y, above: false};
};
const inGroups = (of: Record<string, string>): NetworkGroups => ({
  of: new Map(Object.entries(of)),
  names: [...new Set(Object.values(of))].map((key) => ({key, label: `${key}组`})),
});

/** Whether a point is inside an odd number of a hull's outlines. */
function isIn({rings}: Hull, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    });
  }
  return inside;
}

const near = [node("甲", 100, 100), node("乙", 200, 100), node("丙", 600, 400), node("丁", 150, 300)];

describe("hulls", () => {
  it("lie around each member, joined by a band where members stand near each other", () => {
    const [hull, ...none] = hulls(near, inGroups({甲: "一", 乙: "一", 丙: "一"}), frame);
    expect(none).toEqual([]);
    for (const {x, y, radius} of near.slice(0, 3)) {
      expect(isIn(hull!, x, y)).toBe(true);
      expect(isIn(hull!, x + radius + 8, y)).toBe(true);
      expect(isIn(hull!, x, y - radius - 14)).toBe(false);
    }
    // The band between 甲 and 乙; none as long as the one to 丙 would be.
    expect(isIn(hull!, 150, 100)).toBe(true);
    expect(hull!.rings).toHaveLength(2);
    expect(isIn(hull!, 150, 300)).toBe(false);
  });

  it("are as wide between two members as around them, so that they are no line", () => {
    const [hull] = hulls(near, inGroups({甲: "一", 乙: "一"}), frame);
    // A radius of 8 and a padding of 11 at both ends.
    for (const y of [83, 117]) expect(isIn(hull!, 150, y)).toBe(true);
    for (const y of [79, 121]) expect(isIn(hull!, 150, y)).toBe(false);
  });

  it("leave out who stands between two members", () => {
    const between = node("戊", 150, 100);
    const [hull] = hulls([...near, between], inGroups({甲: "一", 乙: "一"}), frame);
    expect(isIn(hull!, 150, 100)).toBe(false);
    expect(isIn(hull!, 125, 100)).toBe(false);
    expect(hull!.rings).toHaveLength(2);
  });

  it("do not cover a member of another group that stands close by", () => {
    const nodes = [node("甲", 100, 100), node("乙", 125, 100), node("丙", 300, 100), node("丁", 325, 100)];
    const [one, other] = hulls(nodes, inGroups({甲: "一", 丙: "一", 乙: "二", 丁: "二"}), frame);
    for (const [hull, own, foreign] of [
      [one!, [100, 300], [125, 325]],
      [other!, [125, 325], [100, 300]],
    ] as const) {
      for (const x of own) expect(isIn(hull, x, 100)).toBe(true);
      for (const x of foreign) expect(isIn(hull, x, 100)).toBe(false);
    }
  });

  it("are not there for one department, for none, or for who is in no group", () => {
    expect(hulls(near, inGroups({甲: "一", 某: "一", 某某: "二"}), frame)).toEqual([]);
    expect(hulls([], inGroups({甲: "一"}), frame)).toEqual([]);
  });

  it("keep the place of their group among the names", () => {
    const groups = inGroups({某: "零", 甲: "一", 乙: "一", 丙: "二", 丁: "二"});
    expect(hulls(near, groups, frame).map(({key, index}) => [key, index])).toEqual([
      ["一", 1],
      ["二", 2],
    ]);
  });

  it("have their name near, where it touches no node, no label and no other name", () => {
    const groups = inGroups({甲: "一", 乙: "一", 丙: "二", 丁: "二"});
    const rooms = near.map(({x, y, ...box}) => ({...extent(box, false), x, y}));
    const names = hulls(near, groups, frame).map(({name}) => name!);
    expect(names.map((name) => name.width)).toEqual([30, 30]);
    const touches = (a: {x: number; y: number}, b: (typeof rooms)[number]) =>
      Math.abs(a.x - b.x) < 15 + b.halfWidth && a.y + 8 > b.y - b.up && a.y - 8 < b.y + b.down;
    for (const name of names) expect(rooms.filter((room) => touches(name, room))).toEqual([]);
    expect(Math.hypot(names[0]!.x - 100, names[0]!.y - 100)).toBeLessThan(60);
  });

  it("go without a name where there is no room for one", () => {
    const groups = inGroups({甲: "一", 乙: "一"});
    const wall = {x: 450, y: 250, halfWidth: 450, up: 250, down: 250};
    expect(hulls(near, groups, frame, [wall])[0]!.name).toBeNull();
  });
});
