/**
 * How grave each kind of finding is, 0 to 1. A sentence weighs its gravity times a share from 0 to 1 that says how much
 * of the list it is about (its file says which); of equal weights the earlier one in this order comes first.
 */
export const gravity = {
  /** Nobody answers for a task: of all tasks. */
  unclear: 1,
  /** A department that has many times what the others have: how far the others' mean is below it. */
  overload: 0.9,
  /** Errors in the list itself: they count whole, since any number may be wrong. */
  reading: 0.8,
  /** Few do most: Gini coefficient. */
  concentration: 0.8,
  /** One leads most: of all leads. */
  leads: 0.7,
  /** Nothing due in a section: of all tasks. */
  undated: 0.6,
  /** Two that must always work together: of all tasks. */
  pairs: 0.6,
  /** Never alone: of all departments. It tells how the list is made rather than what is wrong. */
  neverAlone: 0.25,
  /** The list has no errors, but warnings: of all tasks. It is the same sentence as `reading`. */
  warnings: 0.5,
} as const;

/** The kinds of sentences. */
export type FindingName = Exclude<keyof typeof gravity, "warnings">;

/** At most so many sentences are shown. */
export const mostFindings = 7;
