/** What a file may hold: what a browser reads in some seconds, and the engine has room for. */
export const most = {
  megabytes: 200,
  /** Of a text or a workbook. */
  rows: 1_000_000,
  columns: 1000,
  cells: 20_000_000,
  /** Of a Parquet file, which is not unpacked here. */
  parquetRows: 10_000_000,
} as const;
