import {dataYear} from "../../export/dataDay.js";
import type {
  Report,
  ReportBlock,
  ReportCell,
  ReportFigure,
  ReportSection,
  ReportTable,
} from "../../export/report/report.js";
import {svgFile} from "../../export/svg.js";
import type {Cell, ChartCell, InputCell, Notebook, SqlCell} from "../../notebook/notebook.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import type {CellOutput, OutputRows, RowsOutput} from "./cellOutput.js";
import {columnWidths} from "./columnWidths.js";
import {type MarkdownBlock, markdownBlocks} from "./markdownBlocks.js";

/** What a notebook's file has besides the notebook. */
export interface NotebookPaper {
  /** What cells gave, by their ids; a cell that has none was not run. */
  outputs: ReadonlyMap<string, CellOutput>;
  /** Named facts below the title, e.g. the day. */
  facts: Report["facts"];
  /** The lists that were asked. */
  source: string;
  /** Of the first of them; null: not known. */
  year: number | null;
  /** Where the notebook is opened; null where there is no such address. */
  link: string | null;
  text: NotebookText;
}

/** So many rows of a result stand in the file. */
export const mostRows = 1000;

const noCaptions = {title: "", finding: "", source: ""};

/** A notebook with what it gave as a report: its highest headings are sections. */
export function notebookReport(notebook: Notebook, paper: NotebookPaper): Report {
  const {text, facts, source, link, year} = paper;
  const words = text.notebookKeep;
  return {
    title: notebook.title || words.store.untitled,
    subtitle: words.file.subtitle,
    facts,
    source,
    link,
    year: dataYear(year),
    orientation: "portrait",
    language: text.language,
    sections: sectionsOf(
      withJoinedInputs(notebook.cells.flatMap((cell) => blocksOf(cell, paper))),
      words.file.section,
    ),
    words: text.report.files,
  };
}

type Block = MarkdownBlock | ReportBlock;

/** Blocks in which inputs that follow each other are points of one list; those of a text have no lead. */
function withJoinedInputs(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isInput = block.kind === "points" && block.points[0]?.lead != null;
    if (isInput && last?.kind === "points" && last.points[0]?.lead != null)
      joined.splice(-1, 1, {...last, points: [...last.points, ...block.points]});
    else joined.push(block);
  }
  return joined;
}

/** Blocks parted where the highest headings stand; the next lower headings lead within a section. */
function sectionsOf(blocks: readonly Block[], first: string): ReportSection[] {
  const levels = blocks.flatMap((block) => (block.kind === "markdownHeading" ? [block.level] : []));
  const highest = Math.min(...levels);
  const sections: {name: string; heading: string; blocks: ReportBlock[]}[] = [];
  const begin = (heading: string) =>
    sections.push({name: `section-${sections.length + 1}`, heading, blocks: []});
  for (const block of blocks) {
    if (block.kind === "markdownHeading" && block.level === highest) {
      begin(block.text);
      continue;
    }
    if (sections.length === 0) begin(first);
    sections
      .at(-1)!
      .blocks.push(
        block.kind === "markdownHeading"
          ? {kind: "heading", level: block.level === highest + 1 ? 2 : 3, text: block.text}
          : block,
      );
  }
  return sections;
}

function blocksOf(cell: Cell, paper: NotebookPaper): Block[] {
  switch (cell.kind) {
    case "text":
      return markdownBlocks(cell.markdown, paper.text.notebookKeep.file.table);
    case "input":
      return [
        {kind: "points", points: [{lead: cell.label || cell.name, text: valueWords(cell, paper.text)}]},
      ];
    case "sql":
      return queryBlocks(cell, paper);
    case "chart":
      return [chartBlock(cell, paper)];
  }
}

const valueWords = ({value}: InputCell, {notebookKeep}: NotebookText) =>
  value === null || value === "" ? notebookKeep.file.notSet : String(value);

/** A query as it is written, and what it gave. */
function queryBlocks(cell: SqlCell, {outputs, text}: NotebookPaper): ReportBlock[] {
  const words = text.notebookKeep.file;
  const {name} = cell;
  const sql: ReportBlock = {kind: "code", title: words.query(name), text: cell.sql, isFolded: cell.folded};
  const output = outputs.get(cell.id);
  if (output?.kind === "rows") return [sql, resultTable(name, output, text)];
  return [
    sql,
    {
      kind: "paragraph",
      text: output?.kind === "fault" ? words.failed(name, output.reason) : words.notRun(name),
    },
  ];
}

function resultTable(name: string, {columns, rows, all, isCut}: RowsOutput, text: NotebookText): ReportTable {
  const words = text.notebookKeep.file;
  const shown = plainRows(rows, text);
  const note = all === 0 ? words.noRows : cutWords(shown.length, all, isCut, text);
  return {
    kind: "table",
    caption: words.result(name),
    columns: columnWidths(columns, shown),
    rows: shown,
    note,
  };
}

/** The rows that stand in the file, as its cells. */
const plainRows = (rows: OutputRows, {notebookKeep: {file}}: NotebookText): ReportCell[][] =>
  rows
    .slice(0, mostRows)
    .map((row) => row.map((value) => (typeof value === "boolean" ? (value ? file.yes : file.no) : value)));

/** How many rows are left out; empty: none. */
function cutWords(rows: number, all: number, isCut: boolean, {report, notebookKeep}: NotebookText): string {
  if (isCut) return notebookKeep.file.moreThan(rows, all);
  return rows < all ? report.files.cut(rows, all) : "";
}

function chartBlock(cell: ChartCell, {outputs, source, text}: NotebookPaper): ReportBlock {
  const words = text.notebookKeep.file;
  const output = outputs.get(cell.id);
  const title = cell.title || cell.of;
  if (output?.kind !== "chart") {
    const said = output?.kind === "fault" ? words.failed(title, output.reason) : words.notDrawn(title);
    return {kind: "paragraph", text: said};
  }
  const {chart, finding, description, svg, data} = output;
  const rows = plainRows(data.rows, text);
  const cut = cutWords(rows.length, data.rows.length, false, text);
  return {
    kind: "figure",
    chart,
    title: output.title || title,
    finding,
    description,
    source: [source, cut].filter(Boolean).join("　"),
    link: null,
    picture: (labelled) => svgFile(svg, noCaptions, labelled),
    data: {columns: data.columns, rows},
    sql: null,
    table: null,
    bars: null,
  } satisfies ReportFigure;
}
