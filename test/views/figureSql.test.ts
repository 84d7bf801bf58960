import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readLists} from "../../loaders/lists.ts";
import {openSite, type Site} from "../../loaders/site.ts";
import {buildTables} from "../../loaders/tables.ts";
import {views} from "../../loaders/views.ts";
import type {Tables} from "../../src/model/schema.ts";
import type {DeadlineKind} from "../../src/model/values.ts";
import {departments as departmentsQuery} from "../../src/queries/departments.ts";
import {pairs} from "../../src/queries/pairs.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {leftInGraph, leftInMatrix} from "../../src/views/network/pairsSql.ts";
import {networkPicture} from "../../src/views/network/picture.ts";
import {networkState} from "../../src/views/network/state.ts";
import {plainDuckDB} from "../engine/plainDuckDB.ts";
import {tables} from "../fixtures/tables.ts";
import {render} from "./render.ts";

let site: Site;
let seed: Tables;
let run: Awaited<ReturnType<typeof plainDuckDB>>;
beforeAll(async () => {
  site = await openSite();
  seed = buildTables(await readLists("."));
  run = await plainDuckDB(site.files);
});
afterAll(() => site.database.close());

type Rows = Record<string, unknown>[];
const sum = (values: unknown[]) => values.reduce<number>((all, each) => all + Number(each), 0);
/** Without the groups that have no name, which the page comes without. */
const named = (rows: Rows) => rows.filter(({kind}) => kind !== null);
const distinct = (values: unknown[]) => new Set(values).size;

/** Of each chart: its page, and what of the script's rows is the same as of the rows of the figure's table. */
const charts: Record<
  string,
  {page: keyof typeof views; ofScript(rows: Rows): unknown; ofTable(rows: string[][]): unknown}
> = {
  workloadHeatmap: {
    page: "workload",
    ofScript: (all) => {
      const rows = named(all);
      return [distinct(rows.map(({department}) => department)), sum(rows.map(({tasks}) => tasks))];
    },
    ofTable: (rows) => [distinct(rows.map(([department]) => department)), sum(rows.map((row) => row[4]))],
  },
  roleStrips: {
    page: "workload",
    ofScript: (all) => {
      const rows = named(all);
      return [distinct(rows.map(({role}) => role)), sum(rows.map(({tasks}) => tasks))];
    },
    ofTable: (rows) => [distinct(rows.map(([role]) => role)), sum(rows.map((row) => row[4]))],
  },
  networkMatrix: {
    page: "network",
    ofScript: (rows) => rows.map(({source, target, tasks}) => [source, target, String(tasks)]),
    ofTable: (rows) => rows.map(([source, target, tasks]) => [source, target, tasks]),
  },
  networkBipartite: {
    page: "network",
    ofScript: (rows) => rows.map(({department}) => department),
    ofTable: (rows) => rows.map((row) => row[2]),
  },
  departmentSets: {
    page: "network",
    ofScript: (rows) => [distinct(rows.map(({set_no}) => set_no)), rows.length],
    ofTable: (rows) => [rows.length, sum(rows.map((row) => row[1]))],
  },
  deadlineTimeline: {
    page: "deadlines",
    ofScript: (rows) => rows.map(({task}) => task),
    ofTable: (rows) => rows.filter((row) => row[3] !== "").map((row) => row[1]),
  },
  deadlineSections: {
    page: "deadlines",
    ofScript: (rows) => rows.map(({section, tasks}) => [section ?? "", String(tasks)]),
    ofTable: (rows) => rows.map(([section, , tasks]) => [section, tasks]),
  },
  deadlineDepartments: {
    page: "deadlines",
    ofScript: (rows) =>
      added(rows.map(({department, deadline_kind, tasks}) => [department, kindName(deadline_kind), tasks])),
    ofTable: (rows) => added(rows.map(([department, kind, tasks]) => [department, kind, tasks])),
  },
  departmentSections: {
    page: "departments",
    ofScript: (rows) => [distinct(rows.map(({section}) => section)), rows.length],
    ofTable: (rows) => [distinct(rows.map(([section]) => section)), sum(rows.map((row) => row[2]))],
  },
};

const kindName = (kind: unknown) => zh.deadlineKinds[kind as DeadlineKind];

/** Tasks by department and kind, added up over what else parts them, in one order. */
function added(rows: readonly (readonly unknown[])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [department, kind, tasks] of rows) {
    const key = `${department} ${kind}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(tasks));
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

const scriptIn = (figure: Element) => figure.querySelector("[data-part=sql] code")!.textContent!;
const tableIn = (figure: Element) =>
  [...figure.querySelectorAll("[data-part=table] tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
  );
/** Pages as drawn; each has several charts. */
const drawn = new Map<string, Promise<HTMLElement>>();
async function figureOf(chart: string, search: string): Promise<Element> {
  const page = charts[chart]?.page ?? "network";
  const key = `${page}?${search}`;
  const root = drawn.get(key) ?? render(views[page], seed, search);
  drawn.set(key, root);
  return (await root).querySelector(`[data-chart=${chart}]`)!;
}

describe("the script below a chart", () => {
  it.each(
    Object.keys(charts).flatMap((chart) =>
      ["", "pattern=lead", "named=true"].map((search) => [chart, search] as const),
    ),
  )("%s runs in another DuckDB and gives the rows that the page has, asked for %s", async (chart, search) => {
    const isOfOne = chart === "departmentSections";
    const figure = await figureOf(chart, isOfOne ? "department=市法院" : search);
    const rows = run(scriptIn(figure));
    const {ofScript, ofTable} = charts[chart]!;
    if (search === "" && chart !== "deadlineTimeline") expect(rows.length).toBeGreaterThan(3);
    expect(ofScript(rows)).toEqual(ofTable(tableIn(figure)));
  });

  it("of the graph gives all 177 pairs, of which it draws some, those of 宣传部 and 市场监管局 with the known weights", async () => {
    const figure = await figureOf("networkGraph", "");
    const rows = run(scriptIn(figure));
    expect(rows).toHaveLength(177);
    const strongest = rows.find((row) => row.tasks === 42)!;
    expect([strongest.source, strongest.target]).toEqual(["市委宣传部", "市市场监督管理局"]);
    const {fractional, jaccard, lift} = strongest as Record<string, number>;
    expect([fractional, jaccard, lift].map((value) => value!.toFixed(4))).toEqual([
      "6.4278",
      "0.5385",
      "1.4207",
    ]);
    const all = new Set(rows.map(({source, target}) => `${source}–${target}`));
    const drawn = tableIn(figure).map(([source, target]) => `${source}–${target}`);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(177);
    expect(drawn.filter((pair) => !all.has(pair))).toEqual([]);
  });

  it.each([...Object.keys(charts), "networkGraph"])(
    "%s says of what it is, what it needs and what its rows and values mean",
    async (chart) => {
      const figure = await figureOf(
        chart,
        chart === "departmentSections" ? "department=市法院" : "role=lead",
      );
      const script = scriptIn(figure);
      const [title, source, tables, values] = script.split("\n");
      expect(title).toBe(`-- ${figure.querySelector("[data-part=title]")!.textContent}：图中数字的查询`);
      expect(source).toMatch(/^-- 来源：.*（2021 年）/);
      expect(tables).toMatch(/^-- 在放有 tasks\.parquet、.* 的文件夹里，用 DuckDB 0\.9 以上运行。$/);
      expect(values).toBe(`-- ${zh.sql.values}`);
      expect(script).not.toMatch(/undefined/);
      const bound = script.match(/ -- \$\d+ .*/g)!;
      expect(bound.length).toBeGreaterThan(1);
      for (const line of bound) expect(line).toMatch(/^ -- \$\d+ \w+：.+/);
      expect(script.match(/^-- .*\nPREPARE /gm)).toHaveLength(script.match(/^EXECUTE /gm)!.length);
    },
  );

  it("names a threshold and two kinds as what the page does afterwards, not as what was asked", async () => {
    const figure = await figureOf("networkGraph", "threshold=10&between=party,government");
    const lines = scriptIn(figure).split("\n");
    expect(lines[1]).not.toContain("党委");
    expect(lines[4]).toBe("-- 此后页面还只留：党委部门与政府部门；共同任务不少于 10 项。");
  });

  it("stands there once, as text, however often the page is drawn", async () => {
    const root = await render(views.network, tables, "", 2);
    const figures = [...root.querySelectorAll("figure[data-chart]")];
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      const code = figure.querySelectorAll("[data-part=sql] code");
      expect(code).toHaveLength(1);
      expect(code[0]!.textContent).toContain("EXECUTE ");
      expect(code[0]!.children).toHaveLength(0);
    }
  });
});

describe("leftInGraph", () => {
  it("is what the page does with the answer, and nothing where it leaves all of it", async () => {
    const departments = await site.database.ask(departmentsQuery, noFilters);
    const rows = await site.database.ask(pairs, {filters: noFilters, relations: []});
    const picture = (search: string) =>
      networkPicture(
        rows,
        departments,
        networkState(new URLSearchParams(search), {departments, headings: []}),
      );
    const left = (search: string) => leftInGraph(picture(search), () => "法院", zh);
    expect(left("threshold=1")).toEqual([]);
    expect(left("threshold=10")).toEqual(["共同任务不少于 10 项"]);
    expect(left("threshold=1&alpha=0.1")).toEqual(["在 0.1 水平上显著"]);
    const all = "threshold=1&between=party,court&focus=市法院&depth=2";
    expect(left(all)).toEqual(["党委部门与法院", "法院，两步之内"]);
    expect(leftInMatrix(picture(all), zh)).toEqual(["党委部门与法院"]);
  });
});
