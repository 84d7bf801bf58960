import {describe, expect, it} from "vitest";
import type {Tables} from "../../../src/model/schema.ts";
import {networkView} from "../../../src/views/network.ts";
import type {View} from "../../../src/views/view.ts";
import {smallList} from "../../fixtures/smallList.ts";
import {render} from "../render.ts";

const said = (root: Element, selector: string) => root.querySelector(selector)?.textContent;
const sourceOf = (root: Element, chart: string) =>
  said(root, `[data-chart=${chart}] > [data-part=source]`)!.split("筛选：")[1] ?? "";
const findingOf = (root: Element, chart: string) => said(root, `[data-chart=${chart}] > [data-part=finding]`);

/** 甲 and 乙 meet twice, once as leaders; 甲–丙 and 丙–丁 once each, in the second section. */
const four = smallList("甲乙丙丁", [
  {lead: ["甲", "乙"]},
  {shared: ["甲", "乙"]},
  {lead: ["甲"], shared: ["丙"], section: 2},
  {shared: ["丙", "丁"], section: 2},
]);

describe("the source line of each picture", () => {
  it("names what it is restricted to, and nothing that it is not", async () => {
    const root = await render(networkView, four, "focus=丁&ties=shared&role=shared&section=2&threshold=1");
    expect(sourceOf(root, "networkGraph")).toContain("共同参与；丁，直接联系");
    expect(sourceOf(root, "networkMatrix")).toMatch(/按职责分工；共同参与$/);
    expect(sourceOf(root, "networkBipartite")).toMatch(/按职责分工$/);
    expect(sourceOf(root, "departmentSets")).toMatch(/按职责分工；恰好是这几个部门$/);
  });
});

describe("the finding of the graph", () => {
  it("says where no tie reaches the threshold that the reader set, and draws those of the page's", async () => {
    const words = "这里没有共同任务不少于 2 项的联系，“至少”改由页面选择。";
    expect(findingOf(await render(networkView, four, "threshold=2"), "networkGraph")).not.toContain(
      "这里没有",
    );
    for (const search of ["threshold=2&section=2", "threshold=2&ties=joint"]) {
      const root = await render(networkView, four, search);
      expect(findingOf(root, "networkGraph")).toContain(`${words}共同任务不少于 1 项的有`);
      expect(root.querySelectorAll("[data-chart=networkGraph] [data-mark=tie]").length).toBeGreaterThan(0);
    }
  });
});

describe("the matrix", () => {
  it("says of some relations that they are the chosen ones", async () => {
    expect(findingOf(await render(networkView, four), "networkMatrix")).toBe(
      "6 对可能的组合中，3 对有共同任务。联系面最广的是甲、丙，与 2 个部门有共同任务。矩阵里弱的联系也不隐去。",
    );
    expect(findingOf(await render(networkView, four, "ties=joint"), "networkMatrix")).toBe(
      "6 对可能的组合中，1 对有所选的联系。联系面最广的是甲、乙，与 1 个部门有所选的联系。矩阵里弱的联系也不隐去。",
    );
  });
});

describe("charts that stay in place while only picks change", () => {
  it("are drawn anew for another section of the same heading", async () => {
    const same: Tables = {...four, tasks: four.tasks.map((task) => ({...task, section: "保障措施"}))};
    const searches = ["section=1", "section=2"];
    const inBrowser: View = (root, context) =>
      networkView(root, {
        ...context,
        search: new URLSearchParams(searches.shift()),
        browser: {
          change: () => {},
          adjust: () => {},
          today: () => "2026-01-01",
          breathe: async () => {},
          refreshLists: async () => {},
          table: async () => new Uint8Array(),
          reader: null,
        },
      });
    const root = await render(inBrowser, same, "", 2);
    for (const chart of ["networkMatrix", "networkBipartite", "departmentSets"]) {
      const marks = [...root.querySelectorAll<SVGElement>(`[data-svg=${chart}] [data-mark=node]`)];
      expect([chart, new Set(marks.map((mark) => mark.getAttribute("data-department")))]).toEqual([
        chart,
        new Set(["甲", "丙", "丁"]),
      ]);
    }
  });
});

describe("the strongest triples", () => {
  it("do not say that there are none where the only task is too wide to be counted", async () => {
    const wide = smallList(Array.from({length: 160}, (_, i) => String.fromCodePoint(0x5000 + i)).join(""), [
      {shared: Array.from({length: 160}, (_, i) => String.fromCodePoint(0x5000 + i))},
    ]);
    expect(said(await render(networkView, wide), "[data-part=triples] [data-part=sentence]")).toBe(
      "有 1 项任务的部门太多，没有计入。",
    );
    expect(said(await render(networkView, four), "[data-part=triples] [data-part=sentence]")).toBe(
      "没有三个部门共同承担的任务。",
    );
  });
});

describe("departments that never work together", () => {
  const sentence = "[data-part=apart] [data-part=sentence]";
  it("are this pair of the same section, each number the way to its tasks", async () => {
    // In section 2: 甲–丁; 甲–丙 and 丙–丁 meet.
    const root = await render(networkView, four);
    expect(said(root, sentence)).toBe("共 1 对部门在同一章节都有任务，却没有一项共同承担。");
    const cells = [...root.querySelectorAll("[data-part=apart] tbody td")];
    expect(cells.map((each) => each.textContent)).toEqual(["甲", "丁", "1", "3", "1"]);
    expect(cells[3]!.querySelector("a")!.getAttribute("href")).toBe("./tasks.html?department=%E7%94%B2");
  });
  it("cannot be told of a list without sections", async () => {
    const flat = smallList("甲乙", [
      {shared: ["甲"], section: null},
      {shared: ["乙"], section: null},
    ]);
    expect(said(await render(networkView, flat), sentence)).toBe("清单没有分章节，无从比较。");
  });
  it("are none, said so that it is true of any list", async () => {
    const all = smallList("甲乙", [{shared: ["甲", "乙"]}]);
    expect(said(await render(networkView, all), sentence)).toBe("没有同在一个章节、却从不共事的部门。");
  });
});

describe("weights that compare", () => {
  it("say with what, where only some relations count", async () => {
    const explained = async (search: string) =>
      said(await render(networkView, four, search), "[data-part=explained]");
    expect(await explained("weight=lift&ties=joint")).toContain("只算所选的联系");
    expect(await explained("weight=lift")).not.toContain("只算所选的联系");
    expect(await explained("weight=tasks&ties=joint")).not.toContain("只算所选的联系");
  });
});
