import {officeTail} from "./phrases.js";

/** A clause without the white space that a narrow cell put inside its words. */
export interface ClosedClause {
  text: string;
  /** For each character of `text`, and for its end, the place in the clause as written. */
  places: number[];
}

/** After these words white space parts two names: role words, 单位, a place (各县区), the end of an office's name. */
const wordEnd = `负责|牵头|配合|协助|协办|参加|参与|落实|实施|推进|会同|等|单位|部门|地区|(?<=\\p{Script=Han})(?<!省)[市县区州]|${officeTail}`;
const insideWord = new RegExp(
  `(?<=\\p{Script=Han})(?:(?<!${wordEnd})\\s+(?=\\p{Script=Han})|\\s+(?=[（(〔）)〕]))`,
  "gu",
);

/**
 * Takes white space and line breaks out of words (省卫 生 健 康 委 · 省发展改革⏎委 · 各县⏎（市）区 · 按职责分⏎工负责) and keeps
 * them where two names may meet (市法院⏎市检察院).
 */
export function closeUp(clause: string): ClosedClause {
  let text = "";
  const places: number[] = [];
  const keep = (start: number, end: number) => {
    text += clause.slice(start, end);
    for (let at = start; at < end; at++) places.push(at);
  };
  let from = 0;
  for (const gap of clause.matchAll(insideWord)) {
    keep(from, gap.index);
    from = gap.index + gap[0].length;
  }
  keep(from, clause.length);
  places.push(clause.length);
  return {text, places};
}
