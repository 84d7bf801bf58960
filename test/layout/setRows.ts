import {department} from "./networkRows.ts";

/** A set of departments named as in networkRows.ts. */
export const set = (names: readonly string[], exactly: number, including = exactly) => ({
  departments: names.map((each) => `市${each}`),
  exactly,
  including,
});

/** Three departments; their sets as the query orders them: 丙 alone 4, 甲乙 2 (3 with 甲乙丙), 乙丙 1 (2), 甲乙丙 1. */
export const setRows = {
  departments: [department("甲局", 1, 3, 1), department("乙局", 2, 4), department("丙局", 3, 6, 2)],
  sets: [
    set(["丙局"], 4, 6),
    set(["甲局", "乙局"], 2, 3),
    set(["乙局", "丙局"], 1, 2),
    set(["甲局", "乙局", "丙局"], 1),
  ],
};
