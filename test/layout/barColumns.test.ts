import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {barColumnsLayout} from "../../src/layout/barColumns.ts";
import type {BarInput} from "../../src/layout/bars.ts";

const bar = (key: number, part: string, value: number, dated = 0): BarInput => ({
  key,
  label: `第${key}部分`,
  order: key,
  part,
  value,
  dated,
});
const rows = [bar(1, "a", 3), bar(1, "b", 40), bar(2, "b", 8, 8)];
const options = {width: 920, parts: ["a", "b", "c"], names: {a: "甲", b: "乙", c: "丙"}};

describe("barColumnsLayout", () => {
  test("begins every bar of a part at one line, all to one scale, and leaves out parts without a task", () => {
    const {columns, rows: bars} = barColumnsLayout(rows, options);
    expect(columns.map(({part, lines}) => [part, lines])).toEqual([
      ["a", ["甲"]],
      ["b", ["乙"]],
    ]);
    const [first, second] = bars;
    expect(first!.parts.map(({x}) => x)).toEqual(columns.map(({x}) => x));
    expect(second!.parts.map(({part, x}) => [part, x])).toEqual([["b", columns[1]!.x]]);
    const perTask = first!.parts.map(({value, width}) => width / value);
    expect(perTask[0]).toBeCloseTo(perTask[1]!, 1);
  });
  test("sorts as the stacked bars do", () => {
    const order = (sort: "order" | "total" | "dated") =>
      barColumnsLayout(rows, {...options, sort}).rows.map(({key}) => key);
    expect([order("order"), order("total"), order("dated")]).toEqual([
      [1, 2],
      [1, 2],
      [2, 1],
    ]);
  });
  test("leaves the names to a legend where there is no room for them", () => {
    const many = "abcdefgh".split("").map((part) => bar(1, part, 2));
    const names = Object.fromEntries(many.map(({part}) => [part, `种类${part}`]));
    const layout = (width: number) => barColumnsLayout(many, {width, parts: Object.keys(names), names});
    expect([layout(920).hasNames, layout(358).hasNames]).toEqual([true, false]);
  });
  test("keeps in the frame and overlaps nothing", () => {
    const anyRows = fc.array(
      fc.tuple(fc.integer({min: 1, max: 6}), fc.constantFrom("a", "b", "c"), fc.integer({min: 1, max: 900})),
      {minLength: 1, maxLength: 18},
    );
    fc.assert(
      fc.property(anyRows, fc.constantFrom(1200, 920, 358), (all, width) => {
        const {columns, rows: bars} = barColumnsLayout(
          all.map(([key, part, value]) => bar(key, part, value)),
          {...options, width},
        );
        for (const [i, column] of columns.entries()) {
          expect(column.x + column.width).toBeLessThanOrEqual((columns[i + 1]?.x ?? width) + 0.5);
        }
        for (const {parts} of bars)
          for (const {part, width: length} of parts)
            expect(length).toBeLessThanOrEqual(columns.find((column) => column.part === part)!.width + 0.5);
      }),
    );
  });
});
