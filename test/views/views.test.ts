import {describe, expect, it} from "vitest";
import type {Tables} from "../../src/model/schema.ts";
import {aboutView} from "../../src/views/about.ts";
import {deadlinesView} from "../../src/views/deadlines.ts";
import {networkView} from "../../src/views/network.ts";
import {overviewView} from "../../src/views/overview.ts";
import {qualityView} from "../../src/views/quality.ts";
import {tasksView} from "../../src/views/tasks.ts";
import {workloadView} from "../../src/views/workload.ts";
import {flatTables, tables} from "../fixtures/tables.ts";
import {render} from "./render.ts";

const views = {
  overviewView,
  workloadView,
  networkView,
  deadlinesView,
  tasksView,
  qualityView,
  aboutView,
};

const finding = (root: Element, chart: string) =>
  root.querySelector(`[data-chart=${chart}] > [data-part=finding]`)?.textContent;
const description = (root: Element, chart: string) =>
  root.querySelector(`[data-chart=${chart}] desc`)?.textContent;

/** The same list with one task, of one department that is alone responsible, without a date. */
const single: Tables = {
  ...tables,
  tasks: tables.tasks.filter((task) => task.task_no === 3),
  assignments: tables.assignments.filter((row) => row.task_no === 3),
  collectives: [],
  findings: [],
};

/** The same list with words in it that would do harm in HTML, Markdown or Framework. */
const hostile: Tables = {
  ...tables,
  tasks: tables.tasks.map((task) => ({
    ...task,
    task: `<img src=x onerror=alert(1)>\${1+1} \`x\` "q" & ${task.task}`,
  })),
};

describe.each(Object.entries(views))("%s", (_, view) => {
  it.each([
    ["a list with everything", tables],
    ["a list without sections", flatTables],
    ["a list with one task", single],
  ])("says nothing empty or broken of %s", async (_what, list) => {
    const text = (await render(view, list)).textContent ?? "";
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b|“”|（）|：。/);
  });

  it("draws the same when it draws over itself", async () => {
    const once = await render(view, tables);
    expect((await render(view, tables, "", 2)).innerHTML).toBe(once.innerHTML);
  });

  it("takes words of the list as text", async () => {
    const root = await render(view, hostile);
    expect(root.querySelectorAll("img, script").length).toBe(0);
  });
});

describe("networkView", () => {
  it("describes what is drawn, not what is held back", async () => {
    // 宣传部–市场监管局 meet in 5 tasks: 1 joint, 2 led, 2 shared; no other pair meets in more than 2.
    const root = await render(networkView, tables, "threshold=3");
    expect(description(root, "networkGraph")).toContain(
      "符合条件的 1 对中，1 对有共同牵头，1 对有牵头与参与关系",
    );
    const shared = await render(networkView, tables, "threshold=1&ties=shared");
    expect(description(shared, "networkGraph")).toContain("对都只是共同参与。");
  });

  it("keeps its table to what is drawn", async () => {
    const root = await render(networkView, tables, "threshold=3");
    const rows = [...root.querySelectorAll("[data-chart=networkGraph] tbody tr")].map(
      (row) => row.textContent,
    );
    expect(rows).toHaveLength(1);
    expect(rows.every((row) => row?.includes("市委宣传部") && row.includes("市市场监督管理局"))).toBe(true);
  });
});

describe("workloadView", () => {
  it("leaves out the controls of sections where there are none", async () => {
    expect((await render(workloadView, flatTables)).querySelector("[data-part=open]")).toBeNull();
    expect((await render(workloadView, tables)).querySelector("[data-part=open]")).not.toBeNull();
  });

  it("says who carries most in the roles that are chosen", async () => {
    expect(finding(await render(workloadView, tables), "workloadHeatmap")).toContain(
      "宣传部、市场监管局承担最多：各 5 项",
    );
    const sole = await render(workloadView, tables, "role=sole");
    expect(finding(sole, "workloadHeatmap")).toContain("只看单独负责，最多的是法院：1 项");
  });

  it("says nothing of half the work where one department has it all", async () => {
    expect(finding(await render(workloadView, single), "workloadHeatmap")).not.toContain("一半");
  });
});

describe("deadlinesView", () => {
  it("counts no start date as overdue, and no impossible date as a date", async () => {
    const dated: Tables = {
      ...tables,
      tasks: tables.tasks.map((task) => {
        if (task.task_no === 2) return {...task, deadline_kind: "from_date", deadline_date: "2019-01-01"};
        if (task.task_no === 3)
          return {...task, deadline: "0403年底前", deadline_kind: "by_date", deadline_date: null};
        return task;
      }),
    };
    const root = await render(deadlinesView, dated, "day=2021-06-01");
    expect(finding(root, "deadlineTimeline")).toBe("1 项任务的日期是 2019年1月1日；另 7 项没有日期。");
    expect(finding(root, "deadlineSections")).toBe("2 个章节中，1 个没有一项任务写明日期。");
    expect(finding(root, "deadlineDepartments")).not.toContain("法院");
  });

  it("names both of two departments with the most dated tasks, whatever their short names", async () => {
    const alike: Tables = {
      ...tables,
      departments: tables.departments.map((row) => ({...row, short_name: "某局"})),
    };
    expect(finding(await render(deadlinesView, alike), "deadlineDepartments")).toContain(
      "某局、某局、某局（各 1 项）",
    );
  });
});

describe("tasksView", () => {
  it("says of a clause taken from above that it is, also where that task has no number", async () => {
    const unnumbered: Tables = {
      ...tables,
      tasks: tables.tasks.map((task) => ({...task, inherited_from: null})),
    };
    const note = (root: Element) => root.querySelector("[data-task='l/5'] [data-part=note]")?.textContent;
    expect(note(await render(tasksView, tables, "columns=clause"))).toContain("沿用第 4 项");
    expect(note(await render(tasksView, unnumbered, "columns=clause"))).toContain("沿用上一项");
  });
});
