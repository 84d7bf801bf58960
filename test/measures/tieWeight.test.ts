import {expect, test} from "vitest";
import {tieWeights, weightOf} from "../../src/measures/tieWeight.ts";

test("weightOf reads the column of the chosen weight", () => {
  const pair = {source: "甲", target: "乙", tasks: 4, fractional: 1.5, jaccard: 0.25, lift: 2.75};
  expect(tieWeights.map((weight) => weightOf(pair, weight))).toEqual([4, 1.5, 0.25, 2.75]);
});
