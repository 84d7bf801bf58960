import {describe, expect, test} from "vitest";
import {type MatrixOptions, networkMatrixLayout} from "../../src/layout/networkMatrix.ts";
import {department} from "./networkRows.ts";
import {pairRow} from "./pairRows.ts";

const three = [department("甲局", 1, 9, 4), department("乙局", 2, 6, 1), department("丙局", 3, 4)];
const pairs = [
  pairRow("甲局", "乙局", {lead_with: 3, joint: 1, shared: 1, led_by: 0}),
  pairRow("甲局", "丙局", {led_by: 2}),
];
const lay = (options: Partial<MatrixOptions> = {}) =>
  networkMatrixLayout(three, pairs, {width: 920, top: 0, order: "official", ...options});
const many = (n: number) => Array.from({length: n}, (_, i) => department(`${i + 1}局`, i + 1, n - i));

describe("networkMatrixLayout", () => {
  test("has a cell of a pair in the row of each, split by what the row's department does", () => {
    const said = lay().cells.map(({row, column, parts, led}) => [
      row + column,
      parts.map(({relation, tasks}) => `${relation} ${tasks}`).join(),
      led,
    ]);
    expect(said).toEqual([
      ["市甲局市乙局", "joint 1,lead_with 3,shared 1", 0],
      ["市甲局市丙局", "", 2],
      ["市乙局市甲局", "joint 1,shared 1", 3],
      ["市丙局市甲局", "lead_with 2", 0],
    ]);
  });
  test("gives each part of a strip its share of the tasks, and leaves open what the column's leads", () => {
    const {cells, pitch} = lay();
    // Three columns are as wide as columns may be.
    expect(pitch).toBe(36);
    expect(cells[0]!.parts.map(({width}) => width)).toEqual([7, 21, 7]);
    expect(cells[2]!.parts.map(({x, width}) => [x - cells[2]!.x, width])).toEqual([
      [0, 7],
      [7, 7],
    ]);
  });
  test("lets the columns fill the width, and numbers stand only where they have room", () => {
    const places = (n: number, width: number) =>
      networkMatrixLayout(many(n), [], {width, top: 0, order: "official"});
    for (const [n, width] of [
      [31, 1200],
      [31, 920],
      [60, 1200],
    ] as const) {
      const {grid, bands, printed} = places(n, width);
      expect(grid.x + grid.width).toBeLessThanOrEqual(width);
      expect(grid.x + grid.width).toBeGreaterThan(width - 85);
      expect(bands).toHaveLength(n);
      expect(printed).toBe(true);
    }
  });
  test("leaves out of very many departments those with the fewest tasks in ties", () => {
    const all = many(300);
    const ties = [pairRow("299局", "300局", {shared: 5}), pairRow("1局", "298局", {shared: 1})];
    const {bands, omitted} = networkMatrixLayout(all, ties, {width: 920, top: 0, order: "official"});
    expect(bands.length + omitted).toBe(300);
    const kept = bands.map(({department: {short_name}}) => short_name);
    // The four with a tie, then those with the most tasks of their own.
    expect(kept.slice(0, 3)).toEqual(["1局", "2局", "3局"]);
    expect(kept.slice(-3)).toEqual(["298局", "299局", "300局"]);
    // (920 − 1 − room for the widest name and the gap) ÷ 14: 298局 takes 3 × 6.72 + 12 = 32.16, so 33 + 8.
    expect(bands).toHaveLength(Math.floor((920 - 1 - 41) / 14));
  });
  test("has columns that a finger meets on a phone, wherever its width ends", () => {
    const {width, pitch, bands, grid, omitted} = networkMatrixLayout(many(31), [], {
      width: 358,
      top: 0,
      order: "official",
    });
    expect([pitch, bands.length, omitted]).toEqual([20, 31, 0]);
    expect(width).toBe(grid.x + 31 * 20 + 1);
    // (920 − 1 − room for the widest name and the gap) ÷ 20: 298局 takes 3 × 6.16 + 11, so 30 + 8.
    expect(networkMatrixLayout(many(300), [], {width: 358, top: 0, order: "official"}).bands).toHaveLength(
      44,
    );
  });
  test("is the same whatever the order of the rows", () => {
    const turned = networkMatrixLayout([...three].reverse(), [...pairs].reverse(), {
      width: 920,
      top: 0,
      order: "similar",
    });
    expect(turned).toEqual(lay({order: "similar"}));
  });
  test("frames a community and takes the greatest weight", () => {
    const communities = new Map([
      ["市甲局", 1],
      ["市丙局", 1],
    ]);
    const {frames, bands, most} = lay({order: "community", communities, weight: "fractional"});
    expect(frames).toEqual([{x: bands[0]!.x, y: bands[0]!.y, width: 72, height: 50}]);
    expect(most).toBe(5);
  });
});
