import {describe, expect, it} from "vitest";
import {degrees} from "../../src/measures/degrees.ts";

describe("degrees", () => {
  it("counts the ties at both ends", () => {
    const ties = [
      {source: "甲", target: "乙"},
      {source: "丙", target: "甲"},
    ];
    expect([...degrees(ties)]).toEqual([
      ["甲", 2],
      ["乙", 1],
      ["丙", 1],
    ]);
    expect(degrees([]).size).toBe(0);
  });
});
