/** A piece of SQL with its place in the text. */
export interface SqlToken {
  kind: "word" | "quoted" | "string" | "number" | "input" | "comment" | "sign";
  from: number;
  /** Exclusive. */
  to: number;
  /** As it is meant: a quoted name without its quotes, an input without its `$`; else as written. */
  text: string;
  /** False: a comment, a string or a quoted name that has no end, and goes on to the end of the text. */
  isClosed: boolean;
}

/** What the engine takes for white space. */
const space = String.raw`[ \t\n\r\f\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]`;
/** All else beyond ASCII is of a name, punctuation too. */
const letter = String.raw`(?:(?!${space})[A-Za-z_\u0080-\u{10ffff}])`;

const parts: Readonly<Record<string, string>> = {
  space: `${space}+`,
  line: String.raw`--[^\n\r]*`,
  string: String.raw`[eE]'(?:[^'\\]|\\[\s\S]|'')*(?<endE>'|$)|'(?:[^']|'')*(?<end>'|$)|(?<tag>\$(?:${letter}(?:${letter}|[0-9])*)?\$)[\s\S]*?(?<endTag>\k<tag>|$)`,
  quoted: `"(?:[^"]|"")*(?<endQuoted>"|$)`,
  input: String.raw`\$[\p{L}\p{N}_]+`,
  word: `${letter}(?:${letter}|[0-9$])*`,
  number: String.raw`\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+`,
  sign: String.raw`[\s\S]`,
};
const pattern = new RegExp(
  Object.entries(parts)
    .map(([name, part]) => `(?<${name}>${part})`)
    .join("|"),
  "uy",
);

/**
 * The pieces of SQL in order, white space left out: comments, strings, `$$…$$`, names in quotes, inputs (`$名称`), words,
 * numbers, one sign; where each ends is as the engine has it. Never throws: an odd sign is a piece too.
 */
export function sqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  for (let from = 0; from < sql.length; ) {
    const {to, token} = sql.startsWith("/*", from) ? blockAt(sql, from) : pieceAt(sql, from);
    if (token) tokens.push({...token, from, to});
    from = to;
  }
  return tokens;
}

interface Piece {
  to: number;
  /** Null: white space. */
  token: Pick<SqlToken, "kind" | "text" | "isClosed"> | null;
}

/** A comment of `/*`, in which others may be. */
function blockAt(sql: string, from: number): Piece {
  let depth = 0;
  let to = sql.length;
  for (const {0: end, index} of sql.slice(from).matchAll(/\/\*|\*\//g)) {
    depth += end === "/*" ? 1 : -1;
    if (depth > 0) continue;
    to = from + index + 2;
    break;
  }
  return {to, token: {kind: "comment", text: sql.slice(from, to), isClosed: depth === 0}};
}

function pieceAt(sql: string, from: number): Piece {
  pattern.lastIndex = from;
  const {0: text, groups} = pattern.exec(sql)!;
  const to = from + text.length;
  const {space, line, string, quoted, input, word, number, endE, end, endTag, endQuoted} = groups!;
  const piece = (kind: SqlToken["kind"], meant = text, isClosed = true): Piece => ({
    to,
    token: {kind, text: meant, isClosed},
  });
  if (space !== undefined) return {to, token: null};
  if (line !== undefined) return piece("comment");
  if (string !== undefined) return piece("string", text, Boolean(endE || end || endTag));
  if (quoted !== undefined)
    return piece("quoted", text.replace(/^"|"$/g, "").replaceAll('""', '"'), endQuoted === '"');
  if (input !== undefined) return piece("input", text.slice(1));
  if (word !== undefined) return piece("word");
  return piece(number === undefined ? "sign" : "number");
}
