import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import type {Database, Query} from "../src/engine/database.ts";
import {type Answers, prepareAnswers, type Request, request} from "../src/engine/prepared.ts";
import {type KnownPlacements, type Placements, placements} from "../src/layout/placements.ts";
import {tableNames} from "../src/model/schema.ts";
import {departments} from "../src/queries/departments.ts";
import {type ListNameRow, listNames} from "../src/queries/listNames.ts";
import {noFilters} from "../src/state/filters.ts";
import {choiceKey} from "../src/state/listChoice.ts";
import {zh} from "../src/text/zh.ts";
import type {PageName} from "../src/views/links.ts";
import {drawPage} from "../src/views/listPage.ts";
import type {Root} from "../src/views/part.ts";
import {chartWidths, type View} from "../src/views/view.ts";
import {askedOnce} from "./askedOnce.ts";
import type {Site} from "./site.ts";
import {views} from "./views.ts";

/**
 * A page as Markdown for Framework: what its view draws of the first list before any script runs, the places of its
 * networks' nodes, the answers that it asks for of every list, and the call that brings it to life. The page of a
 * department that the first list does not have shows the first one that has it.
 * @param department short name of the department whose page it is, in the folder of that name; else a page at the root
 */
export async function page(name: PageName, site: Site, department?: string): Promise<string> {
  const database = askedOnce(site.database);
  const view = views[name];
  const place = {name, department};
  const {recorder, requests} = recording(database);
  const lists = await recorder.ask(listNames, noFilters);
  const ids = lists.map(({list_id}) => list_id);
  const first = await firstWith(department, ids, database);
  const places = placements();
  const html = await picture(place, view, recorder, lists, first, chartWidths, places);
  const placed = places.known();
  // Of the others only the questions are wanted, so no chart is drawn of them.
  for (const id of ids) if (id !== first) await picture(place, view, recorder, lists, id, [], places);
  const answers = await prepareAnswers(database, requests);
  return markdown(place, html, answers, placed, first);
}

/** The first list, or the first of those that have the department of a page. */
async function firstWith(
  department: string | undefined,
  lists: readonly string[],
  database: Database,
): Promise<string> {
  if (department === undefined) return lists[0]!;
  for (const list of lists) {
    const rows = await database.ask(departments, {...noFilters, list});
    if (rows.some(({short_name}) => short_name === department)) return list;
  }
  return lists[0]!;
}

/** A page's name, and the short name of the department that it is about. */
interface Place {
  name: PageName;
  department?: string | undefined;
}

/** The way from a page to the site's first folder. */
const homeOf = (department: string | undefined) => (department === undefined ? "./" : "../");

/** What a view draws of one list, as HTML. */
async function picture(
  {name, department}: Place,
  view: View,
  database: Database,
  lists: readonly ListNameRow[],
  list: string,
  widths: readonly number[],
  places: Placements,
): Promise<string> {
  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const element = document.querySelector("div")!;
  element.setAttribute("data-view", name);
  element.setAttribute("data-state", "static");
  element.setAttribute("data-home", homeOf(department));
  if (department !== undefined) element.setAttribute("data-department", department);
  await drawPage(view, select(element as HTMLElement) as Root, {
    document,
    database,
    home: homeOf(department),
    text: zh,
    search: new URLSearchParams({list}),
    lists,
    widths,
    placements: places,
    browser: null,
  });
  return htmlOf(element);
}

/** The same database, which notes every question that it is asked. */
function recording(database: Database): {recorder: Database; requests: Request[]} {
  const requests: Request[] = [];
  const recorder: Database = {
    ask<Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters): Promise<Row[]> {
      requests.push(request(query, parameters));
      return database.ask(query, parameters);
    },
    close: () => database.close(),
  };
  return {recorder, requests};
}

/** An element as HTML. linkedom leaves `&` and `<` as they are in attributes, so they are escaped beforehand. */
function htmlOf(element: Element): string {
  for (const each of [element, ...element.querySelectorAll("*")]) {
    for (const {name, value} of [...each.attributes]) {
      if (/[&<]/.test(value)) each.setAttribute(name, value.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
    }
  }
  return element.outerHTML;
}

/**
 * Runs before anything is shown: where address or tab ask for another list than the one (`data-first`) whose picture
 * stands in the page, that picture is hidden until theirs is drawn (`style/figures.css`, `views/start.ts`). Where the
 * address asks for another state of the page it says so: all tasks are not to be seen for some (`style/tasks.css`).
 */
const hideOther = `(() => {
  let asked = new URLSearchParams(location.hash.slice(1)).get("list")
    ?? new URLSearchParams(location.search).get("list");
  try { asked ??= sessionStorage.getItem("${choiceKey}"); } catch {}
  if (asked && asked !== document.currentScript.dataset.first) document.documentElement.dataset.list = "other";
  const state = [...new URLSearchParams(location.search).keys()];
  if (state.some((name) => name !== "list")) document.documentElement.dataset.asked = "other";
})();`.replaceAll(/\n\s*/g, " ");

/**
 * Markdown and Framework read `$`, backticks, blank lines and the like in their own way, so the page's HTML stands in
 * one line with `$` and line breaks as character references, and answers and placements with `<` and `$` as JSON escapes.
 */
function markdown(
  {name, department}: Place,
  html: string,
  answers: Answers,
  placed: KnownPlacements,
  first: string,
): string {
  const safeHtml = html.replaceAll("$", "&#36;").replaceAll("\r", "&#13;").replaceAll("\n", "&#10;");
  const json = (data: object) => JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("$", "\\u0024");
  const baked =
    Object.keys(placed).length === 0
      ? ""
      : `\n<script type="application/json" data-placements>${json(placed)}</script>\n`;
  const folder = department === undefined ? "" : "../";
  const title = department ?? (name === "index" ? zh.site.title : zh.site.pages[name]);
  const tables = tableNames.map((table) => `${table}: FileAttachment("${folder}data/${table}.parquet").href`);
  return `---
title: ${JSON.stringify(title)}
---

<script data-first="${attribute(first)}">${hideOther}</script>

${safeHtml}

<script type="application/json" data-answers>${json(answers)}</script>
${baked}
\`\`\`js
import {start} from "${homeOf(department)}views/start.js";
import {${viewName(name)}} from "${homeOf(department)}views/${viewFile(name)}.js";

start(${viewName(name)}, {
  worker: FileAttachment("${folder}data/engine/duckdb-browser-eh.worker.js").href,
  wasm: FileAttachment("${folder}data/engine/duckdb-eh.wasm").href,
  tables: {${tables.join(", ")}},${name === "import" ? reader : ""}${name === "report" ? reportScript : ""}${name === "notebook" ? notebookFiles : ""}
});
\`\`\`
`;
}

/** What only the page that reads other lists loads besides. */
const reader = `
  reader: {
    script: FileAttachment("data/reader.js").href,
    reference: FileAttachment("data/reference.json").href,
  },`;

/** What only the page that makes reports loads besides. */
const reportScript = `
  reportScript: FileAttachment("data/reportScript.js").href,`;

/** What only the page of notebooks loads besides; it asks an engine of its own. */
const notebookFiles = `
  tableReader: FileAttachment("data/tableReader.js").href,${reportScript}`;

/** A word as the value of an attribute in Markdown: every sign but letters, digits and hyphens as a reference. */
const attribute = (word: string) =>
  word.replaceAll(/[^\p{L}\p{N}-]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const viewFile = (name: PageName) => (name === "index" ? "overview" : name);
const viewName = (name: PageName) => `${viewFile(name)}View`;
