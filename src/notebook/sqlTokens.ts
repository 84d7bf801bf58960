/** A piece of SQL with its place in the text. */
export interface SqlToken {
  kind: "word" | "quoted" | "string" | "number" | "input" | "comment" | "sign";
  from: number;
  /** Exclusive. */
  to: number;
  /** As it is meant: a quoted name without its quotes, an input without its `$`; else as written. */
  text: string;
}

/**
 * One after the other: comments, strings, `$$…$$`, names in quotes, inputs (`$名称`), words, numbers, one sign. What is not
 * closed goes on to the end.
 */
const pattern =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|(?<tag>\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$)[\s\S]*?(?:\k<tag>|$))|(?<quoted>"(?:[^"]|"")*(?:"|$))|(?<input>\$[\p{L}\p{N}_]+)|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<number>\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<sign>[^\s])/gu;

/** The pieces of SQL in order, white space left out. Never throws: an odd sign is a piece too. */
export function sqlTokens(sql: string): SqlToken[] {
  return [...sql.matchAll(pattern)].map((match) => {
    const [written] = match;
    const {comment, string, quoted, input, word, number} = match.groups!;
    const from = match.index;
    const to = from + written.length;
    if (comment !== undefined) return {kind: "comment", from, to, text: written};
    if (string !== undefined) return {kind: "string", from, to, text: written};
    if (quoted !== undefined)
      return {kind: "quoted", from, to, text: written.replace(/^"|"$/g, "").replaceAll('""', '"')};
    if (input !== undefined) return {kind: "input", from, to, text: written.slice(1)};
    if (word !== undefined) return {kind: "word", from, to, text: written};
    return {kind: number === undefined ? "sign" : "number", from, to, text: written};
  });
}

/** A name as SQL takes it, whatever its characters. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
