import {describe, expect, it} from "vitest";
import {closeUp} from "../../../src/list/words/closeUp.ts";

describe("closeUp", () => {
  it.each([
    ["省卫 生 健 康 委", "省卫生健康委"],
    ["省发展改革\n委", "省发展改革委"],
    ["按职责\n分工负责", "按职责分工负责"],
    ["市法院\n市检察院", "市法院\n市检察院"],
    ["市法院牵头 市公安局配合", "市法院牵头 市公安局配合"],
    ["各县区 市法院", "各县区 市法院"],
    ["省市\n场监管局", "省市场监管局"],
    ["各县\n（市 ）区", "各县（市）区"],
    ["市 公安局", "市公安局"],
    ["市法院， 市公安局", "市法院， 市公安局"],
    ["A 市", "A 市"],
    ["市\u200b法院\u200f", "市法院"],
    ["", ""],
  ])("reads %j as %j", (clause, expected) => {
    expect(closeUp(clause).text).toBe(expected);
  });

  it("says where each character stands in the clause, and where the clause ends", () => {
    expect(closeUp("省 科\n技厅")).toEqual({text: "省科技厅", places: [0, 2, 4, 5, 6]});
    expect(closeUp("\u202e省\u200b科 技")).toEqual({text: "省科技", places: [1, 3, 5, 6]});
  });
});
