import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {departmentDeadlines, sectionDeadlines} from "../../src/queries/deadlines.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answers, assignments, count, numbersOf} from "./answers.ts";
import {clickMark, marksOf, tally} from "./marks.ts";
import {live, ready, searchOf, settled, turnTo, type Visit} from "./site.ts";
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
    const asked = (await database.ask(departmentDeadlines, noFilters)).map((row) => [
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

describe("the day", () => {
  const finding = () => page.textContent("figure[data-chart=deadlineTimeline] [data-part=finding]");
  const chart = () => page.textContent("figure[data-chart=deadlineTimeline] svg");

  test("that the reader chooses says what is overdue; Back undoes it, a new load keeps it", async () => {
    expect(await finding()).toBe("6 项任务的日期都是 2021-12-31。");
    await page.locator("input[name=day]").fill("2022-01-01");
    await settled(page);
    expect(searchOf(page)).toEqual({day: "2022-01-01"});
    expect(await finding()).toContain("到 2022-01-01，其中 6 项已过期限");
    expect(await chart()).toContain("截至2022年1月1日");

    const again = await ready("deadlines?day=2021-12-31");
    expect(await again.page.inputValue("input[name=day]")).toBe("2021-12-31");
    expect(await again.page.textContent("figure[data-chart=deadlineTimeline]")).not.toContain("已过期限");
    await again.leave();

    await page.goBack();
    await settled(page);
    expect(await finding()).toBe("6 项任务的日期都是 2021-12-31。");
    expect(await chart()).not.toContain("截至");
    expect(await page.inputValue("input[name=day]")).toBe("");
  });

  test("of today is the reader's own, not that of Greenwich", async () => {
    const east = await ready("deadlines", {timezoneId: "Asia/Shanghai"});
    await east.page.clock.setFixedTime("2021-05-31T23:30:00Z");
    await east.page.getByRole("button", {name: "今天"}).click();
    await settled(east.page);
    expect(searchOf(east.page)).toEqual({day: "2021-06-01"});
    await east.leave();
  });

  test.each(["2021-02-31", "yesterday", "2021-13-01", ""])("%s is not believed", async (day) => {
    await turnTo(page, `?day=${day}`);
    expect(await finding()).toBe("6 项任务的日期都是 2021-12-31。");
    expect(await chart()).not.toContain("截至");
  });
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
