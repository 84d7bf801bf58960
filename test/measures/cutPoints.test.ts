import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cutPoints} from "../../src/measures/cutPoints.ts";
import {randomTies, tie, tiesOf} from "./ties.ts";

const named = (departments: string, ties: string) => {
  const {departments: cuts, bridges} = cutPoints([...departments], tiesOf(ties));
  return {
    cuts: cuts.map(
      ({department, pieces}) => `${department}: ${pieces.map((each) => each.join("")).join(" ")}`,
    ),
    bridges: bridges.map(({source, target}) => source + target),
  };
};

describe("what holds a network together", () => {
  test.each([
    ["nothing", "", "", [], []],
    ["no ties", "abc", "", [], []],
    ["one tie: without either end one department is left, in one piece", "ab", "ab", [], ["ab"]],
    ["a chain", "abc", "cb ab", ["b: a c"], ["cb", "ab"]],
    ["a ring", "abc", "ab bc ca", [], []],
    ["a star", "abcd", "ca cb cd", ["c: a b d"], ["ca", "cb", "cd"]],
    ["two rings that share a department", "abcde", "ab bc ca cd de ec", ["c: ab de"], []],
    ["two rings joined by a tie", "abcdef", "ab bc ca cd de ef fd", ["c: def ab", "d: abc ef"], ["cd"]],
    ["two parts, one of them a chain", "abcxyz", "ab bc ca xy yz", ["y: x z"], ["xy", "yz"]],
    ["the larger piece first", "abcd", "ab bc cd", ["b: cd a", "c: ab d"], ["ab", "bc", "cd"]],
  ])("%s", (_, departments, ties, cuts, bridges) => {
    expect(named(departments, ties)).toEqual({cuts, bridges});
  });

  test("of a long chain is all but its ends", () => {
    const names = Array.from({length: 500}, (_, i) => `d${i}`);
    const ties = names.slice(1).map((name, i) => tie(names[i]!, name));
    const {departments, bridges} = cutPoints(names, ties);
    expect(departments).toHaveLength(498);
    expect(bridges).toHaveLength(499);
  });
});

/** Number of connected parts that these departments make by these ties. */
function parts(departments: readonly string[], ties: readonly {source: string; target: string}[]): number {
  const left = new Set(departments);
  let count = 0;
  for (const start of departments) {
    if (!left.delete(start)) continue;
    count++;
    const way = [start];
    for (const at of way)
      for (const {source, target} of ties)
        for (const [from, to] of [
          [source, target],
          [target, source],
        ] as const)
          if (from === at && left.delete(to)) way.push(to);
  }
  return count;
}

test("is found as by taking each away and counting", () => {
  fc.assert(
    fc.property(randomTies, ({departments, ties}) => {
      const whole = parts(departments, ties);
      const found = cutPoints(departments, ties);
      const expected = departments.filter((department) => {
        const rest = departments.filter((other) => other !== department);
        const restTies = ties.filter(({source, target}) => source !== department && target !== department);
        return parts(rest, restTies) > whole;
      });
      expect(found.departments.map(({department}) => department)).toEqual(expected);
      for (const {department, pieces} of found.departments) {
        const rest = departments.filter((other) => other !== department);
        const restTies = ties.filter(({source, target}) => source !== department && target !== department);
        expect(parts(rest, restTies)).toBe(whole - 1 + pieces.length);
        expect(new Set(pieces.flat()).size).toBe(pieces.flat().length);
      }
      expect(found.bridges).toEqual(
        ties.filter(
          (one) =>
            parts(
              departments,
              ties.filter((other) => other !== one),
            ) > whole,
        ),
      );
    }),
    {seed: 5, numRuns: 200},
  );
});
