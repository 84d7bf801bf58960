/**
 * No list has as many columns: later ones are not read, and the short rows of a wider table are not filled up, so that a
 * few lines cannot fill the memory.
 */
export const mostColumns = 200;
