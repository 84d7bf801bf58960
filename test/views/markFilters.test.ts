import {describe, expect, it} from "vitest";
import {nameSeparator} from "../../src/model/nameSeparator.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {markFilters} from "../../src/views/markFilters.ts";

const wholeList = {...noFilters, list: "l"};

/** What the filters behind a mark add to those of its chart. */
function added(mark: Record<string, string>, base: Partial<Filters> = {}): Partial<Filters> {
  const before = {...wholeList, ...base};
  const behind = Object.entries(markFilters(mark, before));
  return Object.fromEntries(
    behind.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Filters])),
  );
}

describe("markFilters", () => {
  it("takes a node for its department, a task for itself", () => {
    expect(added({mark: "node", department: "甲", value: "3"})).toEqual({department: "甲"});
    expect(added({mark: "edge", task: "l/7", department: "甲", role: "lead"})).toEqual({task: "l/7"});
  });

  it("takes a tie for its pair, met as it says or else as the chart does", () => {
    const tie = {mark: "tie", source: "甲", target: "乙"};
    const pair = {department: "甲", partner: "乙"};
    expect(added(tie)).toEqual(pair);
    expect(added({...tie, relation: "lead_with"})).toEqual({...pair, relations: ["lead_with"]});
    expect(added({...tie, relation: "led_by,joint"})).toEqual({...pair, relations: ["led_by", "joint"]});
    expect(added(tie, {relations: ["shared"]})).toEqual(pair);
    expect(added({...tie, relation: "joint"}, {relations: ["shared"]})).toEqual({
      ...pair,
      relations: ["joint"],
    });
  });

  it("takes a tie among parties in some roles for one of two such parties", () => {
    const tie = {mark: "tie", source: "甲", target: "乙"};
    expect(added(tie, {roles: ["lead", "shared"]})).toEqual({
      department: "甲",
      partner: "乙",
      relations: ["joint", "lead_with", "led_by", "shared"],
    });
    expect(added({department: "甲"}, {roles: ["lead", "shared"]})).toEqual({department: "甲"});
  });

  it("takes a set for the tasks that have all its departments, and only these if it says so", () => {
    const departments = ["甲,局", "乙"].join(nameSeparator);
    expect(added({mark: "set", departments})).toEqual({all: ["甲,局", "乙"]});
    expect(added({mark: "set", departments, exactly: "true"})).toEqual({all: ["甲,局", "乙"], only: true});
    expect(added({mark: "set", departments, exactly: "false"}, {all: ["丙"], only: true})).toEqual({
      all: ["甲,局", "乙"],
      only: false,
    });
  });

  it("leaves it to a department or a set, if there is one, that parties are named", () => {
    expect(added({mark: "total"}, {named: true})).toEqual({});
    expect(added({mark: "node", department: "甲"}, {named: true})).toEqual({department: "甲", named: false});
    expect(added({mark: "set", departments: "甲"}, {named: true})).toEqual({all: ["甲"], named: false});
  });
});
