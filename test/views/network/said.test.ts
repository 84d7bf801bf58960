import {describe, expect, it} from "vitest";
import type {Tables} from "../../../src/model/schema.ts";
import {networkView} from "../../../src/views/network.ts";
import type {View} from "../../../src/views/view.ts";
import {smallList} from "../../fixtures/smallList.ts";
import {render} from "../render.ts";
import {findingOf, four, said, sourceOf} from "./page.ts";

describe("the source line of each picture", () => {
  it("names what it is restricted to, and nothing that it is not", async () => {
    const root = await render(networkView, four, "focus=丁&ties=shared&role=shared&section=2&threshold=1");
    expect(sourceOf(root, "networkGraph")).toContain("共同参与；丁，直接联系");
    expect(sourceOf(root, "networkMatrix")).toMatch(/按职责分工；共同参与$/);
    expect(sourceOf(root, "networkBipartite")).toMatch(/按职责分工$/);
    expect(sourceOf(root, "departmentSets")).toMatch(/按职责分工；恰好是这几个部门$/);
  });
});

describe("the sentence of each picture", () => {
  it("is true read alone: it begins with what it is restricted to", async () => {
    const root = await render(
      networkView,
      four,
      "section=2&role=lead,shared&ties=lead_with,shared&between=government,government&measured=drawn&threshold=1",
    );
    const ofTasks = "在“二、某部分”中，部门只算牵头、按职责分工的";
    const ofTies = `${ofTasks}，联系只算牵头—参与、共同参与的，只看政府部门之间的联系`;
    expect(findingOf(root, "networkGraph")).toMatch(new RegExp(`^${ofTies}：共有 2 对`));
    expect(findingOf(root, "networkMatrix")).toMatch(
      new RegExp(`^${ofTies}：3 对可能的组合中，2 对有这样的联系`),
    );
    expect(findingOf(root, "networkBipartite")).toMatch(new RegExp(`^${ofTasks}：2 项任务中，2 项要由`));
    expect(findingOf(root, "departmentSets")).toMatch(new RegExp(`^${ofTasks}：2 项点名部门的任务中`));
    expect(said(root, "[data-part=triples] [data-part=sentence]")).toBe(
      `${ofTasks}：没有三个部门共同承担的任务。`,
    );
    const paragraph = said(root, "[data-part=measures] [data-part=paragraph]")!;
    expect(paragraph).toMatch(new RegExp(`^${ofTies}，只看图中画出的联系：3 个部门之间有 2 对联系`));
    expect(said(root, "[data-svg=networkGraph] desc")).toContain(paragraph);
  });

  it("begins with nothing where nothing is restricted", async () => {
    const root = await render(networkView, four);
    expect(findingOf(root, "networkGraph")).toMatch(/^共有 3 对/);
    expect(findingOf(root, "networkBipartite")).toMatch(/^4 项任务中/);
    expect(findingOf(root, "departmentSets")).toMatch(/^4 项点名部门的任务中/);
    expect(said(root, "[data-part=measures] [data-part=paragraph]")).toMatch(/^4 个部门之间有 3 对联系/);
  });

  it("says of measured ties that are drawn which these are", async () => {
    const root = await render(networkView, four, "measured=drawn&threshold=2&focus=甲&depth=2");
    expect(said(root, "[data-part=measures] [data-part=paragraph]")).toMatch(
      /^只看图中画出的联系（共同任务不少于 2 项；甲，两步之内）：只有一对联系，甲与乙，共同任务数是 2。$/,
    );
  });
});

describe("the sets", () => {
  const explained = async (search: string) =>
    said(await render(networkView, four, search), "[data-chart=departmentSets] [data-part=explained]");
  it("say which combinations are listed, and which departments count", async () => {
    expect(await explained("sets=inclusive")).toMatch(
      /^包含：.*只列至少有一项任务恰好由其承担的组合，别的组合再常见也不列。$/,
    );
    expect(await explained("role=lead")).toMatch(/^部门只算牵头的。恰好：/);
    expect(await explained("")).toMatch(/^恰好：/);
  });
});

describe("a department in the graph", () => {
  it("says with how many it is tied, those that are held back apart", async () => {
    // 丙 meets 甲 and 丁 once each, 甲 and 乙 meet twice.
    const root = await render(networkView, four, "threshold=2");
    const nodes = [...root.querySelectorAll("[data-svg=networkGraph] [data-mark=node]")];
    expect(nodes.map((node) => node.getAttribute("aria-label")!.split("；")[1]).sort()).toEqual([
      "与 1 个部门有联系",
      "图中与 1 个部门有联系（共 2 个）",
      "图中没有它的联系（共与 1 个部门有联系）",
      "图中没有它的联系（共与 2 个部门有联系）",
    ]);
  });
});

describe("whose absence would split the work", () => {
  const sentences = async (search: string) =>
    [...(await render(networkView, four, search)).querySelectorAll("[data-part=cuts] p")].map(
      (each) => each.textContent,
    );
  it("is said of all ties, of the chosen ones, or of those that are drawn", async () => {
    expect(await sentences("")).toEqual([
      "没有甲，乙就与其余部门断开。",
      "没有丙，丁就与其余部门断开。",
      "靠唯一一条联系维系的：甲—乙、甲—丙、丙—丁。",
    ]);
    expect(await sentences("ties=shared")).toEqual([
      "在所选的联系中，去掉任何一个部门，原来连在一起的仍然连在一起。",
      "在所选的联系中，靠唯一一条联系维系的：甲—乙、丙—丁。",
    ]);
    expect(await sentences("measured=drawn&threshold=2")).toEqual([
      "在图中画出的联系中，只有一条联系：甲—乙。",
    ]);
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
      expect(findingOf(root, "networkGraph")).toContain(words);
      expect(root.querySelectorAll("[data-chart=networkGraph] [data-mark=tie]").length).toBeGreaterThan(0);
    }
  });
});

describe("the matrix", () => {
  it("says of some relations that they are the chosen ones", async () => {
    expect(findingOf(await render(networkView, four), "networkMatrix")).toBe(
      "6 对可能的组合中，3 对有共同任务，联系面最广的是甲、丙，与 2 个部门有共同任务。矩阵里弱的联系也不隐去。",
    );
    expect(findingOf(await render(networkView, four, "ties=joint"), "networkMatrix")).toBe(
      "联系只算共同牵头的：6 对可能的组合中，1 对有这样的联系。矩阵里弱的联系也不隐去。",
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
    expect(cells[3]!.querySelector("button")!.getAttribute("title")).toBe("查看甲的 3 项任务");
  });
  it("are asked in whatever roles, and it says so where the reader chose some", async () => {
    // 甲 and 丙 never both lead, yet they meet in task 3.
    const root = await render(networkView, four, "role=lead");
    expect(said(root, sentence)).toBe(
      "共 1 对部门在同一章节都有任务，却没有一项共同承担。这里不论分工，所选的分工不起作用。",
    );
    const cells = [...root.querySelectorAll("[data-part=apart] tbody td")];
    expect(cells.map((each) => each.textContent)).toEqual(["甲", "丁", "1", "3", "1"]);
    expect(cells[3]!.querySelector("button")!.getAttribute("title")).toBe("查看甲的 3 项任务");
  });
  it("are of the chosen section, which the sentence names", async () => {
    // In the first section only 甲 and 乙 have tasks, and share both.
    expect(said(await render(networkView, four, "section=1"), sentence)).toBe(
      "在“一、某部分”中：没有同在一个章节、却不共事的部门。",
    );
    expect(said(await render(networkView, four, "section=2"), sentence)).toBe(
      "在“二、某部分”中：共 1 对部门在这一章节都有任务，其中却没有一项共同承担。",
    );
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
    expect(said(await render(networkView, all), sentence)).toBe("没有同在一个章节、却不共事的部门。");
  });
});

describe("weights that compare", () => {
  it("say with what, where only some relations count", async () => {
    const explained = async (search: string) =>
      said(await render(networkView, four, search), "[data-part=explained]");
    expect(await explained("weight=lift&ties=joint")).toContain("只算所选的联系");
    // Three of the four tasks name a department that shares in them; two are in the second section.
    expect(await explained("weight=lift")).toContain(
      "按清单中点名部门的 4 项任务算：甲的任务数 × 乙的任务数 ÷ 4。",
    );
    expect(await explained("weight=lift&role=shared")).toContain("按所选范围内点名部门的 3 项任务算");
    expect(await explained("weight=lift&section=2")).toContain("按所选范围内点名部门的 2 项任务算");
    expect(await explained("weight=jaccard")).not.toContain("预期");
    expect(await explained("weight=lift")).not.toContain("只算所选的联系");
    expect(await explained("weight=tasks&ties=joint")).not.toContain("只算所选的联系");
  });
});
