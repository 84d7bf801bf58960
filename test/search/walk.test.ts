import {describe, expect, it} from "vitest";
import type {Sounds} from "../../src/search/sounds.ts";
import {walk} from "../../src/search/walk.ts";
import {wordOf} from "../../src/search/word.ts";

const readings: Record<string, string[]> = {市: ["shi"], 场: ["chang"], 长: ["chang", "zhang"], 是: ["shi"]};
const sounds: Sounds = (character) => readings[character] ?? [];
const characters = [..."as市场长是的"];

/** Whether a word is found in a text, and in it without its last character. */
function found(term: string, text: string, entries?: number): [whole: boolean, shorter: boolean] {
  const holds = walk(wordOf(term, sounds), characters, entries);
  const codes = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return [holds(codes, 0, codes.length), holds(codes, 0, codes.length - 1)];
}

describe("walk", () => {
  it("finds a word by first letters and by whole sounds, wherever it begins", () => {
    expect(found("sc", "的市场")).toEqual([true, false]);
    expect(found("sc", "是市长")).toEqual([true, false]);
    expect(found("shichang", "是是场的")).toEqual([true, true]);
    expect(found("shichang", "是是场")).toEqual([true, false]);
    expect(found("sz", "市长")).toEqual([true, false]);
    expect(found("sz", "市场")).toEqual([false, false]);
    expect(found("sc", "市的场")).toEqual([false, false]);
  });

  it("finds the same when its table is too small for all states", () => {
    // Four places can be reached at once: as many states as there are lengths of runs.
    for (const [text, expected] of [
      ["市市市市市", [true, false]],
      ["市市市的市市市市是", [true, false]],
      ["市市市市的是", [false, false]],
    ] as const) {
      expect(found("sssss", text)).toEqual(expected);
      expect(found("sssss", text, 1)).toEqual(expected);
    }
  });
});
