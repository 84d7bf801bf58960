import {mediaTypes} from "../../export/mediaTypes.js";
import {pngBlob, scaled} from "../../export/png.js";
import type {ListRow} from "../../queries/listInfo.js";
import {type Part, part} from "../part.js";
import {saveMenu} from "../saveMenu.js";
import type {Context} from "../view.js";
import {type ReportTools, type ReportWish, reportFile, reportFormats} from "./reportFiles.js";

const formats = [...reportFormats, "pdf"] as const;
type Format = (typeof formats)[number];

/**
 * Buttons that hand out the whole report, and what is being made.
 * @param isShown whether the report stands on the page, to be printed
 */
export function reportMenu(
  area: Part,
  wish: ReportWish,
  list: ListRow,
  isShown: () => boolean,
  context: Context,
): void {
  const {document, text, browser, limits} = context;
  const words = text.report.page;
  const making = part(area, "p", "making").attr("role", "status");
  const tools: ReportTools = {
    raster: async (picture, scale) =>
      new Uint8Array(await (await pngBlob(picture, document, scaled(scale))).arrayBuffer()),
    script: () => browser!.report!.script(),
  };
  // A file goes on being made while the page shows something else.
  const lasting = (): Context => ({
    ...context,
    database: browser!.report!.database,
    browser: {...browser!, breathe: () => new Promise((answered) => setTimeout(answered))},
  });
  const save = {
    heading: words.save,
    formats,
    button: (format: Format) => words.formats[format],
    file: [words.file, list.list_id, ...limits],
    make: async (format: Format) => {
      if (format === "pdf") {
        if (!isShown()) throw new Error(words.notShown);
        document.defaultView!.print();
        return null;
      }
      making.text(words.making(words.formats[format].name));
      try {
        // The word stands there before the page is busy.
        await new Promise((painted) => setTimeout(painted, 30));
        const bytes = await reportFile(format, wish, tools, lasting());
        return new Blob([bytes as Uint8Array<ArrayBuffer>], {type: mediaTypes[format]});
      } finally {
        making.text("");
      }
    },
    done: (format: Format) => (format === "pdf" ? "" : words.made(words.formats[format].name)),
    failed: (error: Error, format: Format) => words.failed(words.formats[format].name, error.message),
  };
  const menu = part(area, "div", "menu");
  saveMenu(menu, save, context);
  // Before the page is at work a press would do nothing.
  menu.selectAll("button").attr("disabled", browser ? null : "");
}
