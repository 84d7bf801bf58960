import {mostColumns} from "../mostColumns.js";
import type {Cell, Paragraph, Source, Table} from "../source.js";
import {inlineText} from "./mdInline.js";

/** | --- | :---: | · --- | --- */
const rule = /^\s*(?:\|\s*)?(?::?-+:?\s*\|\s*)+(?::?-+:?\s*)?$/;
/** {:.class} and its kind, by which some sites style a paragraph; ---; fences of code. */
const furniture = /^\s*(?:\{:[^}]*\}|-{3,}|\*{3,}|_{3,}|={3,}|`{3,}.*|~{3,}.*)\s*$/;

/**
 * Reads Markdown: tables of pipes, with or without outer ones; headings with their level; everything else a paragraph
 * for each line. Marks of emphasis, links and footnotes are taken away, <br> breaks the line, and words struck out are
 * left out and kept apart. Of settings at the head of the file only the title is text.
 */
export function readMarkdown(text: string): Source {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const blocks: Source["blocks"] = [];
  let at = 0;
  const settings = /^---\s*$/.test(lines[0] ?? "") ? lines.indexOf("---", 1) : -1;
  if (settings > 0) {
    for (; at <= settings; at++) {
      const title = /^title:(.*)$/
        .exec(lines[at]!)?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, "$2");
      if (title) blocks.push({kind: "paragraph", text: title, line: at + 1});
    }
  }
  while (at < lines.length) {
    const line = lines[at]!;
    if (line.includes("|") && rule.test(lines[at + 1]?.trim() ?? "")) {
      const table = tableAt(lines, at);
      blocks.push(table);
      at += table.rows.length + 1;
    } else {
      blocks.push(...paragraph(line, at + 1));
      at++;
    }
  }
  return {blocks};
}

/** The table whose header stands in a line; it ends before the first line without a pipe. Short rows are filled up. */
function tableAt(lines: readonly string[], start: number): Table {
  const rows: Cell[][] = [cellsOf(lines[start]!, start + 1)];
  const width = rows[0]!.length;
  for (let at = start + 2; at < lines.length && lines[at]!.includes("|"); at++) {
    const cells = cellsOf(lines[at]!, at + 1);
    while (cells.length < width && width <= mostColumns) cells.push({text: "", line: at + 1});
    rows.push(cells);
  }
  return {kind: "table", name: null, rows};
}

/** The cells of a row: between pipes, but for \| and the outer ones. */
function cellsOf(written: string, line: number): Cell[] {
  const inner = written
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => ({...inlineText(cell), line}));
}

function paragraph(written: string, line: number): Paragraph[] {
  if (furniture.test(written)) return [];
  const [, marks, title] = /^ {0,3}(#{1,6})\s(.*)$/.exec(written) ?? [];
  const words =
    title?.trimEnd().replace(/(?<!#)#+$/, "") ?? written.replace(/^\s*(?:>\s?)*(?:[-*+]\s+)?/, "");
  const inline = inlineText(words);
  if (!inline.text && !inline.struck) return [];
  return [{kind: "paragraph", ...inline, line, ...(marks && {level: marks.length})}];
}
