import {describe, expect, test} from "vitest";
import {type Chart, chartsOf, live, ready} from "./site.ts";

/** Pixels of 1/96 inch, from the points of a PDF and from the margins of 12 mm. */
const pixels = (points: string | undefined) =>
  Math.floor((Number(points) / 72) * 96 - 2 * ((12 / 25.4) * 96));

describe.each(Object.entries(chartsOf))("/%s on paper", (path, charts) => {
  test("shows the charts with their source, each whole on one sheet, and no controls", async () => {
    const open = await ready(path);
    const {page} = open;
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    const sides = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.slice(1);
    // A4, upright or across.
    expect(sides.map((side) => Math.round(Number(side))).sort()).toEqual([595, 842]);
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(charts.length + 2);

    const [width, height] = sides.map(pixels) as [number, number];
    await page.emulateMedia({media: "print"});
    await page.setViewportSize({width, height});
    // The heads of a table that sort it, and the names in it that pick, are words on paper.
    const controls = await page.$$eval("button, input, select, summary, nav, .skip, .tip", (all) =>
      all
        .filter((each) => each.checkVisibility() && !each.closest("table, [data-part=tasks-behind]"))
        .map((each) => each.outerHTML),
    );
    expect(controls).toEqual([]);
    for (const chart of charts as readonly Chart[]) {
      const figure = page.locator(`figure[data-chart=${chart}]`);
      expect(await figure.locator("svg:visible").count()).toBe(1);
      expect(await figure.locator("[data-part=source]").isVisible()).toBe(true);
      const box = (await figure.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect([chart, Math.max(box.height, height)]).toEqual([chart, height]);
    }
    await open.leave();
  });
});

test("what is picked stands after the charts, and the foot of the page nowhere", async () => {
  const open = await live(`network?${new URLSearchParams({pick: "department=市教育局"})}`);
  const {page} = open;
  await page.emulateMedia({media: "print"});
  const [chart, task] = await page.evaluate(() => {
    const figures = [...document.querySelectorAll("figure[data-chart]")];
    return [figures.at(-1)!, document.querySelector("aside [data-part=task]")!].map((each) =>
      each.getBoundingClientRect(),
    );
  });
  expect(task!.top).toBeGreaterThanOrEqual(chart!.bottom);
  expect(await page.isVisible("#observablehq-footer")).toBe(false);
  await open.leave();
});

test("the network fills its sheets: graph and measures, matrix, tasks, then sets with both tables", async () => {
  const open = await live("network");
  // The charts of a wide window are drawn anew for paper, which has the sheets of the new ones.
  const pdf = (await open.page.pdf({preferCSSPageSize: true})).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  const again = (await open.page.pdf({preferCSSPageSize: true})).toString("latin1");
  expect(again.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  await open.leave();
});
