import {describe, expect, test} from "vitest";
import {rolePartColours} from "../../src/charts/parts/colours.ts";
import {contrast} from "../../src/charts/parts/contrast.ts";
import {lineColour, mostSeries, seriesColours} from "../../src/charts/parts/seriesColours.ts";
import {zh} from "../../src/text/zh.ts";
import {heldColumn, results} from "../fixtures/queryResults.ts";
import {drawCell, notebookNetworks} from "./notebookCases.ts";

const marksOf = (svg: SVGSVGElement, kind: string) =>
  [...svg.querySelectorAll(`[data-mark=${kind}]`)].map(
    (mark): Record<string, string | null> => ({
      ...Object.fromEntries(
        [...mark.attributes]
          .filter(({name}) => name.startsWith("data-"))
          .map(({name, value}) => [name.slice(5), value]),
      ),
      label: mark.getAttribute("aria-label"),
    }),
  );

describe("bars of a query", () => {
  test("have a mark for each name, with its number as it is", () => {
    expect(marksOf(drawCell(results.sizes, 920), "part")[1]).toEqual({
      mark: "part",
      value: "356780000.5",
      x: "老旧小区改造",
      series: "value",
      label: "老旧小区改造：金额（元） 356,780,000.5",
    });
  });
  test("keep the roles' colours, and say roles in words", () => {
    const svg = drawCell(results.stack, 920);
    expect(svg.querySelector('[data-mark="part"][data-series="牵头"] rect')!.getAttribute("fill")).toBe(
      rolePartColours.lead.fill,
    );
  });
  test("leave codes as they are in a column that is not the site's own", () => {
    const [, ...columns] = results.stack.columns;
    const other = {columns: [heldColumn("部门", "text"), {...columns[0]!, name: "x"}, columns[1]!]};
    const svg = drawCell({...other, rows: results.stack.rows}, 920, {chart: "stackedBar"});
    expect(marksOf(svg, "part")[0]!.series).toBe("lead");
  });
});

describe("a heatmap of a query", () => {
  test("has a mark for each number, and none where there is none", () => {
    const rows = [
      ["甲", "2021-07-01", 3],
      ["乙", "2021-08-01", -1],
      ["乙", "2021-07-01", null],
    ];
    const svg = drawCell({columns: results.grid.columns, rows}, 920, {chart: "heatmap"});
    expect(marksOf(svg, "cell")).toEqual([
      {mark: "cell", value: "3", row: "甲", column: "2021年7月", label: "甲 × 2021年7月：任务数 3"},
      {mark: "cell", value: "-1", row: "乙", column: "2021年8月", label: "乙 × 2021年8月：任务数 −1"},
    ]);
  });
  test("has days across in their order, whatever that of the rows", () => {
    const rows = [
      ["甲", "2022-03-05", 3],
      ["甲", "2021-08-01", 1],
    ];
    const svg = drawCell({columns: results.grid.columns, rows}, 920, {chart: "heatmap"});
    expect(marksOf(svg, "column").map(({column}) => column)).toEqual(["2021年8月1日", "2022年3月5日"]);
  });
});

describe("lines of a query", () => {
  test("have a mark for each value, by day and series", () => {
    const rows = [
      ["2021-12-31", "甲", 1],
      ["2022-01-15", "甲", 2.5],
      ["2022-01-15", "乙", 3],
    ];
    const own = {chart: "line", columns: {series: "县区"}} as const;
    const svg = drawCell({columns: results.lines.columns, rows}, 358, own);
    expect(marksOf(svg, "point")).toEqual([
      {mark: "point", value: "1", x: "2021-12-31", series: "甲", label: "甲，2021年12月31日：办结率 1"},
      {mark: "point", value: "2.5", x: "2022-01-15", series: "甲", label: "甲，2022年1月15日：办结率 2.5"},
      {mark: "point", value: "3", x: "2022-01-15", series: "乙", label: "乙，2022年1月15日：办结率 3"},
    ]);
  });
});

describe("points of a query", () => {
  test("have a mark for each row", () => {
    expect(marksOf(drawCell(results.points, 920, {chart: "scatter"}), "point")[0]).toEqual({
      mark: "point",
      value: "46",
      x: "77",
      row: "0",
      label: "市市场监管局：任务数 77，牵头数 46",
    });
  });
});

describe("a network of a query", () => {
  const ties = (name: "pairs" | "flows") => marksOf(drawCell(results[name], 920), "tie");
  test("has ties of two names without a direction, as wide as their number", () => {
    const of = ties("pairs").find(({label}) => label?.startsWith("市市场监管局与市公安局"));
    expect(of).toMatchObject({
      relation: "shared",
      value: "0.3",
      source: "市市场监管局",
      target: "市公安局",
    });
  });
  test("has ties from one to the other where the names of the columns say so", () => {
    const labels = ties("flows").map(({label}) => label);
    expect(labels).toContain("省财政 → 市财政：125,000,000");
    expect(labels).toContain("昌图县 → 市财政：2,000,000");
    expect(labels).toHaveLength(6);
  });
  test("says nothing of tasks", () => {
    expect(drawCell(results.pairs, 1200).outerHTML).not.toMatch(/任务|牵头|部门有联系/);
  });
  test.each(Object.entries(notebookNetworks))("%s is the same twice, of round coordinates", (_, draw) => {
    const svg = draw();
    expect(draw().outerHTML).toBe(svg.outerHTML);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("seriesColours", () => {
  test("are the roles' own for codes and names of roles", () => {
    expect(seriesColours(["lead", "support"], zh)).toEqual({
      lead: rolePartColours.lead,
      support: rolePartColours.support,
    });
    expect(seriesColours(["牵头"], zh)).toEqual({牵头: rolePartColours.lead});
  });
  test("carry numbers at a contrast of 4.5, and lines stand out from the paper by 3", () => {
    const names = Array.from({length: mostSeries}, (_, i) => `类${i}`);
    for (const {fill, on} of Object.values(seriesColours(names, zh)))
      expect(contrast(fill, on), fill).toBeGreaterThanOrEqual(4.5);
    for (const i of names.keys()) expect(contrast(lineColour(i).stroke, "#ffffff")).toBeGreaterThanOrEqual(3);
  });
});

test("charts of queries hold values of any kind as text only", () => {
  const columns = [heldColumn("<b>", "text"), heldColumn("n", "number")];
  const svg = drawCell({columns, rows: [["<img src=x onerror=1>", 1]]}, 920);
  expect(svg.querySelector("img, b")).toBeNull();
  expect(svg.textContent).toContain("<img src=x onerror=1>");
});
