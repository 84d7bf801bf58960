/** The length of an inch in metres. */
const inch = 0.0254;
/** Where the first chunk, IHDR, ends: 8 bytes of signature, 4 of length, 4 of name, 13 of content, 4 of checksum. */
const afterHeader = 33;

/**
 * A PNG that says how many pixels it has to the inch, so that Word and PowerPoint place it at its size: the chunk `pHYs`
 * (PNG, third edition, 11.3.4.3) in pixels per metre, before all chunks but the first.
 * @param png of no density of its own, as canvases make it
 */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const chunk = new DataView(new ArrayBuffer(21));
  const perMetre = Math.round(dotsPerInch / inch);
  chunk.setUint32(0, 9);
  [..."pHYs"].forEach((letter, i) => {
    chunk.setUint8(4 + i, letter.charCodeAt(0));
  });
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  // The unit is the metre.
  chunk.setUint8(16, 1);
  chunk.setUint32(17, checksum(new Uint8Array(chunk.buffer, 4, 13)));
  const bytes = new Uint8Array(png.length + chunk.byteLength);
  bytes.set(png.subarray(0, afterHeader));
  bytes.set(new Uint8Array(chunk.buffer), afterHeader);
  bytes.set(png.subarray(afterHeader), afterHeader + chunk.byteLength);
  return bytes;
}

/** The checksum of a chunk's name and content: CRC-32 (PNG, annex D). */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
