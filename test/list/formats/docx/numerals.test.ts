import {describe, expect, test} from "vitest";
import {numeral} from "../../../../src/list/formats/docx/numerals.ts";

describe("numeral", () => {
  test.each([
    ["decimal", "1 10 20 101 1010"],
    ["decimalFullWidth", "１ １０ ２０ １０１ １０１０"],
    ["decimalZero", "01 10 20 101 1010"],
    ["chineseCounting", "一 十 二十 一○一 一○一○"],
    ["chineseCountingThousand", "一 十 二十 一百零一 一千零一十"],
    ["japaneseCounting", "一 十 二十 百一 千十"],
    ["ideographDigital", "一 一〇 二〇 一〇一 一〇一〇"],
    ["chineseLegalSimplified", "壹 壹拾 贰拾 壹佰零壹 壹仟零壹拾"],
    ["ideographTraditional", "甲 癸 20 101 1010"],
    ["ideographZodiac", "子 酉 20 101 1010"],
    ["decimalEnclosedCircle", "① ⑩ ⑳ 101 1010"],
    ["decimalEnclosedParen", "⑴ ⑽ ⒇ 101 1010"],
    ["upperLetter", "A J T WWWW 1010"],
    ["lowerRoman", "i x xx ci mx"],
    ["none", "    "],
    ["of the future", "1 10 20 101 1010"],
  ])("writes 1, 10, 20, 101 and 1010 as %s", (format, written) => {
    expect([1, 10, 20, 101, 1010].map((value) => numeral(value, format)).join(" ")).toBe(written);
  });

  test("writes 11, 21, 35 and 50 in circles", () => {
    expect([11, 21, 35, 50].map((value) => numeral(value, "decimalEnclosedCircle")).join("")).toBe("⑪㉑㉟㊿");
  });

  test("writes 27 as AA and 28 as BB, as Word does", () => {
    expect([26, 27, 28].map((value) => numeral(value, "upperLetter"))).toEqual(["Z", "AA", "BB"]);
  });

  test("does not take a property of every object for a format", () => {
    expect(numeral(3, "constructor")).toBe("3");
  });
});
