import {references} from "../../notebook/references.js";
import {type SqlToken, sqlTokens} from "../../notebook/sqlTokens.js";
import {isName, wordOf} from "./tablesRead.js";

/** A column as it is written, `name` or `qualifier.name`. */
export interface WrittenColumn {
  qualifier: string | null;
  name: string;
}

/** What belongs at a place in SQL, and how much of it is written. */
export interface CompletionPlace {
  looksFor:
    | {kind: "value"; column: WrittenColumn}
    | {kind: "input"}
    /** Names after a dot: what stands before it, and before that if there are two. */
    | {kind: "part"; owner: string; schema: string | null}
    | {kind: "type"}
    | {kind: "table"}
    /** A column or the like; maybe the value of the column that it is compared with. */
    | {kind: "name"; column: WrittenColumn | null}
    /** A word that goes on, such as `WHERE`; but it may be the alias of what stands before it. */
    | {kind: "word"};
  /** Where what is written begins, behind its quote or `$`. */
  from: number;
  typed: string;
  /** Whether it stands in quotes, `"` or `'`. */
  isQuoted: boolean;
}

/** Finds what belongs at a place; null in comments, numbers and where a new name is made up (`AS …`). */
export function completionPlace(sql: string, at: number): CompletionPlace | null {
  const tokens = sqlTokens(sql);
  const token = tokens.find(
    (each) => each.from < at && (at < each.to || (at === each.to && goesOn(each, sql))),
  );
  if (token?.kind === "comment" || token?.kind === "number") return null;
  const start = token ? token.from : at;
  const before = tokens.filter(({kind, to}) => kind !== "comment" && to <= start);
  const isQuoted = token?.kind === "quoted" || token?.kind === "string";
  const from = isQuoted || token?.kind === "input" || token?.text === "$" ? start + 1 : start;
  const place = (looksFor: CompletionPlace["looksFor"]) => ({
    looksFor,
    from,
    typed: sql.slice(from, at),
    isQuoted,
  });

  if (token?.kind === "string") {
    const column = sql[start] === "'" ? comparedColumn(before) : null;
    return column && place({kind: "value", column});
  }
  if (token?.kind === "input" || token?.text === "$") return place({kind: "input"});
  const last = before.at(-1);
  const second = before.at(-2);
  if (last?.text === "." && second && isName(second)) {
    const isDeep = before.at(-3)?.text === "." && before.at(-4);
    return place({kind: "part", owner: second.text, schema: isDeep ? isDeep.text : null});
  }
  if (last?.text === ":" && second?.text === ":") return place({kind: "type"});
  if (wordOf(last) === "AS") {
    return /^(TRY_)?CAST$/.test(wordOf(callAround(before))) ? place({kind: "type"}) : null;
  }
  if (isTable(sql, start, token?.to ?? at)) return place({kind: "table"});
  const isExpected = last && (last.kind === "sign" ? !/[)\]]/.test(last.text) : openers.has(wordOf(last)));
  return place(isExpected ? {kind: "name", column: comparedColumn(before)} : {kind: "word"});
}

/** Whether a piece that ends at the cursor is still being written. */
function goesOn({kind, from, to}: SqlToken, sql: string): boolean {
  const text = sql.slice(from, to);
  if (kind === "comment") return text.startsWith("--") || !/\*\/$/.test(text) || text.length < 4;
  if (kind === "string" || kind === "quoted") return text.split(text[0]!).length % 2 === 0;
  return kind !== "sign" || text === "$";
}

const stand = "stands_here";

/** Whether a name at this place would be one of a table. */
function isTable(sql: string, from: number, to: number): boolean {
  const read = references(`${sql.slice(0, from)} ${stand} ${sql.slice(to)}`);
  return read.tables.some((each) => each.from === from + 1 && each.name === stand);
}

/** The name before the innermost parenthesis that is open. */
function callAround(before: readonly SqlToken[]): SqlToken | undefined {
  let closed = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    const {kind, text} = before[index]!;
    if (kind !== "sign") continue;
    if (text === ")") closed++;
    else if (text === "(" && closed-- === 0) return before[index - 1];
  }
  return undefined;
}

/** The column that a value is compared with: `column =`, `column <>`, `column IN (…,`. */
function comparedColumn(before: readonly SqlToken[]): WrittenColumn | null {
  let end = before.length - 1;
  const isSign = (index: number, ...signs: string[]) => {
    const token = before[index];
    return token?.kind === "sign" && signs.includes(token.text);
  };
  if (isSign(end, "(", ",")) {
    while (isSign(end, ",") || ["string", "number", "input"].includes(before[end]?.kind ?? "")) end--;
    if (!isSign(end, "(") || wordOf(before[end - 1]) !== "IN") return null;
    end -= wordOf(before[end - 2]) === "NOT" ? 3 : 2;
  } else if (isSign(end, "=") || (isSign(end, ">") && isSign(end - 1, "<"))) {
    end -= isSign(end - 1, "=", "!", "<") ? 2 : 1;
  } else return null;
  const name = before[end];
  if (!name || !isName(name)) return null;
  const owner = isSign(end - 1, ".") ? before[end - 2] : undefined;
  return {qualifier: owner ? owner.text : null, name: name.text};
}

/** Words after which a name comes. */
const openers = new Set(
  "SELECT DISTINCT FROM WHERE AND OR NOT ON BY ALL HAVING QUALIFY WHEN THEN ELSE CASE BETWEEN LIKE ILIKE IN USING LIMIT OFFSET FILTER PIVOT UNPIVOT IS EXCLUDE REPLACE VALUES".split(
    " ",
  ),
);
