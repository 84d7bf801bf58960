import Graph from "graphology";
import {parse as parseGexf} from "graphology-gexf";
import {parse as parseGraphml} from "graphology-graphml";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import type {PairRow} from "../../../src/queries/pairs.ts";
import {zh} from "../../../src/text/zh.ts";
import {networkGraphFile, networkSheets} from "../../../src/views/network/fileContent.ts";
import {type NetworkFormat, networkFile, networkFormats} from "../../../src/views/network/networkFiles.ts";
import {networkPicture} from "../../../src/views/network/picture.ts";
import {networkState} from "../../../src/views/network/state.ts";
import {department} from "../../layout/networkRows.ts";

const pair = (source: string, target: string, joint: number, led_by: number, shared: number): PairRow => ({
  source: `市${source}`,
  target: `市${target}`,
  joint,
  lead_with: 0,
  led_by,
  shared,
  tasks: joint + led_by + shared,
  fractional: (joint + led_by + shared) / 3,
  jaccard: 0.5,
  lift: 1.25,
});
/** 甲–乙 has 5 tasks, 甲–丙 2, 乙–丙 1; 丁 is alone. */
const departments = [
  {...department("甲", 1, 9, 4), kind: "party" as const},
  {...department("乙", 2, 6, 1), kind: "court" as const},
  department("丙", 3, 4),
  department("丁", 4, 2),
];
const rows = [pair("甲", "乙", 1, 3, 1), pair("甲", "丙", 0, 0, 2), pair("乙", "丙", 0, 0, 1)];
const content = (search = "threshold=2", all = departments, pairs = rows) => ({
  picture: networkPicture(
    pairs,
    all,
    networkState(new URLSearchParams(search), {departments: all, headings: []}),
  ),
  title: "协同网络",
  source: "来源：《方案》",
  // 丁 is not drawn.
  placeOf: (name: string) => (name === "市丁" ? null : {x: 10, y: 30, radius: 5}),
  height: 100,
});

describe("networkSheets", () => {
  it("have all departments with their tasks and measures, and all ties with what is drawn of them", () => {
    const [one, other] = networkSheets(content(), zh);
    expect([one!.name, other!.name]).toEqual(["部门", "联系"]);
    expect(one!.cover.slice(0, 2)).toEqual(["协同网络 · 部门", "来源：《方案》"]);
    expect(one!.columns.map(({name}) => name)).toEqual([
      "部门",
      "简称",
      "类别代号",
      "类别",
      "规范顺序",
      "任务数",
      "牵头",
      "单独负责",
      "按职责分工",
      "配合",
      "联系部门",
      "联系强度",
      "枢纽程度",
      "影响力",
      "抱团程度",
      "核心层",
      "社群",
    ]);
    // In the triangle the way 乙–丙 of length 1 is longer than that over 甲 of 1/5 + 1/2, so the one pair of others leads
    // over it. 丁 with whom nobody works does not count.
    const [first, , , last] = one!.rows;
    expect(first!.filter((_, column) => column !== 13)).toEqual([
      ...["市甲", "甲", "party", "党委部门", 1, 9, 4, 0, 5, 0],
      ...[2, 7, 1, 1, 2, 1],
    ]);
    expect(last).toEqual(["市丁", "丁", "government", "政府部门", 4, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, null]);
    // Of all visits, those of 丁, who is tied to nobody, being none.
    expect(one!.rows.reduce((sum, row) => sum + Number(row[13]), 0)).toBeCloseTo(1, 5);
    expect(other!.columns.map(({name}) => name)).toEqual([
      "部门甲",
      "部门乙",
      "共同任务数",
      "共同牵头",
      "甲牵头、乙参与",
      "乙牵头、甲参与",
      "共同参与",
      "分摊权重",
      "重合度",
      "提升度",
      "图中画出",
    ]);
    expect(other!.rows).toEqual([
      ["市甲", "市乙", 5, 1, 0, 3, 1, 1.666667, 0.5, 1.25, "是"],
      ["市甲", "市丙", 2, 0, 0, 0, 2, 0.666667, 0.5, 1.25, "是"],
      ["市乙", "市丙", 1, 0, 0, 0, 1, 0.333333, 0.5, 1.25, "否"],
    ]);
  });

  it("count the chosen roles only", () => {
    const [one] = networkSheets(content("role=lead", departments, [pair("甲", "乙", 1, 0, 0)]), zh);
    expect(one!.rows.map((row) => row.slice(5, 10))).toEqual([
      [4, 4, 0, 0, 0],
      [1, 1, 0, 0, 0],
    ]);
  });
});

describe("networkGraphFile", () => {
  it("turns y upwards, colours by kind, weighs as chosen, and says what the weight is", () => {
    const {nodes, edges, description} = networkGraphFile(content("weight=jaccard"), zh);
    expect(nodes.map(({id, label, place}) => [id, label, place])).toEqual([
      ["市甲", "甲", {x: 10, y: 70, radius: 5}],
      ["市乙", "乙", {x: 10, y: 70, radius: 5}],
      ["市丙", "丙", {x: 10, y: 70, radius: 5}],
      ["市丁", "丁", null],
    ]);
    // Kinds in the model's order: party, government, court.
    expect(nodes.map(({colour}) => colour)).toEqual(["#00608b", "#2d643f", "#6c5724", "#6c5724"]);
    expect(edges.map(({source, target, weight}) => [source, target, weight])).toEqual([
      ["市甲", "市乙", 0.5],
      ["市甲", "市丙", 0.5],
      ["市乙", "市丙", 0.5],
    ]);
    expect(description).toMatch(/^边的权重（weight）是重合度；甲是边的 source，乙是 target。联系没有方向/);
  });
});

describe("networkFile", () => {
  const text = async (format: NetworkFormat, some = content()) =>
    (await networkFile(format, some, 2021, zh)).text();

  it.each([
    ["gexf", parseGexf],
    ["graphml", parseGraphml],
  ] as const)(
    "as %s is read by the library, undirected, with every value of its type",
    async (format, parse) => {
      const graph = parse(Graph, await text(format));
      expect([graph.type, graph.order, graph.size]).toEqual(["undirected", 4, 3]);
      expect(graph.getNodeAttributes("市甲")).toMatchObject({
        label: "甲",
        x: 10,
        y: 70,
        size: 5,
        kind: "party",
        kind_name: "党委部门",
        tasks: 9,
        degree: 2,
        strength: 7,
        betweenness: 1,
        community: 1,
      });
      expect(graph.getNodeAttributes("市丁")).not.toHaveProperty("community");
      expect(graph.getNodeAttributes("市丁")).not.toHaveProperty("x");
      expect(graph.getEdgeAttributes("市甲", "市乙")).toEqual({
        weight: 5,
        tasks: 5,
        joint: 1,
        source_leads: 0,
        target_leads: 3,
        shared: 1,
        fractional: 1.666667,
        jaccard: 0.5,
        lift: 1.25,
        drawn: true,
      });
      expect(graph.getEdgeAttribute("市乙", "市丙", "drawn")).toBe(false);
    },
  );

  it("as a workbook has both sheets, as CSV one", async () => {
    const bytes = new Uint8Array(await (await networkFile("xlsx", content(), 2021, zh)).arrayBuffer());
    const {sheets} = await readXlsx(bytes);
    expect(sheets.map(({name, rows: all}) => [name, all.length])).toEqual([
      ["部门", 3 + 1 + 4],
      ["联系", 3 + 1 + 3],
    ]);
    expect((await text("departments")).split("\r\n")).toHaveLength(1 + 4 + 1);
    expect((await text("ties")).split("\r\n")[1]).toBe("市甲,市乙,5,1,0,3,1,1.666667,0.5,1.25,是");
  });

  it("holds no formula as CSV", async () => {
    const [first, ...others] = departments;
    const hostile = content("", [{...first!, short_name: "=HYPERLINK(1)"}, ...others]);
    expect(await text("departments", hostile)).toContain("\r\n市甲,'=HYPERLINK(1),party,");
  });

  it.each(networkFormats)("as %s has the same bytes for the same network", async (format) => {
    const bytes = async () =>
      Buffer.from(await (await networkFile(format, content(), 2021, zh)).arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });

  it.each(networkFormats)("as %s is a file though nobody is in the network", async (format) => {
    expect((await networkFile(format, content("", [], []), null, zh)).size).toBeGreaterThan(100);
  });
});
