import type {Names} from "./departments.js";
import * as phrases from "./phrases.js";
import {matchAt, matchFirst} from "./phrases.js";

const closing = /[）)〕\]】]/;
const afterOffice = new RegExp(`(?:${phrases.officeTail}|[、，,；;\\s])$`);

/** A clause made ready for finding the ends of the names in it. */
export interface Scanned {
  text: string;
  names: Names;
  /** Place of the last closing bracket; a bracket opened after it never closes and means nothing. */
  lastClosing: number;
}

export function scan(text: string, names: Names): Scanned {
  return {text, names, lastClosing: Math.max(...[..."）)〕]】"].map((bracket) => text.lastIndexOf(bracket)))};
}

/** Where the name that begins at `start` ends: a known name that a boundary follows, or else the next boundary. */
export function nameEnd(scanned: Scanned, start: number): number {
  const {text, names, lastClosing} = scanned;
  for (const name of names.written) {
    const end = endOfKnown(text, start, name);
    if (end !== null && isBoundary(scanned, end)) return end;
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (depth === 0 && at > start && isBoundary(scanned, at)) return at;
    if (/[（(〔[【]/.test(text[at]!) && at < lastClosing) depth++;
    else if (closing.test(text[at]!) && depth > 0) depth--;
  }
  return text.length;
}

/** Where a known name that begins at `start` ends, white space inside it passed over; null if it does not stand there. */
function endOfKnown(text: string, start: number, name: string): number | null {
  let at = start;
  for (let index = 0; index < name.length; index++) {
    while (index > 0 && at < text.length && /\s/.test(text[at]!)) at++;
    if (text[at] !== name[index]) return null;
    at++;
  }
  return at;
}

/** True where a name can end: at the end, a separator, a role word, one in brackets, a label, 会同, a note, 等…, or a joiner. */
function isBoundary(scanned: Scanned, at: number): boolean {
  return (
    endsGroup(scanned.text, at) || openEndAt(scanned.text, at) !== null || joinerAt(scanned, at) !== null
  );
}

function endsGroup(text: string, at: number): boolean {
  return (
    at >= text.length ||
    matchAt(phrases.separator, text, at) !== null ||
    matchFirst(phrases.roleWords, text, at) !== null ||
    matchFirst(phrases.labels, text, at) !== null ||
    matchFirst(phrases.roleBrackets, text, at) !== null ||
    matchAt(phrases.together, text, at) !== null ||
    matchAt(phrases.firstLeadsNote, text, at) !== null
  );
}

/** 等单位, 等有关部门 … where its group ends or goes on with 及 or 和: 高等法院 holds none. */
export function openEndAt(text: string, at: number): string | null {
  const words = matchAt(phrases.openEnd, text, at);
  if (!words) return null;
  const end = at + words.length;
  return endsGroup(text, end) || closing.test(text[end]!) || matchAt(phrases.joiner, text, end)
    ? words
    : null;
}

/**
 * 及, 以及, 和 or 与 where it parts two parties: before a group (及各地区); after an office's name, 及 before anything
 * (市工业和信息化局及专班) and 和 before a known name (市法院和市检察院). Inside a name (工业和信息化局) it does not.
 */
export function joinerAt({text, names}: Scanned, at: number): string | null {
  const word = matchAt(phrases.joiner, text, at);
  if (!word) return null;
  const next = at + word.length;
  if (matchAt(phrases.groupStart, text, next)) return word;
  if (!afterOffice.test(text.slice(Math.max(0, at - 2), at))) return null;
  return word.endsWith("及") || names.written.some((name) => endOfKnown(text, next, name) !== null)
    ? word
    : null;
}
