/** A grid with more places than this is refused: a hundred thousand tasks in twenty columns. */
export const mostCells = 2_000_000;
