import {describe, expect, test} from "vitest";
import {roleStrips} from "../../src/charts/roleStrips.ts";
import {zh} from "../../src/text/zh.ts";
import {manyWorkload, mixedWorkload, smallWorkload} from "../fixtures/workloadRows.ts";
import {document} from "./document.ts";

const base = {document, text: zh, width: 920, title: "分工", description: "各种分工"};
const cells = (svg: Element) => [...svg.querySelectorAll('[data-mark="cell"]')];
const keys = (mark: Element, ...names: string[]) => names.map((name) => mark.getAttribute(`data-${name}`));
const strip = (svg: Element) => [...svg.querySelectorAll("[data-part=strip]")];

describe("roleStrips", () => {
  test("has a grid for each role that occurs, with its total", () => {
    const titles = (svg: Element) =>
      strip(svg).map((each) => each.querySelector(":scope > text")!.textContent);
    expect(titles(roleStrips(smallWorkload, base))).toEqual(
      ["牵头 7 项次", "单独负责 2 项次"].concat(["按职责分工 6 项次", "配合 1 项次"]),
    );
    expect(titles(roleStrips(smallWorkload, {...base, roles: ["sole", "lead"]}))).toEqual([
      "牵头 7 项次",
      "单独负责 2 项次",
    ]);
  });
  test("marks each cell with its keys, its number and its words", () => {
    const drawn = cells(roleStrips(mixedWorkload, base));
    expect(
      drawn.map((cell) => keys(cell, "department", "group", "section", "role", "value", "tasks").join("|")),
    ).toEqual([
      "市市场监管局||1|lead|3|3",
      "市法院||2|sole|1|1",
      "市市场监管局||2|shared|2|2",
      "市宣传部||1|shared|4|4",
      "|各有关单位|1|shared|5|5",
      "|等部门|2|shared|1|1",
      "|各有关单位|2|support|2|2",
    ]);
    expect(drawn[0]!.textContent).toBe("3");
    expect(drawn[0]!.getAttribute("aria-label")).toBe(
      "市市场监管局，强化制度约束，坚持严保护的政策导向，牵头：3 项",
    );
  });
  test("keeps a department on one height across its roles, in the order of the sort", () => {
    const drawn = roleStrips(smallWorkload, {...base, sort: {section: 2}});
    const labels = [...drawn.querySelectorAll("[data-part=row-heads] > g")];
    // 4, 3 and 2 in the second section.
    expect(labels.map((label) => label.textContent)).toEqual(["法院", "宣传部", "市场监管局"]);
    const heights = cells(drawn)
      .filter((cell) => cell.getAttribute("data-department") === "市市场监管局")
      .map((cell) => cell.querySelector("rect")!.getAttribute("y"));
    expect(heights).toHaveLength(4);
    expect(new Set(heights).size).toBe(1);
  });
  test("marks the subsections of an opened section", () => {
    const drawn = cells(roleStrips(smallWorkload, {...base, open: new Set([1])}));
    expect(keys(drawn[0]!, "section", "subsection", "role")).toEqual(["1", "1", "lead"]);
  });
  test("stands in lines on a telephone, each with the rows only that have something in it", () => {
    const drawn = roleStrips(smallWorkload, {...base, width: 358});
    const lines = [...drawn.querySelectorAll("[data-part=strips]")];
    const names = (line: Element) =>
      [...line.querySelectorAll("[data-part=row-heads] > g")].map((label) => label.textContent);
    // Lead and sole: 市场监管局 and 法院; shared and support: 市场监管局 and 宣传部.
    expect(lines.map(names)).toEqual([
      ["市场监管局", "法院"],
      ["市场监管局", "宣传部"],
    ]);
    expect(lines.map((line) => strip(line).length)).toEqual([2, 2]);
    expect([...roleStrips(smallWorkload, base).querySelectorAll("[data-part=strips]")]).toHaveLength(1);
  });
  test("leaves a number out that does not fit, but not its words", () => {
    const narrow = manyWorkload(4, 6, 9);
    const drawn = cells(roleStrips(narrow, {...base, width: 358, open: new Set([1, 2, 3, 4, 5, 6])}));
    expect(drawn.length).toBeGreaterThan(0);
    for (const cell of drawn) {
      expect(cell.textContent).toBe("");
      expect(cell.getAttribute("aria-label")).toContain(`：${cell.getAttribute("data-value")} 项`);
    }
  });
  test("says in a sentence that there is nothing", () => {
    expect(roleStrips([], base).textContent).toContain(zh.charts.workload.empty);
    expect(roleStrips(smallWorkload, {...base, roles: []}).textContent).toContain(zh.charts.workload.empty);
  });
});
