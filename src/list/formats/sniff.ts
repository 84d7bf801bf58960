import {type Reason, unreadable} from "../unreadable.js";

/** What the first bytes of a file say it is: an Office container, a form that is not read, and why, or else text. */
export type Sniffed = "zip" | "ole" | "text" | Reason;

/** Recognises a file by its content, whatever its name says. */
export function sniff(bytes: Uint8Array): Sniffed {
  const begins = (signature: string) => startsWith(bytes, signature);
  if (begins("PK\x03\x04") || begins("PK\x05\x06") || begins("PK\x07\x08")) return "zip";
  if (begins("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "ole";
  if (pictures.some(begins) || webp(bytes) || heic(bytes)) return unreadable.picture;
  if (archives.some(begins)) return unreadable.archive;
  return markup(latin1(bytes.subarray(0, 4096))) ?? "text";
}

/** PNG, JPEG, GIF, BMP (with its reserved zeros, so that BM may begin a text), TIFF in both byte orders. */
const pictures = ["\x89PNG", "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\0", "MM\0*", "BM????\0\0\0\0"];

/** RAR, 7z, gzip, xz, bzip2. */
const archives = ["Rar!\x1a\x07", "7z\xbc\xaf\x27\x1c", "\x1f\x8b\x08", "\xfd7zXZ\0", "BZh91AY"];

const webp = (bytes: Uint8Array) => startsWith(bytes, "RIFF????WEBP");

/** HEIC and AVIF, as phones take photographs. */
const heic = (bytes: Uint8Array) => /^(?:hei[cfmsx]|he[iv]c|hevx|mif1|msf1|avi[fs])$/.test(ftyp(bytes));

const ftyp = (bytes: Uint8Array) => (startsWith(bytes, "????ftyp") ? latin1(bytes.subarray(8, 12)) : "");

/** PDF, RTF, the XML forms of Word and Excel 2003, web pages, and what Excel and Word save as such. */
function markup(head: string): Reason | null {
  const text = head.replace(/^(?:\xef\xbb\xbf)?\s*/, "");
  if (text.startsWith("%PDF-")) return unreadable.pdf;
  if (text.startsWith("{\\rtf")) return unreadable.rtf;
  if (
    /^<\?xml[\s\S]*(?:<\?mso-application|urn:schemas-microsoft-com:office|schemas\.microsoft\.com\/office\/word)/.test(
      text,
    )
  ) {
    return unreadable.officeXml;
  }
  const web =
    /^(?:(?:<\?xml[^>]*>|<!--[\s\S]*?-->)\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div)\b/i;
  return web.test(text) || /^MIME-Version:/i.test(text) ? unreadable.webPage : null;
}

/** True if the bytes begin with the characters' codes; ? stands for any byte. */
function startsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false;
  return [...signature].every((char, at) => char === "?" || bytes[at] === char.charCodeAt(0));
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
