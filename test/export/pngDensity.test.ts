import {crc32, deflateSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {withDensity} from "../../src/export/pngDensity.ts";

/** A chunk as the format has it: length, name, content, checksum. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** One white pixel. */
const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", header),
  chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
  chunk("IEND", Buffer.alloc(0)),
]);

/** Chunks with their names, if every checksum holds. */
function chunksOf(bytes: Uint8Array): [string, Buffer][] {
  const all: [string, Buffer][] = [];
  const buffer = Buffer.from(bytes);
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    expect(buffer.readUInt32BE(at + 8 + length)).toBe(crc32(buffer.subarray(at + 4, at + 8 + length)));
    all.push([buffer.toString("latin1", at + 4, at + 8), buffer.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return all;
}

describe("withDensity", () => {
  it.each([
    [96, 3780],
    [192, 7559],
    [300, 11811],
  ])("says %i dots per inch as %i pixels per metre, right after the first chunk", (dots, perMetre) => {
    const chunks = chunksOf(withDensity(png, dots));
    expect(chunks.map(([name]) => name)).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
    const [, content] = chunks[1]!;
    expect([content.readUInt32BE(0), content.readUInt32BE(4), content[8]]).toEqual([perMetre, perMetre, 1]);
  });

  it("leaves the rest as it was", () => {
    const bytes = withDensity(png, 300);
    expect(Buffer.from(bytes.subarray(0, 33))).toEqual(png.subarray(0, 33));
    expect(Buffer.from(bytes.subarray(33 + 21))).toEqual(png.subarray(33));
  });
});
