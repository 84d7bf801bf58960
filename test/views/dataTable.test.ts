import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {zh} from "../../src/text/zh.ts";
import {dataTable, mostTableRows} from "../../src/views/dataTable.ts";
import type {Part} from "../../src/views/part.ts";

/** A table of so many rows, drawn over others of as many as were given before. */
function tableOf(...sizes: number[]) {
  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const parent = select(document.querySelector("div")) as unknown as Part;
  for (const size of sizes) {
    dataTable(parent, zh, {columns: ["n"], rows: Array.from({length: size}, (_, n) => [n])});
  }
  const cut = document.querySelector("[data-part=cut]")!;
  const cells = [...document.querySelectorAll("td")].map((cell) => Number(cell.textContent));
  return {cells, said: cut.hasAttribute("hidden") ? null : cut.textContent};
}

describe("dataTable", () => {
  it("has every row of up to a thousand", () => {
    const {cells, said} = tableOf(mostTableRows);
    expect([cells.length, cells.at(-1), said]).toEqual([1000, 999, null]);
  });

  it("has the first thousand of more, and says where the rest is, until there are fewer again", () => {
    const {cells, said} = tableOf(1001);
    expect([cells.length, cells.at(-1)]).toEqual([1000, 999]);
    expect(said).toBe("这里列出前 1000 行；全部 1001 行在导出的 CSV 数据里。");
    expect(tableOf(1001, 2)).toEqual({cells: [0, 1], said: null});
  });

  it("shows days in words and sorts them as days", () => {
    const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
    const parent = select(document.querySelector("div")) as unknown as Part;
    const rows = ["2021-10-31", "2021-09-30", null].map((day) => [day, "2021-12-31"]);
    dataTable(parent, zh, {columns: ["日期", "时限原文"], rows, days: ["日期"]});
    const cells = () => [...document.querySelectorAll("td:first-child")].map((cell) => cell.textContent);
    expect(cells()).toEqual(["2021年10月31日", "2021年9月30日", ""]);
    expect(document.querySelector("td + td")!.textContent).toBe("2021-12-31");
    document.querySelector("button")!.click();
    expect(cells()).toEqual(["2021年9月30日", "2021年10月31日", ""]);
  });

  it("is sorted by the heads of its columns, one way, the other, and as it came; another drawing keeps that", () => {
    const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
    const parent = select(document.querySelector("div")) as unknown as Part;
    const draw = (...numbers: number[]) =>
      dataTable(parent, zh, {columns: ["n"], rows: numbers.map((n) => [n])});
    const seen = () => [
      [...document.querySelectorAll("td")].map((cell) => cell.textContent).join(" "),
      document.querySelector("th")!.getAttribute("aria-sort"),
      document.querySelector("button")!.title,
    ];
    draw(2, 3, 1);
    const head = document.querySelector("button")!;
    expect(seen()).toEqual(["2 3 1", null, "按n降序排列"]);
    head.click();
    expect(seen()).toEqual(["3 2 1", "descending", "按n升序排列"]);
    draw(5, 6, 4);
    expect(seen()[0]).toBe("6 5 4");
    head.click();
    expect(seen()).toEqual(["4 5 6", "ascending", "恢复原来的顺序"]);
    head.click();
    expect(seen()).toEqual(["5 6 4", null, "按n降序排列"]);
    expect(document.querySelector("button")).toBe(head);
  });
});
