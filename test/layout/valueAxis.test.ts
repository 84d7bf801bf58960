import {describe, expect, test} from "vitest";
import {valueAxis} from "../../src/layout/valueAxis.ts";
import {notebookText} from "../fixtures/notebookText.ts";

const words = notebookText.notebookCharts.axis;
const number = (values: number[], nearZero = false) =>
  valueAxis(values, {kind: "number", from: 0, to: 400, apart: 100, words, nearZero});
const moment = (days: string[], apart = 100) =>
  valueAxis(days.map(Date.parse), {kind: "moment", from: 0, to: 400, apart, words});
const said = ({ticks}: ReturnType<typeof valueAxis>) => ticks.map(({lines}) => lines.join(" "));

describe("valueAxis", () => {
  test("spaces round numbers evenly, with the words of each", () => {
    const {ticks, zero} = number([0, 37]);
    expect(ticks.map(({value, at, lines}) => [value, at, lines[0]])).toEqual([
      [0, 0, "0"],
      [10, 100, "10"],
      [20, 200, "20"],
      [30, 300, "30"],
      [40, 400, "40"],
    ]);
    expect(zero).toBeNull();
  });
  test("begins at zero unless all values are far from it", () => {
    expect(number([5, 37], true).ticks[0]!.value).toBe(0);
    expect(number([95, 99], true).ticks[0]!.value).toBe(95);
    expect(number([-37, -5], true).ticks.at(-1)!.value).toBe(0);
  });
  test("says where zero is between values on both sides", () => {
    expect(number([-100, 100]).zero).toBe(200);
  });
  test("has room around a single value", () => {
    expect(number([7], true).ticks.map(({value}) => value)).toEqual([0, 2, 4, 6, 8]);
    expect(number([0], true).ticks.map(({value}) => value)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(said(moment(["2021-07-01"]))).toEqual(["7月1日 2021年"]);
  });
  test("names months, and the year where it begins", () => {
    expect(said(moment(["2021-11-01", "2022-03-01"]))).toEqual([
      "11月 2021年",
      "12月",
      "1月 2022年",
      "2月",
      "3月",
    ]);
  });
  test("names years alone where there are many", () => {
    expect(said(moment(["1998-05-01", "2021-03-01"]))).toEqual([
      "2000年",
      "2005年",
      "2010年",
      "2015年",
      "2020年",
    ]);
  });
  test("never splits days where there are only days", () => {
    expect(said(moment(["2021-12-31", "2022-01-01"]))).toEqual(["12月31日 2021年", "1月1日 2022年"]);
    expect(said(moment(["2022-03-01T00:00Z", "2022-03-01T18:00Z"]))).toEqual([
      "00:00 3月1日",
      "06:00",
      "12:00",
      "18:00",
    ]);
  });
});
