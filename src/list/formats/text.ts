import {isHeader, nearHeader} from "../forms/header.js";
import type {Source} from "../source.js";
import {UnreadableError, unreadable} from "../unreadable.js";
import {type CsvRecord, parseRecords, readCsv} from "./csv.js";
import {readMarkdown} from "./md.js";
import {readTxt} from "./txt.js";

/** No list has as many characters; the longest known has a hundred thousand. */
const mostMillions = 16;
/** A header is looked for among so many rows, below titles and notes. */
const firstRows = 30;

/**
 * Reads a text by what it holds: Markdown with a table of pipes or with headings, a CSV or TSV file, or else a table
 * pasted as text or running text.
 *
 * @throws UnreadableError if the text is far longer than any list.
 */
export function readText(text: string, file: string): Source {
  if (text.length > mostMillions * 1e6) {
    const millions = Math.ceil(text.length / 1e6);
    throw new UnreadableError(
      file,
      null,
      unreadable.tooManyCharacters(`${millions * 100}`, `${mostMillions * 100}`),
    );
  }
  if (pipeRule.test(text)) return readMarkdown(text);
  const delimiter = delimiterOf(text);
  if (delimiter !== null) return readCsv(text, delimiter, file);
  return markedHeading.test(text) ? readMarkdown(text) : readTxt(text);
}

/** The line under a Markdown table's header: | --- | :---: | */
const pipeRule = /^[^\S\r\n\u2028\u2029]*(?:\|[^\S\n]*)?(?::?-+:?[^\S\n]*\|[^\S\n]*)+(?::?-+:?[^\S\n]*)?$/m;

/** A Markdown heading: ## 一、总体要求 */
const markedHeading = /^#{1,6} \S/m;

/** The delimiter with which the text is a table: the one that shows a header, or else rows of the same length, or else what is
 * nearly a header. */
function delimiterOf(text: string): string | null {
  const tables = ["\t", ",", ";"].map((delimiter) => ({
    delimiter,
    rows: parseRecords(text, delimiter, firstRows).filter(({texts}) => texts.some((cell) => cell.trim())),
  }));
  const headed = tables.find(({rows}) => rows.some(({texts}) => isHeader(texts)));
  if (headed) return headed.delimiter;
  const even = tables.find(({rows}) => isEven(rows));
  if (even) return even.delimiter;
  return tables.find(({rows}) => rows.some(({texts}) => nearHeader(texts)))?.delimiter ?? null;
}

/**
 * Three rows or more, all with the same number of cells, three or more, and none as pasted: each cell on its own line.
 * Sentences with as many commas each are no rows.
 */
function isEven(rows: CsvRecord[]): boolean {
  const width = rows[0]?.texts.length ?? 0;
  const isRow = ({texts}: CsvRecord) => texts.length === width && !texts.some((cell) => cell.includes("。"));
  return rows.length >= 3 && width >= 3 && rows.every(isRow);
}
