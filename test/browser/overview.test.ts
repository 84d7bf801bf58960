import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {overview} from "../../src/queries/overview.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answers, assignments, count, numbersOf} from "./answers.ts";
import {clickMark, marksOf, tally} from "./marks.ts";
import {live, ready, settled, turnTo, type Visit} from "./site.ts";
import {openDatabase, tableOf} from "./tables.ts";
import {panel, taskNumbers} from "./taskCards.ts";

const chart = "departmentRoles";

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([live(""), openDatabase()]);
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

const shownNumbers = () =>
  page.$$eval("[data-part=number]", (items) =>
    Object.fromEntries(
      items.map((item) => [
        (item as HTMLElement).dataset.number,
        Number(item.querySelector("b")!.textContent),
      ]),
    ),
  );

test("the numbers are those of the answer key and of the query", async () => {
  const shown = await shownNumbers();
  expect(shown).toEqual({
    tasks: 125,
    departments: 31,
    lead: 26,
    sole: 35,
    shared: 51,
    collective: 13,
    dated: 6,
    missing_deadline: 1,
    // 114, 115, 117, 119, 120, 122, 123, 125 and 126.
    blank: 9,
  });
  expect(shown).toMatchObject(count(answers, (row) => row.pattern));
  const [asked] = await database.ask(overview, noFilters);
  expect(asked).toMatchObject(shown);
});

test("each number is a link that opens so many tasks", async () => {
  const shown = await shownNumbers();
  const links = await page.$$eval("[data-part=number] a", (all) =>
    all.map((link) => [link.closest("li")!.dataset.number!, link.getAttribute("href")!] as const),
  );
  expect(links).toHaveLength(9);
  const other = await ready("");
  await other.page.locator("[data-number=tasks] a").click();
  await other.page.waitForURL(/\/tasks/);
  await other.close();
  const tasks = await live("tasks");
  for (const [name, href] of links) {
    if (name === "departments") {
      expect(href).toBe("./workload.html");
      continue;
    }
    expect(href).toMatch(/^\.\/tasks\.html(\?|$)/);
    await turnTo(tasks.page, new URL(href, "http://site/").search);
    expect([name, (await taskNumbers(tasks.page, "[data-view]")).length]).toEqual([name, shown[name]]);
    expect(await tasks.page.textContent("[data-part=count]")).toBe(`${shown[name]} 项任务`);
  }
  await tasks.leave();
});

test("the ways to the other pages say what is true there", async () => {
  const said = await page.textContent("[data-part=links]");
  expect(said).toContain("177 对部门");
  expect(said).toContain("118 项");
  const totals = Object.values(count(assignments, (row) => row.department)).sort((a, b) => b - a);
  const four = totals.slice(0, 4).reduce((sum, tasks) => sum + tasks, 0);
  expect([four < 383 / 2, four + totals[4]! >= 383 / 2]).toEqual([true, true]);
  expect(said).toContain("31 个部门中，前 5 个承担了全部分工的一半");
  const links = await page.$$eval("[data-part=links] a", (all) =>
    all.map((link) => link.getAttribute("href")),
  );
  expect(links).toEqual(
    ["workload", "network", "deadlines", "quality", "about"].map((name) => `./${name}.html`),
  );
});

describe("the departments' bars", () => {
  test("have the numbers of the answer key, and so has their table", async () => {
    const marks = await marksOf(page, chart);
    expect(tally(marks, "part", "department", "role")).toEqual(
      count(assignments, (row) => `${row.department} ${row.role}`),
    );
    const totals = tally(marks, "row", "department");
    expect(totals).toEqual(count(assignments, (row) => row.department));
    const rows = await tableOf(page, chart);
    expect(Object.fromEntries(rows.map((row) => [row[0], Number(row[5])]))).toEqual(totals);
    for (const [, ...cells] of rows) {
      const [total, ...parts] = cells.map(Number).reverse();
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    }
  });

  test("list their tasks at a click", async () => {
    await clickMark(page, chart, {mark: "part", department: "市公安局", role: "lead"});
    expect(await taskNumbers(page, panel)).toEqual([6, 52, 95]);
    await page.keyboard.press("Escape");
    await settled(page);
    await clickMark(page, chart, {mark: "row", department: "市科协"});
    expect(await taskNumbers(page, panel)).toEqual(
      numbersOf(assignments.filter((row) => row.department === "市科协")),
    );
  });
});
