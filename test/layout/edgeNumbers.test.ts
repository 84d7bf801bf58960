import {describe, expect, it} from "vitest";
import {edgeNumbers} from "../../src/layout/edgeNumbers.ts";
import {nodeBox} from "../../src/layout/nodeBoxes.ts";
import {department} from "./networkRows.ts";

/** Five departments around a sixth, which is tied to each. */
const nodes = [
  [300, 250],
  [100, 100],
  [500, 100],
  [100, 400],
  [500, 400],
  [300, 480],
].map(([x, y], i) => ({...nodeBox(department(`第${i}局`, i, 3), 30, 46), x: x!, y: y!, above: false}));
const edge = (second: number, value: number, more = {}) => ({
  ...{first: 0, second, value, label: String(value), isThin: false, isAside: false, bend: 0},
  ...more,
});
const printed = (edges: ReturnType<typeof edge>[], most = 9) =>
  edgeNumbers(nodes, edges, most).map(({second, label}) => `${second}:${label}`);

describe("edgeNumbers", () => {
  it("stand in the middle of their edges", () => {
    const [number] = edgeNumbers(nodes, [edge(1, 7)], 9);
    expect(number).toMatchObject({first: 0, second: 1, x: 200, y: 175, label: "7"});
    const [bent] = edgeNumbers(nodes, [edge(5, 7, {bend: 40})], 9);
    expect(Math.abs(bent!.x - 300)).toBe(40);
  });

  it("are on the strongest edges, and on all or none of those that are printed alike", () => {
    const edges = [edge(1, 9), edge(2, 5), edge(3, 5), edge(4, 5), edge(5, 2)];
    expect(printed(edges)).toEqual(["1:9", "2:5", "3:5", "4:5", "5:2"]);
    expect(printed(edges, 4)).toEqual(["1:9", "2:5", "3:5", "4:5"]);
    expect(printed(edges, 3)).toEqual(["1:9"]);
    expect(printed([edge(1, 5), edge(2, 5)], 1)).toEqual([]);
  });

  it("take what is printed alike as alike, whatever is behind it", () => {
    const edges = [edge(1, 0.504, {label: "0.50"}), edge(2, 0.498, {label: "0.50"}), edge(3, 0.9)];
    expect(printed(edges, 2)).toEqual(["3:0.9"]);
  });

  it("are on none of equal ones, nor on a weaker one, where one of them has no place", () => {
    // Two circles that touch leave no room between them.
    const close = {...nodes[1]!, x: 300 + 2 * nodes[0]!.radius, y: 250};
    const edges = [edge(2, 9), edge(3, 5), edge(6, 5), edge(4, 2)];
    expect(edgeNumbers([...nodes, close], edges, 9).map(({label}) => label)).toEqual(["9"]);
  });

  it("are not on thin edges, nor on those aside", () => {
    const edges = [edge(1, 9, {isThin: true}), edge(2, 5), edge(3, 7, {isAside: true})];
    expect(printed(edges)).toEqual(["2:5"]);
  });
});
