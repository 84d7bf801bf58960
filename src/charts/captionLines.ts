import {wrapText} from "../layout/textWidth.js";

/** A line of a caption with the base of its letters. */
export interface CaptionLine {
  text: string;
  y: number;
}

/** Wraps a caption into lines from a top edge down; `bottom` is the edge below them. Empty text has no line. */
export function captionLines(
  text: string,
  top: number,
  width: number,
  fontSize: number,
): {lines: CaptionLine[]; bottom: number} {
  const step = Math.round(fontSize * 1.5);
  const lines = wrapText(text, width, fontSize).map((line, i) => ({
    text: line,
    y: top + i * step + Math.round(fontSize * 1.1),
  }));
  return {lines, bottom: top + lines.length * step};
}
