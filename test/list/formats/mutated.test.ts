import fc from "fast-check";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {openDocument} from "../../../src/list/formats/open.ts";
import {UnreadableError} from "../../../src/list/unreadable.ts";
import {savedSeed} from "../../fixtures/saved.ts";

const saved = savedSeed();

/** A source, or the message of an UnreadableError; any other error is thrown. */
const open = (bytes: Uint8Array) =>
  openDocument(bytes, "清单").catch((error: unknown) => {
    if (!(error instanceof UnreadableError)) throw error;
    return error.message;
  });

/** A change at a place, both given as shares of the whole. */
const change = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  length: fc.double({min: 0, max: 0.02, noNaN: true}),
  kind: fc.constantFrom("cut", "repeat", "replace", "end"),
  by: fc.constantFrom(
    "<",
    ">",
    '"',
    "</c>",
    '<c r="XFD1048576"><v>1</v></c>',
    "&",
    "\0",
    "\ud800",
    "9".repeat(30),
    '<mergeCell ref="A1:XFD1048576"/>',
    "𠮷",
  ),
});

function mutate(text: string, changes: {at: number; length: number; kind: string; by: string}[]): string {
  let mutated = text;
  for (const {at, length, kind, by} of changes) {
    const start = Math.floor(at * mutated.length);
    const piece = mutated.slice(start, start + Math.ceil(length * mutated.length));
    const after = mutated.slice(start + piece.length);
    const middle = {cut: "", repeat: piece + piece, replace: by, end: ""}[kind] ?? "";
    mutated = mutated.slice(0, start) + middle + (kind === "end" ? "" : after);
  }
  return mutated;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("openDocument, given a list that was damaged", () => {
  it.each(Object.keys(saved))(
    "ends in a source or a message when the bytes of %s change",
    async (file) => {
      const whole = latin1(saved[file]!);
      await fc.assert(
        fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
          expect(await open(Buffer.from(mutate(whole, changes), "latin1"))).toBeTruthy();
        }),
        {numRuns: 40},
      );
    },
    60_000,
  );

  it.each(["seed.xlsx", "seed.docx"])(
    "ends in a source or a message when the XML in %s changes",
    async (file) => {
      const parts = unzipSync(saved[file]!);
      const names = Object.keys(parts);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...names),
          fc.array(change, {minLength: 1, maxLength: 4}),
          async (name, changes) => {
            const text = mutate(strFromU8(parts[name]!), changes);
            expect(await open(zipSync({...parts, [name]: strToU8(text)}, {level: 1}))).toBeTruthy();
          },
        ),
        {numRuns: 40},
      );
    },
    60_000,
  );
});
