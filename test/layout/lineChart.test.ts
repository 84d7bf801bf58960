import {describe, expect, test} from "vitest";
import {lineChartLayout} from "../../src/layout/lineChart.ts";
import {notebookText} from "../fixtures/notebookText.ts";

const options = {
  width: 920,
  top: 0,
  kinds: {x: "number", y: "number"},
  names: {x: "年", y: "数"},
  words: notebookText.notebookCharts.axis,
} as const;
const row = (series: string | null, x: number, y: number) => ({series, x, y});

describe("lineChartLayout", () => {
  test("leads a line from left to right, whatever the order of the rows", () => {
    const {lines} = lineChartLayout([row(null, 3, 1), row(null, 1, 2), row(null, 2, 9)], {
      ...options,
      series: [null],
    });
    expect(lines[0]!.points.map((point) => point.row.x)).toEqual([1, 2, 3]);
    expect(lines[0]!.label).toBeNull();
  });
  test("moves the names of lines apart that end together, in the order of their ends", () => {
    const rows = ["甲", "乙", "丙"].flatMap((name, i) => [row(name, 0, i), row(name, 1, 5 + i / 100)]);
    const {lines} = lineChartLayout(rows, {...options, series: ["甲", "乙", "丙"]});
    const ys = lines.map(({label}) => label!.y);
    expect(ys[0]! - ys[1]!).toBeGreaterThanOrEqual(17);
    expect(ys[1]! - ys[2]!).toBeGreaterThanOrEqual(17);
  });
  test("marks some of very many points, the ends among them, and draws them all", () => {
    const rows = Array.from({length: 5000}, (_, i) => row(null, i, i % 7));
    const [line] = lineChartLayout(rows, {...options, series: [null]}).lines;
    expect(line!.points).toHaveLength(5000);
    expect(line!.marked).toHaveLength(600);
    expect([line!.marked[0]!.row.x, line!.marked.at(-1)!.row.x]).toEqual([0, 4999]);
  });
});
