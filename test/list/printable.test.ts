import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {printable, takeUnprintable} from "../../src/list/printable.ts";
import type {Source} from "../../src/list/source.ts";

describe("printable", () => {
  it.each([
    ["a NUL", "市\0法院", "市法院"],
    ["an escape", "市\x1b[31m法院", "市[31m法院"],
    ["half a character", "市\ud83d法院\ude00", "市法院"],
    ["a place that holds no character", "市\uffff法院", "市法院"],
  ])("takes out %s", (_what, text, rest) => {
    expect(printable(text)).toBe(rest);
  });

  it.each([
    ["tabs and line ends", "\t市\r\n法院"],
    ["whole characters of two halves", "𠮷野家😀"],
    ["direction marks, which names may hold", "\u202e市法院\u202c\u200b"],
  ])("leaves %s", (_what, text) => {
    expect(printable(text)).toBe(text);
  });

  it("leaves nothing that UTF-8 cannot hold", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40}), (units) => {
        const text = printable(String.fromCharCode(...units));
        expect(new TextDecoder().decode(new TextEncoder().encode(`x${text}`))).toBe(`x${text}`);
      }),
    );
  });
});

describe("takeUnprintable", () => {
  it("cleans paragraphs and cells and tells of all of it once", () => {
    const source: Source = {
      blocks: [
        {kind: "paragraph", text: "清\0单", line: 1},
        {
          kind: "table",
          name: null,
          rows: [
            [
              {text: "市\0\0法院", line: 3},
              {text: "修法", line: 3},
            ],
          ],
        },
      ],
    };
    expect(takeUnprintable(source)).toMatchObject([
      {code: "unprintable-characters", severity: "note", task_no: null, source_line: 1},
    ]);
    expect(source.blocks).toMatchObject([{text: "清单"}, {rows: [[{text: "市法院"}, {text: "修法"}]]}]);
    expect(takeUnprintable(source)).toEqual([]);
  });
});
