import type {Page} from "playwright-core";
import {afterEach, describe, expect, inject, test} from "vitest";
import {csv} from "../fixtures/csv.ts";
import {listWith, manyDeadlines} from "../fixtures/datedList.ts";
import {clickMark, marksOf} from "./marks.ts";
import {live, settled, turnTo, type Visit, windows} from "./site.ts";
import {panel, taskNumbers} from "./taskCards.ts";

let open: Visit;
afterEach(() => open.close());

/** The deadlines of an imported list, in a browser that keeps nothing from other tests. */
async function deadlines(written: readonly string[], width: keyof typeof windows = 1440): Promise<Page> {
  open = await live("import", {
    viewport: windows[width],
    answers: {path: /never/, answer: (route) => route.continue()},
  });
  const {page} = open;
  const title = [["2023年重点工作责任清单"]];
  const file = {
    name: "重点工作.csv",
    mimeType: "",
    buffer: Buffer.from(csv([...title, ...listWith(written)])),
  };
  await page.setInputFiles("[data-part=drop] input", [file]);
  await page.locator("button[data-part=view]").first().click();
  await page.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
  await page.goto(`${inject("site")}deadlines`);
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  return page;
}

/** Turns an imported list's page, whose state stands after the `#`. */
const turn = async (page: Page, change: string) => {
  const list = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("list"));
  await turnTo(page, `#list=${list}&${change}`);
};

/** What is wrong with a page that only has to hold. */
const faults = async (page: Page) => [
  ...(await page.evaluate(() => [
    ...(document.documentElement.scrollWidth > innerWidth ? ["wider than the window"] : []),
    ...(/NaN|undefined|Infinity|null/.test(document.querySelector("[data-view]")!.textContent!)
      ? ["a number that is none"]
      : []),
    ...[...document.querySelectorAll("[data-part=fault]")].map((fault) => fault.textContent!).filter(Boolean),
  ])),
  ...open.complaints,
  ...open.foreign,
];

describe("forty months, recurring tasks and a date far off", () => {
  test.each([1440, 1024, 390] as const)("hold at %i pixels, and lose no task", async (width) => {
    const page = await deadlines(manyDeadlines, width);
    await turn(page, "day=2024-12-31");
    const marks = await marksOf(page, "deadlineTimeline");
    const drawn = marks.filter(({mark}) => mark === "task").length;
    const more = marks.filter(({mark}) => mark === "more").reduce((sum, {value}) => sum + Number(value), 0);
    // 86 with a date, and the nine that come back at a time that is written.
    expect(drawn + more).toBe(95);
    expect(await page.locator("[data-part=cycle]").count()).toBe(5);
    for (const bars of ["share", "columns", "count"]) {
      await turn(page, `day=2024-12-31&bars=${bars}&sort=dated`);
      expect(await faults(page)).toEqual([]);
    }
  });

  test("each number of the row lists as many tasks as it says, in its parts where it has several kinds", async () => {
    const page = await deadlines(manyDeadlines);
    await turn(page, "day=2024-12-31");
    const values = await page.$$eval("[data-span]", (items) =>
      items.map((item) => Number(item.querySelector("[data-value]")!.getAttribute("data-value"))),
    );
    expect(values).toEqual([23, 31, 3, 19, 5, 2, 3]);
    const buttons = page.locator("[data-span] button[data-part=tasks-behind]");
    for (let i = 0; i < (await buttons.count()); i++) {
      const says = Number(await buttons.nth(i).getAttribute("data-value"));
      await buttons.nth(i).click();
      await settled(page);
      expect((await taskNumbers(page, panel)).length).toBe(says);
      await page.keyboard.press("Escape");
      await settled(page);
    }
  });

  test("a recurring task is listed from its mark in its lane", async () => {
    const page = await deadlines(manyDeadlines);
    const mark = (await marksOf(page, "deadlineTimeline")).find(({task}) => String(task).endsWith("/83"))!;
    await clickMark(page, "deadlineTimeline", {
      mark: "task",
      task: String(mark.task),
      deadlineKind: "recurring",
    });
    expect(await taskNumbers(page, panel)).toEqual([83]);
  });
});

test("a list without a date says so at every width", async () => {
  const page = await deadlines(["持续推进", "", "3年内", "定期"], 390);
  expect(await page.textContent("[data-svg=deadlineTimeline]")).toContain("没有写明日期的任务。");
  expect(await page.locator("[data-format=ics]").count()).toBe(0);
  expect(await faults(page)).toEqual([]);
});

test("a list of nothing but blanks says so", async () => {
  const page = await deadlines(["", ""]);
  expect(await page.textContent("[data-part=missing] h2")).toBe("2 项任务没有写时限");
  expect(await faults(page)).toEqual([]);
});
