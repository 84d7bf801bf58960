import {type ChartColumns, inOrder, isTime, isWord, isYear, mostLines, mostParts} from "./chartColumns.js";
import {type ChartKind, chartKinds} from "./notebook.js";

/** The charts in the order in which they suit the columns. */
export function suitingCharts(seen: ChartColumns): readonly ChartKind[] {
  const {columns, rows, distinct, ends} = seen;
  const places = columns.map((_, i) => i);
  const words = places.filter((i) => isWord(columns[i]!) && distinct[i]! > 1);
  const years = places.filter((i) => isYear(seen, i));
  const times = places.filter((i) => isTime(columns[i]!));
  const amounts = places.filter((i) => columns[i]!.kind === "number" && !years.includes(i));
  const first: ChartKind[] = [];
  if (ends) first.push("network");
  const isOver = times.length + years.length > 0 && amounts.length > 0;
  const splits =
    words.length === 0 || words.some((i) => distinct[i]! <= mostLines && distinct[i]! < rows.length);
  if (isOver && splits && distinctOf([...times, ...years], distinct) > 1) first.push("line");
  if (words.length > 1) {
    const [one, other] = inOrder(words, distinct);
    if (distinct[other!]! <= mostParts) first.push("stackedBar");
    else if (distinct[one!]! < rows.length || distinct[other!]! < rows.length) first.push("heatmap");
  }
  if (!columns.some(isWord) && amounts.length > 1) first.push("scatter");
  return [...new Set([...first, "bar", ...chartKinds])].filter(
    (kind): kind is ChartKind => kind !== "network" || ends !== null,
  );
}

const distinctOf = (places: readonly number[], distinct: readonly number[]) =>
  Math.max(...places.map((place) => distinct[place]!));
