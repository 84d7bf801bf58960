import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {PageName} from "../../src/views/links.ts";
import {page} from "../pages.ts";
import type {Site} from "../site.ts";
import {views} from "../views.ts";

/**
 * Writes what the loaders of the tables and pages would print: here they share one reading of the lists and one engine,
 * and Framework takes what it finds in its cache for a loader's output. Rejects with the page that cannot be drawn.
 * @param folder Framework's cache
 * @returns how many files it wrote
 */
export async function writeOutputs(site: Site, folder: string): Promise<number> {
  await mkdir(join(folder, "data"), {recursive: true});
  const tables = Object.entries(site.files);
  for (const [name, bytes] of tables) await writeFile(join(folder, "data", `${name}.parquet`), bytes);
  const names = Object.keys(views) as PageName[];
  for (const name of names) await writeFile(join(folder, `${name}.md`), await draw(name, site));
  return tables.length + names.length;
}

/** A page; where its view fails, the message says of which page, and where in the code. */
async function draw(name: PageName, site: Site): Promise<string> {
  try {
    return await page(name, site);
  } catch (cause) {
    const {stack, message} = cause as Error;
    throw new Error(`src/${name}.md.ts: ${stack ?? message}`, {cause});
  }
}
