import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {AxeResults} from "axe-core";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {reportScript} from "../../loaders/build/reportScript.ts";
import {reportHtml} from "../../src/export/report/html.ts";
import {smallReport} from "../fixtures/report.ts";
import {ownBrowser, widths, windows} from "./site.ts";

let browser: Browser;
let folder: string;
let file: string;

beforeAll(async () => {
  browser = await ownBrowser();
  folder = await mkdtemp(join(tmpdir(), "report-"));
  const path = join(folder, "报告.html");
  await writeFile(path, reportHtml(smallReport, await reportScript()));
  file = pathToFileURL(path).href;
});
afterAll(async () => {
  await browser.close();
  await rm(folder, {recursive: true});
});

/** Opens the file as a double click does; every other request is refused. Closing it fails if it did anything wrong. */
async function open(options: BrowserContextOptions = {}): Promise<{page: Page; leave(): Promise<void>}> {
  const context = await browser.newContext({locale: "zh-CN", viewport: windows[1440], ...options});
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  await context.route("**", (route) => {
    const url = route.request().url();
    if (url === file || url.startsWith("data:")) return route.continue();
    faults.push(`asked ${url}`);
    return route.abort();
  });
  await page.goto(file);
  const leave = async () => {
    await context.close();
    expect(faults).toEqual([]);
  };
  return {page, leave};
}

const rows = "[data-searchable] tbody tr:visible";

describe("the report's file", () => {
  test("finds tasks by several words, whatever their width and case, and marks them", async () => {
    const {page, leave} = await open();
    expect(await page.locator(rows).count()).toBe(60);
    await page.fill("#search", "公安　ＳＣＲＩＰＴ 项");
    expect(await page.locator(rows).count()).toBe(30);
    expect(await page.textContent("[role=status]")).toBe("30 项（共 60 项）");
    const marks = await page.locator(rows).first().locator("mark").allTextContents();
    expect(marks).toEqual(["项", "script", "script", "公安"]);
    await page.fill("#search", "哪里也没有");
    expect(await page.locator(rows).count()).toBe(0);
    expect(await page.textContent("[role=status]")).toBe("0 项（共 60 项）");
    await page.fill("#search", "");
    expect(await page.locator(rows).count()).toBe(60);
    expect(await page.locator("mark").count()).toBe(0);
    expect(await page.textContent("[role=status]")).toBe("");
    await leave();
  });

  test("sorts a table by its heads and puts it back", async () => {
    const {page, leave} = await open();
    const head = page.locator("[data-searchable] th").first();
    const first = () => page.locator(`${rows} td`).first().textContent();
    for (const [sorted, no] of [
      ["descending", "60"],
      ["ascending", "1"],
      [null, "1"],
    ]) {
      await head.getByRole("button").click();
      expect([await head.getAttribute("aria-sort"), await first()]).toEqual([sorted, no]);
    }
    await leave();
  });

  test("shows tips under the pointer and to the keyboard, and Escape hides them", async () => {
    const {page, leave} = await open();
    const tip = page.locator(".tip");
    expect(await tip.isVisible()).toBe(false);
    await page.hover("#figure-1 [data-mark]");
    expect(await tip.textContent()).toBe("市场监管局：77 项");
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);

    // From the last link before the chart to its marks.
    await page.locator("nav a").last().focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-mark"))).toBe("a");
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await leave();
  });

  test("reads well without its script", async () => {
    const {page, leave} = await open({javaScriptEnabled: false});
    expect(await page.locator(rows).count()).toBe(60);
    expect(await page.locator(".search").isVisible()).toBe(false);
    expect(await page.locator("figure svg").first().isVisible()).toBe(true);
    await page.locator("figure summary").first().click();
    expect(await page.locator("figure table").first().isVisible()).toBe(true);
    await leave();
  });

  test.each(widths)(
    "is never wider than a window of %d pixels, and keeps letters of charts readable",
    async (width) => {
      const {page, leave} = await open({viewport: windows[width]});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const chart = await page.locator(".plot > svg").first().boundingBox();
      expect(chart!.width).toBeGreaterThanOrEqual(0.88 * 400);
      expect(chart!.width / chart!.height).toBeCloseTo(2, 1);
      await leave();
    },
  );

  test("lets no script ask anyone, not even one that came in", async () => {
    const {page} = await open();
    await page.evaluate(() => {
      const {dataset} = document.documentElement;
      document.addEventListener("securitypolicyviolation", ({effectiveDirective}) => {
        dataset.refused = `${dataset.refused ?? ""} ${effectiveDirective}`;
      });
      const script = document.createElement("script");
      script.textContent = "document.title = 'ran'";
      document.body.append(script);
      document.body.setAttribute("style", "color: red");
      fetch("http://192.0.2.1/").catch(() => undefined);
    });
    const refused = async () =>
      (await page.getAttribute("html", "data-refused"))?.trim().split(" ").sort() ?? [];
    await expect.poll(refused).toEqual(["connect-src", "script-src-elem", "style-src-attr"]);
    expect(await page.title()).not.toBe("ran");
    await page.context().close();
  });

  test("has nothing serious for axe, folded and unfolded", async () => {
    const source = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    for (const width of [1440, 390] as const) {
      const {page, leave} = await open({viewport: windows[width], bypassCSP: true});
      await page.addScriptTag({path: source});
      await page.fill("#search", "公安");
      for (const open of [false, true]) {
        await page.$$eval(
          "details",
          (all, open) => all.map((each) => each.toggleAttribute("open", open)),
          open,
        );
        const found = await page.evaluate(async () => {
          const {axe} = window as unknown as {axe: {run(): Promise<AxeResults>}};
          const {violations, passes} = await axe.run();
          return {violations, passes: passes.length};
        });
        expect(found.passes).toBeGreaterThan(10);
        const serious = found.violations.filter(({impact}) => impact === "serious" || impact === "critical");
        expect(
          serious.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join()}`),
        ).toEqual([]);
      }
      await leave();
    }
  });

  test("prints what is read: no search box, no folded numbers, a head on each sheet", async () => {
    const {page, leave} = await open();
    await page.emulateMedia({media: "print"});
    const visible = (selector: string) => page.locator(selector).first().isVisible();
    expect(await visible(".search")).toBe(false);
    expect(await visible("details")).toBe(false);
    expect(await visible("nav a")).toBe(true);
    expect(await visible("figure svg")).toBe(true);
    expect(await page.$eval("thead", (head) => getComputedStyle(head).display)).toBe("table-header-group");
    // A box of its own is not repeated with the head.
    expect(await page.$eval("thead button", (button) => getComputedStyle(button).display)).toBe("contents");
    const pdf = await page.pdf({preferCSSPageSize: true});
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(1);

    // Of tasks that were looked for, the paper says so.
    await page.emulateMedia({media: "screen"});
    await page.fill("#search", "公安");
    await page.emulateMedia({media: "print"});
    expect(await visible(".search")).toBe(true);
    await leave();
  });
});
