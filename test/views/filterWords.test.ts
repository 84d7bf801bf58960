import {describe, expect, it} from "vitest";
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
});
