/** Words of Markdown without their marks. */
export interface InlineText {
  text: string;
  /** Words struck out, if there are any. */
  struck?: string;
}

/** <s>…</s> · <del>…</del> · <strike>…</strike> · ~~…~~ */
const strikes =
  /<(s|del|strike)\b[^<>]*>([^<]*(?:<(?!\/?(?:s|del|strike)\b)[^<]*)*)<\/\1\s*>|~~([^~\n]+)~~/gi;
/** Elements that only dress words; any other < is text. */
const dress =
  /<\/?(?:b|i|u|em|strong|small|big|sub|sup|ins|mark|span|font|a|p|div|code|s|del|strike)(?:\s[^<>]*)?>|<!--(?:[^<-]|-(?!->)|<(?!!--))*-->/gi;
const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ensp: "\u2002",
  emsp: "\u2003",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
};

/**
 * Reads the words of a line or a cell: **重点** → 重点, [name](address) → name, a footnote's mark [^13] → nothing,
 * &#42; → *, \| → |, <br> → a line break. Words struck out (~~June 30~~) are left out of the text.
 */
export function inlineText(written: string): InlineText {
  const struck: string[] = [];
  const kept = written.replace(strikes, (_all, _tag, inside?: string, between?: string) => {
    struck.push(plain(inside ?? between ?? ""));
    return "";
  });
  const words = struck.filter(Boolean).join("；");
  return {text: plain(kept), ...(words && {struck: words})};
}

function plain(written: string): string {
  const lines = written.split(/<br ?\/?>/i).map((line) => line.trim());
  const text = lines
    .join("\n")
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>&])/g, (_all, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replace(dress, "")
    .replace(/\[\^[^\]\s[]{1,40}\](?!:)/g, "")
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/<((?:https?:|mailto:)[^<>\s]+)>/g, "$1")
    .replace(/\*\*([^*\n]+)\*\*|(?<![\p{L}\p{N}_])__([^_\n]+)__(?![\p{L}\p{N}_])/gu, "$1$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?! )([^*\n]+)(?<! )\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?! )([^_\n]+)(?<! )_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/`([^`\n]+)`/g, "$1");
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, decode).trim();
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
  const real = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return real ? String.fromCodePoint(code) : whole;
}
