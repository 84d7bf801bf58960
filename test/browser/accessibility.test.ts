import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {live, settled, turnTo, visit, windows} from "./site.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const unfold = (page: Page) =>
  page.$$eval("details", (all) => {
    for (const details of all) details.open = true;
  });

/** What axe finds serious or critical, as lines: rule, then the elements. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run(options: object): Promise<AxeResults>}};
    const {violations, passes} = await axe.run({resultTypes: ["violations"], elementRef: false});
    return {violations, passes: passes.length};
  });
  // That axe looked at all is part of the answer.
  expect(found.passes).toBeGreaterThan(10);
  return found.violations
    .filter(({impact}) => impact === "serious" || impact === "critical")
    .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(" | ")}`);
}

const pages = [
  ["", "?pick=department%3D%E5%B8%82%E8%B4%A2%E6%94%BF%E5%B1%80"],
  ["workload", "?role=lead,sole&open=1&pick=department%3D%E5%B8%82%E8%B4%A2%E6%94%BF%E5%B1%80"],
  ["network", "?threshold=5&pick=department%3D%E5%B8%82%E8%B4%A2%E6%94%BF%E5%B1%80"],
  ["deadlines", "?day=2022-01-01&pick=deadline%3Dmissing"],
  ["tasks", "?department=%E5%B8%82%E6%B3%95%E9%99%A2&role=lead&colour=red"],
  ["departments", "?sort=official&department=nobody"],
  ["quality", "?group=parties&q=%E5%B8%82&colour=red"],
  ["notebook", "?starter=network"],
  ["report", "?parts=tasks,overview,workload&orientation=landscape&colour=red"],
  ["import", ""],
  ["about", ""],
] as const;

/** A page below one of the navigation. */
const below = [["departments/%E5%8F%B8%E6%B3%95%E5%B1%80", "?order=section&pick=role%3Dlead"]] as const;

describe.each([...pages, ...below])("/%s", (path, state) => {
  test("has nothing serious for axe, on a desk and on a phone, as it comes and in use", async () => {
    const open = await live(path);
    const {page} = open;
    for (const [use, search] of [
      ["as it comes", ""],
      ["in use", state],
    ] as const) {
      await turnTo(page, search);
      for (const width of [1440, 390] as const) {
        await page.setViewportSize(windows[width]);
        await settled(page);
        if (use === "in use") await unfold(page);
        expect([width, use, await violations(page)]).toEqual([width, use, []]);
      }
    }
    await open.leave();
  });
});

test("/tasks has nothing serious for axe with a task open and tasks selected", async () => {
  const open = await live("tasks?task=tieling-ip-2021/119");
  const {page} = open;
  for (const task of [1, 3]) {
    await page.locator(`tr[data-task$='/${task}']`).focus();
    await page.keyboard.press(" ");
  }
  expect(await page.locator("tr[aria-selected=true]").count()).toBe(2);
  for (const width of [1440, 390] as const) {
    await page.setViewportSize(windows[width]);
    await settled(page);
    expect([width, await violations(page)]).toEqual([width, []]);
  }
  await open.leave();
});

test("/import has nothing serious for axe with a list read, one refused and one in use", async () => {
  const open = await live("import");
  const {page} = open;
  const list = "序号,工作任务,责任部门,完成时限\n1,修法,市法院牵头、市公安局配合,年底前\n2,普法,,\n";
  const bring = () =>
    page.setInputFiles("[data-part=drop] input", [
      {name: "清单.csv", mimeType: "", buffer: Buffer.from(list)},
      {name: "空.docx", mimeType: "", buffer: Buffer.alloc(0)},
    ]);
  await bring();
  await page.waitForSelector("[data-part=file][data-state=unreadable]");
  await page.click("button[data-part=view]");
  await page.waitForSelector("[data-part=imported][data-state=shown]");
  await page.click("[data-part=imported] [data-part=manage]");
  await page.waitForSelector("[data-part=shelved]");
  await bring();
  await page.waitForSelector("[data-part=file][data-state=unreadable]");
  for (const width of [1440, 390] as const) {
    await page.setViewportSize(windows[width]);
    expect([width, await violations(page)]).toEqual([width, []]);
  }
  await open.leave();
});

test("every page says its language, its own title and its place in the navigation", async () => {
  const titles = new Set<string>();
  for (const [path] of pages) {
    const open = await visit(path, {javaScriptEnabled: false});
    const {page} = open;
    expect(await page.getAttribute("html", "lang")).toMatch(/^zh/);
    expect(await page.getAttribute("meta[name=viewport]", "content")).not.toMatch(
      /maximum-scale|user-scalable/,
    );
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("nav [aria-current=page]").count()).toBe(1);
    titles.add(await page.title());
    await open.leave();
  }
  expect(titles.size).toBe(pages.length);
});
