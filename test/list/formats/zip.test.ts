import {strToU8, zipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {openZip} from "../../../src/list/formats/zip.ts";
import {UnreadableError} from "../../../src/list/unreadable.ts";

const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const damaged = /incomplete or damaged/;
const english = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof UnreadableError) return error.english;
    throw error;
  }
  return "no error";
};
/** Writes a little-endian number over the bytes behind the n-th place of a signature. */
const patched = (bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4) => {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
};
const entry = 0x02014b50;

describe("openZip", () => {
  const packed = zipSync({"word/a.xml": strToU8("甲".repeat(1000)), "b.txt": [strToU8("乙"), {level: 0}]});

  test("lists the files and unpacks each, packed or stored", () => {
    const zip = openZip(packed, "x");
    expect(zip.names).toEqual(["word/a.xml", "b.txt"]);
    expect(text(zip.read("word/a.xml"))).toBe("甲".repeat(1000));
    expect(text(zip.read("b.txt"))).toBe("乙");
    expect(zip.read("c.txt")).toBeNull();
  });

  test("sets letter case and backslashes in names aside", () => {
    const zip = openZip(zipSync({"Word\\A.xml": strToU8("甲")}), "x");
    expect(text(zip.read("word/a.XML"))).toBe("甲");
  });

  test("finds files behind foreign bytes, and the directory before a comment", () => {
    const shifted = new Uint8Array(packed.length + 100);
    shifted.set(packed.subarray(0, 4));
    shifted.set(packed, 50);
    expect(text(openZip(shifted, "x").read("b.txt"))).toBe("乙");
  });

  test("tells what is no archive, and one that was cut off", () => {
    expect(english(() => openZip(new Uint8Array(), "x"))).toMatch(/is empty/);
    expect(english(() => openZip(strToU8("it is not"), "x"))).toMatch(/not a .docx or .xlsx/);
    for (const length of [4, 30, 60, packed.length - 1]) {
      expect(english(() => openZip(packed.subarray(0, length), "x"))).toMatch(damaged);
    }
  });

  test("stops at the size that the directory says", () => {
    const bomb = zipSync({a: new Uint8Array(4_000_000)});
    expect(english(() => openZip(patched(bomb, entry, 24, 10, 4), "x").read("a"))).toMatch(damaged);
    expect(english(() => openZip(patched(packed, entry, 24, 5000, 4), "x").read("word/a.xml"))).toMatch(
      damaged,
    );
  });

  test("tells bytes that are not those of the checksum", () => {
    expect(english(() => openZip(patched(packed, entry, 16, 7, 4), "x").read("b.txt"))).toMatch(damaged);
  });

  test("refuses what would unpack beyond reason, without unpacking", () => {
    const bomb = patched(packed, entry, 24, 60 * 2 ** 20, 4);
    expect(english(() => openZip(bomb, "x").read("word/a.xml"))).toMatch(/packed beyond reason/);
    const large = patched(packed, entry, 24, 201 * 2 ** 20, 4);
    expect(english(() => openZip(large, "x"))).toMatch(/more than 200 MB/);
  });

  test("refuses more files than any document has", () => {
    const files = Object.fromEntries(Array.from({length: 10_001}, (_, n) => [`${n}`, new Uint8Array()]));
    expect(english(() => openZip(zipSync(files, {level: 0}), "x"))).toMatch(/packed beyond reason/);
  });

  test("tells encrypted files and methods that it does not know", () => {
    expect(english(() => openZip(patched(packed, entry, 8, 1, 2), "x").read("b.txt"))).toMatch(/password/);
    expect(english(() => openZip(patched(packed, entry, 10, 99, 2), "x").read("b.txt"))).toMatch(damaged);
  });
});
