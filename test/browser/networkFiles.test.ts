import {buffer} from "node:stream/consumers";
import {csvParseRows} from "d3-dsv";
import {unzipSync} from "fflate";
import Graph from "graphology";
import {parse as parseGexf} from "graphology-gexf";
import {parse as parseGraphml} from "graphology-graphml";
import {readXlsx} from "hucre/xlsx";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {plainDuckDB} from "../engine/plainDuckDB.ts";
import {answers, assignments, count, meetings} from "./answers.ts";
import {choose, exported, type Saved} from "./menus.ts";
import {live, turnTo, type Visit} from "./site.ts";

const figure = "figure[data-chart=networkGraph]";

let open: Visit;
let page: Page;
beforeAll(async () => {
  open = await live("network");
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(() => open.leave());

/** A file of the whole network, below the figure's menu. */
async function saved(format: string): Promise<Saved> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.click(`${figure} [data-part=files] button[data-format=${format}]`),
  ]);
  return {name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream())};
}

/** The network in a file that the library of its format reads. */
const graphOf = async (format: "gexf" | "graphml"): Promise<Graph> => {
  const {bytes} = await saved(format);
  return (format === "gexf" ? parseGexf : parseGraphml)(Graph, bytes.toString("utf8"));
};

const rowsOf = ({bytes}: {bytes: Buffer}) => {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return csvParseRows(bytes.subarray(3).toString("utf8"));
};

/** The strongest pair of the list: 42 tasks of 43 and 77. */
const strongest = ["市委宣传部", "市市场监督管理局"] as const;
const script = () => page.textContent(`${figure} > [data-part=sql] code`);

/** Both departments of each pair that meets in the answer key, in the order of their characters' codes. */
const pairs = (rows: readonly (typeof meetings)[number][]) =>
  Object.keys(count(rows, ({one, other}) => [one, other].sort().join("–"))).sort();
const pairsIn = (graph: Graph) =>
  graph.mapEdges((_edge, _values, source, target) => [source, target].sort().join("–")).sort();

describe.each(["gexf", "graphml"] as const)("%s", (format) => {
  test("has the 31 departments and all 177 pairs of the answer key, with their values", async () => {
    const graph = await graphOf(format);
    expect([graph.type, graph.order, graph.size]).toEqual(["undirected", 31, 177]);
    expect(pairsIn(graph)).toEqual(pairs(meetings));
    const tasks = count(assignments, ({department}) => department);
    expect(Object.fromEntries(graph.mapNodes((id, values) => [id, values.tasks]))).toEqual(tasks);
    const [one, other] = strongest;
    const {fractional, jaccard, lift, ...edge} = graph.getEdgeAttributes(one, other);
    expect(edge).toMatchObject({weight: 42, tasks: 42, drawn: true});
    expect(edge.joint + edge.source_leads + edge.target_leads + edge.shared).toBe(42);
    expect([fractional, jaccard, lift].map((value) => value.toFixed(4))).toEqual([
      "6.4278",
      "0.5385",
      "1.4207",
    ]);
    const neighbours = pairs(meetings).filter((pair) => pair.split("–").includes("市市场监督管理局"));
    expect(graph.getNodeAttributes("市市场监督管理局")).toMatchObject({
      label: "市场监管局",
      kind: "government",
      kind_name: "政府部门",
      degree: neighbours.length,
    });
    const visits = graph.mapNodes((_, {page_rank}) => page_rank as number);
    expect(visits.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
  });

  test("has departments where the graph has them, y upwards, and those that were moved", async () => {
    const moved = new Set<number>();
    for (const search of ["", "?moved=100,900,市公安局"]) {
      await turnTo(page, search);
      const drawn = await page.$$eval(`${figure} svg [data-mark=node]`, (nodes) =>
        nodes.map((node) => {
          const [x, y] = node
            .getAttribute("transform")!
            .match(/[\d.]+/g)!
            .map(Number);
          return {
            department: node.getAttribute("data-department")!,
            place: [x!, y!],
            radius: Number(node.querySelector("circle")!.getAttribute("r")),
          };
        }),
      );
      expect(drawn).toHaveLength(31);
      const graph = await graphOf(format);
      const first = graph.getNodeAttributes(drawn[0]!.department);
      const height = first.y + drawn[0]!.place[1]!;
      expect(height).toBeGreaterThan(400);
      for (const {department, place, radius} of drawn) {
        const {x, y, size} = graph.getNodeAttributes(department);
        expect([department, x, Math.round((height - y) * 100) / 100, size]).toEqual([
          department,
          ...place,
          radius,
        ]);
      }
      moved.add(graph.getNodeAttribute("市公安局", "x"));
    }
    expect(moved.size).toBe(2);
  });

  test("has all ties of the chosen relation, whatever is held back, weighed as chosen", async () => {
    await turnTo(page, "?ties=joint&weight=fractional&threshold=0.5&focus=市法院");
    const graph = await graphOf(format);
    const joint = meetings.filter(({relation}) => relation === "joint");
    expect(pairsIn(graph)).toEqual(pairs(joint));
    expect(graph.size).toBe(12);
    const units = new Map<string, number>();
    const sizes = new Map(answers.map(({no, parties}) => [no, parties.length]));
    for (const {no, one, other} of joint) {
      const key = [one, other].sort().join("–");
      const size = sizes.get(no)!;
      units.set(key, (units.get(key) ?? 0) + 2 / (size * (size - 1)));
    }
    graph.forEachEdge((_edge, values, source, target) => {
      expect(values.weight).toBeCloseTo(units.get([source, target].sort().join("–"))!, 6);
      expect(values.joint).toBe(values.tasks);
    });
    const shown = new Set(
      await page.$$eval(`${figure} svg [data-mark=tie]`, (ties) =>
        ties.map((tie) =>
          [tie.getAttribute("data-source")!, tie.getAttribute("data-target")!].sort().join("–"),
        ),
      ),
    );
    const drawn = graph.filterEdges((_edge, values) => values.drawn);
    expect(drawn).toHaveLength(shown.size);
    expect(drawn.length).toBeLessThan(12);
    for (const edge of drawn) expect(shown).toContain(graph.extremities(edge).sort().join("–"));
  });
});

describe("the tables", () => {
  test("are two sheets of a workbook, with what they are and of which list", async () => {
    const {name, bytes} = await saved("xlsx");
    expect(name).toBe("协同网络-tieling-ip-2021.xlsx");
    const {sheets} = await readXlsx(new Uint8Array(bytes));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["部门", "联系"]);
    const source = (await page.textContent(`${figure} > [data-part=source]`))!.split(" · ")[0]!;
    for (const {rows} of sheets) expect(rows[1]![0]).toBe(source);
    const [departments, ties] = sheets.map(({rows}) => rows.slice(4));
    expect(departments).toHaveLength(31);
    expect(ties).toHaveLength(177);
    expect(ties!.find(([one, other]) => one === strongest[0] && other === strongest[1])!.slice(2, 3)).toEqual(
      [42],
    );
  });

  test("are as CSV the same as in the workbook", async () => {
    const {sheets} = await readXlsx(new Uint8Array((await saved("xlsx")).bytes));
    for (const [place, format, word] of [
      [0, "departments", "部门"],
      [1, "ties", "联系"],
    ] as const) {
      const file = await saved(format);
      expect(file.name).toBe(`协同网络-${word}-tieling-ip-2021.csv`);
      const rows = sheets[place]!.rows.slice(3).map((row) => row.map((value) => String(value ?? "")));
      expect(rowsOf(file)).toEqual(rows);
    }
  });

  test("say in their name what they are restricted to, but not what is held back or around whom", async () => {
    await turnTo(page, "?ties=joint&threshold=2&focus=市法院");
    expect((await saved("ties")).name).toBe("协同网络-联系-tieling-ip-2021-共同牵头.csv");
  });
});

describe("the query", () => {
  test("is in the file as it is read on the page, for the state of the page", async () => {
    expect(await script()).toContain("'joint,lead_with,shared' -- $24");
    await turnTo(page, "?ties=joint&section=2");
    expect(await page.locator(`${figure} > [data-part=sql] code`).count()).toBe(1);
    const {name, bytes} = await exported(page, "networkGraph", "sql");
    expect(name).toMatch(/^协同网络查询-tieling-ip-2021-.*-共同牵头\.sql$/);
    const text = bytes.toString("utf8");
    expect(text).toBe(await script());
    expect(text).toContain("'joint' -- $24");
    expect(text).toContain("  2, -- $1 section");
  });

  test("runs in another DuckDB on the tables that come with it", async () => {
    const {name, bytes} = await exported(page, "networkGraph", "zip");
    expect(name).toBe("协同网络查询-tieling-ip-2021.zip");
    const {"networkGraph.sql": sql, ...files} = unzipSync(new Uint8Array(bytes));
    const tables = Object.entries(files).map(([file, content]) => [file.replace(/\.parquet$/, ""), content]);
    const run = await plainDuckDB(Object.fromEntries(tables));
    const rows = run(Buffer.from(sql!).toString("utf8"));
    expect(rows.map(({source, target}) => [source, target].sort().join("–")).sort()).toEqual(pairs(meetings));
    const ties = rowsOf(await saved("ties")).slice(1);
    expect(rows.map((row) => [row.source, row.target, row.tasks].map(String))).toEqual(
      ties.map((row) => row.slice(0, 3)),
    );
  });

  test("is copied, and says so", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await choose(page, "networkGraph", "copy-sql");
    await page.waitForSelector(`${figure} > [data-part=menu] [data-part=said]:text("查询已复制")`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await script());
  });
});
