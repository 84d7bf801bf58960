import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {spread} from "../../src/layout/spread.ts";

describe("spread", () => {
  test("leaves boxes that do not touch where they are", () => {
    expect(
      spread(
        [
          {centre: 10, width: 10},
          {centre: 30, width: 10},
        ],
        0,
        100,
      ),
    ).toEqual([10, 30]);
  });
  test("moves two that overlap by the same way", () => {
    expect(
      spread(
        [
          {centre: 50, width: 20},
          {centre: 50, width: 20},
        ],
        0,
        100,
      ),
    ).toEqual([40, 60]);
  });
  test("keeps within the ends", () => {
    expect(
      spread(
        [
          {centre: 2, width: 10},
          {centre: 99, width: 10},
        ],
        0,
        100,
      ),
    ).toEqual([5, 95]);
  });
  test("never lets boxes overlap that fit", () => {
    const box = fc.record({centre: fc.integer({min: 0, max: 500}), width: fc.integer({min: 1, max: 20})});
    fc.assert(
      fc.property(fc.array(box, {maxLength: 25}), (boxes) => {
        boxes.sort((a, b) => a.centre - b.centre);
        const centres = spread(boxes, 0, 500);
        boxes.forEach(({width}, i) => {
          expect(centres[i]! - width / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(centres[i]! + width / 2).toBeLessThanOrEqual(500 + 1e-6);
          const next = boxes[i + 1];
          if (next)
            expect(centres[i]! + width / 2).toBeLessThanOrEqual(centres[i + 1]! - next.width / 2 + 1e-6);
        });
      }),
    );
  });
});
