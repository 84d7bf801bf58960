import {describe, expect, test} from "vitest";
import {ledColour, tieColours} from "../../src/charts/networkColours.ts";
import {
  deadlineColours,
  ink,
  mutedInk,
  paper,
  roleColours,
  rolePartColours,
} from "../../src/charts/parts/colours.ts";
import {contrast, luminance, onColour} from "../../src/charts/parts/contrast.ts";
import {
  heatColour,
  residualColour,
  residualEnd,
  residualSteps,
  roleHeatColour,
} from "../../src/charts/parts/ramp.ts";

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
  test("tells leading, being led, taking part and paper apart in greyscale", () => {
    const steps = [tieColours.lead_with, ledColour, tieColours.shared, paper];
    for (const [index, colour] of steps.slice(1).entries())
      expect(contrast(steps[index]!, colour), colour).toBeGreaterThan(1.5);
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

describe("roleHeatColour", () => {
  test("suffices for every number, and ends at the colour of the role", () => {
    for (const role of ["lead", "sole", "shared", "support"] as const) {
      const colour = roleHeatColour(role, 60);
      for (let count = 1; count <= 60; count++) {
        const fill = colour(count);
        expect(contrast(fill, onColour(fill)), `${role} ${count}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(colour(60)).toBe(roleColours[role]);
      expect(colour(1)).not.toBe(paper);
    }
  });
});

describe("residualColour", () => {
  const colour = residualColour(4);
  const tenths = Array.from({length: 121}, (_, i) => (i - 60) / 10);
  test("suffices for every number", () => {
    for (const residual of tenths) {
      const fill = colour(residual);
      expect(contrast(fill, onColour(fill)), String(residual)).toBeGreaterThanOrEqual(4.5);
    }
  });
  test("is white at 0, darker to both sides, and lighter where tasks are wanting than where they abound", () => {
    expect(colour(0)).toBe(paper);
    for (let i = 1; i <= 40; i++) {
      const [fewer, more] = [luminance(colour(-i / 10)), luminance(colour(i / 10))];
      expect(fewer).toBeLessThan(luminance(colour(-(i - 1) / 10)));
      expect(more).toBeLessThan(luminance(colour((i - 1) / 10)));
      expect(more).toBeLessThan(fewer);
    }
  });
  test("stays as it is beyond the end", () => {
    expect(colour(9)).toBe(colour(4));
    expect(colour(-9)).toBe(colour(-4));
  });
  test("ends where the greatest does, in steps of whole numbers", () => {
    expect([0.4, 3, 3.2, 4.1, 17].map(residualEnd)).toEqual([3, 3, 4, 6, 6]);
    expect(residualSteps(3)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect(residualSteps(6)).toEqual([-6, -4, -2, 0, 2, 4, 6]);
  });
});
