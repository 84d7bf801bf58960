import {nice} from "d3-array";
import {possibleInXml} from "../xml.js";
import type {Report, ReportBars, ReportCode, ReportFigure, ReportSection, ReportTable} from "./report.js";
import {area, barsMost, sizes, titleWidth} from "./slideShape.js";
import {type SlideTable, slideTables} from "./slideTable.js";
import {breaks, fitted, lineHeight, linesOf, message, partsOf} from "./slideText.js";

/** A slide: a message and what shows it. */
export interface Slide {
  /** Heading of its section, which stands above; empty where the title says it. */
  head: string;
  title: string;
  /** A smaller line below the title: number and name of the chart or the table; empty: none. */
  name: string;
  source: string;
  /** Lines for the speaker: the whole finding, source, link, query. */
  notes: string;
  content: SlideText | SlideCode | SlideTable | SlideBars | SlidePicture;
}

export interface SlideText {
  kind: "text";
  lines: readonly SlideLine[];
}

/** A paragraph, or a point where it has a bullet. */
export interface SlideLine {
  bullet: boolean;
  lead: string;
  text: string;
}

/** Lines as they are written. */
export interface SlideCode {
  kind: "code";
  lines: readonly string[];
}

export interface SlideBars {
  kind: "bars";
  bars: ReportBars;
  /** What the categories are, for the head of the sheet that is edited. */
  title: string;
  description: string;
  /** End of the axis where the bars of one chart are on several slides; null: the program's choice. */
  most: number | null;
}

export interface SlidePicture {
  kind: "picture";
  figure: ReportFigure;
  description: string;
}

/** The slides of a section of the report, in their order. `counts` goes on from section to section. */
export function sectionSlides(
  section: ReportSection,
  report: Report,
  counts: {table: number; figure: number},
): Slide[] {
  const slides: Slide[] = [];
  let chapter = "";
  let title = section.heading;
  let lines: SlideLine[] = [];
  const add = (slide: Omit<Slide, "head" | "title"> & {title: string}, part = 1) => {
    const whole = fitted(possibleInXml(slide.title).replaceAll("\n", " "), sizes.title, titleWidth, 2);
    slides.push({
      ...slide,
      head: [section.heading, chapter].filter((each) => each !== "" && each !== slide.title).join("　·　"),
      title: part > 1 ? `${whole}${report.words.continued(part)}` : whole,
    });
  };
  const base = {source: report.source, notes: reportNotes(report)};
  const finish = () => {
    textParts(lines).forEach((part, index) => {
      add({...base, title, name: "", content: {kind: "text", lines: part}}, index + 1);
    });
    lines = [];
  };
  const addTable = (table: ReportTable, slide: Omit<Slide, "head" | "content">) => {
    slideTables(table, report.words).forEach((content, index) => {
      add({...slide, content}, index + 1);
    });
  };
  for (const block of section.blocks) {
    if (block.kind === "paragraph") lines.push({bullet: false, lead: "", text: block.text});
    else if (block.kind === "points") {
      for (const {lead, text} of block.points) lines.push({bullet: true, lead: lead ?? "", text});
    } else {
      finish();
      if (block.kind === "heading") {
        title = block.text;
        if (block.level === 2) chapter = block.text;
      } else if (block.kind === "table") {
        const name = `${report.words.table(++counts.table)}　${block.caption}`;
        addTable(block, {...base, title: title === section.heading ? block.caption : title, name});
      } else if (block.kind === "code") {
        codeParts(block).forEach((part, index) => {
          add({...base, title, name: block.title, content: {kind: "code", lines: part}}, index + 1);
        });
      } else figureSlides(block, report, ++counts.figure, add, addTable);
    }
  }
  finish();
  if (slides.length === 0) add({...base, title, name: "", content: {kind: "text", lines: []}});
  return slides;
}

function figureSlides(
  figure: ReportFigure,
  {words}: Report,
  number: number,
  add: (slide: Omit<Slide, "head">, part?: number) => void,
  addTable: (table: ReportTable, slide: Omit<Slide, "head" | "content">) => void,
): void {
  const short = message(possibleInXml(figure.finding), sizes.title, titleWidth);
  const base = {
    title: short === "" ? figure.title : short,
    name: `${words.figure(number)}　${figure.title}`,
    source: figure.source,
    notes: notes(figure, {words}),
  };
  if (figure.bars && figure.bars.categories.length > 0) {
    barParts(figure.bars).forEach(({bars, most}, index) => {
      const {title, description} = figure;
      add({...base, content: {kind: "bars", bars, title, description, most}}, index + 1);
    });
  } else add({...base, content: {kind: "picture", figure, description: figure.description}});
  if (figure.table) addTable(figure.table, base);
}

/** What stands below a slide that is of no figure. */
export const reportNotes = (report: Report): string => notes(report, report);

/** What stands below a slide for who speaks to it. */
function notes(
  of: Pick<Report, "source" | "link"> & Partial<Pick<ReportFigure, "finding" | "sql">>,
  {words}: Pick<Report, "words">,
): string {
  return [
    of.finding ?? "",
    of.source,
    of.link === null ? "" : `${words.link}：${of.link}`,
    of.sql ? `${words.sql}\n${of.sql.trimEnd()}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** Paragraphs and points, six a slide at most and as many as there is room for. */
function textParts(lines: readonly SlideLine[]): SlideLine[][] {
  if (lines.length === 0) return [];
  const width = area.width - sizes.indent;
  const most = Math.floor((area.bottom - area.textTop) / lineHeight(sizes.text)) - 1;
  const fitting = lines.flatMap(({bullet, lead, text}) =>
    text.split(/\s*\n\s*/).flatMap((paragraph, at) =>
      partsOf(paragraph, sizes.text, width, most).map((part, index) => {
        const first = at === 0 && index === 0;
        return {
          bullet: bullet && first,
          lead: first ? lead : "",
          text: part,
        };
      }),
    ),
  );
  const heights = fitting.map(
    ({lead, text}) => linesOf(lead + text, sizes.text, width) * lineHeight(sizes.text) + sizes.gap,
  );
  const ends = breaks(heights, area.bottom - area.textTop, 6);
  return ends.map((end, index) => fitting.slice(ends[index - 1] ?? 0, end));
}

/** Lines of a query, as many a slide as there is room for. */
function codeParts({text}: ReportCode): string[][] {
  const most = Math.floor((area.bottom - area.top) / lineHeight(sizes.code));
  const lines = possibleInXml(text.trimEnd().replaceAll("\t", "  "))
    .split("\n")
    .flatMap((line) => partsOf(line, sizes.code, area.width, most));
  const heights = lines.map((line) => linesOf(line, sizes.code, area.width) * lineHeight(sizes.code));
  const ends = breaks(heights, area.bottom - area.top);
  return ends.map((end, index) => lines.slice(ends[index - 1] ?? 0, end));
}

/** Bars of one chart on as many slides as are needed to tell them apart, all to the same scale. */
function barParts(bars: ReportBars): {bars: ReportBars; most: number | null}[] {
  const all = bars.categories.length;
  const parts = Math.max(1, Math.ceil(all / barsMost[bars.direction]));
  const sums = bars.categories.map((_, at) =>
    bars.series.reduce((sum, {values}) => sum + (values[at] ?? 0), 0),
  );
  const most = parts === 1 ? null : nice(0, Math.max(...sums), 8)[1];
  return Array.from({length: parts}, (_, part) => {
    const [from, end] = [Math.round((all * part) / parts), Math.round((all * (part + 1)) / parts)];
    const series = bars.series.map((each) => ({...each, values: each.values.slice(from, end)}));
    return {bars: {...bars, categories: bars.categories.slice(from, end), series}, most};
  });
}
