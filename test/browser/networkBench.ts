import {readFileSync} from "node:fs";
import {join} from "node:path";
import {median} from "d3-array";
import {type BrowserContext, chromium, type Page} from "playwright-core";
import {build} from "../../loaders/build/build.ts";
import {isCurrent} from "../../loaders/build/inputs.ts";
import {dist, project} from "../../loaders/paths.ts";
import {serve} from "../../loaders/serve/serve.ts";
import {csv} from "../fixtures/csv.ts";
import {largeList} from "../fixtures/oddLists.ts";
import {findChromium, flags} from "./chromium.ts";

/**
 * Measures the network page with the shipped list and with one of 1 000 departments and 50 000 ties, both imported, and
 * prints medians and their ratio. `npm run bench -- [runs] [width]`. No test: a time says something of the machine first.
 */
const [runs = 5, width = 1440] = process.argv.slice(2).map(Number);
const seed = "000_948df3704114de2d.txt";
const lists = {
  shipped: {name: seed, mimeType: "", buffer: readFileSync(join(project, "seeds", seed))},
  large: {name: "large.csv", mimeType: "", buffer: Buffer.from(csv(largeList()))},
};

/** What a change took, in milliseconds: until it was painted, and its longest stretch without a breath. */
interface Taken {
  painted: number;
  longest: number;
}

type Change = {click: string} | {set: string; to: string | "next option" | "one less"};

/** What is done to the page, each to what the one before it left. */
const changes: Record<string, Change> = {
  pick: {click: "[data-svg=networkGraph] [data-mark=node]"},
  "pick another": {click: "[data-svg=networkGraph] [data-mark=node]:nth-of-type(2)"},
  "let go": {click: "[data-part=panel] button[data-part=close]"},
  threshold: {set: "[name=threshold]", to: "one less"},
  weight: {set: "[name=weight]", to: "fractional"},
  "weight back": {set: "[name=weight]", to: "tasks"},
  focus: {set: "[name=focus]", to: "next option"},
  "focus back": {set: "[name=focus]", to: ""},
  section: {set: "[name=section]", to: "next option"},
  "section back": {set: "[name=section]", to: ""},
  relation: {click: "[name=relations][value=shared]"},
  "relation back": {click: "[name=relations][value=shared]"},
  "by community": {set: "[name=groups]", to: "community"},
  "by kind": {set: "[name=groups]", to: "kind"},
  "order of the matrix": {set: "[name=order]", to: "total"},
  "counting of sets": {set: "[name=sets]", to: "inclusive"},
};

declare const longTasks: number[];

/** Runs in the page before anything else does: its longest tasks, and when the graph of the list first stood there. */
function instruments(): void {
  const all: number[] = [];
  Object.assign(window, {longTasks: all});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) all.push(duration);
  }).observe({type: "longtask", buffered: true});
  const look = () => {
    const graph = "[data-view][data-state=live] [data-svg=networkGraph] [data-mark=node]";
    if (document.querySelector(graph)) performance.mark("drawn");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Changes the page and waits for it in the page itself, so that nothing else is measured. */
function taken(page: Page, change: Change): Promise<Taken> {
  return page.evaluate(async (change) => {
    const frame = () => new Promise(requestAnimationFrame);
    longTasks.length = 0;
    const start = performance.now();
    const control = document.querySelector<HTMLSelectElement>("click" in change ? change.click : change.set)!;
    if ("set" in change) {
      if (change.to === "one less") control.value = String(Number(control.value) - 1);
      else control.value = change.to === "next option" ? control.options[1]!.value : change.to;
      for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, {bubbles: true}));
    } else if (control instanceof HTMLElement) control.click();
    else (control as Element).dispatchEvent(new MouseEvent("click", {bubbles: true}));
    do await frame();
    while (document.querySelector("[data-view][aria-busy]"));
    await frame();
    const painted = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {painted, longest: Math.max(0, ...longTasks)};
  }, change);
}

/** Imports a list into a tab of its own. */
async function imported(context: BrowserContext, site: string, file: (typeof lists)["large"]): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // What runs these scripts names each function by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(instruments);
  await page.goto(`${site}import`);
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  await page.setInputFiles("[data-part=drop] input", [file]);
  await page.locator("button[data-part=view]").first().click();
  await page.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
  return page;
}

async function run(page: Page, site: string): Promise<Record<string, Taken & {elements?: number}>> {
  await page.goto("about:blank");
  await page.goto(`${site}network`);
  await page.waitForSelector("[data-view=network][data-state=live]:not([aria-busy])");
  const open = await page.evaluate(() => ({
    painted: performance.getEntriesByName("drawn")[0]!.startTime,
    longest: Math.max(0, ...longTasks),
    elements: document.querySelectorAll("*").length,
  }));
  const times: Record<string, Taken & {elements?: number}> = {open};
  for (const [name, change] of Object.entries(changes)) times[name] = await taken(page, change);
  return times;
}

if (!isCurrent()) await build();
const site = await serve({port: 0, root: dist});
const browser = await chromium.launch({executablePath: findChromium(), args: flags});
const results: Record<string, Record<string, Taken & {elements?: number}>[]> = {shipped: [], large: []};
for (const [name, file] of Object.entries(lists)) {
  const context = await browser.newContext({locale: "zh-CN", viewport: {width, height: 900}});
  const page = await imported(context, site.url, file);
  for (let i = 0; i < runs; i++) results[name]!.push(await run(page, site.url));
  await context.close();
}
await browser.close();
await site.close();

const middle = (list: string, what: string, of: "painted" | "longest") =>
  Math.round(median(results[list]!, (each) => each[what]![of])!);
console.log(`${runs} runs, ${width} pixels wide; milliseconds until painted (longest task)`);
for (const what of ["open", ...Object.keys(changes)]) {
  const [small, large] = [middle("shipped", what, "painted"), middle("large", what, "painted")];
  const longest = [middle("shipped", what, "longest"), middle("large", what, "longest")];
  console.log(
    `${what.padEnd(22)}${String(small).padStart(6)} (${longest[0]})${String(large).padStart(8)} (${longest[1]})   × ${(large / small).toFixed(1)}`,
  );
}
for (const [name, [first]] of Object.entries(results))
  console.log(`${name}: ${first!.open!.elements} elements`);
