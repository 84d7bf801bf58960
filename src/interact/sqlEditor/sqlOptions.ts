import {quotedName, sqlName} from "../../notebook/sqlName.js";
import type {SqlColumn, SqlTable} from "./sqlNames.js";

export type OptionKind =
  | "table"
  | "query"
  | "column"
  | "name"
  | "value"
  | "input"
  | "keyword"
  | "function"
  | "type";

/** What can stand at a place. */
export interface SqlOption {
  kind: OptionKind;
  /** As the reader knows it. */
  label: string;
  /** As SQL takes it, in place of what is written; of a function without its parentheses. */
  text: string;
  /** What it means; empty if nobody says. */
  about: string;
  column?: SqlColumn;
}

/** How well an option goes with what is written: less is better; null: not at all. */
export function fitOf({label, about}: SqlOption, typed: string): number | null {
  const [name, sought] = [label.toLowerCase(), typed.toLowerCase()];
  if (name.startsWith(sought)) return 0;
  const isChinese = /\p{Script=Han}/u.test(sought);
  if (isChinese ? name.includes(sought) : name.includes(`_${sought}`) || name.includes(`.${sought}`))
    return 1;
  return isChinese && gist(about).includes(sought) ? 2 : null;
}

/** What a meaning says first: 分工 of 分工：lead 牵头 · sole 单独负责. */
export const gist = (about: string): string => about.split(/[：；，（(]/)[0]!.trim();

/** What is written as it is called. */
export const named = (kind: OptionKind, name: string, about: string): SqlOption => ({
  kind,
  label: name,
  text: name,
  about,
});

/** A name in quotes where it needs them. */
export const written = (kind: OptionKind, name: string, about: string): SqlOption => ({
  kind,
  label: name,
  text: sqlName(name),
  about,
});

/** Words of SQL. */
export const phrasesOf = (...texts: readonly string[]) => texts.map((text) => named("keyword", text, ""));

/** A table by its name, after that of its schema. */
export const tableOption = ({kind, schema, name, about}: SqlTable): SqlOption => ({
  kind,
  label: schema === null ? name : `${schema}.${name}`,
  text: schema === null ? sqlName(name) : `${sqlName(schema)}.${sqlName(name)}`,
  about,
});

/** Columns of tables; one may be there twice. */
export const columnOptions = (tables: readonly SqlTable[]): SqlOption[] =>
  tables.flatMap(({columns}) =>
    columns.map((column) => ({...written("column", column.name, column.about), column})),
  );

/** In place of a name or value in quotes, with both of them; of a table in a schema its name as it is written. */
export const inQuotes = (option: SqlOption, quote: string): SqlOption =>
  quote === '"' && !option.text.includes(".") ? {...option, text: quotedName(option.label)} : option;

/** The first of those that are written alike. */
export function distinct(options: readonly SqlOption[]): SqlOption[] {
  const seen = new Set<string>();
  return options.filter(({text}) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
