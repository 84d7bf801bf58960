import {closeUp} from "../list/words/closeUp.js";
import {normalise} from "../list/words/normalise.js";
import type {Role} from "../model/values.js";
import type {PartyRow} from "../queries/parties.js";

/** What a run needs to know of a party. */
export type ClauseParty = Pick<PartyRow, "name" | "surface" | "department" | "role" | "position">;

/** What a stretch of a clause was read as; what is `plain` has no meaning of its own. */
export type ClauseKind = "department" | "group" | "role" | "separator" | "plain";

/** A stretch of the clause as it is matched: characters `start` to `end` (exclusive). */
export interface Stretch {
  start: number;
  end: number;
  kind: ClauseKind;
  role?: Role;
  /** Of a party, the form of its name that stands here. */
  name?: string;
}

/** How a party may be written, as it is matched: first as it was; then its other names, which only repeat it. */
export function namesOf({surface, name, department}: ClauseParty): string[] {
  const written = [surface, department, name].flatMap((each) => each ?? []);
  return [...new Set(written.map(asMatched))].filter((each) => each !== "");
}

/** Most names are of letters that need no normalising. */
const asMatched = (name: string) => (/^[\u4e00-\u9fff]+$/.test(name) ? name : closeUp(normalise(name)).text);

/** Where a name that begins at a place ends, white space inside it passed over; null if it does not stand there. */
export function endOfName(text: string, start: number, name: string): number | null {
  if (text[start] !== name[0]) return null;
  if (text.startsWith(name, start)) return start + name.length;
  let at = start;
  for (const [index, character] of [...name].entries()) {
    while (index > 0 && character !== text[at] && /\s/.test(text[at] ?? "")) at++;
    if (!text.startsWith(character, at)) return null;
    at += character.length;
  }
  return at;
}
