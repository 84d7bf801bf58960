import {buffer} from "node:stream/consumers";
import type {Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";
import {csv} from "../fixtures/csv.ts";
import {assignments, meetings, numbersOf} from "./answers.ts";
import {live, ready, searchOf, settled, visit} from "./site.ts";
import {panel, taskNumbers} from "./taskCards.ts";

const of = (department: string) => assignments.filter((row) => row.department === department);
const sheetNumbers = async (page: Page) =>
  (await page.locator("[data-part=duty] td:first-child").allTextContents()).map(Number);
const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const part = (section: string, role: string) =>
  `[data-chart=departmentSections] [data-mark=part][data-section="${section}"][data-role=${role}]`;

describe("/departments", () => {
  test("shows every department before the engine is up, and orders them as the reader asks", async () => {
    const open = await ready("departments.html");
    const {page} = open;
    const names = () => page.locator("[data-part=index] tbody th").allTextContents();
    expect(await names()).toHaveLength(31);
    expect((await names()).slice(0, 2)).toEqual(["市场监管局", "宣传部"]);
    await page.selectOption("select[name=sort]", "official");
    await settled(page);
    expect((await names()).slice(0, 2)).toEqual(["组织部", "宣传部"]);
    expect(searchOf(page)).toEqual({sort: "official"});
    await page.goBack();
    await settled(page);
    expect((await names())[0]).toBe("市场监管局");
    await open.leave();
  });

  test("leads to every department's page, which is the one it names", async () => {
    const open = await visit("departments", {javaScriptEnabled: false});
    const links = await open.page.$$eval("[data-part=index] tbody th a", (all) =>
      (all as HTMLAnchorElement[]).map(({href, textContent}) => ({href, name: textContent!})),
    );
    expect(links).toHaveLength(31);
    for (const {href, name} of links) {
      const html = await (await fetch(href)).text();
      expect(html).toContain(`data-department="${name}"`);
      expect(html).toContain('data-part="sheet"');
    }
    await open.leave();
  });

  test("shows the department that its address asks for, as its own page does", async () => {
    const asked = await live(`departments.html?department=${encodeURIComponent("市司法局")}`);
    const own = await live("departments/司法局.html");
    const text = async (page: Page) =>
      (await page.locator("[data-part=department]").innerText()).replace(/\s+/g, " ");
    expect(await text(asked.page)).toBe(await text(own.page));
    expect(await asked.page.locator("[data-part=index]").count()).toBe(0);
    await asked.leave();
    await own.leave();
  });

  test("says that a department is unknown, and shows all", async () => {
    const open = await live(`departments.html?department=${encodeURIComponent("<b>市外星局")}`);
    expect(await open.page.textContent("[data-part=unknown]")).toContain("没有“<b>市外星局”的任务");
    expect(await open.page.locator("[data-part=index] tbody tr").count()).toBe(31);
    await open.leave();
  });
});

describe("/departments/市场监管局", () => {
  test("leads from a bar and from a number to exactly the tasks behind it", async () => {
    const open = await live("departments/市场监管局.html");
    const {page} = open;
    const own = of("市市场监督管理局");
    expect(ascending(await sheetNumbers(page))).toEqual(numbersOf(own));

    const led = own.filter(({role, section}) => role === "lead" && section === 1);
    expect(await page.locator(part("1", "lead")).first().getAttribute("data-value")).toBe(String(led.length));
    await page.locator(part("1", "lead")).first().click();
    await page.waitForSelector(`${panel}:not([aria-busy])`);
    expect(await taskNumbers(page, panel)).toEqual(numbersOf(led));
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);

    const together = meetings.filter(
      ({one, other}) => [one, other].includes("市市场监督管理局") && [one, other].includes("市公安局"),
    );
    await page.click('[data-partner="市公安局"] td a');
    await page.waitForSelector("[data-view=tasks][data-state=live]:not([aria-busy])");
    expect(await taskNumbers(page, "[data-part=list]")).toEqual(numbersOf(together));
    await open.leave();
  });

  test("puts its duty sheet in the order of the document, and hands it out", async () => {
    const open = await ready("departments/市场监管局.html");
    const {page} = open;
    await page.selectOption("select[name=order]", "section");
    await settled(page);
    expect(await sheetNumbers(page)).toEqual(numbersOf(of("市市场监督管理局")));
    const saved = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`[data-part=sheet] [data-format=${format}]`),
      ]);
      return {name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream())};
    };
    const text = await saved("csv");
    expect(text.name).toBe("责任单-市场监管局-tieling-ip-2021.csv");
    expect(
      text.bytes
        .toString()
        .split("\r\n")
        .filter((line) => /^\d+,/.test(line)),
    ).toHaveLength(77);
    const book = await saved("xlsx");
    expect(book.name).toBe("责任单-市场监管局-tieling-ip-2021.xlsx");
    expect(book.bytes.subarray(0, 2).toString()).toBe("PK");
    await open.leave();
  });

  test("prints when its button is pressed", async () => {
    const open = await ready("departments/市场监管局.html", {
      first: [
        () => {
          window.print = () => {
            document.documentElement.dataset.printed = "true";
          };
        },
      ],
    });
    await open.page.click("[data-part=print]");
    expect(await open.page.getAttribute("html", "data-printed")).toBe("true");
    await open.leave();
  });
});

describe("a duty sheet on paper", () => {
  /** Pixels of 1/96 inch of an upright A4 sheet within its margins. */
  const sheet = {width: Math.floor(((210 - 24) / 25.4) * 96), height: Math.floor(((297 - 28) / 25.4) * 96)};

  test.each([
    ["科技局", "市科学技术局", 1],
    ["政府办公室", "市政府办公室", 1],
    ["组织部", "市委组织部", 1],
    ["司法局", "市司法局", 2],
    ["市场监管局", "市市场监督管理局", 6],
  ])("of %s has all its tasks and nothing else, on few sheets", async (short, name, most) => {
    const open = await ready(`departments/${short}.html`);
    const {page} = open;
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    const sides = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.slice(1).map(Number).map(Math.round);
    expect(sides).toEqual([595, 842]);
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(most);

    await page.emulateMedia({media: "print"});
    await page.setViewportSize(sheet);
    const box = (await page.locator("[data-part=sheet]").boundingBox())!;
    if (most === 1) expect(box.y + box.height).toBeLessThanOrEqual(sheet.height);
    expect(box.x + box.width).toBeLessThanOrEqual(sheet.width);
    expect(ascending(await sheetNumbers(page))).toEqual(numbersOf(of(name)));
    const seen = (selector: string) =>
      page.$$eval(selector, (all) => all.filter((each) => each.checkVisibility()).length);
    expect(await seen("[data-part=duty]")).toBe(of(name).length);
    expect(await seen("[data-part=sheet] h2, [data-part=total]")).toBe(2);
    expect(await seen("svg, button, select, summary, nav, h1, footer, #observablehq-footer")).toBe(0);
    await open.leave();
  });
});

test("a department of an imported list has its page, and its neighbours and partners lead to theirs", async () => {
  const open = await live("import", {answers: {path: /never/, answer: (route) => route.continue()}});
  const {page} = open;
  const list = [
    ["序号", "工作任务", "责任部门", "完成时限"],
    ["1", "建设数据平台", "市数据局牵头，市公安局、<i>局配合", "2024年6月底前"],
    ["2", "保障经费", "市财政局负责", "持续推进"],
  ];
  await page.setInputFiles("[data-part=drop] input", [
    {name: "清单.csv", mimeType: "", buffer: Buffer.from(csv(list))},
  ]);
  await page.locator("button[data-part=view]").first().click();
  await page.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
  const id = searchOf(page).list!;
  const go = async (path: string) => {
    await page.goto(inject("site") + path);
    await page.waitForSelector("[data-view=departments][data-state=live]:not([aria-busy])");
  };
  await go(`departments.html#list=${id}`);
  expect(await page.locator("[data-part=index] tbody tr").count()).toBe(4);
  await page.click("[data-part=index] tbody a:text-is('市数据局')");
  await page.waitForSelector("[data-part=department][data-name=市数据局]");
  expect(new URL(page.url()).search).toBe("");
  expect(searchOf(page)).toEqual({list: id, department: "市数据局"});
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  expect(await sheetNumbers(page)).toEqual([1]);
  const [title, way] = [() => page.title(), () => page.evaluate(() => scrollY)];
  expect(await title()).toBe("市数据局 | 责任清单看板");
  await page.setViewportSize({width: 1024, height: 300});
  await page.evaluate(() => scrollTo({top: 400, behavior: "instant"}));
  await page.click("[data-partner=市公安局] th a");
  await page.waitForSelector("[data-part=department][data-name=市公安局]");
  await page.waitForFunction(() => document.activeElement?.textContent === "市公安局");
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe("H1");
  expect([await way(), await title()]).toEqual([0, "公安局 | 责任清单看板"]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.goBack();
  await page.waitForSelector("[data-part=department][data-name=市数据局]");
  await settled(page);
  expect(await title()).toBe("市数据局 | 责任清单看板");
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe("BODY");
  await page.setViewportSize({width: 1440, height: 900});
  // The page of a department of the shipped list, while the imported one is in view.
  await go(`departments/科技局.html#list=${id}`);
  expect(await page.textContent("[data-part=unknown]")).toContain("没有“科技局”的任务");
  await go(`departments/公安局.html?list=tieling-ip-2021`);
  expect(await page.textContent("h1")).toBe("市公安局");
  expect(await sheetNumbers(page)).toHaveLength(23);
  expect([open.complaints, open.foreign]).toEqual([[], []]);
  await open.close();
});
