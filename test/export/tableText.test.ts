import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {htmlTable, tabbedText} from "../../src/export/tableText.ts";

const table = {
  above: ["谁牵头", "甲局最多。"],
  columns: ["部门", "任务"],
  rows: [
    ["甲局", 3],
    ["=1+1", null],
    ["<b>&", -2],
    ["3-1", 0.5],
  ] as (string | number | null)[][],
  below: ["来源：某清单"],
};
const read = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

describe("htmlTable", () => {
  it("is one table between its lines, of which the first is bold", () => {
    const {body} = read(htmlTable(table));
    expect(
      [...body.children].map((each) => [each.localName, each.textContent]).filter(([name]) => name === "p"),
    ).toEqual([
      ["p", "谁牵头"],
      ["p", "甲局最多。"],
      ["p", "来源：某清单"],
    ]);
    expect(body.querySelectorAll("b")).toHaveLength(1);
    const rows = [...body.querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ["部门", "任务"],
      ["甲局", "3"],
      ["'=1+1", ""],
      ["<b>&", "-2"],
      ["3-1", "0.5"],
    ]);
  });

  it("says of text that it is text, so that no sheet makes a date of it, and of no number", () => {
    const cells = [...read(htmlTable(table)).querySelectorAll("td")];
    const isText = (cell: Element) => cell.getAttribute("style")!.includes("mso-number-format:'\\@'");
    expect(cells.map(isText)).toEqual([true, false, true, true, true, false, true, false]);
  });

  it("lets no line above or below run as a formula", () => {
    const {body} = read(htmlTable({...table, above: ["=cmd|' /C calc'!A0"], below: ["@x"]}));
    expect([...body.querySelectorAll("p")].map((each) => each.textContent)).toEqual([
      "'=cmd|' /C calc'!A0",
      "'@x",
    ]);
  });
});

describe("tabbedText", () => {
  it("has a line for each row, and none that a cell breaks", () => {
    expect(
      tabbedText({
        columns: ["一", "=二"],
        rows: [
          ["甲\t乙\r\n丙", 1],
          ["-x", null],
        ],
      }),
    ).toBe("一\t'=二\r\n甲 乙 丙\t1\r\n'-x\t\r\n");
  });
});
