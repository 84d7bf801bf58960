import {beforeAll, describe, expect, it, test} from "vitest";
import {readLists} from "../../../loaders/lists.ts";
import {project} from "../../../loaders/paths.ts";
import {buildTables} from "../../../loaders/tables.ts";
import type {Tables} from "../../../src/model/schema.ts";
import {networkView} from "../../../src/views/network.ts";
import {answerKey} from "../../fixtures/answers.ts";
import {render} from "../render.ts";

let seed: Tables;
beforeAll(async () => {
  seed = buildTables(await readLists(project)) as Tables;
});

const measuresOf = async (search: string) =>
  (await render(networkView, seed, search)).querySelector("[data-part=measures]")!;
const textOf = (area: Element, name: string) => area.querySelector(`[data-part=${name}]`)?.textContent;
const rowsOf = (area: Element) => [...area.querySelectorAll<HTMLElement>("tbody tr")];
const numberOf = (row: Element, measure: string) =>
  Number(row.querySelector<HTMLElement>(`[data-measure=${measure}]`)!.dataset.value);

/** The departments of each task of the answer key, and from them the tasks that each two share. */
const tasks = answerKey.map((cell) =>
  ["lead", "sole", "shared", "support"].flatMap((role) => cell[role]!.split("、").filter(Boolean)),
);
const names = [...new Set(tasks.flat())];
const shared = (one: string, other: string) =>
  one === other ? 0 : tasks.filter((all) => all.includes(one) && all.includes(other)).length;
const weights = names.map((one) => names.map((other) => shared(one, other)));

/**
 * Betweenness a second way: the lengths of all shortest ways (Floyd and Warshall), then how many there are, and for each
 * three departments the share that leads over the one in the middle.
 */
function betweennessOf(): Map<string, number> {
  const size = names.length;
  const all = [...names.keys()];
  // A way of some ties is as long as another, or longer by more than rounding: fractions of a large whole number.
  const ties = weights.map((row) => row.map((weight) => (weight > 0 ? Math.round(1e12 / weight) : Infinity)));
  const near = (a: number, b: number) => Math.abs(a - b) < 100;
  const length = ties.map((row, i) => row.map((each, k) => (i === k ? 0 : each)));
  for (const over of all)
    for (const from of all)
      for (const to of all)
        length[from]![to] = Math.min(length[from]![to]!, length[from]![over]! + length[over]![to]!);
  const ways = all.map((from) => {
    const count = all.map((to) => (from === to ? 1 : 0));
    for (const to of [...all].sort((a, b) => length[from]![a]! - length[from]![b]!)) {
      if (to === from) continue;
      for (const last of all)
        if (near(length[from]![last]! + ties[last]![to]!, length[from]![to]!)) count[to]! += count[last]!;
    }
    return count;
  });
  return new Map(
    names.map((name, over) => {
      let sum = 0;
      for (const from of all)
        for (const to of all)
          if (from < to && from !== over && to !== over)
            if (near(length[from]![over]! + length[over]![to]!, length[from]![to]!))
              sum += (ways[from]![over]! * ways[over]![to]!) / ways[from]![to]!;
      return [name, sum / (((size - 1) * (size - 2)) / 2)];
    }),
  );
}

describe("the table of measures on the seed", () => {
  test("has the 31 departments with what the answer key gives them", async () => {
    const rows = rowsOf(await measuresOf("departments=all"));
    expect(rows.map((row) => row.dataset.department).sort()).toEqual([...names].sort());
    const between = betweennessOf();
    for (const row of rows) {
      const own = weights[names.indexOf(row.dataset.department!)]!;
      const near = names.filter((_, i) => own[i]! > 0);
      const pairs = near.flatMap((one, i) => near.slice(i + 1).map((other) => shared(one, other) > 0));
      expect({
        name: row.dataset.department,
        degree: numberOf(row, "degree"),
        strength: numberOf(row, "strength"),
      }).toEqual({
        name: row.dataset.department,
        degree: near.length,
        strength: own.reduce((sum, weight) => sum + weight, 0),
      });
      expect(numberOf(row, "betweenness")).toBeCloseTo(between.get(row.dataset.department!)!, 9);
      expect(numberOf(row, "clustering")).toBeCloseTo(
        pairs.length > 0 ? pairs.filter(Boolean).length / pairs.length : 0,
        12,
      );
    }
    expect(rows.reduce((sum, row) => sum + numberOf(row, "pageRank"), 0)).toBeCloseTo(1, 9);
  });

  it("shows the first ten, the strongest first, and who comes next once picked", async () => {
    const area = await measuresOf("");
    expect(rowsOf(area)).toHaveLength(10);
    const strengths = rowsOf(area).map((row) => numberOf(row, "strength"));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(area.querySelector("[aria-sort]")!.textContent).toBe("联系强度加权度");
    expect(textOf(area, "more")).toBe("显示全部 31 个部门");

    const picked = rowsOf(await measuresOf(`pick=${encodeURIComponent("department=市科学技术局")}`));
    expect(picked).toHaveLength(11);
    expect(picked.filter((row) => row.dataset.selected).map((row) => row.dataset.department)).toEqual([
      "市科学技术局",
    ]);
  });

  it("sorts by any measure, equals by strength, and by official order", async () => {
    for (const measure of ["degree", "betweenness", "pageRank", "clustering", "core"]) {
      const rows = rowsOf(await measuresOf(`measure=${measure}&departments=all`));
      const keys = rows.map((row) => [numberOf(row, measure), numberOf(row, "strength")] as const);
      expect(keys).toEqual([...keys].sort((a, b) => b[0] - a[0] || b[1] - a[1]));
    }
    const [first] = rowsOf(await measuresOf("measure=official"));
    expect(first!.dataset.department).toBe("市委组织部");
  });

  it("says of the measure that it is sorted by what it means here", async () => {
    expect(textOf(await measuresOf("measure=betweenness"), "meaning")).toMatch(/^枢纽程度：.*瓶颈。$/);
    expect(textOf(await measuresOf("measure=official"), "meaning")).toBe("");
  });

  it("tells how each is counted and who says so", async () => {
    const entries = [...(await measuresOf("")).querySelectorAll("dl > div")];
    expect(entries.map((entry) => entry.querySelector("dt")!.textContent)).toEqual([
      "联系强度（加权度）",
      "联系部门（度）",
      "枢纽程度（中介中心性）",
      "影响力（PageRank）",
      "抱团程度（聚类系数）",
      "核心层（k 核）",
      "社群",
    ]);
    for (const entry of entries) expect(entry.querySelectorAll("dd")).toHaveLength(3);
  });
});

describe("the finding of the seed", () => {
  it("says of the answer key's pairs how many are kept, and of how many meetings these are which share", async () => {
    const all = names.flatMap((one, i) => names.slice(i + 1).map((other) => shared(one, other)));
    const sum = (some: number[]) => some.reduce((total, each) => total + each, 0);
    expect(sum(all)).toBe(908);
    const kept = all.filter((each) => each >= 18);
    const root = await render(networkView, seed);
    expect(textOf(root, "finding")).toBe(
      `共有 177 对部门要共同完成任务，联系最多的是宣传部与市场监管局（42 项）。其中共同任务不少于 18 项的有 ${kept.length} 对，占 177 对的 8%、共同承担次数的 ${Math.round((100 * sum(kept)) / 908)}%（一项任务有几对部门就计几次，共 908 次）。`,
    );
  });
});

describe("tables to read", () => {
  it("have short names, with the full ones as titles; data to take away has the full ones", async () => {
    const root = await render(networkView, seed);
    const cells = (selector: string) => {
      const [first] = [...root.querySelectorAll<HTMLElement>(selector)];
      return [first!.textContent, first!.title];
    };
    expect(cells("[data-part=apart] tbody td")).toEqual(["文旅广电局", "市文化旅游和广播电视局"]);
    expect(cells("[data-part=triples] tbody td")).toEqual([
      "自然资源局、农业农村局、市场监管局",
      "市自然资源局、市农业农村局、市市场监督管理局",
    ]);
    const [source, target] = root.querySelectorAll("[data-chart=networkMatrix] tbody tr td");
    expect([source!.textContent, target!.textContent]).toEqual(["市委组织部", "市委宣传部"]);
  });
});

describe("the network in a paragraph", () => {
  it("names size, centre, broker and communities", async () => {
    const between = betweennessOf().get("市市场监督管理局")!;
    expect(Math.round(100 * between)).toBe(74);
    const said = textOf(await measuresOf(""), "paragraph")!;
    expect(said).toMatch(/^31 个部门之间有 177 对联系，强弱按共同任务数。/);
    expect(said).toContain("联系最强的是市场监管局（强度 254，联系 30 个部门）。");
    expect(said).toContain("最像枢纽的是市场监管局：其他部门之间最近的路，有 74% 经过它。");
    expect(said).toMatch(/可分为 4 个社群，但界限不明显（模块度 0\.05）：市场监管局等 12 个，/);
  });

  it("is of the ties that are drawn if these are measured, and says how many parts they make", async () => {
    // With at least 20 tasks in common: counted from the answer key.
    const strong = names.flatMap((one, i) =>
      names.slice(i + 1).flatMap((other) => (shared(one, other) >= 20 ? [[one, other]] : [])),
    );
    const said = textOf(await measuresOf("measured=drawn&threshold=20"), "paragraph")!;
    expect(said).toContain(
      `只看图中画出的联系（共同任务不少于 20 项）：${new Set(strong.flat()).size} 个部门之间有 ${strong.length} 对联系，`,
    );
  });

  it("stands in the chart's description too", async () => {
    const root = await render(networkView, seed, "");
    const summary = root.querySelector("[data-part=paragraph]")!.textContent!;
    expect(root.querySelector("[data-svg=networkGraph] desc")!.textContent).toContain(summary);
  });
});

describe("whose absence would split the work", () => {
  it("is 市场监管局, without whom 科技局 meets nobody", async () => {
    const [, ...only] = names.filter((name) => shared("市科学技术局", name) > 0);
    expect(only).toEqual([]);
    const said = [...(await measuresOf("")).querySelectorAll("[data-part=cuts] p")].map(
      (each) => each.textContent,
    );
    expect(said).toEqual([
      "没有市场监管局，科技局就与其余部门断开。",
      "靠唯一一条联系维系的：科技局—市场监管局。",
    ]);
  });
});

describe("without ties", () => {
  it("says so, and shows no table", async () => {
    const area = await measuresOf("between=court,procuratorate&role=support");
    expect(textOf(area, "paragraph")).toBe(
      "部门只算配合的，只看法院与检察院的联系：没有联系，也就没有可计算的指标。",
    );
    expect(area.querySelector("table")).toBeNull();
    expect(area.querySelector("[data-part=cuts]")).toBeNull();
  });
});

describe("communities", () => {
  it("are the groups of the graph and the blocks of the matrix", async () => {
    const root = await render(
      networkView,
      seed,
      "groups=community&order=community&weight=fractional&threshold=0.01",
    );
    const named = [...root.querySelectorAll<HTMLElement>("[data-part=measures] [data-community]")];
    expect(named.length).toBe(10);
    const hulls = [...root.querySelectorAll("[data-svg=networkGraph] [data-group]")];
    expect(hulls.length).toBe(5);
    expect(textOf(root.querySelector("[data-part=measures]")!, "paragraph")).toContain("可分为 5 个社群");
  });
});
