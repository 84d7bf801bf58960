import {describe, expect, test} from "vitest";
import {deadlineTimeline} from "../../src/charts/deadlineTimeline.ts";
import {zh} from "../../src/text/zh.ts";
import {datedRow, monthlyRows} from "../fixtures/datedRows.ts";
import {document} from "./document.ts";

const base = {document, text: zh, width: 920, title: "时间轴", description: "有日期的任务"};
const rows = [datedRow(7, "2021-12-31", "by_date_then_continuous"), datedRow(12, "2022-06-30")];
const marks = (svg: Element, kind: string) => [...svg.querySelectorAll(`[data-mark="${kind}"]`)];

describe("deadlineTimeline", () => {
  const svg = deadlineTimeline(rows, {...base, today: "2022-03-01"});
  test("marks each task with its key, date and words", () => {
    expect(
      marks(svg, "task").map((task) =>
        ["data-task", "data-date", "aria-label"].map((name) => task.getAttribute(name)),
      ),
    ).toEqual([
      ["list/7", "2021-12-31", "第 7 项，2021年12月31日，限期完成并持续推进"],
      ["list/12", "2022-06-30", "第 12 项，2022年6月30日，限期完成"],
    ]);
    expect(marks(svg, "task").map((task) => task.textContent)).toEqual(["7", "12"]);
  });
  test("marks the band of tasks that go on", () => {
    expect(
      marks(svg, "band").map((band) => [band.getAttribute("data-date"), band.getAttribute("data-value")]),
    ).toEqual([["2021-12-31", "1"]]);
    expect(svg.textContent).toContain("完成后持续推进 1 项");
  });
  test("names the chosen day, and draws no line without one", () => {
    expect(svg.querySelector('[data-part="as-of"]')!.textContent).toBe("截至2022年3月1日");
    expect(deadlineTimeline(rows, base).querySelector('[data-part="as-of"]')).toBeNull();
  });
  test("needs a legend only for several kinds", () => {
    expect(svg.querySelectorAll("[data-legend]")).toHaveLength(2);
    expect(deadlineTimeline(rows.slice(0, 1), base).querySelectorAll("[data-legend]")).toHaveLength(0);
  });
  test("draws every task of forty months at every width", () => {
    for (const width of [1200, 920, 358])
      expect(marks(deadlineTimeline(monthlyRows(125, 40), {...base, width}), "task")).toHaveLength(125);
  });
  test("says how many tasks have no mark of their own, and of which dates", () => {
    const many = Array.from({length: 400}, (_, i) => datedRow(i + 1, "2021-12-31"));
    const [more] = marks(deadlineTimeline(many, {...base, width: 358}), "more");
    expect(["data-from", "data-to", "data-value"].map((name) => more!.getAttribute(name))).toEqual([
      "2021-12-31",
      "2021-12-31",
      String(400 - marks(deadlineTimeline(many, {...base, width: 358}), "task").length),
    ]);
  });
  test("says in a sentence that no task has a date", () => {
    expect(deadlineTimeline([], base).textContent).toContain(zh.charts.deadlines.noDates);
  });
});
