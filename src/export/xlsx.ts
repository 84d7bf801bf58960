import {type CellStyle, type CellValue, type WriteSheet, writeXlsx} from "hucre/xlsx";

/** A worksheet: some lines above a table, of which each column has a width. */
export interface SheetContent {
  /** Of the sheet: at most 31 characters, none of `[]:*?/\`, another one than of every other sheet. */
  name: string;
  /** Lines above the table; the first is its title. */
  cover: readonly string[];
  /** Widths in characters; a Chinese one takes two. Text stands left and numbers right where `align` says nothing. */
  columns: readonly {name: string; width: number; align?: "center"}[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** A workbook. */
export interface BookContent {
  /** At least one; the title of the first is that of the workbook. */
  sheets: readonly SheetContent[];
  /** The day that the file says it is of, so that the same content gives the same bytes. */
  date: Date;
}

const font = "Microsoft YaHei";
/** Height of a line of text, and the most that a row may have, in points. */
const lineHeight = 17;
const highest = 409;
const wrapped: CellStyle = {alignment: {wrapText: true, vertical: "top"}};
const heading: CellStyle = {
  font: {name: font, size: 11, bold: true},
  fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "E6ECEE"}},
  border: {bottom: {style: "thin", color: {rgb: "57606A"}}},
  alignment: {wrapText: true, vertical: "center"},
};
const title: CellStyle = {font: {name: font, size: 14, bold: true}};
const source: CellStyle = {font: {name: font, size: 10, color: {rgb: "57606A"}}};

/**
 * Tables as a workbook for Excel and WPS, a sheet each: head frozen, filters on, long text wrapped, printed across A4 with
 * its head on every sheet of paper. A cell is a number or text and never a formula, whatever it begins with.
 */
export async function xlsxBytes({sheets, date}: BookContent): Promise<Uint8Array> {
  const [{cover, name}] = sheets as [SheetContent];
  return writeXlsx({
    defaultFont: {name: font, size: 11},
    properties: {title: cellText(cover[0] ?? name), created: date, modified: date},
    sheets: sheets.map(sheetOf),
  });
}

function sheetOf({name, cover, columns, rows}: SheetContent): WriteSheet {
  const head = cover.length;
  const last = letter(columns.length - 1);
  const cells = new Map<string, {style: CellStyle}>();
  for (let row = 0; row < head; row++) cells.set(`${row},0`, {style: row === 0 ? title : source});
  columns.forEach(({align}, column) => {
    cells.set(`${head},${column}`, {style: aligned(heading, align)});
  });
  return {
    name,
    columns: columns.map(({width, align}) => ({width, style: aligned(wrapped, align)})),
    rows: [
      ...cover.map((line) => [cellText(line)]),
      columns.map((column) => cellText(column.name)),
      ...rows.map((row) =>
        row.map((value): CellValue => (typeof value === "string" ? cellText(value) : value)),
      ),
    ],
    cells,
    // Not every program fits the height of a row to its wrapped text.
    rowDefs: new Map(
      rows.map((row, index) => [
        head + 1 + index,
        {
          height: Math.min(
            highest,
            lineHeight * Math.max(...row.map((value, at) => lines(value, columns[at]!.width))),
          ),
        },
      ]),
    ),
    freezePane: {rows: head + 1},
    autoFilter: {range: `A${head + 1}:${last}${head + 1 + rows.length}`},
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    },
  };
}

const aligned = (style: CellStyle, align: "center" | undefined): CellStyle =>
  align ? {...style, alignment: {...style.alignment, horizontal: align}} : style;

/** The same as a file. */
export async function xlsxBlob(content: BookContent): Promise<Blob> {
  const bytes = await xlsxBytes(content);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}

/** What Excel takes for an error value even where it is written as text. */
const errorValue = /^#[A-Z/_0!?]+[!?]?$/;
/** What neither XML nor a reader of the sheet can do anything with. */
const impossible = /[\ufffe\uffff\p{Surrogate}]|(?![\t\n])\p{Cc}/gu;
/** The most that a cell holds. */
const longest = 32_767;

/** Text as a cell holds it: `_x0041_` would be read as the character A, `#N/A` as an error. */
function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(impossible, "");
  const escaped = (errorValue.test(clean) ? `'${clean}` : clean).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return escaped.length <= longest
    ? escaped
    : `${escaped.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
}

/** How many lines a value takes in a column: a Chinese character is two wide, and a line is never quite full. */
function lines(value: string | number | null, width: number): number {
  return String(value ?? "")
    .split(/\r\n?|\n/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / (width - 2))), 0);
}

const wide = (line: string) => [...line].reduce((sum, character) => sum + (character > "\u02ff" ? 2 : 1), 0);

/** The name of a column by its place, 0 first: A … Z, AA … */
function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
