import {chineseNumber} from "../../words/headings.js";
import {finished} from "./lines.js";
import type {Bracket, Stream} from "./stream.js";

/** The kinds of numbers that items have, outermost first as they are commonly nested. */
export const numberings = [
  "chapter", // 第一章
  "section", // 第一节
  "han", // 一、
  "article", // 第一条
  "hanBrackets", // （一）
  "digits", // 1. 1． 1、
  "digitBrackets", // （1）
  "halfBracket", // 1）
  "circled", // ①
] as const;
export type Numbering = (typeof numberings)[number];

/** The number that begins an item. */
export interface Marker extends Bracket {
  numbering: Numbering;
  n: number;
}

const han = "[零一二三四五六七八九十百]{1,6}";
/** 2.5亿 is a decimal; 2.5G网络 and 2．2021年底前 begin an item. */
const noDecimal = "(?!\\d)|(?=\\d{4}年|\\dG)";
const forms: [Numbering, string][] = [
  ["chapter", `第 ?${han} ?(?:章|编|篇|部分)`],
  ["section", `第 ?${han} ?节`],
  ["article", `第 ?${han} ?条`],
  ["hanBrackets", `(?<!第)(?:[（(] ?${han} ?[）)]、?|[㈠-㈩])`],
  ["digitBrackets", "(?<!第)(?:[（(] ?\\d{1,3} ?[）)]、?|[⑴-⒇])"],
  ["circled", "[①-⑳]"],
  ["han", `(?<![第零一二三四五六七八九十百千万])${han} ?、`],
  ["digits", `(?<![\\d.．第A-Za-z])(?:\\d{1,3} ?(?:[.．](?:${noDecimal})|、(?!\\d{1,3}(?!\\d|年)))|[⒈-⒛])`],
  ["halfBracket", "(?<![\\d.．第A-Za-z])\\d{1,3}[）)]"],
];
const anyForm = new RegExp(forms.map(([numbering, form]) => `(?<${numbering}>${form})`).join("|"), "g");

const atStart = new RegExp(`^(?:${forms.map(([, form]) => form).join("|")})`);

/** Whether a line begins with the number of an item: 一、 · （一） · 1. */
export const beginsItem = (plain: string): boolean => atStart.test(plain);

/** Single characters that hold a number: the first of each row and the number it stands for. */
const rows: [RegExp, number][] = [
  [/[㈠-㈩]/, 0x3220],
  [/[⑴-⒇]/, 0x2474],
  [/[①-⑳]/, 0x2460],
  [/[⒈-⒛]/, 0x2488],
];

/** After these a new item may begin within a line. */
const partEnd = /[。；：！？…”）)〕】;:!?]\s*$/;

/** A title without a full stop, which an item may follow at once (（一）法制建设1.修法). */
const title = /^[^。；，：！？;,:!?（()）]{1,40}[\p{Script=Han}”]$/u;

/**
 * Finds the numbers that begin items. At the start of a line a number counts, unless the line goes on from the one above
 * it and the number does not follow the one before; elsewhere it counts only if it follows (…负责）（二）…): a document may
 * stand on one line. None counts within a clause.
 */
export function findMarkers(stream: Stream, clauses: readonly Bracket[]): Marker[] {
  const {plain, lines} = stream;
  const markers: Marker[] = [];
  const last = new Map<Numbering, number>();
  let line = 0;
  let clause = 0;
  for (const match of plain.matchAll(anyForm)) {
    const start = match.index;
    while (line + 1 < lines.length && lines[line + 1]!.start <= start) line++;
    while (clause < clauses.length && clauses[clause]!.end <= start) clause++;
    if ((clauses[clause]?.start ?? Infinity) < start) continue;
    const numbering = numberings.find((name) => match.groups![name] !== undefined)!;
    const n = numberIn(match[0]);
    const before = last.get(numbering) ?? 0;
    const anew = n === 1 && markers.at(-1)?.numbering !== numbering;
    const follows = n === before + 1 || anew;
    if (lines[line]!.start === start) {
      const above = lines[line - 1];
      const closed = clauses[clause - 1]?.end === start;
      const goesOn =
        above && !closed && !above.endsParagraph && !finished(above) && !opensWithMarker(above.start);
      if (goesOn && !follows && ["han", "digits", "halfBracket"].includes(numbering)) continue;
    } else {
      if (!follows || ["chapter", "section", "article", "halfBracket"].includes(numbering)) continue;
      const loose =
        ["hanBrackets", "digitBrackets", "circled"].includes(numbering) && (n > 1 || markers.length > 0);
      const heading = markers.at(-1);
      const underTitle =
        numbering === "digits" &&
        anew &&
        heading &&
        title.test(plain.slice(heading.end, Math.min(start, heading.end + 50)));
      if (!loose && !underTitle && !partEnd.test(plain.slice(Math.max(0, start - 2), start))) continue;
    }
    markers.push({start, end: start + match[0].length, numbering, n});
    last.set(numbering, n);
  }
  return markers;

  function opensWithMarker(place: number): boolean {
    return markers.at(-1)?.start === place;
  }
}

function numberIn(written: string): number {
  for (const [row, first] of rows) {
    const sign = row.exec(written)?.[0];
    if (sign) return sign.charCodeAt(0) - first + 1;
  }
  return chineseNumber(/[零一二三四五六七八九十百]+|\d+/.exec(written)?.[0] ?? "0");
}
