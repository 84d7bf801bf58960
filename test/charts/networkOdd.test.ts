import {describe, expect, it} from "vitest";
import {departmentSets} from "../../src/charts/departmentSets.ts";
import {networkBipartite} from "../../src/charts/networkBipartite.ts";
import {networkGraph} from "../../src/charts/networkGraph.ts";
import {networkMatrix} from "../../src/charts/networkMatrix.ts";
import {relations} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {type MadeTask, madeDepartments, madePairs, madeSets} from "../fixtures/networkRows.ts";
import {document} from "./document.ts";

/** The four pictures of tasks that are given by the places of their departments, the first of which leads. */
function pictures(size: number, places: readonly (readonly number[])[], width: number) {
  const tasks = places.map(
    (own, i): MadeTask => ({
      ...{task_id: `表/${i + 1}`, task_no: i + 1, task: "做事", section_order: null, section: null},
      parties: own.map((department, k) => ({
        department,
        role: own.length === 1 ? "sole" : k === 0 ? "lead" : "shared",
      })),
    }),
  );
  const departments = madeDepartments(tasks, size);
  const pairs = madePairs(tasks, departments);
  const parties = tasks.flatMap(({task_id, parties: own}) =>
    own.map(({department, role}) => ({task_id, department: departments[department]!.department, role})),
  );
  const options = {document, text: zh, width, title: "图", description: "说明"};
  return {
    graph: networkGraph({departments, ties: pairs}, {...options, relations}),
    matrix: networkMatrix({departments, pairs}, options),
    bipartite: networkBipartite({tasks, parties, departments}, options),
    sets: departmentSets(
      {departments, sets: madeSets(tasks, departments).filter((set) => set.departments.length > 1)},
      options,
    ),
  };
}

/** How many marks of each kind a picture has. */
function marks(svg: SVGSVGElement): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const mark of svg.querySelectorAll("[data-mark]")) {
    const kind = mark.getAttribute("data-mark")!;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

const range = (from: number, to: number) => Array.from({length: to - from}, (_, i) => from + i);
const odd = {
  "no two that meet": [6, range(0, 6).map((place) => [place])],
  "one department": [1, [[0], [0]]],
  "two components": [
    6,
    [
      [0, 1, 2],
      [3, 4],
      [4, 5],
    ],
  ],
  "a clique": [40, [range(0, 40)]],
  nothing: [0, []],
} as const satisfies Record<string, [number, number[][]]>;

describe.each([1200, 358])("the pictures of an odd network, %i pixels wide", (width) => {
  it.each(Object.entries(odd))("have no number that is none: %s", (_, [size, places]) => {
    for (const [name, svg] of Object.entries(pictures(size, places, width))) {
      expect([name, /NaN|undefined|Infinity/.exec(svg.outerHTML)?.[0]]).toEqual([name, undefined]);
      expect(Number(svg.getAttribute("height"))).toBeGreaterThan(50);
    }
  });

  it("show departments that never meet, without a tie", () => {
    const {graph, matrix, bipartite, sets} = pictures(...odd["no two that meet"], width);
    expect(marks(graph)).toEqual({node: 6});
    // No strip is explained where none is drawn.
    expect(graph.textContent).not.toContain("共同牵头");
    expect(marks(matrix).tie).toBeUndefined();
    expect(marks(bipartite)).toEqual({task: 6, node: 6, edge: 6});
    expect(marks(sets)).toEqual({});
    expect(sets.textContent).toContain("没有部门组合可画");
  });

  it("show a single department", () => {
    const {graph, matrix, bipartite, sets} = pictures(...odd["one department"], width);
    expect(marks(graph)).toEqual({node: 1});
    // At its row, over its column, and where they cross.
    expect(marks(matrix)).toEqual({node: 3});
    expect(marks(bipartite)).toEqual({task: 2, node: 1, edge: 2});
    expect(marks(sets)).toEqual({});
  });

  it("show two components side by side", () => {
    const {graph, matrix, bipartite, sets} = pictures(...odd["two components"], width);
    // Three pairs of the first task, two led and one not; one pair of each other; each with its number.
    expect(marks(graph)).toEqual({node: 6, tie: 5, pair: 5});
    expect(marks(matrix).node).toBe(18);
    expect(marks(bipartite)).toEqual({task: 3, node: 6, edge: 7});
    expect(marks(sets).set).toBe(3);
  });

  it("show a clique, and on a phone what of it has room", () => {
    const {graph, bipartite, sets} = pictures(...odd["a clique"], width);
    expect(marks(graph)).toEqual({node: 40, tie: width < 600 ? 600 : 780});
    expect(graph.textContent!.includes("780 对联系中只画最强的 600 对")).toBe(width < 600);
    expect(marks(bipartite)).toEqual({task: 1, node: 40, edge: 40});
    expect(marks(sets).set).toBe(1);
  });

  it("say that there is nothing", () => {
    for (const svg of Object.values(pictures(...odd.nothing, width))) {
      expect(marks(svg)).toEqual({});
      expect(svg.textContent).toMatch(/没有.*可画：/);
    }
  });
});
