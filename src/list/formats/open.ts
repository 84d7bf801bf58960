import type {Source} from "../source.js";
import {type Reason, UnreadableError, unreadable} from "../unreadable.js";
import {decode} from "./decode.js";
import {readDocx} from "./docx.js";
import {oleReason} from "./ole.js";
import {sniff} from "./sniff.js";
import {readText} from "./text.js";
import {readXlsx} from "./xlsx.js";
import {openZip, type Zip} from "./zip.js";

/** Larger files are refused unread. */
const mostMegabytes = 100;

/**
 * Takes a document apart, whatever its format; the bytes tell it, not the name of the file, which serves for messages.
 *
 * @throws UnreadableError if the document cannot be read, with what to save it as.
 */
export async function openDocument(bytes: Uint8Array, file: string): Promise<Source> {
  if (bytes.length > mostMegabytes * 2 ** 20) {
    const reason = unreadable.tooLong(`${Math.ceil(bytes.length / 2 ** 20)}`, `${mostMegabytes}`);
    throw new UnreadableError(file, null, reason);
  }
  const sniffed = sniff(bytes);
  if (sniffed === "text") return readText(decode(bytes, file), file);
  if (sniffed === "ole") throw new UnreadableError(file, null, oleReason(bytes));
  if (sniffed !== "zip") throw new UnreadableError(file, null, sniffed);
  const kind = zipKind(openZip(bytes, file));
  if (kind === "docx") return readDocx(bytes, file);
  if (kind === "xlsx") return readXlsx(bytes, file);
  throw new UnreadableError(file, null, kind);
}

/** What an archive is by the files in it: .docx, .xlsx, or the reason why it is not read. */
function zipKind(zip: Zip): "docx" | "xlsx" | Reason {
  const holds = (name: RegExp) => zip.names.some((each) => name.test(each));
  if (holds(/^word\//i)) return "docx";
  if (holds(/^xl\/workbook\.bin$/i)) return unreadable.xlsb;
  if (holds(/^xl\//i)) return "xlsx";
  if (holds(/^ppt\//i)) return unreadable.slides;
  if (holds(/^OFD\.xml$/i)) return unreadable.ofd;
  const type = zip.names.includes("mimetype")
    ? new TextDecoder().decode(zip.read("mimetype")?.slice(0, 100))
    : "";
  if (type.includes("opendocument.text")) return unreadable.openDocumentText;
  if (type.includes("opendocument.spreadsheet")) return unreadable.openDocumentSheet;
  if (type.includes("opendocument.presentation")) return unreadable.slides;
  return unreadable.archive;
}
