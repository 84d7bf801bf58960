/** 二、… · 第二章 … · （二）… */
const numeral =
  /^(?:第?([一二三四五六七八九十百]+)(?:[、章节篇]|部分)|[（(]([一二三四五六七八九十百]+)[）)])\s*/;

/** A heading's own numeral and the words after it; null where it bears none. */
function parted(name: string): {numeral: string; words: string} | null {
  const match = numeral.exec(name);
  return match ? {numeral: (match[1] ?? match[2])!, words: name.slice(match[0].length)} : null;
}

/**
 * What stands for each section where there is no room for its heading: the numeral that the heading bears (a list may
 * begin at 二、), if all bear one and no two the same; otherwise its order.
 */
export function sectionOrdinals(
  names: ReadonlyMap<number, string>,
  ordinal: (n: number) => string,
): Map<number, string> {
  const own = [...names.values()].map((name) => parted(name)?.numeral);
  const distinct = new Set(own);
  const theirs = distinct.size === names.size && !distinct.has(undefined);
  return new Map([...names.keys()].map((order, index) => [order, theirs ? own[index]! : ordinal(order)]));
}

/** A heading beside its ordinal, which it need not repeat. */
export function withoutOrdinal(name: string, ordinal: string): string {
  const heading = parted(name);
  return heading?.numeral === ordinal && heading.words ? heading.words : name;
}

/** A heading after its ordinal: `二 健全工作机制`. */
export const withOrdinal = (name: string, ordinal: string): string =>
  `${ordinal} ${withoutOrdinal(name, ordinal)}`;
