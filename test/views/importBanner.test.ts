import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import type {ListNameRow} from "../../src/queries/listNames.ts";
import {zh} from "../../src/text/zh.ts";
import {importBanner} from "../../src/views/importBanner.ts";
import type {Root} from "../../src/views/part.ts";

it.each([
  ["a page at the root", "<div data-view=workload></div>", "./", "./workload.html?list=l"],
  [
    "a department's page",
    "<div data-view=departments data-department=5G办（专班）></div>",
    "../",
    `../departments/${encodeURIComponent("5G办（专班）")}.html?list=l`,
  ],
])("leads back to the same page of the shipped list: %s", (_what, html, way, expected) => {
  const {document} = parseHTML(`<html><body><main>${html}</main></body></html>`);
  const root = select(document.querySelector("[data-view]") as unknown as HTMLElement) as unknown as Root;
  const list = (list_id: string): ListNameRow => ({list_id, title: list_id}) as ListNameRow;
  importBanner(root, {list: list("import-1"), home: list("l"), state: {kind: "shown"}}, zh, way);
  expect(document.querySelector("[data-part=back]")!.getAttribute("href")).toBe(expected);
});
