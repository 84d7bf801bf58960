import {csvBlob, csvText} from "../export/csv.js";
import {PngError, pngBlob} from "../export/png.js";
import {svgFile} from "../export/svg.js";
import type {FigureContent} from "./figureContent.js";
import type {Part} from "./part.js";
import {saveMenu} from "./saveMenu.js";
import type {Context} from "./view.js";

const usual = ["svg", "png", "csv"] as const;
type Usual = (typeof usual)[number];
const isUsual = (format: string): format is Usual => usual.some((each) => each === format);

/** Buttons that hand out what the figure shows: its picture as SVG or PNG, its numbers as CSV, and what more it has. */
export function exportMenu(menu: Part, figure: FigureContent, context: Context): void {
  const words = context.text.menu;
  const save = {
    formats: figure.more ? [...usual, figure.more.format] : usual,
    button: (format: string) =>
      isUsual(format)
        ? {name: words[format], label: words.save(words[format])}
        : {name: figure.more!.name, label: words.save(figure.more!.name), title: figure.more!.title},
    file: figure.file,
    make: (format: string) =>
      isUsual(format) ? fileOf(format, menu, figure, context.document) : figure.more!.make(),
    ...(figure.more ? {done: (format: string) => (isUsual(format) ? "" : figure.more!.done)} : {}),
    failed: (error: Error) =>
      words.failed(error instanceof PngError ? words.pngFaults[error.code] : error.message),
  };
  saveMenu(menu, save, context);
}

async function fileOf(
  format: Usual,
  menu: Part,
  {title, finding, source, data}: FigureContent,
  document: Document,
): Promise<Blob> {
  if (format === "csv") return csvBlob(csvText(data.columns, data.rows));
  const chart = menu.node()!.closest("figure")!.querySelector<SVGSVGElement>("[data-part=plots] svg")!;
  const picture = svgFile(chart, {title, finding, source});
  return format === "svg" ? new Blob([picture.text], {type: "image/svg+xml"}) : pngBlob(picture, document);
}
