import {type SqlToken, sqlTokens} from "./sqlTokens.js";

/** The pieces of SQL that are no comments. */
export const piecesOf = (sql: string): SqlToken[] => sqlTokens(sql).filter(({kind}) => kind !== "comment");

/** SQL without the semicolon that may end it, and what is behind that. */
export function statementOf(sql: string): string {
  const last = piecesOf(sql).at(-1);
  return last?.text === ";" && last.kind === "sign" ? sql.slice(0, last.from) : sql;
}

/** What follows a semicolon, the semicolon itself where nothing does; undefined: there is none. */
export function secondStatement(sql: string): SqlToken | undefined {
  const pieces = piecesOf(sql);
  const end = pieces.findIndex(({kind, text}) => kind === "sign" && text === ";");
  return end < 0 ? undefined : (pieces[end + 1] ?? pieces[end]);
}

/** The first piece that has no other end: all else would run into what stands around the query. Null: all have theirs. */
export function unpairedIn(sql: string): Pick<SqlToken, "from" | "to"> | null {
  const open: SqlToken[] = [];
  for (const token of sqlTokens(sql)) {
    const {kind, text, from} = token;
    if (!token.isClosed) return {from, to: from + (kind === "comment" ? 2 : 1)};
    if (kind !== "sign") continue;
    if (text === "(") open.push(token);
    if (text === ")" && !open.pop()) return token;
  }
  return open.at(-1) ?? null;
}
