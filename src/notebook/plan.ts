import type {Value} from "../engine/database.js";
import {quotedName} from "../engine/sqlQuotes.js";
import {
  boundValue,
  type InputCell,
  inputCalled,
  type Notebook,
  queryCalled,
  type SqlCell,
  sqlTypes,
} from "./notebook.js";
import {type KnownTables, type QueryFault, queryFault} from "./queryFault.js";
import {type Reference, references, type TableReference} from "./references.js";
import {statementOf} from "./statement.js";

/** Why a query cannot be asked: where in which cell, and what is wrong there. */
export interface PlanFault {
  /** The id of the cell. */
  cell: string;
  /** Null: the whole cell. */
  place: QueryFault["place"];
  fault:
    | QueryFault["fault"]
    /** The names, the first again at the end. */
    | {kind: "cycle"; names: readonly string[]};
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
  /** False: it stands for what is written there. */
  isWritten: boolean;
}

/**
 * What a query asks, whole: the queries that it reads stand before it in a WITH, each once, so that what is shown is what the
 * notebook says now, whatever was run before. Inputs are bound, each once.
 *
 * A query means the same whoever reads it. So each is worked out by itself (the engine binds what is not MATERIALIZED among
 * the names of its reader), under a name that no query defines (it fails where a WITH defines that of one worked out so).
 * @param tables names that the engine has
 */
export function planOf(notebook: Notebook, cell: SqlCell, tables: KnownTables): Plan | PlanFault {
  const order = orderOf(notebook, cell, tables);
  if (!Array.isArray(order)) return order;
  const nameOf = composedNames(order);
  const inputs: InputCell[] = [];
  const stretches: Stretch[] = [];
  let sql = "";
  for (const [index, each] of order.entries()) {
    const isLast = index === order.length - 1;
    if (!isLast) sql += `${index === 0 ? "WITH " : ",\n"}${nameOf(each)} AS MATERIALIZED (\n`;
    else sql += `${index === 0 ? "" : "\n"}SELECT * FROM (\n`;
    write(each);
    sql += "\n)";
  }
  return {sql, values: inputs.map(boundValue), inputs: inputs.map(({name}) => name), stretches};

  function write({id: cell, sql: written}: SqlCell) {
    const words = statementOf(written);
    const read = references(words);
    const made = new Map<Reference, string>(read.inputs.map((each) => [each, bound(each)]));
    for (const each of read.tables) {
      const query = queryCalled(notebook, each.name);
      if (query) made.set(each, called(each, nameOf(query), words));
    }
    let at = 0;
    const add = (text: string, from: number, isWritten: boolean) => {
      if (text !== "")
        stretches.push({from: sql.length, to: sql.length + text.length, cell, at: from, isWritten});
      sql += text;
    };
    for (const [{from, to}, text] of [...made].sort(([a], [b]) => a.from - b.from)) {
      add(words.slice(at, from), at, true);
      add(text, from, false);
      at = to;
    }
    add(words.slice(at), at, true);
  }

  function bound({name}: Reference): string {
    const input = inputCalled(notebook, name)!;
    const number = inputs.indexOf(input) + 1 || inputs.push(input);
    return `$${number}::${sqlTypes[input.input]}`;
  }
}

/** What a query is called where others read it: two words, as no cell is called. */
function composedNames(order: readonly SqlCell[]): (cell: SqlCell) => string {
  let stem = "cell ";
  while (order.some(({sql}) => sql.includes(`"${stem}`))) stem += "_";
  return ({name}) => quotedName(stem + name);
}

/** A query in the place of a table, by its own name as far as that can be. */
const called = ({alias, from, to}: TableReference, name: string, sql: string) =>
  alias === "possible" ? `${name} AS ${sql.slice(from, to)}` : name;

export const isFault = (plan: Plan | PlanFault): plan is PlanFault => "fault" in plan;

/** Where a place of a plan's SQL is in a cell; null: it is of none. */
export function placeIn({stretches}: Plan, offset: number): {cell: string; at: number} | null {
  const found = stretches.find(({from, to}) => offset >= from && offset < to);
  if (found) return {cell: found.cell, at: found.at + (found.isWritten ? offset - found.from : 0)};
  // Behind a query's last sign.
  const before = stretches.findLast(({to}) => to <= offset);
  if (!before) return null;
  return {cell: before.cell, at: before.at + (before.isWritten ? before.to - before.from - 1 : 0)};
}

/** A query with those that it reads before it, itself last; or what stands against it. */
function orderOf(notebook: Notebook, cell: SqlCell, tables: KnownTables): SqlCell[] | PlanFault {
  const order: SqlCell[] = [];
  const open: SqlCell[] = [];
  const visit = (each: SqlCell): PlanFault | null => {
    if (order.includes(each)) return null;
    open.push(each);
    const fault = queryFault(notebook, each, tables);
    if (fault) return {cell: each.id, ...fault};
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
