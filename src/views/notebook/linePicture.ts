import {lineChart} from "../../charts/lineChart.js";
import {mostSeries} from "../../charts/parts/seriesColours.js";
import type {LineRow} from "../../layout/lineChart.js";
import {
  axisKind,
  type ChartInput,
  greatest,
  measureOf,
  nameOf,
  numberOf,
  placeOf,
  Sums,
  sumsBy,
  wordsOf,
} from "./chartValues.js";
import type {ChartPicture} from "./picture.js";

/** Numbers over numbers, days or moments, a line for each value of a third column; of very many, the greatest. */
export function linePicture(input: ChartInput): ChartPicture {
  const {rows, places, text} = input;
  const words = text.notebookCharts;
  const names = {x: nameOf(input, "x"), y: nameOf(input, "y")};
  const hasSeries = places.series !== undefined;
  const sums = new Sums();
  const say = hasSeries ? wordsOf(input, "series") : null;
  let blank = 0;
  for (const row of rows) {
    const [x, y] = [measureOf(row[places.x!]!), numberOf(row[places.y!]!)];
    if (x === null || y === null) blank++;
    else sums.add([say ? say(row[places.series!]!) : "", String(x)], y);
  }
  const all = [...sums.of.values()].map(
    ({keys: [series, x], value}): LineRow => ({series: hasSeries ? series! : null, x: Number(x), y: value}),
  );
  const sizes = sumsBy(
    all,
    ({series}) => series ?? "",
    ({y}) => Math.abs(y),
  );
  const kept = greatest(sizes, mostSeries);
  const series = hasSeries ? kept : [null];
  const place = placeOf(input, "x");
  return {
    chart: "lineChart",
    draw: (options) => lineChart(all, {...options, text, kind: axisKind(input, "x"), names, series, place}),
    finding: finding(all, sizes.size, input),
    description: words.descriptions.line(names, kept.length),
    notes: [
      ...(blank > 0 ? [words.notes.blank(blank)] : []),
      ...(sums.isAdded ? [words.notes.added] : []),
      ...(kept.length < sizes.size
        ? [words.notes.cut(nameOf(input, "series"), kept.length, sizes.size)]
        : []),
    ],
  };
}

function finding(all: readonly LineRow[], lines: number, input: ChartInput): string {
  const {findings} = input.text.notebookCharts;
  if (all.length === 0) return findings.none;
  const place = placeOf(input, "x");
  const name = nameOf(input, "y");
  const said = ({x, y}: LineRow) => ({place: place(x).words, value: y});
  const greatest = all.reduce((most, row) => (row.y > most.y ? row : most));
  if (lines > 1) {
    const names = {y: name, series: nameOf(input, "series")};
    return findings.lines(names, lines, {series: greatest.series ?? "", ...said(greatest)});
  }
  const first = all.reduce((least, row) => (row.x < least.x ? row : least));
  const last = all.reduce((most, row) => (row.x > most.x ? row : most));
  return findings.line(name, said(first), said(last), said(greatest));
}
