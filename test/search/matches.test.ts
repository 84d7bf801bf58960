import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {fold} from "../../src/search/fold.ts";
import {matchesIn} from "../../src/search/matches.ts";
import {loadSounds, type Sounds} from "../../src/search/sounds.ts";
import {termsOf} from "../../src/search/terms.ts";
import {wordsOf} from "../../src/search/word.ts";

let sounds: Sounds;
beforeAll(async () => {
  sounds = await loadSounds();
});

/** The stretches that a search marks, as written. */
const marked = (text: string, query: string, heard: Sounds | null = sounds) =>
  matchesIn(fold(text), wordsOf(termsOf(query), heard)).map(([start, end]) => text.slice(start, end));

describe("matchesIn", () => {
  it.each([
    ["市市场监督管理局", "市场", ["市场"]],
    ["市场监管、市场秩序", "市场", ["市场", "市场"]],
    ["市场监管", "监管 市", ["市", "监管"]],
    // Words that overlap or touch are one stretch.
    ["市场监管", "市场监 场监管", ["市场监管"]],
    ["加入 WTO 后", "wto", ["WTO"]],
    ["（ＷＴＯ）", "wto", ["ＷＴＯ"]],
    ["第12项", "１２", ["12"]],
    ["市场监管", "财政", []],
    ["", "市", []],
  ])("in %s for %s marks %j", (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it.each([
    ["市市场监督管理局", "scjg", []],
    ["市场监管", "scjg", ["市场监管"]],
    ["市市场监管局", "scjg", ["市场监管"]],
    ["市场监管", "SCJG", ["市场监管"]],
    ["市场监管", "shichang", ["市场"]],
    ["市场监管", "shichangjianguan", ["市场监管"]],
    ["市场监管", "shichjg", ["市场监管"]],
    ["市场监管", "shichangjg", ["市场监管"]],
    // The last sound need not be whole, the ones before must be, or be a beginning by themselves.
    ["市场监管", "shicha", ["市场"]],
    ["市场监管", "shchjiang", ["市场监管"]],
    ["市场监管", "shichajg", []],
    // As itself and by sound in one word.
    ["市场监管", "市场jg", ["市场监管"]],
    ["5G产业", "5gcy", ["5G产业"]],
    // A character of several readings, and ü as v.
    ["银行", "yinhang", ["银行"]],
    ["行政", "xingzheng", ["行政"]],
    ["法律", "falv", ["法律"]],
    ["市场监管", "changshi", []],
  ])("hears in %s for %s %j", (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it("hears nothing while it does not know the sounds", () => {
    expect(marked("市场监管 scjg", "scjg", null)).toEqual(["scjg"]);
  });

  it("marks what is written in a text wherever it stands, in stretches that do not touch", () => {
    const text = fc.array(fc.constantFrom("市", "场", "监", "管", "s", "c", "，")).map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.array(text), (words, asked) => {
        const terms = termsOf(asked.join(" "));
        const found = matchesIn(fold(words), wordsOf(terms, sounds));
        found.forEach(([start, end], index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(found[index - 1]?.[1] ?? -1);
        });
        for (const term of terms) {
          const at = words.indexOf(term);
          if (at >= 0)
            expect(found.some(([start, end]) => start <= at && at + term.length <= end)).toBe(true);
        }
      }),
    );
  });
});
