import {describe, expect, it} from "vitest";
import type {Relation} from "../../../src/model/values.ts";
import type {PairRow} from "../../../src/queries/pairs.ts";
import {zh} from "../../../src/text/zh.ts";
import {networkNumbers} from "../../../src/views/network/numbers.ts";
import type {NetworkState} from "../../../src/views/network/state.ts";

const rows: PairRow[] = [
  {
    ...{source: "市甲局", target: "市乙局", joint: 1, lead_with: 2, led_by: 3, shared: 4, tasks: 10},
    ...{fractional: 2.123456789, jaccard: 0.5, lift: 1.25},
  },
];
const numbers = (...relations: Relation[]) =>
  networkNumbers(rows, {relations} as unknown as NetworkState, zh);

describe("networkNumbers", () => {
  it("has one row per pair: its tasks, their parts, and the weights of the pair", () => {
    const {columns, rows} = numbers("joint", "lead_with", "shared");
    expect(columns).toEqual([
      ...["部门甲", "部门乙", "共同任务数", "共同牵头", "甲牵头、乙参与", "乙牵头、甲参与", "共同参与"],
      ...["fractional", "jaccard", "lift"].map((weight) => zh.network.weights[weight as "lift"].name),
    ]);
    expect(rows).toEqual([["市甲局", "市乙局", 10, 1, 2, 3, 4, 2.123457, 0.5, 1.25]]);
  });

  it("leaves out the parts that were not chosen", () => {
    expect(numbers("lead_with").columns.slice(2, 5)).toEqual([
      "共同任务数",
      "甲牵头、乙参与",
      "乙牵头、甲参与",
    ]);
    expect(numbers("shared").columns.slice(2, 4)).toEqual(["共同任务数", "共同参与"]);
  });
});
