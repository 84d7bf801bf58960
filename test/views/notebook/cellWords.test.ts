import {describe, expect, test} from "vitest";
import {cellWords} from "../../../src/views/notebook/cellWords.ts";
import {meanText, numberText} from "../../../src/views/notebook/numberText.ts";
import {notebookText} from "../../fixtures/notebookText.ts";

describe("numberText", () => {
  test.each([
    [2021, "2021"],
    [9_007_199_254_740_991, "9007199254740991"],
    [-1.5, "-1.5"],
    [1 / 3, "0.333333"],
    [1234.12345678, "1234.123457"],
    [0.00001234567, "0.0000123457"],
    [0.1 + 0.2, "0.3"],
    [1.5e-9, "1.5e-9"],
    [1e300, "1e+300"],
    [Number.POSITIVE_INFINITY, "∞"],
    [Number.NEGATIVE_INFINITY, "−∞"],
    [Number.NaN, "非数值"],
  ])("prints %d as %s", (value, shown) => {
    expect(numberText(value, notebookText)).toBe(shown);
  });
});

describe("meanText", () => {
  test.each([
    [44 / 3, "14.7"],
    [0.12345, "0.123"],
    [12_345.678, "12345.7"],
    [5, "5"],
  ])("prints %d as %s", (value, shown) => {
    expect(meanText(value, notebookText)).toBe(shown);
  });
});

describe("cellWords", () => {
  const words = (value: string | number | boolean | null, width = 10) =>
    cellWords(value, width, notebookText);

  test("tells no value from an empty text, and from the word", () => {
    expect(words(null)).toEqual({shown: "空", whole: null, lacks: "value"});
    expect(words("")).toEqual({shown: "", whole: null, lacks: "letters"});
    expect(words("空")).toEqual({shown: "空", whole: null, lacks: null});
  });

  test("says yes and no", () => {
    expect([words(true).shown, words(false).shown]).toEqual(["是", "否"]);
  });

  test("keeps all digits of a number that is rounded", () => {
    expect(words(1 / 3)).toEqual({shown: "0.333333", whole: "0.3333333333333333", lacks: null});
    expect(words(2021).whole).toBeNull();
  });

  test("cuts a text where three lines of its column end: Chinese characters take two places", () => {
    expect(words("一二三四五六七八九十百千").shown).toBe("一二三四五六七八九十百千");
    expect(words("一二三四五六七八九十百千万")).toEqual({
      shown: "一二三四五六七八九十百千…",
      whole: "一二三四五六七八九十百千万",
      lacks: null,
    });
    expect(words("x".repeat(25)).whole).toBeNull();
    expect(words("x".repeat(26)).shown).toBe(`${"x".repeat(25)}…`);
  });

  test("counts the lines of a text, and cuts no character in two", () => {
    expect(words("a\nb\nc\nd\ne").shown).toBe("a\nb\nc…");
    expect(words("a\nb").whole).toBeNull();
    expect(words("🀄".repeat(20)).shown).toBe(`${"🀄".repeat(12)}…`);
  });
});
