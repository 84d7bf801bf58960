import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Route,
} from "playwright-core";
import {inject} from "vitest";
import {stateOf} from "../../src/state/address.ts";

/** A page of the served site, and all that it did wrong. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings in the console, errors that nobody caught, and refusals by the policy. */
  readonly complaints: string[];
  /** Requests to anywhere but the served site. They were refused. */
  readonly foreign: string[];
  /** Requests to the served site, by path. */
  readonly requests: string[];
  /** Closes the page; throws if it complained or asked another host. */
  leave(): Promise<void>;
  /** Closes the page, whatever it did. */
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Requests to the served site that get another answer than the site's, by a part of their path. */
  answers?: {path: RegExp; answer: (route: Route) => Promise<void>};
  /** Functions that run in the page before anything else does. */
  first?: readonly (() => void)[];
}

/** The windows that the tests look through: a desk, a small laptop, a phone. */
export const windows = {
  1440: {width: 1440, height: 900},
  1024: {width: 1024, height: 768},
  390: {width: 390, height: 844},
} as const;
export const widths = [1440, 1024, 390] as const;

/** Every page that has figures, with the names of its charts. */
export const chartsOf = {
  workload: ["workloadHeatmap", "roleStrips"],
  network: ["networkGraph", "networkMatrix", "networkBipartite", "departmentSets"],
  deadlines: ["deadlineTimeline", "deadlineSections", "deadlineDepartments"],
} as const;
/** Charts far down their page, which the build draws at one width only (`FigureContent.below`). */
export const below: ReadonlySet<string> = new Set(["networkMatrix", "networkBipartite", "departmentSets"]);
export type Chart = (typeof chartsOf)[keyof typeof chartsOf][number];

let browser: Promise<Browser> | undefined;
/** One context for each set of options, so that a page finds in the cache what the one before it has loaded. */
const contexts = new Map<string, Promise<BrowserContext>>();

/** Where no proxy listens: every request that leaves this machine is refused. */
const nowhere = {server: "http://127.0.0.1:9", bypass: "127.0.0.1"};

/** The browser of this worker: no other file uses it at the same time. */
export function ownBrowser(): Promise<Browser> {
  const browsers = inject("browsers");
  // Workers are numbered from 1.
  const worker = Number(process.env.VITEST_POOL_ID ?? 1) - 1;
  return chromium.connect(browsers[worker % browsers.length]!);
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= ownBrowser();
  const usual = {locale: "zh-CN", acceptDownloads: true, viewport: windows[1440], proxy: nowhere};
  return (await browser).newContext({...usual, ...options});
}

/**
 * Opens a page of the site.
 * @param path below the site's address, without a leading slash: "workload?role=lead"; the overview is ""
 */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const site = inject("site");
  const {answers, first = [], ...contextOptions} = options;
  const key = JSON.stringify(contextOptions);
  // What is answered otherwise must not be known already.
  const context = answers ? newContext(contextOptions) : (contexts.get(key) ?? newContext(contextOptions));
  if (!answers) contexts.set(key, context);
  const page = await (await context).newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  const foreign: string[] = [];
  const requests: string[] = [];

  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(site)) requests.push(url.slice(site.length));
    else if (!/^(data|blob):/.test(url)) foreign.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  if (answers) await (await context).route(answers.path, answers.answer);
  for (const script of first) await page.addInitScript(script);

  await page.goto(new URL(path, site).href, {waitUntil: "load"});
  const close = async () => (answers ? (await context).close() : page.close());
  const leave = async () => {
    await close();
    const faults = [...complaints, ...foreign.map((url) => `asked ${url}`)];
    if (faults.length > 0) throw new Error(`/${path}:\n${faults.join("\n")}`);
  };
  return {page, complaints, foreign, requests, leave, close};
}

/** Runs in the page before anything else does: the engine's worker never answers. */
function holdEngine(): void {
  window.Worker = class extends EventTarget {
    postMessage() {}
    terminate() {}
  } as unknown as typeof Worker;
}

/** The same once the script has drawn, while the engine is still on its way: all answers are prepared ones. */
export async function ready(path: string, options: VisitOptions = {}): Promise<Visit> {
  const opened = await visit(path, {...options, first: [holdEngine, ...(options.first ?? [])]});
  await opened.page.waitForSelector("[data-view][data-state=ready]:not([aria-busy])");
  return opened;
}

/** The same once the engine is up: it answers anything. */
export async function live(path: string, options: VisitOptions = {}): Promise<Visit> {
  const opened = await visit(path, options);
  await opened.page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  return opened;
}

/** Waits until the page has drawn what it was last asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("[data-view]:not([aria-busy])");
}

/** Turns an open page to another state of its own, as Back and Forward do. */
export async function turnTo(page: Page, search: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, "", location.pathname + search);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);
  await settled(page);
}

/** The parameters of the page's address. */
export function searchOf(page: Page): Record<string, string> {
  return Object.fromEntries(stateOf(new URL(page.url())));
}
