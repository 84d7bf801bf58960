import {describe, expect, test} from "vitest";
import {scatterLayout} from "../../src/layout/scatterPlot.ts";
import {notebookText} from "../fixtures/notebookText.ts";

const options = {
  width: 920,
  top: 0,
  kinds: {x: "number", y: "number"},
  names: {x: "甲", y: "乙"},
  words: notebookText.notebookCharts.axis,
} as const;

describe("scatterLayout", () => {
  test("names points that have a name, the farthest out first, none over another", () => {
    const rows = [
      {x: 0, y: 0, label: "甲"},
      {x: 100, y: 100, label: "乙"},
      {x: 20, y: 30, label: null},
      ...Array.from({length: 60}, (_, i) => ({x: 50, y: 50 + i / 1000, label: `点${i}`})),
    ];
    const {labels, points} = scatterLayout(rows, options);
    expect(points).toHaveLength(63);
    expect(labels.slice(0, 2).map(({text}) => text)).toEqual(["乙", "甲"]);
    expect(labels.length).toBeLessThan(10);
  });
  test("puts a name to the left of a point at the right edge", () => {
    const {labels, points} = scatterLayout(
      [
        {x: 0, y: 0, label: "左边的名称"},
        {x: 1, y: 1, label: "右边很长很长的名称"},
      ],
      options,
    );
    const right = labels.find(({text}) => text.startsWith("右"))!;
    expect(right.x).toBeLessThan(points[1]!.x - 80);
  });
});
