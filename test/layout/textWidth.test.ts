import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {balanceText, textWidth, wrapText} from "../../src/layout/textWidth.ts";

describe("textWidth", () => {
  test("takes an em for Chinese, and for its punctuation", () => {
    expect(textWidth("市公安局", 10)).toBe(40);
    expect(textWidth("（一）“法”", 10)).toBe(60);
  });
  test("takes 0.56 em for a digit", () => {
    expect(textWidth("125", 10)).toBe(16.8);
  });
});

describe("wrapText", () => {
  test("breaks between Chinese characters where a line is full", () => {
    expect(wrapText("加强基础条件建设", 50, 10)).toEqual(["加强基础条", "件建设"]);
  });
  test("begins no line with a closing mark", () => {
    expect(wrapText("强化约束，坚持保护", 40, 10)).toEqual(["强化约", "束，坚持", "保护"]);
  });
  test("ends no line with an opening mark", () => {
    expect(wrapText("实施意见《办法》", 50, 10)).toEqual(["实施意见", "《办法》"]);
  });
  test("keeps a number and a word together", () => {
    expect(wrapText("截至2021年底SQL", 40, 10)).toEqual(["截至", "2021年", "底SQL"]);
  });
  test("keeps the numeral of a heading together", () => {
    expect(wrapText("加强（二十一）", 50, 10)).toEqual(["加强", "（二十一）"]);
  });
  test("cuts a word that is wider than a line", () => {
    expect(wrapText("aaaaaaaa", 25, 10)).toEqual(["aaaa", "aaaa"]);
  });
  test("puts an ellipsis where lines are left out, and only there", () => {
    expect(wrapText("加强基础条件建设", 40, 10, 2)).toEqual(["加强基础", "条件建设"]);
    expect(wrapText("加强基础条件建设", 40, 10, 1)).toEqual(["加强基…"]);
  });
  test("gives no line for no text", () => {
    expect(wrapText(" ", 40, 10)).toEqual([]);
  });
  test("loses nothing, and keeps within the width", () => {
    const character = fc.constantFrom(..."市级，。、《》（）“”ab12 —…".split(""));
    fc.assert(
      fc.property(
        fc.array(character, {maxLength: 60}).map((each) => each.join("")),
        fc.integer({min: 12, max: 200}),
        (text, width) => {
          const lines = wrapText(text, width, 12);
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe("balanceText", () => {
  test("ends lines with the clauses where that takes no more lines", () => {
    expect(balanceText("加强国际合作，推进同保护", 80, 10)).toEqual(["加强国际合作，", "推进同保护"]);
  });
  test("makes lines about equally long else", () => {
    expect(balanceText("加强基础条件建设", 70, 10)).toEqual(["加强基础", "条件建设"]);
  });
  test("does not leave a clause of two characters alone", () => {
    expect(balanceText("坚持，构建知识产权大保护", 100, 10)).toEqual(["坚持，构建知", "识产权大保护"]);
  });
});
