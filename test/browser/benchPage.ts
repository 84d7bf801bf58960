import {readFileSync} from "node:fs";
import {join} from "node:path";
import {median} from "d3-array";
import {type BrowserContext, chromium, type Page} from "playwright-core";
import {build} from "../../loaders/build/build.ts";
import {isCurrent} from "../../loaders/build/inputs.ts";
import {dist, project} from "../../loaders/paths.ts";
import {serve} from "../../loaders/serve/serve.ts";
import {csv} from "../fixtures/csv.ts";
import type {ListRows} from "../fixtures/oddLists.ts";
import {findChromium, flags} from "./chromium.ts";

/** What is done to a page. `type` sets the words of a box; `scroll` goes to a share of the page's height. */
export type Change =
  | {click: string}
  | {set: string; to: string | "next option" | "one less"}
  | {type: string; words: string}
  | {focus: string}
  | {scroll: number; until: string};

/** A page to be measured: with the shipped list, and with a large one. */
export interface Bench {
  page: string;
  /** What stands there once the list is drawn. */
  drawn: string;
  large: ListRows;
  /** Each to what the one before it left. */
  changes: Record<string, Change>;
}

/** What a change took, in milliseconds: until it was painted, and its longest stretch without a breath. */
interface Taken {
  painted: number;
  longest: number;
}

declare const longTasks: number[];

/** Runs in the page before anything else does: its longest tasks, and when the list first stood there. */
function instruments(drawn: string): void {
  const all: number[] = [];
  Object.assign(window, {longTasks: all});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) all.push(duration);
  }).observe({type: "longtask", buffered: true});
  const look = () => {
    if (document.querySelector(`[data-view][data-state=live] ${drawn}`)) performance.mark("drawn");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Changes the page and waits for it in the page itself, so that nothing else is measured. */
function taken(page: Page, change: Change): Promise<Taken> {
  return page.evaluate(async (change) => {
    const frame = () => new Promise(requestAnimationFrame);
    const inSight = (selector: string) =>
      [...document.querySelectorAll(selector)].some((each) => {
        const {top, bottom} = each.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    const control = <E extends Element>(selector: string) => document.querySelector<E>(selector)!;
    longTasks.length = 0;
    const start = performance.now();
    if ("scroll" in change) {
      scrollTo({top: change.scroll * document.documentElement.scrollHeight, behavior: "instant"});
      do await frame();
      while (!inSight(change.until));
    } else if ("focus" in change) {
      control<HTMLElement>(change.focus).focus();
    } else if ("type" in change) {
      const box = control<HTMLInputElement>(change.type);
      box.value = change.words;
      box.dispatchEvent(new Event("input", {bubbles: true}));
    } else if ("set" in change) {
      const select = control<HTMLSelectElement>(change.set);
      if (change.to === "one less") select.value = String(Number(select.value) - 1);
      else select.value = change.to === "next option" ? select.options[1]!.value : change.to;
      for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, {bubbles: true}));
    } else {
      const mark = control(change.click);
      if (mark instanceof HTMLElement) mark.click();
      else mark.dispatchEvent(new MouseEvent("click", {bubbles: true}));
    }
    do await frame();
    while (document.querySelector("[data-view][aria-busy]"));
    await frame();
    const painted = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 100));
    // What begins once the page is idle belongs to it.
    await new Promise((resolve) => requestIdleCallback(resolve));
    return {painted, longest: Math.max(0, ...longTasks)};
  }, change);
}

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Imports a list into a tab of its own; the browser keeps it, since a large one has no room in the tab. */
async function imported(context: BrowserContext, site: string, file: File, drawn: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  // What runs these scripts names each function by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(instruments, drawn);
  await page.goto(`${site}import`);
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  const start = performance.now();
  await page.setInputFiles("[data-part=drop] input", [file]);
  await page.locator("[data-part=keep] input").first().check();
  console.log(`${file.name}: read in ${Math.round(performance.now() - start)} ms`);
  await page.locator("button[data-part=view]").first().click();
  await page.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
  return page;
}

type Times = Record<string, Taken> & {open: Taken};

async function run(page: Page, address: string, changes: Bench["changes"]) {
  await page.goto("about:blank");
  await page.goto(address);
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  await page.waitForFunction(() => performance.getEntriesByName("drawn").length > 0);
  const [open, elements] = await page.evaluate(() => [
    {
      painted: performance.getEntriesByName("drawn")[0]!.startTime,
      longest: Math.max(0, ...longTasks),
    },
    document.querySelectorAll("*").length,
  ]);
  const times: Times = {open: open as Taken};
  for (const [name, change] of Object.entries(changes)) times[name] = await taken(page, change);
  return {times, elements: elements as number};
}

/**
 * Measures a page of the built site with the shipped list and with a large one, both imported, and prints medians and their
 * ratio. No test: a time says something of the machine first.
 * @param width of the window, in pixels
 */
export async function benchPage(
  {page: name, drawn, large, changes}: Bench,
  {runs, width}: {runs: number; width: number},
): Promise<void> {
  const seed = "000_948df3704114de2d.txt";
  const files = [
    {name: seed, mimeType: "", buffer: readFileSync(join(project, "seeds", seed))},
    {name: "large.csv", mimeType: "", buffer: Buffer.from(csv(large))},
  ];
  if (!isCurrent()) await build();
  const site = await serve({port: 0, root: dist});
  const browser = await chromium.launch({executablePath: findChromium(), args: flags});
  const results: Times[][] = [];
  for (const file of files) {
    const context = await browser.newContext({locale: "zh-CN", viewport: {width, height: 900}});
    const page = await imported(context, site.url, file, drawn);
    const own: Awaited<ReturnType<typeof run>>[] = [];
    for (let i = 0; i < runs; i++) own.push(await run(page, `${site.url}${name}`, changes));
    console.log(`${file.name}: ${own[0]!.elements} elements`);
    results.push(own.map(({times}) => times));
    await context.close();
  }
  await browser.close();
  await site.close();

  const middle = (list: number, what: string, of: "painted" | "longest") =>
    Math.round(median(results[list]!, (each) => each[what]![of])!);
  console.log(`/${name}, ${runs} runs, ${width} pixels wide; milliseconds until painted (longest task)`);
  for (const what of ["open", ...Object.keys(changes)]) {
    const [small, big] = [middle(0, what, "painted"), middle(1, what, "painted")];
    const longest = [middle(0, what, "longest"), middle(1, what, "longest")];
    console.log(
      `${what.padEnd(22)}${String(small).padStart(6)} (${longest[0]})${String(big).padStart(8)} (${longest[1]})   × ${(big / small).toFixed(1)}`,
    );
  }
}
