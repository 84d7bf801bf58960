import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {movedFromText, movedToText} from "../../src/state/moved.ts";

describe("movedToText", () => {
  it("writes thousandths and names", () => {
    const moved = new Map([
      ["市司法局", {x: 0.25, y: 0.7504}],
      ["甲;乙%", {x: -1, y: 2}],
    ]);
    expect(movedToText(moved)).toBe("250,750,市司法局;0,1000,甲%3B乙%25");
  });

  it("writes nothing of nothing", () => {
    expect(movedToText(new Map())).toBeNull();
  });

  it("is read again as it was", () => {
    const places = fc.uniqueArray(
      fc.tuple(fc.string({unit: "grapheme", minLength: 1}), fc.nat(1000), fc.nat(1000)),
      {
        selector: ([name]) => name,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(places, (list) => {
        const moved = new Map(list.map(([name, x, y]) => [name, {x: x / 1000, y: y / 1000}]));
        expect([...movedFromText(movedToText(moved))]).toEqual([...moved]);
      }),
      {seed: 7},
    );
  });
});

describe("movedFromText", () => {
  it("leaves out what no place is, and lets the last of two places hold", () => {
    expect([...movedFromText(null)]).toEqual([]);
    expect([...movedFromText("x;1,2;1001,0,甲;-1,0,乙;1,2,;5,6,丙;7,8,丁;9,10,丙")]).toEqual([
      ["丁", {x: 0.007, y: 0.008}],
      ["丙", {x: 0.009, y: 0.01}],
    ]);
  });
});
