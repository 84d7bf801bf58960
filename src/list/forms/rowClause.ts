import type {Cell} from "../source.js";
import type {TaskText} from "../taskText.js";
import {labels, matchFirst, type Stance} from "../words/phrases.js";
import type {Spot} from "./grid.js";
import {type Column, type PartyRole, partyRoles} from "./header.js";

/** A column that a clause is put together from, with the label that its words stand under. */
export interface ClausePart {
  column: number;
  role: PartyRole;
  /** 牵头单位： · empty for a responsibility column alone, whose clause says by itself who does what. */
  label: string;
}

/** What each role's label means to the clause reader, and the label of a column that goes by another name (责任分工, Owner). */
const usual: Record<PartyRole, [label: string, stance: Stance]> = {
  lead: ["牵头单位：", "lead"],
  clause: ["责任单位：", "responsible"],
  participant: ["参与单位：", "responsible"],
  support: ["配合单位：", "support"],
};

/** The column's own name, if the clause reader knows it as a label of the same meaning. */
function labelOf(role: PartyRole, name: string): string {
  const [label, stance] = usual[role];
  const own = `${name}：`;
  const read = matchFirst(labels, own, 0);
  return read?.text === own && read.value === stance ? own : label;
}

/** The columns that a clause is put together from, in the order of a clause. */
export function clauseParts(columns: readonly Column[]): ClausePart[] {
  const named = partyRoles.flatMap((role) =>
    columns.flatMap((each, column) => (each.role === role ? [{column, role, name: each.name}] : [])),
  );
  if (named.length === 1 && named[0]!.role === "clause")
    return [{column: named[0]!.column, role: "clause", label: ""}];
  return named.map(({column, role, name}) => ({column, role, label: labelOf(role, name)}));
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
  /** Whether the row says who leads; null if no column is for that. */
  led: boolean | null;
}

/**
 * Puts a clause together from the cells that are filled, each under its column's name (牵头单位：…；配合单位：…). A cell
 * that a merged one covers says what that one says; where all are covered the row has the clause `above`, and none of
 * its own. A cell merged over columns of several names goes first, under none of them. `textOf` gives a cell's words.
 */
export function rowClause(
  row: readonly Spot[],
  parts: readonly ClausePart[],
  above: string,
  textOf: (cell: Cell) => string,
): RowClause {
  const written: string[] = [];
  const across: string[] = [];
  let led = parts.some(({role}) => role === "lead") ? false : null;
  /** The names of the columns that each cell is merged over. */
  const over = new Map<Cell, Set<string>>();
  for (const {column, label} of parts) {
    const anchor = row[column]?.anchor;
    if (anchor) over.set(anchor, (over.get(anchor) ?? new Set()).add(label));
  }
  let own = false;
  let merged = false;
  let sign = "";
  for (const {column, role, label} of parts) {
    const spot = row[column];
    if (!spot) continue;
    const text = textOf(spot.anchor);
    const several = over.get(spot.anchor)!.size > 1;
    const left = spot.cell.covered === "left";
    if (role === "lead" && text !== "" && (several || !left)) led = true;
    if (left) continue;
    if (isFiller(text)) {
      sign ||= text;
      continue;
    }
    if (text === "") continue;
    if (several) across.push(text);
    else written.push(label + text);
    if (spot.cell === spot.anchor) own = true;
    else merged = true;
  }
  const whole = [...across, ...written].join("；");
  if (parts.length === 0) return {whole, clause: null, absent: "column", sign: "", led};
  if (whole === "") return {whole, clause: null, absent: sign ? "none" : undefined, sign, led};
  if (merged && !own && whole === above) return {whole, clause: null, absent: "merged", sign: "", led};
  return {whole, clause: whole, absent: undefined, sign: "", led};
}
