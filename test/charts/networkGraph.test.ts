import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {type NetworkGraphOptions, networkGraph} from "../../src/charts/networkGraph.ts";
import {relations} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {clique, department, small, tie} from "../layout/networkRows.ts";

function draw(
  rows: Parameters<typeof networkGraph>[0],
  options: Partial<NetworkGraphOptions> = {},
): SVGSVGElement {
  const {document} = parseHTML("<html></html>");
  return networkGraph(rows, {
    document,
    text: zh,
    width: 920,
    title: "部门协同网络",
    description: "谁与谁一起做事",
    relations,
    ...options,
  });
}
const all = (svg: SVGSVGElement, selector: string) => [...svg.querySelectorAll(selector)];
const values = (mark: Element, ...keys: string[]) => keys.map((key) => mark.getAttribute(`data-${key}`));

describe("networkGraph", () => {
  it("gives every department a mark with its keys, its value and its words", () => {
    const nodes = all(draw(small), "[data-mark=node]");
    expect(nodes.map((node) => values(node, "department", "value"))).toEqual([
      ["市甲局", "9"],
      ["市乙局", "6"],
      ["市丙局", "4"],
      ["市丁局", "1"],
    ]);
    expect(nodes.map((node) => node.getAttribute("aria-label"))).toEqual([
      "甲局（市甲局）：9 项任务，其中牵头 4 项；与 2 个部门有联系",
      "乙局（市乙局）：6 项任务，其中牵头 1 项；与 2 个部门有联系",
      "丙局（市丙局）：4 项任务，其中牵头 0 项；与 2 个部门有联系",
      "丁局（市丁局）：1 项任务，其中牵头 0 项；图中没有它的联系",
    ]);
    expect(all(draw(small), "[data-muted]").map((node) => values(node, "department")[0])).toEqual(["市丁局"]);
  });

  it("says of a department how many it is tied to in the picture, and in all where more is held back", () => {
    const degrees = new Map(Object.entries({市甲局: 2, 市乙局: 2, 市丙局: 2}));
    const said = (kept: (source: string, target: string) => boolean) =>
      all(draw(small, {degrees, kept}), "[data-mark=node]").map(
        (node) => node.getAttribute("aria-label")!.split("；")[1],
      );
    expect(said((_, target) => target === "市乙局")).toEqual([
      "图中与 1 个部门有联系（共 2 个）",
      "图中与 1 个部门有联系（共 2 个）",
      "图中没有它的联系（共与 2 个部门有联系）",
      "图中没有它的联系",
    ]);
    expect(said(() => true)[0]).toBe("与 2 个部门有联系");
  });

  it("gives every tie a mark with its keys, its value and its words, the strongest on top of its kind", () => {
    const ties = all(draw(small), "[data-mark=tie]");
    expect(ties.map((each) => values(each, "source", "target", "relation", "value").join(" "))).toEqual([
      "市乙局 市丙局 shared 1",
      "市甲局 市乙局 shared 1",
      "市丙局 市甲局 lead_with 2",
      "市甲局 市乙局 lead_with 3",
      "市甲局 市乙局 joint 1",
    ]);
    expect(ties.slice(2).map((each) => each.getAttribute("aria-label"))).toEqual([
      "市丙局牵头、市甲局参与：2 项任务",
      "市甲局牵头、市乙局参与：3 项任务",
      "市甲局与市乙局：共同牵头 1 项任务",
    ]);
  });

  it("prints every name, at 11 pixels or more, at each width", () => {
    for (const width of [1200, 920, 358]) {
      const svg = draw(clique(31), {width});
      const nodes = all(svg, "[data-mark=node]");
      expect(
        nodes
          .map((node) =>
            all(node as SVGSVGElement, "text")
              .map((line) => line.textContent)
              .join(""),
          )
          .sort(),
      ).toEqual(
        clique(31)
          .departments.map((row) => row.short_name)
          .sort(),
      );
      const sizes = all(svg, "text").map((line) => Number(line.getAttribute("font-size")));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    }
  });

  it("explains only the relations that are drawn", () => {
    const words = draw(small, {relations: ["joint"]}).textContent ?? "";
    expect(words).toContain(zh.charts.network.legend.joint);
    expect(words).not.toContain(zh.charts.network.legend.lead_with);
  });

  it("puts groups behind the graph, names them, and says of each department which is its", () => {
    const groups = {
      of: new Map([
        ["市甲局", 1],
        ["市乙局", 1],
        ["市丙局", 2],
      ]),
      names: [
        {key: 1, label: "第一组"},
        {key: 2, label: "第二组"},
      ],
    };
    const svg = draw(small, {groups});
    expect(all(svg, "path[data-group]").map((each) => values(each, "group")[0])).toEqual(["1"]);
    // By its area and in the key; a group of one department has neither.
    const texts = all(svg, "text").map((each) => each.textContent);
    expect(texts.filter((each) => each === "第一组")).toHaveLength(2);
    expect(texts).not.toContain("第二组");
    const said = all(svg, "[data-mark=node]").map((node) =>
      node.getAttribute("aria-label")!.split("；").at(-1),
    );
    expect(said).toEqual(["第一组", "第一组", "第二组", "图中没有它的联系"]);
    const places = (of: SVGSVGElement) =>
      all(of, "[data-mark=node]").map((node) => node.getAttribute("transform"));
    expect(places(svg)).toEqual(places(draw(small)));
  });

  it("says and explains by which weight edges are wide", () => {
    const weight = {name: "占比", of: () => 0.25, print: (value: number) => `${100 * value}%`};
    const svg = draw(small, {weight});
    expect(svg.querySelector("[data-relation=joint]")!.getAttribute("aria-label")).toBe(
      "市甲局与市乙局：共同牵头 1 项任务；两部门的占比 25%",
    );
    expect(svg.textContent).toContain("线宽、数字＝占比");
    expect(svg.textContent).not.toContain(zh.charts.network.legend.width);
  });

  it("marks the department that is looked at, and lets its ties stand out", () => {
    const svg = draw(small, {centre: "市丙局"});
    const rings = all(svg, "[data-part=centre]");
    expect(rings.map((ring) => values(ring.parentNode as Element, "department")[0])).toEqual(["市丙局"]);
    const label = svg.querySelector("[data-department=市丙局]")!;
    expect(label.getAttribute("aria-label")).toContain("现在只看它和周围的部门");
    expect(label.querySelector("text")!.getAttribute("font-weight")).toBe("600");
    const faint = all(svg, "[data-mark=tie][fill-opacity]").map((each) => values(each, "source", "target"));
    // 甲 and 乙 have a strip for each of three kinds of tie, below those of 丙.
    expect(faint).toEqual([0, 1, 2].map(() => ["市甲局", "市乙局"]));
    expect(values(all(svg, "[data-mark=tie]")[3]!, "target")).toEqual(["市丙局"]);
    for (const word of ["双圈＝所看的部门", "浅色线＝周围部门之间"]) {
      expect(svg.textContent).toContain(word);
      expect(draw(small).textContent).not.toContain(word);
    }
    expect(draw(small, {centre: "某局"}).querySelector("[data-part=centre]")).toBeNull();
  });

  it("explains what is thin for too few tasks, and from which weight on there are numbers", () => {
    const weight = {name: "提升度", of: () => 3, print: (value: number) => value.toFixed(1)};
    const few = draw(small, {weight: {...weight, leastTasks: 2}});
    expect(few.textContent).toContain("细线＝共同任务不足 2 项，不作比较");
    expect(draw(small, {weight}).textContent).not.toContain("细线");
    // Of thirty equal ones there is room for the numbers of none.
    expect(draw(clique(9)).textContent).toContain("线宽＝共同任务数");
    expect(draw(clique(9)).textContent).not.toContain("数字");
    const ties = clique(9).ties.map((each, i) => ({...each, shared: i < 3 ? 7 - i : 1}));
    expect(draw({...clique(9), ties}).textContent).toContain("线宽＝共同任务数，5 起标数字");
  });

  it("explains itself above the graph, on a phone below", () => {
    const top = (width: number) => {
      const svg = draw(small, {width});
      const frame = svg.querySelector("[data-part=frame]")!.getAttribute("transform");
      const legend = (svg.lastElementChild as Element).getAttribute("transform");
      return [frame, legend];
    };
    expect(top(1200)).toEqual(["translate(0,42)", "translate(0,0)"]);
    // The graph of four is 360 pixels high.
    expect(top(358)).toEqual([null, "translate(0,368)"]);
  });

  it("says below the graph what is left out of a very large one, in lines that fit", () => {
    for (const width of [1200, 358]) {
      const svg = draw(clique(60), {width});
      expect(svg.textContent).toContain(width === 1200 ? "1770 对联系中只画最强的 1500 对" : "只画");
      expect(svg.textContent).not.toContain("个部门中只画");
    }
    expect(draw(clique(55)).textContent).not.toContain("只画");
  });

  it("takes the red part of the ring from the share of tasks that a department leads", () => {
    const reds = (tasks: number, lead: number) =>
      all(
        draw({
          departments: [department("甲局", 1, tasks, lead), department("乙局", 2)],
          ties: [tie("甲局", "乙局", "joint", 1)],
        }),
        "[data-department=市甲局] path[fill='#9b2226']",
      ).length;
    expect(reds(8, 0)).toBe(0);
    expect(reds(8, 2)).toBe(1);
  });

  it("says so if there is no department", () => {
    expect(draw({departments: [], ties: []}).textContent).toContain(zh.charts.network.empty);
  });

  it("keeps hostile text as text", () => {
    const rows = {departments: [department(`<script>alert("x")</script>&`, 1, 2)], ties: []};
    const svg = draw(rows);
    expect(svg.querySelector("script")).toBeNull();
    expect(svg.querySelector("[data-mark=node]")!.getAttribute("data-department")).toBe(
      rows.departments[0]!.department,
    );
    expect(all(svg, "[data-mark=node] text").map((line) => line.textContent)).toContain("<script>");
  });

  it("gives the same bytes again, and for rows in another order", () => {
    const turned = {departments: [...small.departments].reverse(), ties: [...small.ties].reverse()};
    expect(draw(turned).outerHTML).toBe(draw(small).outerHTML);
  });

  it("needs nothing but attributes to look right", () => {
    const svg = draw(small);
    expect(all(svg, "[class],[style],foreignObject,style")).toEqual([]);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|\d\.\d{3}/);
  });

  it("looks as it did", async () => {
    const lines = draw(small, {width: 358}).outerHTML.replace(/></g, ">\n<");
    await expect(lines).toMatchFileSnapshot("./snapshots/networkGraph.svg");
  });
});
