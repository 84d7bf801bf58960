import type {Cell, Source} from "../source.js";
import {UnreadableError, unreadable} from "../unreadable.js";
import {mostCells} from "./mostCells.js";

/** One row of a CSV file, with the line on which it begins. */
export interface CsvRecord {
  texts: string[];
  line: number;
}

/**
 * The first `limit` records of a CSV or TSV text. A cell in quotes (") may hold the delimiter, line breaks, and quotes
 * written twice. What follows its closing quote up to the delimiter belongs to it, as in Excel ("十四五"规划); a quote
 * that is never closed stands for itself, so that it does not swallow the rest of the list.
 */
export function parseRecords(text: string, delimiter: string, limit = Number.POSITIVE_INFINITY): CsvRecord[] {
  const records: CsvRecord[] = [];
  const cellEnd = new RegExp(`[${delimiter}\\r\\n]`, "g");
  let at = 0;
  let line = 1;
  let quotesEnd = text.length;
  while (at < text.length && records.length < limit) {
    const record: CsvRecord = {texts: [], line};
    for (;;) {
      record.texts.push(readCell());
      if (text[at] !== delimiter) break;
      at++;
    }
    records.push(record);
    if (at < text.length) line++;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return records;

  function readCell(): string {
    const quoted = text[at] === '"' && at < quotesEnd ? readQuoted() : "";
    cellEnd.lastIndex = at;
    const end = cellEnd.exec(text)?.index ?? text.length;
    const rest = text.slice(at, end);
    at = end;
    return quoted + rest;
  }

  function readQuoted(): string {
    const start = at + 1;
    for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 2)) {
      if (text[quote + 1] === '"') continue;
      const inner = text.slice(start, quote);
      line += inner.match(/\r\n|\n|\r/g)?.length ?? 0;
      at = quote + 1;
      return inner.replaceAll('""', '"');
    }
    quotesEnd = at;
    return "";
  }
}

/**
 * Reads a CSV or TSV text as one table, title rows above the header included. Rows may differ in length; blank rows and
 * the columns after the last that holds anything are left out.
 *
 * @throws UnreadableError if the table is far larger than any list.
 */
export function readCsv(text: string, delimiter: string, file: string): Source {
  const records = parseRecords(text, delimiter).filter(({texts}) => texts.some((cell) => cell.trim()));
  const width = records.reduce(
    (most, {texts}) => Math.max(most, texts.findLastIndex((cell) => cell.trim()) + 1),
    0,
  );
  if (records.length * width > mostCells) {
    throw new UnreadableError(file, null, unreadable.tooManyCells(`${records.length}`, `${width}`));
  }
  const rows = records.map(({texts, line}): Cell[] =>
    texts.slice(0, width).map((cell) => ({text: cell, line})),
  );
  return {blocks: [{kind: "table", name: null, rows}]};
}
