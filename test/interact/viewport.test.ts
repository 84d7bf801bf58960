import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {clamped, panned, type Viewport, whole, zoomed} from "../../src/interact/viewport.ts";

const frame = {width: 400, height: 200};

describe("zoomed", () => {
  it("keeps the point where it stands", () => {
    // 2 × 100 − 100 = 100, 2 × 50 − 50 = 50.
    expect(zoomed(whole, 2, {x: 100, y: 50}, frame)).toEqual({scale: 2, x: -100, y: -50});
    expect(zoomed({scale: 2, x: -100, y: -50}, 2, {x: 0, y: 0}, frame)).toEqual({scale: 4, x: -200, y: -100});
  });

  it("goes from the whole scene to eight times it, and no further", () => {
    expect(zoomed(whole, 0.5, {x: 100, y: 50}, frame)).toEqual(whole);
    expect(zoomed(whole, 100, {x: 0, y: 0}, frame)).toEqual({scale: 8, x: 0, y: 0});
  });

  it("comes back to the whole scene from anywhere", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(200), fc.double({min: 1.01, max: 8, noNaN: true}), (x, y, factor) => {
        expect(zoomed(zoomed(whole, factor, {x, y}, frame), 1 / 100, {x: y, y: x}, frame)).toEqual(whole);
      }),
      {seed: 7},
    );
  });
});

describe("panned", () => {
  it("moves the scene, but never shows anything beside it", () => {
    const view: Viewport = {scale: 2, x: -100, y: -50};
    expect(panned(view, 30, -20, frame)).toEqual({scale: 2, x: -70, y: -70});
    expect(panned(view, 999, 999, frame)).toEqual({scale: 2, x: 0, y: 0});
    expect(panned(view, -999, -999, frame)).toEqual({scale: 2, x: -400, y: -200});
    expect(panned(whole, 30, 30, frame)).toEqual(whole);
  });
});

describe("clamped", () => {
  it("brings a viewport of a higher picture into this one", () => {
    expect(clamped({scale: 2, x: -100, y: -350}, frame)).toEqual({scale: 2, x: -100, y: -200});
    expect(clamped({scale: 99, x: 0, y: 0}, frame)).toEqual({scale: 8, x: 0, y: 0});
  });
});
