import type {Page} from "playwright-core";
import {afterEach, expect, test} from "vitest";
import {marksOf} from "./marks.ts";
import {type Chart, chartsOf, live, ready, settled, type Visit} from "./site.ts";
import {panel, taskNumbers} from "./taskCards.ts";

let open: Visit;

afterEach(() => open.leave());

/** What has the focus: the words of a mark, or the name of any other element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.closest("[data-mark]")?.getAttribute("aria-label") ?? active?.tagName ?? null;
  });

/** Presses Tab until the focus leaves the page; for each stop, whether it is in a chart, and in which. */
async function tabStops(page: Page): Promise<(string | null)[]> {
  const stops: (string | null)[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const chart = active.closest("svg")?.closest("figure")?.dataset.chart;
      return {chart: chart ?? null};
    });
    if (!stop) return stops;
    stops.push(stop.chart);
    if (stops.length > 300) throw new Error("Tab does not come to an end");
  }
}

test.each(Object.entries(chartsOf))("Tab stops at every chart of /%s once", async (path, charts) => {
  open = await ready(path);
  const stops = await tabStops(open.page);
  expect(stops.filter((chart) => chart !== null)).toEqual([...charts]);
  // The way to the pages, the controls, the menu and the table are stops as well.
  expect(stops.filter((chart) => chart === null).length).toBeGreaterThan(10);
});

/** Puts the focus into a chart as Tab does, on the mark where it then is. */
const enter = (page: Page, chart: Chart) =>
  page.locator(`figure[data-chart=${chart}] [data-mark][tabindex="0"]`).focus();

test("arrows walk over the cells of the heatmap, each with its tip; Enter opens, Escape comes back", async () => {
  open = await live("workload");
  const {page} = open;
  const tip = () => page.locator(".tip:visible").allTextContents();
  await enter(page, "workloadHeatmap");
  await page.keyboard.press("Home");
  const marks = (await marksOf(page, "workloadHeatmap")).map(({label}) => label);
  expect(await focused(page)).toBe(marks[0]);
  expect(await tip()).toEqual([marks[0]]);
  await page.keyboard.press("End");
  expect(await focused(page)).toBe(marks.at(-1));

  // From the strongest cell down its column and to the left along its row.
  const walk: (string | null)[] = [];
  await page
    .locator(
      "[data-svg=workloadHeatmap] [data-mark=cell][data-department=市市场监督管理局][data-section='1']",
    )
    .focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
    await page.keyboard.press(key);
    walk.push(await focused(page));
    expect(await tip()).toEqual([walk.at(-1)]);
  }
  const cell = (name: string, section: string, tasks: number) => [
    expect.stringContaining(name),
    section,
    tasks,
  ];
  expect(
    walk.map((label) => [
      label!.split("，")[0],
      /，(.{2})/.exec(label!)![1],
      Number(/(\d+) 项$/.exec(label!)![1]),
    ]),
  ).toEqual([
    cell("市场监", "加强", 11),
    cell("宣传部", "加强", 8),
    cell("宣传部", "强化", 12),
    cell("市场监", "强化", 21),
  ]);

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await taskNumbers(page, panel)).toHaveLength(12);
  await page.keyboard.press("Escape");
  await settled(page);
  expect(await page.locator(panel).count()).toBe(0);
  expect(await focused(page)).toBe(walk[2]);
  await page.keyboard.press(" ");
  await settled(page);
  expect(await taskNumbers(page, panel)).toHaveLength(12);
});

test.each([1440, 390])(
  "a mark with the keyboard's focus is never behind the heads that stay in sight, in a window of %i",
  async (width) => {
    open = await live("workload");
    const {page} = open;
    await page.setViewportSize({width, height: 500});
    await settled(page);
    /** What of the focused mark's upper left corner, in pixels, the copies of heads hide. */
    const hidden = () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
        const mark = document.activeElement!.getBoundingClientRect();
        const copies = (part: string) =>
          document.querySelector(`[data-part=${part}] > div:not([hidden])`)?.getBoundingClientRect();
        const [columns, rows] = [copies("column-copies"), copies("row-copies")];
        return {
          stuck: [columns !== undefined, rows !== undefined],
          hidden: [(columns?.bottom ?? 0) - mark.top > 0.5, (rows?.right ?? 0) - mark.left > 0.5],
        };
      });
    const cells = page.locator("figure[data-chart=workloadHeatmap] [data-mark=cell]");
    await cells.last().focus();
    const steps: Awaited<ReturnType<typeof hidden>>[] = [];
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press(step % 6 === 5 ? "ArrowLeft" : "ArrowUp");
      steps.push(await hidden());
    }
    expect(steps.filter(({stuck}) => stuck[0]).length).toBeGreaterThan(5);
    expect(steps.filter(({hidden}) => hidden.includes(true))).toEqual([]);
  },
);

test("the network is entered at its largest department, and PageUp and PageDown reach every mark", async () => {
  open = await ready("network");
  const {page} = open;
  await enter(page, "networkGraph");
  expect(await focused(page)).toContain("市场监");
  expect(await page.locator(".tip:visible").count()).toBe(1);
  expect(await page.locator("[data-mark=node][data-faint]").count()).toBeGreaterThan(0);
  const marks = (await marksOf(page, "networkGraph")).map(({label}) => label);
  await page.keyboard.press("Home");
  const walked = [await focused(page)];
  for (let step = 1; step < marks.length; step++) {
    await page.keyboard.press("PageDown");
    walked.push(await focused(page));
  }
  expect(walked).toEqual(marks);
  await page.keyboard.press("Escape");
  expect(await page.locator(".tip:visible").count()).toBe(0);
});

test("a pick is pinned and another one set beside it without a mouse", async () => {
  open = await live("workload");
  const {page} = open;
  const title = () => page.locator(`${panel} h2[data-part=title]`).allTextContents();
  const row = (department: string) =>
    page.locator(`figure[data-chart=workloadHeatmap] [data-mark=row][data-department=${department}]`);
  await row("市法院").focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await title()).toEqual(["市法院：27 项"]);
  // From the title the next stop is the pin.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("固定");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("已固定");
  await row("市公安局").focus();
  await page.keyboard.press(" ");
  await settled(page);
  expect(await title()).toEqual(["公安局：23 项", "市法院：27 项"]);
  // The number and the parties are stops; a clause's names are none, since the parties lead to the same pages.
  const stops = await page.$$eval(`${panel} [data-task$="/6"] a:not([tabindex="-1"])`, (all) =>
    all.map((each) => each.closest("[data-part]")?.getAttribute("data-part")),
  );
  expect(new Set(stops)).toEqual(new Set(["link", "role"]));
  await page.keyboard.press("Escape");
  await settled(page);
  await page.keyboard.press("Escape");
  await settled(page);
  expect(await page.locator(panel).count()).toBe(0);
});

test("the first stop leads past the navigation; the focus stays on a control that changes the chart", async () => {
  open = await ready("workload");
  const {page} = open;
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", {name: "跳到正文"});
  expect(await skip.evaluate((link) => document.activeElement === link)).toBe(true);
  expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  // Past the measure and the order of rows.
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press("Tab");
  const box = page.locator("input[name=roles]").first();
  expect(await box.evaluate((input) => document.activeElement === input)).toBe(true);
  expect(await box.isChecked()).toBe(true);
  await page.keyboard.press(" ");
  await settled(page);
  expect(await box.evaluate((input) => document.activeElement === input)).toBe(true);
  expect(await box.isChecked()).toBe(false);
});
