import {afterAll, beforeAll, expect, test} from "vitest";
import type {Database} from "../../../src/engine/database.ts";
import {parties} from "../../../src/queries/parties.ts";
import {taskList} from "../../../src/queries/taskList.ts";
import {noFilters} from "../../../src/state/filters.ts";
import {zh} from "../../../src/text/zh.ts";
import {calendarDays} from "../../../src/views/deadlines/calendarFile.ts";
import {openTables} from "../../fixtures/database.ts";
import {manyDated} from "../../fixtures/datedList.ts";

let database: Database;
beforeAll(async () => {
  database = await openTables(manyDated);
});
afterAll(() => database.close());

test("calendarDays has the tasks with a date, who does them by role, and their words as written", async () => {
  const [tasks, people] = await Promise.all([
    database.ask(taskList, noFilters),
    database.ask(parties, noFilters),
  ]);
  const days = calendarDays(tasks, people, "限期清单", zh);
  // Of 120 tasks 86 have a date; those that come back have none.
  expect(days).toHaveLength(86);
  expect(new Set(days.map(({id}) => id)).size).toBe(86);
  expect(days.find(({id}) => id === "dated/71")).toEqual({
    id: "dated/71",
    date: "2025-06-30",
    summary: "第71项 推进第71号工作",
    description: [
      "牵头：市戊局",
      "配合：市己局",
      "责任原文：市戊局牵头，市己局配合",
      "时限原文：2025年6月底前完成并持续推进",
      "来源：限期清单",
    ],
    categories: ["限期完成并持续推进"],
  });
  expect(days.find(({id}) => id === "dated/93")).toMatchObject({
    date: "2027-01-01",
    summary: "开始：第93项 推进第93号工作",
  });
});

test("calendarDays gives a task without a clause of its own the one that it goes by", async () => {
  const [task] = await database.ask(taskList, {...noFilters, task: "dated/1"});
  const heir = {...task!, responsibility: null, inherited_clause: "市甲局负责", task_no: null};
  const [day] = calendarDays([heir], [], "限期清单", zh);
  expect(day!.summary).toBe("推进第1号工作");
  expect(day!.description).toEqual(["责任原文：市甲局负责", "时限原文：2023年1月底前", "来源：限期清单"]);
});
