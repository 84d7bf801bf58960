import {UnreadableError, unreadable} from "../unreadable.js";

/**
 * Text from bytes: UTF-8 with or without a mark, UTF-16 with one, or GB18030 (GBK, GB2312), which Excel and Notepad
 * write on a Chinese Windows (另存为 CSV · ANSI).
 *
 * @throws UnreadableError if the bytes are empty or only white space, or in none of these, with the line of the first
 * byte that is not UTF-8.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new UnreadableError(file, null, unreadable.empty);
  const text = utf16(bytes) ?? strictly("utf-8", bytes) ?? chinese(bytes);
  if (text === null) throw new UnreadableError(file, lineOfBadByte(bytes), unreadable.notText);
  if (!text.trim()) throw new UnreadableError(file, null, unreadable.blank);
  return text;
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** GB18030 gives some character to nearly any bytes, so it is believed only if most of them are the common ones. */
function chinese(bytes: Uint8Array): string | null {
  return mostlyCommon(bytes) ? strictly("gb18030", bytes) : null;
}

/**
 * True if four in five of the two-byte characters are punctuation, full-width letters (first byte A1–A3) or hanzi of
 * the first level (B0–D7), by which Chinese text is written. UTF-8 with a slip, Big5 or Shift-JIS read as GB18030 are
 * far below.
 */
function mostlyCommon(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at]!;
    if (first < 0x80) continue;
    at++;
    pairs++;
    if ((first >= 0xa1 && first <= 0xa3) || (first >= 0xb0 && first <= 0xd7)) common++;
  }
  return common * 5 >= pairs * 4;
}

/** Decoding line by line finds the first line that is not UTF-8, since no UTF-8 sequence holds a line feed. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (strictly("utf-8", bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}
