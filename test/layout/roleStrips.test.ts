import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {roleStripsLayout} from "../../src/layout/roleStrips.ts";
import {roles} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {anyWorkload} from "../fixtures/workloadRows.ts";

const words = {words: zh.charts.workload, roleNames: zh.roles};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

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
