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
    | {kind: "statement"; word: string};
}

/** Names that queries can read without a schema. */
export type KnownTables = readonly string[];

/** What a cell's query may begin with. */
const queries = new Set(["SELECT", "WITH", "FROM", "VALUES", "TABLE", "PIVOT", "UNPIVOT", "("]);

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
  const word = first.text.toUpperCase();
  if (!queries.has(word)) return {place: first, fault: {kind: "statement", word}};
  const second = secondStatement(words);
  if (second) return {place: second, fault: {kind: "statements"}};
  const unpaired = unpairedIn(words);
  if (unpaired) return {place: unpaired, fault: {kind: "unpaired", written: words.charAt(unpaired.from)}};
  return nameFault(notebook, {id, sql}, tables);
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
