import {createHash} from "node:crypto";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {sha256} from "../../src/imported/sha256.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("sha256", () => {
  // FIPS 180-4, its examples.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("hashes %j as the standard does", (text, hash) => {
    expect(sha256(bytes(text))).toBe(hash);
  });

  it("hashes whatever Node hashes, a part of a larger buffer too", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), fc.nat(20), (all, start) => {
        const part = all.subarray(start);
        expect(sha256(part)).toBe(createHash("sha256").update(part).digest("hex"));
      }),
    );
  });
});
