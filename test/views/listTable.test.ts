import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {listComparison} from "../../src/queries/listComparison.ts";
import {listNames} from "../../src/queries/listNames.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {listTable} from "../../src/views/listTable.ts";
import type {Root} from "../../src/views/part.ts";
import type {Context} from "../../src/views/view.ts";
import {openTables} from "../fixtures/database.ts";
import {twoListsTurned as both} from "../fixtures/twoLists.ts";

describe("listTable", () => {
  it("names a list whose numbers did not come, and no longer once they do", async () => {
    const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
    const root = select(document.querySelector("div")) as unknown as Root;
    const database = await openTables(both);
    const lists = await database.ask(listNames, noFilters);
    const rows = await database.ask(listComparison, noFilters);
    await database.close();
    const draw = (answered: typeof rows) =>
      listTable(root, {
        document,
        database: {ask: async () => answered},
        text: zh,
        lists,
        wholeList: {...noFilters, list: lists[0]!.list_id},
        browser: null,
      } as unknown as Context);
    const missing = () => root.select("[data-part=missing]");
    await draw(rows.slice(0, 1));
    expect(root.selectAll("tbody tr").size()).toBe(1);
    expect(missing().text()).toContain(`${lists[1]!.title}`);
    expect(missing().text()).not.toContain(lists[0]!.title);
    await draw(rows);
    expect(root.selectAll("tbody tr").size()).toBe(2);
    expect(missing().empty()).toBe(true);
  });
});
