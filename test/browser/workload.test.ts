import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {workload} from "../../src/queries/workload.ts";
import {noFilters} from "../../src/state/filters.ts";
import {assignments, count, numbersOf} from "./answers.ts";
import {clickMark, marksOf, markWith, sum, tally} from "./marks.ts";
import {live, ready, searchOf, settled, turnTo, type Visit} from "./site.ts";
import {openDatabase, tableOf} from "./tables.ts";
import {panel, taskCards, taskNumbers} from "./taskCards.ts";

const chart = "workloadHeatmap";
const market = "市市场监督管理局";
const official = ["市委组织部", "市委宣传部", "市委网信办", "市人大常委会办公室"];

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([live("workload"), openDatabase()]);
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

const cells = async (...keys: string[]) => tally(await marksOf(page, chart), "cell", ...keys);

describe("the numbers", () => {
  test("of the cells are those of the answer key", async () => {
    const shown = await cells("department", "section");
    expect(shown).toEqual(count(assignments, (row) => `${row.department} ${row.section}`));
    expect(sum(shown)).toBe(383);
  });

  test("of the cells are those of the query on the real tables", async () => {
    const asked: Record<string, number> = {};
    for (const row of await database.ask(workload, noFilters)) {
      const key = `${row.department} ${row.section_order}`;
      asked[key] = (asked[key] ?? 0) + row.tasks;
    }
    expect(await cells("department", "section")).toEqual(asked);
  });

  test("of the totals are those of the answer key", async () => {
    const marks = await marksOf(page, chart);
    expect(tally(marks, "row", "department")).toEqual(count(assignments, (row) => row.department));
    expect(tally(marks, "column", "section")).toEqual({1: 108, 2: 63, 3: 49, 4: 33, 5: 106, 6: 24});
    const bars = marks.filter((mark) => mark.mark === "bar");
    const ofRows = bars.filter((mark) => mark.department !== undefined);
    expect(tally(ofRows, "bar", "department", "role")).toEqual(
      count(assignments, (row) => `${row.department} ${row.role}`),
    );
    const ofColumns = bars.filter((mark) => mark.department === undefined);
    expect(tally(ofColumns, "bar", "section", "role")).toEqual(
      count(assignments, (row) => `${row.section} ${row.role}`),
    );
    const own = ofRows.filter((mark) => mark.department === market);
    expect(tally(own, "bar", "role")).toEqual({lead: 21, sole: 11, shared: 45});
  });

  test("of the table add up to the chart's", async () => {
    const rows = await tableOf(page, chart);
    const byDepartment: Record<string, number> = {};
    for (const [department, , , , tasks] of rows)
      byDepartment[department!] = (byDepartment[department!] ?? 0) + Number(tasks);
    expect(byDepartment).toEqual(tally(await marksOf(page, chart), "row", "department"));
  });
});

describe("the role filter", () => {
  const untick = async (...roles: string[]) => {
    for (const role of roles) {
      await page.locator(`input[name=roles][value=${role}]`).click();
      await settled(page);
    }
  };

  test("leaves the tasks of one role; Back undoes it, a new load keeps it", async () => {
    await untick("sole", "shared", "support");
    const led = assignments.filter((row) => row.role === "lead");
    expect(led).toHaveLength(35);
    expect(await cells("department", "section")).toEqual(
      count(led, (row) => `${row.department} ${row.section}`),
    );
    expect(searchOf(page)).toEqual({role: "lead"});
    expect(await page.textContent(`figure[data-chart=${chart}] [data-part=finding]`)).toContain(
      "只看牵头，最多的是市场监管局：21 项",
    );
    expect((await tableOf(page, chart)).reduce((total, row) => total + Number(row[4]), 0)).toBe(35);

    const again = await ready("workload?role=lead");
    expect(sum(tally(await marksOf(again.page, chart), "cell", "department", "section"))).toBe(35);
    expect(await again.page.locator("input[name=roles]:checked").evaluateAll((all) => all.length)).toBe(1);
    await again.leave();

    await page.goBack();
    await settled(page);
    expect(searchOf(page)).toEqual({role: "lead,support"});
    for (let step = 0; step < 2; step++) await page.goBack();
    await settled(page);
    expect(sum(await cells("department", "section"))).toBe(383);
    expect(await page.locator("input[name=roles]:not(:checked)").count()).toBe(0);
  });

  test("leaves two roles, and the list behind a total has those only", async () => {
    await turnTo(page, "?role=lead,sole");
    const some = assignments.filter((row) => row.role !== "shared");
    expect(await cells("department", "section")).toEqual(
      count(some, (row) => `${row.department} ${row.section}`),
    );
    await clickMark(page, chart, {mark: "row", department: "市公安局"});
    expect(await taskNumbers(page, panel)).toEqual(
      numbersOf(some.filter((row) => row.department === "市公安局")),
    );
  });

  test("says so where nothing is left, and the way back is there", async () => {
    await turnTo(page, "?role=support");
    expect(await marksOf(page, chart)).toEqual([]);
    expect(await page.textContent(`figure[data-chart=${chart}] svg`)).toContain("没有符合条件的任务");
    await untick("support");
    expect(sum(await cells("department", "section"))).toBe(383);
  });
});

describe("a section", () => {
  test("opens into its subsections, which add up to it, and closes again", async () => {
    const button = page.locator("[data-part=open] button", {hasText: /^一$/});
    await button.click();
    await settled(page);
    expect(searchOf(page)).toEqual({open: "1"});
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    const marks = (await marksOf(page, chart)).filter((mark) => mark.mark === "cell");
    const opened = marks.filter((mark) => mark.section === "1");
    expect(tally(opened, "cell", "department", "subsection")).toEqual(
      count(
        assignments.filter((row) => row.section === 1),
        (row) => `${row.department} ${row.subsection}`,
      ),
    );
    expect(opened.reduce((total, {value}) => total + value, 0)).toBe(108);
    const others = marks.filter((mark) => mark.section !== "1");
    expect(others.every((mark) => mark.subsection === undefined)).toBe(true);
    expect(others.reduce((total, {value}) => total + value, 0)).toBe(383 - 108);

    await button.click();
    await settled(page);
    expect(searchOf(page)).toEqual({});
    expect(sum(await cells("department", "section"))).toBe(383);
  });

  test("opens with all others", async () => {
    await page.getByRole("button", {name: "全部展开"}).click();
    await settled(page);
    expect(searchOf(page)).toEqual({open: "1,2,3,4,5,6"});
    const shown = (await marksOf(page, chart)).filter((mark) => mark.mark === "cell");
    expect(tally(shown, "cell", "department", "subsection")).toEqual(
      count(assignments, (row) => `${row.department} ${row.subsection}`),
    );
  });
});

test.each([
  ["total", [market, "市委宣传部", "市自然资源局", "市农业农村局"]],
  ["official", official],
  // In pinyin: 财政局 … 政协教科卫体委.
  ["name", ["市财政局"]],
])("sorts by %s", async (sort, first) => {
  await page.locator("select[name=sort]").selectOption(sort);
  await settled(page);
  expect(searchOf(page)).toEqual(sort === "total" ? {} : {sort});
  const rows = (await marksOf(page, chart)).filter((mark) => mark.mark === "row");
  const heights = await page.$$eval("[data-mark=row]", (all) =>
    all.map((each) => each.getBoundingClientRect().y),
  );
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(rows.map((row) => row.department).slice(0, first.length)).toEqual(first);
  expect(rows).toHaveLength(31);
});

describe("a click lists the tasks behind", () => {
  test("a cell, each with all that the list says of it", async () => {
    await clickMark(page, chart, {mark: "cell", department: "市教育局", section: "5"});
    const cards = await taskCards(page, panel);
    expect(cards.map(({no}) => no)).toEqual([100, 103]);
    expect(cards[1]).toEqual({
      no: 103,
      headings: "加强基础条件建设提升知识产权保护效能 › （二十一）加强专业人才队伍建设",
      text: "优化人才队伍结构和布局，加强市场主体和监管执法领域知识产权人才培训，推动将其纳入党校人才培养计划。",
      parties: {按职责分工: "组织部、教育局、市场监管局等相关部门"},
      deadline: "（空白）",
      clause: "市委组织部、市教育局、市市场监督管理局等相关部门按职责分工负责",
      note: "",
    });
    expect(await page.textContent(`${panel} h2`)).toBe("2 项任务");
  });

  test.each([
    ["the head of a row", {mark: "row", department: "市法院"}, 27],
    ["a part of a row's total", {mark: "bar", department: market, role: "lead"}, 21],
    ["the head of a column", {mark: "column", section: "4"}, 7],
    ["a part of a column's total", {mark: "bar", section: "2", role: "sole"}, 8],
  ])("%s", async (_, keys: Record<string, string>, tasks) => {
    await clickMark(page, chart, keys);
    const behind = assignments.filter((row) =>
      Object.entries(keys).every(
        ([key, text]) => key === "mark" || String(row[key as keyof typeof row]) === text,
      ),
    );
    const expected = [...new Set(numbersOf(behind))];
    expect(expected).toHaveLength(tasks);
    expect(await taskNumbers(page, panel)).toEqual(expected);
  });

  test("a cell of an opened section", async () => {
    await turnTo(page, "?open=1");
    await clickMark(page, chart, {mark: "cell", department: "市司法局", section: "1", subsection: "2"});
    expect(await taskNumbers(page, panel)).toEqual([6, 7, 9]);
  });

  test("the panel, which the link opens on the tasks' page", async () => {
    await clickMark(page, chart, {mark: "cell", department: "市法院", section: "3"});
    const listed = await taskCards(page, panel);
    expect(listed.map(({no}) => no)).toEqual([58, 64, 67, 68, 69]);
    const href = await page.getAttribute(`${panel} [data-part=link]`, "href");
    const other = await live(href!.replace("./", ""));
    expect(await taskCards(other.page, "[data-view]")).toEqual(listed);
    await other.leave();
  });
});

describe("the panel", () => {
  const keys = {mark: "cell", department: "市法院", section: "3"};
  const isFocused = async () =>
    (await markWith(page, chart, keys)).evaluate((mark) => document.activeElement === mark);

  test("takes the focus; Escape closes it and gives the focus back to the mark", async () => {
    await clickMark(page, chart, keys);
    expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
    expect(await isFocused()).toBe(true);
    expect(searchOf(page)).toEqual({});
  });

  test("closes with its button, and Back opens it again", async () => {
    await clickMark(page, chart, keys);
    await page.locator(`${panel} [data-part=close]`).click();
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
    expect(await isFocused()).toBe(true);
    await page.goBack();
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([58, 64, 67, 68, 69]);
  });

  test("marks what is picked, also after a new load", async () => {
    await clickMark(page, chart, keys);
    const picked = async (where: Page) =>
      (await marksOf(where, chart)).filter((mark) => mark.selected === "true").map(({label}) => label);
    expect(await picked(page)).toHaveLength(1);
    const again = await live(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
    expect(await picked(again.page)).toEqual(await picked(page));
    expect(await taskNumbers(again.page, panel)).toEqual([58, 64, 67, 68, 69]);
    await again.leave();
  });

  test("follows from mark to mark while it stands open", async () => {
    await clickMark(page, chart, keys);
    await clickMark(page, chart, {mark: "row", department: "市工商联"});
    expect(await taskNumbers(page, panel)).toEqual([20]);
    expect(await page.locator(panel).count()).toBe(1);
  });
});
