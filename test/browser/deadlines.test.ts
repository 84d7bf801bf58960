import {buffer} from "node:stream/consumers";
import ICAL from "ical.js";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, inject, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {departmentDates} from "../../src/queries/deadlineDates.ts";
import {sectionDeadlines} from "../../src/queries/deadlines.ts";
import {noFilters} from "../../src/state/filters.ts";
import {kindsOfDepartments} from "../../src/views/deadlines/kindsOfDepartments.ts";
import {answers, assignments, count, numbersOf} from "./answers.ts";
import {clickMark, marksOf, tally} from "./marks.ts";
import {live, ready, searchOf, settled, turnTo, type Visit, visit} from "./site.ts";
import {openDatabase, tableOf} from "./tables.ts";
import {panel, taskCards, taskNumbers} from "./taskCards.ts";

const dated = [7, 12, 15, 65, 67, 98];
const kind = "by_date_then_continuous";

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([live("deadlines"), openDatabase()]);
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

describe("the numbers", () => {
  test("of all tasks are those of the answer key", async () => {
    const kinds = count(answers, (row) => row.deadlineKind);
    expect(kinds).toEqual({continuous: 118, [kind]: 6, missing: 1});
    expect(await page.textContent("[data-part=lead]")).toBe(
      "125 项任务中，118 项持续推进，6 项限期完成并持续推进，1 项未写时限。",
    );
  });

  test("of the sections are those of the answer key, the query and the table", async () => {
    const marks = await marksOf(page, "deadlineSections");
    const shown = tally(marks, "part", "section", "deadlineKind");
    expect(shown).toEqual(count(answers, (row) => `${row.section} ${row.deadlineKind}`));
    expect(tally(marks, "row", "section")).toEqual({1: 36, 2: 18, 3: 15, 4: 7, 5: 35, 6: 14});
    const asked = (await database.ask(sectionDeadlines, noFilters)).map((row) => [
      `${row.section_order} ${row.deadline_kind}`,
      row.tasks,
    ]);
    expect(shown).toEqual(Object.fromEntries(asked));
    const inTable = (await tableOf(page, "deadlineSections")).map((row) => Number(row[2]));
    expect(inTable).toEqual(asked.map(([, tasks]) => tasks));
  });

  test("of the departments are those of the answer key, the query and the table", async () => {
    const marks = await marksOf(page, "deadlineDepartments");
    const shown = tally(marks, "part", "department", "deadlineKind");
    expect(shown).toEqual(count(assignments, (row) => `${row.department} ${row.deadlineKind}`));
    expect(tally(marks, "row", "department")).toEqual(count(assignments, (row) => row.department));
    const asked = kindsOfDepartments(await database.ask(departmentDates, noFilters)).map((row) => [
      `${row.department} ${row.deadline_kind}`,
      row.tasks,
    ]);
    expect(shown).toEqual(Object.fromEntries(asked));
    const inTable = (await tableOf(page, "deadlineDepartments")).map((row) => Number(row[2]));
    expect(inTable).toEqual(asked.map(([, tasks]) => tasks));
  });

  test("of the dates are those of the answer key", async () => {
    const marks = (await marksOf(page, "deadlineTimeline")).filter((mark) => mark.mark === "task");
    expect(numbersOf(answers.filter((row) => row.date !== ""))).toEqual(dated);
    expect(marks.map((mark) => [Number(String(mark.task).split("/").at(-1)), mark.date])).toEqual(
      dated.map((no) => [no, "2021-12-31"]),
    );
    expect((await tableOf(page, "deadlineTimeline")).map((row) => Number(row[0]))).toEqual(dated);
  });
});

test("the task without a deadline stands on the page", async () => {
  expect(await page.textContent("[data-part=missing] h2")).toBe("1 项任务没有写时限");
  expect(await taskNumbers(page, "[data-part=missing]")).toEqual([103]);
});

const finding = (page: Page) => page.textContent("figure[data-chart=deadlineTimeline] [data-part=finding]");
const chart = (page: Page) => page.textContent("figure[data-chart=deadlineTimeline] svg");
/** The numbers of the spans, by their names. */
const spans = (page: Page): Promise<Record<string, number>> =>
  page.$$eval("[data-span]", (items) =>
    Object.fromEntries(
      items.map((item) => [
        item.getAttribute("data-span"),
        Number(item.querySelector("[data-part=tasks-behind]")!.getAttribute("data-value")),
      ]),
    ),
  );

describe("the day", () => {
  test("is the reader's own, not that of Greenwich, and stands in no address", async () => {
    const east = await visit("deadlines", {
      timezoneId: "Asia/Shanghai",
      first: [
        () => {
          const now = Date.UTC(2021, 11, 31, 23, 30);
          window.Date = class extends Date {
            constructor(...given: unknown[]) {
              super(...((given.length === 0 ? [now] : given) as []));
            }
          } as DateConstructor;
        },
      ],
    });
    await east.page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
    expect(await east.page.inputValue("input[name=day]")).toBe("2022-01-01");
    expect(searchOf(east.page)).toEqual({});
    expect(await spans(east.page)).toEqual({overdue: 6, days30: 0, days90: 0, days365: 0, later: 0});
    expect(await chart(east.page)).toContain("截至2022年1月1日");
    expect(await east.page.isDisabled("button[data-part=today]")).toBe(true);
    await east.leave();
  });

  test("stands there before the engine is up, and not in what the build drew", async () => {
    const early = await ready("deadlines?day=2022-01-01");
    expect(await spans(early.page)).toEqual({overdue: 6, days30: 0, days90: 0, days365: 0, later: 0});
    await early.leave();
    const html = await (await fetch(new URL("deadlines.html", inject("site")))).text();
    expect(html).not.toContain('data-part="as-of"');
    expect(html).toContain("打开页面后按当天计算");
  });

  test("that the reader chooses stands in the address; Back and the button undo it", async () => {
    await page.locator("input[name=day]").fill("2021-12-31");
    await settled(page);
    expect(searchOf(page)).toEqual({day: "2021-12-31"});
    expect(await spans(page)).toEqual({overdue: 0, days30: 6, days90: 0, days365: 0, later: 0});
    expect(await finding(page)).toBe("6 项任务的日期都是 2021年12月31日；另 119 项没有日期。");
    await page.locator("input[name=day]").fill("2022-01-01");
    await settled(page);
    expect(await finding(page)).toBe("6 项任务的日期都是 2021年12月31日；另 119 项没有日期。");
    expect(await chart(page)).toContain("截至2022年1月1日");
    await page.goBack();
    await settled(page);
    expect(await page.inputValue("input[name=day]")).toBe("2021-12-31");
    await page.click("button[data-part=today]");
    await settled(page);
    expect(searchOf(page)).toEqual({});
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("day");
  });

  test.each(["2021-02-31", "yesterday", "2021-13-01", ""])("%s is not believed", async (day) => {
    const own = await page.inputValue("input[name=day]");
    await turnTo(page, `?day=${day}`);
    expect(await page.inputValue("input[name=day]")).toBe(own);
  });
});

describe("a number", () => {
  test("of a span lists its tasks, and lets them go", async () => {
    await turnTo(page, "?day=2021-12-01");
    const number = page.locator("[data-span=days30] button[data-part=tasks-behind]");
    await number.click();
    await settled(page);
    expect(await number.getAttribute("aria-pressed")).toBe("true");
    expect(await taskNumbers(page, panel)).toEqual(dated);
    expect(await page.locator("[data-mark][data-selected]").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
  });

  test("beside the axis and of a department lists its tasks", async () => {
    await page.click("[data-part=undated] [data-deadline-kind=missing] button");
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([103]);
    await turnTo(page, "?day=2021-12-01&rows=all");
    const cell = (column: string) =>
      page.locator(
        `[data-part=next] tr[data-department=市法院] td[data-column=${column}] [data-part=tasks-behind]`,
      );
    expect(await cell("days30").textContent()).toBe("4");
    await cell("days30").click();
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([7, 12, 15, 67]);
    expect(await cell("tasks").textContent()).toBe(
      String(assignments.filter(({department}) => department === "市法院").length),
    );
  });

  test("of a department is that of the bars, whatever is sorted by", async () => {
    await turnTo(page, "?rows=all");
    const tasks = await page.$$eval("[data-part=next] tbody tr", (rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute("data-department"),
          Number(row.querySelector("[data-column=tasks] [data-value]")!.getAttribute("data-value")),
        ]),
      ),
    );
    expect(tasks).toEqual(tally(await marksOf(page, "deadlineDepartments"), "row", "department"));
    await page.click("[data-part=next] button[data-sort=tasks]");
    await settled(page);
    expect(searchOf(page)).toEqual({rows: "all", next: "tasks"});
    expect(await page.getAttribute("[data-part=next] tbody tr", "data-department")).toBe("市市场监督管理局");
  });
});

describe("the bars", () => {
  const labels = (page: Page) =>
    page.$$eval("figure[data-chart=deadlineSections] [data-mark=part]", (marks) =>
      marks.slice(0, 3).map((mark) => mark.getAttribute("aria-label")),
    );

  test("show shares, of all tasks first, and their marks list the tasks", async () => {
    await page.selectOption("figure[data-chart=deadlineSections] select[name=bars]", "share");
    await settled(page);
    expect(searchOf(page)).toEqual({bars: "share"});
    expect(await labels(page)).toEqual([
      "全部任务，限期完成并持续推进：6 项，占 125 项的 5%",
      "全部任务，未写时限：1 项，占 125 项的 1%",
      "全部任务，持续推进：118 项，占 125 项的 94%",
    ]);
    expect(await page.inputValue("figure[data-chart=deadlineDepartments] select[name=bars]")).toBe("share");
    await page
      .locator(
        "figure[data-chart=deadlineDepartments] [data-mark=part]:not([data-department])[data-deadline-kind=missing]",
      )
      .first()
      .click();
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([103]);
  });

  test("stand in columns with the same numbers", async () => {
    const stacked = tally(await marksOf(page, "deadlineDepartments"), "part", "department", "deadlineKind");
    await turnTo(page, "?bars=columns");
    expect(await page.locator("[data-svg=barColumns]").count()).toBe(2);
    const columns = tally(await marksOf(page, "deadlineDepartments"), "part", "department", "deadlineKind");
    expect(columns).toEqual(stacked);
  });
});

test("filters of the address hold, as chips that can be taken away", async () => {
  await turnTo(page, "?department=市法院&role=lead&day=2021-12-01");
  const own = assignments.filter(({department, role}) => department === "市法院" && role === "lead");
  expect(own.length).toBeGreaterThan(0);
  expect(await page.textContent("[data-part=lead]")).toContain(`${own.length} 项任务中`);
  expect(await page.$$eval("[data-part=chip]", (all) => all.map((chip) => chip.textContent))).toEqual([
    "市法院 ×",
    "牵头 ×",
  ]);
  await page.click("[data-part=chip] >> nth=1");
  await page.waitForURL((url) => !url.search.includes("role="));
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  expect(searchOf(page)).toEqual({day: "2021-12-01", department: "市法院"});
});

test("the calendar has the dated tasks, of a whole day each", async () => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.click("figure[data-chart=deadlineTimeline] button[data-format=ics]"),
  ]);
  expect(file.suggestedFilename()).toMatch(/^时限-时间轴-.*\.ics$/);
  const ics = (await buffer(await file.createReadStream())).toString("utf8");
  const events = new ICAL.Component(ICAL.parse(ics) as unknown[])
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
  expect(events.map(({startDate, endDate}) => `${startDate} ${endDate}`)).toEqual(
    dated.map(() => "2021-12-31 2022-01-01"),
  );
  expect(events[0]!.summary).toMatch(/^第7项 建立行政执法部门和政法机关工作联席会议制度/);
  expect(events[0]!.description.split("\n").slice(0, 2)).toEqual([
    "牵头：市检察院、市场监管局",
    "按职责分工：宣传部、市法院、公安局、司法局、农业农村局、文旅广电局、自然资源局、铁岭海关",
  ]);
  expect(await page.textContent("figure[data-chart=deadlineTimeline] [data-part=said]")).toBe(
    "日历里有 6 项任务，各占一天。",
  );
});

describe("a click lists the tasks behind", () => {
  test("a part of a section", async () => {
    await clickMark(page, "deadlineSections", {mark: "part", section: "1", deadlineKind: kind});
    expect(await taskNumbers(page, panel)).toEqual([7, 12, 15]);
  });

  test("a part of a department", async () => {
    const keys = {mark: "part", department: "市法院", deadlineKind: kind};
    await clickMark(page, "deadlineDepartments", keys);
    expect(await taskNumbers(page, panel)).toEqual([7, 12, 15, 67]);
  });

  test("the missing deadline of a department", async () => {
    const keys = {mark: "part", department: "市委组织部", deadlineKind: "missing"};
    await clickMark(page, "deadlineDepartments", keys);
    expect(await taskNumbers(page, panel)).toEqual([103]);
  });

  test("the head of a section", async () => {
    await clickMark(page, "deadlineSections", {mark: "row", section: "4"});
    expect(await taskNumbers(page, panel)).toEqual([70, 71, 72, 73, 74, 75, 76]);
  });

  test("a task of the time axis, with all that the list says of it", async () => {
    const task = (await marksOf(page, "deadlineTimeline")).find((mark) => String(mark.task).endsWith("/7"))!;
    const keys = {mark: "task", task: String(task.task), date: "2021-12-31", deadlineKind: kind};
    await clickMark(page, "deadlineTimeline", keys);
    expect(await taskCards(page, panel)).toEqual([
      {
        no: 7,
        headings: "强化制度约束，坚持知识产权严保护的政策导向 › （二）统一证据判断标准",
        text: "建立行政执法部门和政法机关工作联席会议制度，规范案件移交和证据标准，充分利用全省统一的行政执法和刑事司法衔接信息共享平台，加强行政部门配合联动，落实案件线索共享机制、行政执法和刑事司法衔接机制，提高行政执法和刑事司法的联动打击震慑效应。",
        parties: {
          牵头: "市检察院、市场监管局",
          按职责分工: "宣传部、市法院、公安局、司法局、农业农村局、文旅广电局、自然资源局、铁岭海关",
        },
        deadline: "2021年底前完成并持续推进",
        clause:
          "市检察院、市市场监督管理局牵头，市委宣传部、市法院、市公安局、市司法局、市农业农村局、市文化旅游和广播电视局、市自然资源局、铁岭地区海关机构按职责分工负责",
        note: "",
      },
    ]);
  });

  test("the band of tasks that go on after their date", async () => {
    await clickMark(page, "deadlineTimeline", {mark: "band", date: "2021-12-31", deadlineKind: kind});
    expect(await taskNumbers(page, panel)).toEqual(dated);
    // All tasks of the kind have this one date, so that the list alone cannot show that the date is asked for.
    expect(searchOf(page)["pick.date"]).toBe("2021-12-31");
  });
});
