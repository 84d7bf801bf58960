import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {roleStripsLayout, stripPages} from "../../src/layout/roleStrips.ts";
import {roles} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {anyWorkload, manyWorkload} from "../fixtures/workloadRows.ts";

const words = {words: zh.charts.workload, roleNames: zh.roles};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe("stripPages", () => {
  const many = manyWorkload(60, 4, 1);
  const options = {...words, width: 920};
  test("have every row once, in order and in the shades of the whole; none where one is enough", () => {
    const whole = roleStripsLayout(many, options);
    expect(stripPages(many, options, {across: whole.height, height: 100})).toEqual([]);
    const height = Math.ceil(whole.height / 2);
    const pages = stripPages(many, options, {across: 100, height});
    expect(pages.length).toBeGreaterThan(1);
    const drawn = pages.map((page) => roleStripsLayout(many, {...options, page}));
    const names = (layout: typeof whole) => layout.lines[0]!.labels.map(({party}) => party.department);
    expect(whole.lines).toHaveLength(1);
    expect(drawn.flatMap(names)).toEqual(names(whole));
    for (const page of drawn) {
      expect(page.height).toBeLessThanOrEqual(height);
      expect(page.lines[0]!.strips.map(({most}) => most)).toEqual(
        whole.lines[0]!.strips.map(({most}) => most),
      );
    }
  });
});

describe("roleStripsLayout", () => {
  const anyOptions = fc.record({
    width: fc.constantFrom(1200, 920, 358),
    open: fc.array(fc.integer({min: 1, max: 7})).map((orders) => new Set(orders)),
    roles: fc.subarray([...roles], {minLength: 1}),
    sort: fc.constantFrom("total" as const, "similar" as const, {section: 1}),
  });
  test("agrees with the rows in every total, and keeps all in the frame, aligned", () => {
    fc.assert(
      fc.property(anyWorkload, anyOptions, (rows, options) => {
        const {lines, height} = roleStripsLayout(rows, {...options, ...words});
        const strips = lines.flatMap((line) => line.strips);
        for (const {role, tasks, cells} of strips) {
          expect(tasks).toBe(sum(rows.filter((row) => row.role === role).map((row) => row.tasks)));
          expect(sum(cells.map((cell) => cell.tasks))).toBe(tasks);
        }
        expect(strips.map(({role}) => role)).toEqual(
          roles.filter((role) => options.roles.includes(role) && rows.some((row) => row.role === role)),
        );
        let below = 0;
        for (const {labels, strips} of lines) {
          let right = 0;
          for (const {x, titleY, grid, cells} of strips) {
            expect(x).toBeGreaterThan(right);
            expect(titleY).toBeGreaterThan(below);
            right = x + grid.width;
            expect(right).toBeLessThanOrEqual(options.width + 0.01);
            for (const cell of cells) {
              const label = labels.find(({party}) => party.department === cell.party.department)!;
              expect(cell.y).toBe(label.y + 0.5);
              expect(cell.x).toBeGreaterThan(grid.x);
              expect(cell.x + cell.width).toBeLessThan(grid.x + grid.width + 0.01);
            }
          }
          below = labels.at(-1)!.y + labels.at(-1)!.height;
          for (const {lines, party} of labels) expect(lines.join("")).toBe(party.shortName);
        }
        expect(below).toBeLessThanOrEqual(height);
      }),
    );
  });
});
