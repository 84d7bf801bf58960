import {ink} from "../../charts/parts/colours.js";
import {mostSeries, plainColour, restColour, seriesColours} from "../../charts/parts/seriesColours.js";
import {stackedBars} from "../../charts/stackedBars.js";
import {percent} from "../../measures/percent.js";
import {type ChartInput, greatest, nameOf, numberOf, Sums, sumsBy, wordsOf} from "./chartValues.js";
import type {ChartPicture} from "./picture.js";

/** More bars than a reader looks through. */
const mostBars = 60;

/** Bars of one number for each name, in the order of the rows; of very many, the greatest. */
export function barPicture(input: ChartInput): ChartPicture {
  const {text} = input;
  const words = text.notebookCharts;
  const names = {x: nameOf(input, "x"), y: nameOf(input, "y")};
  const {sums, blank} = summed(input, ["x"]);
  const totals = sumsBy(
    sums.of.values(),
    ({keys}) => keys[0]!,
    ({value}) => value,
  );
  const kept = greatest(totals, mostBars);
  const part = "value";
  const rows = kept.map((label, order) => ({key: label, label, order, part, value: totals.get(label)!}));
  const top = topOf(totals);
  return {
    chart: "stackedBars",
    draw: (options) =>
      stackedBars(rows, {
        ...options,
        parts: [part],
        colours: {value: {fill: plainColour, on: ink}},
        names: {value: names.y},
        keyAttribute: "data-x",
        partAttribute: "data-series",
        empty: words.empty,
        numbers: {
          print: words.number,
          part: (label, _part, value) => words.bar(label, names.y, value),
          row: (label, value) => words.bar(label, names.y, value),
        },
      }),
    finding: top ? words.findings.bar(names, totals.size, top.names, top.value) : words.findings.none,
    description: words.descriptions.bar(names, kept.length),
    notes: [
      ...(blank > 0 ? [words.notes.blank(blank)] : []),
      ...(sums.isAdded ? [words.notes.added] : []),
      ...(kept.length < totals.size ? [words.notes.cut(names.x, kept.length, totals.size)] : []),
    ],
  };
}

/** Bars of several parts; of very many parts the greatest, and the others together. */
export function stackedBarPicture(input: ChartInput): ChartPicture {
  const {text} = input;
  const words = text.notebookCharts;
  const names = {x: nameOf(input, "x"), y: nameOf(input, "y"), series: nameOf(input, "series")};
  const {sums, blank} = summed(input, ["x", "series"]);
  const items = [...sums.of.values()];
  const totals = sumsBy(
    items,
    ({keys}) => keys[0]!,
    ({value}) => value,
  );
  const sizes = sumsBy(
    items,
    ({keys}) => keys[1]!,
    ({value}) => Math.abs(value),
  );
  const parts = greatest(sizes, sizes.size > mostSeries ? mostSeries - 1 : mostSeries);
  const rest = words.rest(sizes.size - parts.length);
  const hasRest = parts.length < sizes.size;
  const kept = greatest(totals, mostBars);
  const place = new Map(kept.map((label, i) => [label, i]));
  const partOf = new Set(parts);
  const rows = items.flatMap(({keys: [label, part], value}) => {
    const order = place.get(label!);
    if (order === undefined) return [];
    return [{key: label!, label: label!, order, part: partOf.has(part!) ? part! : rest, value}];
  });
  const shown = hasRest ? [...parts, rest] : parts;
  const colours = {...seriesColours(parts, text), ...(hasRest ? {[rest]: restColour} : {})};
  const top = topOf(totals);
  const all = [...sizes.values()].reduce((sum, value) => sum + value, 0);
  const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
  const isSigned = items.some(({value}) => value < 0);
  const share =
    most && !isSigned && all > 0 && sizes.size > 1 ? {name: most[0], percent: percent(most[1], all)} : null;
  return {
    chart: "stackedBars",
    draw: (options) =>
      stackedBars(rows, {
        ...options,
        parts: shown,
        colours,
        names: Object.fromEntries(shown.map((part) => [part, part])),
        keyAttribute: "data-x",
        partAttribute: "data-series",
        empty: words.empty,
        numbers: {print: words.number, part: words.part, row: words.total},
      }),
    finding: top
      ? words.findings.stackedBar(names, totals.size, top.names, top.value, share)
      : words.findings.none,
    description: words.descriptions.stackedBar(names, kept.length, shown.length),
    notes: [
      ...(blank > 0 ? [words.notes.blank(blank)] : []),
      ...(sums.isAdded ? [words.notes.added] : []),
      ...(kept.length < totals.size ? [words.notes.cut(names.x, kept.length, totals.size)] : []),
      ...(hasRest ? [words.notes.gathered(names.series, parts.length, sizes.size)] : []),
    ],
  };
}

/** The numbers by the words of the columns in some roles; rows without a number are counted. */
export function summed(input: ChartInput, roles: readonly ("x" | "series")[]): {sums: Sums; blank: number} {
  const {rows, places} = input;
  const sums = new Sums();
  const say = roles.map((role) => wordsOf(input, role));
  let blank = 0;
  for (const row of rows) {
    const value = numberOf(row[places.y!]!);
    if (value === null) blank++;
    else
      sums.add(
        roles.map((role, i) => say[i]!(row[places[role]!]!)),
        value,
      );
  }
  return {sums, blank};
}

/** Those of the greatest value; null of nothing. */
export function topOf(totals: ReadonlyMap<string, number>): {names: string[]; value: number} | null {
  if (totals.size === 0) return null;
  const value = [...totals.values()].reduce((most, each) => Math.max(most, each));
  return {names: [...totals].filter(([, each]) => each === value).map(([name]) => name), value};
}
