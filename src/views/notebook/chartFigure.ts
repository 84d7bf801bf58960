import type {Plain} from "../../engine/rows.js";
import type {Question} from "../../engine/script.js";
import type {HeldColumn} from "../../engine/workbench.js";
import {
  type ChartChoice,
  type ChartFault,
  chartChoice,
  isChartFault,
  rolesOf,
} from "../../notebook/chartChoice.js";
import {momentOf} from "../../notebook/momentOf.js";
import {type ChartCell, type ChartKind, type ChartRole, sameName} from "../../notebook/notebook.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import type {Data} from "../dataTable.js";
import type {FigureContent} from "../figureContent.js";
import {barPicture, stackedBarPicture} from "./barPicture.js";
import type {ChartInput} from "./chartValues.js";
import {heatmapPicture} from "./heatmapPicture.js";
import {linePicture} from "./linePicture.js";
import {networkPicture} from "./networkPicture.js";
import type {ChartPicture} from "./picture.js";
import {scatterPicture} from "./scatterPicture.js";

/** What a chart of a notebook is drawn of. */
export interface ChartSource {
  columns: readonly HeldColumn[];
  rows: readonly (readonly Plain[])[];
  /** Rows that the query gave; more than `rows` where only the first ones are here. */
  allRows: number;
  /** The query with those that it reads. */
  questions: readonly Question[];
  /** The source line. */
  source: string;
  /** Parts of the name that its files get. */
  file: readonly string[];
  /** The year that the data are of; null where no document says it. */
  year: number | null;
}

const pictures: Readonly<Record<ChartKind, (input: ChartInput) => ChartPicture>> = {
  bar: barPicture,
  stackedBar: stackedBarPicture,
  heatmap: heatmapPicture,
  line: linePicture,
  scatter: scatterPicture,
  network: networkPicture,
};

/** A chart cell as a figure, with what was chosen for it; or why there is none. Its marks lead to no tasks. */
export function chartFigure(
  cell: ChartCell,
  source: ChartSource,
  text: NotebookText,
): {choice: ChartChoice; content: FigureContent} | {fault: ChartFault} {
  const {columns, rows, allRows} = source;
  const choice = chartChoice(columns, rows, cell);
  if (isChartFault(choice)) return {fault: choice};
  const words = text.notebookCharts;
  const places = placesOf(choice, columns);
  const picture = pictures[choice.chart]({columns, rows, places, text});
  const notes = [
    ...picture.notes,
    ...(allRows > rows.length ? [words.notes.firstRows(rows.length, allRows)] : []),
  ];
  const content: FigureContent = {
    chart: picture.chart,
    id: `cell-${cell.id}`,
    title: cell.title.trim() || words.title(words.kinds[choice.chart], cell.of),
    finding: words.finding([picture.finding, ...notes]),
    description: picture.description + words.finding([picture.finding, ...notes]),
    source: source.source,
    file: source.file,
    data: dataOf(source, Object.values(places), text),
    year: source.year,
    sql: {questions: source.questions, after: words.after},
    draw: picture.draw,
    filters: null,
  };
  return {choice, content};
}

/** Why there is no chart, in a sentence. */
export function chartFaultWords(fault: ChartFault, {notebookCharts: words}: NotebookText): string {
  switch (fault.kind) {
    case "none":
      return words.faults.none;
    case "unknown":
    case "twice":
      return words.faults[fault.kind](fault.name);
  }
  const {chart, role} = fault;
  const kinds = rolesOf[chart].find((each) => each.role === role)!.kinds;
  const named = kinds.map((kind) => words.kindsOfColumns[kind]);
  const asked = [words.kinds[chart], words.roles[chart]![role]!] as const;
  return fault.kind === "missing"
    ? words.faults.missing(...asked, named)
    : words.faults.unfit(...asked, fault.name, named);
}

function placesOf({columns: chosen}: ChartChoice, columns: readonly HeldColumn[]): ChartInput["places"] {
  const entries = Object.entries(chosen) as [ChartRole, string][];
  return Object.fromEntries(
    entries.map(([role, name]) => [role, columns.findIndex((column) => sameName(column.name, name))]),
  );
}

/** The columns that the chart is drawn of, in their order. */
function dataOf(
  {columns, rows}: ChartSource,
  places: readonly number[],
  {notebookCharts}: NotebookText,
): Data {
  const own = columns.map((_, i) => i).filter((i) => places.includes(i));
  const isOfDays = (i: number) =>
    columns[i]!.kind === "day" && rows.every((row) => row[i] === null || momentOf(String(row[i])) !== null);
  return {
    columns: own.map((i) => columns[i]!.name),
    rows: rows.map((row) =>
      own.map((i) => {
        const value = row[i]!;
        return typeof value === "boolean" ? notebookCharts.truth(value) : value;
      }),
    ),
    days: own.flatMap((i) => (isOfDays(i) ? [columns[i]!.name] : [])),
  };
}
