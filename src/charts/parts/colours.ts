import type {DeadlineKind, Role} from "../../model/values.js";

/** Ink and rules, the same in every chart. */
export const ink = "#1f2328";
export const mutedInk = "#57606a";
export const rule = "#d0d7de";
export const hairline = "#eaedf0";
export const paper = "#ffffff";

/** A role keeps its colour everywhere; the four differ in lightness too, so that greyscale print tells them apart. */
export const roleColours: Record<Role, string> = {
  lead: "#9b2226",
  sole: "#005f73",
  shared: "#94b8c9",
  support: "#c9c5b8",
};

/** Colour of text on the role's colour, at a contrast of at least 4.5 : 1. */
const onRoleColours: Record<Role, string> = {
  lead: paper,
  sole: paper,
  shared: ink,
  support: ink,
};

/** How a part of a bar is painted. */
export interface PartColour {
  fill: string;
  /** Colour of text on the fill. */
  on: string;
  /** Set where the part is outlined with dashes instead of filled. */
  outline?: string;
}

/** The roles' colours in the form that bars take. */
export const rolePartColours: Record<Role, PartColour> = {
  lead: {fill: roleColours.lead, on: onRoleColours.lead},
  sole: {fill: roleColours.sole, on: onRoleColours.sole},
  shared: {fill: roleColours.shared, on: onRoleColours.shared},
  support: {fill: roleColours.support, on: onRoleColours.support},
};

/** Standing kinds in grey-blue, dated ones in ochre, a missing deadline white in a dashed red outline. */
export const deadlineColours: Record<DeadlineKind, PartColour> = {
  continuous: {fill: "#6b8f9c", on: ink},
  by_date: {fill: "#bb7a1c", on: "#000000"},
  by_date_then_continuous: {fill: "#d9a75b", on: ink},
  recurring: {fill: "#8c7aa9", on: "#000000"},
  from_date: {fill: "#a8bdb0", on: ink},
  relative: {fill: "#e3cfa4", on: ink},
  missing: {fill: paper, on: roleColours.lead, outline: roleColours.lead},
  other: {fill: "#dcdfe3", on: ink},
};
