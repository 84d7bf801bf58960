import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {excerpt, markedWords} from "../../../src/views/quality/markedWords.ts";

/** Runs as text, what is marked in brackets. */
const shown = (words: string, evidence: string | null) =>
  markedWords(words, evidence)
    .map(({text, marked}) => (marked ? `[${text}]` : text))
    .join("");

describe("markedWords", () => {
  it("marks each occurrence", () => {
    expect(shown("市法院牵头，市法院、市公安局配合", "市法院")).toBe("[市法院]牵头，[市法院]、市公安局配合");
    expect(shown("市法院", "市法院")).toBe("[市法院]");
  });

  it("marks nothing where the evidence is not, or is nothing", () => {
    expect(shown("市法院负责", "市公安局")).toBe("市法院负责");
    expect(shown("市法院负责", "")).toBe("市法院负责");
    expect(shown("市法院负责", null)).toBe("市法院负责");
    expect(markedWords("", "甲")).toEqual([]);
  });

  it("finds what was closed up and normalised, and marks it as it stands", () => {
    expect(shown("市法\n 院等单位负责", "市法院等")).toBe("[市法\n 院等]单位负责");
    expect(shown("２０２１年底前完成", "2021年底前")).toBe("[２０２１年底前]完成");
    // ㈠ is three characters in its normal form.
    expect(shown("㈠加强领导", "一")).toBe("[㈠]加强领导");
  });

  it("looks past punctuation and a heading's number where it must", () => {
    expect(shown("发放券。支持有条件的", "券支持有")).toBe("发放[券。支持有]条件的");
    expect(shown("畅通渠道。召开座谈会", "（十四）畅通渠道")).toBe("[畅通渠道]。召开座谈会");
    expect(shown("甲、乙，甲乙", "甲乙")).toBe("甲、乙，[甲乙]");
    expect(shown("甲。", "。")).toBe("甲[。]");
  });

  it("takes evidence as words, not as a pattern", () => {
    expect(shown("a.c abc (a", "a.c")).toBe("[a.c] abc (a");
    expect(shown("a.c (a", "(a")).toBe("a.c [(a]");
  });

  it("loses nothing of the words", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), fc.string({unit: "grapheme"}), (words, evidence) => {
        expect(
          markedWords(words, evidence)
            .map(({text}) => text)
            .join(""),
        ).toBe(words);
      }),
    );
  });
});

describe("excerpt", () => {
  const long = "甲".repeat(100);
  it("leaves short words whole", () => {
    const runs = markedWords(`${long}乙`, "乙");
    expect(excerpt(runs)).toEqual(runs);
  });

  it("shortens long ones around the mark", () => {
    const side = "甲".repeat(45);
    expect(excerpt(markedWords(`${long}乙${long}`, "乙"))).toEqual([
      {text: `……${side}`, marked: false},
      {text: "乙", marked: true},
      {text: `${side}……`, marked: false},
    ]);
    expect(excerpt(markedWords(`乙${long}${long}乙`, "乙"))[1]!.text).toBe(`${side}……${side}`);
    const [whole] = excerpt(markedWords(long + long, null));
    expect(whole!.text).toBe(`${"甲".repeat(115)}……`);
  });

  it("shortens a mark that is long itself", () => {
    const words = "乙".repeat(5000);
    expect(excerpt(markedWords(words, words))[0]!.text.length).toBeLessThan(220);
  });
});
