/** What is needed of Arrow's RecordBatch. */
export interface Batch {
  readonly numRows: number;
  readonly schema: {readonly fields: readonly {readonly name: string; readonly type: {toString(): string}}[]};
  getChildAt(index: number): {get(index: number): unknown} | null;
}

/** A value of an answer. A DATE is an ISO string. */
export type Plain = string | number | boolean | null;

/**
 * The rows of Arrow batches as plain objects, keys in the order of the columns: an integer of any width as a number, a
 * DATE as an ISO string, null kept. Throws on an integer beyond 2^53, on a column name that occurs twice, and on a type
 * that has no plain form, such as DECIMAL or TIMESTAMP.
 */
export function rowsOf(batches: readonly Batch[]): Record<string, Plain>[] {
  return batches.flatMap((batch) => {
    const names = batch.schema.fields.map(({name}) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`column "${twice}" occurs twice: name one of them otherwise`);
    const columns = batch.schema.fields.map(({name, type}, index) => {
      const vector = batch.getChildAt(index);
      const plain = plainOf(String(type), name);
      return (row: number): Plain => {
        const value = vector?.get(row) ?? null;
        return value === null ? null : plain(value);
      };
    });
    return Array.from({length: batch.numRows}, (_, row) => {
      const result: Record<string, Plain> = {};
      for (const [index, name] of names.entries()) result[name] = columns[index]!(row);
      return result;
    });
  });
}

/** How a value of an Arrow type becomes a plain one. */
function plainOf(type: string, column: string): (value: unknown) => Plain {
  if (/^U?int64$/i.test(type)) return (value) => safe(value as bigint, column);
  if (type === "Date32<DAY>") return (value) => isoOf(value as Date | number);
  if (/^(Utf8|Bool|Null|U?int\d+|Float\d+|Dictionary<.*, Utf8>)$/i.test(type))
    return (value) => value as Plain;
  throw new Error(`column "${column}" is a ${type}: cast it to VARCHAR, INTEGER, DOUBLE or DATE`);
}

function safe(value: bigint, column: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new Error(`column "${column}": ${value} is too large for a number`);
  return number;
}

/** Arrow 13 gives a DATE as a Date, later ones as milliseconds; both are UTC. */
function isoOf(value: Date | number): string {
  return new Date(value).toISOString().slice(0, 10);
}
