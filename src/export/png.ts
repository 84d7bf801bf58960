import type {SvgFile} from "./svg.js";

/** Pixels that browsers can hold in one canvas, with room to spare. */
const mostPixels = 120_000_000;

/**
 * A picture as PNG, on white, at a scale (2: twice as many pixels each way). In a browser only. The picture comes from a
 * `blob:` URL, which the page's Content-Security-Policy must allow for images. Rejects with an Error if the browser
 * cannot draw it or the picture would be too large.
 */
export async function pngBlob(picture: SvgFile, document: Document, scale = 2): Promise<Blob> {
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  if (!(width > 0 && height > 0) || width * height > mostPixels) {
    throw new Error(`PNG of ${width} × ${height} pixels cannot be made — choose a smaller scale`);
  }
  const url = URL.createObjectURL(new Blob([picture.text], {type: "image/svg+xml"}));
  try {
    const image = document.createElement("img");
    await new Promise<void>((resolve, reject) => {
      image.onload = () => resolve();
      image.onerror = () => reject(new Error("the browser could not draw the SVG picture"));
      image.src = url;
    });
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("the browser offers no canvas to draw on");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("the browser could not make a PNG"))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
