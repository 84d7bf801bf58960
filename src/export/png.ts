import {withDensity} from "./pngDensity.js";
import type {SvgFile} from "./svg.js";

/**
 * Why there is no PNG: too many pixels for a canvas (or none), a width or density that no paper has, the browser could not
 * draw the SVG, it offers no canvas, or it could not make a PNG of what was drawn.
 */
export type PngFault = "too-large" | "bad-size" | "not-drawn" | "no-canvas" | "not-made";

/** A PNG that could not be made. The message is for the console; pages say the code in the reader's language. */
export class PngError extends Error {
  constructor(readonly code: PngFault) {
    super(`PNG: ${code}`);
    this.name = "PngError";
  }
}

/** Pixels that browsers can hold in one canvas, with room to spare, and along one of its sides. */
export const mostPixels = 120_000_000;
export const longestSide = 32_767;

/** Pixels to the inch of a page, by the definition of CSS. */
const pageDensity = 96;
const inchInMillimetres = 25.4;

/** Least and most that can be asked for, in millimetres and in dots per inch. */
export const printedLimits = {width: [10, 1000], density: [50, 1200]} as const;

/** How large a PNG is: so many pixels for one of the page, and so many to the inch where it is placed. */
export interface PngSize {
  scale: number;
  dotsPerInch: number;
}

/** Several pixels for one of the page, placed as large as on the page. */
export const scaled = (scale: number): PngSize => ({scale, dotsPerInch: scale * pageDensity});

/**
 * As wide as asked for where it is placed, and as sharp.
 * @param width in millimetres
 * @throws PngError if either is beyond {@link printedLimits}
 */
export function printed(picture: Pick<SvgFile, "width">, width: number, dotsPerInch: number): PngSize {
  const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
  if (!within(width, printedLimits.width) || !within(dotsPerInch, printedLimits.density)) {
    throw new PngError("bad-size");
  }
  return {scale: ((width / inchInMillimetres) * dotsPerInch) / picture.width, dotsPerInch};
}

/**
 * A picture as PNG, on white, that says how large it is to be placed. In a browser only. The picture comes from a
 * `blob:` URL, which the page's Content-Security-Policy must allow for images. Rejects with a {@link PngError}.
 */
export async function pngBlob(
  picture: SvgFile,
  document: Document,
  {scale, dotsPerInch}: PngSize,
): Promise<Blob> {
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  if (!(width > 0 && height > 0) || width * height > mostPixels || Math.max(width, height) > longestSide) {
    throw new PngError("too-large");
  }
  const url = URL.createObjectURL(new Blob([picture.text], {type: "image/svg+xml"}));
  try {
    const image = document.createElement("img");
    await new Promise<void>((resolve, reject) => {
      image.onload = () => resolve();
      image.onerror = () => reject(new PngError("not-drawn"));
      image.src = url;
    });
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw new PngError("no-canvas");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const made = await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new PngError("not-made"))), "image/png");
    });
    const bytes = withDensity(new Uint8Array(await made.arrayBuffer()), dotsPerInch);
    return new Blob([bytes as Uint8Array<ArrayBuffer>], {type: "image/png"});
  } finally {
    URL.revokeObjectURL(url);
  }
}
