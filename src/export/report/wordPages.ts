import type {PageNumberEstimator} from "docx";
import {estimatePageNumbersWith} from "docx/layout";

type Part = Record<string, unknown>;

const estimate = estimatePageNumbersWith({guess: true});

/**
 * Pages of a document's headings, as the library lays it out; they are not always Word's. Rows of tables are laid out
 * by their heights alone, as their cells would take it minutes in a long list.
 *
 * @param tables for each table of the document the heights of its rows' lines, the head first, in twentieths of a point
 */
export const pageNumbers =
  (tables: readonly (readonly number[])[]): PageNumberEstimator =>
  (body, context) => {
    let next = 0;
    const parts = (body["w:body"] as Part[]).map((part) =>
      "w:tbl" in part ? {"w:tbl": withPlainRows(part["w:tbl"] as Part[], tables[next++]!)} : part,
    );
    return estimate({"w:body": parts}, context);
  };

/** A table whose rows have a cell each, with an empty line of the row's height. */
function withPlainRows(table: readonly Part[], heights: readonly number[]): Part[] {
  let next = 0;
  return table.map((part) => {
    if (!("w:tr" in part)) return part;
    const row = part["w:tr"] as Part[];
    const [cell] = partsOf(row, "w:tc");
    const [paragraph] = partsOf(cell!, "w:p");
    const kept = partsOf(paragraph!, "w:pPr")
      .flat()
      .filter((each) => "w:keepNext" in each);
    const spacing = {"w:spacing": {_attr: {"w:line": heights[next++], "w:lineRule": "exact"}}};
    const line = {"w:p": [{"w:pPr": [...kept, spacing]}]};
    const looks = cell!.filter((each) => "w:tcPr" in each);
    return {"w:tr": [...row.filter((each) => "w:trPr" in each), {"w:tc": [...looks, line]}]};
  });
}

const partsOf = (parts: readonly Part[], name: string): Part[][] =>
  parts.filter((part) => name in part).map((part) => part[name] as Part[]);

/** How many lines a text takes in a column of a width in ems, nearly. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const [word] of paragraph.matchAll(/[!-~]+|./gsu)) {
      const needed = [...word].reduce((sum, character) => sum + (character < "⁰" ? 0.5 : 1), 0);
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(needed / width) - 1);
      used += needed % width || needed;
    }
  }
  return lines;
}
