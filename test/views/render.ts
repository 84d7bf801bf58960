import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import type {Tables} from "../../src/model/schema.ts";
import {zh} from "../../src/text/zh.ts";
import type {Root} from "../../src/views/part.ts";
import type {View} from "../../src/views/view.ts";
import {openTables} from "../fixtures/database.ts";

/** Draws a view over tables as the build does, once or more often into the same root. */
export async function render(view: View, tables: Tables, search = "", times = 1): Promise<HTMLElement> {
  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const root = document.querySelector("div") as HTMLElement;
  const database = await openTables(tables);
  for (let time = 0; time < times; time++) {
    await view(select(root) as Root, {
      document,
      database,
      text: zh,
      search: new URLSearchParams(search),
      widths: [1200],
      browser: null,
    });
  }
  await database.close();
  return root;
}
