import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {mediaTypes} from "./mediaTypes.js";
import {datedPackage} from "./officePackage.js";
import {possibleInXml} from "./xml.js";

/** A table to be put into a Word document. */
export interface WordTable {
  /** Lines above the table; the first is its title. */
  cover: readonly string[];
  /** Widths compared with each other. */
  columns: readonly {name: string; width: number}[];
  rows: readonly (readonly (string | number | null)[])[];
  /** The year that the file says it is of, so that the same table gives the same bytes. */
  year: number;
}

const font = {ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体"};
/** The room between the margins of a sheet of A4 lying down, in twentieths of a point. */
const room = 16838 - 2 * 1134;

/** A table as a document for Word and WPS, on A4 lying down, its head on every sheet; words of cells are only words. */
export async function docxBlob({cover, columns, rows, year}: WordTable): Promise<Blob> {
  const whole = columns.reduce((sum, {width}) => sum + width, 0);
  const widths = columns.map(({width}) => Math.round((room * width) / whole));
  const line = (words: string, size: number, bold = false) =>
    new Paragraph({children: [new TextRun({text: possibleInXml(words), size, bold, font})]});
  const cellOf = (value: string | number | null, column: number, bold = false) =>
    new TableCell({
      width: {size: widths[column]!, type: WidthType.DXA},
      children: String(value ?? "")
        .split("\n")
        .map((words) => line(words, 18, bold)),
    });
  const document = new Document({
    creator: "",
    title: cover[0] ?? "",
    styles: {default: {document: {run: {font}}}},
    sections: [
      {
        properties: {
          page: {
            size: {orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838},
            margin: {top: 1134, right: 1134, bottom: 1134, left: 1134},
          },
        },
        children: [
          ...cover.map((words, index) =>
            index === 0
              ? new Paragraph({
                  alignment: AlignmentType.CENTER,
                  spacing: {after: 120},
                  children: [new TextRun({text: possibleInXml(words), size: 32, bold: true, font})],
                })
              : line(words, 18),
          ),
          new Table({
            width: {size: room, type: WidthType.DXA},
            columnWidths: widths,
            rows: [
              new TableRow({
                tableHeader: true,
                children: columns.map(({name}, column) => cellOf(name, column, true)),
              }),
              ...rows.map(
                (row) =>
                  new TableRow({
                    cantSplit: true,
                    children: row.map((value, column) => cellOf(value, column)),
                  }),
              ),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = datedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), year);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: mediaTypes.docx,
  });
}
