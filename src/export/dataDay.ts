/** The year that a file says it is of: that of the data, or a fixed one where no document says it, never the clock's. */
export const dataYear = (year: number | null): number => year ?? 2000;

/** The first day of that year. */
export const dataDay = (year: number | null): Date => new Date(Date.UTC(dataYear(year), 0, 1));
