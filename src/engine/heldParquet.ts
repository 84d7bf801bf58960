import type {SchemaElement} from "hyparquet";
import {ByteWriter, ParquetWriter} from "hyparquet-writer";
import type {Plain} from "./rows.js";
import {dayNumber, momentNumber} from "./sinceEpoch.js";
import type {Held, HeldColumn} from "./workbench.js";

/** A Parquet file that rows are added to. */
export interface HeldParquet {
  /** Adds some rows, as {@link Workbench.rows} gives them. */
  write(rows: readonly (readonly Plain[])[]): void;
  /** Ends the file. */
  bytes(): Uint8Array;
}

/**
 * A Parquet file of what is held, each column in a type of its own: whole numbers, numbers, days, moments, truth, else
 * words. The same rows in the same pieces give the same bytes.
 */
export function heldParquet({columns}: Pick<Held, "columns">): HeldParquet {
  const forms = columns.map(formOf);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [
      {name: "root", num_children: columns.length},
      ...columns.map(({name}, place) => ({
        name,
        ...forms[place]!.element,
        repetition_type: "OPTIONAL" as const,
      })),
    ],
  });
  return {
    write(rows) {
      const columnData = columns.map(({name}, place) => ({
        name,
        data: rows.map((row) => {
          const value = row[place] ?? null;
          return value === null ? null : forms[place]!.stored(value);
        }),
      }));
      void file.write({columnData, rowGroupSize: Math.max(1, rows.length)});
    },
    bytes() {
      void file.finish();
      return new Uint8Array(writer.getBytes());
    },
  };
}

/** Parquet's own words for a column, and what is stored for a value. */
interface Form {
  element: Partial<SchemaElement>;
  stored(value: Plain): unknown;
}

const whole: Form = {element: {type: "INT32"}, stored: (value) => value};
const long: Form = {element: {type: "INT64"}, stored: (value) => BigInt(value as number)};
const double: Form = {element: {type: "DOUBLE"}, stored: (value) => value};
const words: Form = {element: {type: "BYTE_ARRAY", converted_type: "UTF8"}, stored: String};
const truth: Form = {element: {type: "BOOLEAN"}, stored: (value) => value};
const day: Form = {
  element: {type: "INT32", converted_type: "DATE"},
  stored: (value) => dayNumber(String(value)),
};
const moment = (isAdjustedToUTC: boolean): Form => ({
  element: {type: "INT64", logical_type: {type: "TIMESTAMP", isAdjustedToUTC, unit: "MICROS"}},
  stored: (value) => momentNumber(String(value)),
});

function formOf({kind, type}: HeldColumn): Form {
  switch (kind) {
    case "number":
      if (/^(TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT)$/.test(type)) return whole;
      return /INT/.test(type) ? long : double;
    case "day":
      return day;
    case "moment":
      return moment(type.includes("TIME ZONE"));
    case "truth":
      return truth;
    default:
      return words;
  }
}
