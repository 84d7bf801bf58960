import {describe, expect, it} from "vitest";
import {PngError, pngBlob} from "../../src/export/png.ts";

const picture = {text: "<svg/>", width: 100, height: 50};

/** A document whose image and canvas do as they are told. */
function page({draws = true, paints = true, makes = true}) {
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => (paints ? {fillRect() {}, drawImage() {}} : null),
    toBlob: (done: (blob: Blob | null) => void) => done(makes ? new Blob(["PNG"]) : null),
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
  it("draws at twice the size", async () => {
    const {document, canvas} = page({});
    expect(await (await pngBlob(picture, document)).text()).toBe("PNG");
    expect([canvas.width, canvas.height]).toEqual([200, 100]);
  });

  it.each([
    ["too-large", {}, 400],
    ["too-large", {}, 0],
    ["not-drawn", {draws: false}, 2],
    ["no-canvas", {paints: false}, 2],
    ["not-made", {makes: false}, 2],
  ] as const)("says by a code why there is none: %s", async (code, can, scale) => {
    const fault = await pngBlob(picture, page(can).document, scale).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(PngError);
    expect(fault).toMatchObject({code});
  });
});
