import type {Diagnostic} from "@codemirror/lint";
import {sqlTokens} from "../../notebook/sqlTokens.js";

/** What is wrong at a place in SQL. */
export interface Fault {
  from: number;
  /** Exclusive; null: to the end of the piece that begins there. */
  to: number | null;
  message: string;
}

/** Faults as marks within the text: each is on at least one character, if there is one. */
export function marksOf(faults: readonly Fault[], sql: string): Diagnostic[] {
  const tokens = sqlTokens(sql);
  const last = tokens.at(-1);
  return faults
    .map(({from, to, message}) => {
      const at = Math.min(Math.max(0, from), sql.length);
      const piece =
        tokens.find((token) => token.from <= at && at < token.to) ?? (at === sql.length ? last : undefined);
      const start = to === null && piece && at === sql.length ? piece.from : at;
      const end = Math.min(to ?? piece?.to ?? at + 1, sql.length);
      return {from: start, to: Math.max(start, end), severity: "error" as const, message};
    })
    .sort((a, b) => a.from - b.from);
}
