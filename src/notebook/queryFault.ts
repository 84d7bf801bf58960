import {nearNames} from "./nearNames.js";
import {inputCalled, type Notebook, queryCalled, type SqlCell, sameName} from "./notebook.js";
import {type Reference, references} from "./references.js";
import {piecesOf, secondStatement, statementOf, unpairedIn} from "./statement.js";

/** What is wrong in a query, and where. */
export interface QueryFault {
  /** Null: the whole query. */
  place: Pick<Reference, "from" | "to"> | null;
  fault:
    | {kind: "blank"}
    | {kind: "table"; name: string; near: readonly string[]}
    | {kind: "input"; name: string; near: readonly string[]}
    | {kind: "nameless"; written: string}
    | {kind: "statements"}
    /** A parenthesis, or what else begins and ends, without the other. */
    | {kind: "unpaired"; written: string}
    /** A statement that is no query. */
    | {kind: "statement"; word: string}
    /** It begins with a word that no statement begins with. */
    | {kind: "beginning"; word: string}
    /** A sign as Chinese is written with, and what SQL has in its place. */
    | {kind: "wide"; written: string; meant: string};
}

/** Names that queries can read without a schema. */
export type KnownTables = readonly string[];

/** What a cell's query may begin with. */
const queries = new Set(["SELECT", "WITH", "FROM", "VALUES", "TABLE", "PIVOT", "UNPIVOT", "("]);

/** What other statements begin with, that do something or tell of the engine. */
const statements = new Set(
  `ALTER ANALYZE ATTACH BEGIN CALL CHECKPOINT COMMENT COMMIT COPY CREATE DEALLOCATE DELETE DESCRIBE DETACH DROP EXECUTE EXPLAIN
  EXPORT IMPORT INSERT INSTALL LOAD MERGE PRAGMA PREPARE RESET ROLLBACK SET SHOW SUMMARIZE TRUNCATE UPDATE USE VACUUM`.split(
    /\s+/,
  ),
);

/** Signs that an input method for Chinese writes, and those of SQL. */
const wideSigns: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "（": "(",
  "）": ")",
  "“": "'",
  "”": "'",
  "‘": "'",
  "’": "'",
  "。": ".",
  "：": ":",
  "＝": "=",
  "＞": ">",
  "＜": "<",
  "＋": "+",
  "－": "-",
  "＊": "*",
  "　": " ",
};

/**
 * What stands against a cell's own SQL, as far as that can be told without the engine; null: nothing.
 * @param tables names that the engine has
 */
export function queryFault(
  notebook: Notebook,
  {id, sql}: Pick<SqlCell, "id" | "sql">,
  tables: KnownTables,
): QueryFault | null {
  const words = statementOf(sql);
  const [first] = piecesOf(words);
  if (!first) return {place: null, fault: {kind: "blank"}};
  const wide = wideIn(words);
  if (wide) return wide;
  const word = first.text.toUpperCase();
  if (!queries.has(word))
    return {place: first, fault: {kind: statements.has(word) ? "statement" : "beginning", word: first.text}};
  const second = secondStatement(words);
  if (second) return {place: second, fault: {kind: "statements"}};
  const unpaired = unpairedIn(words);
  if (unpaired) return {place: unpaired, fault: {kind: "unpaired", written: words.charAt(unpaired.from)}};
  return nameFault(notebook, {id, sql}, tables);
}

/** The first sign of Chinese outside of quotation marks: to the engine it is a letter of a name. */
function wideIn(sql: string): QueryFault | null {
  for (const {kind, from, to} of piecesOf(sql)) {
    if (kind !== "word" && kind !== "sign") continue;
    const written = [...sql.slice(from, to)];
    const at = written.findIndex((sign) => Object.hasOwn(wideSigns, sign));
    if (at < 0) continue;
    const start = from + written.slice(0, at).join("").length;
    const sign = written[at]!;
    return {
      place: {from: start, to: start + sign.length},
      fault: {kind: "wide", written: sign, meant: wideSigns[sign]!},
    };
  }
  return null;
}

/** The first name that nothing is called by. */
function nameFault(
  notebook: Notebook,
  {id, sql}: Pick<SqlCell, "id" | "sql">,
  known: KnownTables,
): QueryFault | null {
  const {tables, inputs, nameless} = references(sql);
  for (const {name, from, to} of nameless)
    return {place: {from, to}, fault: {kind: "nameless", written: sql.slice(from, to) || name}};
  for (const {name, from, to} of inputs) {
    if (inputCalled(notebook, name)) continue;
    const names = notebook.cells.flatMap((each) => (each.kind === "input" ? [each.name] : []));
    return {place: {from, to}, fault: {kind: "input", name, near: nearNames(name, names)}};
  }
  for (const {name, from, to} of tables) {
    if (queryCalled(notebook, name) || known.some((table) => sameName(table, name))) continue;
    const names = notebook.cells.flatMap((each) =>
      each.kind === "sql" && each.id !== id ? [each.name] : [],
    );
    return {
      place: {from, to},
      fault: {
        kind: "table",
        name,
        near: nearNames(name, [...names, ...known]),
      },
    };
  }
  return null;
}
