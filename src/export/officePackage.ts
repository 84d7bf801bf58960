import {strFromU8, strToU8, unzipSync} from "fflate";
import {zipBytes} from "./zip.js";

/**
 * An office file as of the first day of a year and of nobody: the libraries write into it the time of its making, and an
 * author. Of workbooks within it (those behind the charts of a presentation) the same is true.
 */
export function datedPackage(file: Uint8Array, year: number): Uint8Array {
  const day = new Date(Date.UTC(year, 0, 1)).toISOString();
  const parts: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    if (name.endsWith(".xlsx")) parts[name] = datedPackage(bytes, year);
    else if (name === "docProps/core.xml") parts[name] = strToU8(datedProperties(strFromU8(bytes), day));
    else parts[name] = bytes;
  }
  return zipBytes(parts, year);
}

const datedProperties = (xml: string, day: string): string =>
  xml
    .replaceAll(/(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/g, `$1${day}`)
    .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, "");
