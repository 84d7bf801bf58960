/** `String.fromCharCode` takes only so many arguments at once. */
const chunk = 0x8000;

/** Bytes as Base64, for a storage that holds only text. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
}

/** The bytes of {@link toBase64}; throws if the text is no Base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
