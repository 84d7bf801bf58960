import type {Relation} from "../model/values.js";

/** Leading together in the leaders' red, leading others in dark slate, taking part together pale. */
export const tieColours: Record<Relation, string> = {
  joint: "#9b2226",
  lead_with: "#4a5560",
  shared: "#c6d3da",
};

export const nodeColours = {
  fill: "#ffffff",
  ring: "#8796a1",
  mutedFill: "#f6f7f8",
  mutedRing: "#c9ced4",
  mutedLead: "#d9a9ab",
};
