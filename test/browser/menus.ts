import {buffer} from "node:stream/consumers";
import type {Page} from "playwright-core";

/** A file that the page handed out. */
export interface Saved {
  name: string;
  bytes: Buffer;
}

/** Opens the menu of a figure, unless it is open. */
export async function openMenu(page: Page, chart: string): Promise<void> {
  const menu = `figure[data-chart=${chart}] [data-part=export]`;
  if ((await page.locator(menu).getAttribute("open")) === null) await page.click(`${menu} > summary`);
}

/** Presses a button of a figure's menu. */
export async function choose(page: Page, chart: string, format: string): Promise<void> {
  await openMenu(page, chart);
  await page.click(`figure[data-chart=${chart}] [data-part=export] button[data-format=${format}]`);
}

/** The file that a button of a figure's menu hands out. */
export async function exported(page: Page, chart: string, format: string): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent("download"), choose(page, chart, format)]);
  return {name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream())};
}
