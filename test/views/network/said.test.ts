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

describe("the graph's finding", () => {
  const finding = async (search: string, list = four) =>
    findingOf(await render(networkView, list, search), "networkGraph");
  it("names the strongest by the weight that was chosen, in its own words", async () => {
    expect(await finding("")).toBe("共有 3 对部门要共同完成任务，联系最多的是甲与乙（2 项）。");
    // 甲 has 3 tasks, 乙 2, 丙 2, 丁 1, of four: 甲–乙 2/3, 甲–丙 1/4, 丙–丁 1/2; and 2·4/6, 1·4/6, 1·4/2.
    expect(await finding("weight=jaccard")).toContain("重合度最高的是甲与乙（0.67）。");
    expect(await finding("weight=lift")).toContain("提升度最高的是丙与丁（2.00 倍）。");
    expect(await finding("weight=fractional")).toContain("分摊权重最大的是甲与乙（2.00）。");
  });

  it("says what the share of the weight is a share of, and nothing of a threshold that holds nothing back", async () => {
    expect(await finding("threshold=2")).toMatch(
      /。其中共同任务不少于 2 项的有 1 对，占 3 对的 33%、共同承担次数的 50%（一项任务有几对部门就计几次，共 4 次）。$/,
    );
    expect(await finding("weight=jaccard&threshold=0.5")).toMatch(
      /。其中重合度不低于 0.50 的有 2 对，占 3 对的 67%、各对重合度之和的 82%。$/,
    );
    expect(await finding("alpha=0.05")).toMatch(/。其中没有一对在 0.05 水平上显著。$/);
  });

  it("calls no pair the strongest where all are alike, and no department looked at that has no tie", async () => {
    const alike = smallList("甲乙丙丁", [{shared: ["甲", "乙"]}, {shared: ["丙", "丁"]}]);
    expect(await finding("", alike)).toBe("共有 2 对部门要共同完成任务：甲与乙、丙与丁（各 1 项）。");
    const five = smallList("甲乙丙丁", [{shared: ["甲", "乙", "丙", "丁"]}]);
    expect(await finding("weight=lift", five)).toBe(
      "共有 6 对部门要共同完成任务，每一对的提升度都是 1.00 倍，不分强弱。",
    );
    expect(await finding("focus=丁&ties=joint")).toBe(
      "联系只算共同牵头的：共有 1 对部门要共同完成任务：甲与乙（1 项）。现在只看丁，它没有这样的联系。",
    );
  });
});

describe("what says nothing is not said", () => {
  const paragraph = async (list: Tables) =>
    said(await render(networkView, list), "[data-part=measures] [data-part=paragraph]");
  const names = "甲乙丙丁戊己庚辛壬癸子丑";

  it("of departments that are all alike", async () => {
    expect(await paragraph(smallList("甲乙丙丁", [{shared: [..."甲乙丙丁"]}]))).toBe(
      "4 个部门之间有 6 对联系，强弱按共同任务数。各部门的联系一样强（强度 3）。没有哪个部门处在其他部门之间最近的路上。分不出社群：所有有联系的部门连成一片。",
    );
    const ring = ["甲乙", "乙丙", "丙丁", "丁甲"].map((two) => ({shared: [...two]}));
    expect(await paragraph(smallList("甲乙丙丁", ring))).toContain(
      "没有哪个部门更像枢纽：其他部门之间最近的路，经过各部门的一样多。",
    );
    expect(findingOf(await render(networkView, smallList("甲乙丙丁", ring)), "networkMatrix")).toBe(
      "6 对可能的组合中，4 对有共同任务，所涉的 4 个部门各与 2 个部门有共同任务。矩阵里弱的联系也不隐去。",
    );
  });

  it("of a broker over whom less than one way in a hundred leads", async () => {
    // Only 甲 and 丑 do not meet: over each of the ten others leads a tenth of one of 55 ways.
    const almost = smallList(names, [{shared: [...names].slice(1)}, {shared: [...names].slice(0, -1)}]);
    expect(await paragraph(almost)).toContain(
      "没有哪个部门像枢纽：其他部门之间最近的路，经过任何一个部门的都不到 1%。",
    );
  });

  it("of communities that are hardly better than chance", async () => {
    const ring = ["甲乙", "乙丙", "丙丁", "丁甲"].map((two) => ({shared: [...two]}));
    expect(await paragraph(smallList("甲乙丙丁", ring))).toContain(
      "分不出社群：最好的分法是 2 组，组内的联系也几乎不比随机分布时多（模块度不到 0.01）。",
    );
  });

  it("of sets and triples that come once", async () => {
    const once = await render(networkView, smallList("甲乙丙", [{shared: [..."甲乙丙"]}]));
    expect(findingOf(once, "departmentSets")).toBe(
      "1 项点名部门的任务中，由两个以上部门组成的组合有 1 种，只出现一次。",
    );
    expect(said(once, "[data-part=triples] [data-part=sentence]")).toBe(
      "没有哪三个部门不止一次同在一项任务中，下面的各有 1 项。点击数字，可看这些任务。",
    );
  });

  it("of ties where there are none", async () => {
    const none = await render(networkView, smallList("甲乙", [{shared: ["甲"]}, {shared: ["乙"]}]));
    expect(said(none, "[data-svg=networkGraph] desc")).toContain("没有符合条件的联系。");
    expect(said(none, "[data-part=files] [data-part=sentence]")).toBe(
      "2 个部门及其任务数；所选范围内没有联系。",
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
    expect(cells[3]!.querySelector("a")!.getAttribute("href")).toBe("./tasks.html?department=%E7%94%B2");
  });
  it("are asked in whatever roles, and it says so where the reader chose some", async () => {
    // 甲 and 丙 never both lead, yet they meet in task 3.
    const root = await render(networkView, four, "role=lead");
    expect(said(root, sentence)).toBe(
      "共 1 对部门在同一章节都有任务，却没有一项共同承担。这里不论分工，所选的分工不起作用。",
    );
    const cells = [...root.querySelectorAll("[data-part=apart] tbody td")];
    expect(cells.map((each) => each.textContent)).toEqual(["甲", "丁", "1", "3", "1"]);
    expect(cells[3]!.querySelector("a")!.getAttribute("href")).toBe("./tasks.html?department=%E7%94%B2");
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
