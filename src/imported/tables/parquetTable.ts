import {type FileMetaData, parquetMetadata} from "hyparquet";
import {TableFaultError} from "./fault.js";
import type {ReadTable} from "./gridTable.js";
import {most} from "./limits.js";

/** How the engine's Parquet reader takes columns to be packed. */
const known = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]);

/**
 * A Parquet file as a table: the file itself, of which only what it says of itself is read.
 * @throws TableFaultError if that is damaged, or more than the engine takes
 */
export function parquetTable(bytes: Uint8Array): ReadTable {
  const metadata = metadataOf(bytes);
  const rows = Number(metadata.num_rows);
  if (rows > most.parquetRows) throw new TableFaultError({kind: "tooManyRows", most: most.parquetRows});
  for (const {columns} of metadata.row_groups)
    for (const {meta_data} of columns) {
      const packing = meta_data?.codec;
      if (packing !== undefined && !known.has(packing)) throw new TableFaultError({kind: "packing", packing});
    }
  return {bytes, rows, above: []};
}

function metadataOf(bytes: Uint8Array): FileMetaData {
  try {
    return parquetMetadata(bytes);
  } catch {
    throw new TableFaultError({kind: "damaged"});
  }
}
