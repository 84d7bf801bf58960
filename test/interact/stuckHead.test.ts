import {describe, expect, it} from "vitest";
import {stuckHead} from "../../src/interact/stuckHead.ts";

/** Heads of 50 pixels at 20 and at 520, each over rows of 400 with a gap between heads and rows. */
const bands = [
  {top: 20, bottom: 70, end: 500},
  {top: 520, bottom: 570, end: 1000},
];

describe("stuckHead", () => {
  it.each([
    ["the chart's top is in the window", -300, null],
    ["the heads just touch the window's top", 20, null],
    ["the heads leave the window", 21, {band: 0, shift: 0}],
    ["rows fill the window", 300, {band: 0, shift: 0}],
    ["there is just room for the heads over the last rows", 450, {band: 0, shift: 0}],
    ["the end of the rows pushes the heads out", 470, {band: 0, shift: -20}],
    ["the rows have ended", 500, null],
    ["the next grid begins", 519, null],
    ["the next grid's heads leave", 600, {band: 1, shift: 0}],
    ["all has gone by", 1200, null],
  ])("where %s", (_what, edge, expected) => expect(stuckHead(bands, edge)).toEqual(expected));
});
