import {describe, expect, it} from "vitest";
import {linesOf} from "../../../src/export/report/wordPages.ts";

describe("linesOf", () => {
  it.each([
    ["", 5, 1],
    ["市场监管局", 5, 1],
    ["市场监管局等", 5, 2],
    ["市场\n监管局\n", 5, 3],
    // Digits take half the width of a character, and words stay together.
    ["2021年12月", 5, 1],
    ["市场监 office", 5, 2],
    ["intellectual", 2, 3],
  ])("of %j in %d ems are %d", (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});
