import {type Cell, type Notebook, sameName} from "./notebook.js";
import {references} from "./references.js";
import {sqlName} from "./sqlName.js";
import {sqlTokens} from "./sqlTokens.js";

/** Gives a query or an input another name, in its own cell and wherever others read it. */
export function renamed(notebook: Notebook, id: string, to: string): Notebook {
  const cell = notebook.cells.find((each) => each.id === id);
  if (!cell || (cell.kind !== "sql" && cell.kind !== "input")) return notebook;
  const from = cell.name;
  const follow = (each: Cell): Cell => {
    if (each.id === id) return {...each, name: to} as Cell;
    if (each.kind === "chart")
      return cell.kind === "sql" && sameName(each.of, from) ? {...each, of: to} : each;
    if (each.kind !== "sql") return each;
    const sql = cell.kind === "sql" ? withTable(each.sql, from, to) : withInput(each.sql, from, to);
    return sql === each.sql ? each : {...each, sql};
  };
  return {...notebook, cells: notebook.cells.map(follow)};
}

/** SQL that reads a table by its new name; where it named its columns by the old one, by the new one. */
function withTable(sql: string, from: string, to: string): string {
  const {tables} = references(sql);
  const places = tables.filter(({name}) => sameName(name, from));
  if (places.length === 0) return sql;
  const written = sqlName(to);
  const tokens = sqlTokens(sql);
  const qualifiers = tokens.filter(
    ({kind, text}, index) =>
      (kind === "word" || kind === "quoted") &&
      sameName(text, from) &&
      tokens[index + 1]?.text === "." &&
      tokens[index - 1]?.text !== ".",
  );
  return replaced(sql, [...places, ...qualifiers], written);
}

const withInput = (sql: string, from: string, to: string) =>
  replaced(
    sql,
    references(sql).inputs.filter(({name}) => sameName(name, from)),
    `$${to}`,
  );

/** A text with other words in some places. */
function replaced(text: string, places: readonly {from: number; to: number}[], words: string): string {
  let result = text;
  for (const {from, to} of [...places].sort((a, b) => b.from - a.from))
    result = result.slice(0, from) + words + result.slice(to);
  return result;
}
