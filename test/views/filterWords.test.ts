import {describe, expect, it} from "vitest";
import {type Meeting, meetings} from "../../src/model/values.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {filterChips} from "../../src/views/filterWords.ts";

describe("filterChips", () => {
  it("tells tasks that name a department from those that name none, and lets go of one alone", () => {
    const chips = filterChips({...noFilters, named: true, unnamed: true, dated: true}, [], zh);
    expect(chips.map(({key, label}) => [key, label])).toEqual([
      ["dated", "写明日期"],
      ["named", "点名到部门"],
      ["unnamed", "没有明确到具体部门"],
    ]);
    expect(chips[2]!.without).toEqual({...noFilters, named: true, dated: true});
  });

  it("says how two departments meet, in any way where all are named", () => {
    const label = (...relations: Meeting[]) =>
      filterChips({...noFilters, relations}, [], zh).map((chip) => chip.label);
    expect(label()).toEqual([]);
    expect(label("lead_with")).toEqual(["牵头—参与"]);
    expect(label("joint", "led_by")).toEqual(["共同牵头、参与—牵头"]);
    expect(label(...meetings)).toEqual(["共同承担，无论怎样分工"]);
  });

  it("names departments that are all in a task, at most six of them, and lets go of both their filters", () => {
    const chips = (...names: string[]) =>
      [true, false].map((only) => filterChips({...noFilters, only, all: names}, [], zh)[0]!);
    expect(chips("甲", "乙").map(({label}) => label)).toEqual(["恰好是甲、乙", "同时有甲、乙"]);
    expect(chips(..."甲乙丙丁戊己庚").map(({label}) => label)).toEqual([
      "恰好是甲、乙、丙、丁、戊、己等 7 个部门",
      "同时有甲、乙、丙、丁、戊、己等 7 个部门",
    ]);
    for (const {without} of chips("甲", "乙")) expect(without).toEqual(noFilters);
    expect(filterChips({...noFilters, only: true}, [], zh)).toEqual([]);
  });
});
