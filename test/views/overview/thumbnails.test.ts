import {describe, expect, it} from "vitest";
import type {DepartmentRow} from "../../../src/queries/departments.ts";
import type {PairTasks} from "../../../src/queries/pairs.ts";
import {strongestTies} from "../../../src/views/overview/strongestTies.ts";
import {overviewView} from "../../../src/views/overview.ts";
import {smallList, times} from "../../fixtures/smallList.ts";
import {tables} from "../../fixtures/tables.ts";
import {render} from "../render.ts";

const marks = (root: Element, chart: string, kind: string) =>
  [...root.querySelectorAll(`figure[data-chart=${chart}] [data-mark=${kind}]`)].map((mark) => [
    mark.getAttribute("data-department") ?? mark.getAttribute("data-section"),
    Number(mark.getAttribute("data-value")),
  ]);

describe("the small charts", () => {
  it("have the numbers of the list", async () => {
    const root = await render(overviewView, tables);
    expect(marks(root, "workloadThumbnail", "row")).toEqual([
      ["市委宣传部", 5],
      ["市市场监督管理局", 5],
      ["市公安局", 2],
      ["市法院", 1],
    ]);
    expect(marks(root, "workloadThumbnail", "cell").map(([, tasks]) => tasks)).toEqual([4, 1, 4, 1, 2, 1]);
    expect(marks(root, "deadlineThumbnail", "row")).toEqual([
      ["1", 5],
      ["2", 3],
    ]);
    // 宣传部, 市场监管局 and 公安局 meet two and two.
    expect(marks(root, "networkThumbnail", "node").map(([, tasks]) => tasks)).toEqual([5, 5, 2]);
  });

  it("are one link each, to the page that has it in full, and images without a Tab stop", async () => {
    const root = await render(overviewView, tables);
    const figures = [...root.querySelectorAll("figure")];
    expect(
      figures.map((figure) => [...figure.querySelectorAll("a")].map((link) => link.getAttribute("href"))),
    ).toEqual([["./workload.html"], ["./network.html"], ["./deadlines.html"]]);
    for (const figure of figures) {
      expect(figure.querySelector("a")!.textContent).not.toBe("");
      expect(figure.querySelector("figcaption")!.textContent).toMatch(/。$/);
      expect(figure.querySelector("svg")!.getAttribute("role")).toBe("img");
      expect(figure.querySelectorAll("[tabindex], [role=button]")).toHaveLength(0);
    }
  });

  it("are left out where they would be empty", async () => {
    const charts = async (list: typeof tables) =>
      [...(await render(overviewView, list)).querySelectorAll("figure")].map((figure) =>
        figure.getAttribute("data-chart"),
      );
    expect(await charts(smallList("", [{groups: ["各单位"]}]))).toEqual(["deadlineThumbnail"]);
    expect(await charts(smallList("甲乙", [{sole: ["甲"]}, {sole: ["乙"]}]))).toEqual([
      "workloadThumbnail",
      "deadlineThumbnail",
    ]);
  });

  it("put many sections into one bar, and none too", async () => {
    const many = smallList(
      "甲",
      Array.from({length: 9}, (_, section) => ({sole: ["甲"], section: section + 1})),
    );
    const none = smallList("甲", times(2, {sole: ["甲"], section: null}));
    expect(marks(await render(overviewView, many), "deadlineThumbnail", "row")).toEqual([["", 9]]);
    expect(marks(await render(overviewView, none), "deadlineThumbnail", "row")).toEqual([["", 2]]);
  });
});

describe("the bar of patterns", () => {
  it("divides the whole, none left out", async () => {
    const root = await render(overviewView, tables);
    const parts = [...root.querySelectorAll("[data-part=patterns] [data-mark=part]")].map((mark) => {
      const box = mark.querySelector("rect")!;
      return [mark.getAttribute("data-pattern"), box.getAttribute("x"), box.getAttribute("width")];
    });
    // 3, 1, 2, 1 and 1 of 8.
    expect(parts).toEqual([
      ["lead", "0%", "37.5%"],
      ["sole", "37.5%", "12.5%"],
      ["shared", "50%", "25%"],
      ["collective", "75%", "12.5%"],
      ["none", "87.5%", "12.5%"],
    ]);
  });
});

describe("strongestTies", () => {
  const departments = [..."abcdefghijkl"].map(
    (department, index) => ({department, tasks: 20 - index}) as DepartmentRow,
  );
  const tie = (pair: string, shared: number): PairTasks => ({
    source: pair[0]!,
    target: pair[1]!,
    joint: 0,
    lead_with: 0,
    led_by: 0,
    shared,
  });
  const found = (...ties: PairTasks[]) => {
    const {departments: some, threshold, pairs, whole} = strongestTies(departments, ties);
    return [some.map(({department}) => department).join(""), threshold, pairs, whole];
  };

  it("goes as far down as eight departments allow", () => {
    const ties = [tie("ab", 9), tie("cd", 8), tie("ef", 7), tie("gh", 6), tie("ij", 5), tie("ah", 5)];
    expect(found(...ties)).toEqual(["abcdefgh", 6, 4, true]);
  });

  it("adds up the relations of a pair", () => {
    expect(found({...tie("ab", 2), led_by: 3}, tie("cd", 4))).toEqual(["abcd", 4, 2, true]);
  });

  it("keeps the eight with the most tasks where all ties are of one strength", () => {
    const ties = [..."bcdefghijkl"].map((other) => tie(`a${other}`, 1));
    expect(found(...ties)).toEqual(["abcdefgh", 1, 7, false]);
  });

  it("finds nothing among no ties", () => {
    expect(found()).toEqual(["", 1, 0, false]);
  });
});
