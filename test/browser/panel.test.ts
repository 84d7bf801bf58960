import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {assignments, numbersOf} from "./answers.ts";
import {clickMark, marksOf, markWith} from "./marks.ts";
import {live, searchOf, settled, turnTo, type Visit, windows} from "./site.ts";
import {listedCards, markedRuns, panel, taskNumbers} from "./taskCards.ts";

const chart = "workloadHeatmap";
const market = {mark: "row", department: "市市场监督管理局"};
const publicity = {mark: "row", department: "市委宣传部"};

let open: Visit;
let page: Page;

beforeAll(async () => {
  open = await live("workload");
  page = open.page;
});
beforeEach(async () => {
  await resize(windows[1440]);
  await turnTo(page, "");
});
afterAll(() => open.leave());

const both = new URLSearchParams({
  "pick.department": publicity.department,
  "pin.department": market.department,
});
/** Changes the window, and waits for what is drawn anew. */
const resize = async (size: {width: number; height: number}) => {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await settled(page);
};

const of = (department: string, role?: string) =>
  numbersOf(assignments.filter((row) => row.department === department && (!role || row.role === role)));
const titles = () => page.locator(`${panel} h2[data-part=title]`).allTextContents();
const groups = (slot = "pick") => page.locator(`${panel} [data-slot=${slot}] h3`).allTextContents();
const pinButton = () => page.locator(`${panel} [data-part=pin]`).first();
const compared = () =>
  page.$$eval(`${panel} [data-part=compared]:not([hidden]) tr`, (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  );

describe("a pick", () => {
  test("of a department has its tasks by role, in the order of the list", async () => {
    await clickMark(page, chart, market);
    expect(await titles()).toEqual(["市场监管局：77 项"]);
    expect(await groups()).toEqual(["牵头 21 项", "单独负责 11 项", "按职责分工 45 项"]);
    const cards = await listedCards(page, panel);
    expect(cards.map(({no}) => no)).toEqual(
      ["lead", "sole", "shared"].flatMap((role) => of(market.department, role)),
    );
  });

  test("of a column says why its number is not that of its tasks, and has them by who answers", async () => {
    await clickMark(page, chart, {mark: "column", section: "1"});
    const [column] = (await marksOf(page, chart)).filter((mark) => mark.mark === "column");
    expect(column!.value).toBe(108);
    expect(await titles()).toEqual(["强化制度约束，坚持知识产权严保护的政策导向：36 项"]);
    expect(await page.textContent(`${panel} [data-part=what]`)).toBe(
      "108 项次、36 项任务：一项任务按点名的部门各计一次。",
    );
    expect(await groups()).toEqual(["有牵头 7 项", "单独负责 15 项", "有部门、无牵头、非单独负责 14 项"]);
  });

  test("has each clause as written, with its departments marked", async () => {
    await clickMark(page, chart, {mark: "cell", department: "市法院", section: "3"});
    const href = await page.getAttribute(`${panel} [data-part=link]`, "href");
    const other = await live(href!.replace("./", ""));
    expect(await taskNumbers(page, panel)).toEqual(await taskNumbers(other.page, "[data-view]"));
    await other.leave();
    const runs = (await markedRuns(page, panel))[58]!;
    expect(runs.map(({text, run, role}) => `${text} ${run} ${role}`)).toEqual([
      "市委宣传部 department shared",
      "市法院 department shared",
      "市司法局 department shared",
      "市市场监督管理局 department shared",
      "按职责分工负责 role shared",
    ]);
  });

  test("is let go by a second press, and leaves no place that a later drawing jumps to", async () => {
    const keys = {mark: "cell", department: "市公安局", section: "1"};
    const pressed = async () => (await markWith(page, chart, keys)).getAttribute("aria-pressed");
    expect(await pressed()).toBe("false");
    await clickMark(page, chart, keys);
    expect([await pressed(), searchOf(page)]).toEqual([
      "true",
      {"pick.section": "1", "pick.department": "市公安局"},
    ]);
    await clickMark(page, chart, keys);
    expect([await pressed(), searchOf(page)]).toEqual(["false", {}]);
    expect(await page.locator(panel).count()).toBe(0);
    await page.evaluate(() => scrollTo({top: 500, behavior: "instant"}));
    await page.$eval("select[name=sort]", (select) => {
      (select as HTMLSelectElement).value = "name";
      select.dispatchEvent(new Event("change", {bubbles: true}));
    });
    await settled(page);
    expect(searchOf(page)).toEqual({sort: "name"});
    expect(await page.evaluate(() => scrollY)).toBe(500);
  });

  test("that the address brings does not take the focus; one that the reader makes does", async () => {
    const own = await live(`workload?pick.department=${encodeURIComponent(market.department)}`);
    await own.page.waitForSelector(`${panel}:not([aria-busy]) h3`);
    expect(await own.page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await own.leave();
    await clickMark(page, chart, market);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("市场监管局：77 项");
  });

  test("of a column whose head is out of sight is made on its copy, which shows it; the rows stay", async () => {
    const row = {mark: "row", department: "市科协"};
    await (await markWith(page, chart, row)).evaluate((mark) => mark.scrollIntoView({block: "center"}));
    const copy = page.locator("[data-part=column-copies] [data-copy]").first();
    const top = async () =>
      (await markWith(page, chart, row)).evaluate((mark) => mark.getBoundingClientRect().top);
    const before = await top();
    await copy.click();
    await settled(page);
    expect(await titles()).toEqual(["强化制度约束，坚持知识产权严保护的政策导向：36 项"]);
    expect(Math.abs((await top()) - before)).toBeLessThan(30);
    expect(await copy.getAttribute("data-selected")).toBe("true");
    expect(await page.locator("[data-part=column-copies] [data-dimmed]").count()).toBe(5);
  });

  test("cuts a long text, and shows it whole at a click", async () => {
    await clickMark(page, chart, market);
    const words = page.locator(`${panel} [data-folded]`).first();
    const height = async () => (await words.boundingBox())!.height;
    const cut = await height();
    const id = await words.locator("xpath=..").getAttribute("data-task");
    await words.getByRole("button").click();
    const whole = page.locator(`${panel} [data-task="${id}"] [data-part=words]`);
    expect((await whole.boundingBox())!.height).toBeGreaterThan(cut);
    expect(await whole.getByRole("button").getAttribute("aria-expanded")).toBe("true");
  });
});

describe("beside the chart", () => {
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;

  test.each([1400, 1440, 1683, 1920])(
    "in a window of %i nothing is under it, and nothing scrolls aside",
    async (width) => {
      await resize({width, height: 900});
      await clickMark(page, chart, market);
      const aside = await box(panel);
      expect(aside.width).toBe(420);
      const figure = await box(`figure[data-chart=${chart}]`);
      expect(figure.x + figure.width).toBeLessThanOrEqual(aside.x);
      const drawn = await page.getAttribute(`figure[data-chart=${chart}] [data-part=plot]`, "data-width");
      expect(drawn).toBe(width === 1920 ? "1200" : "920");
      const scrolls = await page.$eval(
        `figure[data-chart=${chart}] [data-part=plots]`,
        (plots) => plots.scrollWidth > plots.clientWidth,
      );
      expect(scrolls).toBe(false);
      await page.keyboard.press("Escape");
      await settled(page);
      expect(await page.getAttribute(`figure[data-chart=${chart}] [data-part=plot]`, "data-width")).toBe(
        "1200",
      );
      expect(await page.getAttribute("html", "data-panel")).toBeNull();
    },
  );

  test("leaves the mark that was clicked at its height, and again when it closes", async () => {
    const keys = {mark: "row", department: "市公安局"};
    const top = async () =>
      (await markWith(page, chart, keys)).evaluate((mark) => mark.getBoundingClientRect().top);
    await (await markWith(page, chart, keys)).evaluate((mark) => mark.scrollIntoView({block: "center"}));
    const before = await top();
    await (await markWith(page, chart, keys)).evaluate((mark) =>
      mark.dispatchEvent(new MouseEvent("click", {bubbles: true})),
    );
    await settled(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await page.waitForTimeout(600);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await page.locator(`${panel} [data-part=close]`).click();
    await settled(page);
    await page.waitForTimeout(600);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });

  test.each([1024, 390] as const)(
    "is under the page in a window of %i, and what was clicked stays in sight",
    async (width) => {
      await resize(windows[width]);
      const row = {mark: "row", department: "市司法局"};
      await (await markWith(page, chart, row)).evaluate((mark) => mark.scrollIntoView({block: "end"}));
      await clickMark(page, chart, row);
      const sheet = await box(panel);
      expect(sheet).toMatchObject({x: 0, width});
      expect(sheet.y + sheet.height).toBe(windows[width].height);
      const clicked = (await (await markWith(page, chart, row)).boundingBox())!;
      expect(clicked.y).toBeGreaterThan(0);
      expect(clicked.y + clicked.height).toBeLessThan(sheet.y);
    },
  );
});

test("Escape lets go wherever the focus is, on a page that a link opened too", async () => {
  await turnTo(page, `?pick.department=${encodeURIComponent(market.department)}`);
  expect(await page.locator(panel).count()).toBe(1);
  await page.locator("h1").click();
  await page.keyboard.press("Escape");
  await settled(page);
  expect(await page.locator(panel).count()).toBe(0);
  expect(searchOf(page)).toEqual({});
});

describe("a pin", () => {
  test("stays when another department is picked, and the two are compared", async () => {
    await clickMark(page, chart, market);
    await pinButton().click();
    await settled(page);
    expect(searchOf(page)).toEqual({"pin.department": market.department});
    expect(await pinButton().getAttribute("aria-pressed")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("pin");
    expect(await compared()).toEqual([]);

    await clickMark(page, chart, publicity);
    expect(searchOf(page)).toEqual(Object.fromEntries(both));
    expect(await titles()).toEqual(["宣传部：43 项", "市场监管局：77 项"]);
    expect(await groups("pin")).toEqual(["牵头 21 项", "单独负责 11 项", "按职责分工 45 项"]);
    expect(await compared()).toEqual([
      ["", "宣传部", "市场监管局"],
      ["任务合计", "43", "77"],
      ["牵头", "1", "21"],
      ["单独负责", "0", "11"],
      ["按职责分工", "42", "45"],
      ["配合", "0", "0"],
      ["共同承担", "42 项"],
    ]);
    const [one, other] = await page.$$eval(`${panel} [data-part=picked]`, (all) =>
      all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(one!.right).toBeLessThanOrEqual(other!.left);
    expect(one!.top).toBe(other!.top);

    const href = await page.getAttribute(`${panel} [data-part=compared] a`, "href");
    const listed = await live(href!.replace("./", ""));
    expect(await taskNumbers(listed.page, "[data-view]")).toEqual(
      of(market.department).filter((no) => of(publicity.department).includes(no)),
    );
    await listed.leave();
  });

  test("is marked in the chart in another way than the pick", async () => {
    await turnTo(page, `?${both}`);
    const marks = await marksOf(page, chart);
    const having = (name: string) =>
      marks.filter((mark) => mark[name] === "true").map((mark) => mark.department);
    expect(having("pinned")).toEqual([market.department]);
    expect(having("selected")).toEqual([publicity.department]);
    const outline = await (await markWith(page, chart, market)).evaluate(
      (mark) => getComputedStyle(mark).outlineStyle,
    );
    expect(outline).toBe("dashed");
  });

  test("is let go by a press on its mark, as a pick is", async () => {
    await clickMark(page, chart, market);
    await pinButton().click();
    await settled(page);
    await clickMark(page, chart, publicity);
    expect(await titles()).toEqual(["宣传部：43 项", "市场监管局：77 项"]);
    await clickMark(page, chart, market);
    expect(await titles()).toEqual(["宣传部：43 项"]);
    expect(searchOf(page)).toEqual({"pick.department": publicity.department});
  });

  test("turns into a pick again when it is let go, and gives way to another", async () => {
    await clickMark(page, chart, market);
    await pinButton().click();
    await settled(page);
    await pinButton().click();
    await settled(page);
    expect(searchOf(page)).toEqual({"pick.department": market.department});
    await pinButton().click();
    await settled(page);
    await clickMark(page, chart, publicity);
    await pinButton().click();
    await settled(page);
    expect(searchOf(page)).toEqual({"pin.department": publicity.department});
    expect(await titles()).toEqual(["宣传部：43 项"]);
  });

  test("Escape closes the pick, then the pin; Back brings both", async () => {
    await clickMark(page, chart, market);
    await pinButton().click();
    await settled(page);
    await clickMark(page, chart, publicity);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("宣传部：43 项");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await titles()).toEqual(["市场监管局：77 项"]);
    const focused = await (await markWith(page, chart, publicity)).evaluate(
      (mark) => document.activeElement === mark,
    );
    expect(focused).toBe(true);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
    for (let step = 0; step < 2; step++) await page.goBack();
    await settled(page);
    expect(await titles()).toEqual(["宣传部：43 项", "市场监管局：77 项"]);
  });

  test("that was scrolled down gives way to a new pick in a narrow window", async () => {
    await resize({width: 900, height: 768});
    await clickMark(page, chart, market);
    await pinButton().click();
    await settled(page);
    await page.$eval(panel, (each) => each.scrollTo({top: 2000, behavior: "instant"}));
    await (await markWith(page, chart, publicity)).evaluate((mark) =>
      mark.dispatchEvent(new MouseEvent("click", {bubbles: true})),
    );
    await settled(page);
    const title = (await page.locator(`${panel} [data-slot=pick] h2`).boundingBox())!;
    expect(title.y).toBeGreaterThanOrEqual(0);
    expect(title.y).toBeLessThan(768);
  });

  test("stands below the pick in a narrow window", async () => {
    await resize(windows[390]);
    await turnTo(page, `?${both}`);
    const [one, other] = await page.$$eval(`${panel} [data-part=picked]`, (all) =>
      all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(one!.bottom).toBeLessThanOrEqual(other!.top);
    expect(one!.left).toBe(other!.left);
  });
});
