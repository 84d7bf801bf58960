import {describe, expect, it} from "vitest";
import {type SetOrderOptions, setOrder} from "../../src/layout/setOrder.ts";
import {set, setRows} from "./setRows.ts";

const options: SetOrderOptions = {mode: "exclusive", sort: "size", least: 1, most: 9};
const names = (sets: readonly {departments: readonly string[]}[], change: Partial<SetOrderOptions> = {}) =>
  setOrder(sets as never, {...options, ...change}).sets.map(({departments}) =>
    departments.map((each) => each[1]).join(""),
  );

describe("setOrder", () => {
  it("sets those with the most tasks first", () => {
    expect(names(setRows.sets)).toEqual(["丙", "甲乙", "乙丙", "甲乙丙"]);
    const sets = [set(["甲局", "丙局"], 1, 9), set(["甲局", "乙局"], 2, 3)];
    expect(names(sets)).toEqual(["甲乙", "甲丙"]);
    expect(names(sets, {mode: "inclusive"})).toEqual(["甲丙", "甲乙"]);
  });
  it("sets those of fewest departments first if sorted by that, and of as many those with the most tasks", () => {
    const sets = [set(["甲局", "乙局", "丙局"], 5), set(["甲局", "丙局"], 1), set(["甲局", "乙局"], 2)];
    expect(names(sets, {sort: "degree"})).toEqual(["甲乙", "甲丙", "甲乙丙"]);
  });
  it("leaves out sets that are too small, and what has no room: those with the fewest tasks in either order", () => {
    expect(setOrder(setRows.sets, {...options, least: 2, most: 2})).toEqual({
      sets: [setRows.sets[1], setRows.sets[2]],
      omitted: 1,
      extra: 0,
    });
    const sets = [set(["甲局", "乙局", "丙局"], 5), set(["甲局", "丙局"], 1)];
    expect(names(sets, {sort: "degree", most: 1})).toEqual(["甲乙丙"]);
    expect(setOrder(sets, {...options, most: -1})).toEqual({sets: [], omitted: 2, extra: 0});
  });
  it("keeps what it is to, in its place, before those with more tasks", () => {
    const [two, one, three] = [set(["甲局", "乙局"], 2), set(["甲局", "丙局"], 1), set(["乙局", "丙局"], 3)];
    const keep = (each: unknown) => each === one;
    expect(setOrder([two, one, three], {...options, most: 2, keep})).toEqual({
      sets: [three, one],
      omitted: 1,
      extra: 1,
    });
    expect(setOrder([two, one, three], {...options, keep})).toEqual({
      sets: [three, two, one],
      omitted: 0,
      extra: 0,
    });
  });
});
