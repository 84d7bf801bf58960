import type {SvgFile} from "../svg.js";

/** A report as it is written into files of any format: plain text, tables and pictures in the order in which they are read. */
export interface Report {
  /** The list that it is of, e.g. 强化知识产权保护工作分工方案及责任清单. */
  title: string;
  /** What the report is, e.g. 责任清单分析报告. */
  subtitle: string;
  /** Lines below the title, as named facts: issuer, number of tasks, filters in force. */
  facts: readonly {name: string; value: string}[];
  /** Source line of the whole: list, date of the data, filters in force. */
  source: string;
  /** Where the same is read in the browser; null where the report was made without one. */
  link: string | null;
  /** The year that the data are of: packages say that they were made on its first day, so that the same list gives the same bytes. */
  year: number;
  /** How its sheets lie. */
  orientation: "portrait" | "landscape";
  /** BCP 47 tag of the language that it is written in. */
  language: string;
  sections: readonly ReportSection[];
  words: ReportWords;
}

/** Words that only files need. */
export interface ReportWords {
  contents: string;
  link: string;
  sql: string;
  /** Of the numbers behind a chart, where they are folded. */
  numbers: string;
  table(number: number): string;
  figure(number: number): string;
  /** Of a table that is too long for the format: how many rows are shown of how many. */
  cut(rows: number, all: number): string;
  /** Of the list of tasks in the file for browsers; `found` also says that nothing was. */
  search: string;
  found(tasks: number, all: number): string;
  /** A table's part on a further slide: `（续 2）`. */
  continued(part: number): string;
}

/** A section, on a slide of its own at least. */
export interface ReportSection {
  /** Its name in the report's state, e.g. `workload`. */
  name: string;
  heading: string;
  blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | ReportHeading
  | ReportParagraph
  | ReportPoints
  | ReportCode
  | ReportTable
  | ReportFigure;

/** A heading within a section; 2 is the highest. */
export interface ReportHeading {
  kind: "heading";
  level: 2 | 3;
  text: string;
}

export interface ReportParagraph {
  kind: "paragraph";
  text: string;
}

/** Sentences, each a point of its own; `lead` is the first words of it, set off. */
export interface ReportPoints {
  kind: "points";
  points: readonly {lead: string | null; text: string}[];
}

/** Lines that stand as they are written, such as a query. */
export interface ReportCode {
  kind: "code";
  /** What it is, e.g. the name of the query; empty: nothing. */
  title: string;
  text: string;
  /** Whether it is folded where a file can fold. */
  isFolded: boolean;
}

/** A value of a table: a number stands right, text left. */
export type ReportCell = string | number | null;

export interface ReportColumn {
  name: string;
  /** Width compared with the others. */
  width: number;
  align?: "center" | undefined;
}

export interface ReportTable {
  kind: "table";
  /** What the table shows, without its number. */
  caption: string;
  columns: readonly ReportColumn[];
  rows: readonly (readonly ReportCell[])[];
  /** Colours of cells by row, then column, `#rrggbb` and that of the text on it; null where a cell is not coloured. */
  shades?: readonly (readonly ({fill: string; ink: string} | null)[])[];
  /** The last rows that are sums of those above. */
  totals?: number;
  /** A line below. */
  note?: string;
  /** Whether it holds the tasks of the list, which a file for browsers lets search. */
  searchable?: boolean;
}

/** A chart with what is said of it. */
export interface ReportFigure {
  kind: "figure";
  /** The chart's name, e.g. `workloadHeatmap`. */
  chart: string;
  title: string;
  /** What it says, in a sentence; empty: nothing. The message of its slide. */
  finding: string;
  /** The chart in words, for who cannot see it. */
  description: string;
  source: string;
  /** Where it is read in the browser; null where there is none. */
  link: string | null;
  /**
   * The chart alone, without title, finding and source.
   * @param labelled whether its marks keep their `aria-label`, from which tips can be shown
   */
  picture(labelled: boolean): SvgFile;
  /** The numbers that it is drawn from. */
  data: {columns: readonly string[]; rows: readonly (readonly ReportCell[])[]};
  /** The query behind it as a script; null where it is not one query. */
  sql: string | null;
  /** The same as a table that can be edited, where one says it as well, e.g. a heatmap as shaded cells. */
  table: ReportTable | null;
  /** The same as bars that can be edited, where it is made of bars. */
  bars: ReportBars | null;
}

/** Bars with parts. */
export interface ReportBars {
  /** A bar each, from the top down or from the left. */
  categories: readonly string[];
  series: readonly {name: string; fill: string; values: readonly number[]}[];
  /** Whether bars lie or stand. */
  direction: "lying" | "standing";
}

/** What makes a PNG of a picture at a scale, for programs that cannot draw SVG; null where none can be made. */
export type Raster = (picture: SvgFile, scale: number) => Promise<Uint8Array | null>;
