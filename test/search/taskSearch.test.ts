import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {corpus, corpusSteps} from "../../src/search/corpus.ts";
import {fold} from "../../src/search/fold.ts";
import {matchesIn} from "../../src/search/matches.ts";
import {loadSounds, type Sounds} from "../../src/search/sounds.ts";
import {taskSearch} from "../../src/search/taskSearch.ts";
import {termsOf} from "../../src/search/terms.ts";
import {wordsOf} from "../../src/search/word.ts";

let sounds: Sounds;
beforeAll(async () => {
  sounds = await loadSounds();
});

/** Four tasks; 2 and 4 are of the department of three names, 3 of the other one. */
const searched = {
  words: corpus([
    ["加强市场监管", "一、制度"],
    ["打击侵权", null],
    ["宣传", "一、制度"],
    ["", "市场\n监管"],
  ]),
  shared: [["市市场监督管理局", "市场监管局", "市工商局"], ["市委宣传部"]],
  has: [[], [0], [1], [0]],
};
const found = (query: string, heard: Sounds | null = sounds) =>
  [...taskSearch(searched)(wordsOf(termsOf(query), heard))].flatMap((one, index) => (one ? [index + 1] : []));

describe("corpusSteps", () => {
  it("puts texts together a step at a time, as at once", () => {
    const texts = Array.from({length: 12_000}, (_, text) => [`任务${text}`, text % 3 ? null : "𠮷市 A"]);
    const steps = corpusSteps(texts.length, (text) => texts[text]!);
    let taken = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken++;
    expect(taken).toBe(2);
    expect(step.value).toEqual(corpus(texts));
    expect(step.value.starts).toHaveLength(12_001);
    expect([...step.value.text.matchAll(/市 a/g)]).toHaveLength(4000);
  });
});

describe("taskSearch", () => {
  it.each([
    ["", [1, 2, 3, 4]],
    ["市场", [1, 2, 4]],
    ["市场 制度", [1]],
    ["制度 宣传", [3]],
    // A name that the task is not written with.
    ["工商", [2, 4]],
    ["gsj", [2, 4]],
    ["工商 侵权", [2]],
    ["scjg", [1, 2, 4]],
    ["财政", []],
    // Words do not run from one part, task or name into the next.
    ["监管一、", []],
    ["侵权宣传", []],
    ["局市", []],
  ])("finds for %j tasks %j", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("finds by letters only what is written, while it does not know the sounds", () => {
    expect(found("scjg", null)).toEqual([]);
    const search = taskSearch(searched);
    expect([...search(wordsOf(["scjg"], null))]).toEqual([0, 0, 0, 0]);
    expect([...search(wordsOf(["scjg"], sounds))]).toEqual([1, 1, 0, 1]);
  });

  it("finds the same, typed letter by letter, as at once, and what is marked", () => {
    const piece = fc.constantFrom("市", "场", "sh", "s", "i", "c", "jg", "局", " ", "宣");
    const text = fc
      .array(fc.constantFrom("市", "场", "监", "管", "宣", "局", "s"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.array(text, {minLength: 1}), fc.array(piece), (texts, pieces) => {
        const words = texts.map((each) => [each]);
        const plain = {words: corpus(words), shared: [], has: words.map(() => [])};
        const typed = taskSearch(plain);
        let query = "";
        let answer = typed([]);
        for (const next of pieces) {
          query += next;
          answer = typed(wordsOf(termsOf(query), sounds));
        }
        const terms = termsOf(query);
        expect([...answer]).toEqual([...taskSearch(plain)(wordsOf(terms, sounds))]);
        expect([...answer]).toEqual(
          texts.map((each) =>
            terms.every((term) => matchesIn(fold(each), wordsOf([term], sounds)).length > 0) ? 1 : 0,
          ),
        );
      }),
    );
  });
});
