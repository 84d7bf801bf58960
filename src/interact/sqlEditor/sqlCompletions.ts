import {sameName} from "../../notebook/notebook.js";
import {quotedName, sqlTokens} from "../../notebook/sqlTokens.js";
import {completionPlace, type WrittenColumn} from "./completionPlace.js";
import type {SqlColumn, SqlNames, SqlTable} from "./sqlNames.js";
import {phrases, reserved, tableFunctions, types} from "./sqlWords.js";
import {isName, namedByWith, type TableRead, tablesRead, wordOf} from "./tablesRead.js";

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

export interface SqlCompletions {
  /** What they take the place of. */
  from: number;
  /** Exclusive. */
  to: number;
  typed: string;
  /** Best first. */
  options: readonly SqlOption[];
}

/** So many are offered at most. */
const most = 100;

/** So many letters are typed before something is offered that nobody asked for: a short word may be an alias. */
const leastTyped: Readonly<Record<string, number>> = {name: 1, table: 1, type: 1, word: 2};

/**
 * What can stand at a place in SQL; null where there is nothing to say: in comments, where a new name is made up, and, if
 * nobody asked, before the first letter of a name and after its last.
 * @param isAsked true: the reader asked; false: the reader just types
 * @param functions names of functions with their meaning
 */
export function sqlCompletions(
  sql: string,
  at: number,
  names: SqlNames,
  functions: Readonly<Record<string, string>>,
  isAsked: boolean,
): SqlCompletions | null {
  const place = completionPlace(sql, at);
  if (!place) return null;
  const {looksFor, from, typed, isQuoted} = place;
  if (!isAsked && typed.length < (leastTyped[looksFor.kind] ?? 0) && !isQuoted) return null;
  const read = tablesRead(sql, names.tables);
  const all = candidates();
  const found = all
    .map((option, index) => ({option, index, fit: fitOf(option, typed)}))
    .filter(({fit}) => fit !== null)
    .sort((a, b) => a.fit! - b.fit! || a.index - b.index)
    .map(({option}) => option);
  const isWhole = found.some(({label}) => sameName(label, typed));
  if (found.length === 0 || (isWhole && !isAsked)) return null;
  const quote = isQuoted ? sql[from - 1]! : "";
  return {
    from: isQuoted ? from - 1 : from,
    to: quote !== "" && sql[at] === quote ? at + 1 : at,
    typed,
    options: distinct(found)
      .slice(0, most)
      .map((option) => (isQuoted ? inQuotes(option, quote) : option)),
  };

  function candidates(): SqlOption[] {
    switch (looksFor.kind) {
      case "value":
        return valuesOf(looksFor.column);
      case "input":
        return names.inputs.map(({name, about}) => ({kind: "input", label: name, text: name, about}));
      case "type":
        return types.map((type) => named("type", type.toUpperCase(), ""));
      case "part":
        return partsOf(looksFor.owner, looksFor.schema);
      case "table":
        return isQuoted
          ? tableOptions()
          : [...tableOptions(), ...callsOf(tableFunctions), ...phrasesOf("LATERAL")];
      case "word":
        return isQuoted ? [] : phrasesOf(...phrases);
      case "name": {
        const own = [
          ...columnOptions(read.length > 0 ? read.map(({table}) => table) : names.tables),
          ...namesOf(read),
        ];
        if (isQuoted) return own;
        const values = looksFor.column ? valuesOf(looksFor.column) : [];
        return [...values, ...own, ...callsOf(Object.keys(functions)), ...phrasesOf(...phrases)];
      }
    }
  }

  function tableOptions(): SqlOption[] {
    const ofWith = namedByWith(sql).map((name) => written("name", name, ""));
    return [...ofWith, ...names.tables.map(tableOption)];
  }

  /** Aliases, and names that the query gives to its own columns. */
  function namesOf(tables: readonly TableRead[]): SqlOption[] {
    const tokens = sqlTokens(sql).filter(({kind, to}) => kind !== "comment" && to !== at);
    const made = tokens.filter(
      (token, index) =>
        isName(token) &&
        wordOf(tokens[index - 1]) === "AS" &&
        tokens[index + 1]?.text !== "(" &&
        !types.includes(token.text.toLowerCase()),
    );
    return [
      ...tables.map(({called, table}) =>
        written("name", called, called === table.name ? table.about : table.name),
      ),
      ...made.map(({text}) => written("name", text, "")),
    ];
  }

  function partsOf(owner: string, schema: string | null): SqlOption[] {
    const isCalled = (table: SqlTable) => sameName(table.name, owner);
    if (schema !== null) {
      return columnOptions(names.tables.filter((table) => isCalled(table) && isOf(table, schema)));
    }
    const called = read.filter((each) => sameName(each.called, owner)).map(({table}) => table);
    if (called.length > 0) return columnOptions(called.slice(0, 1));
    const within = names.tables.filter((table) => isOf(table, owner));
    if (within.length > 0) return within.map(({kind, name, about}) => written(kind, name, about));
    return columnOptions(names.tables.filter((table) => table.schema === null && isCalled(table)));
  }

  function valuesOf({qualifier, name}: WrittenColumn): SqlOption[] {
    const owned = qualifier === null ? read : read.filter(({called}) => sameName(called, qualifier));
    const tables = read.length > 0 ? owned.map(({table}) => table) : names.tables;
    return tables
      .flatMap(({columns}) => columns.filter((column) => sameName(column.name, name)))
      .flatMap(({values}) => values ?? [])
      .map((value) => ({kind: "value", label: value, text: `'${value.replaceAll("'", "''")}'`, about: ""}));
  }

  function callsOf(called: readonly string[]): SqlOption[] {
    return called.map((name) => named("function", name, functions[name] ?? ""));
  }
}

/** How well an option goes with what is written: less is better; null: not at all. */
function fitOf({label, about}: SqlOption, typed: string): number | null {
  const [name, sought] = [label.toLowerCase(), typed.toLowerCase()];
  if (name.startsWith(sought)) return 0;
  const isChinese = /\p{Script=Han}/u.test(sought);
  if (isChinese ? name.includes(sought) : name.includes(`_${sought}`) || name.includes(`.${sought}`))
    return 1;
  return isChinese && gist(about).includes(sought) ? 2 : null;
}

/** What a meaning says first: 分工 of 分工：lead 牵头 · sole 单独负责. */
export const gist = (about: string): string => about.split(/[：；，（(]/)[0]!.trim();

const named = (kind: OptionKind, name: string, about: string): SqlOption => ({
  kind,
  label: name,
  text: name,
  about,
});

/** A name in quotes where it needs them. */
const written = (kind: OptionKind, name: string, about: string): SqlOption => ({
  kind,
  label: name,
  text: sqlName(name),
  about,
});

const phrasesOf = (...texts: readonly string[]) => texts.map((text) => named("keyword", text, ""));

/** A name as it is written in SQL: in quotes only if it needs them. */
export const sqlName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !reserved.includes(name.toLowerCase()) ? name : quotedName(name);

const isOf = ({schema: own}: SqlTable, schema: string) => own !== null && sameName(own, schema);

const tableOption = ({kind, schema, name, about}: SqlTable): SqlOption => ({
  kind,
  label: schema === null ? name : `${schema}.${name}`,
  text: schema === null ? sqlName(name) : `${sqlName(schema)}.${sqlName(name)}`,
  about,
});

const columnOptions = (tables: readonly SqlTable[]): SqlOption[] =>
  tables.flatMap(({columns}) =>
    columns.map((column) => ({...written("column", column.name, column.about), column})),
  );

/** In place of a name or value in quotes, with both of them; of a table in a schema its name as it is written. */
const inQuotes = (option: SqlOption, quote: string): SqlOption =>
  quote === '"' && !option.text.includes(".") ? {...option, text: quotedName(option.label)} : option;

/** The first of those that are written alike. */
function distinct(options: readonly SqlOption[]): SqlOption[] {
  const seen = new Set<string>();
  return options.filter(({text}) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
