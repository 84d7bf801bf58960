import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import type {Database, Query} from "../src/engine/database.ts";
import {openNodeDatabase} from "../src/engine/node.ts";
import {type Answers, prepareAnswers, type Request, request} from "../src/engine/prepared.ts";
import {type TableName, tableNames} from "../src/model/schema.ts";
import {zh} from "../src/text/zh.ts";
import type {PageName} from "../src/views/links.ts";
import type {Root} from "../src/views/part.ts";
import {chartWidths, type View} from "../src/views/view.ts";
import {readLists} from "./lists.ts";
import {parquet} from "./parquet.ts";
import {buildTables} from "./tables.ts";

/**
 * A page as Markdown for Framework: what its view draws before any script runs, the answers that it asked for, and the
 * call that brings it to life.
 *
 * @throws Error if the list cannot be read, its tables are impossible, or the project holds several lists.
 */
export async function page(name: PageName, view: View): Promise<string> {
  const tables = buildTables(readLists());
  if (tables.lists.length > 1) {
    throw new Error(
      "data/lists.csv: several lists — the pages show one; keep one row and its document in seeds/",
    );
  }
  const files = Object.fromEntries(
    tableNames.map((table) => [table, parquet(table, tables[table] as never)]),
  );
  const database = await openNodeDatabase(files as Record<TableName, Uint8Array>);
  const {recorder, requests} = recording(database);

  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const element = document.querySelector("div")!;
  element.setAttribute("data-view", name);
  element.setAttribute("data-state", "static");
  await view(select(element as HTMLElement) as Root, {
    document,
    database: recorder,
    text: zh,
    search: new URLSearchParams(),
    widths: chartWidths,
    browser: null,
  });
  const answers = await prepareAnswers(database, requests);
  await database.close();
  return markdown(name, htmlOf(element), answers);
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
 * Markdown and Framework read `$`, backticks, blank lines and the like in their own way, so the page's HTML stands in
 * one line with `$` and line breaks as character references, and the answers with `<` and `$` as JSON escapes.
 */
function markdown(name: PageName, html: string, answers: Answers): string {
  const safeHtml = html.replaceAll("$", "&#36;").replaceAll("\r", "&#13;").replaceAll("\n", "&#10;");
  const json = JSON.stringify(answers).replaceAll("<", "\\u003c").replaceAll("$", "\\u0024");
  const tables = tableNames.map((table) => `${table}: FileAttachment("data/${table}.parquet").href`);
  return `---
title: ${name === "index" ? zh.site.title : zh.site.pages[name]}
---

${safeHtml}

<script type="application/json" data-answers>${json}</script>

\`\`\`js
import {start} from "./views/start.js";
import {${viewName(name)}} from "./views/${viewFile(name)}.js";

start(${viewName(name)}, {
  worker: FileAttachment("data/engine/duckdb-browser-eh.worker.js").href,
  wasm: FileAttachment("data/engine/duckdb-eh.wasm").href,
  tables: {${tables.join(", ")}},
});
\`\`\`
`;
}

const viewFile = (name: PageName) => (name === "index" ? "overview" : name);
const viewName = (name: PageName) => `${viewFile(name)}View`;
