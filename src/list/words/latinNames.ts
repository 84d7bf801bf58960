import {matchAt} from "./phrases.js";

const latinBefore = /[\p{Script=Latin}\p{N}.'’”"*)\]&/]/u;
const latinAfter = /[\p{Script=Latin}\p{N}“"(&]/u;

/** True for white space inside a name in Latin script (CDO Council), which parts no names. */
export function insideLatinName(text: string, start: number, end: number): boolean {
  return latinBefore.test(text[start - 1] ?? "") && latinAfter.test(text[end] ?? "");
}

const joining = /\s*(?:(?:as well as|and|or|&)\s+(?:the\s+)?|the\s+)(?=[\p{Script=Latin}\p{N}])/iuy;

/** The words before a name that are none of it: "and", "as well as", "the"; null if there are none. */
export function latinJoinerAt(text: string, at: number): string | null {
  return matchAt(joining, text, at);
}

/** OMB and GSA: between two abbreviations "and" parts names, as it does not in Office of Management and Budget. */
const abbreviation = /[A-Z]{2,8}s?(?=\s+(?:and|&)\s+[A-Z]{2,8}s?\s*(?:[*,;[]|$))/y;

/** The abbreviation that begins at a place and that another one is joined to; null if there is none. */
export function abbreviationAt(text: string, at: number): string | null {
  return matchAt(abbreviation, text, at);
}

/** CDO Council and ICSP: an abbreviation that ends a body's enumeration is another name. */
const lastAbbreviation =
  /(?<=\b(?:Council|Committee|Board|Office|Team|Group|Department|Administration|Bureau|Agency))\s+(?:and|&)\s+(?=[A-Z]{2,8}\s*(?:[*,;[(]|$))/y;

/** True where "and" stands between a body's name and an abbreviation that ends the enumeration. */
export function latinAbbreviationAt(text: string, at: number): boolean {
  return matchAt(lastAbbreviation, text, at) !== null;
}

/** A name without white space, but for single spaces inside a name in Latin script. */
export function closedName(text: string): string {
  return text.replace(/\s+/g, (gap, at: number) => (insideLatinName(text, at, at + gap.length) ? " " : ""));
}
