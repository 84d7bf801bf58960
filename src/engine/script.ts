import {tableNames} from "../model/schema.js";
import type {Query, Value} from "./database.js";
import {fileOf} from "./view.js";

/** What a script says beside its SQL. */
export interface ScriptWords {
  /** Lines at the top. */
  head: readonly string[];
  /** What `$1`, `$2` … are, in order. */
  parameters: readonly string[];
}

/**
 * A question as SQL that runs as it stands, and more than once, in a DuckDB (0.9 or later) that is started in the folder
 * of the tables' Parquet files. The query's own text stays untouched, as a prepared statement, so that what is run is
 * what the page asked; its values follow one to a line, each with its name, to be changed there.
 */
export function scriptOf<Parameters>(
  query: Query<Parameters, unknown>,
  parameters: Parameters,
  words: ScriptWords,
): string {
  const values = query.bind(parameters);
  const views = tablesIn(query.sql).map(
    (table) => `CREATE OR REPLACE TEMP VIEW ${table} AS SELECT * FROM '${fileOf(table)}';`,
  );
  const arguments_ = values.map((value, i) => {
    const comma = i < values.length - 1 ? "," : "";
    return `  ${literal(value)}${comma} ${comment(`$${i + 1} ${words.parameters[i] ?? ""}`)}`;
  });
  return [
    ...words.head.map(comment),
    ...views,
    "",
    `PREPARE ${query.name} AS`,
    `${query.sql.trim()};`,
    "",
    `EXECUTE ${query.name}(`,
    ...arguments_,
    ");",
    "",
  ].join("\n");
}

/** The tables that a query reads. */
export const tablesIn = (sql: string) =>
  tableNames.filter((table) => new RegExp(`\\b(FROM|JOIN)\\s+${table}\\b`).test(sql));

/** A line that the engine passes over; what would end it is left out. */
const comment = (words: string) => `-- ${words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()}`;

/** A value as SQL. Control characters, which an editor may swallow, are spelled out. */
function literal(value: Value): string {
  if (typeof value !== "string") return String(value).toUpperCase();
  const pieces = value.split(/(\p{Cc})/u).filter((piece, i) => piece !== "" || i === 0);
  return pieces
    .map((piece) =>
      /^\p{Cc}$/u.test(piece) ? `chr(${piece.charCodeAt(0)})` : `'${piece.replaceAll("'", "''")}'`,
    )
    .join(" || ");
}
