import {describe, expect, it} from "vitest";
import {distanceToArch, pointBeside, pointOn} from "../../src/layout/arch.ts";
import {bendsOf} from "../../src/layout/bends.ts";
import {lanes} from "../../src/layout/lanes.ts";
import {nodeBox} from "../../src/layout/nodeBoxes.ts";
import {department} from "./networkRows.ts";

describe("an arch", () => {
  const arch = {from: {x: 0, y: 0}, to: {x: 100, y: 0}, bend: 20};

  it("has its middle so many pixels beside the straight line, its ends on it", () => {
    expect(pointOn(arch, 0)).toEqual({x: 0, y: 0});
    expect(pointOn(arch, 0.5)).toEqual({x: 50, y: 20});
    // 20 × 4 × ¼ × ¾
    expect(pointOn(arch, 0.25)).toEqual({x: 25, y: 15});
    expect(pointOn({...arch, bend: -20}, 0.5)).toEqual({x: 50, y: -20});
  });

  it("has lines beside it", () => {
    expect(pointBeside(arch, 0.5, 3)).toEqual({x: 50, y: 23});
    expect(pointBeside({...arch, bend: 0}, 0.25, -3)).toEqual({x: 25, y: -3});
  });

  it("is as far from a point as its nearest part", () => {
    expect(distanceToArch({x: 50, y: 50}, {...arch, bend: 0})).toBe(50);
    expect(distanceToArch({x: 50, y: 50}, arch)).toBeCloseTo(30);
    expect(distanceToArch({x: -3, y: -4}, arch)).toBeCloseTo(5);
  });
});

describe("bendsOf", () => {
  const frame = {width: 900, height: 500};
  /** A circle of radius 14.5 with its name inside or below. */
  const node = (name: string, x: number, y: number) => ({
    ...nodeBox(department(name, 1, 3), 30, 46),
    ...{x, y, above: false},
  });
  const ties = [{first: 0, second: 1, total: 4, pixelsPerTask: 1.5}];
  const ends = [node("甲", 100, 250), node("乙", 500, 250)];

  it("leaves a tie straight that crosses no other department", () => {
    expect(bendsOf(ties, [...ends, node("丙", 300, 400)], frame)).toEqual([0]);
  });

  it("brings a tie out from under a circle, to the side that takes less", () => {
    const above = node("丙", 300, 245);
    const bend = bendsOf(ties, [...ends, above], frame)[0]!;
    // The circle is above the straight line, its name in it: it takes less to pass below, which is left of the way.
    expect(bend).toBeGreaterThan(0);
    const distance = distanceToArch(above, {from: ends[0]!, to: ends[1]!, bend});
    expect(distance).toBeGreaterThanOrEqual(above.radius + 3);
    expect(distance).toBeLessThan(above.radius + 16);
  });

  it("passes a circle on the side where its name is not", () => {
    const above = node("城市管理综合执法局", 300, 245);
    expect(above.inside).toBe(false);
    expect(bendsOf(ties, [...ends, above], frame)[0]).toBeLessThan(0);
    expect(bendsOf(ties, [...ends, {...above, above: true}], frame)[0]).toBeGreaterThan(0);
  });

  it("takes no notice of its own two ends", () => {
    expect(bendsOf(ties, ends, frame)).toEqual([0]);
  });

  it("does not leave the frame", () => {
    const atTop = [node("甲", 100, 30), node("乙", 500, 30), node("丙", 300, 30)];
    expect(bendsOf(ties, atTop, frame)[0]).toBeGreaterThan(0);
  });

  it("bends none of more ties than can be followed", () => {
    const many = Array.from({length: 301}, () => ties[0]!);
    expect(new Set(bendsOf(many, [...ends, node("丙", 300, 245)], frame))).toEqual(new Set([0]));
    expect(bendsOf(many.slice(1), [...ends, node("丙", 300, 245)], frame)[0]).not.toBe(0);
  });
});

describe("lanes that are bent", () => {
  const pair = {first: 0, second: 1, joint: 0, shared: 4, firstLeads: 0, secondLeads: 3, total: 7};
  const [first, second] = [
    {x: 100, y: 200, radius: 20},
    {x: 500, y: 200, radius: 30},
  ];

  it("begin and end at the circles, and pass aside in between", () => {
    for (const {source, points} of lanes(pair, ["shared", "lead_with"], first, second, 2, 50)) {
      const [from, to] = source === 0 ? [first, second] : [second, first];
      for (const corner of points.slice(0, 2)) {
        expect(Math.hypot(corner.x - from.x, corner.y - from.y)).toBeCloseTo(from.radius, 1);
      }
      const ys = points.filter(({x}) => Math.abs(x - 300) < 15).map(({y}) => y);
      expect(ys.length).toBeGreaterThan(1);
      for (const y of ys) expect(Math.abs(y - 250)).toBeLessThan(15);
      const ends = points.filter(({x, y}) => Math.abs(Math.hypot(x - to.x, y - to.y) - to.radius) < 0.1);
      expect(ends).toHaveLength(2);
    }
  });

  it("are four corners where they are straight", () => {
    for (const {points} of lanes(pair, ["shared", "lead_with"], first, second, 2)) {
      expect(points).toHaveLength(4);
    }
  });
});
