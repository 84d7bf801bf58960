import type {Plain} from "../../engine/rows.js";
import type {HeldColumn} from "../../engine/workbench.js";
import type {AxisKind} from "../../layout/valueAxis.js";
import {momentOf} from "../../notebook/momentOf.js";
import type {ChartRole} from "../../notebook/notebook.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";

/** What a query gave, and which of its columns a chart takes. */
export interface ChartInput {
  columns: readonly HeldColumn[];
  rows: readonly (readonly Plain[])[];
  /** Places of columns. */
  places: Partial<Record<ChartRole, number>>;
  text: NotebookText;
}

/** Longer names of columns are cut where a sentence or an axis says them. */
const longestName = 24;
/** Of a value that stands for something: what a label, a tip or a sentence says of it. */
const longestWords = 60;

const cut = (words: string, most: number) => {
  const characters = [...words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : characters.join("");
};

/** The name of the column in a role. */
export const nameOf = ({columns, places}: ChartInput, role: ChartRole): string =>
  cut(columns[places[role]!]!.name, longestName);

/** How values of the column in a role that stand for something are said, empty ones too. */
export function wordsOf(input: ChartInput, role: ChartRole): (value: Plain) => string {
  const {columns, places, text} = input;
  const {notebookCharts: words} = text;
  const {kind} = columns[places[role]!]!;
  const say = kind === "day" || kind === "moment" ? momentWords(input, role) : null;
  const codes = codeNames(input, role);
  return (value) => {
    if (value === null || value === "") return words.blank;
    if (typeof value === "boolean") return words.truth(value);
    if (typeof value === "number") return words.fullNumber(value);
    if (codes) return codes[value]!;
    const moment = say ? momentOf(value) : null;
    return moment === null ? cut(value, longestWords) : say!(moment);
  };
}

/** The names of the codes in a column of the site's own tables; null for other columns. */
function codeNames({columns, rows, places, text}: ChartInput, role: ChartRole) {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: text.roles,
    pattern: text.patterns,
    deadline_kind: text.deadlineKinds,
    kind: text.departmentKinds,
    severity: text.severities,
  };
  const place = places[role]!;
  const {name} = columns[place]!;
  const known = Object.hasOwn(names, name) ? names[name]! : null;
  const isCode = (value: Plain) =>
    value === null || (typeof value === "string" && Object.hasOwn(known!, value));
  return known && rows.every((row) => isCode(row[place]!)) ? known : null;
}

/** A finite number; null for none. */
export const numberOf = (value: Plain): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;

/** A number or a moment on an axis; null for none. */
export const measureOf = (value: Plain): number | null =>
  typeof value === "string" ? momentOf(value) : numberOf(value);

/** What an axis of the column in a role measures. */
export const axisKind = ({columns, places}: ChartInput, role: ChartRole): AxisKind =>
  columns[places[role]!]!.kind === "number" ? "number" : "moment";

/** How a place on the axis of a role is said, and written in a mark. */
export function placeOf(input: ChartInput, role: ChartRole): (value: number) => {words: string; key: string} {
  const {fullNumber} = input.text.notebookCharts;
  if (axisKind(input, role) === "number") return (value) => ({words: fullNumber(value), key: String(value)});
  const say = momentWords(input, role);
  return (value) => ({words: say(value), key: isoOf(value)});
}

const dayLength = 86_400_000;

/** Without its time where that is midnight. */
const isoOf = (moment: number) => {
  const iso = new Date(moment).toISOString();
  return moment % dayLength === 0 ? iso.replace(/T.*/, "") : iso.replace(/\.000Z$|Z$/, "");
};

/** How moments of a column are said: as years or months where all are the first days of those, as days where all are. */
function momentWords({rows, places, text}: ChartInput, role: ChartRole): (moment: number) => string {
  const {axis, moment: inWords} = text.notebookCharts;
  const written = [...new Set(rows.map((row) => row[places[role]!]!))].flatMap((value) => {
    const moment = measureOf(value);
    return moment === null ? [] : [isoOf(moment)];
  });
  const areAll = (pattern: RegExp) => written.length > 1 && written.every((iso) => pattern.test(iso));
  const precision = areAll(/-01-01$/) ? "year" : areAll(/-01$/) ? "month" : "day";
  return (moment) => {
    const [date = "", time = ""] = isoOf(moment).split("T");
    const [year, month] = date.split("-").map(Number) as [number, number];
    if (time !== "") return inWords(date, time.replace(/:00$/, ""));
    if (precision === "year") return axis.year(year);
    return precision === "month" ? axis.year(year) + axis.month(month) : text.day(date);
  };
}

/** A sum without what binary fractions leave at its end: 0.1 + 0.2 is 0.3. */
export const plus = (one: number, other: number): number => Number((one + other).toPrecision(15));

/** Values added up by their keys, in the order in which those come first. */
export class Sums {
  readonly of = new Map<string, {keys: readonly string[]; value: number}>();
  /** True: some key came more than once. */
  isAdded = false;

  add(keys: readonly string[], value: number): void {
    const key = JSON.stringify(keys);
    const known = this.of.get(key);
    if (known) {
      known.value = plus(known.value, value);
      this.isAdded = true;
    } else this.of.set(key, {keys, value});
  }
}

/** The keys with the greatest values, `most` of them at most, in the order in which they came. */
export function greatest(sums: ReadonlyMap<string, number>, most: number): string[] {
  const keys = [...sums.keys()];
  if (keys.length <= most) return keys;
  const size = (key: string) => Math.abs(sums.get(key)!);
  const kept = new Set([...keys].sort((a, b) => size(b) - size(a)).slice(0, most));
  return keys.filter((key) => kept.has(key));
}

/** Values summed up by one key. */
export function sumsBy<T>(
  items: Iterable<T>,
  key: (item: T) => string,
  value: (item: T) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(key(item), plus(sums.get(key(item)) ?? 0, value(item)));
  return sums;
}
