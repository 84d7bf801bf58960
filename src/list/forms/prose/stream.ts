import {finished, isFull, type Line, wrapWidth} from "./lines.js";

/** A document as one stream of characters, with the way back to its lines. */
export interface Stream {
  /** The characters as they stand, line breaks left out. */
  text: string;
  /** The same, normalised: what stands at a place here stands at that place of `text`. */
  plain: string;
  /** The lines in order, each with the place of its first character. */
  lines: StreamLine[];
  /** The width at which its lines were broken; null where each line is a paragraph. */
  width: number | null;
}

export interface StreamLine extends Line {
  start: number;
  /** The place after its last character. */
  end: number;
  /** True if a paragraph ends with this line, as far as can be told. */
  endsParagraph: boolean;
}

/** A stretch of the stream, as of a bracket: from its opening character to behind its closing one. */
export interface Bracket {
  start: number;
  end: number;
}

/** A letter or digit of a script that parts its words by spaces. */
export const latin = /[\p{Script=Latin}\p{Nd}]/u;

/** Joins lines: between Latin words with a space, else with nothing (省发展改⏎革委 · 202⏎1年). */
export function streamOf(kept: readonly Line[]): Stream {
  const width = wrapWidth(kept);
  const text: string[] = [];
  const plain: string[] = [];
  const lines: StreamLine[] = [];
  let at = 0;
  let last = "";
  for (const [index, line] of kept.entries()) {
    const above = kept[index - 1];
    const broken =
      above && width !== null && isFull(above, width) && /\d$/.test(above.plain) && /^\d/.test(line.plain);
    if (!broken && latin.test(last) && latin.test(line.text[0]!)) {
      text.push(" ");
      plain.push(" ");
      at++;
    }
    const endsParagraph = width === null || (finished(line) && !isFull(line, width));
    lines.push({...line, start: at, end: at + line.text.length, endsParagraph});
    text.push(line.text);
    plain.push(line.plain);
    at += line.text.length;
    last = line.text.at(-1)!;
  }
  return {text: text.join(""), plain: plain.join(""), lines, width};
}

/** The index of the line that a place of the stream stands on. */
export function lineAt({lines}: Stream, place: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of the stream as it is shown: without the white space that layout put between Han characters. */
export function wordsOf({text}: Stream, start: number, end: number): string {
  return text
    .slice(start, end)
    .trim()
    .replace(/(.) (?=(.))/gsu, (both, before: string, after: string) =>
      latin.test(before) && latin.test(after) ? both : before,
    );
}
