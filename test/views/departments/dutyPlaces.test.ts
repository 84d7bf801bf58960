import {describe, expect, it} from "vitest";
import type {Tables} from "../../../src/model/schema.ts";
import type {DutyRow} from "../../../src/queries/duties.ts";
import {dutyPlaces} from "../../../src/views/departments/dutyPlaces.ts";
import {departmentsView} from "../../../src/views/departments.ts";
import {tables} from "../../fixtures/tables.ts";
import {render} from "../render.ts";

/** Tasks in these places, none of which has a number. */
const duties = (...places: [section: string | null, subsection: string | null][]): DutyRow[] =>
  places.map(([section, subsection], index) => ({
    task_id: String(index),
    task_no: null,
    task: "普法",
    section_order: null,
    section,
    subsection,
    ambiguous: true,
    role: "lead",
    inherited: false,
    inherited_from: null,
    leads: null,
    shares: null,
    supports: null,
    deadline: null,
    deadline_kind: "missing",
    deadline_date: null,
  }));
const shorts = (rows: readonly DutyRow[]) => {
  const places = dutyPlaces(rows);
  return rows.map(({task_id}) => places.get(task_id)?.short);
};

describe("dutyPlaces", () => {
  it("takes the numeral of the subsection, else of the section, else the heading", () => {
    expect(
      shorts(
        duties(
          ["一、法", "（十二）宣传"],
          ["一、法", "（十二）宣传"],
          ["二、执法", null],
          ["第三章 保障", null],
          ["四、保障", "2.1队伍"],
          ["四、保障", "3．经费"],
          ["2021年工作", null],
          [null, null],
        ),
      ),
    ).toEqual(["（十二）", "（十二）", "二", "第三章", "2.1", "3", "2021年工作", undefined]);
  });

  it("puts the section before it where two subsections bear the same", () => {
    expect(
      shorts(
        duties(
          ["一、法", "（一）宣传"],
          ["二、执法", "（一）协作"],
          ["二、执法", null],
          ["附则", "（二）其他"],
        ),
      ),
    ).toEqual(["一（一）", "二（一）", "二", "附则（二）"]);
  });

  it("gives the headings in full", () => {
    expect(dutyPlaces(duties(["一、法", "（一）宣传"])).get("0")).toEqual({
      short: "（一）",
      heading: "（一）宣传",
      full: "一、法 › （一）宣传",
    });
  });

  it("gives none where each number is its task's own", () => {
    expect(dutyPlaces(duties(["一、法", "（一）宣传"]).map((row) => ({...row, ambiguous: false}))).size).toBe(
      0,
    );
  });
});

describe("a department of a list in which numbers begin again", () => {
  /** The tasks 1 and 2 in （一）, 4 as 1 and 5 as 2 in their own subsection, 6 as 3, and all dated. */
  const again: Tables = {
    ...tables,
    tasks: tables.tasks.map((row) => ({
      ...row,
      task_no: ({4: 1, 5: 2, 6: 3} as Record<number, number>)[row.task_no!] ?? row.task_no,
      deadline_kind: "by_date",
      deadline_date: "2021-12-31",
    })),
  };
  const page = (list: Tables) => render(departmentsView, list, "department=市委宣传部");
  const heads = (root: Element) =>
    [...root.querySelectorAll("[data-part=sheet] thead th")].map((each) => each.textContent);

  it("has the place beside each number of the sheet, on the whole width under each heading", async () => {
    const root = await page(again);
    expect(heads(root)).toEqual([
      "序号",
      "所在条目",
      "任务",
      "宣传部分工",
      "牵头 / 其他责任单位",
      "完成时限",
    ]);
    const rows = [...root.querySelectorAll("[data-part=duty]")];
    expect(rows.map(({children}) => [children[0]!.textContent, children[1]!.textContent])).toEqual([
      ["1", "一（一）"],
      ["2", "一（一）"],
      ["1", "一（二）"],
      ["2", "一（二）"],
      ["3", "二（一）"],
    ]);
    expect(rows[0]!.children[1]!.getAttribute("title")).toBe("一、强化制度约束 › （一）加强法制建设");
    const group = root.querySelector("[data-part=group-head] > th")!;
    expect(group.getAttribute("colspan")).toBe("6");
  });

  it("has the place with the numbers of its dated tasks that others have too", async () => {
    const due = [...(await page(again)).querySelectorAll("[data-part=due]")].map((row) =>
      [...row.children].slice(1, -1).map((each) => each.textContent),
    );
    expect(due).toEqual([
      ["第 1 项", "一（一）"],
      ["第 2 项", "一（一）"],
      ["第 1 项", "一（二）"],
      ["第 2 项", "一（二）"],
      ["第 3 项", "二（一）"],
    ]);
  });

  it("has none where the numbers of the list are unique", async () => {
    const root = await page(tables);
    expect(heads(root)).toEqual(["序号", "任务", "宣传部分工", "牵头 / 其他责任单位", "完成时限"]);
    expect(root.querySelectorAll("[data-column=place], [data-part=due] > small")).toHaveLength(0);
  });
});
