import type {Heading} from "../../words/headings.js";
import type {Item} from "./items.js";
import {isFull} from "./lines.js";
import {lineAt, type Stream, wordsOf} from "./stream.js";

/** How an item is headed. */
export interface ItemHeading {
  /** Number and words (（一）优化提升政务服务), without the full stop at the end. */
  text: string;
  /** Its words without the number. */
  words: string;
  /** Where it ends, exclusive. */
  end: number;
  /** True if it is a title and no part of a task's sentences. */
  isTitle: boolean;
  number: number | null;
  line: number;
}

/** A title that runs into its text is no longer than this, and has no comma. */
const longestTitle = 40;
/** 具体措施：, which ends an item's heading and begins its measures. */
export const measuresLabel =
  /[。；;，,\s]*(?:具体|主要|重点|工作|推进)?(?:措施|举措|任务|做法)(?:如下|包括)?[：:]/y;

/**
 * Reads the heading of an item that holds tasks: its words up to the first full stop, or to its clause, to 具体措施： or to
 * the end of its line.
 */
export function headingOf(stream: Stream, {marker, start, end, clauses}: Item): ItemHeading {
  const {plain, lines} = stream;
  const index = lineAt(stream, marker!.start);
  const line = lines[index]!;
  const ends = [end, clauses[0]?.start ?? end, lineEnd(stream, index, end)];
  const stop = plain.slice(start, Math.min(...ends)).search(/[。；;]/);
  if (stop >= 0) ends.push(start + stop);
  const label = plain
    .slice(start, Math.min(...ends))
    .search(/(?:具体|主要|重点|工作)(?:措施|举措|任务)[：:]/);
  if (label > 0) ends.push(start + label);
  const last = Math.min(...ends);
  const words = wordsOf(stream, start, last).replace(/(?<![，,：:；;。\s])[，,：:；;。\s]+$/, "");
  const ownLine =
    last === line.end && !/[。；;]/.test(plain[last] ?? "") && last < (clauses[0]?.start ?? Infinity);
  return {
    text: wordsOf(stream, marker!.start, start) + words,
    words,
    end: last,
    isTitle: words.length > 0 && (ownLine || (words.length <= longestTitle && !/[，,]/.test(words))),
    number: marker!.n,
    line: line.line,
  };
}

/** The end of the line that a heading stands on, or of the one on which it ends if it was broken for want of room. */
function lineEnd({lines, width}: Stream, index: number, end: number): number {
  let last = index;
  while (width !== null && isFull(lines[last]!, width) && last + 1 < lines.length && lines[last]!.end < end)
    last++;
  return Math.min(lines[last]!.end, end);
}

/** Counts the headings of a level, each when the first task under it is met. */
export class HeadingCount {
  readonly #given = new Map<ItemHeading, Heading>();

  take(heading: ItemHeading): Heading {
    const {text, number, line} = heading;
    let given = this.#given.get(heading);
    if (!given) {
      given = {order: this.#given.size + 1, text, number, line};
      this.#given.set(heading, given);
    }
    return given;
  }
}
