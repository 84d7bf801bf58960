import {describe, expect, it} from "vitest";
import {groupColours, tieColours} from "../../src/charts/networkColours.ts";
import {paper} from "../../src/charts/parts/colours.ts";
import {contrast, luminance} from "../../src/charts/parts/contrast.ts";

/** Lightness of CIE L*a*b*, 0 to 100, of a colour that is lighter than black. */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

describe("groupColours", () => {
  it("gives a group the same colour however many there are", () => {
    expect(groupColours(3)).toEqual(groupColours(20).slice(0, 3));
    expect(groupColours(20)).toHaveLength(20);
    expect(groupColours(0)).toEqual([]);
  });

  it("gives no two of twenty the same", () => {
    expect(new Set(groupColours(20).map((each) => JSON.stringify(each))).size).toBe(20);
  });

  it("has outlines and names that are seen on paper and on the fill", () => {
    for (const {fill, outline} of groupColours(7)) {
      expect(contrast(outline, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(outline, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has fills that stay apart in greyscale, from each other and from the palest tie", () => {
    const fills = groupColours(7)
      .map(({fill}) => lightness(fill))
      .sort((a, b) => a - b);
    const steps = fills.slice(1).map((each, i) => each - fills[i]!);
    expect(Math.min(...steps)).toBeGreaterThan(1);
    expect(fills[0]! - lightness(tieColours.shared)).toBeGreaterThan(1);
    expect(fills.at(-1)!).toBeLessThan(98);
  });
});
