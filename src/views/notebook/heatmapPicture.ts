import {matrixHeatmap} from "../../charts/matrixHeatmap.js";
import {mostColumns} from "../../layout/heatGrid.js";
import {summed} from "./barPicture.js";
import {type ChartInput, greatest, nameOf, sumsBy, wordsOf} from "./chartValues.js";
import type {ChartPicture} from "./picture.js";

/** More rows than a reader looks through, and as many columns as have room at any width. */
const mostRows = 60;
const mostAcross = 31;

/** Numbers where two columns' values cross; of very many rows or columns, those with the greatest sums. */
export function heatmapPicture(input: ChartInput): ChartPicture {
  const {text} = input;
  const words = text.notebookCharts;
  const names = {x: nameOf(input, "x"), y: nameOf(input, "y"), series: nameOf(input, "series")};
  const {sums, blank} = summed(input, ["series", "x"]);
  const cells = [...sums.of.values()].map(({keys: [row, column], value}) => ({
    row: row!,
    column: column!,
    value,
  }));
  const size = ({value}: {value: number}) => Math.abs(value);
  const rowSums = sumsBy(cells, ({row}) => row, size);
  const columnSums = sumsBy(cells, ({column}) => column, size);
  const rows = greatest(rowSums, mostRows);
  const columns = inOrder(input, greatest(columnSums, Math.min(mostAcross, mostColumns(rows, 358))));
  const [kept, across] = [new Set(rows), new Set(columns)];
  const shown = cells.filter(({row, column}) => kept.has(row) && across.has(column));
  const [first, ...others] = cells;
  const top = others.reduce((most, cell) => (cell.value > most!.value ? cell : most), first);
  const of = {rows: rowSums.size, columns: columnSums.size, cells: cells.length};
  return {
    chart: "matrixHeatmap",
    draw: (options) =>
      matrixHeatmap(shown, {
        ...options,
        text,
        rows,
        columns,
        names: {row: names.series, column: names.x, value: names.y},
      }),
    finding: top ? words.findings.heatmap(names, of, top) : words.findings.none,
    description: words.descriptions.heatmap(names, rows.length, columns.length),
    notes: [
      ...(blank > 0 ? [words.notes.blank(blank)] : []),
      ...(sums.isAdded ? [words.notes.added] : []),
      ...(rows.length < rowSums.size ? [words.notes.cut(names.series, rows.length, rowSums.size)] : []),
      ...(columns.length < columnSums.size
        ? [words.notes.cut(names.x, columns.length, columnSums.size)]
        : []),
    ],
  };
}

/** Days, moments and numbers across go up; words stay in the order of the rows. */
function inOrder(input: ChartInput, columns: readonly string[]): string[] {
  const {rows, places} = input;
  const {kind} = input.columns[places.x!]!;
  if (kind !== "day" && kind !== "moment" && kind !== "number") return [...columns];
  const say = wordsOf(input, "x");
  const known = new Map(rows.map((row) => [say(row[places.x!]!), row[places.x!]!]));
  const by = (name: string) => known.get(name) ?? null;
  return [...columns].sort((a, b) => {
    const [one, other] = [by(a), by(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
