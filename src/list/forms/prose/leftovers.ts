import {type Bracket, lineAt, type Stream} from "./stream.js";

/** Text that nothing of a reading accounts for. */
export interface Leftovers {
  /** Lines that hold some of it. */
  paragraphs: number;
  characters: number;
  /** Its first words. */
  first: string;
  /** The line it begins on. */
  line: number;
}

const longestExcerpt = 40;

/** Gathers the words of a document outside the stretches that were read; null if there are none. */
export function leftoversOf(stream: Stream, read: readonly Bracket[]): Leftovers | null {
  const gaps: Bracket[] = [];
  let at = 0;
  const end = stream.text.length;
  for (const stretch of [...read].sort((a, b) => a.start - b.start)) {
    if (stretch.start > at) gaps.push({start: at, end: stretch.start});
    at = Math.max(at, stretch.end);
  }
  if (at < end) gaps.push({start: at, end});

  let characters = 0;
  let paragraphs = 0;
  let lastLine = -1;
  let first: Bracket | null = null;
  for (const gap of gaps) {
    const words = stream.plain.slice(gap.start, gap.end);
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    first ??= gap;
    characters += words.replace(/\s/g, "").length;
    const from = Math.max(lineAt(stream, gap.start), lastLine + 1);
    lastLine = lineAt(stream, gap.end - 1);
    paragraphs += Math.max(0, lastLine - from + 1);
  }
  if (!first) return null;
  const excerpt = stream.text.slice(first.start, Math.min(first.end, first.start + longestExcerpt)).trim();
  return {paragraphs, characters, first: excerpt, line: stream.lines[lineAt(stream, first.start)]!.line};
}
