import {describe, expect, it} from "vitest";
import {sectionOrdinals, withOrdinal, withoutOrdinal} from "../../src/layout/sectionOrdinals.ts";

const order = (n: number) => `#${n}`;
const ordinals = (...names: string[]) => [
  ...sectionOrdinals(new Map(names.map((name, index) => [index + 1, name])), order).values(),
];

describe("sectionOrdinals", () => {
  it("takes the numerals that the headings bear, wherever they begin", () => {
    expect(ordinals("二、打造产业", "三、强化人才", "十一、加强算力")).toEqual(["二", "三", "十一"]);
    expect(ordinals("第一章 总则", "第二部分 分工", "（三）保障")).toEqual(["一", "二", "三"]);
  });

  it("counts where a heading bears none, or two bear the same", () => {
    expect(ordinals("一、打造产业", "强化人才")).toEqual(["#1", "#2"]);
    expect(ordinals("一、打造产业", "一、强化人才")).toEqual(["#1", "#2"]);
  });
});

describe("withoutOrdinal", () => {
  it("leaves out the numeral that stands beside the heading, and no other", () => {
    expect(withoutOrdinal("二、打造产业", "二")).toBe("打造产业");
    expect(withoutOrdinal("二、打造产业", "一")).toBe("二、打造产业");
    expect(withoutOrdinal("一体推进", "一")).toBe("一体推进");
  });
});

describe("withOrdinal", () => {
  it("sets the ordinal before the heading, once", () => {
    expect(withOrdinal("二、打造产业", "二")).toBe("二 打造产业");
    expect(withOrdinal("强化人才", "2")).toBe("2 强化人才");
  });
});
