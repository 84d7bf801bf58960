import {describe, expect, it} from "vitest";
import {PngError, pngBlob, printed, printedLimits, scaled} from "../../src/export/png.ts";

const picture = {text: "<svg/>", width: 100, height: 50};

/** What a canvas makes, of the length that the first chunk of a PNG has at least. */
const made = "PNG".padEnd(40, ".");

/** A document whose image and canvas do as they are told. */
function page({draws = true, paints = true, makes = true}) {
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => (paints ? {fillRect() {}, drawImage() {}} : null),
    toBlob: (done: (blob: Blob | null) => void) => done(makes ? new Blob([made]) : null),
  };
  const image = {
    onload() {},
    onerror() {},
    set src(_: string) {
      queueMicrotask(() => (draws ? this.onload() : this.onerror()));
    },
  };
  const document = {createElement: (name: string) => (name === "img" ? image : canvas)};
  return {document: document as unknown as Document, canvas};
}

describe("pngBlob", () => {
  it("draws at twice the size, and says so in what it makes", async () => {
    const {document, canvas} = page({});
    const bytes = Buffer.from(await (await pngBlob(picture, document, scaled(2))).arrayBuffer());
    expect(bytes.toString("latin1", 0, 3)).toBe("PNG");
    expect(bytes.toString("latin1", 37, 41)).toBe("pHYs");
    expect(bytes.readUInt32BE(41)).toBe(7559);
    expect([canvas.width, canvas.height]).toEqual([200, 100]);
  });

  it("draws as many pixels as a width on paper needs", async () => {
    const {document, canvas} = page({});
    await pngBlob(picture, document, printed(picture, 254, 300));
    expect([canvas.width, canvas.height]).toEqual([3000, 1500]);
  });

  it.each([
    ["too-large", {}, 400],
    ["too-large", {}, 0],
    ["not-drawn", {draws: false}, 2],
    ["no-canvas", {paints: false}, 2],
    ["not-made", {makes: false}, 2],
  ] as const)("says by a code why there is none: %s", async (code, can, scale) => {
    const fault = await pngBlob(picture, page(can).document, scaled(scale)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(PngError);
    expect(fault).toMatchObject({code});
  });

  it("has no side that is longer than a canvas can be, however narrow", async () => {
    const long = {text: "<svg/>", width: 10, height: 10_000};
    await expect(pngBlob(long, page({}).document, scaled(4))).rejects.toMatchObject({code: "too-large"});
  });
});

describe("printed", () => {
  it("takes the least and the most, and nothing beyond or that is no number", () => {
    const {width, density} = printedLimits;
    expect(printed(picture, width[0], density[1]).dotsPerInch).toBe(1200);
    expect(printed(picture, width[1], density[0]).dotsPerInch).toBe(50);
    for (const [millimetres, dots] of [
      [9, 300],
      [1001, 300],
      [160, 49],
      [160, 1201],
      [Number.NaN, 300],
      [160, Number.NaN],
    ] as const)
      expect(() => printed(picture, millimetres, dots)).toThrow("bad-size");
  });
});
