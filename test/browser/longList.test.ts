import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {csv} from "../fixtures/csv.ts";
import {listWith} from "../fixtures/datedList.ts";
import {live, settled, type Visit} from "./site.ts";

const count = 3000;
let open: Visit;
let page: Page;

/** The page of tasks of an imported list of three thousand. */
beforeAll(async () => {
  open = await live("import", {answers: {path: /never/, answer: (route) => route.continue()}});
  page = open.page;
  const rows = listWith(Array.from({length: count}, () => "持续推进")).map((row, index) =>
    // The fixture has sections for its first rows alone.
    index > 120 ? [row[0]!, "", ...row.slice(2)] : row,
  );
  const file = {
    name: "长清单.csv",
    mimeType: "",
    buffer: Buffer.from(csv([["某市2023年长清单责任清单"], ...rows])),
  };
  await page.setInputFiles("[data-part=drop] input", [file]);
  await page.locator("button[data-part=view]").first().click();
  await page.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
  await page.goto(`${inject("site")}tasks`);
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
}, 120_000);
afterAll(() => open.close());

const shown = () =>
  page.$$eval("tr[data-task]", (rows) =>
    rows.map((row) => Number(row.querySelector("[data-part=number]")!.textContent)),
  );
const inSight = () =>
  page.$$eval("tr[data-task]", (rows) =>
    rows
      .filter((row) => {
        const {top, bottom} = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
      .map((row) => Number(row.querySelector("[data-part=number]")!.textContent)),
  );

test("of a long list only the rows in sight are drawn, and the page is as long as all of them", async () => {
  expect(await page.textContent("[data-part=count]")).toBe(`共 ${count} 项任务`);
  expect(await page.getAttribute("[role=grid]", "aria-rowcount")).toBe(String(count + 1));
  const first = await shown();
  expect(first[0]).toBe(1);
  expect(first.length).toBeLessThan(80);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeGreaterThan(count * 30);
});

test("scrolling brings every part of it, in order and without a gap", async () => {
  for (const share of [0.25, 0.5, 0.9]) {
    await page.evaluate(
      (at) => scrollTo({top: at * document.documentElement.scrollHeight, behavior: "instant"}),
      share,
    );
    await expect.poll(async () => (await inSight()).length).toBeGreaterThan(3);
    const numbers = await inSight();
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    expect(Math.abs(numbers[0]! / count - share)).toBeLessThan(0.1);
  }
});

test("the keyboard reaches the last row and comes back to the first", async () => {
  await page.evaluate(() => scrollTo({top: 0, behavior: "instant"}));
  await expect.poll(async () => (await shown())[0]).toBe(1);
  await page.locator("tr[data-task]").first().focus();
  const focused = () =>
    page.evaluate(() =>
      Number(document.activeElement?.querySelector("[data-part=number]")?.textContent ?? 0),
    );
  await page.keyboard.press("End");
  await expect.poll(focused).toBe(count);
  await page.keyboard.press("ArrowUp");
  await expect.poll(focused).toBe(count - 1);
  await page.keyboard.press("Home");
  await expect.poll(focused).toBe(1);
});

/** The numbers of the rows that Tab leads to. */
const stops = () =>
  page.$$eval("tr[tabindex='0'] [data-part=number]", (numbers) =>
    numbers.map(({textContent}) => Number(textContent)),
  );

test("Tab leads to one of the rows that are drawn, and back to the row where the reader was", async () => {
  const top = () => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo({top: 0, behavior: "instant"}));
  await expect.poll(async () => (await shown())[0]).toBe(1);
  await page.locator("tr[data-task]").first().focus();
  for (let row = 1; row < 50; row++) await page.keyboard.press("ArrowDown");
  await expect.poll(stops).toEqual([50]);
  const before = await top();
  for (const heading of ["导出选中的 1 项", `导出列出的 ${count} 项`]) {
    await page.keyboard.press(" ");
    expect(await page.textContent("[data-part=files] [data-part=heading]")).toBe(heading);
    expect(await stops()).toEqual([50]);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.index)).toBe("49");
    // Heights that are parts of pixels are rounded.
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
  }
  await page.evaluate(() => scrollTo({top: document.documentElement.scrollHeight / 2, behavior: "instant"}));
  await expect.poll(async () => (await shown())[0]).toBeGreaterThan(1000);
  expect(await stops()).toEqual([(await shown())[0]]);
  await page.evaluate((at) => scrollTo({top: at, behavior: "instant"}), before);
  await expect.poll(stops).toEqual([50]);
});

test("the search narrows it to few rows, which are drawn whole, and widens it again", async () => {
  await page.locator("input[name=q]").fill("第2999号");
  await settled(page);
  expect(await shown()).toEqual([2999]);
  await page.locator("input[name=q]").fill("第299");
  await settled(page);
  expect(await shown()).toEqual([299, ...Array.from({length: 10}, (_, index) => 2990 + index)]);
  await page.locator("input[name=q]").fill("");
  await settled(page);
  await expect.poll(async () => (await shown())[0]).toBe(1);
  expect((await shown()).length).toBeLessThan(80);
  expect(open.complaints).toEqual([]);
});

test("on paper the first thousand stand whole, with a line that says so, and afterwards the page is as before", async () => {
  const line = page.locator("[data-part=on-paper]");
  await page.locator("input[name=q]").fill("");
  await settled(page);
  await page.evaluate(() => scrollTo({top: 20_000, behavior: "instant"}));
  await expect.poll(async () => (await shown())[0]).toBeGreaterThan(100);
  const before = await inSight();
  expect(await line.isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({media: "print"});
  await settled(page);
  expect(await shown()).toEqual(Array.from({length: 1000}, (_, index) => index + 1));
  expect(await page.locator("[data-part=spacer]:visible").count()).toBe(0);
  expect(await line.isVisible()).toBe(true);
  expect(await line.textContent()).toBe(
    "共 3000 项任务，这里只印出前 1000 项；全部任务见网页导出的 Excel 表或 CSV 文件。",
  );
  await page.emulateMedia({media: null});
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await settled(page);
  await expect.poll(inSight).toEqual(before);
  expect((await shown()).length).toBeLessThan(80);
  expect(await line.isVisible()).toBe(false);
});

test("the sheets of paper hold no blank of rows that are not printed", async () => {
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)!.length;
  // From 12 to 50 rows on each; blanks for the other 2 000 would add some hundred.
  expect(sheets).toBeGreaterThan(20);
  expect(sheets).toBeLessThan(85);
});

test("the arrow down from a search without a result takes no focus when the list is long again", async () => {
  const input = page.locator("input[name=q]");
  await input.fill("没有这样的话");
  await settled(page);
  expect(await shown()).toEqual([]);
  await input.press("ArrowDown");
  await input.fill("");
  await settled(page);
  await expect.poll(async () => (await shown())[0]).toBe(1);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("q");
});
