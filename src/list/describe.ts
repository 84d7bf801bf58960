import {paragraphsOf, type Source, tablesOf} from "./source.js";
import {normalise} from "./words/normalise.js";

/** What a document says of itself; where it is silent, what its file's name says. */
export interface Description {
  /** The document's title, or else the file's name without its ending. */
  title: string;
  /** Who issued it; empty where it does not say. */
  issuer: string;
  /** The year that 年底前 means; null where nothing says it. */
  year: number | null;
}

/** How far into a document its title, number and date are looked for. */
const headLines = 60;
/** 关于印发…的通知 · …行动方案（2021—2023） · …责任清单 · …若干措施 */
const titleEnd =
  /(?:方案|清单|意见|计划|措施|通知|规划|要点|分工|表|台账|办法|纲要|决定|[Pp]lan|[Aa]ctions?)(?:[（(][^（()）]{1,30}[）)])?$/;
/** What a row of a table's header, or a caption, says; no title. */
const noTitle = /^(?:[一二三四五六七八九十]+、|附件|附表|[（(]|填表|单位[：:]|表\d)|^(?:附件|附表|.{0,4}表)$/;
/** A line of a title may be this long. */
const longTitle = 80;
/** 国发〔2018〕42号 · 浙政发〔⏎２０２５⏎〕⏎１０⏎号, on lines of its own: one within a sentence is that of another document. */
const documentNumber =
  /(?:^|\n)([\p{Script=Han}]{1,8})\n?[〔[（(【]\n?((?:19|20)\d\d)\n?[〕\]）)】]\n?第?\d+\n?号(?:\n|$)/u;
/** The bodies behind the numbers that every reader knows. */
const numbered: Record<string, string> = {国发: "国务院", 国办发: "国务院办公厅", 国办函: "国务院办公厅"};
/** A line that is a date and nothing else: 2025年4月17日. */
const dateLine = /^((?:19|20)\d\d)年\d{1,2}月(?:\d{1,2}日)?$/;
const office =
  "(?:人民政府办公[厅室]|人民政府|人民委员会|国务院办公厅|国务院|委员会办公[厅室]|委员会|办公[厅室]|委办公[厅室])";
/** 国务院办公厅关于… · 浙江省人民政府印发… · 浙江省人民政府文件 */
const issuing = new RegExp(`^([\\p{Script=Han}]{0,16}?${office})(?:文件$|关于|印发|转发)`, "u");
const anyYear = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/**
 * Reads title, issuer and year out of a document's head. The year is that of the title, of the document's number, of a
 * date line, of the file's name, or the first one written, in this order.
 */
export function describe(source: Source, file: string): Description {
  const lines = headOf(source);
  const stem = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const title = titleOf(lines) ?? (stem || file);
  const number = documentNumber.exec(lines.map((line) => line.replace(/\s+/g, "")).join("\n"));
  const day = lines.map((line) => dateLine.exec(line)?.[1]).find(Boolean);
  const year =
    anyYear.exec(title)?.[1] ??
    number?.[2] ??
    day ??
    anyYear.exec(normalise(stem))?.[1] ??
    anyYear.exec(textOf(source))?.[1];
  const issuer = [...lines, title].map((line) => issuing.exec(line)?.[1]).find(Boolean);
  return {
    title,
    issuer: issuer ?? numbered[number?.[1] ?? ""] ?? "",
    year: year === undefined ? null : Number(year),
  };
}

/** The first lines without white space, matched as {@link normalise} writes them: paragraphs, then the first rows. */
function headOf(source: Source): string[] {
  const lines: string[] = [];
  for (const block of source.blocks) {
    const texts = block.kind === "paragraph" ? [block.text] : block.rows.slice(0, 5).map(onlyText);
    for (const text of texts) {
      for (const line of text.slice(0, 2000).split("\n")) {
        const bare = normalise(line)
          .trim()
          .replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, "");
        if (bare) lines.push(bare);
        if (lines.length >= headLines) return lines;
      }
    }
  }
  return lines;
}

/** The text of a row that has only one filled cell, as a title above a table has; else nothing. */
function onlyText(row: {text: string}[]): string {
  const filled = row.filter(({text}) => text.trim());
  return filled.length === 1 ? filled[0]!.text : "";
}

/** The first line that ends as titles do, with the line before it if that is its beginning (…关于加快推进⏎…的意见). */
function titleOf(lines: string[]): string | null {
  for (const [index, line] of lines.entries()) {
    if (line.length > longTitle || !titleEnd.test(line) || noTitle.test(line)) continue;
    const before = lines[index - 1] ?? "";
    const begun =
      /关于|印发|^《[^》]*$/.test(before) && before.length <= longTitle && !/[。：:，；]$/.test(before);
    const whole = begun && !/关于|印发/.test(line) ? before + line : line;
    return whole.replace(/^#+/, "");
  }
  return null;
}

function textOf(source: Source): string {
  const texts = paragraphsOf(source).map(({text}) => text);
  for (const table of tablesOf(source))
    for (const row of table.rows.slice(0, 200)) texts.push(...row.map(({text}) => text));
  return normalise(texts.join("\n").slice(0, 200_000)).replace(/\s+/g, "");
}
