import fc from "fast-check";
import {deflateSync, strFromU8, strToU8} from "fflate";
import {describe, expect, test} from "vitest";
import {mostBytes} from "../../src/notebook/notebookFile.ts";
import {longestHandyLink, packedNotebook, readPackedNotebook} from "../../src/notebook/notebookLink.ts";
import {smallNotebook} from "../fixtures/notebooks.ts";
import {anyNotebook} from "./arbitraryNotebook.ts";

const base64url = (bytes: Uint8Array) =>
  btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const packed = (text: string | Uint8Array) =>
  `a${base64url(deflateSync(typeof text === "string" ? strToU8(text) : text))}`;

describe("packedNotebook", () => {
  test("takes nothing that an address would escape, and gives the same each time", () => {
    const link = packedNotebook(smallNotebook);
    expect(link).toMatch(/^a[\w-]+$/);
    expect(packedNotebook(structuredClone(smallNotebook))).toBe(link);
  });

  test("is short enough to be sent for a notebook of a few cells", () => {
    expect(packedNotebook(smallNotebook).length).toBeLessThan(800);
    expect(longestHandyLink).toBe(8000);
  });
});

describe("readPackedNotebook", () => {
  test("gives back any notebook that was packed", () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        expect(readPackedNotebook(packedNotebook(notebook))).toEqual({notebook, refusal: null});
      }),
    );
  });

  test("reads a link that was made before", () => {
    // Made once by Python's zlib: `{"format":"responsibility-list-notebook","version":1,"title":"旧","cells":[]}`.
    expect(
      readPackedNotebook(
        "aq1ZKyy_KTSxRslIqSi0uyM8rzkzKzMksqdTNySwu0c3LL0lNys_PVtJRKkstKs7Mz1OyMtRRKsksyUkFank2fTlQJjk1J6dYySo6thYA",
      ).notebook,
    ).toEqual({title: "旧", cells: []});
  });

  test("refuses a link that was cut off anywhere", () => {
    const link = packedNotebook(smallNotebook);
    for (let length = 0; length < link.length - 1; length++) {
      const {refusal} = readPackedNotebook(link.slice(0, length));
      expect([length, refusal]).toEqual([length, {kind: "damagedLink"}]);
    }
  });

  test("never throws, whatever the text", () => {
    const link = packedNotebook(smallNotebook);
    const any = fc.oneof(
      fc.string(),
      fc.stringMatching(/^a[\w-]*$/),
      fc
        .tuple(fc.nat(link.length - 1), fc.constantFrom("A", "_", "z"))
        .map(([at, letter]) => link.slice(0, at) + letter + link.slice(at + 1)),
      fc.uint8Array().map((bytes) => packed(bytes)),
    );
    fc.assert(
      fc.property(any, (text) => {
        const {notebook, refusal} = readPackedNotebook(text);
        expect(notebook === null).toBe(refusal !== null);
      }),
    );
  });

  test("says what is wrong", () => {
    expect(readPackedNotebook(`b${packedNotebook(smallNotebook).slice(1)}`).refusal).toEqual({
      kind: "otherPacking",
    });
    expect(readPackedNotebook("a%20").refusal).toEqual({kind: "damagedLink"});
    expect(readPackedNotebook(packed("[]")).refusal).toEqual({kind: "otherFormat"});
    expect(readPackedNotebook(packed(new Uint8Array([0xff, 0xfe]))).refusal).toEqual({kind: "damagedLink"});
    const newer = JSON.stringify({format: "responsibility-list-notebook", version: 9});
    expect(readPackedNotebook(packed(newer)).refusal).toEqual({kind: "newer", version: 9, known: 1});
  });

  test("stops unpacking a bomb as soon as it is too large", () => {
    const bomb = packed(new Uint8Array(60 * 2 ** 20).fill(0x20));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().arrayBuffers;
    const {refusal} = readPackedNotebook(bomb);
    expect(refusal).toEqual({kind: "tooLarge", most: mostBytes});
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 2 ** 20);
    const largest = JSON.stringify({
      format: "responsibility-list-notebook",
      version: 1,
      title: "",
      cells: [{kind: "text", folded: false, markdown: "a".repeat(mostBytes - 200)}],
    });
    expect(readPackedNotebook(packed(largest)).refusal).toBeNull();
    expect(readPackedNotebook(packed(largest.padEnd(mostBytes + 1))).refusal).toEqual({
      kind: "tooLarge",
      most: mostBytes,
    });
  });
});
