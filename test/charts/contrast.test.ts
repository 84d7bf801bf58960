import {describe, expect, test} from "vitest";
import {
  deadlineColours,
  ink,
  mutedInk,
  paper,
  roleColours,
  rolePartColours,
} from "../../src/charts/parts/colours.ts";
import {contrast, luminance, onColour} from "../../src/charts/parts/contrast.ts";
import {heatColour} from "../../src/charts/parts/ramp.ts";

describe("contrast", () => {
  test("is 21 for black on white, and 1 for the same", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast(roleColours.sole, roleColours.sole)).toBe(1);
  });
  test("suffices for ink and muted ink on paper", () => {
    expect(contrast(ink, paper)).toBeGreaterThan(7);
    expect(contrast(mutedInk, paper)).toBeGreaterThan(4.5);
  });
  test("suffices for numbers on the colour of every role and deadline", () => {
    for (const {fill, on} of [...Object.values(rolePartColours), ...Object.values(deadlineColours)])
      expect(contrast(fill, on), fill).toBeGreaterThanOrEqual(4.5);
  });
});

describe("heatColour", () => {
  test("suffices for the number of every value that a cell can have", () => {
    for (let most = 1; most <= 300; most++) {
      const colour = heatColour(most);
      for (let count = 1; count <= most; count++) {
        const fill = colour(count);
        expect(contrast(fill, onColour(fill)), `${count} of ${most}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
  test("darkens with the count, in greyscale too, from a tint to deep teal", () => {
    const colour = heatColour(40);
    const steps = Array.from({length: 40}, (_, i) => luminance(colour(i + 1)));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(new Set(steps).size).toBe(40);
    expect(steps[0]).toBeLessThan(0.95);
    expect(colour(40)).toBe(roleColours.sole);
  });
});
