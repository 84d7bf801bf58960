import {deflateSync, Inflate, strFromU8, strToU8} from "fflate";
import type {Notebook} from "./notebook.js";
import {mostBytes, type NotebookRefusal, readNotebook, shortNotebookText} from "./notebookFile.js";

/** What a packed notebook begins with: how it is packed, not which version of the file is in it. */
const packing = "a";

/**
 * A link with more characters is better sent as a file. Browsers open far longer ones (Firefox a million, Chrome two), but
 * what people send links by cuts or refuses them: mail wraps them, Word takes 2 083, chat windows some thousands.
 */
export const longestHandyLink = 8000;

/** Why a packed notebook is not read. */
export type LinkRefusal =
  | NotebookRefusal
  /** It was cut off or changed on its way. */
  | {kind: "damagedLink"}
  /** A newer site packed it in another way. */
  | {kind: "otherPacking"};

/** A notebook as text for the fragment of an address: letters, digits, `-` and `_`. */
export function packedNotebook(notebook: Notebook): string {
  const bytes = deflateSync(strToU8(shortNotebookText(notebook)), {level: 9});
  const base64 = btoa(strFromU8(bytes, true));
  return packing + base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads what {@link packedNotebook} gave. Never throws, and unpacks no more than a notebook may have. */
export function readPackedNotebook(
  text: string,
): {notebook: Notebook; refusal: null} | {notebook: null; refusal: LinkRefusal} {
  const refused = (refusal: LinkRefusal) => ({notebook: null, refusal});
  if (!/^[\w-]+$/.test(text)) return refused({kind: "damagedLink"});
  if (text[0] !== packing) return refused({kind: "otherPacking"});
  let json: string;
  try {
    const bytes = unpacked(strToU8(atob(text.slice(1).replaceAll("-", "+").replaceAll("_", "/")), true));
    if (bytes === null) return refused({kind: "tooLarge", most: mostBytes});
    json = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    return refused({kind: "damagedLink"});
  }
  const read = readNotebook(json);
  // Nobody writes such a link by hand.
  return read.refusal?.kind === "notJson" ? refused({kind: "damagedLink"}) : read;
}

/** So many packed bytes at a time, which unpack to a thousand times as many at most. */
const step = 1024;

/** Null: there are more bytes than a notebook may have. Throws if they are damaged. */
function unpacked(packed: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length && length <= mostBytes; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  if (length > mostBytes) return null;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
