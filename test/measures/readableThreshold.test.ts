import {describe, expect, it} from "vitest";
import {readableThreshold, thresholdSteps} from "../../src/measures/readableThreshold.ts";
import {tie, tiesOf} from "./ties.ts";

describe("thresholdSteps", () => {
  it("are all numbers of tasks up to the greatest, and of another weight those that occur", () => {
    expect(thresholdSteps(tiesOf("ab:2 bc:4 cd:2"), "tasks")).toEqual([1, 2, 3, 4]);
    expect(thresholdSteps([tie("a", "b", 0.5), tie("b", "c", 0.25), tie("c", "d", 0.5)], "jaccard")).toEqual([
      0.25, 0.5,
    ]);
  });

  it("are cut after two decimals, or after two digits of the greatest, never rounded up", () => {
    const steps = (...weights: number[]) =>
      thresholdSteps(
        weights.map((weight, i) => tie("a", `b${i}`, weight)),
        "jaccard",
      );
    expect(steps(0.4567, 0.4999, 0.4501, 0.0049)).toEqual([0, 0.45, 0.49]);
    expect(steps(0.0567, 0.0049)).toEqual([0.004, 0.056]);
    expect(steps(0.00567)).toEqual([0.0056]);
  });

  it("are one without ties", () => {
    expect(thresholdSteps([], "tasks")).toEqual([1]);
    expect(thresholdSteps([], "lift")).toEqual([0]);
  });
});

describe("readableThreshold", () => {
  const names = [..."abcdef"];
  /** All 15 pairs of six departments, with one task each but for the first, which have so many. */
  const clique = (...first: number[]) =>
    names
      .flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const))
      .map(([one, other], i) => tie(one, other, first[i] ?? 1));
  const readable = (ties: ReturnType<typeof clique>) =>
    readableThreshold(ties, thresholdSteps(ties, "tasks"));

  it("is the smallest that leaves at most two ties for each department that has one", () => {
    // Of the 15 pairs each of six has 2.5; of the four with two tasks, among five departments, each has fewer.
    expect(readable(clique(2, 2, 2, 2))).toBe(2);
    expect(readable(tiesOf("ab:5 bc:1 cd:1"))).toBe(1);
  });

  it("leaves thirty ties at most, however many departments there are", () => {
    // A ring of a hundred, one tie each: the first thirty weigh two.
    const ring = (heavy: number) =>
      Array.from({length: 100}, (_, i) => tie(`d${i}`, `d${(i + 1) % 100}`, i < heavy ? 2 : 1));
    expect(readable(ring(30))).toBe(2);
    expect(readable(ring(31))).toBe(2);
    expect(readable(ring(29).slice(0, 30))).toBe(1);
  });

  it("is the last step where no threshold helps", () => {
    expect(readable(clique())).toBe(1);
    expect(readable(clique().map((each) => ({...each, weight: 3})))).toBe(3);
  });
});
