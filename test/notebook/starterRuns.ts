import {readLists} from "../../loaders/lists.ts";
import type {Database} from "../../src/engine/database.ts";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import {parquet} from "../../src/engine/parquet.ts";
import type {Plain} from "../../src/engine/rows.ts";
import type {Held, Workbench} from "../../src/engine/workbench.ts";
import {readList} from "../../src/list/read.ts";
import {listRows} from "../../src/list/rows.ts";
import {combineLists} from "../../src/list/tables.ts";
import {Names} from "../../src/list/words/departments.ts";
import {type TableName, type Tables, tableNames} from "../../src/model/schema.ts";
import {dependentsOf} from "../../src/notebook/dependents.ts";
import type {InputCell, Notebook, SqlCell} from "../../src/notebook/notebook.ts";
import {type Offer, offerOf} from "../../src/notebook/offer.ts";
import {isFault, type Plan, planOf} from "../../src/notebook/plan.ts";
import {type StarterId, starters} from "../../src/notebook/starters.ts";
import {startersZh} from "../../src/text/starters.zh.ts";
import {csv} from "../fixtures/csv.ts";
import type {ListRows} from "../fixtures/oddLists.ts";
import {bytes} from "../fixtures/pasted.ts";

/** What a query of a worked notebook gave. */
export interface Answer {
  columns: Held["columns"];
  rows: Rows;
}

export type Rows = Record<string, Plain>[];

/** By notebook, then by the name of the query. */
export type Answers = Record<StarterId, Record<string, Answer>>;

/** What the inputs of all worked notebooks are set to; those that are not named stay as they are. */
export type Set = Readonly<Record<string, InputCell["value"]>>;

/** The tables of the shipped lists, and of lists of these rows beside them. */
export async function shippedWith(more: Readonly<Record<string, ListRows>> = {}): Promise<Tables> {
  const {lists, reference} = await readLists(".");
  const others = [];
  for (const [list_id, rows] of Object.entries(more)) {
    const file = `${list_id}.csv`;
    const reading = await readList(bytes(csv(rows)), {file, names: new Names(reference)});
    others.push(listRows(reading, {list_id, source_file: file, sha256: ""}));
  }
  return combineLists([...lists, ...others], reference);
}

/** A workbench of tables, last row first, so that only an ORDER BY can bring them into order. */
export const benchOf = (tables: Tables): Promise<Workbench> =>
  openNodeWorkbench(
    tableNames.map((name: TableName) => ({
      schema: null,
      name,
      bytes: parquet(name, [...tables[name]].reverse() as never),
    })),
  );

export const withSet = (notebook: Notebook, set: Set): Notebook => ({
  ...notebook,
  cells: notebook.cells.map((cell) =>
    cell.kind === "input" && cell.name in set ? {...cell, value: set[cell.name]!} : cell,
  ),
});

/**
 * The rows of every query of every worked notebook, or of those that are named; rejects with what the plan or the engine has
 * against one.
 * @param named queries by notebook
 */
export async function rowsOf(
  database: Database,
  set: Set,
  offer: Offer,
  named: Partial<Record<StarterId, string>> = {},
): Promise<Record<StarterId, Record<string, Rows>>> {
  const answers: Record<string, Record<string, Rows>> = {};
  for (const {id, notebook} of starters(startersZh, offer)) {
    const book = withSet(notebook, set);
    answers[id] = {};
    for (const cell of book.cells) {
      if (cell.kind !== "sql" || (id in named ? named[id] !== cell.name : isRead(book, cell))) continue;
      const {sql, values} = planned(book, cell, tableNames);
      answers[id][cell.name] = await database.ask({name: `${id}, ${cell.name}`, sql, bind: () => values}, {});
    }
  }
  return answers as Record<StarterId, Record<string, Rows>>;
}

/** Whether another query reads one, so that it is asked with it. */
const isRead = (book: Notebook, {id}: SqlCell) => dependentsOf(book, id).some(({kind}) => kind === "sql");

function planned(book: Notebook, cell: SqlCell, tables: readonly string[]): Plan {
  const plan = planOf(book, cell, tables);
  if (isFault(plan)) throw new Error(`${book.title}, ${cell.name}: ${JSON.stringify(plan.fault)}`);
  return plan;
}

/** What every query of every worked notebook gives on a workbench, as their inputs are set at first. */
export async function answersOf(bench: Workbench): Promise<Answers> {
  const answers: Record<string, Record<string, Answer>> = {};
  const tables = bench.tables.map(({name}) => name);
  for (const {id, notebook} of starters(startersZh, await offerOf(bench))) {
    answers[id] = {};
    for (const cell of notebook.cells) {
      if (cell.kind !== "sql") continue;
      const {sql, values} = planned(notebook, cell, tables);
      const held = await bench.hold(sql, values);
      const rows = await bench.rows(held, {count: held.rows});
      answers[id][cell.name] = {
        columns: held.columns,
        rows: rows.map((row) => Object.fromEntries(row.map((value, i) => [held.columns[i]!.name, value]))),
      };
    }
  }
  return answers as Answers;
}
