import {csvBlob, csvText} from "../export/csv.js";
import {download, fileName} from "../export/download.js";
import {PngError, pngBlob} from "../export/png.js";
import {svgFile} from "../export/svg.js";
import type {FigureContent} from "./figureContent.js";
import {type Part, part, parts} from "./part.js";
import type {Context} from "./view.js";

const formats = ["svg", "png", "csv"] as const;
type Format = (typeof formats)[number];

/** Buttons that hand out what the figure shows: its picture as SVG or PNG, its numbers as CSV. */
export function exportMenu(menu: Part, figure: FigureContent, {document, text}: Context): void {
  part(menu, "span", "heading").text(text.menu.heading);
  const fault = part(menu, "span", "failed").attr("role", "status");
  const save = async (format: Format) => {
    try {
      download(await fileOf(format, menu, figure, document), fileName(figure.file, format), document);
      fault.text("");
    } catch (error) {
      fault.text(
        text.menu.failed(
          error instanceof PngError ? text.menu.pngFaults[error.code] : (error as Error).message,
        ),
      );
    }
  };
  parts(menu, "button", "save", formats)
    .attr("type", "button")
    .attr("data-format", (format) => format)
    .attr("aria-label", (format) => text.menu.save(text.menu[format]))
    .text((format) => text.menu[format])
    .on("click", (_, format) => void save(format));
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
