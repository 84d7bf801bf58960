import type {SvgFile} from "./svg.js";

/**
 * Why there is no PNG: too many pixels for a canvas (or none), the browser could not draw the SVG, it offers no canvas,
 * or it could not make a PNG of what was drawn.
 */
export type PngFault = "too-large" | "not-drawn" | "no-canvas" | "not-made";

/** A PNG that could not be made. The message is for the console; pages say the code in the reader's language. */
export class PngError extends Error {
  constructor(readonly code: PngFault) {
    super(`PNG: ${code}`);
    this.name = "PngError";
  }
}

/** Pixels that browsers can hold in one canvas, with room to spare. */
const mostPixels = 120_000_000;

/**
 * A picture as PNG, on white, at a scale (2: twice as many pixels each way). In a browser only. The picture comes from a
 * `blob:` URL, which the page's Content-Security-Policy must allow for images. Rejects with a {@link PngError}.
 */
export async function pngBlob(picture: SvgFile, document: Document, scale = 2): Promise<Blob> {
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  if (!(width > 0 && height > 0) || width * height > mostPixels) {
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
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new PngError("not-made"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
