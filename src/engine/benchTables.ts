import {tableNames} from "../model/schema.js";
import type {Ask} from "./ask.js";
import {EngineError} from "./database.js";
import {quotedName, quotedText} from "./sqlQuotes.js";
import {fileOf} from "./view.js";
import type {BenchColumn, BenchTable, Source, Workbench} from "./workbench.js";

/** Of columns of words with at most so many values all are listed, if the table is not longer than this. */
const mostValues = 40;
const longestListed = 200_000;
const longestValue = 40;

/** Lets the engine read bytes under a name, and no longer. */
export interface FileDoor {
  register(file: string, bytes: Uint8Array): void | Promise<void>;
  release(file: string): void | Promise<void>;
}

/**
 * Makes a table of each source; those that are no tables of the site may be refused. Rejects with an {@link EngineError} if
 * one of the site's is.
 */
export async function loadTables(
  ask: Ask,
  door: FileDoor,
  sources: readonly Source[],
): Promise<Pick<Workbench, "tables" | "refused">> {
  const loaded: Source[] = [];
  const refused: {source: Source; reason: string}[] = [];
  for (const [index, source] of sources.entries()) {
    const file = `source_${index}.parquet`;
    await door.register(file, source.bytes);
    try {
      if (source.schema !== null) await ask(`CREATE SCHEMA IF NOT EXISTS ${quotedName(source.schema)}`);
      await ask(`CREATE TABLE ${nameOf(source)} AS SELECT * FROM ${quotedText(file)}`);
      loaded.push(source);
    } catch (cause) {
      const reason = (cause as Error).message;
      const own = source.schema === null ? tableNames.find((name) => name === source.name) : undefined;
      if (own) throw new EngineError("table", fileOf(own), reason, cause);
      refused.push({source, reason});
    }
    await door.release(file);
  }
  const tables: BenchTable[] = [];
  for (const source of loaded) tables.push(await tableOf(ask, source));
  return {tables, refused};
}

const nameOf = ({schema, name}: Source) =>
  schema === null ? quotedName(name) : `${quotedName(schema)}.${quotedName(name)}`;

async function tableOf(ask: Ask, source: Source): Promise<BenchTable> {
  const {schema, name} = source;
  const columns = await ask(
    `SELECT column_name, data_type FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position`,
    [schema ?? "main", name],
  );
  const [counted] = await ask(`SELECT count(*)::INT AS rows FROM ${nameOf(source)}`);
  const rows = counted!.rows as number;
  const found: BenchColumn[] = [];
  for (const {column_name, data_type} of columns) {
    const column = column_name as string;
    const type = data_type as string;
    const isListed = type === "VARCHAR" && rows <= longestListed;
    const values = isListed ? await fewValues(ask, nameOf(source), quotedName(column)) : null;
    found.push({name: column, type, values});
  }
  return {schema, name, rows, columns: found};
}

async function fewValues(ask: Ask, from: string, column: string): Promise<string[] | null> {
  const rows = await ask(
    `SELECT ${column} AS value FROM ${from} WHERE ${column} IS NOT NULL
     GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT ${mostValues + 1}`,
  );
  const values = rows.map(({value}) => value as string);
  const isShort = values.every((value) => value.length <= longestValue && !/\p{Cc}/u.test(value));
  return values.length > 0 && values.length <= mostValues && isShort ? values : null;
}
