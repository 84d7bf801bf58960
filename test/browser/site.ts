import {type Browser, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import {inject} from "vitest";

/** A page of the served site, and all that it did wrong. Each test asks that the lists be empty. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings in the console, errors that nobody caught, and refusals by the policy. */
  readonly complaints: string[];
  /** Requests to anywhere but the served site. They were refused. */
  readonly foreign: string[];
  /** Requests to the served site, by path. */
  readonly requests: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/**
 * Opens a page of the site in a fresh context: nothing stored, no other page.
 * @param path below the site's address, without a leading slash: "workload?role=lead"; the overview is ""
 */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  browser ??= chromium.connect(inject("browser"));
  const site = inject("site");
  const context = await (await browser).newContext({locale: "zh-CN", acceptDownloads: true, ...options});
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  const requests: string[] = [];

  await context.route(/./, (route) => {
    const url = route.request().url();
    if (url.startsWith(site)) {
      requests.push(url.slice(site.length));
      return route.continue();
    }
    if (/^(data|blob):/.test(url)) return route.continue();
    foreign.push(url);
    return route.abort("blockedbyclient");
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));

  await page.goto(new URL(path, site).href, {waitUntil: "load"});
  return {page, complaints, foreign, requests, close: () => context.close()};
}
