import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {mostBetweenness, networkMeasures} from "../../src/measures/networkMeasures.ts";
import {randomTies, tie, tiesOf} from "./ties.ts";

/** The measures of each of the one-letter departments of a text of ties. */
function measuresOf(departments: string, text: string) {
  const {departments: rows} = networkMeasures([...departments], tiesOf(text));
  return Object.fromEntries(rows.map(({department, ...rest}) => [department, rest]));
}

const every = <T>(names: string, value: T): Record<string, T> =>
  Object.fromEntries([...names].map((name) => [name, value]));

const pick = <K extends string>(of: Record<string, Record<K, unknown>>, key: K) =>
  Object.fromEntries(Object.entries(of).map(([name, row]) => [name, row[key]]));

describe("a star of four around c", () => {
  const star = measuresOf("abcd", "ca:1 cb:2 cd:3");
  test("degree and strength", () => {
    expect(pick(star, "degree")).toEqual({a: 1, b: 1, c: 3, d: 1});
    expect(pick(star, "strength")).toEqual({a: 1, b: 2, c: 6, d: 3});
  });
  test("all three pairs of the others meet over c", () => {
    expect(pick(star, "betweenness")).toEqual({a: 0, b: 0, c: 1, d: 0});
  });
  test("no two of the others are tied, and each has one tie only", () => {
    expect(pick(star, "clustering")).toEqual(every("abcd", 0));
    expect(pick(star, "core")).toEqual(every("abcd", 1));
  });
  test("half of the walk's steps along ties lead to c", () => {
    // x = 0.85 · (all of c's visits by weight, or the visits of the others) + 0.15 / 4, solved by hand:
    // c = 0.85 (1 − c) + 0.0375, so c = 0.8875 / 1.85; the others share 0.85 c as 1 : 2 : 3.
    const c = 0.8875 / 1.85;
    expect(star.c!.pageRank).toBeCloseTo(c, 10);
    expect(star.a!.pageRank).toBeCloseTo((0.85 * c) / 6 + 0.0375, 10);
    expect(star.d!.pageRank).toBeCloseTo((0.85 * c) / 2 + 0.0375, 10);
  });
});

describe("betweenness", () => {
  it("takes the way of the heavier ties, where each is 1 / weight long", () => {
    // From a to c: directly 1/1 = 1 long, over b 1/4 + 1/4 long.
    expect(pick(measuresOf("abc", "ab:4 bc:4 ac:1"), "betweenness")).toEqual({a: 0, b: 1, c: 0});
    // Directly 1/3 long: shorter.
    expect(pick(measuresOf("abc", "ab:4 bc:4 ac:3"), "betweenness")).toEqual({a: 0, b: 0, c: 0});
  });
  it("shares a pair between its shortest ways", () => {
    // From a to d: over b, over c, each one half; from b to c: over a, over d.
    expect(pick(measuresOf("abcd", "ab bd ac cd"), "betweenness")).toEqual(every("abcd", 1 / 6));
  });
  it("takes lengths that differ by rounding only as equal", () => {
    // From a to d: 1/3 + 1/6 over b, 1/2 + 0 is not to be had; 1/4 + 1/4 over c. Both are 1/2 long.
    const {b, c} = measuresOf("abcd", "ab:3 bd:6 ac:4 cd:4");
    expect([b!.betweenness, c!.betweenness]).toEqual([1 / 6, 1 / 6]);
    // In floating point 1/7 + 1/14 + 1/21 depends on which end one begins at: one way of 11/42, twice.
    const {p, q, r, s} = measuresOf("apqrsz", "ap:7 pq:14 qz:21 ar:21 rs:14 sz:7");
    expect(p!.betweenness).toBe(s!.betweenness);
    expect(q!.betweenness).toBe(r!.betweenness);
  });
  it("is left out of a network that is too large, and nothing else is", () => {
    const size = 300;
    const departments = Array.from({length: size}, (_, i) => `d${i}`);
    const ties = departments.flatMap((source, i) =>
      departments.slice(i + 1).map((target) => tie(source, target)),
    );
    expect(size * ties.length).toBeGreaterThan(mostBetweenness);
    const [first] = networkMeasures(departments, ties).departments;
    expect(first).toMatchObject({betweenness: null, degree: 299, clustering: 1, core: 299});
    expect(first!.pageRank).toBeCloseTo(1 / size, 12);
  });
});

describe("communities", () => {
  it("are two cliques that one tie joins, with the modularity counted by hand", () => {
    const {communities, modularity, departments} = networkMeasures(
      [..."abcdef"],
      tiesOf("ab ac bc cd de df ef"),
    );
    // c and d have the most ties of their three.
    expect(communities).toEqual([
      ["c", "a", "b"],
      ["d", "e", "f"],
    ]);
    expect(departments.map(({community}) => community)).toEqual([1, 1, 1, 2, 2, 2]);
    // Of 7 ties 3 lie in each; its strength is 7 of 14: 2 · (3/7 − (7/14)²) = 5/14.
    expect(modularity).toBeCloseTo(5 / 14, 12);
  });
  it("come with the most departments first", () => {
    const {communities} = networkMeasures([..."abcde"], tiesOf("ab cd de ce"));
    expect(communities).toEqual([
      ["c", "d", "e"],
      ["a", "b"],
    ]);
  });
});

describe("a network of nothing", () => {
  test.each([[[]], [["a"]], [["a", "b"]]])("of %j", (departments) => {
    const untied = {degree: 0, strength: 0, betweenness: 0, pageRank: 0, clustering: 0, core: 0};
    expect(networkMeasures(departments, [])).toEqual({
      departments: departments.map((department) => ({department, ...untied, community: null})),
      communities: [],
      modularity: 0,
    });
  });
});

test("a department with a name that objects have is measured as any other", () => {
  const {departments} = networkMeasures(["__proto__", "constructor"], [tie("__proto__", "constructor", 2)]);
  expect(departments.map(({strength, core, community}) => [strength, core, community])).toEqual([
    [2, 1, 1],
    [2, 1, 1],
  ]);
});

describe.each(["unknown", "twice", "itself"])("ties that are no ties: %s", (what) => {
  test("are refused", () => {
    const ties = {unknown: tiesOf("ax"), twice: tiesOf("ab ba"), itself: tiesOf("aa")}[what]!;
    expect(() => networkMeasures(["a", "b"], ties)).toThrow();
  });
});

/** All measures anew, from their definitions, with no thought of speed: the second implementation. */
function byDefinition(
  departments: readonly string[],
  ties: readonly {source: string; target: string; weight: number}[],
) {
  const size = departments.length;
  const w = departments.map((one) =>
    departments.map(
      (other) =>
        ties.find(
          ({source, target}) => (source === one && target === other) || (source === other && target === one),
        )?.weight ?? 0,
    ),
  );
  const all = [...departments.keys()];
  const degree = w.map((row) => row.filter(Boolean).length);
  const strength = w.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const tied = all.filter((i) => degree[i]! > 0);

  // Every way without a loop, its length as a fraction of the product of all weights below 13: 27720.
  const through = all.map(() => 0);
  const ways = (from: number, to: number) => {
    const found: {length: number; over: number[]}[] = [];
    const go = (at: number, over: number[], length: number) => {
      if (at === to) return void found.push({length, over});
      for (const next of all)
        if (w[at]![next]! > 0 && next !== from && !over.includes(next))
          go(next, next === to ? over : [...over, next], length + 27720 / w[at]![next]!);
    };
    go(from, [], 0);
    const least = Math.min(...found.map(({length}) => length));
    return found.filter(({length}) => length === least);
  };
  for (const from of tied) {
    for (const to of tied) {
      if (to <= from) continue;
      const shortest = ways(from, to);
      for (const {over} of shortest) for (const at of over) through[at]! += 1 / shortest.length;
    }
  }
  const pairs = ((tied.length - 1) * (tied.length - 2)) / 2;
  const betweenness = through.map((sum) => (pairs > 0 ? sum / pairs : 0));

  let pageRank = all.map((i) => (degree[i]! > 0 ? 1 / tied.length : 0));
  for (let step = 0; step < 400; step++) {
    pageRank = all.map((i) =>
      degree[i] === 0
        ? 0
        : 0.15 / tied.length +
          0.85 * tied.reduce((sum, k) => sum + (pageRank[k]! * w[k]![i]!) / strength[k]!, 0),
    );
  }

  const clustering = all.map((i) => {
    const near = all.filter((k) => w[i]![k]! > 0);
    const pairs = near.flatMap((a, n) => near.slice(n + 1).map((b) => w[a]![b]! > 0));
    return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
  });

  const core = all.map((i) => {
    let best = 0;
    for (let k = 1; k < size; k++) {
      let left = all;
      for (;;) {
        const next = left.filter((a) => left.filter((b) => w[a]![b]! > 0).length >= k);
        if (next.length === left.length) break;
        left = next;
      }
      if (left.includes(i)) best = k;
    }
    return best;
  });
  return {degree, strength, betweenness, pageRank, clustering, core, w};
}

test("every measure is what its definition says", () => {
  fc.assert(
    fc.property(randomTies, ({departments, ties}) => {
      const {departments: rows, communities, modularity} = networkMeasures(departments, ties);
      const expected = byDefinition(departments, ties);
      rows.forEach((row, i) => {
        expect(row.degree).toBe(expected.degree[i]);
        expect(row.strength).toBe(expected.strength[i]);
        expect(row.betweenness).toBeCloseTo(expected.betweenness[i]!, 10);
        expect(row.pageRank).toBeCloseTo(expected.pageRank[i]!, 9);
        expect(row.clustering).toBeCloseTo(expected.clustering[i]!, 12);
        expect(row.core).toBe(expected.core[i]);
        expect(row.community === null).toBe(row.degree === 0);
      });
      // The communities part all that have a tie, and have the modularity that is told of them.
      expect(communities.flat().sort()).toEqual(
        rows.flatMap(({department, degree}) => (degree > 0 ? [department] : [])).sort(),
      );
      const whole = expected.strength.reduce((sum, each) => sum + each, 0);
      const sums = communities.map((members) => {
        const places = members.map((name) => departments.indexOf(name));
        const inside = places.flatMap((a) => places.map((b) => expected.w[a]![b]!));
        const ends = places.map((place) => expected.strength[place]!);
        const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
        return sum(inside) / whole - (sum(ends) / whole) ** 2;
      });
      expect(modularity).toBeCloseTo(
        sums.reduce((sum, each) => sum + each, 0),
        9,
      );
    }),
    {seed: 5, numRuns: 60},
  );
});

test("the order in which ties come, and which end comes first, changes nothing", () => {
  fc.assert(
    fc.property(randomTies, ({departments, ties}) => {
      const turned = [...ties].reverse().map(({source, target, weight}) => tie(target, source, weight));
      expect(networkMeasures(departments, turned)).toEqual(networkMeasures(departments, ties));
    }),
    {seed: 5, numRuns: 60},
  );
});
