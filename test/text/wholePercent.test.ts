import {expect, it} from "vitest";
import {wholePercent} from "../../src/text/wholePercent.zh.ts";

it("tells a share in whole per cent, and neither a little as nothing nor the most as all", () => {
  expect([0, 0.001, 0.0049, 0.005, 0.744, 0.996, 1].map(wholePercent)).toEqual([
    " 0%",
    "不到 1%",
    "不到 1%",
    " 1%",
    " 74%",
    " 99%",
    " 100%",
  ]);
});
