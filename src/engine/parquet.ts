import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import type {Column, ColumnType, Row, TableName} from "../model/schema.js";
import {schema} from "../model/schema.js";

/** Parquet's own words for the column types. */
const physical = {
  VARCHAR: {type: "BYTE_ARRAY", converted_type: "UTF8"},
  INT: {type: "INT32"},
  BOOLEAN: {type: "BOOLEAN"},
  DATE: {type: "INT32", converted_type: "DATE"},
} as const satisfies Record<ColumnType, Partial<SchemaElement>>;

/**
 * A table as the bytes of a Parquet file, with the columns of the schema in their order; the same rows give the same
 * bytes. Throws, naming table, row (1-based) and column, on a value of another type, a null where none may be, a value
 * outside the column's vocabulary, and a column that is missing or unknown.
 */
export function parquet<T extends TableName>(name: T, rows: readonly Row<T>[]): Uint8Array {
  const columns: [string, Column][] = Object.entries(schema[name]);
  rows.forEach((row, index) => {
    const unknown = Object.keys(row).find((key) => !Object.hasOwn(schema[name], key));
    if (unknown) throw new Error(`${name}, row ${index + 1}: unknown column "${unknown}"`);
  });
  const buffer = parquetWriteBuffer({
    schema: [
      {name: "root", num_children: columns.length},
      ...columns.map(([column, {type, nullable}]) => ({
        name: column,
        ...physical[type],
        repetition_type: nullable ? ("OPTIONAL" as const) : ("REQUIRED" as const),
      })),
    ],
    columnData: columns.map(([column, definition]) => ({
      name: column,
      data: rows.map((row, index) => {
        const value = (row as Record<string, unknown>)[column];
        const fault = faultOf(value, definition);
        if (fault) throw new Error(`${name}, row ${index + 1}, column ${column}: ${fault}`);
        return definition.type === "DATE" && typeof value === "string" ? dateOf(value) : value;
      }),
    })),
  });
  return new Uint8Array(buffer);
}

/** What is wrong with a value, or null. */
function faultOf(value: unknown, {type, nullable, values}: Column): string | null {
  if (value === null) return nullable ? null : `null in a column that must be filled`;
  if (!isOfType(value, type)) return `expected ${type}, got ${typeof value} ${JSON.stringify(value)}`;
  if (values && !values.includes(value as string)) {
    return `${JSON.stringify(value)} is not one of ${values.join(", ")}`;
  }
  return null;
}

function isOfType(value: unknown, type: ColumnType): boolean {
  switch (type) {
    case "VARCHAR":
      // A lone surrogate has no UTF-8 form and would be written as another character.
      return typeof value === "string" && !/\p{Surrogate}/u.test(value);
    case "INT":
      return typeof value === "number" && Number.isInteger(value) && value === (value | 0);
    case "BOOLEAN":
      return typeof value === "boolean";
    case "DATE":
      return typeof value === "string" && isoOf(dateOf(value)) === value;
  }
}

const dateOf = (iso: string) => new Date(`${iso}T00:00:00Z`);
const isoOf = (date: Date) => (Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10));
