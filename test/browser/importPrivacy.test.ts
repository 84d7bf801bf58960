import type {Page} from "playwright-core";
import {afterEach, expect, inject, test} from "vitest";
import {choiceKey} from "../../src/state/listChoice.ts";
import {csv} from "../fixtures/csv.ts";
import {live, searchOf, settled, type Visit} from "./site.ts";

const secret = "绝密";
const list = csv([
  ["2024年重点任务责任清单", "", "", ""],
  ["序号", "工作任务", "责任部门", "完成时限"],
  ["1", "建设平台", "市绝密局牵头，市财政局配合", "2024年6月底前"],
  ["2", "保障经费", "市绝密局负责", "年底前"],
]);

let open: Visit;
afterEach(() => open.close());

/** Waits until a page shows the imported list, whose state is in the fragment. */
async function shown(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`[data-view=${name}][data-state=live]:not([aria-busy])`);
  expect(searchOf(page).list).toMatch(/^import-/);
  expect(new URL(page.url()).search).toBe("");
}

/** Imports the list and opens its overview; gives the page and every address that it asked for or told. */
async function imported(): Promise<{page: Page; asked: string[]}> {
  open = await live("import", {answers: {path: /never/, answer: (route) => route.continue()}});
  const {page} = open;
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(decodeURIComponent(`${request.url()} ${request.headers().referer}`)),
  );
  const buffer = Buffer.from(list);
  await page.setInputFiles("[data-part=drop] input", {name: "清单.csv", mimeType: "", buffer});
  await page.locator("button[data-part=view]").first().click();
  await shown(page, "index");
  return {page, asked};
}

test("what is asked of an imported list never reaches the server", async () => {
  const {page, asked} = await imported();
  const {list: id} = searchOf(page);
  await page.goto(`${inject("site")}workload`);
  await shown(page, "workload");

  await page.locator("[data-mark=cell][data-department=市绝密局]").first().click();
  await page.waitForSelector("[data-part=panel] a[href*=tasks]");
  expect(searchOf(page)["pick.department"]).toContain(secret);
  await page.reload();
  await shown(page, "workload");
  await page.click("[data-part=panel] a[href*=tasks]");
  await shown(page, "tasks");
  expect(searchOf(page).department).toBe("市绝密局");
  expect(await page.locator("tr[data-task]").count()).toBe(2);

  // A restriction let go, and Back, are changes of the fragment alone.
  const chips = await page.locator("[data-part=chip]").count();
  await page.locator("[data-part=chip]").filter({hasText: "市绝密局"}).click();
  await page.waitForFunction(() => !location.hash.includes("department"));
  await settled(page);
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes("department"));
  await settled(page);
  expect(await page.locator("[data-part=chip]").count()).toBe(chips);

  // An anchor in the page takes the focus there and leaves the state alone.
  const before = page.url();
  await page.focus("a.skip");
  await page.keyboard.press("Enter");
  await page.waitForFunction((url) => location.href === url, before);
  await settled(page);
  expect(await page.textContent("[data-part=imported]")).toContain("正在看导入的清单");
  expect(searchOf(page).department).toBe("市绝密局");

  // Another list: the choice keeps the focus, and what was asked of this one is let go.
  await page.focus("[data-part=chooser] select");
  await page.selectOption("[data-part=chooser] select", {index: 0});
  await page.waitForSelector("[data-view=tasks][data-state=live]:not([aria-busy])");
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("select");
  expect([Object.keys(searchOf(page)), new URL(page.url()).hash]).toEqual([["list"], ""]);

  expect(asked.filter((url) => url.includes(secret) || url.includes(id!))).toEqual([]);
  expect(open.complaints).toEqual([]);
});

test("a page that Back finds as it was left names its list anew", async () => {
  const {page} = await imported();
  const kept = await page.evaluate((key) => {
    const kept = sessionStorage.getItem(key);
    sessionStorage.setItem(key, "another");
    dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true}));
    return kept;
  }, choiceKey);
  await page.waitForFunction(([key, id]) => sessionStorage.getItem(key!) === id, [choiceKey, kept]);
  await settled(page);
  expect(searchOf(page).list).toBe(kept);
});

test("where its engine fails no other list's picture stands under an imported list's name", async () => {
  const {page} = await imported();
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.reload();
  await page.waitForSelector("[data-part=imported][data-state=failed]");
  await settled(page);
  const parts = await page.$$eval("[data-view] > *", (all) =>
    all.map((each) => each.getAttribute("data-part")),
  );
  expect(parts).toEqual(["chooser"]);
  expect(await page.isVisible("[data-part=chooser]")).toBe(true);
});
