import type {Plain} from "../../engine/rows.js";
import type {HeldColumn} from "../../engine/workbench.js";
import {charactersOf} from "../../export/characters.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import {cellWords} from "./cellWords.js";

/** In characters: the room that a summary takes, one of days too, and what a column has at most. */
const [narrowest, withDays, widest] = [15, 22, 44];
/** So many rows say how wide a column is, that it keeps while the reader scrolls. */
const looked = 200;

/** How wide the columns are, in characters, of which a Chinese one takes two. */
export function gridWidths(
  columns: readonly HeldColumn[],
  rows: readonly (readonly Plain[])[],
  text: Pick<NotebookText, "notebookTable">,
): number[] {
  return columns.map(({name, kind}, place) => {
    const least = kind === "day" || kind === "moment" ? withDays : narrowest;
    let most = Math.min(widest, Math.max(least, charactersOf(name) + 6));
    for (const row of rows.slice(0, looked)) {
      const {shown} = cellWords(row[place] ?? null, widest, text);
      for (const line of shown.split("\n")) most = Math.max(most, charactersOf(line));
      if (most >= widest) return widest;
    }
    return most;
  });
}

/** In the size of the letters: what a character takes, what stands around it, and how much room a sheet of paper has. */
const [character, around, paper] = [0.54, 1.6, 58];

/** The room that columns of so many characters take, in the size of the letters. */
export const columnRooms = (widths: readonly number[]): number[] =>
  widths.map((width) => width * character + around);

/** So many columns of such rooms fit on a sheet of paper, from the left; at least one. */
export function columnsOnPaper(rooms: readonly number[]): number {
  let [sum, count] = [0, 0];
  for (const room of rooms) {
    sum += room;
    if (sum > paper && count > 0) break;
    count++;
  }
  return count;
}
