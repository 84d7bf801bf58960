import {describe, expect, it} from "vitest";
import {contrast} from "../../src/charts/parts/contrast.ts";
import {workloadThumbnail} from "../../src/charts/workloadThumbnail.ts";
import type {DepartmentSectionRow} from "../../src/queries/departmentSections.ts";
import {zh} from "../../src/text/zh.ts";
import {document} from "./document.ts";

function draw(rows: readonly DepartmentSectionRow[], width = 358): SVGSVGElement {
  const names = [...new Set(rows.map((row) => row.department))];
  const departments = names.map((department) => ({
    department,
    short_name: department,
    tasks: rows.filter((row) => row.department === department).reduce((sum, row) => sum + row.tasks, 0),
  }));
  const sections = [...new Set(rows.map((row) => row.section_order))];
  const heads = new Map(sections.map((section) => [section, String(section ?? "")]));
  return workloadThumbnail(rows, {
    document,
    text: zh,
    width,
    title: "图",
    description: "图的说明",
    departments,
    heads,
  });
}

const row = (department: string, section_order: number | null, tasks: number) => ({
  department,
  section_order,
  tasks,
});
const marks = (svg: Element, kind: string) =>
  [...svg.querySelectorAll(`[data-mark=${kind}]`)].map((mark) => [
    mark.getAttribute("data-department"),
    mark.getAttribute("data-section"),
    Number(mark.getAttribute("data-value")),
  ]);

/** 40 departments by 30 sections: department i has i tasks in section i mod 30 and, from 20 on, 5 in section 3. */
const many = Array.from({length: 40}, (_, index) => [
  row(`部门${index}`, index % 30, index + 1),
  ...(index >= 20 && index % 30 !== 3 ? [row(`部门${index}`, 3, 5)] : []),
]).flat();

describe("workloadThumbnail", () => {
  it("marks each cell and each row with its keys and its number, heaviest department first", () => {
    const svg = draw([row("甲", 1, 2), row("乙", 1, 3), row("乙", 2, 1)]);
    expect(marks(svg, "cell")).toEqual([
      ["乙", "1", 3],
      ["乙", "2", 1],
      ["甲", "1", 2],
    ]);
    expect(marks(svg, "row")).toEqual([
      ["乙", null, 4],
      ["甲", null, 2],
    ]);
  });

  it("keeps the ten heaviest departments and sections of many, with totals over all", () => {
    const svg = draw(many);
    // Department 39 has 40 tasks in section 9 and 5 in section 3.
    expect(marks(svg, "row")[0]).toEqual(["部门39", null, 45]);
    expect(marks(svg, "row")).toHaveLength(10);
    const sections = new Set(marks(svg, "cell").map(([, section]) => section));
    expect(sections.size).toBeLessThanOrEqual(10);
    expect(sections.has("3")).toBe(true);
  });

  it("prints nothing below 11 pixels, and every number in its cell", () => {
    for (const rows of [many, [row("甲", null, 1234)], [row("一个名字特别特别特别长长长长长的部门", 1, 7)]]) {
      const svg = draw(rows);
      const sizes = [svg, ...svg.querySelectorAll("[font-size]")].map((each) =>
        Number(each.getAttribute("font-size")),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      for (const cell of svg.querySelectorAll("[data-mark=cell]")) {
        const box = cell.querySelector("rect")!;
        const label = cell.querySelector("text")!;
        // A figure of this font is about 7 pixels wide.
        expect(7 * label.textContent!.length).toBeLessThan(Number(box.getAttribute("width")));
        expect(contrast(label.getAttribute("fill")!, box.getAttribute("fill")!)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("stays within its width", () => {
    const svg = draw(many);
    for (const box of svg.querySelectorAll("[data-mark=cell] rect")) {
      expect(Number(box.getAttribute("x")) + Number(box.getAttribute("width"))).toBeLessThanOrEqual(358);
    }
  });

  it("says in a frame that there is nothing", () => {
    expect(draw([]).querySelector("text")!.textContent).toBe(zh.charts.workload.empty);
  });
});
