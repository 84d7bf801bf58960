import type {Relation} from "../model/values.js";
import {paper, roleColours} from "./parts/colours.js";

/** Leading together in the leaders' red, leading others in dark slate, taking part together pale. */
export const tieColours: Record<Relation, string> = {
  joint: roleColours.lead,
  lead_with: "#4a5560",
  shared: "#c6d3da",
};

/** Being led by others, where that is told apart from leading them: a lighter slate. */
export const ledColour = "#8f9ba6";

export const nodeColours = {
  fill: paper,
  ring: "#8796a1",
  mutedFill: "#f6f7f8",
  mutedRing: "#c9ced4",
  mutedLead: "#d9a9ab",
};

/** How the area of a group is painted, and its name written. */
export interface GroupColour {
  /** Pale enough for ties, numbers and names on it. */
  fill: string;
  /** Of outline and name, at a contrast of at least 4.5 : 1 to the paper and to the fill. */
  outline: string;
  /** Dashes of the outline; null: none. */
  dashes: string | null;
}

/** From light to less light by two steps of CIE lightness each, 97 to 85, in an order in which neighbours differ. */
const groupPalette = [
  {fill: "#e6f2fd", outline: "#00608b"},
  {fill: "#efddc0", outline: "#6c5724"},
  {fill: "#dcf0e0", outline: "#2d643f"},
  {fill: "#e5d5e9", outline: "#714c7b"},
  {fill: "#ebf9f9", outline: "#00676a"},
  {fill: "#ffded6", outline: "#864939"},
  {fill: "#d2d3eb", outline: "#4d568a"},
];
const groupDashes = [null, "7 3", "2 3"];

/**
 * Colours for the first `n` groups; a group's does not depend on how many there are. In greyscale neighbouring fills still
 * differ, and so do the dashes from the eighth group on, where the fills come again.
 */
export const groupColours = (n: number): GroupColour[] =>
  Array.from({length: n}, (_, i) => ({
    ...groupPalette[i % groupPalette.length]!,
    dashes: groupDashes[Math.floor(i / groupPalette.length) % groupDashes.length]!,
  }));
