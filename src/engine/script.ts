import {tableNames} from "../model/schema.js";
import type {Query, Value} from "./database.js";
import {fileOf} from "./view.js";

/** A query with the values of its parameters: a question as it was asked. */
export interface Question {
  readonly name: string;
  readonly sql: string;
  /** Names of `$1`, `$2` … in order. */
  readonly parameters: readonly string[];
  /** Their values. */
  readonly values: readonly Value[];
}

/** A question as the engine is asked it. */
export const questionOf = <Parameters>(
  {name, sql, parameters = [], bind}: Query<Parameters, unknown>,
  values: Parameters,
): Question => ({name, sql, parameters, values: bind(values)});

/** What a script says beside its SQL. */
export interface ScriptWords {
  /** Lines at the top. */
  head: readonly string[];
  /** What the rows of the query of this name are; empty: nothing is said. */
  rows(query: string): string;
  /** What the parameter of this name is. */
  parameter(name: string): string;
}

/**
 * Questions as SQL that runs as it stands, and more than once, in a DuckDB (0.9 or later) that is started in the folder
 * of the tables' Parquet files. The queries' own text stays untouched, as prepared statements, so that what is run is
 * what the page asked; the values of each follow it one to a line, each with its name, to be changed there.
 */
export function scriptOf(questions: readonly Question[], words: ScriptWords): string {
  const views = tablesOf(questions).map(
    (table) => `CREATE OR REPLACE TEMP VIEW ${table} AS SELECT * FROM '${fileOf(table)}';`,
  );
  return [...words.head.map(comment), ...views, ...questions.flatMap((each) => asked(each, words)), ""].join(
    "\n",
  );
}

/** A question as lines of SQL: the query is prepared, then run with its values. */
function asked({name, sql, parameters, values}: Question, words: ScriptWords): string[] {
  const rows = words.rows(name);
  const arguments_ = values.map((value, i) => {
    const comma = i < values.length - 1 ? "," : "";
    return `  ${literal(value)}${comma} ${comment(`$${i + 1} ${words.parameter(parameters[i] ?? "")}`)}`;
  });
  return [
    "",
    ...(rows === "" ? [] : [comment(rows)]),
    `PREPARE ${name} AS`,
    `${sql.trim()};`,
    "",
    ...(arguments_.length === 0 ? [`EXECUTE ${name};`] : [`EXECUTE ${name}(`, ...arguments_, ");"]),
  ];
}

/** The tables that questions read, in the order of the model. */
export const tablesOf = (questions: readonly Pick<Question, "sql">[]) =>
  tableNames.filter((table) =>
    questions.some(({sql}) => new RegExp(`\\b(FROM|JOIN)\\s+${table}\\b`).test(sql)),
  );

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
