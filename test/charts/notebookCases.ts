import type {ChartCell} from "../../src/notebook/notebook.ts";
import {chartFigure} from "../../src/views/notebook/chartFigure.ts";
import {notebookText} from "../fixtures/notebookText.ts";
import {heldColumn, type QueryResult, results} from "../fixtures/queryResults.ts";
import {document} from "./document.ts";

const hostile = `<script>alert("1")</script>&'"]]>${"很长的名称".repeat(40)}`;

/** Draws a chart cell over what a query gave. */
export function drawCell(
  {columns, rows}: QueryResult,
  width: number,
  cell: Partial<ChartCell> = {},
): SVGSVGElement {
  const whole: ChartCell = {
    id: "1",
    kind: "chart",
    folded: false,
    title: "图",
    of: "查询_1",
    chart: null,
    columns: {},
    ...cell,
  };
  const about = {source: "来源：测试", file: [], year: null, questions: []};
  const figure = chartFigure(whole, {columns, rows, allRows: rows.length, ...about}, notebookText);
  if ("fault" in figure) throw new Error(`no chart: ${JSON.stringify(figure.fault)}`);
  const {content} = figure;
  return content.draw({
    document,
    text: notebookText,
    width,
    title: content.title,
    description: content.description,
  });
}

const widths = (name: string, result: QueryResult, cell: Partial<ChartCell> = {}) =>
  Object.fromEntries(
    [1200, 920, 358].map((width) => [`notebook-${name}-${width}`, () => drawCell(result, width, cell)]),
  );
const one = ({columns, rows}: QueryResult): QueryResult => ({columns, rows: rows.slice(0, 1)});
const none = ({columns}: QueryResult): QueryResult => ({columns, rows: []});
const hostileRows: QueryResult = {
  columns: [heldColumn(hostile, "text"), heldColumn(`${hostile}2`, "text"), heldColumn("n", "number")],
  rows: [
    [hostile, hostile.slice(1), 1],
    ["乙", hostile, 2],
    ["", null, 3],
  ],
};

/** Charts of what queries gave, for the snapshots and the gallery. */
export const notebookCases: Record<string, () => SVGSVGElement> = {
  ...widths("bar", results.bars),
  ...widths("bar-signed", results.signed),
  ...widths("bar-sizes", results.sizes),
  "notebook-bar-many-358": () => drawCell(results.manyNames, 358),
  "notebook-bar-one": () => drawCell(one(results.bars), 920),
  "notebook-bar-empty": () => drawCell(none(results.bars), 920, {chart: "bar"}),
  "notebook-bar-hostile": () => drawCell(hostileRows, 358, {chart: "bar"}),
  ...widths("stack", results.stack),
  ...widths("stack-signed", results.signedStack),
  "notebook-stack-hostile": () => drawCell(hostileRows, 920, {chart: "stackedBar"}),
  ...widths("heatmap", results.grid, {chart: "heatmap"}),
  ...widths("heatmap-signed", results.signedGrid, {chart: "heatmap"}),
  "notebook-heatmap-one": () => drawCell(one(results.grid), 920, {chart: "heatmap"}),
  "notebook-heatmap-empty": () => drawCell(none(results.grid), 358, {chart: "heatmap"}),
  "notebook-heatmap-hostile": () => drawCell(hostileRows, 358, {chart: "heatmap"}),
  ...widths("line", results.line),
  ...widths("lines", results.lines),
  "notebook-line-years": () => drawCell(results.years, 920),
  ...widths("line-hours", results.hours),
  "notebook-line-one": () => drawCell(one(results.line), 920, {chart: "line"}),
  "notebook-line-empty": () => drawCell(none(results.line), 358, {chart: "line"}),
  ...widths("scatter", results.points, {chart: "scatter"}),
  "notebook-scatter-one": () => drawCell(one(results.points), 358, {chart: "scatter"}),
  "notebook-scatter-empty": () => drawCell(none(results.points), 920, {chart: "scatter"}),
  "notebook-network-empty": () => drawCell(none(results.pairs), 920, {chart: "network"}),
};

/** Networks, whose parts are placed by transforms that snapshots of text do not follow. */
export const notebookNetworks: Record<string, () => SVGSVGElement> = {
  ...widths("network", results.pairs),
  ...widths("network-flows", results.flows),
};
