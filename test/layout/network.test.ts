import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Network, type NetworkOptions, networkLayout} from "../../src/layout/network.ts";
import {extent} from "../../src/layout/nodeBoxes.ts";
import {relations} from "../../src/model/values.ts";
import type {DepartmentRow} from "../../src/queries/departments.ts";
import type {PairTasks} from "../../src/queries/pairs.ts";
import {atLeast, clique, department, small, tie} from "./networkRows.ts";

interface Rows {
  departments: DepartmentRow[];
  ties: PairTasks[];
}
const frame = {width: 900, height: 500, relations};
const lay = (
  {departments, ties}: Rows,
  {threshold = 1, ...options}: Partial<NetworkOptions> & {threshold?: number} = {},
) =>
  networkLayout(departments, ties, {
    ...frame,
    kept: atLeast(threshold, ties, options.relations),
    ...options,
  });

const rooms = ({nodes}: Network) =>
  nodes.map((node) => {
    const {halfWidth, up, down} = extent(node, node.above);
    const {x, y} = node;
    return {left: x - halfWidth, right: x + halfWidth, top: y - up, bottom: y + down};
  });

/** Pairs of nodes whose circles or labels lie over each other, and nodes that stand out of the frame. */
function faults(network: Network): string[] {
  const found: string[] = [];
  const all = rooms(network);
  all.forEach((a, i) => {
    const name = network.nodes[i]!.department;
    if (a.left < 0 || a.top < 0 || a.right > network.width || a.bottom > network.height)
      found.push(`${name} is out of the frame`);
    all.slice(i + 1).forEach((b, j) => {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        found.push(`${name} lies over ${network.nodes[i + 1 + j]!.department}`);
    });
  });
  return found;
}

const places = ({nodes}: Network) => nodes.map(({department, x, y, above}) => ({department, x, y, above}));

const names = [
  "甲局",
  "乙委",
  "丙办公室",
  "丁管理局",
  "戊",
  "己海关",
  "庚人民银行中心支行",
  "辛发展和改革委员会办公室",
];
const randomRows: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(90), fc.nat(30)), {minLength: 1, maxLength: 16}),
    fc.array(fc.tuple(fc.nat(15), fc.nat(15), fc.constantFrom(...relations), fc.integer({min: 1, max: 40})), {
      maxLength: 40,
    }),
  )
  .map(([sizes, links]) => {
    const departments = sizes.map(([tasks, lead], i) =>
      department(`${names[i % names.length]}${i}`, Math.floor(i / 2), tasks, Math.min(lead, tasks)),
    );
    const ties = links.flatMap(([a, b, relation, tasks]): PairTasks[] => {
      const source = departments[a]?.department;
      const target = departments[b]?.department;
      const none = {joint: 0, lead_with: 0, led_by: 0, shared: 0};
      return source && target && source !== target ? [{source, target, ...none, [relation]: tasks}] : [];
    });
    return {departments, ties};
  });

describe("networkLayout, counted by hand", () => {
  it("draws a pair once, with a strip for each relation and direction", () => {
    const {nodes, edges} = lay(small);
    const named = edges.map(({first, second, total, lanes}) => [
      nodes[first]!.department + nodes[second]!.department,
      total,
      lanes.map((lane) => `${lane.relation} ${nodes[lane.source]!.department} ${lane.tasks}`),
    ]);
    expect(named).toEqual([
      ["市乙局市丙局", 1, ["shared 市乙局 1"]],
      ["市甲局市丙局", 2, ["lead_with 市丙局 2"]],
      ["市甲局市乙局", 5, ["lead_with 市甲局 3", "shared 市甲局 1", "joint 市甲局 1"]],
    ]);
    expect(nodes.map((node) => node.neighbours)).toEqual([2, 2, 2, 0]);
  });

  it("holds the threshold against the pair's tasks over the chosen relations", () => {
    const totals = (options: Parameters<typeof lay>[1]) =>
      lay(small, options).edges.map((edge) => edge.total);
    expect(totals({threshold: 2})).toEqual([2, 5]);
    expect(totals({threshold: 5})).toEqual([5]);
    expect(totals({threshold: 6})).toEqual([]);
    expect(totals({relations: ["lead_with"]})).toEqual([2, 3]);
    expect(totals({relations: ["lead_with"], threshold: 3})).toEqual([3]);
    expect(totals({relations: ["joint"]})).toEqual([1]);
    expect(totals({relations: []})).toEqual([]);
    expect(lay(small, {threshold: 6}).pairs).toBe(3);
  });

  it("keeps a department without a tie, in its place", () => {
    const {nodes} = lay(small, {threshold: 99});
    expect(nodes.map((node) => node.department)).toEqual(["市甲局", "市乙局", "市丙局", "市丁局"]);
    expect(nodes.map((node) => node.neighbours)).toEqual([0, 0, 0, 0]);
  });

  it("makes areas proportional to tasks", () => {
    const [first, , , last] = lay(small).nodes;
    expect(first!.radius / last!.radius).toBeCloseTo(3, 2);
  });

  it("runs a taper from the leader, wide, to the partner, narrow", () => {
    const {edges, nodes} = lay(small, {relations: ["lead_with"]});
    const [lane] = edges[0]!.lanes;
    const [a, b, c, d] = lane!.points;
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * Math.hypot(c.x - d.x, c.y - d.y));
    const leader = nodes[lane!.source]!;
    expect(leader.department).toBe("市丙局");
    expect(Math.hypot(a.x - leader.x, a.y - leader.y)).toBeCloseTo(leader.radius, 1);
  });

  it("leaves out a tie with itself, without tasks or with a department that is not in the list", () => {
    const ties = [
      tie("甲局", "甲局", "shared", 3),
      tie("甲局", "乙局", "shared", 0),
      tie("甲局", "某局", "joint", 3),
    ];
    expect(lay({departments: small.departments, ties}).edges).toEqual([]);
  });

  it("adds up rows about the same pair", () => {
    const ties = [tie("甲局", "乙局", "shared", 3), tie("乙局", "甲局", "shared", 4)];
    expect(lay({departments: small.departments, ties}).edges.map((edge) => edge.total)).toEqual([7]);
  });
});

describe("networkLayout of chosen pairs", () => {
  const named = ({nodes, edges}: Network) =>
    edges.map(({first, second}) => nodes[first]!.department + nodes[second]!.department);

  it("draws exactly those that are kept, asked for in official order, and moves nothing", () => {
    const asked: string[] = [];
    const network = lay(small, {
      kept: (source, target) => {
        asked.push(source + target);
        return target === "市丙局";
      },
    });
    expect(named(network)).toEqual(["市乙局市丙局", "市甲局市丙局"]);
    expect(asked.sort()).toEqual(["市乙局市丙局", "市甲局市丙局", "市甲局市乙局"].sort());
    expect(network.nodes.map((node) => node.neighbours)).toEqual([1, 1, 2, 0]);
    expect(places(network)).toEqual(places(lay(small)));
    expect(network.pairs).toBe(3);
  });

  it("makes edges as wide as a weight says, and prints it", () => {
    const weights: Record<string, number> = {市甲局市乙局: 0.25, 市甲局市丙局: 0.5, 市乙局市丙局: 0};
    const network = lay(small, {
      weight: {of: (source, target) => weights[source + target]!, print: (value) => value.toFixed(2)},
    });
    expect(network.edges.map(({total, value, label}) => [total, value, label])).toEqual([
      [1, 0, "0.00"],
      [5, 0.25, "0.25"],
      [2, 0.5, "0.50"],
    ]);
    expect(network.numbers.map(({label}) => label)).toContain("0.50");
    // The strongest is as wide as five tasks are elsewhere; half the weight, half the width.
    const [, half, full] = network.edges;
    expect(full!.pixelsPerTask * full!.total).toBeCloseTo(5 * lay(small).pixelsPerUnit);
    expect(half!.pixelsPerTask * half!.total).toBeCloseTo(2.5 * lay(small).pixelsPerUnit);
    expect(places(network)).toEqual(places(lay(small)));
  });
});

describe("networkLayout of ties that say little, or are not looked at", () => {
  it("makes an edge of too few tasks thin, and the others as wide as the strongest of them allow", () => {
    const weights: Record<string, number> = {市甲局市乙局: 2, 市甲局市丙局: 8, 市乙局市丙局: 50};
    const network = lay(small, {
      weight: {of: (source, target) => weights[source + target]!, print: String, leastTasks: 2},
    });
    const drawn = network.edges.map(({total, isThin, pixelsPerTask}) => [
      total,
      isThin,
      total * pixelsPerTask,
    ]);
    // Half as wide as the five tasks of 甲 and 乙 are elsewhere could be, were there as much room: 1.5 pixels each.
    expect(drawn).toEqual([
      [5, false, 1.875],
      [2, false, 7.5],
      [1, true, 1],
    ]);
    expect(network.numbers.map(({label}) => label)).toEqual(["8", "2"]);
  });

  it("tells the ties of a department that is looked at from those around it", () => {
    const {nodes, edges, numbers} = lay(small, {centre: "市丙局"});
    expect(
      edges.map(({first, second, isAside}) => [nodes[first]!.name, nodes[second]!.name, isAside]),
    ).toEqual([
      ["乙局", "丙局", false],
      ["甲局", "丙局", false],
      ["甲局", "乙局", true],
    ]);
    expect(numbers.map(({label}) => label)).toEqual(["2", "1"]);
    expect(lay(small).edges.some(({isAside}) => isAside)).toBe(false);
  });
});

describe("networkLayout with a department in the way of a tie", () => {
  it("bends the tie around it", () => {
    const moved = new Map([
      ["市甲局", {x: 0.2, y: 0.5}],
      ["市丁局", {x: 0.5, y: 0.5}],
      ["市乙局", {x: 0.8, y: 0.5}],
      ["市丙局", {x: 0.5, y: 0.9}],
    ]);
    const {edges, nodes} = lay(small, {moved});
    const bent = edges.filter(({bend}) => bend !== 0);
    expect(bent.map(({first, second}) => nodes[first]!.name + nodes[second]!.name)).toEqual(["甲局乙局"]);
    const {x, y, radius} = nodes[3]!;
    for (const {points} of bent[0]!.lanes) {
      for (const point of points) expect(Math.hypot(point.x - x, point.y - y)).toBeGreaterThan(radius);
    }
  });
});

describe("networkLayout of a picture arranged like another", () => {
  const wide = {width: 1200, height: 672};
  /** Places as shares of the frame. */
  const shares = ({nodes, width, height}: Network) => nodes.map(({x, y}) => [x / width, y / height] as const);
  const pairsOf = (size: number) =>
    Array.from({length: size}, (_, i) => Array.from({length: i}, (_, j) => [i, j] as const)).flat();
  /** Of each two nodes, the share that stand in the same order from left to right, and from above to below. */
  const sameOrder = (one: Network, other: Network) =>
    [0, 1].map((axis) => {
      const [a, b] = [shares(one), shares(other)];
      const all = pairsOf(a.length);
      return (
        all.filter(([i, j]) => (a[i]![axis]! - a[j]![axis]!) * (b[i]![axis]! - b[j]![axis]!) > 0).length /
        all.length
      );
    });

  it("has each department at the same shares of width and height where there is room", () => {
    const narrow = lay(small, {width: 358, height: 540, like: wide});
    expect([narrow.width, narrow.height]).toEqual([358, 540]);
    shares(lay(small, wide)).forEach(([x, y], i) => {
      expect(shares(narrow)[i]![0]).toBeCloseTo(x, 2);
      expect(shares(narrow)[i]![1]).toBeCloseTo(y, 2);
    });
  });

  it.each([920, 358])("keeps who stands left of whom and above whom, %i pixels wide", (width) => {
    const height = width === 920 ? 515 : 693;
    const rows = clique(31);
    rows.ties.forEach((each, i) => {
      each.shared = 1 + ((7 * i) % 11);
    });
    const network = lay(rows, {width, height, like: wide});
    expect(faults(network)).toEqual([]);
    for (const share of sameOrder(network, lay(rows, wide))) expect(share).toBeGreaterThan(0.9);
  });

  it("lets nothing lie over another, and grows downwards where it must", () => {
    fc.assert(
      fc.property(randomRows, fc.constantFrom(300, 358, 920), (rows, width) => {
        const network = lay(rows, {width, height: 200, like: wide});
        expect(faults(network)).toEqual([]);
        expect(network.height).toBeGreaterThanOrEqual(200);
      }),
      {numRuns: 30, seed: 7},
    );
  });
});

describe("networkLayout with moved departments", () => {
  const at = (moved: [string, {x: number; y: number}][]) => lay(small, {moved: new Map(moved)});

  it("puts them where the reader did, with their ties, and no other", () => {
    const before = lay(small);
    const {nodes, edges} = at([["市乙局", {x: 0.5, y: 0.25}]]);
    expect(nodes[1]).toMatchObject({x: 450, y: 125});
    for (const i of [0, 2, 3]) expect(nodes[i]).toEqual(before.nodes[i]);
    const strip = edges[0]!.lanes[0]!;
    expect(strip).toMatchObject({source: 1, target: 2});
    const [a, b] = strip.points;
    expect(Math.hypot((a.x + b.x) / 2 - 450, (a.y + b.y) / 2 - 125)).toBeCloseTo(nodes[1]!.radius, 0);
  });

  it("keeps them in the frame, and takes no number that is none", () => {
    const {halfWidth, up, down} = extent(lay(small).nodes[0]!, lay(small).nodes[0]!.above);
    expect(at([["市甲局", {x: -3, y: 9}]]).nodes[0]).toMatchObject({x: halfWidth, y: 500 - down});
    expect(at([["市甲局", {x: 9, y: -3}]]).nodes[0]).toMatchObject({x: 900 - halfWidth, y: up});
    expect(places(at([["市甲局", {x: Number.NaN, y: 0}]]))).toEqual(places(lay(small)));
    expect(places(at([["某局", {x: 0, y: 0}]]))).toEqual(places(lay(small)));
  });

  it("lets one stand over another", () => {
    const {nodes} = at([
      ["市甲局", {x: 0.5, y: 0.5}],
      ["市乙局", {x: 0.5, y: 0.5}],
    ]);
    expect(nodes[0]).toMatchObject({x: 450, y: 250});
    expect(nodes[1]).toMatchObject({x: 450, y: 250});
  });
});

describe("networkLayout of more than can be drawn", () => {
  /** A ring of `size` departments, each tied to the next by as many tasks as its number. */
  const ring = (size: number): Rows => ({
    departments: Array.from({length: size}, (_, i) => department(`${i}局`, i, 1)),
    ties: Array.from({length: size}, (_, i) => tie(`${i}局`, `${(i + 1) % size}局`, "shared", i + 1)),
  });

  it("draws 200 departments whole, and of more the 120 with the most tasks in kept ties", () => {
    expect(lay(ring(200)).omitted).toEqual({departments: 0, ties: 0});
    const network = lay(ring(201));
    // 0局 has the ties of 1 and 201 tasks, 82局 those of 82 and 83, 81局 those of 81 and 82.
    expect(network.nodes.map((node) => node.department)).toEqual([
      "市0局",
      ...Array.from({length: 119}, (_, i) => `市${82 + i}局`),
    ]);
    // Of the ties among them, from 83 to 201, none is left out.
    expect(network.edges.map(({total}) => total)).toEqual(Array.from({length: 119}, (_, i) => 83 + i));
    expect(network.omitted).toEqual({departments: 81, ties: 82});
    expect(faults(network)).toEqual([]);
  });

  it("draws two ties for each of these, the strongest", () => {
    const {departments, ties} = clique(201);
    const rows = {departments, ties: ties.map((each, i) => ({...each, shared: 1 + (i % 7)}))};
    const {edges, nodes, omitted} = lay(rows);
    expect(nodes).toHaveLength(120);
    expect(edges).toHaveLength(240);
    expect(new Set(edges.map(({total}) => total))).toEqual(new Set([7]));
    expect(omitted).toEqual({departments: 81, ties: 20_100 - 240});
  });

  it("draws only those that have a kept tie", () => {
    const network = lay(ring(300), {kept: (source, target) => source === "市7局" || target === "市7局"});
    expect(network.nodes.map((node) => node.department)).toEqual(["市6局", "市7局", "市8局"]);
    expect(network.omitted).toEqual({departments: 297, ties: 0});
  });

  it("draws the largest where no tie is kept", () => {
    const rows = ring(300);
    rows.departments[299]!.tasks = 5;
    const {nodes, omitted} = lay(rows, {kept: () => false});
    expect(nodes).toHaveLength(120);
    expect(nodes.at(-1)!.department).toBe("市299局");
    expect(omitted).toEqual({departments: 180, ties: 0});
  });

  it("draws a department that is to be the centre, whatever its ties weigh", () => {
    const drawn = (options: Partial<NetworkOptions>) =>
      lay(ring(201), options).nodes.map(({department}) => department);
    expect(drawn({})).not.toContain("市50局");
    const with50 = drawn({centre: "市50局"});
    expect([with50.length, with50[1], with50[2]]).toEqual([120, "市50局", "市83局"]);
    expect(drawn({centre: "市50局", kept: () => false})).toEqual(["市50局"]);
  });

  it("draws fewer where there is less room, and the 1500 strongest of very many ties", () => {
    expect(lay(ring(100), {width: 358, height: 2000}).nodes).toHaveLength(40);
    const {departments, ties} = clique(60);
    const rows = {departments, ties: ties.map((each, i) => ({...each, shared: 1 + i}))};
    const {edges, omitted} = lay(rows);
    expect(edges).toHaveLength(1500);
    expect(omitted).toEqual({departments: 0, ties: 270});
    expect(edges[0]!.total).toBe(271);
  });
});

describe("networkLayout at its limits", () => {
  it("draws nothing of nothing", () => {
    expect(lay({departments: [], ties: []})).toMatchObject({nodes: [], edges: [], height: 500});
  });

  it("puts a single node in the middle", () => {
    const {nodes} = lay({departments: [department("甲局", 1)], ties: []});
    expect(nodes[0]).toMatchObject({x: 450, y: 250});
  });

  it.each([
    ["no ties", {departments: small.departments, ties: []}],
    [
      "two components",
      {
        departments: [1, 2, 3, 4, 5].map((i) => department(`第${i}局`, i, i)),
        ties: [
          tie("第1局", "第2局", "shared", 3),
          tie("第3局", "第4局", "joint", 2),
          tie("第4局", "第5局", "shared", 1),
        ],
      },
    ],
    ["a clique of 40", clique(40)],
    [
      "names longer than the frame",
      {departments: [department("很长的名称".repeat(40), 1), department("乙", 2)], ties: []},
    ],
    ["names without a letter", {departments: [department(" ", 1), department("乙", 2)], ties: []}],
  ])("places %s at every width", (_, rows) => {
    for (const size of [
      {width: 1200, height: 670},
      {width: 358, height: 540},
      {width: 300, height: 100},
    ]) {
      const network = lay(rows, size);
      expect(faults(network)).toEqual([]);
      expect(network.nodes).toHaveLength(rows.departments.length);
    }
  });

  it("grows downwards rather than let names touch", () => {
    const network = lay(clique(40), {width: 300, height: 100});
    expect(network.height).toBeGreaterThan(100);
    expect(faults(network)).toEqual([]);
  });
});

describe("networkLayout of any rows", () => {
  it("lets no circle or name lie over another or out of the frame, and loses no department", () => {
    fc.assert(
      fc.property(randomRows, fc.constantFrom(358, 920), (rows, width) => {
        const network = lay(rows, {width, height: width === 358 ? 540 : 500});
        expect(faults(network)).toEqual([]);
        expect(network.nodes.map((node) => node.department).sort()).toEqual(
          rows.departments.map((row) => row.department).sort(),
        );
      }),
      {numRuns: 40, seed: 7},
    );
  });

  it("never moves a node for the threshold or the relations", () => {
    fc.assert(
      fc.property(
        randomRows,
        fc.integer({min: 1, max: 50}),
        fc.subarray([...relations]),
        (rows, threshold, chosen) => {
          expect(places(lay(rows, {threshold, relations: chosen}))).toEqual(places(lay(rows)));
        },
      ),
      {numRuns: 25, seed: 7},
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const turned = {departments: [...rows.departments].reverse(), ties: [...rows.ties].reverse()};
        expect(JSON.stringify(lay(turned))).toBe(JSON.stringify(lay(rows)));
      }),
      {numRuns: 25, seed: 7},
    );
  });

  it("draws every pair from the threshold on, once, with all its tasks", () => {
    fc.assert(
      fc.property(randomRows, fc.integer({min: 1, max: 50}), (rows, threshold) => {
        const wanted = new Map<string, number>();
        for (const {source, target, joint, lead_with, shared} of rows.ties) {
          const tasks = joint + lead_with + shared;
          const key = [source, target].sort().join(" ");
          wanted.set(key, (wanted.get(key) ?? 0) + tasks);
        }
        for (const [key, tasks] of wanted) if (tasks < threshold) wanted.delete(key);
        const {edges, nodes} = lay(rows, {threshold});
        const drawn = edges.map(({first, second, total, lanes}) => {
          expect(lanes.reduce((sum, lane) => sum + lane.tasks, 0)).toBe(total);
          return [[nodes[first]!.department, nodes[second]!.department].sort().join(" "), total];
        });
        expect(drawn.length).toBe(wanted.size);
        expect(new Map(drawn as [string, number][])).toEqual(wanted);
      }),
      {numRuns: 40, seed: 7},
    );
  });
});
