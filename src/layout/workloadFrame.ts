import {max} from "d3-array";
import {printedValue, shortValue} from "../measures/printedValue.js";
import type {WorkloadMeasure} from "../measures/workloadMeasures.js";
import type {Party} from "../measures/workloadTable.js";
import {textWidth, wrapText} from "./textWidth.js";

/** Distance of the lines of a row label. */
export const labelLineHeight = 15;
/** Of the numbers over the columns, which may stand close. */
export const totalFontSize = 11;
export const cellFontSize = 12;
const labelGap = 8;

/** A number as it is printed where it has some room. */
export interface PrintedNumber {
  text: string;
  fontSize: number;
}

/** A value in a room, with its decimal if that fits, at 11 pixels at least. */
export function printedIn(
  measure: WorkloadMeasure,
  value: number,
  room: number,
  largest: number,
): PrintedNumber {
  const text = printedValue(measure, value);
  if (textWidth(text, largest) <= room) return {text, fontSize: largest};
  const fits = textWidth(text, totalFontSize) <= room;
  return {text: fits ? text : shortValue(measure, value), fontSize: totalFontSize};
}

/** Width of a value at its shortest. */
export const shortestWidth = (measure: WorkloadMeasure, value: number): number =>
  Math.min(
    textWidth(shortValue(measure, value), totalFontSize),
    textWidth(printedValue(measure, value), totalFontSize),
  );

export interface FrameOptions {
  width: number;
  /** Totals of the rows. */
  totals: readonly number[];
  /** Over the totals of the columns, which has to fit beside the grid. */
  caption: string;
}

/** Measures that all panels of the heatmap share: labels, their heights, and the room that is left for columns. */
export function workloadFrame(parties: readonly Party[], options: FrameOptions) {
  const {width, totals, caption} = options;
  const narrow = width < 600;
  const fontSize = narrow ? 12 : 13;
  const widest = (own: readonly Party[]) => max(own, ({shortName}) => textWidth(shortName, fontSize)) ?? 0;
  const named = parties.filter(({kind}) => kind !== null);
  const groups = parties.filter(({kind}) => kind === null);
  const labelRoom = Math.ceil(
    Math.min(
      Math.max(widest(named), textWidth(caption, cellFontSize), Math.min(widest(groups), 130)),
      narrow ? 116 : width / 5,
    ),
  );
  const labels = parties.map(({shortName}) => wrapText(shortName, labelRoom, fontSize));
  const most = max(parties, ({kind}, i) => (kind === null ? 0 : labels[i]!.length)) ?? 1;
  // Departments are alike in height, whatever their names; groups may be whole sentences.
  const rowHeights = parties.map(
    ({kind}, i) => 9 + labelLineHeight * (kind === null ? labels[i]!.length : most),
  );
  const barGap = narrow ? 8 : 14;
  const numberWidth =
    Math.ceil(max(totals, (total) => textWidth(printedValue("load", total), fontSize)) ?? 0) + 6;
  const barRoom = narrow ? 52 : Math.round(width / 8);
  const labelWidth = labelRoom + labelGap;
  return {
    narrow,
    fontSize,
    labels,
    labelWidth,
    rowHeights,
    barGap,
    /** Least length of the longest row bar. */
    barRoom,
    /** Room for the columns. */
    free: width - labelWidth - barGap - barRoom - numberWidth,
    columnBarHeight: narrow ? 36 : 52,
  };
}

export type WorkloadFrame = ReturnType<typeof workloadFrame>;
