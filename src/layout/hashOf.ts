/**
 * Sixteen hexadecimal digits that stand for a text, the same everywhere: FNV-1a (Fowler, Noll, Vo) of 32 bits over its
 * UTF-16 units, forwards and backwards. Good against chance, not against who wants two texts to have the same.
 */
export function hashOf(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
