import {describe, expect, it} from "vitest";
import {type NetworkMatrixOptions, networkMatrix} from "../../src/charts/networkMatrix.ts";
import {zh} from "../../src/text/zh.ts";
import {department} from "../layout/networkRows.ts";
import {pairRow} from "../layout/pairRows.ts";
import {document} from "./document.ts";

const rows = {
  departments: [department("甲局", 1, 9, 4), department("乙局", 2, 6, 1), department("丙局", 3, 4)],
  pairs: [
    pairRow("甲局", "乙局", {lead_with: 3, joint: 1, shared: 1}, {lift: 1.257}),
    pairRow("甲局", "丙局", {led_by: 2}),
  ],
};
const draw = (options: Partial<NetworkMatrixOptions> = {}, of = rows) =>
  networkMatrix(of, {
    ...{document, text: zh, width: 920, title: "图", description: "说明", order: "official"},
    ...options,
  });
const ties = (svg: Element) =>
  [...svg.querySelectorAll("[data-mark=tie]")].map((each) =>
    ["row", "source", "target", "relation", "value"].map((key) => each.getAttribute(`data-${key}`)).join(" "),
  );

describe("networkMatrix", () => {
  it("gives a cell of several relations a mark of all its tasks and one for each part", () => {
    expect(ties(draw())).toEqual([
      "市甲局 市甲局 市乙局 joint,lead_with,led_by,shared 5",
      "市甲局 市甲局 市乙局 joint 1",
      "市甲局 市甲局 市乙局 lead_with 3",
      "市甲局 市甲局 市乙局 shared 1",
      // Of one relation: the cell is its mark, wherever it stands; the leader is the source.
      "市甲局 市丙局 市甲局 lead_with 2",
      "市乙局 市甲局 市乙局 joint,lead_with,led_by,shared 5",
      "市乙局 市甲局 市乙局 joint 1",
      "市乙局 市甲局 市乙局 shared 1",
      "市丙局 市丙局 市甲局 lead_with 2",
    ]);
  });
  it("says every mark in a sentence", () => {
    const labels = [...draw().querySelectorAll("[data-mark=tie]")].map((each) =>
      each.getAttribute("aria-label"),
    );
    expect(labels[0]).toBe(
      "市甲局与市乙局：共同承担 5 项任务，其中共同牵头 1 项、市甲局牵头 3 项、共同参与 1 项",
    );
    expect(labels[4]).toBe("市丙局牵头、市甲局参与：2 项任务");
    expect(labels[5]).toBe(
      "市乙局与市甲局：共同承担 5 项任务，其中共同牵头 1 项、共同参与 1 项、市甲局牵头 3 项",
    );
    const weighed = draw({weight: "lift"}).querySelector("[data-mark=tie]")!;
    expect(weighed.getAttribute("aria-label")).toBe(
      "市甲局与市乙局：共同承担 5 项任务，其中共同牵头 1 项、市甲局牵头 3 项、共同参与 1 项；两部门的提升度 1.26",
    );
  });
  it("names a department at its row, over its column and where they cross, with its tasks", () => {
    const nodes = [...draw().querySelectorAll("[data-mark=node]")].map((each) =>
      ["department", "place", "value"].map((key) => each.getAttribute(`data-${key}`)).join(" "),
    );
    expect(nodes.slice(0, 3)).toEqual(["市甲局 column 9", "市乙局 column 6", "市丙局 column 4"]);
    expect(nodes).toHaveLength(9);
  });
  it("tints by the weight, and prints tasks whatever it is", () => {
    const tiles = (svg: Element) =>
      [...svg.querySelectorAll("[data-mark=tie] > rect:not([fill=none])")].map((each) =>
        each.getAttribute("fill"),
      );
    const [byTasks, byJaccard] = [tiles(draw()), tiles(draw({weight: "jaccard"}))];
    expect(byTasks[0]).not.toBe(byTasks[1]);
    expect(byTasks[0]).toBe(byTasks[2]);
    // Both pairs are alike by half.
    expect(new Set(byJaccard).size).toBe(1);
    expect(draw({weight: "jaccard"}).querySelector("[data-mark=tie] > text")!.textContent).toBe("5");
  });
  it("explains only what is chosen and drawn", () => {
    const words = draw({relations: ["shared"]}).textContent ?? "";
    expect(words).toContain(zh.charts.matrix.legend.shared);
    expect(words).not.toContain(zh.charts.matrix.legend.lead_with);
    expect(words).not.toContain(zh.charts.matrix.legend.halves);
    expect(draw().textContent).toContain(zh.charts.matrix.legend.halves);
    const pairs = [pairRow("甲局", "乙局", {shared: 1_234_567})];
    expect(draw().textContent).toContain(zh.charts.matrix.legend.numbers);
    expect(draw({}, {...rows, pairs}).textContent).not.toContain(zh.charts.matrix.legend.numbers);
  });
  it("is wider than a phone where its columns would be too narrow, and says so", () => {
    const departments = Array.from({length: 31}, (_, i) => department(`${i + 1}局`, i + 1));
    const svg = draw({width: 358}, {departments, pairs: []});
    // 31 columns of 20, the names in 24, a gap of 8 and a line.
    expect([svg.getAttribute("width"), svg.getAttribute("data-wide")]).toEqual(["653", "true"]);
    expect(draw({width: 358}).hasAttribute("data-wide")).toBe(false);
  });
  it("restricts the mark of a whole cell to the chosen relations", () => {
    const pairs = [pairRow("甲局", "乙局", {lead_with: 3, joint: 1})];
    const svg = draw({relations: ["joint", "lead_with"]}, {...rows, pairs});
    expect(ties(svg)[0]).toBe("市甲局 市甲局 市乙局 joint,lead_with,led_by 4");
  });
  it("says so if there is no department, and how many have no room", () => {
    expect(draw({}, {departments: [], pairs: []}).textContent).toContain(zh.charts.matrix.empty);
    const departments = Array.from({length: 300}, (_, i) => department(`${i + 1}局`, i + 1));
    expect(draw({}, {departments, pairs: []}).textContent).toContain("300 个部门中只画共同任务最多的 62 个");
  });
});
