import {copyPicture, copyTable, copyText} from "../export/clipboard.js";
import {csvBlob, csvText} from "../export/csv.js";
import {type PngSize, pngBlob, printed, scaled} from "../export/png.js";
import type {SvgFile} from "../export/svg.js";
import {htmlTable, tabbedText} from "../export/tableText.js";
import {isImportedId} from "../imported/importedList.js";
import {type Data, rowsAsShown} from "./dataTable.js";
import {figureSheet} from "./figureBook.js";
import {type FigureContent, titleId} from "./figureContent.js";
import {figurePicture} from "./figurePicture.js";
import {figureScript, scriptWithTables, sqlFile} from "./figureSql.js";
import type {Part} from "./part.js";
import {permanentLink, readableLink} from "./permanentLink.js";
import {bookFile} from "./tableFile.js";
import type {Context} from "./view.js";

/** What a figure is handed out as, by what it is of. */
export const figureFormats = {
  picture: ["copy-picture", "svg", "png-1", "png", "png-4", "png-size"],
  data: ["copy-table", "xlsx", "csv"],
  query: ["copy-sql", "sql", "zip"],
} as const;
export type FigureFormat = (typeof figureFormats)[keyof typeof figureFormats][number];

/** How many pixels there are for one of the page. */
const scales = {"copy-picture": 2, "png-1": 1, png: 2, "png-4": 4} as const;

/** How wide a picture is asked for, in millimetres, and how many dots to the inch. */
export interface PrintedSize {
  width: number;
  density: number;
}

const extensions: Partial<Record<FigureFormat, string>> = {
  "copy-picture": "png",
  "png-1": "png",
  "png-4": "png",
  "png-size": "png",
  "copy-table": "csv",
  "copy-sql": "sql",
};

/** How the names of the files end; of what is copied, those of the files that stand in for it. */
export const extensionOf = (format: FigureFormat): string => extensions[format] ?? format;

/** Parts of a file's name: what is shown, of which list, under which filters, and how large where it is no usual size. */
export function namesOf(
  format: FigureFormat,
  figure: FigureContent,
  size: PrintedSize,
  {text}: Pick<Context, "text">,
): readonly string[] {
  const words = text.menu.names;
  if (figureFormats.query.some((each) => each === format)) return sqlFile(figure, text);
  if (format === "png-1" || format === "png-4") return [...figure.file, words.scale(scales[format])];
  return format === "png-size" ? [...figure.file, words.size(size.width, size.density)] : figure.file;
}

/**
 * Makes what a button of a figure's menu hands out; null where it is on the clipboard. Where the browser refuses that, the
 * file that stands in for it.
 */
export async function figureFile(
  format: FigureFormat,
  frame: Part,
  figure: FigureContent,
  size: PrintedSize,
  context: Context,
): Promise<Blob | null> {
  const {document, text, browser} = context;
  const lines = linesOf(figure, context);
  const data: Data = {columns: figure.data.columns, rows: rowsAsShown(frame, figure.data)};
  const csv = () => csvBlob(csvText(data.columns, data.rows));
  const script = () => new Blob([figureScript(figure, text)], {type: "application/sql"});
  const picture = () => figurePicture(frame, lines, text);
  const png = (own: SvgFile, asked: PngSize) => pngBlob(own, document, asked);
  switch (format) {
    case "svg":
      return new Blob([picture().text], {type: "image/svg+xml"});
    case "png":
    case "png-1":
    case "png-4":
      return png(picture(), scaled(scales[format]));
    case "png-size": {
      const own = picture();
      return png(own, printed(own, size.width, size.density));
    }
    case "copy-picture": {
      const made = await png(picture(), scaled(scales[format]));
      return copied(() => copyPicture(made, document), made);
    }
    case "copy-table": {
      const {title, finding, source, link} = lines;
      const content = {above: [title, finding].filter(Boolean), ...data, below: [source, link]};
      return copied(() => copyTable(htmlTable(content), tabbedText(content), document), csv());
    }
    case "csv":
      return csv();
    case "xlsx": {
      const {title, finding, source, link} = lines;
      return bookFile(
        [figureSheet(text.menu.names.sheet, [title, finding, source, link], data)],
        figure.year,
      );
    }
    case "copy-sql":
      return copied(() => copyText(figureScript(figure, text), document), script());
    case "sql":
      return script();
    case "zip":
      return scriptWithTables(figure, text, browser!);
  }
}

/** Null if it could be copied, else what stands in for it. */
async function copied(copy: () => Promise<void>, instead: Blob): Promise<Blob | null> {
  try {
    await copy();
    return null;
  } catch {
    return instead;
  }
}

/** What stands around the numbers and the picture, in lines. */
function linesOf(figure: FigureContent, context: Context) {
  const {title, finding, source, state} = figure;
  const {text, wholeList} = context;
  const link = readableLink(permanentLink(context, `#${titleId(figure)}`, state));
  const isOwn = wholeList.list !== null && isImportedId(wholeList.list);
  return {title, finding, source, link: text.menu.link(link, isOwn)};
}
