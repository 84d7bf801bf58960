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
