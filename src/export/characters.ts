/** How wide words stand, in characters: a Chinese one is two wide. */
export const charactersOf = (words: string): number =>
  [...words].reduce((sum, character) => sum + (character > "\u02ff" ? 2 : 1), 0);
