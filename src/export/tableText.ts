import {harmlessCell} from "./csv.js";
import {xmlElement, xmlText} from "./xml.js";

/** A table with the lines that stand above and below it where it is put into a document. */
export interface CopiedTable {
  above: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  below: readonly string[];
}

/** Excel takes what this style is on for text, so that `3-1` becomes no date (the `mso-` properties of Office's HTML). */
const asText = "mso-number-format:'\\@'";
const ruled = "border:1px solid #57606a;padding:2px 6px";

/**
 * A table as HTML that Word, WPS and Excel take from the clipboard as a table. A cell that a spreadsheet would run as a
 * formula is led by an apostrophe, as in CSV.
 */
export function htmlTable({above, columns, rows, below}: CopiedTable): string {
  const lines = (texts: readonly string[], bold: boolean) =>
    texts.map((text, i) => {
      const words = xmlText(harmlessCell(text));
      return xmlElement("p", [], bold && i === 0 ? xmlElement("b", [], words) : words);
    });
  const cell = (name: string, value: string | number | null) => {
    const style = typeof value === "number" ? `${ruled};text-align:right` : `${ruled};${asText}`;
    // An empty element must not close itself in HTML.
    return `<${name} style="${style}">${xmlText(harmlessCell(value))}</${name}>`;
  };
  const row = (name: string, values: readonly (string | number | null)[]) =>
    `<tr>${values.map((value) => cell(name, value)).join("")}</tr>`;
  return [
    ...lines(above, true),
    '<table style="border-collapse:collapse">',
    `<thead>${row("th", columns)}</thead>`,
    `<tbody>${rows.map((values) => row("td", values)).join("")}</tbody>`,
    "</table>",
    ...lines(below, false),
  ].join("");
}

/** The table alone as text: cells parted by tabs, rows by CRLF; tabs and line breaks within a cell become spaces. */
export function tabbedText({columns, rows}: Pick<CopiedTable, "columns" | "rows">): string {
  const cell = (value: string | number | null) => harmlessCell(value).replace(/[\t\r\n]+/g, " ");
  return [columns, ...rows].map((row) => `${row.map(cell).join("\t")}\r\n`).join("");
}
