import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {outOfReach} from "./marks.ts";
import {below, chartsOf, ready, type Visit, visit, widths, windows} from "./site.ts";

const pages = Object.entries(chartsOf);

declare global {
  interface Window {
    /** How far things have jumped since the page began to load. */
    shifted: number;
  }
}

/** Runs in the page before anything else: adds up what the browser reports as jumps. */
function watchShifts(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += (entry as unknown as {value: number}).value;
  }).observe({type: "layout-shift", buffered: true});
}

/** Waits until what was drawn last is on the screen, and has been looked at for jumps. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The figures that can be seen: place and size of each chart and of all around it, and its marks. */
function figuresOf(page: Page) {
  return page.$$eval("figure[data-chart]", (figures) =>
    figures.map((figure) => {
      const shown = [...figure.querySelectorAll<SVGSVGElement>("[data-part=plots] svg")].filter((svg) =>
        svg.checkVisibility(),
      );
      const box = (element: Element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      };
      return {
        chart: (figure as HTMLElement).dataset.chart,
        shown: shown.length,
        place: box(shown[0]!),
        frame: box(figure),
        marks: [...shown[0]!.querySelectorAll<SVGElement>("[data-mark]")].map((mark) => ({...mark.dataset})),
      };
    }),
  );
}

describe.each(pages)("/%s before any script runs", (page, charts) => {
  let still: Visit;
  beforeAll(async () => {
    still = await visit(page, {javaScriptEnabled: false});
  });
  afterAll(() => still.close());

  test.each(widths)("shows each chart once, with its marks, at %i", async (width) => {
    await still.page.setViewportSize(windows[width]);
    const figures = await figuresOf(still.page);
    expect(figures.map(({chart, shown}) => [chart, shown])).toEqual(charts.map((chart) => [chart, 1]));
    for (const {marks} of figures) expect(marks.length).toBeGreaterThanOrEqual(6);
    expect(await overflow(still.page)).toBeLessThanOrEqual(0);
  });

  describe.each(widths)("and then at %i", (width) => {
    let moving: Visit;
    beforeAll(async () => {
      moving = await ready(page, {viewport: windows[width], first: [watchShifts]});
    });
    afterAll(() => moving.leave());

    test("is replaced without a jump", async () => {
      await painted(moving.page);
      expect(await moving.page.evaluate(() => window.shifted)).toBeLessThan(0.01);
    });

    test("keeps every figure where it was, with the same marks", async () => {
      await still.page.setViewportSize(windows[width]);
      const inSight = async (page: Page) =>
        (await figuresOf(page)).filter(({chart}) => !below.has(chart ?? ""));
      expect(await inSight(moving.page)).toEqual(await inSight(still.page));
    });

    test("does not overflow to the side", async () => {
      expect(await overflow(moving.page)).toBeLessThanOrEqual(0);
    });

    test("lets the pointer reach every mark", async () => {
      await moving.page.setViewportSize({width, height: 9000});
      for (const chart of charts) expect(await outOfReach(moving.page, chart)).toEqual([]);
    });
  });
});

describe.each(["tasks", "quality", "about"])("/%s", (page) => {
  test("does not overflow to the side on a phone", async () => {
    const opened = await ready(page, {viewport: windows[390]});
    expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
    await opened.leave();
  });
});

test("a window that becomes narrow gets the charts of a narrow window", async () => {
  const opened = await ready("deadlines");
  await opened.page.setViewportSize(windows[390]);
  await opened.page.waitForSelector("[data-part=plot][data-width='358'] svg");
  const figures = await figuresOf(opened.page);
  expect(figures.map(({chart, shown}) => [chart, shown])).toEqual(
    chartsOf.deadlines.map((chart) => [chart, 1]),
  );
  expect(await overflow(opened.page)).toBeLessThanOrEqual(0);
  await opened.leave();
});
