import type {Cell, Paragraph, Source, Table} from "../source.js";
import {UnreadableError, unreadable} from "../unreadable.js";
import {childOf, childrenOf, numberOf, valOf} from "./docx/elements.js";
import {type GridCell, type GridRow, toGrid, widestSpan} from "./docx/grid.js";
import {startNumbers} from "./docx/numbering.js";
import {openPackage} from "./docx/package.js";
import {paragraphText, runsOn} from "./docx/paragraph.js";
import {lineage, numberingPlace, readStyles} from "./docx/styles.js";
import {treatNumbering, treatStyles, treatText} from "./docx/treatment.js";
import type {XmlElement} from "./docx/xml.js";

/** More places than any list has, and few enough for a browser's memory. */
const mostCells = 2_000_000;

/**
 * Reads a Word document (.docx as Word, WPS and LibreOffice write it): its paragraphs and tables in order, as they show
 * when all tracked changes are accepted. A cell's paragraphs are its lines; automatic numbers (一、 · （一） · 1.) stand
 * before their paragraph, also in a cell that is empty but for its number; a table inside a cell is part of its text, a
 * tab between cells, unless the outer table is only a frame of one column around it. Footnotes follow at the end.
 * Blank paragraphs, the table of contents, text boxes, pictures, comments, headers and footers are left out.
 *
 * `Cell.line` counts through the document: each paragraph outside tables is one, blank or not, and each table row is
 * one.
 *
 * @throws UnreadableError if the bytes are empty, no .docx, damaged, too large, or hold no text.
 */
export function readDocx(bytes: Uint8Array, file: string): Source {
  const parts = openPackage(bytes, file);
  const part = (type: string, treatment: typeof treatText) => {
    const name = parts.related(type);
    return name === null ? null : parts.read(name, treatment);
  };
  const root = parts.read(parts.main, treatText);
  if (root?.name !== "w:document") throw new UnreadableError(file, null, unreadable.notDocx);
  const styles = readStyles(part("styles", treatStyles));
  const numbers = startNumbers(part("numbering", treatNumbering), styles);
  const references: XmlElement[] = [];
  const blocks: (Paragraph | Table)[] = [];
  let line = 0;
  let cellCount = 0;

  readBlocks(childOf(root, "w:body"));
  readNotes("footnote");
  readNotes("endnote");
  const isFilled = ({text}: Cell) => text.trim() !== "";
  const hasText = blocks.some((block) => block.kind === "paragraph" || block.rows.flat().some(isFilled));
  if (!hasText) throw new UnreadableError(file, null, unreadable.noText);
  return {blocks};

  function readBlocks(around: XmlElement | null): void {
    for (const block of paragraphsAndTables(around)) {
      if (typeof block === "string") addParagraph(block);
      else if (isFrame(block)) for (const row of rowsOf(block)) readBlocks(childOf(row, "w:tc"));
      else {
        const rows = readRows(block, () => ++line);
        if (rows.length > 0) blocks.push({kind: "table", name: null, rows});
      }
    }
  }

  function addParagraph(text: string): void {
    line++;
    if (text.trim()) blocks.push({kind: "paragraph", text, line});
  }

  /** The content of a body or a cell in order: paragraphs as their text, tables as they are. */
  function* paragraphsAndTables(around: XmlElement | null): Generator<string | XmlElement> {
    let before: string | null = null;
    for (const block of around?.children ?? []) {
      if (block.name === "w:p") {
        const text: string = (before ?? "") + paragraphText(block, (reference) => references.push(reference));
        before = runsOn(block) ? text : null;
        if (before === null) yield numbered(block, text);
      } else if (block.name === "w:tbl") {
        if (before) yield before;
        before = null;
        yield block;
      }
    }
    if (before) yield before;
  }

  function numbered(paragraph: XmlElement, text: string): string {
    const properties = childOf(paragraph, "w:pPr");
    const style = valOf(properties, "w:pStyle");
    const number = numbers.next(style, numberingPlace(properties));
    const inContents = [...lineage(styles, style)].some(({name}) => /^toc (?:\d|heading)/.test(name));
    if (inContents) return "";
    return text.trim() ? number + text : number.trimEnd() + text;
  }

  function readRows(table: XmlElement, lineOf: () => number): Cell[][] {
    const rows = rowsOf(table).map((row): GridRow => {
      const properties = childOf(row, "w:trPr");
      const outside = (name: string): GridCell[] => {
        const span = Math.min(numberOf(properties, name) ?? 0, widestSpan);
        return span > 0 ? [{text: () => "", span, vertical: null, joined: false, outside: true}] : [];
      };
      const cells = [
        ...outside("w:gridBefore"),
        ...childrenOf(row, "w:tc").flatMap(readCell),
        ...outside("w:gridAfter"),
      ];
      cellCount += cells.reduce((sum, {span}) => sum + span, 0);
      if (cellCount > mostCells) {
        throw new UnreadableError(file, null, unreadable.tooManyPlaces(String(mostCells)));
      }
      return {cells, line: lineOf()};
    });
    const columns = childrenOf(childOf(table, "w:tblGrid"), "w:gridCol");
    return toGrid(
      rows,
      columns.map(({attributes}) => Number(attributes.get("w:w"))),
    );
  }

  function readCell(cell: XmlElement): GridCell[] {
    const properties = childOf(cell, "w:tcPr");
    if (childOf(properties, "w:cellDel")) return [];
    // Where w:val is left out, as WPS does, the merge goes on.
    const merge = childOf(properties, "w:vMerge");
    const vertical = merge && (merge.attributes.get("w:val") === "restart" ? "restart" : "continue");
    const joined = childOf(properties, "w:hMerge") !== null && valOf(properties, "w:hMerge") !== "restart";
    const span = Math.min(Math.max(numberOf(properties, "w:gridSpan") ?? 1, 1), widestSpan);
    return [{text: () => cellText(cell), span, vertical, joined, outside: false}];
  }

  function cellText(cell: XmlElement): string {
    const lines = [...paragraphsAndTables(cell)].map((block) => {
      if (typeof block === "string") return block;
      const rows = readRows(block, () => line);
      const shown = rows.map((row) => row.filter(({covered}) => !covered).map(({text}) => text));
      return shown.map((texts) => texts.join("\t")).join("\n");
    });
    // Word closes a cell that ends in a table with an empty paragraph.
    if (cell.children.at(-2)?.name === "w:tbl" && lines.at(-1) === "") lines.pop();
    return lines.join("\n");
  }

  function readNotes(type: "footnote" | "endnote"): void {
    const wanted = references.filter(({name}) => name === `w:${type}Reference`);
    if (wanted.length === 0) return;
    const notes = childrenOf(part(`${type}s`, treatText), `w:${type}`);
    const byId = new Map(notes.map((note) => [note.attributes.get("w:id"), note]));
    for (const reference of wanted) readBlocks(byId.get(reference.attributes.get("w:id")) ?? null);
  }
}

/** The rows of a table but for those whose deletion is tracked. */
function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table, "w:tr").filter((row) => childOf(childOf(row, "w:trPr"), "w:del") === null);
}

/** Whether a table is only a frame: one cell in each row, and tables in them. */
function isFrame(table: XmlElement): boolean {
  const cells = rowsOf(table).map((row) => childrenOf(row, "w:tc"));
  return (
    cells.every((row) => row.length === 1) && cells.flat().some((cell) => childOf(cell, "w:tbl") !== null)
  );
}
