import {Resvg} from "@resvg/resvg-js";
import type {Raster} from "../../src/export/report/report.ts";

/** The fonts that a picture of Chinese words may be drawn with, in the order of preference. */
const families = [
  "Microsoft YaHei",
  "Noto Sans CJK SC",
  "Source Han Sans SC",
  "WenQuanYi Micro Hei",
  "SimSun",
];

/**
 * Makes a PNG of a picture without a browser, with the fonts of the system; only programs that cannot draw SVG show it.
 * Where the system has no Chinese font its Chinese words are missing in it.
 */
export const raster: Raster = async ({text}, scale) => {
  const drawn = new Resvg(text, {
    fitTo: {mode: "zoom", value: scale},
    background: "#ffffff",
    font: {loadSystemFonts: true, defaultFontFamily: families[0]!, sansSerifFamily: families[0]!},
  });
  return drawn.render().asPng();
};
