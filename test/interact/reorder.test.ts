import {parseHTML} from "linkedom";
import {describe, expect, it, vi} from "vitest";
import {rememberRows, shiftsOf} from "../../src/interact/reorder.ts";

const tops = (...rows: [string, number][]) => new Map(rows);

describe("shiftsOf", () => {
  it("is the way back from the new place to the old one", () => {
    const before = tops(["甲", 100], ["乙", 120], ["丙", 140]);
    const after = tops(["丙", 100], ["乙", 120], ["甲", 140]);
    expect([...shiftsOf(before, after)]).toEqual([
      ["甲", -40],
      ["丙", 40],
    ]);
  });

  it("leaves out rows that are new, gone, or moved by less than half a pixel", () => {
    const before = tops(["甲", 100], ["乙", 120], ["丙", 140], ["丁", 160]);
    const after = tops(["甲", 100.4], ["丙", 120], ["戊", 130], ["乙", 140]);
    expect([...shiftsOf(before, after)]).toEqual([
      ["乙", -20],
      ["丙", 20],
    ]);
  });

  it("is nothing where the order is the same, wherever the rows stand", () => {
    const before = tops(["甲", 100], ["乙", 120], ["丙", 140]);
    expect(shiftsOf(before, tops(["甲", 160], ["丙", 180])).size).toBe(0);
  });
});

describe("rememberRows", () => {
  /** A chart of rows from a height of 100 down, 20 each, with a cell and a total each. */
  function chartOf(order: string[], {reduced = false, width = 920, cells = 1} = {}) {
    const heads = order.map(
      (name, i) => `<g data-mark="row" data-department="${name}"><rect x="0" y="${100 + 20 * i}"/></g>`,
    );
    const others = order.map(
      (name) =>
        `${`<g data-mark="cell" data-department="${name}"></g>`.repeat(cells)}<text data-department="${name}">7</text>`,
    );
    const {document} = parseHTML(
      `<svg width="${width}"><g data-part="panel"><g data-part="row-heads">${heads.join("")}</g>${others.join("")}
<g data-mark="column" data-section="1"></g></g></svg>`,
    );
    const moved: [string, string][] = [];
    for (const element of document.querySelectorAll("*")) {
      Object.assign(element, {
        getAnimations: () => [],
        animate: ([from]: {transform: string}[]) => {
          const name = element.getAttribute("data-department");
          moved.push([`${element.getAttribute("data-mark") ?? "number"} ${name}`, from!.transform]);
        },
      });
    }
    Object.defineProperty(document, "defaultView", {
      value: {matchMedia: vi.fn(() => ({matches: reduced})), innerHeight: 600},
    });
    const chart = document.querySelector("svg") as unknown as SVGSVGElement;
    // Drawn at twice its own pixels, with 100 of them above the window.
    chart.getBoundingClientRect = () => ({top: -200, width: 2 * width}) as DOMRect;
    return {chart, moved};
  }

  it("lets name, cell and number of each moved row glide from its old place", () => {
    const next = chartOf(["乙", "甲", "丙"]);
    rememberRows(chartOf(["甲", "乙", "丙"]).chart)(next.chart);
    expect(next.moved).toEqual([
      ["row 乙", "translate(0, 20px)"],
      ["row 甲", "translate(0, -20px)"],
      ["cell 乙", "translate(0, 20px)"],
      ["number 乙", "translate(0, 20px)"],
      ["cell 甲", "translate(0, -20px)"],
      ["number 甲", "translate(0, -20px)"],
    ]);
  });

  it("moves nothing for readers who asked for less motion", () => {
    const next = chartOf(["乙", "甲"], {reduced: true});
    rememberRows(chartOf(["甲", "乙"]).chart)(next.chart);
    expect(next.moved).toEqual([]);
  });

  it("moves nothing where the chart is drawn at another width", () => {
    const next = chartOf(["乙", "甲"], {width: 358});
    rememberRows(chartOf(["甲", "乙"]).chart)(next.chart);
    expect(next.moved).toEqual([]);
  });

  const names = Array.from({length: 701}, (_, i) => `第${i}局`);

  it("moves of a long chart only the rows that come from or go to a place in or near the window", () => {
    const next = chartOf([...names].reverse());
    rememberRows(chartOf(names).chart)(next.chart);
    // Row n stands 40 n below the window's top; up to 200 below its end at 600 are 20 rows. They, and the last 20, change places.
    expect(next.moved).toHaveLength(3 * 40);
    const moved = new Set(next.moved.map(([what]) => what.split(" ")[1]));
    expect([moved.has("第19局"), moved.has("第20局"), moved.has("第680局"), moved.has("第681局")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("moves nothing where there is too much to move in sight", () => {
    const next = chartOf([...names].reverse(), {cells: 50});
    rememberRows(chartOf(names, {cells: 50}).chart)(next.chart);
    // 40 rows of a name, 50 cells and a number: 2080 elements.
    expect(next.moved).toEqual([]);
  });
});
