import type {Cell} from "../../notebook/notebook.js";
import {figuresIn} from "../figure.js";
import type {CellOutput} from "./cellOutput.js";
import type {Desk} from "./desk.js";
import {notebookHtml} from "./notebookHtml.js";
import {mostRows} from "./notebookReport.js";
import {outcomeWords} from "./outcomeWords.js";
import {sourceWords} from "./sourceWords.js";

/**
 * The notebook as one HTML file, with what its queries gave and its charts as they stand on the page.
 * @param cells the element that the cells stand in
 */
export async function notebookPage(desk: Desk, cells: Element): Promise<Blob> {
  const {context, notebook} = desk;
  const {text, browser, lists, wholeList} = context;
  const outputs = new Map<string, CellOutput>();
  for (const cell of notebook.cells) {
    const output = cell.kind === "chart" ? chartOutput(cell.id, cells) : await rowsOutput(cell, desk);
    if (output) outputs.set(cell.id, output);
  }
  const paper = {
    outputs,
    facts: [{name: text.notebook.madeOn, value: text.day(browser.today())}],
    source: sourceWords(
      notebook.cells.flatMap((cell) => (cell.kind === "sql" ? [cell.sql] : [])),
      desk,
    ),
    year: lists.find(({list_id}) => list_id === wholeList.list)?.year ?? null,
    link: null,
    text,
  };
  const script = await browser.report!.script();
  return new Blob([notebookHtml(notebook, paper, script)], {type: "text/html;charset=utf-8"});
}

async function rowsOutput(cell: Cell, desk: Desk): Promise<CellOutput | null> {
  const outcome = desk.runs.of(cell.id);
  if (cell.kind !== "sql" || outcome === null) return null;
  if (outcome.kind !== "answer") {
    const reason = outcomeWords(cell, outcome, desk).sentence;
    return {kind: "fault", reason};
  }
  const {held, workbench} = await desk.runs.held(outcome);
  const rows = await workbench.rows(held, {count: mostRows});
  return {kind: "rows", columns: held.columns.map(({name}) => name), rows, all: held.rows, isCut: held.isCut};
}

function chartOutput(id: string, cells: Element): CellOutput | null {
  const frame = cells.querySelector<HTMLElement>(`[data-cell="${id}"]`);
  const [content] = frame ? figuresIn(frame) : [];
  const svg = frame?.querySelector<SVGSVGElement>("[data-part=plot] svg");
  if (!content || !svg) return null;
  const {chart, title, finding, description, data} = content;
  return {
    kind: "chart",
    chart,
    title,
    finding,
    description,
    svg,
    data,
  };
}
