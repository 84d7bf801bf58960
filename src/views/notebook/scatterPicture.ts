import {mean, sum} from "d3-array";
import {scatterPlot} from "../../charts/scatterPlot.js";
import type {ScatterRow} from "../../layout/scatterPlot.js";
import {axisKind, type ChartInput, measureOf, nameOf, placeOf, wordsOf} from "./chartValues.js";
import type {ChartPicture} from "./picture.js";

/** More points than can be told apart. */
const mostPoints = 2000;

/** A point for each row; of very many, some at equal distances. */
export function scatterPicture(input: ChartInput): ChartPicture {
  const {rows, places, text} = input;
  const words = text.notebookCharts;
  const names = {x: nameOf(input, "x"), y: nameOf(input, "y")};
  const say = places.label === undefined ? null : wordsOf(input, "label");
  const all = rows.flatMap((row): ScatterRow[] => {
    const [x, y] = [measureOf(row[places.x!]!), measureOf(row[places.y!]!)];
    const name = say ? row[places.label!]! : null;
    if (x === null || y === null) return [];
    return [{x, y, label: name === null || name === "" ? null : say!(name)}];
  });
  const blank = rows.length - all.length;
  const shown =
    all.length <= mostPoints
      ? all
      : Array.from({length: mostPoints}, (_, i) => all[Math.floor((i * all.length) / mostPoints)]!);
  const kinds = {x: axisKind(input, "x"), y: axisKind(input, "y")};
  const r = kinds.x === "number" && kinds.y === "number" ? correlation(all) : null;
  const related = r === null ? [] : [words.findings.related(names, r)];
  const place = {x: placeOf(input, "x"), y: placeOf(input, "y")};
  return {
    chart: "scatterPlot",
    draw: (options) => scatterPlot(shown, {...options, text, names, kinds, place}),
    finding:
      all.length === 0 ? words.findings.none : [words.findings.scatter(all.length), ...related].join("，"),
    description: words.descriptions.scatter(names, shown.length),
    notes: [
      ...(blank > 0 ? [words.notes.blank(blank)] : []),
      ...(shown.length < all.length ? [words.notes.thinned(shown.length, all.length)] : []),
    ],
  };
}

/** So many points say something of how two numbers go together. */
const leastPoints = 5;

/** Pearson's coefficient of correlation; null of few points, or where one number is the same in all. */
export function correlation(points: readonly {x: number; y: number}[]): number | null {
  if (points.length < leastPoints) return null;
  const [x0, y0] = [mean(points, ({x}) => x)!, mean(points, ({y}) => y)!];
  const squares = (key: "x" | "y", middle: number) => sum(points, (point) => (point[key] - middle) ** 2);
  const size = Math.sqrt(squares("x", x0)) * Math.sqrt(squares("y", y0));
  const r = sum(points, ({x, y}) => (x - x0) * (y - y0)) / size;
  return Number.isFinite(r) ? Math.max(-1, Math.min(1, r)) : null;
}
