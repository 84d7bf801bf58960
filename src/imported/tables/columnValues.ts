import type {DecodedArray, SchemaElement} from "hyparquet";

/** What a column is, read off all its cells. */
export type ReadKind = "truth" | "integer" | "number" | "day" | "text";

/** A column as Parquet has it. */
export interface ReadColumn {
  kind: ReadKind;
  element: Partial<SchemaElement>;
  /** Null where the cell is blank. */
  data: DecodedArray;
}

/** TRUE or false; 是 and 否, 1 and 0 stay what they are. */
const truth = /^(?:true|false)$/i;
/** No zero leads it, as one does in a code (00123), and it has no more digits than a sheet keeps: longer ones number people. */
const integer = /^(?:0|-?[1-9]\d{0,14})$/;
/** 12E5 is a code more often than a number, so that the exponent must have its sign: 1.5e-7. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]\d{1,3})?$/i;
/** 2023-06-30, 2023/6/30, 2023年6月30日; not 6/30/2023, which may be read in two ways. */
const day = /^(\d{4})(?:-(\d\d?)-|\/(\d\d?)\/|年(\d\d?)月)(\d\d?)(日?)$/;

const most32 = 2 ** 31 - 1;

/**
 * The narrowest kind that every cell of a column is of, so that a column with one odd value is text: nothing is lost and
 * nothing is guessed. A column without any value is text.
 */
export function columnValues(cells: readonly string[]): ReadColumn {
  const values = cells.map((cell) => (/\S/.test(cell) ? cell : null));
  const filled = values.some((value) => value !== null);
  const read = <T>(one: (text: string) => T | null): (T | null)[] | null => {
    if (!filled) return null;
    const found: (T | null)[] = [];
    for (const value of values) {
      const result = value === null ? null : one(value.trim());
      if (value !== null && result === null) return null;
      found.push(result);
    }
    return found;
  };

  const truths = read((text) => (truth.test(text) ? text.toLowerCase() === "true" : null));
  if (truths) return {kind: "truth", element: {type: "BOOLEAN"}, data: truths};
  const integers = read((text) => (integer.test(text) ? Number(text) : null));
  if (integers) {
    const isShort = integers.every((value) => value === null || Math.abs(value) <= most32);
    return isShort
      ? {kind: "integer", element: {type: "INT32"}, data: integers}
      : {
          kind: "integer",
          element: {type: "INT64"},
          data: integers.map((value) => (value === null ? null : BigInt(value))),
        };
  }
  const numbers = read(numberOf);
  if (numbers) return {kind: "number", element: {type: "DOUBLE"}, data: numbers};
  const days = read(dayOf);
  if (days) return {kind: "day", element: {type: "INT32", converted_type: "DATE"}, data: days};
  return {kind: "text", element: {type: "BYTE_ARRAY", converted_type: "UTF8"}, data: values};
}

/** A number, if its value says all that was written but zeros at its ends: a double keeps fifteen to seventeen digits. */
function numberOf(text: string): number | null {
  if (!number.test(text) || (/^-?\d+$/.test(text) && !integer.test(text))) return null;
  const value = Number(text);
  return Number.isFinite(value) && digitsOf(String(value)) === digitsOf(text) ? value : null;
}

const digitsOf = (text: string) =>
  text
    .replace(/e.*$/i, "")
    .replace(/[-.]/g, "")
    .replace(/^0+|0+$/g, "");

/** Days since 1970; null for a day that is in no calendar. */
function dayOf(text: string): number | null {
  const [whole, year, dashed, slashed, chinese, last, mark] = day.exec(text) ?? [];
  if (whole === undefined || (chinese === undefined) !== (mark === "")) return null;
  const month = Number(dashed ?? slashed ?? chinese);
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, Number(last));
  const isDay = Number(year) > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(last);
  return isDay ? date.getTime() / 86_400_000 : null;
}
