import {zipSync} from "fflate";

/**
 * Files in one, by their names. The same files give the same bytes, wherever the clock stands: they say that they are of
 * the first day of a year, from 1980 on.
 */
export const zipBytes = (files: Readonly<Record<string, Uint8Array>>, year: number): Uint8Array =>
  // The format knows no time zone, and the day of this date is the same in each.
  zipSync(files, {mtime: new Date(Math.max(1980, year), 0, 1)});

/** The same as a file. */
export const zipBlob = (files: Readonly<Record<string, Uint8Array>>, year: number): Blob =>
  new Blob([zipBytes(files, year) as Uint8Array<ArrayBuffer>], {type: "application/zip"});
