/** Two departments that work together, and how much. Each pair has at most one, and none is tied to itself. */
export interface Tie {
  /** Canonical names; which of the two stands first says nothing. */
  source: string;
  target: string;
  /** Above 0. */
  weight: number;
}

/** Its two departments, whatever it weighs. */
export type TieEnds = Pick<Tie, "source" | "target">;
