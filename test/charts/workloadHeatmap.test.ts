import {describe, expect, test} from "vitest";
import {contrast} from "../../src/charts/parts/contrast.ts";
import {workloadHeatmap} from "../../src/charts/workloadHeatmap.ts";
import {zh} from "../../src/text/zh.ts";
import {manyWorkload, smallWorkload} from "../fixtures/workloadRows.ts";
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
