import {describe, expect, it} from "vitest";
import {nearby} from "../../src/measures/nearby.ts";
import {tiesOf} from "./ties.ts";

describe("nearby", () => {
  const ties = tiesOf("ab bc cd de xy");
  it.each([
    ["c", 1, "bcd"],
    ["c", 2, "abcde"],
    ["a", 1, "ab"],
    ["a", 2, "abc"],
    ["x", 2, "xy"],
    ["alone", 2, "alone"],
  ])("of %s within %i steps are %s", (department, depth, names) => {
    const near = nearby(ties, department, depth);
    expect([...near].sort()).toEqual(names === "alone" ? ["alone"] : [...names]);
  });
});
