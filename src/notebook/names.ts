import {tableNames} from "../model/schema.js";
import {type Cell, isNamed, type Notebook, type SqlCell, sameName} from "./notebook.js";
import {references} from "./references.js";
import {ownWords} from "./sqlName.js";

/** Why a name is none that a query can be read by. */
export type NameFault =
  | {kind: "blank"}
  | {kind: "long"; most: number}
  /** It begins with a digit. */
  | {kind: "digit"}
  | {kind: "character"; character: string}
  /** A word of SQL, which would be read as that. */
  | {kind: "reserved"}
  /** A table of the site has it. */
  | {kind: "table"}
  /** Another cell of the notebook has it. */
  | {kind: "taken"}
  /** The query `by`, which reads the cell, defines it by WITH: it would read that. */
  | {kind: "captured"; by: string};

/** In characters. */
export const longestName = 60;

/** Words before a name, not names where a table is read. */
const beforeNames = new Set(["describe", "summarize"]);

const isReserved = (name: string) => ownWords.has(name) || beforeNames.has(name);

/** What stands against a name, whatever other cells there are; null: nothing. */
export function faultOfName(name: string): NameFault | null {
  if (name.trim() === "") return {kind: "blank"};
  const characters = [...name];
  if (characters.length > longestName) return {kind: "long", most: longestName};
  const odd = characters.find((character) => !/[\p{L}\p{Nd}_]/u.test(character));
  if (odd !== undefined) return {kind: "character", character: odd};
  if (/^\p{Nd}/u.test(name)) return {kind: "digit"};
  if (isReserved(name.toLowerCase())) return {kind: "reserved"};
  return tableNames.some((table) => sameName(table, name)) ? {kind: "table"} : null;
}

/** The same for a cell of a notebook, among whose queries and inputs each name is once. */
export function faultOfCellName(notebook: Notebook, id: string, name: string): NameFault | null {
  const fault = faultOfName(name);
  if (fault) return fault;
  if (notebook.cells.some((cell) => cell.id !== id && isNamed(cell) && sameName(cell.name, name)))
    return {kind: "taken"};
  const by = capturing(notebook, id, name);
  return by && {kind: "captured", by: by.name};
}

/** The first query that reads a cell where a WITH of its own has defined the name. */
function capturing({cells}: Notebook, id: string, name: string): SqlCell | null {
  const cell = cells.find((each) => each.id === id);
  if (cell?.kind !== "sql") return null;
  const isCaptured = (each: Cell): each is SqlCell =>
    each.kind === "sql" &&
    references(each.sql).tables.some(
      (table) => sameName(table.name, cell.name) && table.defined.some((own) => sameName(own, name)),
    );
  return cells.find(isCaptured) ?? null;
}
