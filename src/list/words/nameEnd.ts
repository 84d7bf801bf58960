import {closing, opening, pairBrackets} from "./brackets.js";
import {noteAt} from "./clauseNotes.js";
import type {Names} from "./departments.js";
import {placesAt} from "./groupWords.js";
import {abbreviationAt, insideLatinName, latinAbbreviationAt} from "./latinNames.js";
import * as phrases from "./phrases.js";
import {matchAt, matchFirst} from "./phrases.js";

const afterOffice = new RegExp(`(?:${phrases.officeTail}|[、，,；;\\s])$`);
/** How a name of an office begins that says its level: 和 after an office and before this parts two names. */
const levelStart = /[省县区](?![际域])|市(?![场容政民])|市政府|国家|中央|国务院|全国|最高/y;

/** A clause made ready for finding the ends of the names in it. */
export interface Scanned {
  text: string;
  names: Names;
  /** For the place of each opening bracket, that of the one that closes it; one that never closes means nothing. */
  pairs: ReadonlyMap<number, number>;
}

export function scan(text: string, names: Names): Scanned {
  return {text, names, pairs: new Map(pairBrackets(text).pairs.map(({start, end}) => [start, end - 1]))};
}

/**
 * Where the name that begins at `start` ends: a known name that a boundary follows, a group of places with 、 in its name
 * (各区、市政府), an abbreviation before "and", or else the next boundary.
 */
export function nameEnd(scanned: Scanned, start: number): number {
  const {text, names, pairs} = scanned;
  for (const name of names.written) {
    const end = endOfKnown(text, start, name);
    if (end !== null && isBoundary(scanned, end)) return end;
  }
  const places = placesAt(text, start);
  if (places && isBoundary(scanned, start + places.length)) return start + places.length;
  const abbreviation = abbreviationAt(text, start);
  if (abbreviation) return start + abbreviation.length;
  for (let at = start; at < text.length; at++) {
    if (at > start && (isBoundary(scanned, at) || latinAbbreviationAt(text, at))) return at;
    at = pairs.get(at) ?? at;
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
    closing.test(text[at]!) ||
    separatorAt(text, at) !== null ||
    matchFirst(phrases.roleWords, text, at) !== null ||
    matchFirst(phrases.labels, text, at) !== null ||
    matchFirst(phrases.shortLabels, text, at) !== null ||
    matchFirst(phrases.roleBrackets, text, at) !== null ||
    matchAt(phrases.sharingBracket, text, at) !== null ||
    matchAt(phrases.together, text, at) !== null ||
    noteAt(text, at) !== null
  );
}

/** The separator at a place: marks, white space between names; a bracket that is no part of a name. */
export function separatorAt(text: string, at: number): string | null {
  const marks = matchAt(phrases.separator, text, at);
  if (marks && !marks.trim() && insideLatinName(text, at, at + marks.length)) return null;
  return marks;
}

/** A bracket where a name would begin, round a clause or a part of it: 〔责任单位：…〕 · 市法院牵头（市公安局配合）. */
export function looseBracketAt(text: string, at: number): string | null {
  return opening.test(text[at]!) || closing.test(text[at]!) ? text[at]! : null;
}

/** 等单位, 等有关部门 … where its group ends or goes on with 及 or 和: 高等法院 holds none. */
export function openEndAt(text: string, at: number): string | null {
  const words = matchAt(phrases.openEnd, text, at);
  if (!words) return null;
  const end = at + words.length;
  return endsGroup(text, end) || matchAt(phrases.joiner, text, end) ? words : null;
}

/**
 * 及, 以及, 和 or 与 where it parts two parties: before a group (及各地区); after an office's name, 及 before anything
 * (市工业和信息化局及专班) and 和 before a known name or one that says its level (市法院和市检察院). Inside a name
 * (工业和信息化局) it does not.
 */
export function joinerAt({text, names}: Scanned, at: number): string | null {
  const word = matchAt(phrases.joiner, text, at);
  if (!word) return null;
  const next = at + word.length;
  if (matchAt(phrases.groupStart, text, next)) return word;
  if (!afterOffice.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (word.endsWith("及") || matchAt(levelStart, text, next)) return word;
  return names.written.some((name) => endOfKnown(text, next, name) !== null) ? word : null;
}
