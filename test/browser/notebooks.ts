import type {Locator, Page} from "playwright-core";
import {type Visit, type VisitOptions, visit} from "./site.ts";

/** A page of notebooks whose engine is up. */
export async function notebook(path = "notebook?notebook=new", options: VisitOptions = {}): Promise<Visit> {
  const opened = await visit(path, options);
  await opened.page.waitForSelector("[data-part=data] [data-part=table]");
  return opened;
}

/** The cells of a notebook in their order. */
export const cells = (page: Page): Locator => page.locator("[data-part=cell]");

/** The cell of a query or an input by its name. */
export const called = (page: Page, name: string): Locator =>
  page.locator(`[data-part=cell][aria-label*="“${name}”"]`);

/** Adds a cell below the last one; returns it. */
export async function add(page: Page, kind: "text" | "input" | "sql" | "chart"): Promise<Locator> {
  const before = await cells(page).count();
  const bar = page.locator("[data-part=add]").last();
  await bar.locator("summary").click();
  await bar.locator(`button[data-kind=${kind}]`).click();
  const added = cells(page).nth(before);
  await added.waitFor();
  return added;
}

/** Gives a cell another name. */
export async function name(cell: Locator, words: string): Promise<void> {
  const input = cell.locator("[data-part=name] > input");
  await input.fill(words);
  await input.press("Enter");
}

/** Writes a query's SQL as a reader does, key by key, in place of what stands there. */
export async function write(cell: Locator, sql: string): Promise<void> {
  const page = cell.page();
  await cell.locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
}

/** Runs a query and waits for what becomes of it. */
export async function run(cell: Locator): Promise<void> {
  await cell.locator("button[data-part=run]").click();
  // What was there before is drawn over in the next frame.
  await cell
    .page()
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await ended(cell);
}

/** Waits until a query has ended. */
export async function ended(cell: Locator): Promise<void> {
  const outcome =
    "[data-part=outcome]:not([data-outcome=running], [data-outcome=waiting], [data-outcome=none])";
  await cell.locator(outcome).waitFor({state: "attached"});
}

/** The SQL that stands in a cell. */
export const sqlOf = async (cell: Locator): Promise<string> =>
  (await cell.locator(".cm-line").allTextContents()).join("\n");
