import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {PageName} from "../../src/views/links.ts";
import {departmentPages} from "../departmentPages.ts";
import {page} from "../pages.ts";
import type {Site} from "../site.ts";
import {views} from "../views.ts";

/**
 * Writes what the loaders of the tables and pages would print: here they share one reading of the lists and one engine,
 * and Framework takes what it finds in its cache for a loader's output. Rejects with the page that cannot be drawn.
 * @param folder Framework's cache
 * @returns how many files it wrote, and the pages among them that no file in `src` names
 */
export async function writeOutputs(site: Site, folder: string): Promise<{files: number; pages: string[]}> {
  await mkdir(join(folder, "data"), {recursive: true});
  const tables = Object.entries(site.files);
  for (const [name, bytes] of tables) await writeFile(join(folder, "data", `${name}.parquet`), bytes);
  const names = Object.keys(views) as PageName[];
  for (const name of names) await writeFile(join(folder, `${name}.md`), await draw(name, site));
  const departments = await departmentPages(site);
  await mkdir(join(folder, "departments"), {recursive: true});
  for (const department of departments) {
    await writeFile(
      join(folder, "departments", `${department}.md`),
      await draw("departments", site, department),
    );
  }
  const pages = departments.map((department) => `/departments/${department}`);
  return {files: tables.length + names.length + pages.length, pages};
}

/** A page; where its view fails, the message says of which page, and where in the code. */
async function draw(name: PageName, site: Site, department?: string): Promise<string> {
  try {
    return await page(name, site, department);
  } catch (cause) {
    const {stack, message} = cause as Error;
    throw new Error(`src/${department ? `departments/${department}` : name}.md.ts: ${stack ?? message}`, {
      cause,
    });
  }
}
