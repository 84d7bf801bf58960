import {describe, expect, it} from "vitest";
import type {SetOptions} from "../../src/layout/departmentSets.ts";
import {setList} from "../../src/layout/setList.ts";
import {set, setRows} from "./setRows.ts";

const layout = (options: Partial<SetOptions> = {}, rows = setRows) =>
  setList(rows, {width: 358, top: 0, mode: "exclusive", sort: "size", least: 2, ...options});
const lines = (item: ReturnType<typeof layout>["items"][number]) =>
  item.names.map(({lines, x, y}) => `${lines.join("|")} ${x},${y - item.y}`);

describe("setList", () => {
  it("names the departments of a set one after the other, below its bar", () => {
    const {items} = layout();
    // 甲局、 is three squares of 12 pixels.
    expect(lines(items[0]!)).toEqual(["甲局、 0,18", "乙局 36,18"]);
    expect(items.map(({length}) => length)).toEqual([80, 40, 40]);
    expect(layout({mode: "inclusive"}).items.map(({length, exactly}) => [length, exactly])).toEqual([
      [120, 80],
      [80, 40],
      [40, 40],
    ]);
  });
  it("goes on in the next line where a name has no room, and breaks one that is longer than a line", () => {
    const [item] = layout({width: 70}).items;
    expect(lines(item!)).toEqual(["甲局、 0,18", "乙局 36,18"]);
    expect(lines(layout({width: 50}).items[0]!)).toEqual(["甲局、 0,18", "乙局 0,36"]);
    const long = {...setRows, sets: [set(["自然资源局", "甲局"], 1)]};
    // 市自然资源局、 in lines of four; it is not among the departments.
    expect(lines(layout({width: 50}, long).items[0]!)).toEqual(["市自然资|源局、 0,18", "甲局 0,54"]);
  });
  it("says where sets of more departments begin", () => {
    const {degrees, items} = layout({sort: "degree"});
    expect(degrees.map(({degree}) => degree)).toEqual([2, 3]);
    expect(degrees[1]!.y + 24).toBe(items[2]!.y);
    expect(layout().degrees).toEqual([]);
  });
  it("has twenty sets at most", () => {
    const sets = Array.from({length: 23}, (_, i) => set(["甲局", `${i}局`], 1));
    const {items, omitted} = layout({}, {...setRows, sets});
    expect([items.length, omitted]).toEqual([20, 3]);
  });
});
