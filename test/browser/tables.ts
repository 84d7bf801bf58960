import type {Page} from "playwright-core";
import {readLists} from "../../loaders/lists.ts";
import {project} from "../../loaders/paths.ts";
import {buildTables} from "../../loaders/tables.ts";
import type {Database} from "../../src/engine/database.ts";
import {openNodeDatabase} from "../../src/engine/node.ts";
import {parquet} from "../../src/engine/parquet.ts";
import {type TableName, tableNames} from "../../src/model/schema.ts";
import type {Chart} from "./site.ts";

/** The tables of the real list on the engine in Node: what the pages' numbers are compared with. */
export async function openDatabase(): Promise<Database> {
  const tables = buildTables(await readLists(project));
  const files = tableNames.map((name) => [name, parquet(name, tables[name] as never)] as const);
  return openNodeDatabase(Object.fromEntries(files) as Record<TableName, Uint8Array>);
}

/** A chart's numbers as its table has them, without the head. */
export function tableOf(page: Page, chart: Chart): Promise<string[][]> {
  return page.$$eval(`figure[data-chart=${chart}] table tbody tr`, (rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent!)),
  );
}

/** The names of the columns of a chart's table. */
export function columnsOf(page: Page, chart: Chart): Promise<string[]> {
  return page.$$eval(`figure[data-chart=${chart}] table thead th`, (cells) =>
    cells.map((cell) => cell.textContent!),
  );
}
