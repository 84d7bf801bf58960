import {describe, expect, it} from "vitest";
import {relatedTo} from "../../../src/views/network/pickedParts.ts";

const set = (...names: string[]) => ({mark: "set", departments: names.join("\u001f")});
const tie = (source: string, target: string) => ({mark: "tie", source, target, relation: "joint"});
const node = (department: string) => ({mark: "node", department});
const picked = (departments: string[], tasks: string[] = [], only = false) =>
  relatedTo({departments: new Set(departments), tasks: new Set(tasks), only});

describe("what belongs to", () => {
  it("a department: its node and the sets that have it", () => {
    const related = picked(["甲"]);
    expect([node("甲"), node("乙"), set("甲", "乙"), set("乙", "丙")].map(related)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(related(tie("甲", "乙"))).toBe(false);
  });

  it("a tie: both ends, their ties in any relation and direction, and the sets that have both", () => {
    const related = picked(["甲", "乙"]);
    expect(
      [tie("乙", "甲"), tie("甲", "丙"), node("乙"), set("甲", "乙", "丙"), set("甲", "丙")].map(related),
    ).toEqual([true, false, true, true, false]);
  });

  it("a set of no others: its departments and that set", () => {
    const related = picked(["甲", "乙"], [], true);
    expect([set("甲", "乙"), set("甲", "乙", "丙"), node("甲")].map(related)).toEqual([true, false, true]);
  });

  it("tasks: these", () => {
    const related = picked([], ["s/1"]);
    expect([{mark: "task", task: "s/1"}, {mark: "task", task: "s/2"}, set("甲")].map(related)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
