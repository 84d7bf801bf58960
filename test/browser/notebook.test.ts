import {readFile, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Locator, Page} from "playwright-core";
import {afterEach, describe, expect, test} from "vitest";
import {add, called, cells, ended, name, notebook, run, sqlOf, write} from "./notebooks.ts";
import {live, ownBrowser, type Visit} from "./site.ts";

let open: Visit[] = [];
afterEach(async () => {
  for (const each of open) await each.leave();
  open = [];
});
async function opened(...given: Parameters<typeof notebook>): Promise<Page> {
  const visit = await notebook(...given);
  open.push(visit);
  return visit.page;
}

/** The rows of a cell's table that are in sight, as words. */
const rowsOf = (cell: Locator) =>
  cell
    .locator("[data-part=answer] tbody tr:has([role=gridcell])")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("[role=gridcell]")].map((each) => each.textContent)),
    );
const outcome = (cell: Locator) => cell.locator("[data-part=outcome] > [data-part=sentence]").textContent();

/** The notebook of the story: six cells, of which one has a parameter, one reads another, and one is a chart. */
async function written(page: Page): Promise<void> {
  await page.fill("[data-part=toolbar] [data-part=title] input", "谁牵头最多");
  const first = cells(page).first();
  await name(first, "牵头");
  await write(
    first,
    "SELECT short_name AS 部门, count(*) AS 项数 FROM assignments JOIN departments USING (department) WHERE role = 'lead' GROUP BY ALL ORDER BY 项数 DESC, 部门",
  );
  const input = await add(page, "input");
  await name(input, "最少");
  await input.locator("[data-part=settings] summary").click();
  await input.locator("select[name=kind]").selectOption("number");
  await input.locator("[data-part=value] input").fill("3");
  await input.locator("[data-part=value] input").press("Enter");
  const second = await add(page, "sql");
  await name(second, "常牵头的");
  await write(second, "SELECT 部门, 项数 FROM 牵头 WHERE 项数 >= $最少");
  const chart = await add(page, "chart");
  await chart.locator("[data-part=choose] [data-part=title] input").fill("常牵头的部门");
  await chart.locator("[data-part=choose] [data-part=title] input").press("Enter");
  const third = await add(page, "sql");
  await name(third, "合计");
  await write(third, "SELECT sum(项数) AS 合计 FROM 常牵头的");
  const text = await add(page, "text");
  await text.locator("textarea").fill("## 结论\n\n**市场监管局**最多。");
  await page.click("[data-action=run-all]");
  await ended(called(page, "合计"));
}

/** What the story ends with, counted by hand in the list: of 32 leads 21 are 市场监管局's, 3 each two others'. */
async function isWhole(page: Page): Promise<void> {
  expect(await page.inputValue("[data-part=toolbar] [data-part=title] input")).toBe("谁牵头最多");
  expect(
    await cells(page).evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset.kind)),
  ).toEqual(["sql", "input", "sql", "chart", "sql", "text"]);
  await expect
    .poll(() => sqlOf(called(page, "常牵头的")))
    .toBe("SELECT 部门, 项数 FROM 牵头 WHERE 项数 >= $最少");
  expect(await called(page, "最少").locator("[data-part=value] input").inputValue()).toBe("3");
  expect(await cells(page).last().locator("[data-part=shown] strong").textContent()).toBe("市场监管局");
}

async function hasResults(page: Page): Promise<void> {
  await ended(called(page, "合计"));
  await expect.poll(async () => (await rowsOf(called(page, "常牵头的")))[0]).toEqual(["市场监管局", "21"]);
  const bars = page.locator("[data-part=cell] figure [data-mark=part]");
  await bars.first().waitFor();
  expect(await bars.first().getAttribute("data-value")).toBe("21");
}

describe("a notebook", () => {
  test("is written, kept, shared by a link and as a file, and found whole", async () => {
    const page = await opened();
    await written(page);
    await isWhole(page);
    await hasResults(page);
    await expect.poll(async () => (await rowsOf(called(page, "合计"))).length).toBe(1);
    const all = Number((await rowsOf(called(page, "合计")))[0]![0]);

    // A parameter is bound, and what reads it follows.
    const value = called(page, "最少").locator("[data-part=value] input");
    await value.fill("21");
    await value.press("Enter");
    await expect.poll(async () => (await rowsOf(called(page, "合计")))[0]![0]).toBe("21");
    expect(all).toBeGreaterThan(21);
    await value.fill("3");
    await value.press("Enter");
    await expect.poll(async () => (await rowsOf(called(page, "合计")))[0]![0]).toBe(String(all));

    await page.waitForURL(/notebook=[0-9a-f]{16}/);
    await page.reload();
    await page.waitForSelector("[data-part=data] [data-part=table]");
    await isWhole(page);
    await hasResults(page);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("[data-part=keep] > summary");
    await page.click("[data-part=keep] button[data-part=link]");
    await page.waitForSelector("[data-part=said]:text('已复制链接')");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const files: Record<string, string> = {};
    for (const format of ["json", "html"] as const) {
      const menu = page.locator("[data-part=keep]");
      if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`[data-part=keep] button[data-format=${format}]`),
      ]);
      expect(file.suggestedFilename()).toBe(`谁牵头最多.${format}`);
      files[format] = join(tmpdir(), `notebook-${process.pid}.${format}`);
      await file.saveAs(files[format]!);
    }

    // Somebody else's browser: a context of its own knows nothing of this one.
    const other = await opened(new URL(link).pathname.slice(1) + new URL(link).hash, {colorScheme: "light"});
    await isWhole(other);
    expect(await other.locator("[data-part=foreign]").count()).toBe(1);
    expect(await outcome(called(other, "合计"))).toBe("还没有运行。");
    await other.click("[data-part=foreign] button");
    await hasResults(other);
    expect(await other.locator("[data-part=foreign]").count()).toBe(0);

    for (const format of ["json", "html"]) {
      const third = await opened("notebook?notebook=new", {
        colorScheme: format === "json" ? "dark" : "no-preference",
      });
      await third.click("[data-part=mine] > summary");
      await third.setInputFiles("[data-part=mine] input[type=file]", files[format]!);
      await third.waitForSelector("[data-part=foreign]");
      await isWhole(third);
    }
    const html = await readFile(files.html!, "utf8");
    expect(html).toContain("常牵头的部门");

    // The file opens from a folder, and has the results.
    const browser = await ownBrowser();
    const alone = await browser.newPage();
    await alone.goto(pathToFileURL(files.html!).href);
    expect(await alone.locator("table").first().textContent()).toContain("市场监管局");
    expect(await alone.locator("svg").count()).toBeGreaterThan(0);
    await browser.close();
  });

  test("is undone and done again, and its names are followed", async () => {
    const page = await opened();
    await written(page);
    await name(called(page, "牵头"), "各部门牵头");
    await expect
      .poll(() => sqlOf(called(page, "常牵头的")))
      .toBe("SELECT 部门, 项数 FROM 各部门牵头 WHERE 项数 >= $最少");
    await page.click("[data-action=undo]");
    await expect
      .poll(() => sqlOf(called(page, "常牵头的")))
      .toBe("SELECT 部门, 项数 FROM 牵头 WHERE 项数 >= $最少");
    await page.click("[data-action=redo]");
    await called(page, "各部门牵头").waitFor();

    await name(called(page, "合计"), "各部门牵头");
    expect(await called(page, "合计").locator("[data-part=name-fault]").textContent()).toBe(
      "名称与另一格相同。",
    );
    await called(page, "合计").locator("[data-part=name] > input").press("Escape");

    const middle = called(page, "常牵头的");
    await middle.locator("[data-part=more] > summary").click();
    await middle.locator("[data-action=remove]").click();
    await page.waitForSelector("[data-part=said]:text('还有 2 格引用它')");
    expect(await cells(page).count()).toBe(5);
    await run(called(page, "合计"));
    expect(await outcome(called(page, "合计"))).toBe(
      "没有名为“常牵头的”的表或查询。右边“数据”里列出了全部的表。",
    );
    await page.click("[data-action=undo]");
    await run(called(page, "合计"));
    expect(await outcome(called(page, "合计"))).toBe("");
  });
});

test("another that is opened over it has cells of its own, and none is written over that another tab changed", async () => {
  const page = await opened();
  await write(cells(page).first(), "SELECT 1 AS a");
  await run(cells(page).first());
  await page.waitForURL(/notebook=[0-9a-f]{16}/);
  const file = join(tmpdir(), `other-${process.pid}.json`);
  const text = {kind: "text", folded: false, markdown: "# 别的"};
  const notebook = {format: "responsibility-list-notebook", version: 1, title: "别的", cells: [text]};
  await writeFile(file, JSON.stringify(notebook));
  await page.click("[data-part=mine] > summary");
  await page.setInputFiles("[data-part=mine] input[type=file]", file);
  await page.waitForSelector("[data-part=shown] :text-is('别的')");
  expect(await cells(page).count()).toBe(1);
  expect(await cells(page).locator("[data-part=editor], [data-part=answer], [data-part=name]").count()).toBe(
    0,
  );

  // The same again in two tabs.
  await page.goto(page.url().replace(/\?.*/, ""));
  await page.waitForSelector("[data-part=data] [data-part=table]");
  await page.fill("[data-part=toolbar] [data-part=title] input", "这边");
  await page.waitForURL(/notebook=[0-9a-f]{16}/);
  const address = page.url();
  const tab = await page.context().newPage();
  await tab.goto(address);
  await tab.fill("[data-part=toolbar] [data-part=title] input", "那边");
  await page.waitForSelector("[data-part=elsewhere]");
  await page.fill("[data-part=toolbar] [data-part=title] input", "这边的后来");
  await page.waitForURL((url) => url.href !== address);
  await tab.reload();
  expect(await tab.inputValue("[data-part=toolbar] [data-part=title] input")).toBe("那边");
  await tab.close();
});

describe("a query", () => {
  test("that is wrong, or reaches out, ends in a message, and the page goes on", async () => {
    const page = await opened();
    const cell = cells(page).first();
    await name(cell, "合计");
    for (const [sql, message] of [
      ["SELECT 1 FROM 合计", /互相引用，绕成了一圈：合计 → 合计/],
      ["SELECT nme FROM tasks", /没有名为“nme”的列/],
      ["SELECT * FRM tasks", /附近的写法不对/],
      ["SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')", /不读写文件，也不连接网络/],
      ["SELECT * FROM 'http://127.0.0.1:9/x.parquet'", /不读写文件，也不连接网络/],
      ["COPY tasks TO 'x.csv'", /不能执行 COPY/],
      ["ATTACH 'http://127.0.0.1:9/x.db'", /不能执行 ATTACH/],
      ["INSTALL httpfs", /不能执行 INSTALL/],
      ["SELECT 1; DROP TABLE tasks", /只能写一句/],
      ["SELECT string_agg(repeat('x', 100000), '') FROM range(60000)", /内存不够/],
    ] as const) {
      await write(cell, sql);
      await run(cell);
      expect(await outcome(cell), sql).toMatch(message);
      await write(cell, "SELECT count(*) AS 任务 FROM tasks");
      await run(cell);
      await expect.poll(() => rowsOf(cell)).toEqual([["125"]]);
    }
  });

  test("of ten million rows gives the first million and says so; one without end is stopped", async () => {
    const page = await opened();
    const cell = cells(page).first();
    await write(cell, "SELECT range AS n FROM range(10000000)");
    await run(cell);
    await expect
      .poll(() => cell.locator("[data-part=answer]").textContent())
      .toContain("结果多于 1\u202f000\u202f000 行，只保留前 1\u202f000\u202f000 行；");
    await write(cell, "SELECT count(*) FROM range(1000000000) a, range(1000000000) b");
    await cell.locator("button[data-part=run]").click();
    await cell.locator("[data-outcome=running]").waitFor();
    await cell.locator("button[data-part=run]").click();
    await ended(cell);
    expect(await outcome(cell)).toBe("已停止。");
    await write(cell, "SELECT count(*) AS 任务 FROM tasks");
    await run(cell);
    await expect.poll(() => rowsOf(cell)).toEqual([["125"]]);
  });

  test("reads a file that was dropped, until it is taken out", async () => {
    const page = await opened();
    const file = join(tmpdir(), `台账-${process.pid}.csv`);
    await writeFile(file, "部门,到期日,编码\n市教育局,2024-02-29,007\n市财政局,,12\n");
    await page.setInputFiles("[data-part=bring] input[type=file]", file);
    const table = `台账_${process.pid}`;
    await page.waitForSelector(`[data-part=data] code:text-is("${table}")`);
    const cell = cells(page).first();
    await write(cell, `SELECT 部门, 到期日 + 1 AS 次日, 编码 FROM ${table} ORDER BY 到期日`);
    await run(cell);
    await expect
      .poll(() => rowsOf(cell))
      .toEqual([
        ["市教育局", "2024-03-01", "007"],
        ["市财政局", "空", "12"],
      ]);
  });
});

test("a chart of a page opens its query, with what it was asked with, and runs it", async () => {
  const visit = await live("workload?section=1");
  open.push(visit);
  const {page} = visit;
  await page.locator("figure[data-chart=workloadHeatmap] [data-part=export] > summary").click();
  await page
    .locator("figure[data-chart=workloadHeatmap] [data-part=export] button[data-part=notebook]")
    .click();
  await page.waitForURL(/notebook\.html/);
  const cell = called(page, "workload");
  await ended(cell);
  expect(await outcome(cell)).toBe("");
  expect(await called(page, "section").locator("[data-part=value] input").inputValue()).toBe("1");
  await expect.poll(async () => (await rowsOf(cell)).length).toBeGreaterThan(10);

  // On paper there is the notebook and nothing to press; what each column is like is for the screen.
  await page.emulateMedia({media: "print"});
  const seen = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length);
  expect(await seen("[data-part=notebook] button:not([role=grid] *), [data-part=notebook] summary")).toBe(0);
  expect(await seen("[data-part=saved], [data-part=choose], [data-part=summaries], [data-part=data]")).toBe(
    0,
  );
  expect(await seen("[data-part=toolbar] [data-part=title], [data-part=cell] figure svg")).toBe(2);
});
