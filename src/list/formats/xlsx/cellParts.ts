import {zipSync} from "fflate";
import {type Reason, unreadable} from "../../unreadable.js";
import {mostCells} from "../mostCells.js";
import type {Zip} from "../zip.js";
import {sheetSize, withoutBlankCells} from "./sheetSize.js";

/** The XML of a workbook's cells may take this much, a hundred thousand rows of them. */
const mostBytes = 128 * 2 ** 20;
/** Elements and attributes that strings and styles may hold, since they are made into a tree. */
const mostNodes = 8_000_000;

/** Parts that hold no cells: pictures, charts, comments, macros, links to other files. */
const otherParts =
  /\/(?:media|drawings|charts|embeddings|ctrlProps|externalLinks|pivot\w*|slicer\w*|timeline\w*|queryTables|tables|threadedComments|persons|theme|printerSettings|activeX|\w*comments?)\/|comments?\d*\.xml$|(?:^|\/)(?:metadata|calcChain|cellimages)\.xml$/i;
/** The links of the package and of the workbook; those of a worksheet lead to other parts only. */
const linkParts = /^(?:[^/]+\/)?_rels\/[^/]*\.rels$/;

/**
 * A workbook reduced to the parts that hold cells, as a plain zip, or the reason why it is too large or damaged. What
 * the XLSX library does not know is put into the words that it knows: sheets with a chart only count as empty, and the
 * date formats that Chinese Excel need not write down are written down.
 *
 * @throws UnreadableError if the archive is damaged.
 */
export function cellParts(zip: Zip): Uint8Array | Reason {
  const kept: Record<string, Uint8Array> = {};
  const sizes = {bytes: 0, nodes: 0, sheets: 0, links: 0, cells: 0};
  for (const name of zip.names) {
    const isLinks = linkParts.test(name);
    if (!isLinks && (!name.endsWith(".xml") || otherParts.test(name))) continue;
    const bytes = zip.read(name);
    if (!bytes) continue;
    sizes.bytes += bytes.length;
    if (sizes.bytes > mostBytes) return tooLong(sizes.bytes);
    const text = new TextDecoder().decode(bytes);
    const part = /<(?:\w+:)?(?:sheetData|chartsheet|dialogsheet)\b/.test(text)
      ? worksheet(text)
      : other(text, isLinks);
    if (typeof part !== "string") return part;
    kept[name] = part === text ? bytes : new TextEncoder().encode(part);
  }
  if (sizes.nodes > mostNodes) return tooLong(sizes.bytes);
  if (sizes.links > sizes.sheets) return unreadable.damaged;
  return zipSync(kept, {level: 0});

  function worksheet(text: string): string | Reason {
    sizes.sheets++;
    const whole = sheetSize(text);
    if (!whole) return unreadable.damaged;
    if (sizes.cells + whole.rows * whole.columns <= mostCells) {
      sizes.cells += whole.rows * whole.columns;
      return text;
    }
    const filled = withoutBlankCells(text);
    const size = sheetSize(filled);
    if (!size) return unreadable.damaged;
    sizes.cells += size.rows * size.columns;
    return sizes.cells <= mostCells ? filled : unreadable.tooManyCells(`${size.rows}`, `${size.columns}`);
  }

  function other(text: string, isLinks: boolean): string {
    for (const sign of text.matchAll(/<(?:\w+:)?sheet\s|[<=]/g)) {
      sizes.nodes++;
      if (sign[0].length > 1) sizes.links++;
    }
    return isLinks ? withSheets(text) : withDateFormats(text);
  }
}

const tooLong = (bytes: number) =>
  unreadable.tooLong(`${Math.ceil(bytes / 2 ** 20)}`, `${mostBytes / 2 ** 20}`);

const withSheets = (links: string) =>
  links.replace(/\/(?:chartsheet|dialogsheet|xl(?:Intl)?Macrosheet)(?=["'])/g, "/worksheet");

/** The formats of ids 27–36 and 50–58 in Chinese Excel (ECMA-376 part 1, 18.8.30). */
const dateFormats: [string, number[]][] = [
  ['yyyy"年"m"月"', [27, 36, 50, 52, 57]],
  ['m"月"d"日"', [28, 29, 51, 53, 54, 58]],
  ["yyyy/m/d", [30, 31]],
  ["h:mm", [32, 33, 34, 35, 55, 56]],
];

function withDateFormats(styles: string): string {
  return styles.replace(/<((?:\w+:)?)styleSheet\b[^>]*[^/]>/, (open, prefix: string) => {
    const formats = dateFormats.flatMap(([code, ids]) =>
      ids.map((id) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`),
    );
    return `${open}<${prefix}numFmts>${formats.join("")}</${prefix}numFmts>`;
  });
}
