import {type Reason, unreadable} from "../unreadable.js";

/** Why a compound file (the container of .doc, .xls, .wps, .et, and of .docx and .xlsx with a password) is not read. */
export function oleReason(bytes: Uint8Array): Reason {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage")) return unreadable.password;
  if (streams.has("WordDocument")) return unreadable.oldWord;
  if (streams.has("Workbook") || streams.has("Book")) return unreadable.oldExcel;
  if (streams.has("PowerPoint Document")) return unreadable.slides;
  return unreadable.oldOffice;
}

const entrySize = 128;
const nameSize = 64;

/**
 * The names in the directory, whose entries stand at multiples of their size: 64 bytes of UTF-16 and the name's length
 * in bytes with its closing zero. The chain of sectors is not followed, so that a damaged file is named as well.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder("utf-16le");
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    const length = view.getUint16(at + nameSize, true);
    if (
      length >= 4 &&
      length <= nameSize &&
      length % 2 === 0 &&
      view.getUint16(at + length - 2, true) === 0
    ) {
      names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
    }
  }
  return names;
}
