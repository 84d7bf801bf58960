import {describe, expect, it} from "vitest";
import {headingNumerals} from "../../../src/export/report/headingNumeral.ts";

describe("headingNumerals", () => {
  it("counts each level anew under the next higher one", () => {
    const numeral = headingNumerals();
    const levels = [1, 2, 3, 3, 2, 3, 1, 2, 3] as const;
    expect(levels.map((level) => numeral("标题", level))).toEqual([
      "一、",
      "（一）",
      "1. ",
      "2. ",
      "（二）",
      "1. ",
      "二、",
      "（一）",
      "1. ",
    ]);
  });

  it.each(["一、制度", "（十二）执法", "(三)执法", "第二章 执法", "3．执法", "12.执法"])(
    "leaves %s its own number, and does not count it",
    (text) => {
      const numeral = headingNumerals();
      expect(numeral(text, 2)).toBe("");
      expect(numeral("标题", 2)).toBe("（一）");
    },
  );

  it.each(["2021年任务", "2021.5 任务", "一般任务", "第一责任人", "1.5 倍"])("numbers %s", (text) => {
    expect(headingNumerals()(text, 1)).toBe("一、");
  });
});
