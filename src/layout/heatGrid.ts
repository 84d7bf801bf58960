import type {Area} from "./area.js";
import {round} from "./round.js";
import {textWidth, wrapText} from "./textWidth.js";

/** A value where a row and a column cross. */
export interface GridRow {
  row: string;
  column: string;
  value: number;
}

export interface GridCell extends Area {
  cell: GridRow;
  /** The value as printed; empty: there is no room. */
  printed: string;
}

/** A row or a column with its name. */
export interface GridHead extends Area {
  name: string;
  lines: string[];
}

export interface GridLayout {
  /** Outer width: that asked for, or what the least columns take on a phone. */
  width: number;
  height: number;
  rows: GridHead[];
  columns: GridHead[];
  /** True: the names of columns stand upright, in lines from right to left. */
  isVertical: boolean;
  /** Font size of the names of columns. */
  headSize: number;
  cells: GridCell[];
  grid: Area;
  fontSize: number;
}

export interface GridOptions {
  /** Outer width in pixels. */
  width: number;
  top: number;
  /** In their order; values of others are left out. */
  rows: readonly string[];
  columns: readonly string[];
  print(value: number): string;
}

export const gridLabelSize = 12;
export const gridLineHeight = 15;
export const gridCharacterHeight = 13;
const labelGap = 8;
const mostLabelLines = 2;
const widestColumn = 110;
/** Of a column with its name in level lines, and with one of figures, which do not stand upright well. */
const narrowestLevel = 44;
const narrowestFigures = 34;
const mostHeadLines = 4;
const longestHead = 12;
const rowHeight = 26;

/** Width that a column takes at least: two figures, and a finger on a phone. */
export const leastPitch = (width: number): number => (width < 600 ? 28 : 18);
/** A phone moves the grid to the side, but not over more than this. */
const widestNarrow = 920;

/** The width of row names: as wide as the widest, up to a share of the whole. */
function labelRoom(rows: readonly string[], width: number): number {
  const widest = Math.max(0, ...rows.map((row) => textWidth(row, gridLabelSize)));
  return Math.ceil(Math.min(widest, width < 600 ? 96 : width * 0.24));
}

/** How many columns there is room for. */
export const mostColumns = (rows: readonly string[], width: number): number =>
  Math.floor(
    ((width < 600 ? widestNarrow : width) - labelRoom(rows, width) - labelGap - 1) / leastPitch(width),
  );

/** Rows and columns of equal cells in pixels. On a phone it becomes as wide as the columns take. */
export function heatGridLayout(
  values: readonly GridRow[],
  {width, top, rows, columns, print}: GridOptions,
): GridLayout {
  const room = labelRoom(rows, width);
  const left = room + labelGap;
  const filling = (width - left - 1) / Math.max(1, columns.length);
  const pitch = round(Math.min(widestColumn, Math.max(leastPitch(width), filling)));
  const isFigures = columns.every((name) => /\d/.test(name));
  const headSize = pitch < narrowestLevel ? 11 : gridLabelSize;
  const level = columns.map((name) => wrapText(name, pitch - 4, headSize));
  const isVertical =
    pitch < (isFigures ? narrowestFigures : narrowestLevel) ||
    level.some((lines) => lines.length > mostHeadLines || lines.some(isTorn));
  const heads = isVertical ? columns.map((name) => uprightLines(name, pitch)) : level;
  const headHeights = heads.map((lines) =>
    isVertical
      ? gridCharacterHeight * Math.max(0, ...lines.map((line) => [...line].length))
      : gridLineHeight * lines.length,
  );
  const gridY = top + Math.max(0, ...headHeights) + 8;
  let y = gridY;
  const rowHeads = rows.map((name): GridHead => {
    const lines = wrapText(name, room, gridLabelSize, mostLabelLines);
    const height = Math.max(rowHeight, lines.length * gridLineHeight + 4);
    const head = {name, lines, x: 0, y, width: room, height};
    y += height;
    return head;
  });
  const columnHeads = columns.map((name, i): GridHead => {
    const height = headHeights[i]!;
    return {name, lines: heads[i]!, x: round(left + i * pitch), y: gridY - 6 - height, width: pitch, height};
  });
  const rowOf = new Map(rowHeads.map((head) => [head.name, head]));
  const columnOf = new Map(columnHeads.map((head) => [head.name, head]));
  const fontSize = pitch < 32 ? 11 : 12;
  const placed = values.flatMap((cell): GridCell[] => {
    const [row, column] = [rowOf.get(cell.row), columnOf.get(cell.column)];
    if (!row || !column) return [];
    const words = print(cell.value);
    return [
      {
        cell,
        x: column.x + 0.5,
        y: row.y + 0.5,
        width: pitch - 1,
        height: row.height - 1,
        printed: textWidth(words, fontSize) <= pitch - 2 ? words : "",
      },
    ];
  });
  placed.sort((a, b) => a.y - b.y || a.x - b.x);
  return {
    width: Math.max(width, Math.ceil(left + pitch * columns.length) + 1),
    height: Math.ceil(y + 1),
    rows: rowHeads,
    columns: columnHeads,
    isVertical,
    headSize,
    cells: placed,
    grid: {x: left, y: gridY, width: round(pitch * columns.length), height: y - gridY},
    fontSize,
  };
}

/** Whether a word or a number goes on in the next line. */
const isTorn = (line: string, i: number, lines: readonly string[]) =>
  /[A-Za-z0-9.]$/.test(line) && /^[A-Za-z0-9.]/.test(lines[i + 1] ?? "");

/** A name in upright lines: one, or two where the column has room for them; a longer one is cut. */
function uprightLines(name: string, pitch: number): string[] {
  const characters = [...name];
  const lines = pitch >= 2 * gridCharacterHeight + 4 && characters.length > longestHead / 2 ? 2 : 1;
  const most = lines * longestHead;
  const kept = characters.length > most ? [...characters.slice(0, most - 1), "…"] : characters;
  const each = Math.ceil(kept.length / lines);
  return Array.from({length: lines}, (_, i) => kept.slice(i * each, (i + 1) * each).join(""));
}
