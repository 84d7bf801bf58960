import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, sep} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {writeOutputs} from "../../../loaders/build/outputs.ts";
import {project} from "../../../loaders/paths.ts";
import {openSite, type Site} from "../../../loaders/site.ts";
import {views} from "../../../loaders/views.ts";
import {tableNames} from "../../../src/model/schema.ts";

let site: Site;
let folder: string;
let written: Awaited<ReturnType<typeof writeOutputs>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "outputs-"));
  site = await openSite();
  written = await writeOutputs(site, folder);
}, 60_000);
afterAll(async () => {
  rmSync(folder, {recursive: true});
  await site.database.close();
});

/** What a loader prints when it runs alone, as Framework and `npm run dev` run it. */
function printed(loader: string, ...parameters: string[]): Buffer {
  const command = ["--import", "tsx", join("src", loader), ...parameters];
  const {stdout, stderr, status} = spawnSync(process.execPath, command, {
    cwd: project,
    maxBuffer: 100_000_000,
  });
  expect(stderr.toString()).toBe("");
  expect(status).toBe(0);
  return stdout;
}

describe("writeOutputs", () => {
  it("writes one file for every loader of a table or page, and no other", () => {
    const loaders = (at: string, ending: RegExp) =>
      readdirSync(join(project, "src", at)).filter((file) => ending.test(file) && file !== "404.md.ts");
    const all = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((file) => /\./.test(file));
    const [departments, found] = [true, false].map((wanted) =>
      all.filter((file) => file.startsWith(`departments${sep}`) === wanted),
    ) as [string[], string[]];
    expect(departments).toHaveLength(31);
    expect(written.pages).toHaveLength(31);
    expect(found.map((file) => `${file}.ts`).sort()).toEqual(
      [
        ...loaders("data", /\.parquet\.ts$/).map((file) => join("data", file)),
        ...loaders("", /\.md\.ts$/),
      ].sort(),
    );
    expect(written.files).toBe(all.length);
  });

  // A loader runs alone only under `npm run dev` and below, so a wrong name in it would not show in a build.
  it("names in every loader the table or page of its file", () => {
    for (const name of Object.keys(views)) {
      const code = readFileSync(join(project, "src", `${name}.md.ts`), "utf8");
      expect(code).toContain(`write(await page("${name}", await openSite()))`);
    }
    for (const name of tableNames) {
      const code = readFileSync(join(project, "src", "data", `${name}.parquet.ts`), "utf8");
      expect(code).toContain(`write(parquet("${name}", buildTables(await readLists()).${name}))`);
    }
  });

  // The page about tasks comes late, so whatever the pages before it left in the process would show.
  it.each(["data/tasks.parquet", "tasks.md"])("writes %s as its loader prints it alone", (output) => {
    expect(readFileSync(join(folder, output)).equals(printed(`${output}.ts`))).toBe(true);
  });

  it("writes a department's page as its loader prints it alone", () => {
    const alone = printed(join("departments", "[department].md.ts"), "--department=科技局");
    expect(readFileSync(join(folder, "departments", "科技局.md")).equals(alone)).toBe(true);
  });

  it("keeps the pages of departments small", () => {
    const size = (department: string) =>
      readFileSync(join(folder, "departments", `${department}.md`)).byteLength;
    expect(size("市场监管局")).toBeLessThan(180_000);
    expect(size("科技局")).toBeLessThan(40_000);
  });

  it("writes the same bytes a second time", async () => {
    const again = mkdtempSync(join(tmpdir(), "outputs-"));
    await writeOutputs(site, again);
    for (const file of ["data/lists.parquet", "index.md", "network.md", "departments/司法局.md"]) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file)))).toBe(true);
    }
    rmSync(again, {recursive: true});
  });

  it("names the page that cannot be drawn", async () => {
    const ask = () => Promise.reject(new Error("no answer"));
    const broken = {...site, database: {...site.database, ask}};
    await expect(writeOutputs(broken, folder)).rejects.toThrow(/^src\/index\.md\.ts: Error: no answer/);
  });
});
