import type {Names} from "../../words/departments.js";
import {isNamed} from "../../words/officeName.js";
import {firstLeadsNote, matchAt} from "../../words/phrases.js";
import {parseClause} from "../../words/responsibility.js";
import type {Label} from "./labels.js";
import {isFull} from "./lines.js";
import {beginsItem} from "./markers.js";
import type {Stream} from "./stream.js";

/** What stands under a label. */
export interface Under {
  words: string;
  /** Where it ends, the marks behind it included. */
  end: number;
}

/** What stands under a label is no longer. */
const longest = 2000;
/** Part of a name that is longer is none. */
const longestPart = 60;
/** Within a line it ends before a full stop, the next item (2.普法 · （二）) or a label of another kind ( 备注：…). */
const stop =
  /[。！？]|[\s；;，,](?=\p{Script=Han}{2,8}[：:])|(?<!\d)\d{1,3} ?(?:[.．](?!\d)|、)|[（(][一二三四五六七八九十]{1,3}[）)]/u;
const note = new RegExp(
  `[。；;，, ]?(?:[（(〔]${firstLeadsNote.source}[）)〕]|${firstLeadsNote.source})`,
  "y",
);
const marks = /[。；;，,、\s]+/y;
/** 年底前 at the start of a line, the number before it on the line above. */
const restOfDate = /^(?:\d{1,2}[月日]|[年月日底前])[\d年月日底以之前内完成]*[。；;]?$/;
const date = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/**
 * Reads what stands under a label, up to the end of the line or its full stop, and on over the lines on which names or a
 * date go on that a PDF broke (责任单位：市财⏎政局、市公安局). A note that the first-named party leads is part of it.
 *
 * @param limit Where the next label begins.
 */
export function readUnder(stream: Stream, label: Label, limit: number, names: Names): Under {
  const {plain, text, lines, width} = stream;
  let line = label.line;
  let end = endWithin(label.end);
  while (end === lines[line]!.end && end < limit && end - label.end < longest && goesOn()) {
    line++;
    end = endWithin(lines[line]!.start);
  }
  if (label.kind === "parties") end += matchAt(note, plain, end)?.length ?? 0;
  const words = text.slice(label.end, end).replace(/[；;，,、\s]+$/, "");
  return {words: words.trim(), end: end + (matchAt(marks, plain, end)?.length ?? 0)};

  /** Where it ends on the current line, read from a place on. */
  function endWithin(from: number): number {
    const last = Math.min(limit, lines[line]!.end, from + longest);
    const stopped = plain.slice(from, last).search(stop);
    return stopped < 0 ? last : from + stopped;
  }

  /** Whether it goes on on the next line. */
  function goesOn(): boolean {
    const next = lines[line + 1];
    if (!next || beginsItem(next.plain) || /^[^，,。；;、]{1,12}[：:]/.test(next.plain)) return false;
    const above = plain.slice(Math.max(label.end, end - longestPart - 1), end);
    const full = width !== null && isFull(lines[line]!, width);
    if (label.kind !== "parties") return (full || /[\d年月日底]$/.test(above)) && restOfDate.test(next.plain);
    const part = /[^、，,；;\s]*$/.exec(above)![0];
    if (part.length > longestPart || date.test(lines[line + 2]?.plain ?? "")) return false;
    if (!full && part && areNames(part, true)) return false;
    const [rest = ""] = next.plain.slice(0, longest).split("。", 1);
    return areNames(part + rest, rest !== next.plain);
  }

  /** Whether words are names; the last of several may be broken off if they do not end. */
  function areNames(words: string, whole: boolean): boolean {
    const {parties} = parseClause(words, {names});
    const last = whole || parties.length < 2 ? parties.length : parties.length - 1;
    return parties.length > 0 && parties.slice(0, last).every(isNamed);
  }
}
