import {parseRecords} from "../../list/formats/csv.js";
import {decode} from "../../list/formats/decode.js";
import {TableFaultError} from "./fault.js";
import {gridTable, type ReadTable} from "./gridTable.js";
import {most} from "./limits.js";

const delimiters = ["\t", ",", ";", "|"];
/** By so many rows it is told what parts the cells. */
const firstRows = 50;

/**
 * A text of cells (.csv, .tsv, .txt) as a table, in any of the encodings that {@link decode} knows.
 * @throws TableFaultError as {@link gridTable}
 * @throws UnreadableError if the bytes are no text
 */
export function textTable(bytes: Uint8Array): ReadTable {
  const text = decode(bytes, "");
  // A row for the names, and one more than may be.
  const records = parseRecords(text, delimiterOf(text), most.rows + 2);
  if (records.length === most.rows + 2) throw new TableFaultError({kind: "tooManyRows", most: most.rows});
  return gridTable(records.map(({texts}) => texts));
}

/** What parts the most rows into as many cells as the widest has, two at least; else a comma. */
function delimiterOf(text: string): string {
  const tried = delimiters.map((delimiter) => {
    const rows = parseRecords(text, delimiter, firstRows).filter(({texts}) =>
      texts.some((cell) => cell.trim()),
    );
    const widths = rows.map(({texts}) => texts.length);
    const width = Math.max(...widths, 0);
    const even = width < 2 ? 0 : widths.filter((each) => each === width).length;
    return {delimiter, even, width};
  });
  const [best] = tried.sort((a, b) => b.even - a.even || b.width - a.width);
  return best!.even > 0 ? best!.delimiter : ",";
}
