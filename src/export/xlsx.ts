import {
  type Cell,
  type CellStyle,
  type CellValue,
  type ConditionalRule,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import {charactersOf} from "./characters.js";
import {mediaTypes} from "./mediaTypes.js";

/** A cell that sums others by a formula: the numbers left of it, or those above it. `value` is what the formula gives. */
export interface SumCell {
  sums: "left" | "above";
  value: number;
}

export type SheetValue = string | number | boolean | null | SumCell;

/** A column, its width in characters, of which a Chinese one takes two. Text stands left and numbers right by default. */
export interface SheetColumn {
  name: string;
  width: number;
  align?: "center" | undefined;
  /** True of ISO dates, `2021-12-31`, which become dates that can be sorted and counted with. */
  isDay?: true | undefined;
  /** True of moments, `2021-12-31 23:59:59`, which become such too; `+00` at their end is left out. */
  isMoment?: true | undefined;
}

/** A worksheet: some lines above a table, of which each column has a width. */
export interface SheetContent {
  /** Of the sheet: at most 31 characters, none of `[]:*?/\`, another one than of every other sheet. */
  name: string;
  /** Lines above the table; the first is its title. */
  cover: readonly string[];
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetValue[])[];
  /** So many columns at the left are heads: they stay in sight, and are no part of sums and colours. */
  heads?: number;
  /** The colour of the greatest number, `RRGGBB`, where the numbers that are no sums are coloured by their size. */
  scale?: string;
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
 * its head on every sheet of paper. Text is never a formula, whatever it begins with; sums are.
 */
export async function xlsxBytes({sheets, date}: BookContent): Promise<Uint8Array> {
  const [{cover, name}] = sheets as [SheetContent];
  return writeXlsx({
    defaultFont: {name: font, size: 11},
    properties: {title: cellText(cover[0] ?? name), created: date, modified: date},
    sheets: sheets.map(sheetOf),
  });
}

function sheetOf({name, cover, columns, rows, heads = 0, scale}: SheetContent): WriteSheet {
  const head = cover.length;
  const last = letter(columns.length - 1);
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < head; row++) cells.set(`${row},0`, {style: row === 0 ? title : source});
  columns.forEach(({align}, column) => {
    cells.set(`${head},${column}`, {style: aligned(heading, align)});
  });
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (!isSum(value)) return;
      const [at, first] = [head + 2 + index, head + 2];
      const range =
        value.sums === "left"
          ? `${letter(heads)}${at}:${letter(column - 1)}${at}`
          : `${letter(column)}${first}:${letter(column)}${at - 1}`;
      const style = {...aligned(wrapped, columns[column]!.align), font: {name: font, size: 11, bold: true}};
      cells.set(`${head + 1 + index},${column}`, {
        formula: `SUM(${range})`,
        formulaResult: value.value,
        style,
      });
    });
  });
  const rules = scale === undefined ? [] : scaleRules(rows, head, heads, scale);
  return {
    name,
    ...(rules.length > 0 ? {conditionalRules: rules} : {}),
    columns: columns.map(({width, align, isDay, isMoment}) => ({
      width,
      style: {
        ...aligned(wrapped, align),
        ...(isDay ? {numFmt: "yyyy-mm-dd"} : isMoment ? {numFmt: "yyyy-mm-dd hh:mm:ss"} : {}),
      },
    })),
    rows: [
      ...cover.map((line) => [cellText(line)]),
      columns.map((column) => cellText(column.name)),
      ...rows.map((row) =>
        row.map((value, column): CellValue => {
          if (isSum(value)) return value.value;
          if (typeof value !== "string") return value;
          return dateOf(value, columns[column]!) ?? cellText(value);
        }),
      ),
    ],
    cells,
    // Not every program fits the height of a row to its wrapped text.
    rowDefs: new Map([
      [head, {height: lineHeight * Math.max(...columns.map((column) => lines(column.name, column.width)))}],
      ...rows.map((row, index): [number, {height: number}] => [
        head + 1 + index,
        {
          height: Math.min(
            highest,
            lineHeight *
              Math.max(
                ...row.map((value, at) => lines(isSum(value) ? value.value : value, columns[at]!.width)),
              ),
          ),
        },
      ]),
    ]),
    freezePane: {rows: head + 1, ...(heads > 0 ? {columns: heads} : {})},
    autoFilter: {range: `A${head + 1}:${last}${head + 1 + heightOf(rows)}`},
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

const isoDay = /^\d{4}-\d\d-\d\d$/;
const isoMoment = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)(?:\+00)?$/;
/** Excel has no day before 1900, and takes that year for a leap year. */
const firstDay = "1900-03-01";

/** The date that a cell holds in a column of days or moments; null where it can only be text. */
function dateOf(value: string, {isDay, isMoment}: SheetColumn): Date | null {
  if (value < firstDay) return null;
  if (isDay && isoDay.test(value)) return new Date(value);
  const [, day, time] = (isMoment && isoMoment.exec(value)) || [];
  return day === undefined ? null : new Date(`${day}T${time}Z`);
}

const isSum = (value: SheetValue): value is SumCell => typeof value === "object" && value !== null;

/** How many rows there are before those that sum them. */
export function heightOf(rows: SheetContent["rows"]): number {
  const sums = rows.findIndex((row) => row.some((value) => isSum(value) && value.sums === "above"));
  return sums < 0 ? rows.length : sums;
}

/** White for the least to a colour for the greatest of the numbers that are no sums: a block from the first row on. */
function scaleRules(
  rows: SheetContent["rows"],
  head: number,
  heads: number,
  colour: string,
): ConditionalRule[] {
  const height = heightOf(rows);
  const width = (rows[0] ?? []).findIndex(isSum);
  const last = width < 0 ? (rows[0]?.length ?? 0) : width;
  if (height === 0 || last <= heads) return [];
  return [
    {
      type: "colorScale",
      priority: 1,
      range: `${letter(heads)}${head + 2}:${letter(last - 1)}${head + 1 + height}`,
      colorScale: {cfvo: [{type: "num", value: "0"}, {type: "max"}], colors: ["FFFFFF", colour]},
    },
  ];
}

const aligned = (style: CellStyle, align: "center" | undefined): CellStyle =>
  align ? {...style, alignment: {...style.alignment, horizontal: align}} : style;

/** The same as a file. */
export async function xlsxBlob(content: BookContent): Promise<Blob> {
  const bytes = await xlsxBytes(content);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: mediaTypes.xlsx,
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
function lines(value: string | number | boolean | null, width: number): number {
  return String(value ?? "")
    .split(/\r\n?|\n/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / (width - 2))), 0);
}

/** The name of a column by its place, 0 first: A … Z, AA … */
function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
