import {childOf, childrenOf, isOn, numberOf, valOf} from "./elements.js";
import {numeral} from "./numerals.js";
import {lineage, type NumberingPlace, type Styles} from "./styles.js";
import type {XmlElement} from "./xml.js";

/** Word allows 31 characters around a number. */
const longestText = 50;

interface Level {
  start: number;
  format: string;
  /** The number's text, %1 standing for the first level's number: `%1.`, 第%1条. */
  text: string;
  /** Whether a space stands between number and text. */
  apart: boolean;
  /** Levels up to this one (1-based) restart this level; 0 if none does, null if each above does. */
  restart: number | null;
  /** Writes the numbers of all levels in decimal digits. */
  legal: boolean;
  style: string | null;
}

/** A list (`w:num`): the abstract one, whose count it continues, and what is different in it. */
interface List {
  abstract: string;
  overrides: ReadonlyMap<number, Level>;
  starts: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a document. */
export interface Numbers {
  /**
   * The number of the next paragraph, given its style and its own numbering, with the space behind it; empty if it has
   * none. To be asked once for each paragraph, in the document's order.
   */
  next(style: string | null, own: NumberingPlace | null): string;
}

/** Starts the automatic numbers of a document, given numbering.xml; null is a document without one. */
export function startNumbers(root: XmlElement | null, styles: Styles): Numbers {
  const {lists, abstracts} = readNumbering(root, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return {
    next(style, own) {
      const place = placeOf(style, own);
      if (!place) return "";
      const [id, at] = place;
      const list = lists.get(id)!;
      const level = levelOf(list, at);
      if (!level) return "";
      count(id, list, at, level);
      return written(list, at, level);
    },
  };

  /** The list and level: from the paragraph, or else from its style, where the level is the one that names the style. */
  function placeOf(styleId: string | null, own: NumberingPlace | null): [string, number] | null {
    let id = own?.list ?? null;
    let at = own?.level ?? null;
    for (const style of id === null ? lineage(styles, styleId ?? styles.standard) : []) {
      if (style.numbering?.list == null) continue;
      id = style.numbering.list;
      const levels = abstracts.get(lists.get(id)?.abstract ?? "");
      const linked = [...(levels ?? [])].find(([, level]) => level.style === style.id);
      at ??= linked?.[0] ?? style.numbering.level;
      break;
    }
    return id !== null && lists.has(id) ? [id, Math.min(at ?? 0, 8)] : null;
  }

  function levelOf({overrides, abstract}: List, at: number): Level | undefined {
    return overrides.get(at) ?? abstracts.get(abstract)?.get(at);
  }

  function count(id: string, list: List, at: number, level: Level): void {
    const numbers = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, numbers);
    // 1.1 before any 1 counts a 1 that is not there, so that the next is 2 (Microsoft article Q110380).
    for (let above = 0; above < at; above++) numbers[above] ??= levelOf(list, above)?.start;
    const start = list.starts.get(at);
    const restarts = start !== undefined && !started.has(`${id}/${at}`);
    started.add(`${id}/${at}`);
    const before = numbers[at];
    numbers[at] = restarts ? start : before === undefined ? (start ?? level.start) : before + 1;
    for (let deeper = at + 1; deeper < numbers.length; deeper++) {
      const restart = levelOf(list, deeper)?.restart ?? null;
      if (restart === null || at < restart) numbers[deeper] = undefined;
    }
  }

  function written(list: List, at: number, level: Level): string {
    if (level.format === "bullet") return "";
    const numbers = counts.get(list.abstract)!;
    const text = level.text.replace(/%([1-9])/g, (_, digit) => {
      const index = Number(digit) - 1;
      const named = levelOf(list, index);
      if (!named || index > at) return "";
      return numeral(numbers[index]!, level.legal ? "decimal" : named.format);
    });
    // 一、强化 is written without a space, and so is （一）; 1 2023年 would be another number without one.
    const closed = /[、，。．：）〕】]\s*$/.test(text);
    return text.trim() && level.apart && !closed ? `${text} ` : text;
  }
}

function readNumbering(root: XmlElement | null, styles: Styles) {
  const abstracts = new Map<string, Map<number, Level>>();
  const byStyle = new Map<string, string>();
  const links = new Map<string, string>();
  for (const element of childrenOf(root, "w:abstractNum")) {
    const id = element.attributes.get("w:abstractNumId") ?? "";
    abstracts.set(id, readLevels(element));
    const own = valOf(element, "w:styleLink");
    if (own !== null) byStyle.set(own, id);
    const link = valOf(element, "w:numStyleLink");
    if (link !== null) links.set(id, link);
  }
  const lists = new Map<string, List>();
  for (const element of childrenOf(root, "w:num")) {
    const id = element.attributes.get("w:numId") ?? "";
    // Word means by list 0 that a paragraph has no number.
    if (id !== "0") lists.set(id, readList(element));
  }
  for (const list of lists.values()) list.abstract = linkedTo(list.abstract);
  return {lists, abstracts};

  /** An abstract list may stand for that of a numbering style: the one that says so, or the one of the style's list. */
  function linkedTo(abstract: string): string {
    const style = links.get(abstract);
    if (style === undefined) return abstract;
    const list = styles.byId.get(style)?.numbering?.list;
    return byStyle.get(style) ?? (list == null ? undefined : lists.get(list)?.abstract) ?? abstract;
  }
}

function readList(element: XmlElement): List {
  const overrides = new Map<number, Level>();
  const starts = new Map<number, number>();
  for (const override of childrenOf(element, "w:lvlOverride")) {
    const at = Number(override.attributes.get("w:ilvl"));
    const level = childOf(override, "w:lvl");
    if (level) overrides.set(at, readLevel(level));
    const start = numberOf(override, "w:startOverride");
    if (start !== null) starts.set(at, start);
  }
  return {abstract: valOf(element, "w:abstractNumId") ?? "", overrides, starts};
}

function readLevels(element: XmlElement): Map<number, Level> {
  const levels = childrenOf(element, "w:lvl");
  return new Map(levels.map((level) => [Number(level.attributes.get("w:ilvl")), readLevel(level)]));
}

function readLevel(element: XmlElement): Level {
  const kept = childOf(element, "w:numFmt");
  const format = kept?.attributes.get("w:val") ?? "decimal";
  // 01, 02 are either a format of their own or, since Word 2010, a custom one.
  const custom = kept?.attributes.get("w:format")?.startsWith("0") ? "decimalZero" : "decimal";
  return {
    start: numberOf(element, "w:start") ?? 0,
    format: format === "custom" ? custom : format,
    text: (valOf(element, "w:lvlText") ?? "").slice(0, longestText),
    apart: valOf(element, "w:suff") !== "nothing",
    restart: numberOf(element, "w:lvlRestart"),
    legal: isOn(element, "w:isLgl"),
    style: valOf(element, "w:pStyle"),
  };
}
