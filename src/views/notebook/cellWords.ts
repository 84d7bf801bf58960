import type {Plain} from "../../engine/rows.js";
import {charactersOf} from "../../export/characters.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import {numberText} from "./numberText.js";

/** What stands in a cell. */
export interface CellWords {
  shown: string;
  /** All of it, where not all is shown. */
  whole: string | null;
  /** Why nothing of its own stands there. */
  lacks: "value" | "letters" | null;
}

/** So many lines a cell has at most. */
const mostLines = 3;

/** The words of a value in a column that is so many characters wide, of which a Chinese one takes two. */
export function cellWords(value: Plain, width: number, text: Pick<NotebookText, "notebookTable">): CellWords {
  const words = text.notebookTable;
  if (value === null) return {shown: words.none.name, whole: null, lacks: "value"};
  if (typeof value === "boolean") return {shown: words.truth(value), whole: null, lacks: null};
  if (typeof value === "number") {
    const shown = numberText(value, text);
    const isAll = !Number.isFinite(value) || shown === String(value);
    return {shown, whole: isAll ? null : String(value), lacks: null};
  }
  const shown = beginning(value, width);
  return {
    shown,
    whole: shown === value ? null : value,
    lacks: value === "" ? "letters" : null,
  };
}

/** As much of a text as some lines hold; what is cut off is said by the mark at the end. */
function beginning(value: string, width: number): string {
  // Lines are broken before they are full.
  const room = mostLines * width * 0.85;
  if (value.length * 2 <= room && !value.includes("\n")) return value;
  let [taken, at] = [0, 0];
  for (const character of value) {
    const needs = character === "\n" ? width - (taken % width) : charactersOf(character);
    if (taken + needs > room) return `${value.slice(0, at).trimEnd()}…`;
    taken += needs;
    at += character.length;
  }
  return value;
}
