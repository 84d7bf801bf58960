/** The code that a UTF-16 code is compared as. */
const folded = new Uint16Array(0x10000).map((_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return 0x20;
  const narrow = code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
  const small = narrow.toLowerCase();
  return (small.length === 1 ? small : narrow).charCodeAt(0);
});

/**
 * Words as they are compared: full- and half-width, large and small letters alike, all white space a space. Each
 * character keeps its place, so that what is found in the folded words stands at the same place in the words as written.
 */
export function fold(words: string): string {
  const codes = new Uint16Array(words.length);
  foldInto(codes, 0, words);
  return textOf(codes);
}

/** Writes the codes of folded words into an array, from a place on. */
export function foldInto(codes: Uint16Array, at: number, words: string): void {
  for (let index = 0; index < words.length; index++) codes[at + index] = folded[words.charCodeAt(index)]!;
}

/** So many codes can be given at once as arguments; of few that is faster than a decoder. */
const few = 2000;

/** Codes as a text. In a long one half a character becomes �, which has one code too. */
export const textOf = (codes: Uint16Array): string =>
  codes.length <= few ? String.fromCharCode(...codes) : new TextDecoder("utf-16le").decode(codes);
