import {describe, expect, test} from "vitest";
import {mutedInk} from "../../src/charts/parts/colours.ts";
import {contrast} from "../../src/charts/parts/contrast.ts";
import {workloadHeatmap} from "../../src/charts/workloadHeatmap.ts";
import type {WorkloadMeasure} from "../../src/measures/workloadMeasures.ts";
import {zh} from "../../src/text/zh.ts";
import {groupRow, manyWorkload, mixedWorkload, smallWorkload, workloadRow} from "../fixtures/workloadRows.ts";
import {document} from "./document.ts";

const base = {document, text: zh, width: 920, title: "工作量", description: "各部门的任务数"};
const marks = (svg: Element, kind: string) => [...svg.querySelectorAll(`[data-mark="${kind}"]`)];
const keys = (mark: Element, ...names: string[]) => names.map((name) => mark.getAttribute(`data-${name}`));

describe("workloadHeatmap", () => {
  const svg = workloadHeatmap(smallWorkload, base);
  test("marks each cell with its keys, its value and its words", () => {
    expect(marks(svg, "cell").map((cell) => keys(cell, "department", "section", "value"))).toEqual([
      ["市市场监管局", "1", "6"],
      ["市市场监管局", "2", "2"],
      ["市宣传部", "1", "1"],
      ["市宣传部", "2", "3"],
      ["市法院", "2", "4"],
    ]);
    expect(marks(svg, "cell")[0]!.getAttribute("aria-label")).toBe(
      "市市场监管局，强化制度约束，坚持严保护的政策导向：6 项",
    );
    expect(marks(svg, "cell")[0]!.textContent).toBe("6");
  });
  test("marks the heads of rows and columns with their totals", () => {
    expect(marks(svg, "row").map((row) => keys(row, "department", "value"))).toEqual([
      ["市市场监管局", "8"],
      ["市宣传部", "4"],
      ["市法院", "4"],
    ]);
    expect(marks(svg, "column").map((column) => keys(column, "section", "value"))).toEqual([
      ["1", "7"],
      ["2", "9"],
    ]);
  });
  test("marks each part of a total with its role", () => {
    const [first] = marks(svg, "row");
    const department = first!.getAttribute("data-department");
    const own = marks(svg, "bar").filter((bar) => bar.getAttribute("data-department") === department);
    expect(own.map((bar) => keys(bar, "role", "value"))).toEqual([
      ["lead", "3"],
      ["sole", "2"],
      ["shared", "3"],
    ]);
  });
  test("marks the subsections of an opened section, and the section over them", () => {
    const opened = workloadHeatmap(smallWorkload, {...base, open: new Set([1])});
    expect(marks(opened, "column").map((column) => keys(column, "section", "subsection", "value"))).toEqual([
      ["1", null, "7"],
      ["1", "1", "5"],
      ["1", "2", "2"],
      ["2", null, "9"],
    ]);
    expect(marks(opened, "cell").map((cell) => keys(cell, "section", "subsection", "value"))[0]).toEqual([
      "1",
      "1",
      "4",
    ]);
  });
  test("names only the roles that occur", () => {
    const legend = (roles: ("lead" | "sole")[]) =>
      [...workloadHeatmap(smallWorkload, {...base, roles}).querySelectorAll("[data-legend]")].map(
        (item) => item.textContent,
      );
    expect(legend(["lead"])).toEqual(["牵头"]);
    expect(legend(["lead", "sole"])).toEqual(["牵头", "单独负责"]);
  });
  test("prints every number at a contrast of at least 4.5 : 1", () => {
    const cells = marks(workloadHeatmap(manyWorkload(31, 6, 4), base), "cell");
    expect(cells.length).toBeGreaterThan(50);
    for (const cell of cells) {
      const fill = cell.querySelector("rect")!.getAttribute("fill")!;
      expect(contrast(fill, cell.querySelector("text")!.getAttribute("fill")!)).toBeGreaterThanOrEqual(4.5);
    }
  });
  test("prints residuals and shares at that contrast, too", () => {
    for (const measure of ["residual", "row", "column", "load"] as const) {
      const cells = marks(workloadHeatmap(manyWorkload(31, 6, 4), {...base, measure}), "cell");
      for (const cell of cells) {
        const fill = cell.querySelector("rect")!.getAttribute("fill")!;
        expect(contrast(fill, cell.querySelector("text")!.getAttribute("fill")!)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
  const first = (measure: WorkloadMeasure, kind: string) => {
    const mark = marks(workloadHeatmap(smallWorkload, {...base, measure}), kind)[0]!;
    return [...keys(mark, "value", "tasks", "role"), mark.getAttribute("aria-label")];
  };
  const place = "市市场监管局，强化制度约束，坚持严保护的政策导向";
  test("says in each measure what is printed in a cell, and how many tasks are behind it", () => {
    expect(first("tasks", "cell")).toEqual(["6", "6", null, `${place}：6 项`]);
    expect(first("load", "cell")).toEqual(["16", "6", null, `${place}：6 项，加权负荷 16`]);
    expect(first("row", "cell")).toEqual(["75", "6", null, `${place}：6 项，占其全部 8 项的 75%`]);
    expect(first("column", "cell")).toEqual(["86", "6", null, `${place}：6 项，占该列 7 项次的 86%`]);
    expect(first("residual", "cell")).toEqual(
      ["2.5", "6", null].concat(`${place}：6 项，按合计推算约 3.5 项，多于推算（偏离程度 +2.5）`),
    );
  });
  test("marks leads with their role, so that their tasks can be found", () => {
    // 市法院 leads 4, in the second section.
    expect(first("leads", "cell")).toEqual(
      ["4", "4", "lead"].concat("市法院，加强社会共治，构建大保护工作格局：牵头 4 项"),
    );
    expect(first("leads", "row")).toEqual(["4", "4", "lead", "法院（市法院）：牵头 4 项"]);
    expect(first("leads", "column").slice(0, 3)).toEqual(["3", "3", "lead"]);
  });
  test("weighs the totals of a load, and says the tasks too", () => {
    expect(first("load", "row")).toEqual(["18", "8", null, "市场监管局（市市场监管局）：8 项，加权负荷 18"]);
    expect(first("load", "column").slice(0, 2)).toEqual(["17", "7"]);
    expect(first("load", "bar")).toEqual(
      ["9", "3", "lead"].concat("强化制度约束，坚持严保护的政策导向，牵头：3 项次，加权负荷 9"),
    );
    expect(first("row", "row").slice(0, 2)).toEqual(["8", "8"]);
  });
  test("marks an empty cell where tasks would be expected", () => {
    const rows = [
      workloadRow(1, 1, 1, "shared", 9),
      workloadRow(1, 2, 1, "shared", 9),
      workloadRow(2, 1, 1, "shared", 12),
    ];
    const cells = marks(workloadHeatmap(rows, {...base, measure: "residual"}), "cell");
    const empty = cells.filter((cell) => cell.getAttribute("data-tasks") === "0");
    expect(empty.map((cell) => keys(cell, "department", "section", "value"))).toEqual([
      ["市宣传部", "2", "-2.9"],
    ]);
    expect(empty[0]!.textContent).toBe("−2.9");
    expect(empty[0]!.getAttribute("aria-label")).toBe(
      "市宣传部，加强社会共治，构建大保护工作格局：0 项，按合计推算约 3.6 项，少于推算（偏离程度 −2.9）",
    );
  });
  test("explains a load by its weights, residuals by a scale, and 项次", () => {
    const words = (measure: WorkloadMeasure) =>
      workloadHeatmap(mixedWorkload, {...base, measure}).textContent;
    expect(words("load")).toContain("牵头 ×3");
    expect(words("load")).toContain("配合 ×0.5");
    expect(words("residual")).toContain("少于推算");
    expect(words("residual")).toContain("多于推算");
    expect(words("tasks")).not.toContain("推算");
    for (const measure of ["tasks", "row", "column", "residual"] as const)
      expect(words(measure)).toContain("项次：一项任务由几个部门承担，就计几次");
  });
  test("captions the totals with what they are", () => {
    const captions = (measure: WorkloadMeasure) => {
      const drawn = workloadHeatmap(smallWorkload, {...base, measure});
      return ["row-totals", "column-totals"].map(
        (part) => drawn.querySelector(`[data-part=${part}] > text`)!.textContent,
      );
    };
    expect(captions("tasks")).toEqual(["任务数", "项次"]);
    expect(captions("leads")).toEqual(["牵头数", "牵头项次"]);
    expect(captions("load")).toEqual(["加权负荷", "加权负荷"]);
    expect(captions("residual")).toEqual(["任务数", "项次"]);
  });
  test("marks groups by their own key, last and in muted ink", () => {
    const drawn = workloadHeatmap(mixedWorkload, base);
    expect(marks(drawn, "row").map((row) => keys(row, "department", "group"))).toEqual([
      ["市市场监管局", null],
      ["市宣传部", null],
      ["市法院", null],
      [null, "各有关单位"],
      [null, "等部门"],
    ]);
    for (const kind of ["row", "cell", "bar"])
      expect(drawn.querySelector(`[data-mark=${kind}][data-group="各有关单位"]`), kind).not.toBeNull();
    expect(drawn.querySelector('[data-mark=row][data-group="等部门"] text')!.getAttribute("fill")).toBe(
      mutedInk,
    );
  });
  test("heads the kinds of departments with their names", () => {
    const headings = (byKind: boolean) =>
      [...workloadHeatmap(mixedWorkload, {...base, byKind}).querySelectorAll("[data-kind]")].map(
        (heading) => [heading.getAttribute("data-kind"), heading.textContent],
      );
    expect(headings(true)).toEqual([
      ["party", "党委部门（1 个）"],
      ["government", "政府部门（1 个）"],
      ["court", "法院（1 个）"],
      ["group", "未具名群体（2 个）"],
    ]);
    expect(headings(false)).toEqual([]);
  });
  test("names the row of each total's number, and keeps heads and totals in groups of their own", () => {
    const drawn = workloadHeatmap(mixedWorkload, base);
    const numbers = [...drawn.querySelectorAll("[data-part=row-totals] > text")].slice(1);
    expect(
      numbers.map((number) => [
        number.getAttribute("data-department") ?? number.getAttribute("data-group"),
        number.textContent,
      ]),
    ).toEqual([
      ["市市场监管局", "5"],
      ["市宣传部", "4"],
      ["市法院", "1"],
      ["各有关单位", "7"],
      ["等部门", "1"],
    ]);
    expect(drawn.querySelectorAll("[data-part=row-heads] > [data-mark=row]")).toHaveLength(5);
    expect(drawn.querySelectorAll("[data-part=column-heads] > [data-mark=column]")).toHaveLength(2);
    expect(drawn.querySelectorAll("[data-part=column-totals] > [data-mark=bar]").length).toBeGreaterThan(1);
  });
  test("keeps to what it can say of one department, one column or one task", () => {
    const one = [workloadRow(1, 1, 1, "lead", 1)];
    expect(marks(workloadHeatmap(one, {...base, measure: "residual"}), "cell")).toEqual([]);
    expect(marks(workloadHeatmap(one, {...base, measure: "row"}), "cell")[0]!.textContent).toBe("100");
    expect(marks(workloadHeatmap([groupRow("各单位", 1, 1, "shared", 2)], base), "cell")).toHaveLength(1);
    expect(
      workloadHeatmap([workloadRow(1, 1, 1, "sole", 1)], {...base, measure: "leads"}).textContent,
    ).toContain(zh.charts.workload.empty);
  });
  test("draws 300 departments", () => {
    const many = workloadHeatmap(manyWorkload(300, 6, 4), base);
    expect(marks(many, "row")).toHaveLength(300);
    expect(Number(many.getAttribute("height"))).toBeGreaterThan(300 * 24);
  });
  test("says in a sentence that there is nothing", () => {
    expect(workloadHeatmap([], base).textContent).toContain(zh.charts.workload.empty);
    expect(workloadHeatmap(smallWorkload, {...base, roles: []}).textContent).toContain(
      zh.charts.workload.empty,
    );
  });
  test("shows hostile text as text", () => {
    const hostile = `<script>"'</script>`;
    const drawn = workloadHeatmap([{...smallWorkload[0]!, short_name: hostile, department: hostile}], base);
    expect(drawn.querySelector("script")).toBeNull();
    const page = document.createElement("div");
    page.innerHTML = drawn.outerHTML;
    expect(page.querySelectorAll("rect").length).toBeGreaterThan(0);
    expect(page.querySelector("script")).toBeNull();
    expect(marks(drawn, "row")[0]!.textContent).toBe(hostile);
    expect(marks(drawn, "row")[0]!.getAttribute("data-department")).toBe(hostile);
  });
});
