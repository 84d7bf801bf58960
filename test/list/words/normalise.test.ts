import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {normalise} from "../../../src/list/words/normalise.ts";

describe("normalise", () => {
  it.each([
    ["Kangxi radicals", "省发展改\u2fb0委，\u2f12政部，\u2f45法院", "省发展改革委，力政部，方法院"],
    [
      "radicals of the supplement",
      "\u2edb\u2ec5 \u2ecb\u2ed4 \u2ec9\u2ee2 \u2ed3\u2ec4 \u2ef3\u2ef0 \u2e9f\u2ea0 \u2ed8\u2ed9",
      "风见 车门 贝马 长西 龟龙 母民 青韦",
    ],
    ["compatibility ideographs", "\uf9dc\uf90a", "隆金"],
    ["full-width digits and letters", "２０２５年ＡＩ和ｚ", "2025年AI和z"],
    ["wide spaces", "甲\u3000乙\u2002丙\u2003丁\u00a0戊", "甲 乙 丙 丁 戊"],
    ["punctuation, which stays", "（甲），乙；丙：丁。〔戊〕、", "（甲），乙；丙：丁。〔戊〕、"],
    ["marks without width, which stay", "市\u200b法\u200f院", "市\u200b法\u200f院"],
    ["a radical without an ideograph of one unit, which stays", "\u2e87\ufa6c", "\u2e87\ufa6c"],
    ["a lone surrogate, which stays", "市\ud842", "市\ud842"],
    ["nothing", "", ""],
  ])("reads %s", (_what, written, expected) => {
    expect(normalise(written)).toBe(expected);
  });

  it("keeps every character at its place, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        const once = normalise(text);
        expect(once).toHaveLength(text.length);
        expect(normalise(once)).toBe(once);
      }),
      {seed: 20210701, numRuns: 500},
    );
  });
});
