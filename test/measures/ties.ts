import fc from "fast-check";
import type {Tie} from "../../src/measures/tie.ts";

export const tie = (source: string, target: string, weight = 1): Tie => ({source, target, weight});

/** Ties from a text such as "ab bc:3": two one-letter departments, and the weight if it is not 1. */
export const tiesOf = (text: string): Tie[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((word) => tie(word[0]!, word[1]!, Number(word.split(":")[1] ?? 1)));

/** Departments and ties with whole weights from 1 to 12, of any density, in any order and either end first. */
export const randomTies: fc.Arbitrary<{departments: string[]; ties: Tie[]}> = fc
  .record({
    size: fc.integer({min: 0, max: 9}),
    density: fc.integer({min: 0, max: 10}),
  })
  .chain(({size, density}) => {
    const departments = Array.from({length: size}, (_, i) => `d${i}`);
    const pairs = departments.flatMap((source, i) =>
      departments
        .slice(i + 1)
        .map((target) =>
          fc
            .tuple(fc.integer({min: 1, max: 10}), fc.integer({min: 1, max: 12}), fc.boolean())
            .map(([chance, weight, turned]) =>
              chance > density ? null : turned ? tie(target, source, weight) : tie(source, target, weight),
            ),
        ),
    );
    return fc
      .tuple(...pairs)
      .map((ties) => ties.filter((each) => each !== null))
      .chain((ties) => fc.shuffledSubarray(ties, {minLength: ties.length}))
      .map((ties) => ({departments, ties}));
  });
