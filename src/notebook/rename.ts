import {type Cell, type Notebook, sameName} from "./notebook.js";
import {references, type TableReference} from "./references.js";
import {sqlName} from "./sqlName.js";
import type {SqlToken} from "./sqlTokens.js";
import {piecesOf} from "./statement.js";

/**
 * Gives a query or an input another name, in its own cell and wherever others read it; what they give stays the same.
 * @param to a name that {@link faultOfCellName} has nothing against
 */
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

/**
 * SQL that reads a table by its new name. Where it named its columns by the old one, by the new one; but where the old name
 * is used in another way, or the new one for something else, the table goes on to be called as before.
 */
function withTable(sql: string, from: string, to: string): string {
  const {tables, schemaTables} = references(sql);
  const places = tables.filter(({name}) => sameName(name, from));
  if (places.length === 0) return sql;
  const pieces = piecesOf(sql);
  const isPlace = (token: SqlToken) => places.some((place) => place.from === token.from);
  const isSchemaTable = (token: SqlToken | undefined) =>
    schemaTables.some((table) => table.from === token?.from);
  const qualifiers: SqlToken[] = [];
  const others: SqlToken[] = [];
  for (const [index, token] of pieces.entries()) {
    if ((token.kind !== "word" && token.kind !== "quoted") || isPlace(token)) continue;
    // Of something else: `t.b`.
    if (pieces[index - 1]?.text === "." && !isSchemaTable(token)) continue;
    const isQualifier = pieces[index + 1]?.text === "." && !isSchemaTable(pieces[index + 2]);
    if (sameName(token.text, from)) (isQualifier ? qualifiers : others).push(token);
    else if (sameName(token.text, to)) others.push(token);
  }
  const written = sqlName(to);
  const isIn = (token: SqlToken, {scope}: TableReference) => token.from >= scope.from && token.to <= scope.to;
  const followed = places.filter(
    (place) => place.alias === "possible" && !others.some((token) => isIn(token, place)),
  );
  const words = (place: TableReference) =>
    place.alias !== "possible" || followed.includes(place)
      ? written
      : `${written} AS ${sql.slice(place.from, place.to)}`;
  return replaced(sql, [
    ...places.map((place) => ({...place, words: words(place)})),
    ...qualifiers
      .filter((token) => followed.some((place) => isIn(token, place)))
      .map((token) => ({...token, words: written})),
  ]);
}

const withInput = (sql: string, from: string, to: string) =>
  replaced(
    sql,
    references(sql)
      .inputs.filter(({name}) => sameName(name, from))
      .map((input) => ({...input, words: `$${to}`})),
  );

/** A text with other words in some places. */
function replaced(text: string, places: readonly {from: number; to: number; words: string}[]): string {
  let result = text;
  for (const {from, to, words} of [...places].sort((a, b) => b.from - a.from))
    result = result.slice(0, from) + words + result.slice(to);
  return result;
}
