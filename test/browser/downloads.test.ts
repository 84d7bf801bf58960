import {csvParseRows} from "d3-dsv";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {zh} from "../../src/text/zh.ts";
import {exported} from "./menus.ts";
import {type Chart, chartsOf, ready, turnTo, type Visit} from "./site.ts";
import {columnsOf, tableOf} from "./tables.ts";

const textOf = (page: Page, chart: Chart, part: string) =>
  page.textContent(`figure[data-chart=${chart}] > [data-part=${part}]`);

/** What is in an SVG file, read by the browser's own XML parser. */
const readSvg = (page: Page, text: string) =>
  page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...file.querySelectorAll("*")];
    return {
      faults: file.querySelectorAll("parsererror").length,
      root: file.documentElement.namespaceURI,
      size: ["width", "height"].map((name) => Number(file.documentElement.getAttribute(name))),
      words: [...file.querySelectorAll("text")].map((line) => line.textContent).join(""),
      marks: all.filter((each) => each.hasAttribute("data-mark")).length,
      elements: [...new Set(all.map((each) => each.localName))],
      attributes: [...new Set(all.flatMap((each) => [...each.attributes].map(({name}) => name)))],
      fonts: file.documentElement.getAttribute("font-family") ?? "",
    };
  }, text);

/** Pixels of a picture that are not white, and how many colours it has. */
const readPixels = (page: Page, base64: string) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const {width, height} = image;
    const canvas = Object.assign(document.createElement("canvas"), {width, height});
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const corner = pixels[0]!.toString(16);
    let drawn = 0;
    for (const pixel of pixels) if (pixel !== 0xffffffff) drawn++;
    return {width, height, corner, share: drawn / pixels.length, colours: new Set(pixels).size};
  }, base64);

describe.each(Object.entries(chartsOf))("/%s", (path, charts) => {
  let open: Visit;
  let page: Page;
  beforeAll(async () => {
    open = await ready(path);
    page = open.page;
  });
  afterAll(() => open.leave());

  test.each(charts)(
    "%s as SVG is a whole file of its own, and as PNG has twice its pixels",
    async (chart) => {
      const {name, bytes} = await exported(page, chart, "svg");
      expect(name).toMatch(/^\p{Script=Han}[\p{Script=Han}\w-]*\.svg$/u);
      const file = await readSvg(page, bytes.toString("utf8"));
      expect(file.faults).toBe(0);
      expect(file.root).toBe("http://www.w3.org/2000/svg");
      for (const part of ["title", "finding", "source"])
        expect(file.words).toContain(await textOf(page, chart, part));
      expect(file.words).toContain(`链接：${new URL(path, page.url()).href}?list=`);
      expect(file.words).toContain(`#${chart}-title`);
      const marks = page.locator(`figure[data-chart=${chart}] [data-part=plots] svg [data-mark]`);
      expect(file.marks).toBe(await marks.count());
      expect(file.elements).not.toContain("foreignObject");
      expect(
        file.attributes.filter((each) => /^(tabindex|role|class|style|aria-.*|on.*)$/.test(each)),
      ).toEqual([]);
      expect(file.fonts).toContain("Microsoft YaHei");

      const picture = await exported(page, chart, "png");
      expect(picture.name).toBe(name.replace(/svg$/, "png"));
      expect([...picture.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const {width, height, corner, share, colours} = await readPixels(
        page,
        picture.bytes.toString("base64"),
      );
      expect([width, height]).toEqual(file.size.map((pixels) => 2 * pixels));
      expect(corner).toBe("ffffffff");
      expect(share).toBeGreaterThan(0.02);
      expect(share).toBeLessThan(0.8);
      expect(colours).toBeGreaterThan(10);
    },
  );

  test.each(charts)("%s as CSV is its table, for Excel", async (chart) => {
    const {name, bytes} = await exported(page, chart, "csv");
    expect(name).toMatch(/^\p{Script=Han}[\p{Script=Han}\w-]*\.csv$/u);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [columns, ...rows] = csvParseRows(bytes.subarray(3).toString("utf8"));
    expect(columns).toEqual(await columnsOf(page, chart));
    // A page has dates in words, a file such as programs read.
    const inWords = (cell: string) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? zh.day(cell) : cell);
    expect(rows.map((row) => row.map(inWords))).toEqual(await tableOf(page, chart));
    expect(rows.length).toBeGreaterThan(5);
  });
});

test("files under a filter say so: another name, fewer rows, the filter in the source line", async () => {
  const open = await ready("workload");
  const all = await exported(open.page, "workloadHeatmap", "csv");
  await turnTo(open.page, "?role=lead");
  const led = await exported(open.page, "workloadHeatmap", "csv");
  expect(led.name).not.toBe(all.name);
  expect(led.name).toContain("牵头");
  const sum = csvParseRows(led.bytes.subarray(3).toString("utf8"))
    .slice(1)
    .reduce((total, row) => total + Number(row[4]), 0);
  expect(sum).toBe(35);
  const {bytes} = await exported(open.page, "workloadHeatmap", "svg");
  const file = await readSvg(open.page, bytes.toString("utf8"));
  expect(file.words).toContain("筛选：牵头");
  await open.leave();
});

test("what is picked stands out in the file as on the page and is named; what has the focus leaves no trace", async () => {
  // In a wider window the tasks stand beside the chart, which is then drawn smaller.
  const open = await ready("workload", {viewport: {width: 1300, height: 900}});
  const {page} = open;
  const svg = async () => (await exported(page, "workloadHeatmap", "svg")).bytes.toString("utf8");
  const before = await svg();
  expect(before).not.toMatch(/fill-opacity|选中/);
  const cell = page.locator("[data-mark=cell]").first();
  await cell.focus();
  expect(await svg()).toBe(before);
  await cell.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-mark][data-dimmed]");
  const after = await svg();
  const pale = after.match(/<[^>]* fill-opacity="0\.35"[^>]*>/g)!;
  expect(pale).toHaveLength(
    await page.locator("[data-chart=workloadHeatmap] [data-part=plot] > svg [data-dimmed]").count(),
  );
  for (const mark of pale) expect(mark).toContain("data-mark=");
  const file = await readSvg(page, after);
  expect(file.words).toContain(`选中：${await cell.getAttribute("aria-label")}`);
  expect(after).not.toMatch(/data-(selected|dimmed)/);
  await open.leave();
});
