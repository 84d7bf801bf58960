import {sqlTokens} from "../../notebook/sqlTokens.js";

/** Widest line of an expression that stays on one. Characters. */
const width = 80;

/**
 * SQL in lines, with nothing changed but white space; null if it cannot be read as SQL, or would not be the same. Loads
 * what does it at the first call.
 */
export async function formattedSql(sql: string): Promise<string | null> {
  const {duckdb, formatDialect} = await import("sql-formatter");
  try {
    const text = formatDialect(sql, {
      dialect: duckdb,
      tabWidth: 2,
      expressionWidth: width,
      paramTypes: {positional: true, custom: [{regex: String.raw`\$[\p{L}\p{N}_]+`}]},
    });
    return isSame(sql, text) ? text : null;
  } catch {
    return null;
  }
}

/** Whether two texts have the same pieces; white space in comments, which are set in anew, aside. */
function isSame(a: string, b: string): boolean {
  const pieces = (sql: string) =>
    sqlTokens(sql).map(({kind, from, to}) => {
      const written = sql.slice(from, to);
      return kind === "comment" ? written.replace(/\s+/g, " ").trim() : written;
    });
  const [before, after] = [pieces(a), pieces(b)];
  return before.length === after.length && before.every((piece, index) => piece === after[index]);
}

/** Where a cursor stands in a text that differs in white space only. */
export function samePlace(before: string, at: number, after: string): number {
  let left = before.slice(0, at).replace(/\s+/g, "").length;
  for (let place = 0; place < after.length; place++) {
    if (left === 0) return place;
    if (!/\s/.test(after[place]!)) left--;
  }
  return after.length;
}
