import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type BarInput, barsLayout} from "../../src/layout/bars.ts";

const rows: readonly BarInput[] = [
  {key: 1, label: "强化制度约束", order: 1, part: "a", value: 3},
  {key: 1, label: "强化制度约束", order: 1, part: "b", value: 1},
  {key: 2, label: "社会共治", order: 2, part: "b", value: 8},
];
const parts = ["a", "b"];

describe("barsLayout", () => {
  test("stacks the parts of each bar in order, to one scale", () => {
    const [first, second] = barsLayout(rows, {width: 920, parts}).bars;
    expect(first!.parts.map((part) => [part.part, part.value])).toEqual([
      ["a", 3],
      ["b", 1],
    ]);
    expect(first!.total).toBe(4);
    const [a, b] = first!.parts;
    expect(b!.x).toBeCloseTo(a!.x + a!.width, 1);
    expect(second!.parts[0]!.width).toBeCloseTo(2 * (a!.width + b!.width), 0);
  });
  test("gives all bars the same length for shares", () => {
    const ends = barsLayout(rows, {width: 920, parts, share: true}).bars.map((bar) => bar.totalX);
    expect(ends[0]).toBe(ends[1]);
  });
  test("sorts by total where asked to", () => {
    const {bars} = barsLayout(rows, {width: 920, parts, sort: "total"});
    expect(bars.map((bar) => bar.key)).toEqual([2, 1]);
  });
  test("leaves out parts that are not asked for", () => {
    const {bars} = barsLayout(rows, {width: 920, parts: ["a"]});
    expect(bars.map((bar) => [bar.key, bar.total])).toEqual([[1, 3]]);
  });
  test("sets long labels over their bars on a telephone", () => {
    const long = rows.map((row) => ({...row, label: "强化制度约束，坚持知识产权严保护的政策导向"}));
    const [bar] = barsLayout(long, {width: 358, parts}).bars;
    expect(bar!.parts[0]!.x).toBe(0);
    expect(bar!.barY).toBeGreaterThan(bar!.labelY);
  });
  test("keeps bars apart, in the frame and their labels whole", () => {
    const anyRow = fc.record({
      key: fc.integer({min: 1, max: 8}),
      part: fc.constantFrom(...parts),
      value: fc.integer({min: 0, max: 500}),
    });
    fc.assert(
      fc.property(
        fc.array(anyRow, {minLength: 1}),
        fc.constantFrom(1200, 920, 358),
        fc.boolean(),
        fc.integer({min: 1, max: 40}),
        (drawn, width, share, length) => {
          const input = drawn.map((row) => ({...row, label: "局".repeat(length), order: row.key}));
          const {bars, height, barHeight} = barsLayout(input, {width, parts, share});
          let below = 0;
          for (const bar of bars) {
            expect(bar.y).toBeGreaterThanOrEqual(below);
            below = bar.y + bar.height;
            expect(bar.lines.join("")).toBe(bar.label);
            expect(bar.barY + barHeight).toBeLessThanOrEqual(below);
            expect(bar.totalX).toBeLessThan(width);
            expect(bar.parts.reduce((sum, part) => sum + part.value, 0)).toBe(bar.total);
          }
          expect(below).toBeLessThanOrEqual(height);
        },
      ),
    );
  });
});

describe("barsLayout of numbers that are no counts", () => {
  const print = (value: number) => `${value}%`;
  const of = (values: number[], partsOf = ["a"]) =>
    barsLayout(
      values.map((value, i) => ({
        key: i,
        label: `第${i}`,
        order: i,
        part: partsOf[i % partsOf.length]!,
        value,
      })),
      {width: 920, parts: partsOf, print},
    );
  test("has bars of zero, and those below zero at the other side of a line", () => {
    const {bars, zero} = of([10, 0, -5]);
    expect(bars.map(({parts: own}) => own.length)).toEqual([1, 0, 1]);
    const [above] = bars[0]!.parts;
    const [below] = bars[2]!.parts;
    expect(above!.x).toBeCloseTo(zero!, 1);
    expect(below!.x + below!.width).toBeCloseTo(zero!, 1);
    expect(above!.width).toBeCloseTo(2 * below!.width, 0);
    expect(bars[2]!.totalX).toBeLessThan(below!.x);
  });
  test("has no line where nothing is below zero, and prints a part that is alone at its end only", () => {
    const {bars, zero} = of([1000, 300]);
    expect(zero).toBeNull();
    expect(bars.flatMap(({parts: own}) => own.map(({printed}) => printed))).toEqual(["", ""]);
    expect(of([1000, 300], ["a", "b"]).bars[0]!.parts[0]!.printed).toBe("1000%");
  });
  test("cuts a label that nobody has chosen to be short", () => {
    const [bar] = barsLayout([{key: 1, label: "很长的名称".repeat(60), order: 1, part: "a", value: 1}], {
      width: 920,
      parts: ["a"],
      print,
    }).bars;
    expect(bar!.lines).toHaveLength(3);
    expect(bar!.lines.at(-1)).toMatch(/…$/);
  });
});
