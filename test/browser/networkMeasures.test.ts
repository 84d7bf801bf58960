import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, expect, test} from "vitest";
import {assignments} from "./answers.ts";
import {live, searchOf, settled, turnTo, type Visit} from "./site.ts";
import {panel, taskNumbers} from "./taskCards.ts";

let open: Visit;
let page: Page;
beforeAll(async () => {
  open = await live("network");
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(() => open.leave());

const names = () =>
  page.$$eval("[data-part=measures] tbody th", (all) => all.map((each) => each.textContent));
const marked = (selector: string) =>
  page.$$eval(selector, (all) => all.map((each) => (each as HTMLElement).dataset.department));

test("a head sorts the table, Back undoes it, and the focus stays on it", async () => {
  await page.click("[data-sort=betweenness]");
  await settled(page);
  expect(searchOf(page)).toEqual({measure: "betweenness"});
  expect((await names()).slice(0, 3)).toEqual(["市场监管局", "政府办公室", "宣传部"]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.sort)).toBe("betweenness");
  await page.goBack();
  await settled(page);
  expect((await names()).slice(0, 3)).toEqual(["市场监管局", "宣传部", "农业农村局"]);
});

test("all departments come at a click", async () => {
  expect(await names()).toHaveLength(10);
  await page.click("[data-part=measures] [data-part=more]");
  await settled(page);
  expect(await names()).toHaveLength(31);
});

test("a name picks its department in the table and in the graph, and lets it go again", async () => {
  const name = page.locator("[data-part=measures] button", {hasText: "司法局"});
  await name.click();
  await settled(page);
  expect(await marked("[data-part=measures] tr[data-selected]")).toEqual(["市司法局"]);
  expect(await marked("[data-svg=networkGraph] [data-mark=node][data-selected]")).toEqual(["市司法局"]);
  expect(await name.getAttribute("aria-pressed")).toBe("true");
  const own = assignments.filter(({department}) => department === "市司法局");
  expect(await taskNumbers(page, panel)).toHaveLength(own.length);
  await name.click();
  await settled(page);
  expect(await marked("[data-selected]")).toEqual([]);
});

test("a tie that is picked in the graph marks its two ends in the table", async () => {
  await turnTo(page, `?pick=${encodeURIComponent("department=市科学技术局&with=市市场监督管理局")}`);
  expect((await marked("[data-part=measures] tr[data-selected]")).sort()).toEqual([
    "市市场监督管理局",
    "市科学技术局",
  ]);
});

test("communities are drawn around their departments in the graph and framed in the matrix", async () => {
  await turnTo(page, "?weight=fractional&groups=community&order=community");
  expect(await page.locator("[data-svg=networkGraph] [data-group]").count()).toBe(5);
  const legend = await page.textContent("[data-svg=networkMatrix] [data-part=key]");
  expect(legend).toContain("黑框内是联系紧密的一组部门");
});
