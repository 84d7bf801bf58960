import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page, Route} from "playwright-core";
import {afterEach, describe, expect, test} from "vitest";
import {dist} from "../../loaders/paths.ts";
import {assignments, count} from "./answers.ts";
import {clickMark, marksOf, tally} from "./marks.ts";
import {live, searchOf, settled, type Visit, visit} from "./site.ts";
import {panel, taskNumbers} from "./taskCards.ts";

const missing = (route: Route) => route.fulfill({status: 404, body: "404"});
const refused = (route: Route) => route.abort("connectionrefused");
/** Only the first bytes of the file arrive, as if they were all. */
const cut = (route: Route) => {
  const path = join(dist, new URL(route.request().url()).pathname);
  const contentType = path.endsWith(".wasm") ? "application/wasm" : "application/vnd.apache.parquet";
  return route.fulfill({status: 200, contentType, body: readFileSync(path).subarray(0, 2000)});
};
/** A server's page in the place of the file. */
const otherwise = (route: Route) =>
  route.fulfill({status: 200, contentType: "text/html", body: "<p>login</p>"});

const chart = "workloadHeatmap";
const cells = async (page: Page) => tally(await marksOf(page, chart), "cell", "department", "section");

let open: Visit;

afterEach(() => open.close());

describe.each([
  ["the engine's module is missing", /duckdb-eh[^/]*\.wasm/, missing],
  ["the engine's module is cut short", /duckdb-eh[^/]*\.wasm/, cut],
  ["the engine's worker is missing", /duckdb-browser-eh[^/]*\.js/, missing],
  ["the engine's worker is refused", /duckdb-browser-eh[^/]*\.js/, refused],
  ["a table is missing", /tasks[^/]*\.parquet/, missing],
  ["a table is cut short", /tasks[^/]*\.parquet/, cut],
  ["a table is a login page", /assignments[^/]*\.parquet/, otherwise],
])("where %s", (_, path, answer) => {
  test("the charts stay, filters that were prepared work, and the page says in Chinese what does not", async () => {
    open = await visit("workload", {answers: {path, answer}});
    const {page} = open;
    await page.waitForSelector("[data-view][data-state=error]:not([aria-busy])");
    expect(await page.getAttribute(`figure[data-chart=${chart}]`, "data-state")).toBe("error");
    const fault = page.locator(`figure[data-chart=${chart}] [data-part=fault]`);
    expect(await fault.getAttribute("role")).toBe("alert");
    const said = await fault.textContent();
    expect(said).toContain("查询引擎没有启动，图表和数据表仍可阅读");
    // It names the file that is at fault, so that whoever keeps the server knows where to look.
    expect(said).toMatch(path);
    expect(await cells(page)).toEqual(count(assignments, (row) => `${row.department} ${row.section}`));

    await page.locator("input[name=roles][value=shared]").uncheck();
    await settled(page);
    expect(searchOf(page)).toEqual({role: "lead,sole,support"});
    const others = assignments.filter((row) => row.role !== "shared");
    expect(await cells(page)).toEqual(count(others, (row) => `${row.department} ${row.section}`));
    expect(await fault.textContent()).toBe(said);

    await clickMark(page, chart, {mark: "row", department: "市法院"});
    expect(await page.textContent(`${panel} h2`)).toBe("任务未能列出");
    expect(await page.textContent(`${panel} [data-part=fault]`)).toMatch(/\p{Script=Han}/u);
    expect(await taskNumbers(page, panel)).toEqual([]);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);

    // The browser itself reports an answer of 404 or a refusal, DuckDB-WASM its worker's end; nothing else may be there.
    const theirs = /^error: (Failed to load resource|error in duckdb worker|(Error)?Event )/;
    const own = open.complaints.filter((line) => !theirs.test(line));
    expect(own).toEqual([]);
    expect(open.foreign).toEqual([]);
  });
});

test("a chart that needs the engine stays as it was, and says so", async () => {
  open = await visit("network", {answers: {path: /tasks[^/]*\.parquet/, answer: missing}});
  const {page} = open;
  await page.waitForSelector("[data-view][data-state=error]:not([aria-busy])");
  const before = await marksOf(page, "networkGraph");
  await page.locator("select[name=section]").selectOption("2");
  await settled(page);
  expect(await marksOf(page, "networkGraph")).toEqual(before);
  expect(await page.textContent("figure [data-part=fault]")).toContain("查询引擎没有启动");
  await page.goBack();
  await settled(page);
  expect(await page.inputValue("select[name=section]")).toBe("");
});

describe("the tasks' page", () => {
  const answers = {path: /tasks[^/]*\.parquet/, answer: missing};
  const failed = "[data-view][data-state=error]:not([aria-busy])";

  test("says what does not work, and keeps its tasks", async () => {
    open = await visit("tasks", {answers});
    await open.page.waitForSelector(failed);
    expect(await taskNumbers(open.page, "[data-view]")).toHaveLength(125);
    expect(await open.page.textContent("[data-view]")).toContain("查询引擎没有启动");
  });

  test("shows no tasks of another list under a filter that it could not ask", async () => {
    open = await visit("tasks?section=4", {answers});
    await open.page.waitForSelector(failed);
    expect(await open.page.locator("tr[data-task]:visible").count()).toBe(0);
    expect(await open.page.textContent("[data-view]")).toContain("查询引擎没有启动");
  });

  test("shows no tasks of another list while it waits for the engine", async () => {
    open = await visit("tasks?section=4", {answers: {path: /\.wasm$/, answer: () => new Promise(() => {})}});
    await open.page.waitForSelector("[data-part=count]:text('正在查找任务')");
    expect(await open.page.locator("tr[data-task]:visible").count()).toBe(0);
  });
});

test("a table that comes back is read at the next question", async () => {
  let broken = true;
  open = await visit("workload", {
    answers: {
      path: /tasks[^/]*\.parquet/,
      answer: (route) => (broken ? missing(route) : route.continue()),
    },
  });
  const {page} = open;
  await page.waitForSelector("[data-view][data-state=error]:not([aria-busy])");
  broken = false;
  await clickMark(page, chart, {mark: "cell", department: "市教育局", section: "5"});
  expect(await taskNumbers(page, panel)).toEqual([100, 103]);
  expect(await page.textContent("figure [data-part=fault]")).toBe("");
  expect(await page.getAttribute("[data-view]", "data-state")).toBe("live");
});

test("filters answer while the engine is still on its way, and the panel waits for it", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  open = await visit("workload", {
    answers: {path: /\.wasm$/, answer: (route) => held.then(() => route.continue())},
  });
  const {page} = open;
  await page.waitForSelector("[data-view][data-state=ready]:not([aria-busy])");
  await page.locator("input[name=roles][value=shared]").uncheck();
  await settled(page);
  expect(Object.values(await cells(page)).reduce((sum, tasks) => sum + tasks, 0)).toBe(70);
  expect(await page.getAttribute("[data-view]", "data-state")).toBe("ready");
  await page.locator("[data-mark=row][data-department=市教育局]").click();
  await page.waitForSelector(panel);
  expect(await page.textContent(`${panel} h2`)).toBe("正在查找任务……");
  release();
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  expect(await page.textContent(`${panel} h2`)).toBe("市教育局 · 牵头、单独负责、配合：0 项");
  expect(open.complaints).toEqual([]);
});

test("a quick reader sees the last of many choices", async () => {
  open = await live("network?threshold=1");
  const {page} = open;
  await page.evaluate(() => {
    for (const section of ["1", "2", "3", "4", "5", "6", "4"]) {
      history.pushState(null, "", `?threshold=1&section=${section}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }
  });
  await settled(page);
  expect(tally(await marksOf(page, "networkGraph"), "node", "department")).toEqual(
    count(
      assignments.filter((row) => row.section === 4),
      (row) => row.department,
    ),
  );
  expect(open.complaints).toEqual([]);
});
