import {describe, expect, it} from "vitest";
import {channels, graphIds} from "../../src/export/graphFile.ts";

const ids = (...names: string[]) => {
  const nodes = names.map((id) => ({id, label: "", place: null, colour: "#000000", values: []}));
  return [...graphIds({nodes}).values()];
};

describe("graphIds", () => {
  it("are the names", () => {
    expect(ids("市甲局", "a b", "]]>")).toEqual(["市甲局", "a b", "]]>"]);
  });

  it("leave out what XML cannot hold, and still differ", () => {
    expect(ids("甲\u0000", "甲", "甲\ud800", "甲_2")).toEqual(["甲_3", "甲", "甲_4", "甲_2"]);
    expect(ids("\u0001", "", "乙\u0001")).toEqual(["_2", "_3", "乙"]);
  });
});

describe("channels", () => {
  it("are from 0 to 255", () => {
    expect(channels("#00ff10")).toEqual({r: 0, g: 255, b: 16});
  });
});
