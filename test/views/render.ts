import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import type {Database} from "../../src/engine/database.ts";
import {placements} from "../../src/layout/placements.ts";
import type {Tables} from "../../src/model/schema.ts";
import {listNames} from "../../src/queries/listNames.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {drawPage} from "../../src/views/listPage.ts";
import type {Root} from "../../src/views/part.ts";
import type {View} from "../../src/views/view.ts";
import {openTables} from "../fixtures/database.ts";

/** Opened once for each set of tables: that takes far longer than drawing. */
const opened = new Map<Tables, Promise<Database>>();

/** Draws a page over tables as the build does, once or more often into the same root. */
export async function render(view: View, tables: Tables, search = "", times = 1): Promise<HTMLElement> {
  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  // Nothing is painted here.
  Object.assign(document.defaultView!, {requestAnimationFrame: () => 0});
  const root = document.querySelector("div") as HTMLElement;
  if (!opened.has(tables)) opened.set(tables, openTables(tables));
  const database = await opened.get(tables)!;
  const lists = await database.ask(listNames, noFilters);
  for (let time = 0; time < times; time++) {
    await drawPage(view, select(root) as Root, {
      home: "./",
      document,
      database,
      text: zh,
      search: new URLSearchParams(search),
      lists,
      widths: [1200],
      placements: placements(),
      browser: null,
    });
  }
  return root;
}
