import {csvBlob, csvText} from "../export/csv.js";
import {PngError, pngBlob} from "../export/png.js";
import {svgFile} from "../export/svg.js";
import type {FigureContent} from "./figureContent.js";
import type {Part} from "./part.js";
import {saveMenu} from "./saveMenu.js";
import type {Context} from "./view.js";

const formats = ["svg", "png", "csv"] as const;
type Format = (typeof formats)[number];

/** Buttons that hand out what the figure shows: its picture as SVG or PNG, its numbers as CSV. */
export function exportMenu(menu: Part, figure: FigureContent, context: Context): void {
  const words = context.text.menu;
  const save = {
    formats,
    button: (format: Format) => ({name: words[format], label: words.save(words[format])}),
    file: figure.file,
    make: (format: Format) => fileOf(format, menu, figure, context.document),
    failed: (error: Error) =>
      words.failed(error instanceof PngError ? words.pngFaults[error.code] : error.message),
  };
  saveMenu(menu, save, context);
}

async function fileOf(
  format: Format,
  menu: Part,
  {title, finding, source, data}: FigureContent,
  document: Document,
): Promise<Blob> {
  if (format === "csv") return csvBlob(csvText(data.columns, data.rows));
  const chart = menu.node()!.closest("figure")!.querySelector<SVGSVGElement>("[data-part=plots] svg")!;
  const picture = svgFile(chart, {title, finding, source});
  return format === "svg" ? new Blob([picture.text], {type: "image/svg+xml"}) : pngBlob(picture, document);
}
