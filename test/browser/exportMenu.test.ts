import {csvParseRows} from "d3-dsv";
import {readXlsx} from "hucre/xlsx";
import {parseHTML} from "linkedom";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {choose, exported, openMenu} from "./menus.ts";
import {live, ready, searchOf, windows} from "./site.ts";
import {columnsOf, tableOf} from "./tables.ts";

const menuOf = (chart: string) => `figure[data-chart=${chart}] > [data-part=menu]`;
const isOpen = (page: Page, chart: string) =>
  page.$eval(`${menuOf(chart)} [data-part=export]`, (menu) => (menu as HTMLDetailsElement).open);
const said = (page: Page, chart: string, words: string) =>
  page.waitForSelector(`${menuOf(chart)} [role=status]:text("${words}")`);

/** Runs in the page before anything else does: it is served from plain http, where there is no clipboard to write to. */
function plainHttp(): void {
  Object.defineProperty(navigator, "clipboard", {value: undefined});
}

/** Likewise: nothing may be copied in any way. */
function nothingCopied(): void {
  Object.defineProperty(navigator, "clipboard", {value: undefined});
  document.execCommand = () => false;
}

/** Pixels of a PNG and, of its chunk pHYs, pixels per metre. */
function sizeOf(png: Buffer): {width: number; height: number; perMetre: number} {
  expect(png.toString("latin1", 37, 41)).toBe("pHYs");
  expect(png[49]).toBe(1);
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20), perMetre: png.readUInt32BE(41)};
}

describe.each([
  ["workload", "workloadHeatmap"],
  ["network", "networkGraph"],
] as const)("the menu on /%s", (path, chart) => {
  test("opens by keyboard, closes on Escape and gives the focus back, and lets go of nothing else", async () => {
    const open = await live(`${path}?pick=${encodeURIComponent("department=市法院")}`);
    const {page} = open;
    await page.focus(`${menuOf(chart)} summary`);
    await page.keyboard.press("Enter");
    expect(await isOpen(page, chart)).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-format"))).toBe(
      "copy-picture",
    );
    await page.keyboard.press("Escape");
    expect(await isOpen(page, chart)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
    expect(searchOf(page).pick).toBe("department=市法院");
    await open.leave();
  });

  test("closes when the pointer goes down elsewhere, and when the focus leaves it", async () => {
    const open = await ready(path);
    const {page} = open;
    await openMenu(page, chart);
    await page.click("h1");
    expect(await isOpen(page, chart)).toBe(false);
    await openMenu(page, chart);
    await page.focus(`${menuOf(chart)} [data-part=notebook]`);
    await page.keyboard.press("Tab");
    expect(await isOpen(page, chart)).toBe(false);
    await open.leave();
  });

  test.each([390, 1024] as const)("stands whole in a window of %i pixels", async (width) => {
    const open = await ready(path, {viewport: windows[width]});
    const {page} = open;
    await openMenu(page, chart);
    const choices = page.locator(`${menuOf(chart)} [data-part=choices]`);
    const room = (await choices.boundingBox())!;
    expect(room.x).toBeGreaterThanOrEqual(0);
    expect(room.x + room.width).toBeLessThanOrEqual(width);
    for (const button of await choices.locator("button, input").all()) {
      const box = (await button.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width);
    }
    // Nothing lies over it.
    const last = page.locator(`${menuOf(chart)} [data-part=see]`);
    await last.click({trial: true});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await open.leave();
  });

  test("gives a PNG of 1, 2 and 4 pixels for one, each as large where it is placed, and one as wide as asked for", async () => {
    const open = await ready(path);
    const {page} = open;
    const once = sizeOf((await exported(page, chart, "png-1")).bytes);
    expect(once.perMetre).toBe(3780);
    for (const [format, scale] of [
      ["png", 2],
      ["png-4", 4],
    ] as const) {
      const {name, bytes} = await exported(page, chart, format);
      expect(name).toMatch(scale === 4 ? /-4倍\.png$/ : /[^倍]\.png$/);
      const {width, height, perMetre} = sizeOf(bytes);
      expect([width, height]).toEqual([scale * once.width, scale * once.height]);
      expect(perMetre).toBe(Math.round((scale * 96) / 0.0254));
    }
    const {name, bytes} = await exported(page, chart, "png-size");
    expect(name.endsWith("-160毫米300点.png")).toBe(true);
    const {width, perMetre} = sizeOf(bytes);
    expect([width, perMetre]).toEqual([1890, 11811]);
    expect((1000 * width) / perMetre).toBeCloseTo(160, 1);
    await open.leave();
  });

  test("says why a PNG of some sizes cannot be", async () => {
    const open = await ready(path);
    const {page} = open;
    const input = (name: string) => `${menuOf(chart)} input[name=${name}]`;
    await openMenu(page, chart);
    await page.fill(input("width"), "1000");
    await page.fill(input("density"), "1200");
    await choose(page, chart, "png-size");
    await said(page, chart, "图太大");
    await openMenu(page, chart);
    await page.fill(input("width"), "");
    await choose(page, chart, "png-size");
    await said(page, chart, "宽度请填 10 到 1000 毫米");
    await open.leave();
  });

  test("copies the picture and the table, for programs that take a table and those that take text", async () => {
    const open = await ready(path);
    const {page} = open;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await choose(page, chart, "copy-picture");
    await said(page, chart, "图片已复制");
    const [picture] = await page.evaluate(async () =>
      (await navigator.clipboard.read()).map(({types}) => types),
    );
    expect(picture).toEqual(["image/png"]);

    await choose(page, chart, "copy-table");
    await said(page, chart, "表格已复制");
    const [html, text] = await page.evaluate(async () => {
      // As it was put there, not as this page would have it.
      const clipboard = navigator.clipboard as unknown as {read(options: object): Promise<ClipboardItems>};
      const [item] = await clipboard.read({unsanitized: ["text/html"]});
      const of = async (type: string) => (await item!.getType(type)).text();
      return [await of("text/html"), await of("text/plain")] as const;
    });
    const table = await tableOf(page, chart);
    const columns = await columnsOf(page, chart);
    expect(
      text
        .trimEnd()
        .split(/\r?\n/)
        .map((line) => line.split("\t")),
    ).toEqual([columns, ...table]);
    const {document} = parseHTML(`<html><body>${html}</body></html>`);
    const rows = [...document.querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([columns, ...table]);
    expect(html).toContain("mso-number-format");
    expect(html).toContain(await page.textContent(`figure[data-chart=${chart}] > [data-part=source]`));
    await open.leave();
  });

  test("on plain http copies the table the old way, which pastes as a table, and hands out the picture instead", async () => {
    const open = await ready(path, {first: [plainHttp]});
    const {page} = open;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await choose(page, chart, "copy-table");
    await said(page, chart, "表格已复制");
    const other = await page.context().newPage();
    await other.setContent("<div id=place contenteditable></div>");
    await other.focus("#place");
    await other.keyboard.press("Control+V");
    const pasted = await other.$$eval("#place tr", (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    await other.close();
    expect(pasted.slice(1)).toEqual(await tableOf(page, chart));

    const {name, bytes} = await exported(page, chart, "copy-picture");
    expect(name).toMatch(/\.png$/);
    expect(sizeOf(bytes).perMetre).toBe(7559);
    await said(page, chart, "浏览器不让这个网页复制图片");
    await open.leave();
  });

  test("where nothing may be copied says so and hands out files instead", async () => {
    const open = await ready(path, {first: [nothingCopied]});
    const {page} = open;
    for (const [format, ending, words] of [
      ["copy-table", ".csv", "已改为下载 CSV 数据"],
      ["copy-sql", ".sql", "已改为下载 SQL 文件"],
      ["copy-picture", ".png", "已改为下载 PNG 图"],
    ] as const) {
      expect((await exported(page, chart, format)).name.endsWith(ending)).toBe(true);
      await said(page, chart, words);
    }
    await open.leave();
  });

  test("hands out the table as the reader sorted it, as a workbook with title, finding, source and link", async () => {
    const open = await ready(path);
    const {page} = open;
    const figure = `figure[data-chart=${chart}]`;
    const whole = await tableOf(page, chart);
    await page.click(`${figure} > [data-part=table] > summary`);
    await page.click(`${figure} > [data-part=table] th:first-child button`);
    const table = await tableOf(page, chart);
    expect(table).not.toEqual(whole);
    const {name, bytes} = await exported(page, chart, "xlsx");
    expect(name).toMatch(/^\p{Script=Han}[\p{Script=Han}\w-]*\.xlsx$/u);
    const {sheets} = await readXlsx(new Uint8Array(bytes));
    const rows = sheets[0]!.rows.map((row) => row.map((value) => String(value ?? "")));
    const lines = await Promise.all(
      ["title", "finding", "source"].map((part) => page.textContent(`${figure} > [data-part=${part}]`)),
    );
    expect(rows.slice(0, 3).map(([line]) => line)).toEqual(lines);
    const link = rows[3]![0]!.replace("链接：", "");
    expect(new URL(link).searchParams.get("list")).toBe("tieling-ip-2021");
    expect(rows.slice(4)).toEqual([await columnsOf(page, chart), ...table]);
    const csv = csvParseRows((await exported(page, chart, "csv")).bytes.subarray(3).toString("utf8"));
    expect(csv.slice(1)).toEqual(table);
    // The link leads to the same.
    await page.goto(link);
    expect(await page.textContent(`${figure} > [data-part=finding]`)).toBe(lines[1]);
    await open.leave();
  });

  test("shows the query, and saves what it shows", async () => {
    const open = await ready(path);
    const {page} = open;
    await openMenu(page, chart);
    await page.click(`${menuOf(chart)} [data-part=see]`);
    const query = `figure[data-chart=${chart}] > [data-part=sql]`;
    await page.waitForSelector(`${query}[open] code`);
    expect(await isOpen(page, chart)).toBe(false);
    const {name, bytes} = await exported(page, chart, "sql");
    expect(name).toMatch(/查询-tieling-ip-2021.*\.sql$/);
    expect(bytes.toString("utf8")).toBe(await page.textContent(`${query} code`));
    await open.leave();
  });
});
