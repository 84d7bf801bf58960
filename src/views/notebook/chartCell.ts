import {select} from "d3-selection";
import {columnsFor, rolesOf} from "../../notebook/chartChoice.js";
import {changed} from "../../notebook/edits.js";
import {type ChartCell, type ChartRole, chartKinds, queryCalled} from "../../notebook/notebook.js";
import {selectOne} from "../controls.js";
import {figure} from "../figure.js";
import {type Part, part, parts, removePart} from "../part.js";
import {type ChartSource, chartFaultWords, chartFigure} from "./chartFigure.js";
import {chartRows} from "./chartRows.js";
import type {Desk} from "./desk.js";
import {type Answer, tableNamesOf} from "./runs.js";
import {sourceWords} from "./sourceWords.js";

/** No wider than a chart is drawn on a page, and no narrower than one can be. */
const widest = 1200;
const narrowest = 300;

/** A picture of what a query gave: what it is of and how it is drawn, and the picture. */
export function chartCell(body: Part, cell: ChartCell, desk: Desk): void {
  const {context, notebook, runs} = desk;
  const words = context.text.notebook.chart;
  const query = queryCalled(notebook, cell.of);
  const outcome = query ? runs.of(query.id) : null;
  const answer = query ? runs.answerOf(query.id) : null;
  const given = answer && chartRows(answer, runs, () => desk.draw());
  const source = answer && given?.kind === "rows" ? sourceOf(cell, answer, given.rows, desk) : null;
  const drawn = source && drawnOf(cell, source, desk);
  const picture = drawn && "content" in drawn ? drawn : null;
  choose(part(body, "div", "choose"), cell, desk, source, picture?.choice ?? null);
  const canRun = query && !answer && outcome?.kind !== "running" && outcome?.kind !== "waiting";
  const said = saidOf();
  part(body, "p", "sentence")
    .text(said)
    .attr("hidden", said === "" ? "" : null);
  if (canRun) {
    part(body, "button", "run-query")
      .attr("type", "button")
      .text(words.run)
      .on("click", () => desk.run(query.id));
  } else removePart(body, "run-query");
  const area = part(body, "div", "picture");
  // The former picture stays until the rows of the next have come.
  if (!picture && given?.kind !== "coming") area.selectChildren().remove();
  if (!picture) return;
  const width = Math.max(narrowest, Math.min(widest, Math.floor(area.node()!.clientWidth)));
  figure(area, "chart", picture.content, {...context, widths: [width]}).attr("data-state", "live");

  function saidOf(): string {
    if (cell.of === "") return words.none;
    if (!query) return words.missing(cell.of);
    if (given?.kind === "failed") return words.failed(given.reason);
    if (!answer) return canRun && outcome ? words.noAnswer(cell.of) : words.notRun(cell.of);
    if (drawn && "fault" in drawn) return chartFaultWords(drawn.fault, context.text);
    const isStale = runs.isStale(query, answer, tableNamesOf(desk));
    return isStale ? context.text.notebook.outcome.stale : "";
  }
}

/** What a chart is drawn of: the rows of an answer, and the question that they answer. */
function sourceOf(
  cell: ChartCell,
  {held, plan: {sql, inputs, values}}: Answer,
  rows: ChartSource["rows"],
  desk: Desk,
): ChartSource {
  const {text, lists, wholeList} = desk.context;
  return {
    columns: held.columns,
    rows,
    allRows: held.rows,
    questions: [{name: cell.of, sql, parameters: inputs, values}],
    source: text.notebook.chart.source(cell.of, sourceWords([sql], desk)),
    file: [desk.notebook.title, cell.title.trim() || cell.of],
    year: lists.find(({list_id}) => list_id === wholeList.list)?.year ?? null,
  };
}

/** What was made of a cell: both stay the same until something of them changes. */
const made = new WeakMap<ChartCell, {source: ChartSource; drawn: ReturnType<typeof chartFigure>}>();
let pictures = 0;

/** The figure of a cell, made anew only where the cell or what it is of has changed: then its chart is too. */
function drawnOf(
  cell: ChartCell,
  source: ChartSource,
  {context: {text}}: Desk,
): ReturnType<typeof chartFigure> {
  const before = made.get(cell);
  const [now, then] = [source, before?.source].map(
    (each) => each && [each.source, each.file, each.questions],
  );
  if (before && before.source.rows === source.rows && JSON.stringify(now) === JSON.stringify(then))
    return before.drawn;
  const figure = chartFigure(cell, source, text);
  const drawn =
    "content" in figure ? {...figure, content: {...figure.content, key: String(++pictures)}} : figure;
  made.set(cell, {source, drawn});
  return drawn;
}

/** What the picture is of, what it is, and which column is what. */
function choose(
  parent: Part,
  cell: ChartCell,
  desk: Desk,
  source: ChartSource | null,
  choice: {chart: ChartCell["chart"]; columns: ChartCell["columns"]} | null,
): void {
  const {text} = desk.context;
  const {chart: words} = text.notebook;
  const charts = text.notebookCharts;
  const change = (next: Parameters<typeof changed>[2]) => desk.change(changed(desk.notebook, cell.id, next));
  const queries = desk.notebook.cells.flatMap((each) => (each.kind === "sql" ? [each.name] : []));
  selectOne(parent, "of", {
    legend: words.of,
    choices: queries.map((name) => ({value: name, label: name})),
    chosen: queries.find((name) => name.toLowerCase() === cell.of.toLowerCase()) ?? cell.of,
    change: (of) => change({of, columns: {}}),
  });
  selectOne(parent, "chart", {
    legend: words.kind,
    choices: [
      {
        value: "",
        label: choice?.chart && cell.chart === null ? charts.auto(charts.kinds[choice.chart]) : words.auto,
      },
      ...chartKinds.map((value) => ({value, label: charts.kinds[value]})),
    ],
    chosen: cell.chart ?? "",
    change: (chart) => change({chart: chart === "" ? null : chart, columns: {}}),
  });
  const kind = cell.chart ?? choice?.chart ?? null;
  const roles = kind === null || source === null ? [] : rolesOf[kind];
  parts(part(parent, "div", "roles"), "div", "role", roles).each(function ({role, isNeeded}) {
    const fits = columnsFor(source!.columns, kind!, role).map(({name}) => ({value: name, label: name}));
    const named = choice?.columns[role];
    selectOne(select(this) as Part, "column", {
      legend: charts.roles[kind!]![role]!,
      choices: isNeeded ? fits : [{value: "", label: words.noColumn}, ...fits],
      chosen: cell.columns[role] ?? named ?? "",
      change: (name) => change({columns: withRole(choice?.columns ?? cell.columns, role, name)}),
    });
  });
  const title = part(parent, "label", "title");
  part(title, "span", "legend").text(words.title);
  const box = part(title, "input", "input").attr("type", "text").node() as HTMLInputElement;
  if (box !== box.ownerDocument.activeElement) box.value = cell.title;
  box.oninput = () => desk.change(changed(desk.notebook, cell.id, {title: box.value}), `${cell.id} title`);
}

/** With another column in a role, or none; a column that had another role takes that one's place. */
function withRole(columns: ChartCell["columns"], role: ChartRole, name: string): ChartCell["columns"] {
  const next = {...columns};
  const former = next[role];
  if (name === "") {
    delete next[role];
    return next;
  }
  const other = (Object.keys(next) as ChartRole[]).find((each) => each !== role && next[each] === name);
  if (other && former !== undefined) next[other] = former;
  else if (other) delete next[other];
  return {...next, [role]: name};
}
