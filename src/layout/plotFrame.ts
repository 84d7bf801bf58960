import type {Area} from "./area.js";
import {textWidth, wrapText} from "./textWidth.js";
import {type AxisKind, type AxisWords, axisFontSize, type ValueAxis, valueAxis} from "./valueAxis.js";

/** A field between two axes, with the names of what they measure. */
export interface PlotFrame {
  height: number;
  plot: Area;
  x: ValueAxis;
  y: ValueAxis;
  /** Over the vertical axis. */
  yName: string[];
  /** Base of its first line. */
  yNameY: number;
  /** Under the horizontal axis, up to its right end. */
  xName: string[];
  xNameY: number;
}

export interface PlotFrameOptions {
  /** Outer width in pixels. */
  width: number;
  /** Left free above and at the right. */
  top: number;
  right: number;
  kinds: {x: AxisKind; y: AxisKind};
  names: {x: string; y: string};
  words: AxisWords;
  /** True: the vertical axis begins at zero unless all values are far from it. */
  nearZero: boolean;
}

export const axisLineHeight = 15;
/** Of names at the ends of the axes. */
export const nameLineHeight = 16;
export const nameFontSize = 12;
const tickGap = 6;
const mostNameLines = 2;

/** The height of the field: less on a phone, where more than that is not seen at once. */
const fieldHeight = (width: number) => (width >= 1100 ? 380 : width >= 600 ? 340 : 260);

/** Places the axes of points; the left margin is what the words of the vertical one take. */
export function plotFrame(
  points: readonly {x: number; y: number}[],
  {width, top, right, kinds, names, words, nearZero}: PlotFrameOptions,
): PlotFrame {
  const yName = wrapText(names.y, width, nameFontSize, mostNameLines);
  const plotTop = top + yName.length * nameLineHeight + 18;
  const plotHeight = fieldHeight(width);
  const y = valueAxis(
    points.map((point) => point.y),
    {kind: kinds.y, from: plotTop + plotHeight, to: plotTop, apart: 56, words, nearZero, isUpright: true},
  );
  const left = Math.ceil(
    Math.max(...y.ticks.map(({lines}) => textWidth(lines[0] ?? "", axisFontSize)), 12) + tickGap + 2,
  );
  const plot = {x: left, y: plotTop, width: width - left - right, height: plotHeight};
  const x = valueAxis(
    points.map((point) => point.x),
    {kind: kinds.x, from: plot.x + 8, to: plot.x + plot.width - 8, apart: width < 600 ? 74 : 96, words},
  );
  for (const tick of x.ticks) {
    const half = Math.max(0, ...tick.lines.map((line) => textWidth(line, axisFontSize))) / 2;
    if (tick.at - half < 0 || tick.at + half > width) tick.lines = [];
  }
  const lines = Math.max(...x.ticks.map((tick) => tick.lines.length), 1);
  const xName = wrapText(names.x, width, nameFontSize, mostNameLines);
  const xNameY = plotTop + plotHeight + 8 + lines * axisLineHeight + 14;
  return {
    height: Math.ceil(xNameY + (xName.length - 1) * nameLineHeight + 6),
    plot,
    x,
    y,
    yName,
    yNameY: top + 13,
    xName,
    xNameY,
  };
}
