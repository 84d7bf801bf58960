/** Widths in em of the half-width characters that are far from the usual 0.56, as in Noto Sans SC and its like. */
const narrow: Record<string, number> = {
  " ": 0.25,
  "!": 0.32,
  "'": 0.28,
  "(": 0.35,
  ")": 0.35,
  ",": 0.28,
  "-": 0.36,
  ".": 0.28,
  "/": 0.4,
  ":": 0.28,
  ";": 0.28,
  I: 0.3,
  f: 0.34,
  i: 0.28,
  j: 0.28,
  l: 0.29,
  r: 0.4,
  t: 0.38,
  "%": 0.92,
  "@": 0.95,
  M: 0.82,
  W: 0.9,
  m: 0.87,
  w: 0.82,
};

/** Quotes, dashes, dots and the ellipsis, which Chinese fonts draw a full em wide; and everything from ⺀ on. */
const fullWidth =
  /^[\u2014\u2018\u2019\u201c\u201d\u2025\u2026\u00b7\u00d7\u2460-\u24ff\u2e80-\ud7ff\uf900-\ufaff\ufe10-\ufe4f\uff01-\uff60\u{1f000}-\u{3ffff}]$/u;

function emWidth(character: string): number {
  if (fullWidth.test(character)) return 1;
  return narrow[character] ?? (character >= "A" && character <= "Z" ? 0.66 : 0.56);
}

/** Width of a line of text in pixels, estimated from a table: the same on every machine, and needing no fonts. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emWidth(character);
  return Math.round(ems * fontSize * 100) / 100;
}

const closing = /^[，。、；：？！）」』】》〉〕”’…—·,.;:?!)\]%％]/u;
const opening = /[（「『【《〈〔“‘([]$/u;

/** （二十一） stays together. */
const token = /\s+|[A-Za-z0-9.+_/-]+|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\S/gu;

/** Splits text where a line may end: between Chinese characters, not inside a Latin word, not before 、 or after （. */
function pieces(text: string): string[] {
  const result: string[] = [];
  for (const piece of text.match(token) ?? []) {
    const last = result.length - 1;
    const previous = result[last];
    if (previous !== undefined && (closing.test(piece) || opening.test(previous)))
      result[last] = previous + piece;
    else result.push(piece);
  }
  return result;
}

/** Cuts a piece that is wider than a whole line, character by character. */
function cutPiece(piece: string, width: number, fontSize: number): string[] {
  if (textWidth(piece, fontSize) <= width) return [piece];
  const cuts: string[] = [];
  let cut = "";
  for (const character of piece) {
    if (cut !== "" && textWidth(cut + character, fontSize) > width) {
      cuts.push(cut);
      cut = "";
    }
    cut += character;
  }
  return [...cuts, cut];
}

/**
 * Lines of at most `width` pixels that together hold the whole text. No line begins with a closing punctuation mark or
 * ends with an opening one, unless a line is too narrow for anything else. Only if more than `maxLines` are needed is
 * the text cut, with an ellipsis. Empty text gives no line.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text.trim()).flatMap((each) => cutPiece(each, width, fontSize))) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line !== "") lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  let last = lines[maxLines - 1] ?? "";
  while (last !== "" && textWidth(`${last}…`, fontSize) > width) last = [...last].slice(0, -1).join("");
  return [...lines.slice(0, maxLines - 1), `${last}…`];
}

/**
 * As `wrapText` without a limit, better looking: lines end with the clauses (after ，) where that takes no more lines
 * and leaves none short; else they are about equally long.
 */
export function balanceText(text: string, width: number, fontSize: number): string[] {
  const best = wrapText(text, width, fontSize);
  if (best.length < 2) return best;
  const clauses = text.split(/(?<=[，；：])/u).flatMap((clause) => balanceLines(clause, width, fontSize));
  const widths = clauses.map((line) => textWidth(line, fontSize));
  if (clauses.length <= best.length && Math.min(...widths) > 0.5 * Math.max(...widths)) return clauses;
  return balanceLines(text, width, fontSize);
}

/** As narrow as the same number of lines allows. */
function balanceLines(text: string, width: number, fontSize: number): string[] {
  let best = wrapText(text, width, fontSize);
  for (let narrower = width - fontSize / 2; narrower > fontSize; narrower -= fontSize / 2) {
    const lines = wrapText(text, narrower, fontSize);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
