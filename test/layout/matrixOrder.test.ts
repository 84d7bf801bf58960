import {describe, expect, test} from "vitest";
import {type MatrixOrderOptions, matrixOrder} from "../../src/layout/matrixOrder.ts";
import {department} from "./networkRows.ts";
import {pairRow} from "./pairRows.ts";

const departments = [
  department("甲局", 1, 3),
  department("乙局", 2, 9),
  department("丙局", 3, 4),
  department("丁局", 4, 5),
  department("戊局", 5, 1),
];
/** 甲 and 丙 work together, and 乙 and 丁; 戊 with nobody. */
const pairs = [
  pairRow("甲局", "丙局", {shared: 3}, {lift: 1}),
  pairRow("乙局", "丁局", {shared: 5}, {lift: 1}),
  pairRow("甲局", "丁局", {shared: 1}, {lift: 9}),
];
const communities = new Map<string, number | null>([
  ["市甲局", 7],
  ["市丙局", 7],
  ["市乙局", null],
  ["市丁局", 2],
]);
const names = (options: Partial<MatrixOrderOptions> & Pick<MatrixOrderOptions, "order">) => {
  const all = {weight: "tasks", communities: new Map(), ...options} as const;
  return matrixOrder(departments, pairs, all)
    .departments.map((each) => each.short_name[0])
    .join("");
};

describe("matrixOrder", () => {
  test("puts those that work together side by side, those without a tie last", () => {
    // 乙 and 丁 hold more than 甲 and 丙; of these 甲 is tied to 丁.
    expect(names({order: "similar"})).toBe("乙丁甲丙戊");
  });
  test("goes by the chosen weight", () => {
    expect(names({order: "similar", weight: "lift"})).toMatch(/甲丁|丁甲/);
    expect(names({order: "similar", weight: "lift"}).at(-1)).toBe("戊");
  });
  test("by total is by tasks, in official order as it comes", () => {
    expect(names({order: "total"})).toBe("乙丁丙甲戊");
    expect(names({order: "official"})).toBe("甲乙丙丁戊");
  });
  test("puts the community with the most tasks first and frames those of two or more", () => {
    // 甲 3 + 丙 4 = 7, more than 丁 5; 乙 is of none, and 戊 is not named.
    expect(names({order: "community", communities})).toBe("丙甲丁乙戊");
    const {blocks} = matrixOrder(departments, pairs, {order: "community", weight: "tasks", communities});
    expect(blocks).toEqual([{community: 7, from: 0, to: 2}]);
  });
  test("has nothing to say of no department", () => {
    const none = {order: "similar", weight: "tasks", communities: new Map()} as const;
    expect(matrixOrder([], [], none)).toEqual({departments: [], blocks: []});
  });
});
