import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {departments as departmentsQuery} from "../../src/queries/departments.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {answers, assignments, numbersOf} from "./answers.ts";
import {live, searchOf, settled, turnTo, type Visit} from "./site.ts";
import {openDatabase} from "./tables.ts";
import {markedRuns, taskCards, taskNumbers} from "./taskCards.ts";

const view = "[data-view=tasks]";

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([live("tasks"), openDatabase()]);
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

const chips = () => page.locator("[data-part=chip]").allTextContents();

test("every task stands there, with its departments by the answer key and its words by the query", async () => {
  const cards = await taskCards(page, view);
  const shortNames = new Map(
    (await database.ask(departmentsQuery, noFilters)).map((row) => [row.department, row.short_name]),
  );
  const roles: Record<string, string> = zh.roles;
  const named = cards.map(({no, parties}) => ({
    no,
    // A group without a name is not a department: the key has groups apart.
    parties: Object.entries(parties).flatMap(([role, names]) =>
      names
        // 等单位 follows the last name without a 、.
        .split(/、|(?=等)/)
        .filter((name) => [...shortNames.values()].includes(name))
        .map((name) => `${role} ${name}`),
    ),
  }));
  expect(named).toEqual(
    answers.map(({no, parties}) => ({
      no,
      parties: parties.map(({role, department}) => `${roles[role]} ${shortNames.get(department)}`),
    })),
  );
  const groups = cards.map(({parties}) => Object.values(parties).join("、"));
  answers.forEach((answer, index) => {
    for (const group of answer.groups) expect(groups[index]).toContain(group);
  });
  const asked = await database.ask(taskList, noFilters);
  expect(cards.map(({text, deadline, clause}) => ({text, deadline, clause}))).toEqual(
    asked.map((row) => ({
      text: row.task,
      deadline: row.deadline ?? "（空白）",
      clause: row.responsibility ?? row.inherited_clause,
    })),
  );
});

test("each clause has its departments marked with their roles by the answer key, and its groups", async () => {
  const marked = await markedRuns(page, view);
  const names = new Map(Object.entries(zh.roles).map(([role, name]) => [role, name]));
  for (const {no, parties, groups} of answers) {
    const runs = marked[no]!;
    const departments = runs.filter(({run, title}) => run === "department" && !title.includes("不止一次"));
    expect([no, departments.map(({title}) => title).sort()]).toEqual([
      no,
      parties.map(({department, role}) => `${department}（${names.get(role)}）`).sort(),
    ]);
    expect([
      no,
      runs
        .filter(({run}) => run === "group")
        .map(({text}) => text)
        .sort(),
    ]).toEqual([no, [...groups].sort()]);
    expect([no, runs.filter(({run}) => run === "role").length]).not.toEqual([no, 0]);
  }
});

test("a department listed twice is marked twice, and counted once", async () => {
  const runs = (await markedRuns(page, view))[10]!;
  expect(runs.filter(({text}) => text === "市市场监督管理局").map(({title}) => title)).toEqual([
    "市市场监督管理局（牵头）",
    "市市场监督管理局（牵头；在本项中列出不止一次，只计一次）",
  ]);
});

test("a department's name leads to its page, in the clause and among the parties", async () => {
  const links = await page.$$eval("[data-task$='/8'] a", (all) =>
    all.map((each) => each.getAttribute("href")),
  );
  expect(links).toEqual(Array(2).fill("./departments/%E5%B8%82%E6%B3%95%E9%99%A2.html"));
});

test("a task that takes the clause above says so, and shows it", async () => {
  const inherited = (await taskCards(page, view)).filter(({note}) => note !== "");
  expect(inherited.map(({no}) => no)).toEqual([114, 115, 117, 119, 120, 122, 123, 125, 126]);
  const [above] = (await taskCards(page, view)).filter(({no}) => no === 118);
  expect(inherited[3]).toMatchObject({clause: above!.clause, note: "责任栏空白，沿用第 118 项的责任栏。"});
});

describe("a filter of the address", () => {
  const of = (department: string, role?: string) =>
    numbersOf(assignments.filter((row) => row.department === department && (!role || row.role === role)));

  test.each([
    ["?department=市法院", of("市法院")],
    ["?department=市法院&role=lead", of("市法院", "lead")],
    ["?department=市法院&role=lead,sole", [3, 4, 6, 8, 10, 96]],
    ["?department=市法院&with=市检察院&relation=joint", [6]],
    ["?section=6", numbersOf(answers.filter((row) => row.section === 6))],
    ["?subsection=2", [4, 5, 6, 7, 8, 9]],
    ["?pattern=collective", [54, 83, 84, 85, 109, 113, 114, 115, 116, 117, 124, 125, 126]],
    ["?deadline=missing", [103]],
    ["?dated=1", [7, 12, 15, 65, 67, 98]],
    ["?date=2021-12-31&department=市司法局", [7, 65]],
    ["?department=市法院&pattern=collective", []],
  ])("%s lists its tasks", async (search, expected) => {
    await turnTo(page, search);
    expect(await taskNumbers(page, view)).toEqual(expected);
    expect(await page.textContent("[data-part=count]")).toMatch(
      expected.length > 0 ? `${expected.length} 项任务` : "没有符合条件的任务",
    );
    expect(await page.textContent("[data-part=ignored]")).toBe("");
  });

  test("is a chip that takes it away", async () => {
    await turnTo(page, "?department=市法院&role=lead&section=1");
    expect(await chips()).toEqual(["强化制度约束，坚持知识产权严保护的政策导向 ×", "市法院 ×", "牵头 ×"]);
    const other = await live(
      `tasks?${new URLSearchParams({department: "市法院", role: "lead", section: "1"})}`,
    );
    await other.page.getByRole("link", {name: "去掉筛选：市法院"}).click();
    await other.page.waitForURL((url) => !url.searchParams.has("department"));
    await other.page.waitForSelector(`${view}[data-state=live]:not([aria-busy])`);
    expect(searchOf(other.page)).toEqual({section: "1", role: "lead"});
    const led = assignments.filter((row) => row.section === 1 && row.role === "lead");
    expect(await taskNumbers(other.page, view)).toEqual([...new Set(numbersOf(led))]);
    await other.leave();
  });

  test("that nobody knows is named as ignored and changes nothing", async () => {
    await turnTo(page, "?department=市法院&colour=red&section=x&role=boss&relation=__proto__");
    expect(await page.textContent("[data-part=ignored]")).toContain(
      "colour=red、section=x、role=boss、relation=__proto__",
    );
    expect(await taskNumbers(page, view)).toEqual(of("市法院"));
    await turnTo(page, "");
    expect(await page.textContent("[data-part=ignored]")).toBe("");
  });

  test.each([
    ["department", "<img src=x onerror=alert(1)>", "没有符合条件的任务"],
    ["department", "') OR 1=1 --", "没有符合条件的任务"],
    ["department", "市法院\ud800", "没有符合条件的任务"],
    ["<img src=x onerror=alert(1)>", "1", "已忽略：<img src=x onerror=alert(1)>=1"],
    ["section", "1\0", "已忽略：section=1"],
  ])("that is hostile is only words: %s=%s", async (name, value, words) => {
    await turnTo(page, `?${new URLSearchParams({[name]: value})}`);
    expect(await page.locator(`${view} :is(img, script)`).count()).toBe(0);
    expect(await page.textContent(view)).toContain(words);
    expect(await taskNumbers(page, view)).toHaveLength(words.startsWith("已忽略") ? 125 : 0);
  });

  test("that is chosen on the page goes into the address; Back undoes it", async () => {
    await page.locator("select[name=department]").selectOption("市法院");
    await settled(page);
    await page.locator("select[name=pattern]").selectOption("lead");
    await settled(page);
    expect(searchOf(page)).toEqual({department: "市法院", pattern: "lead"});
    const led = answers.filter((row) => row.pattern === "lead").map(({no}) => no);
    expect(await taskNumbers(page, view)).toEqual(of("市法院").filter((no) => led.includes(no)));
    await page.goBack();
    await settled(page);
    expect(await page.inputValue("select[name=pattern]")).toBe("");
    expect(await taskNumbers(page, view)).toEqual(of("市法院"));
  });
});

test("a hostile pick on a chart's page is only words", async () => {
  const search = new URLSearchParams({pick: "department=<img src=x onerror=alert(1)>"});
  const other = await live(`workload?${search}&role=<script>&sort=<b>&open=<i>,1`);
  expect(await other.page.textContent("aside h2")).toBe("<img src=x onerror=alert(1)>：0 项");
  expect(await other.page.locator("[data-view] :is(img, script)").count()).toBe(0);
  await other.leave();
});

test("a page that is asked for some tasks never shows all of them first", async () => {
  const held = await live("tasks?pattern=lead", {
    first: [
      () => {
        new MutationObserver((_, observer) => {
          const list = document.querySelector("[data-view] > [data-part=list]");
          if (!list) return;
          observer.disconnect();
          Object.assign(window, {first: getComputedStyle(list).visibility});
        }).observe(document, {childList: true, subtree: true});
      },
    ],
  });
  expect(await held.page.evaluate("window.first")).toBe("hidden");
  expect(await held.page.locator("[data-view] > [data-part=list]").isVisible()).toBe(true);
  await held.leave();
});
