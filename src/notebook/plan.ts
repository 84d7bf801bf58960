import type {Value} from "../engine/database.js";
import {
  boundValue,
  type InputCell,
  inputCalled,
  type Notebook,
  queryCalled,
  type SqlCell,
  sameName,
  sqlTypes,
} from "./notebook.js";
import {type Reference, references} from "./references.js";
import {quotedName, type SqlToken, sqlTokens} from "./sqlTokens.js";

/** Why a query cannot be asked: where in which cell, and what is wrong there. */
export interface PlanFault {
  /** The id of the cell. */
  cell: string;
  /** Null: the whole cell. */
  place: Pick<Reference, "from" | "to"> | null;
  fault:
    | {kind: "blank"}
    /** The names, the first again at the end. */
    | {kind: "cycle"; names: readonly string[]}
    | {kind: "table"; name: string; near: readonly string[]}
    | {kind: "input"; name: string; near: readonly string[]}
    | {kind: "nameless"; written: string}
    | {kind: "statements"}
    /** A parenthesis, or what else begins and ends, without the other. */
    | {kind: "unpaired"; written: string}
    | {kind: "statement"; word: string};
}

/** A query as the engine is asked it: with those that it reads, and values bound. */
export interface Plan {
  sql: string;
  values: readonly Value[];
  /** Names of `$1`, `$2` … */
  inputs: readonly string[];
  /** Which stretch of `sql` is which of a cell's, in order. */
  stretches: readonly Stretch[];
}

interface Stretch {
  /** In the plan's SQL, the end exclusive. */
  from: number;
  to: number;
  cell: string;
  /** In the cell's SQL. */
  at: number;
}

/** Columns or tables that the engine has, in small letters; `schema.table` for those of a schema. */
export type KnownTables = readonly string[];

/**
 * What a query asks, whole: the queries that it reads stand before it in a WITH, each once, so that what is shown is what the
 * notebook says now, whatever was run before; one that is read more than once is worked out once. Inputs are bound, each once.
 * @param tables names that the engine has
 */
export function planOf(notebook: Notebook, cell: SqlCell, tables: KnownTables): Plan | PlanFault {
  const order = orderOf(notebook, cell, tables);
  if (!Array.isArray(order)) return order;
  const read = order.flatMap((each) => references(each.sql).tables);
  const timesRead = ({name}: SqlCell) => read.filter((reference) => sameName(reference.name, name)).length;
  const inputs: InputCell[] = [];
  const stretches: Stretch[] = [];
  let sql = "";
  for (const [index, each] of order.entries()) {
    const isLast = index === order.length - 1;
    if (!isLast)
      sql += `${index === 0 ? "WITH " : ",\n"}${quotedName(each.name)} AS ${timesRead(each) > 1 ? "MATERIALIZED " : ""}(\n`;
    else sql += `${index === 0 ? "" : "\n"}SELECT * FROM (\n`;
    write(each);
    sql += "\n)";
  }
  return {sql, values: inputs.map(boundValue), inputs: inputs.map(({name}) => name), stretches};

  function write(each: SqlCell) {
    const words = statementOf(each.sql);
    let at = 0;
    const take = (to: number) => {
      if (to > at) stretches.push({from: sql.length, to: sql.length + to - at, cell: each.id, at});
      sql += words.slice(at, to);
      at = to;
    };
    for (const {name, from, to} of references(words).inputs) {
      take(from);
      const input = inputCalled(notebook, name)!;
      let number = inputs.indexOf(input) + 1;
      if (number === 0) number = inputs.push(input);
      const start = sql.length;
      sql += `$${number}::${sqlTypes[input.input]}`;
      stretches.push({from: start, to: sql.length, cell: each.id, at: from});
      at = to;
    }
    take(words.length);
  }
}

export const isFault = (plan: Plan | PlanFault): plan is PlanFault => "fault" in plan;

/** Where a place of a plan's SQL is in a cell; null: it is of none. */
export function placeIn({stretches}: Plan, offset: number): {cell: string; at: number} | null {
  const found = stretches.find(({from, to}) => offset >= from && offset < to);
  if (found) return {cell: found.cell, at: found.at + offset - found.from};
  // Behind a query's last sign.
  const before = stretches.findLast(({to}) => to <= offset);
  return before ? {cell: before.cell, at: before.at + Math.max(0, before.to - before.from - 1)} : null;
}

/** A query with those that it reads before it, itself last; or what stands against it. */
function orderOf(notebook: Notebook, cell: SqlCell, tables: KnownTables): SqlCell[] | PlanFault {
  const order: SqlCell[] = [];
  const open: SqlCell[] = [];
  const visit = (each: SqlCell): PlanFault | null => {
    if (order.includes(each)) return null;
    open.push(each);
    const fault = faultOf(notebook, each, tables);
    if (fault) return fault;
    for (const {name, from, to} of references(each.sql).tables) {
      const next = queryCalled(notebook, name);
      if (!next) continue;
      if (open.includes(next)) {
        const names = [...open.slice(open.indexOf(next)), next].map((one) => one.name);
        return {cell: each.id, place: {from, to}, fault: {kind: "cycle", names}};
      }
      const inner = visit(next);
      if (inner) return inner;
    }
    open.pop();
    order.push(each);
    return null;
  };
  return visit(cell) ?? order;
}

/** What stands against a cell's own SQL, as far as that can be told without the engine. */
function faultOf(notebook: Notebook, {id, sql}: SqlCell, tables: KnownTables): PlanFault | null {
  const fault = (place: PlanFault["place"], what: PlanFault["fault"]) => ({cell: id, place, fault: what});
  const words = statementOf(sql);
  const statement = firstWord(words);
  if (statement === null) return fault(null, {kind: "blank"});
  if (!queries.has(statement.text.toUpperCase()))
    return fault(statement, {kind: "statement", word: statement.text.toUpperCase()});
  const second = secondStatement(words);
  if (second) return fault(second, {kind: "statements"});
  const unpaired = unpairedIn(words);
  if (unpaired)
    return fault(unpaired, {kind: "unpaired", written: words.slice(unpaired.from, unpaired.from + 1)});
  const {tables: read, inputs, nameless} = references(sql);
  for (const {name, from, to} of nameless)
    return fault({from, to}, {kind: "nameless", written: sql.slice(from, to) || name});
  for (const {name, from, to} of inputs) {
    if (inputCalled(notebook, name)) continue;
    const names = notebook.cells.flatMap((each) => (each.kind === "input" ? [each.name] : []));
    return fault({from, to}, {kind: "input", name, near: nearest(name, names)});
  }
  for (const {name, from, to} of read) {
    if (queryCalled(notebook, name) || tables.some((table) => sameName(table, name))) continue;
    const names = notebook.cells.flatMap((each) =>
      each.kind === "sql" && each.id !== id ? [each.name] : [],
    );
    return fault({from, to}, {kind: "table", name, near: nearest(name, [...names, ...tables])});
  }
  return null;
}

/** What a cell's query may begin with. */
const queries = new Set(["SELECT", "WITH", "FROM", "VALUES", "TABLE", "PIVOT", "UNPIVOT", "("]);

/** SQL without the semicolon that may end it. */
function statementOf(sql: string): string {
  const last = piecesOf(sql).at(-1);
  return last?.text === ";" && last.kind === "sign" ? sql.slice(0, last.from) : sql;
}

const firstWord = (sql: string) => piecesOf(sql)[0] ?? null;

/** What follows a semicolon. */
function secondStatement(sql: string): SqlToken | undefined {
  const pieces = piecesOf(sql);
  const end = pieces.findIndex(({kind, text}) => kind === "sign" && text === ";");
  return end < 0 ? undefined : (pieces[end + 1] ?? pieces[end]);
}

/** The first piece that has no other end: all else would run into what stands around the query. */
function unpairedIn(sql: string): Pick<SqlToken, "from" | "to"> | null {
  const open: SqlToken[] = [];
  for (const token of sqlTokens(sql)) {
    const {kind, text, from, to} = token;
    const written = sql.slice(from, to);
    if (kind === "comment" && text.startsWith("/*") && !/^\/\*[\s\S]*\*\/$/.test(written))
      return {from, to: from + 2};
    if (kind === "quoted" && !/^"(?:[^"]|"")*"$/.test(written)) return {from, to: from + 1};
    if (
      kind === "string" &&
      !/^(?:[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|(\$\w*\$)[\s\S]*\1)$/.test(written)
    )
      return {from, to: from + 1};
    if (kind !== "sign") continue;
    if (text === "(") open.push(token);
    if (text === ")" && !open.pop()) return token;
  }
  return open.at(-1) ?? null;
}

const piecesOf = (sql: string) => sqlTokens(sql).filter(({kind}) => kind !== "comment");

/** Names that one may have meant: those that have a part of it, or it of them, the most alike first; three at most. */
function nearest(name: string, names: readonly string[]): string[] {
  const wanted = pairsOf(name);
  const likeness = (other: string) => {
    const pairs = pairsOf(other);
    return pairs.filter((pair) => wanted.includes(pair)).length / Math.max(1, pairs.length + wanted.length);
  };
  return [...new Set(names)]
    .map((other) => ({other, like: likeness(other)}))
    .filter(({like}) => like >= 0.2)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({other}) => other);
}

/** The pairs of neighbouring characters of a name, its ends included. */
const pairsOf = (name: string) => {
  const characters = [..." ", ...name.toLowerCase(), " "];
  return characters.slice(1).map((character, index) => characters[index]! + character);
};
