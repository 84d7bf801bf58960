import {describe, expect, it} from "vitest";
import type {Tables} from "../../../src/model/schema.ts";
import {networkView} from "../../../src/views/network.ts";
import {smallList} from "../../fixtures/smallList.ts";
import {render} from "../render.ts";
import {findingOf, four, said} from "./page.ts";

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
    // One task of forty departments: a unit shared out over 780 pairs.
    const forty = Array.from({length: 40}, (_, i) => String.fromCodePoint(0x5000 + i));
    expect(await finding("weight=fractional", smallList(forty.join(""), [{shared: forty}]))).toContain(
      "每一对的分摊权重都是 0.0013，不分强弱",
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
