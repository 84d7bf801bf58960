import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, type Site} from "../../../loaders/site.ts";
import {departments as departmentsQuery} from "../../../src/queries/departments.ts";
import {type ListRow, listInfo} from "../../../src/queries/listInfo.ts";
import {type PairParameters, pairs} from "../../../src/queries/pairs.ts";
import {noFilters} from "../../../src/state/filters.ts";
import {zh} from "../../../src/text/zh.ts";
import {afterQuery, graphQuery} from "../../../src/views/network/graphQuery.ts";
import {networkPicture} from "../../../src/views/network/picture.ts";
import {networkState} from "../../../src/views/network/state.ts";
import {networkView} from "../../../src/views/network.ts";
import {plainDuckDB} from "../../engine/plainDuckDB.ts";
import {tables} from "../../fixtures/tables.ts";
import {render} from "../render.ts";

let site: Site;
let list: ListRow;
let run: Awaited<ReturnType<typeof plainDuckDB>>;
beforeAll(async () => {
  site = await openSite();
  [list] = (await site.database.ask(listInfo, noFilters)) as [ListRow];
  run = await plainDuckDB(site.files);
});
afterAll(() => site.database.close());

describe("graphQuery", () => {
  it("runs in another DuckDB and gives the page's 177 rows, those of 宣传部 and 市场监管局 with the known weights", async () => {
    const parameters: PairParameters = {filters: {...noFilters, list: list.list_id}, relations: []};
    const rows = run(graphQuery({list, scope: []}, parameters, [], zh));
    expect(rows).toEqual(await site.database.ask(pairs, parameters));
    expect(rows).toHaveLength(177);
    const strongest = rows.find((row) => row.tasks === 42)!;
    expect([strongest.source, strongest.target]).toEqual(["市委宣传部", "市市场监督管理局"]);
    const {fractional, jaccard, lift} = strongest as Record<string, number>;
    expect([fractional, jaccard, lift].map((value) => value!.toFixed(4))).toEqual([
      "6.4278",
      "0.5385",
      "1.4207",
    ]);
  });

  it("says of what it is, what it needs and what its values mean", () => {
    const parameters: PairParameters = {filters: {...noFilters, section: 2}, relations: ["joint"]};
    const lines = graphQuery({list, scope: ["二、加强"]}, parameters, ["只看甲"], zh).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "-- 谁与谁必须协同、谁牵头：每对部门一行，及其四种权重",
      `-- ${zh.figure.source(list, "二、加强")}`,
      "-- 在放有 tasks.parquet、assignments.parquet、collectives.parquet、departments.parquet、findings.parquet 的文件夹里，用 DuckDB 0.9 以上运行。",
      "-- 条件在文末，一行一个，NULL 为不限，可以改。",
      "-- 此后页面还只留：只看甲。",
    ]);
    expect(lines).toContain("  2, -- $1 section：章节的先后，0 为未分章节");
    expect(lines.filter((line) => /^ {2}\S.* -- \$\d+ \w+：.+/.test(line))).toHaveLength(24);
  });
});

describe("afterQuery", () => {
  it("is what the page does with the answer, and nothing where it leaves all of it", async () => {
    const departments = await site.database.ask(departmentsQuery, noFilters);
    const rows = await site.database.ask(pairs, {filters: noFilters, relations: []});
    const left = (search: string) => {
      const state = networkState(new URLSearchParams(search), {departments, headings: []});
      return afterQuery(networkPicture(rows, departments, state), () => "法院", zh);
    };
    expect(left("threshold=1")).toEqual([]);
    expect(left("threshold=10")).toEqual(["共同任务不少于 10 项"]);
    expect(left("threshold=1&alpha=0.1")).toEqual(["在 0.1 水平上显著"]);
    expect(left("threshold=1&between=party,court&focus=市法院&depth=2")).toEqual([
      "党委部门与法院",
      "法院，两步之内",
    ]);
  });
});

describe("networkView", () => {
  it("shows the query as text and the menus once, however often it is drawn", async () => {
    const root = await render(networkView, tables, "", 2);
    const figure = root.querySelector("[data-chart=networkGraph]")!;
    const code = figure.querySelectorAll("[data-part=sql] code");
    expect(code).toHaveLength(1);
    expect(code[0]!.textContent).toContain("EXECUTE pairs(\n");
    expect(code[0]!.children).toHaveLength(0);
    const formats = [...figure.querySelectorAll("button[data-format]")].map((button) =>
      button.getAttribute("data-format"),
    );
    expect(formats).toEqual([
      ...["svg", "png", "csv"],
      ...["gexf", "graphml", "xlsx", "departments", "ties"],
      ...["sql", "copy", "zip"],
    ]);
  });
});
