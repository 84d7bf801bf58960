import {type PlotFrame, type PlotFrameOptions, plotFrame} from "./plotFrame.js";
import {round} from "./round.js";
import {spread} from "./spread.js";
import {textWidth, wrapText} from "./textWidth.js";

/** A value at a place of a line. */
export interface LineRow {
  /** Which line; null where there is one only. */
  series: string | null;
  /** A number, or a moment in milliseconds since 1970. */
  x: number;
  y: number;
}

export interface LinePoint {
  row: LineRow;
  x: number;
  y: number;
}

export interface Line {
  series: string | null;
  /** From left to right. */
  points: LinePoint[];
  /** Those that have a mark: all, or of very many some at equal distances, the first and the last among them. */
  marked: LinePoint[];
  /** Its name at its right end; null where a legend says it. */
  label: {lines: string[]; x: number; y: number} | null;
}

export interface LineLayout extends PlotFrame {
  lines: Line[];
  /** False: marks stand so close that their dots would hide the lines. */
  hasDots: boolean;
}

export interface LineOptions extends Omit<PlotFrameOptions, "right" | "nearZero"> {
  /** The lines in their order; rows of others are left out. */
  series: readonly (string | null)[];
}

export const lineLabelSize = 12;
export const lineLabelHeight = 15;
const labelGap = 8;
/** A stretch of the line before its name. */
export const lineSwatch = 16;
const widestLabel = 150;
const mostLabelLines = 2;
/** Left free at the right where no names stand: half a word of the axis. */
const plainRight = 18;
const mostMarked = 600;
/** Pixels between dots. */
const leastApart = 9;

/** Whether lines have their names at their ends; else a legend has to say them. */
export const namesAtEnds = (series: readonly (string | null)[], width: number): boolean =>
  series.length > 1 && width >= 600;

/** Lines over a true axis; a place that a line has no value at is passed over. */
export function lineChartLayout(rows: readonly LineRow[], options: LineOptions): LineLayout {
  const {series, width} = options;
  const atEnds = namesAtEnds(series, width);
  const names = series.map((each) =>
    atEnds ? wrapText(each ?? "", widestLabel, lineLabelSize, mostLabelLines) : [],
  );
  const widest = Math.max(0, ...names.flat().map((line) => textWidth(line, lineLabelSize)));
  const right = atEnds ? Math.ceil(widest) + labelGap + lineSwatch + 6 : plainRight;
  const shown = rows.filter((row) => series.includes(row.series));
  const frame = plotFrame(shown, {...options, right, nearZero: true});
  const lines = series.map((name): Line => {
    const points = shown
      .filter((row) => row.series === name)
      .sort((a, b) => a.x - b.x)
      .map((row) => ({row, x: frame.x.at(row.x), y: frame.y.at(row.y)}));
    return {series: name, points, marked: some(points, Math.ceil(mostMarked / series.length)), label: null};
  });
  if (atEnds) placeLabels(lines, names, frame);
  const most = Math.max(1, ...lines.map(({points}) => points.length));
  return {...frame, lines, hasDots: frame.plot.width / most >= leastApart};
}

/** Some of many points at equal distances, the first and the last among them. */
function some(points: readonly LinePoint[], most: number): LinePoint[] {
  if (points.length <= most) return [...points];
  const step = (points.length - 1) / (most - 1);
  return Array.from({length: most}, (_, i) => points[Math.round(i * step)]!);
}

/** Puts names beside the ends of their lines, moved apart where those end close to each other. */
function placeLabels(lines: Line[], names: readonly string[][], {plot}: PlotFrame): void {
  const ends = lines
    .map((line, i) => ({line, lines: names[i]!, end: line.points.at(-1)?.y ?? plot.y}))
    .sort((a, b) => a.end - b.end);
  const boxes = ends.map(({lines: words, end}) => ({
    centre: end,
    width: words.length * lineLabelHeight + 3,
  }));
  const centres = spread(boxes, plot.y - 8, plot.y + plot.height + 8);
  for (const [i, {line, lines: words}] of ends.entries()) {
    const top = centres[i]! - (words.length * lineLabelHeight) / 2;
    line.label = {lines: words, x: plot.x + plot.width + labelGap, y: round(top + 11.5)};
  }
}
