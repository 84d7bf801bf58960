import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type {ReportCell, ReportTable, ReportWords} from "./report.js";
import {linesOf} from "./wordPages.js";
import {lineHeight, type Orientation, point, room, tableStyle} from "./wordStyles.js";
import {caption, run} from "./wordText.js";

/** Rows of a table in one document: each takes the library some ten kilobytes while it is made. */
const mostRows = 5000;
/** Columns that an upright sheet has room for; a table with more of them takes sheets that lie. */
const mostUpright = 12;

/** A table as paragraphs and a table of Word's, with the heights of its rows' lines, the head first, in twentieths of a point. */
interface WordTable {
  children: FileChild[];
  /** Null where the table has no columns, and so none is written. */
  heights: number[] | null;
}

/** What a row needs besides its lines, and a table besides its rows: its caption and its note. */
const aroundRow = 50;
const besides = 60 * point;

/** Whether a table needs sheets that lie. */
export const isWide = ({columns}: ReportTable): boolean => columns.length > mostUpright;

/** Size of a table's letters in points: 五号, and smaller the more columns share the sheet. */
function lettersOf(columns: number, orientation: Orientation): number {
  const sizes = orientation === "portrait" ? [8, 12, 20] : [12, 20, 32];
  return [10.5, 9, 7.5, 6.5][sizes.filter((most) => columns > most).length]!;
}

const rule = {style: BorderStyle.SINGLE, size: 4, color: "808080"};

/** Widths of the columns in twentieths of a point, which fill the room. */
function widthsOf({columns}: ReportTable, width: number): number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((width * column.width) / whole));
}

/** A table's rows as far as they are written: the first ones, and the sums below them. */
function shownRows({rows, shades, totals = 0}: ReportTable) {
  const all = rows.map((row, index) => ({row, shades: shades?.[index], bold: index >= rows.length - totals}));
  return all.length <= mostRows
    ? all
    : [...all.slice(0, mostRows - totals), ...all.slice(all.length - totals)];
}

/**
 * A table that can be edited: its numbered caption above, its head on every sheet that it runs over, its note below. It
 * stays on one sheet where one has room for it, in letters of 小五 if need be. Of more than 5 000 rows the first are written, and a line below says so.
 */
export function wordTable(
  table: ReportTable,
  number: number,
  words: ReportWords,
  orientation: Orientation,
): WordTable {
  const {columns, rows, note} = table;
  if (columns.length === 0) return {children: [], heights: null};
  const shown = shownRows(table);
  const usual = laidOut(table, shown, lettersOf(columns.length, orientation), orientation);
  const smaller = laidOut(table, shown, Math.min(usual.letters, 9), orientation);
  const {letters, side, widths, head, heights, whole} = !usual.whole && smaller.whole ? smaller : usual;
  const body = shown.map((row) => bodyRow(row, columns, tableStyle(letters), whole));
  const cut = shown.length < rows.length ? words.cut(shown.length, rows.length) : "";
  const below = [note ?? "", cut].filter(Boolean).join("　");
  const children = [
    caption(words.table(number), number, table.caption, true),
    new Table({
      width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: {marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: side, right: side},
      borders: {
        top: rule,
        bottom: rule,
        left: rule,
        right: rule,
        insideHorizontal: rule,
        insideVertical: rule,
      },
      rows: [headRow(table, head, letters, whole), ...body],
    }),
    // Also parts two tables, which Word would make one.
    below === "" ? new Paragraph({style: "Gap"}) : new Paragraph({style: "Source", children: [run(below)]}),
  ];
  return {children, heights};
}

/** A table in letters of a size: how wide its columns and how high its rows are, and whether a sheet has room for it. */
function laidOut(
  table: ReportTable,
  shown: ReturnType<typeof shownRows>,
  letters: number,
  orientation: Orientation,
) {
  const side = letters > 8 ? 80 : 30;
  const widths = widthsOf(table, room[orientation].width);
  const across = widths.map((width) => (width - 2 * side) / (letters * point));
  const head = headOf(table, across, letters);
  // The row of upright names says itself how high it is.
  const heights = [head.lying, ...shown.map(({row}) => rowHeight(row, across, letters))];
  const height = heights.reduce((sum, each) => sum + each + aroundRow, head.height - head.lying);
  return {letters, side, widths, head, heights, whole: height < room[orientation].height - besides};
}

/** A row as high as the longest of its texts. */
const rowHeight = (row: readonly ReportCell[], across: readonly number[], letters: number): number =>
  lineHeight(letters) * Math.max(...across.map((width, column) => linesOf(String(row[column] ?? ""), width)));

/** @param whole whether it stays on the sheet of the next row */
function bodyRow(
  {row, shades, bold}: ReturnType<typeof shownRows>[number],
  columns: ReportTable["columns"],
  style: string,
  whole: boolean,
): TableRow {
  const cell = (value: ReportCell, column: number) => {
    const shade = shades?.[column];
    const looks = {...(bold ? {bold} : {}), ...(shade ? {color: hex(shade.ink)} : {})};
    return new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      ...(shade ? {shading: {type: ShadingType.CLEAR, color: "auto", fill: hex(shade.fill)}} : {}),
      children: String(value ?? "")
        .split("\n")
        .map(
          (line) =>
            new Paragraph({
              style,
              ...(whole ? {keepNext: true} : {}),
              ...alignmentOf(value, columns[column]!.align),
              children: line === "" ? [] : [run(line, looks)],
            }),
        ),
    });
  };
  return new TableRow({
    cantSplit: true,
    children: columns.map((_, column) => cell(row[column] ?? null, column)),
  });
}

/**
 * Which names stand upright: where one does not fit into a narrow column in two lines, all that do not fit in one.
 *
 * @param across widths of the columns in ems
 */
function headOf({columns}: ReportTable, across: readonly number[], letters: number) {
  const lines = columns.map(({name}, column) => linesOf(name, across[column]!));
  const over = (most: number) => lines.map((count, column) => across[column]! < 4 && count > most);
  const upright = over(2).includes(true) ? over(1) : lines.map(() => false);
  const lengths = columns.map(({name}, column) => (upright[column] ? [...name].length : 0));
  const standing = Math.min(Math.max(...lengths) + 1, 14) * letters * point;
  const lying = lineHeight(letters) * Math.max(...lines.filter((_, column) => !upright[column]), 1);
  return {upright, lying, height: upright.includes(true) ? Math.max(standing, lying) : lying};
}

/** The head, on every sheet. */
function headRow(
  {columns}: ReportTable,
  {upright, height}: ReturnType<typeof headOf>,
  letters: number,
  keepNext: boolean,
): TableRow {
  const cell = (name: string, column: number) =>
    new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      ...(upright[column] ? {textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT} : {}),
      children: [
        new Paragraph({
          style: tableStyle(letters),
          keepNext,
          alignment: AlignmentType.CENTER,
          children: [run(name, {bold: true})],
        }),
      ],
    });
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(upright.includes(true) ? {height: {value: height, rule: HeightRule.ATLEAST}} : {}),
    children: columns.map(({name}, column) => cell(name, column)),
  });
}

function alignmentOf(value: ReportCell, align: "center" | undefined) {
  if (align === "center") return {alignment: AlignmentType.CENTER};
  return typeof value === "number" ? {alignment: AlignmentType.RIGHT} : {};
}

const hex = (colour: string) => colour.replace("#", "");
