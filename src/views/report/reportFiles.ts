import {dataDay} from "../../export/dataDay.js";
import type {Raster} from "../../export/report/report.js";
import type {Context} from "../view.js";
import {makeReport, type ReportOptions} from "./makeReport.js";
import {workbook} from "./workbook.js";

/** The formats of a whole report. */
export const reportFormats = ["docx", "pptx", "xlsx", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is asked of a report, whatever its format. */
export type ReportWish = Omit<ReportOptions, "width" | "isWhole">;

/** What the makers of files cannot do for themselves, in a browser and in Node alike. */
export interface ReportTools {
  raster: Raster;
  /** The script of the file for browsers, as text. */
  script(): Promise<string>;
}

/** The width at which charts are drawn, in pixels: the narrower, the larger their letters on the sheet or slide. */
function widthOf(format: ReportFormat, {orientation}: ReportWish): number {
  if (format === "pptx") return 1100;
  if (format === "html") return 920;
  return orientation === "portrait" ? 760 : 1060;
}

/** The report as it is made for a format. */
export const reportFor = (format: ReportFormat, wish: ReportWish, context: Context) =>
  makeReport({...wish, width: widthOf(format, wish), isWhole: format !== "pptx"}, context);

/**
 * A report as a file. The same list, state and day give the same bytes. The makers of formats are loaded when they are
 * wanted.
 */
export async function reportFile(
  format: ReportFormat,
  wish: ReportWish,
  {raster, script}: ReportTools,
  context: Context,
): Promise<Uint8Array> {
  if (format === "xlsx") {
    const [{xlsxBytes}, {sheets, year}] = await Promise.all([
      import("../../export/xlsx.js"),
      workbook(context),
    ]);
    return xlsxBytes({sheets, date: dataDay(year)});
  }
  const report = await reportFor(format, wish, context);
  if (format === "docx") return (await import("../../export/report/docx.js")).reportDocx(report, raster);
  if (format === "pptx") return (await import("../../export/report/pptx.js")).reportPptx(report, raster);
  const {reportHtml} = await import("../../export/report/html.js");
  return new TextEncoder().encode(await reportHtml(report, await script()));
}
