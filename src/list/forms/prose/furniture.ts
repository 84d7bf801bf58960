import {officeTail} from "../../words/phrases.js";
import {finished, type Line} from "./lines.js";

/** The lines of the text, and those that only belong to the page they stood on. */
export interface Cleared {
  kept: Line[];
  removed: Line[];
}

const dash = "[-—–―─－﹣·•]{1,3}";
/** — 12 — · －2－ · 第 3 页 · 第3页 共10页 · 3/10 · Page 3 of 10 */
const pageNumber = new RegExp(
  `^(?:${dash} ?\\d{1,4} ?${dash}|第 ?\\d{1,4} ?页(?:[ ,，/／]*共 ?\\d{1,4} ?页)?|\\d{1,4} ?[/／] ?\\d{1,4}|page \\d{1,4}(?: of \\d{1,4})?)$`,
  "i",
);
const onlyDash = new RegExp(`^${dash}$`);
/** — 3 — between the words of a line */
const pageNumberWithin =
  /(?<![-—－\p{Script=Latin}\d] ?)[—－] ?\d{1,3} ?[—－](?! ?[-—－\p{Script=Latin}\d])/gu;
/** 欗 欗 欗 欗: what a PDF's ornaments become */
const ornament = /^(\S)(?: \1){3,}$/u;
const noGlyph = /^[\p{Co}\p{Cc}\ufffd\s]+$/u;
const office = new RegExp(`(?:${officeTail})$`);
const opensItem = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])/;

/**
 * Takes page furniture out: page numbers (— 12 —, also over three lines), the headers and footers beside them, ornaments
 * that were copied as characters, and a website's navigation printed into a sentence (首页 组织机构 经信动态 …).
 */
export function clearFurniture(lines: readonly Line[]): Cleared {
  const numbers = lines.map(({plain}, at) => {
    if (pageNumber.test(plain)) return true;
    return [at - 2, at - 1, at].some(
      (first) =>
        onlyDash.test(lines[first]?.plain ?? "") &&
        /^\d{1,4}$/.test(lines[first + 1]?.plain ?? "") &&
        onlyDash.test(lines[first + 2]?.plain ?? ""),
    );
  });
  const beside = lines.map(
    ({plain}, at) => !numbers[at] && mayHead(plain) && (numbers[at - 1] || numbers[at + 1]),
  );
  const times = new Map<string, number>();
  lines.forEach(({plain}, at) => {
    if (beside[at]) times.set(plain, (times.get(plain) ?? 0) + 1);
  });

  const kept: Line[] = [];
  const removed: Line[] = [];
  lines.forEach((line, at) => {
    const header = beside[at] && times.get(line.plain)! > 1;
    if (numbers[at] || header || isOrnament(lines, at)) {
      removed.push(line);
      return;
    }
    if (isNavigation(line, kept, lines[at + 1])) {
      if (isStray(kept)) removed.push(kept.pop()!);
      removed.push(line);
      return;
    }
    kept.push(withoutPageNumber(line, removed));
  });
  return {kept, removed};
}

function mayHead(plain: string): boolean {
  return plain.length >= 4 && plain.length <= 60 && !/[。；，、：]/.test(plain) && !opensItem.test(plain);
}

function isOrnament(lines: readonly Line[], at: number): boolean {
  const {plain} = lines[at]!;
  if (ornament.test(plain) || noGlyph.test(plain)) return true;
  if (!/^\p{Script=Han}$/u.test(plain)) return false;
  const same = (place: number) => lines[place]?.plain === plain;
  return (same(at - 2) && same(at - 1)) || (same(at - 1) && same(at + 1)) || (same(at + 1) && same(at + 2));
}

/** Four or more short words parted by spaces, without punctuation, in the middle of a sentence; names of offices are none. */
function isNavigation({plain}: Line, above: readonly Line[], below: Line | undefined): boolean {
  const before = above.at(-1);
  if (!before || finished(before) || !below || opensItem.test(below.plain)) return false;
  const words = plain.split(" ");
  if (words.length < 4 || !words.every((word) => /^[\p{L}\p{N}+]{2,8}$/u.test(word))) return false;
  return words.filter((word) => office.test(word)).length * 2 < words.length;
}

/** A character or two on a line of their own, below a long line that goes on: part of the navigation under them (登⏎首页 …). */
function isStray(kept: readonly Line[]): boolean {
  const above = kept.at(-2);
  return (
    /^\p{Script=Han}{1,2}$/u.test(kept.at(-1)!.plain) &&
    !!above &&
    above.plain.length >= 20 &&
    !finished(above)
  );
}

function withoutPageNumber(line: Line, removed: Line[]): Line {
  let {text, plain} = line;
  for (const {0: words, index} of [...plain.matchAll(pageNumberWithin)].reverse()) {
    removed.push({...line, text: words, plain: words});
    text = text.slice(0, index) + text.slice(index + words.length);
    plain = plain.slice(0, index) + plain.slice(index + words.length);
  }
  return {...line, text, plain};
}
