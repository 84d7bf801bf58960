import {buffer} from "node:stream/consumers";
import {csvParseRows} from "d3-dsv";
import {readXlsx} from "hucre/xlsx";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {type FindingRow, findingList} from "../../src/queries/findingList.ts";
import {noFilters} from "../../src/state/filters.ts";
import {count} from "./answers.ts";
import {live, ready, searchOf, settled, turnTo, type Visit, windows} from "./site.ts";
import {openDatabase} from "./tables.ts";
import {panel, taskNumbers} from "./taskCards.ts";

const view = "[data-view=quality]";

let open: Visit;
let page: Page;
let database: Database;
let asked: FindingRow[];

beforeAll(async () => {
  [open, database] = await Promise.all([ready("quality"), openDatabase()]);
  page = open.page;
  asked = await database.ask(findingList, noFilters);
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

/** The findings on the page: code, number of the task, and what is marked in its words. */
const shown = () =>
  page.$$eval(`${view} [data-part=finding]`, (items) =>
    items.map((item) => ({
      code: (item as HTMLElement).dataset.code!,
      no: Number(/第 (\d+) 项/.exec(item.querySelector("[data-part=place]")!.textContent!)?.[1] ?? 0),
      marks: [...item.querySelectorAll("mark")].map((mark) => mark.textContent!),
    })),
  );

async function download(format: string): Promise<{name: string; bytes: Buffer}> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`${view} button[data-format=${format}]`).click(),
  ]);
  return {name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream())};
}

test("every finding of the query stands there, and the numbers on top are theirs", async () => {
  expect(asked.length).toBeGreaterThan(50);
  const all = await shown();
  expect(count(all, ({code, no}) => `${code} ${no}`)).toEqual(
    count(asked, ({code, task_no}) => `${code} ${task_no ?? 0}`),
  );
  const numbers = await page.$$eval(`${view} [data-number]`, (items) =>
    Object.fromEntries(
      items.map((item) => [
        (item as HTMLElement).dataset.number!,
        Number(item.querySelector("b")!.textContent),
      ]),
    ),
  );
  expect(numbers).toEqual({
    findings: asked.length,
    error: 0,
    warning: 0,
    note: 0,
    ...count(asked, ({severity}) => severity),
    touched: new Set(asked.flatMap(({task_no}) => task_no ?? [])).size,
  });
});

test("what is wrong is marked in the words of the document", async () => {
  const all = await shown();
  const marked = (code: string) => all.filter((each) => each.code === code).map(({no, marks}) => [no, marks]);
  // Read in the document: 10 names 市市场监督管理局 twice, 70 has 市场监管局, 121 has 市政府办.
  expect(marked("department-twice")).toContainEqual([10, ["市市场监督管理局", "市市场监督管理局"]]);
  expect(marked("name-alias")).toContainEqual([70, ["市场监管局"]]);
  expect(marked("name-alias")).toContainEqual([121, ["市政府办"]]);
  expect(marked("clause-inherited").map(([no]) => no)).toEqual([114, 115, 117, 119, 120, 122, 123, 125, 126]);
});

test("a finding leads to its task", async () => {
  const href = await page
    .locator(`${view} article#deadline-missing [data-part=finding] a`)
    .getAttribute("href");
  const tasks = await live(`tasks${new URL(href!, "http://site/").search}`);
  expect(await taskNumbers(tasks.page, panel)).toEqual([103]);
  await tasks.leave();
});

test("filters go into the address at once and without the engine; a chip takes one away, Back undoes", async () => {
  await page.locator("select[name=severity]").selectOption("warning");
  await settled(page);
  await page.locator("select[name=rules]").selectOption("parties");
  await settled(page);
  expect(searchOf(page)).toEqual({severity: "warning", rules: "parties"});
  const heavy = asked.filter(({severity}) => severity === "warning").map(({code}) => code);
  const codes = ["department-twice", "name-alias", "only-groups", "unknown-department"];
  const expected = heavy.filter((code) => codes.includes(code));
  expect((await shown()).map(({code}) => code).sort()).toEqual(expected.sort());
  expect(await page.textContent(`${view} [data-part=count]`)).toBe(
    `显示 ${expected.length} 条，共 ${asked.length} 条`,
  );

  await page.locator("input[name=q]").pressSequentially("市场");
  await settled(page);
  expect(searchOf(page)).toEqual({severity: "warning", rules: "parties", q: "市场"});
  expect(await page.locator("[data-part=chip]").allTextContents()).toEqual([
    "警告 ×",
    "责任部门 ×",
    "含“市场” ×",
  ]);
  expect(await page.inputValue("input[name=q]")).toBe("市场");
  // Typing is no step of its own.
  await page.goBack();
  await settled(page);
  expect(searchOf(page)).toEqual({severity: "warning"});

  const other = await ready("quality?severity=warning&rule=only-groups");
  await other.page.getByRole("link", {name: "去掉筛选：警告"}).click();
  await other.page.waitForURL((url) => !url.searchParams.has("severity"));
  expect(searchOf(other.page)).toEqual({rule: "only-groups"});
  await other.leave();
});

test("a hostile address is only words", async () => {
  const search = new URLSearchParams({q: "<img src=x onerror=alert(1)>", rule: "<b>", severity: "fatal"});
  await turnTo(page, `?${search}`);
  expect(await page.textContent(`${view} [data-part=ignored]`)).toContain("rule=<b>、severity=fatal");
  expect(await page.locator(`${view} :is(img, script, article)`).count()).toBe(0);
  expect(await page.textContent(`${view} [data-part=count]`)).toContain("没有符合条件的发现");
});

test("what is shown is handed out as a workbook, whose writer is loaded only then", async () => {
  await turnTo(page, "?rule=only-groups");
  const written = () => open.requests.filter((path) => path.includes("hucre"));
  expect(written()).toEqual([]);
  const {name, bytes} = await download("xlsx");
  expect(written()).toHaveLength(1);
  expect(name).toMatch(/^体检-.*没有点名到部门\.xlsx$/);
  const book = await readXlsx(new Uint8Array(bytes));
  const [title, source, head, ...rows] = book.sheets[0]!.rows;
  expect(title![0]).toContain("分工方案及责任清单 · 体检");
  expect(source![0]).toContain("筛选：没有点名到部门");
  expect(head).toEqual(["严重程度", "类别", "规则", "序号", "位置", "原文", "问题", "现在的读法", "建议"]);
  const expected = asked.filter(({code}) => code === "only-groups");
  expect(rows.map((row) => [row[3], row[5]])).toEqual(
    expected.map(({task_no, evidence}) => [task_no, evidence]),
  );
});

test("the same as CSV, and as a list for the drafter, as a file or copied", async () => {
  await turnTo(page, "?rule=deadline-missing");
  const csv = csvParseRows((await download("csv")).bytes.subarray(3).toString("utf8"));
  expect(csv.map((row) => row[3])).toEqual(["序号", "103"]);

  const {name, bytes} = await download("txt");
  expect(name).toMatch(/\.txt$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString("utf8").split("\r\n");
  expect(lines.slice(3)).toEqual([expect.stringMatching(/^1\. 第 103 项（第 741 行）：.+。建议：.+。$/), ""]);

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator(`${view} button[data-format=copy]`).click();
  await page.waitForSelector(`${view} [data-part=said]:text("已复制 1 条")`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines.slice(0, -1).join("\n"));
});

test("where the browser keeps its clipboard for safe pages, copying goes the old way", async () => {
  const plain = await ready("quality?rule=deadline-missing", {
    first: [() => Object.defineProperty(navigator, "clipboard", {value: undefined})],
  });
  await plain.page.evaluate(() => {
    const onCopy = () =>
      (document.body.dataset.copied = (document.activeElement as HTMLTextAreaElement).value);
    addEventListener("copy", onCopy, true);
  });
  await plain.page.locator(`${view} button[data-format=copy]`).click();
  await plain.page.waitForSelector(`${view} [data-part=said]:text("已复制 1 条")`);
  expect(await plain.page.evaluate(() => document.body.dataset.copied)).toContain("第 103 项");
  expect(await plain.page.locator("textarea").count()).toBe(0);
  await plain.leave();
});

test("is no wider than the window, and on paper has every finding and no control", async () => {
  for (const size of [windows[1440], windows[1024], windows[390]]) {
    await page.setViewportSize(size);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
  await page.emulateMedia({media: "print"});
  const hidden = await page.$$eval("button, input, select, summary, nav.skip", (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML),
  );
  expect(hidden).toEqual([]);
  const seen = await page.$$eval(
    `${view} [data-part=finding]`,
    (all) => all.filter((each) => each.checkVisibility({contentVisibilityAuto: true})).length,
  );
  expect(seen).toBe(asked.length);
  await page.emulateMedia({media: "screen"});
  await page.setViewportSize(windows[1440]);
});
