import {officeTail} from "./phrases.js";

/** A clause without the white space that a narrow cell put inside its words. */
export interface ClosedClause {
  text: string;
  /** For each character of `text`, and for its end, the place in the clause as written. */
  places: number[];
}

/** Marks without width: soft hyphens, zero-width spaces and joiners, marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** After these words white space parts two names: role words, 单位, a place (各县区), the end of an office's name. */
const wordEnd = `负责|牵头|配合|协助|协办|主办|承办|指导|参加|参与|落实|实施|推进|会同|等|单位|部门|地区|(?<=\\p{Script=Han})(?<!省)[市县区州]|${officeTail}`;
const insideWord = new RegExp(
  `(?<=\\p{Script=Han})(?:(?<!${wordEnd})\\s+(?=\\p{Script=Han})|\\s+(?=[（(〔）)〕])(?![（(]\\d{1,2}[）)]))`,
  "gu",
);

/**
 * Takes white space and line breaks out of words (省卫 生 健 康 委 · 省发展改革⏎委 · 各县⏎（市）区 · 按职责分⏎工负责) and keeps
 * them where two names may meet (市法院⏎市检察院). Marks without width are taken out wherever they stand.
 */
export function closeUp(clause: string): ClosedClause {
  const visible = without(invisible, {text: clause, places: [...Array(clause.length + 1).keys()]});
  return without(insideWord, visible);
}

/** A text without what a pattern matches; each character keeps its place. */
function without(pattern: RegExp, {text, places}: ClosedClause): ClosedClause {
  let rest = "";
  const kept: number[] = [];
  let from = 0;
  const keep = (end: number) => {
    rest += text.slice(from, end);
    for (let at = from; at < end; at++) kept.push(places[at]!);
  };
  for (const match of text.matchAll(pattern)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  kept.push(places.at(-1)!);
  return {text: rest, places: kept};
}
