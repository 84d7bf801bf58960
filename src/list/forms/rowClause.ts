import type {Cell} from "../source.js";
import type {TaskText} from "../taskText.js";
import type {Spot} from "./grid.js";
import {type Column, partyRoles} from "./header.js";

/** A column that a clause is put together from, with the label that its words stand under. */
export interface ClausePart {
  column: number;
  /** 牵头单位： · empty for a responsibility column alone, whose clause says by itself who does what. */
  label: string;
}

/** Labels that a clause reader knows, by the role of a column that goes by another name (牵头处室, Owner). */
const labels = {lead: "牵头单位", clause: "责任单位", participant: "参与单位", support: "配合单位"};
const known = /^(?:牵头|主办|责任|参与|配合|协助|参加|协办)(?:单位|部门)$/;

/** The columns that a clause is put together from, in the order of a clause. */
export function clauseParts(columns: readonly Column[]): ClausePart[] {
  const named = partyRoles.flatMap((role) =>
    columns.flatMap((each, column) => (each.role === role ? [{column, role, name: each.name}] : [])),
  );
  if (named.length === 1 && named[0]!.role === "clause") return [{column: named[0]!.column, label: ""}];
  return named.map(({column, role, name}) => ({
    column,
    label: `${known.test(name) ? name : labels[role]}：`,
  }));
}

/** 无 · / · — · N/A: a cell that says that there is nothing to say. */
const filler = /^(?:无|暂无|[/／\\＼\-－–—―]+|n\/?a|none)$/i;

/** Whether a cell holds nothing but a sign for nothing. */
export const isFiller = (text: string): boolean => text.length <= 12 && filler.test(text.trim());

/** The clause of a row. */
export interface RowClause {
  /** What the row's cells, or those that cover them, say together; empty if nothing. */
  whole: string;
  /** Null where the row has none of its own. */
  clause: string | null;
  absent: TaskText["clauseAbsent"];
  /** The sign for nothing (无) that takes the clause's place. */
  sign: string;
}

/**
 * Puts a clause together from the cells that are filled, each under its column's name (牵头单位：…；配合单位：…). A cell
 * that a merged one covers says what that one says; where all are covered the row has the clause `above`, and none of
 * its own. `textOf` gives a cell's words.
 */
export function rowClause(
  row: readonly Spot[],
  parts: readonly ClausePart[],
  above: string,
  textOf: (cell: Cell) => string,
): RowClause {
  const written: string[] = [];
  let own = false;
  let merged = false;
  let sign = "";
  for (const {column, label} of parts) {
    const spot = row[column];
    if (!spot || spot.cell.covered === "left") continue;
    const text = textOf(spot.anchor);
    if (isFiller(text)) {
      sign ||= text;
      continue;
    }
    if (text === "") continue;
    written.push(label + text);
    if (spot.cell === spot.anchor) own = true;
    else merged = true;
  }
  const whole = written.join("；");
  if (parts.length === 0) return {whole, clause: null, absent: "column", sign: ""};
  if (whole === "") return {whole, clause: null, absent: sign ? "none" : undefined, sign};
  if (merged && !own && whole === above) return {whole, clause: null, absent: "merged", sign: ""};
  return {whole, clause: whole, absent: undefined, sign: ""};
}
