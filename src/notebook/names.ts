import {tableNames} from "../model/schema.js";
import {isNamed, type Notebook, sameName} from "./notebook.js";

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
  | {kind: "taken"};

/** In characters. */
export const longestName = 60;

/** Words that no table can have as its bare name: those that DuckDB 0.9.1 reads as its own after FROM, and those that `references` does. */
const reserved = new Set(
  `ALL ANALYSE ANALYZE AND ANTI ANY ARRAY AS ASC ASOF ASYMMETRIC AUTHORIZATION BINARY BOTH CASE CAST CHECK COLLATE COLLATION
   COLUMN CONCURRENTLY CONSTRAINT CREATE CROSS DEFAULT DEFERRABLE DESC DESCRIBE DISTINCT DO ELSE END EXCEPT FALSE FETCH FOR
   FOREIGN FREEZE FROM FULL GLOB GRANT GROUP HAVING ILIKE IN INITIALLY INNER INTERSECT INTO IS ISNULL JOIN LATERAL LEADING LEFT
   LIKE LIMIT NATURAL NOT NOTNULL NULL OFFSET ON ONLY OR ORDER OUTER OVERLAPS PIVOT PIVOT_LONGER PIVOT_WIDER PLACING
   POSITIONAL PRIMARY QUALIFY REFERENCES RETURNING RIGHT SELECT SEMI SIMILAR SOME SUMMARIZE SYMMETRIC TABLE TABLESAMPLE
   THEN TO TRAILING TRUE UNION UNIQUE UNPIVOT USING VALUES VARIADIC VERBOSE WHEN WHERE WINDOW WITH`.split(
    /\s+/,
  ),
);

/** What stands against a name, whatever other cells there are; null: nothing. */
export function faultOfName(name: string): NameFault | null {
  if (name.trim() === "") return {kind: "blank"};
  const characters = [...name];
  if (characters.length > longestName) return {kind: "long", most: longestName};
  const odd = characters.find((character) => !/[\p{L}\p{Nd}_]/u.test(character));
  if (odd !== undefined) return {kind: "character", character: odd};
  if (/^\p{Nd}/u.test(name)) return {kind: "digit"};
  if (reserved.has(name.toUpperCase())) return {kind: "reserved"};
  return tableNames.some((table) => sameName(table, name)) ? {kind: "table"} : null;
}

/** The same for a cell of a notebook, among whose queries and inputs each name is once. */
export function faultOfCellName(notebook: Notebook, id: string, name: string): NameFault | null {
  const isTaken = notebook.cells.some((cell) => cell.id !== id && isNamed(cell) && sameName(cell.name, name));
  return faultOfName(name) ?? (isTaken ? {kind: "taken"} : null);
}
