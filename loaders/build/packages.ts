import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {build} from "esbuild";
import {cache, project} from "../paths.ts";

/**
 * Packages that Framework would bundle wrongly, with what is used of each. Graphology imports `events`, of which npm has a
 * package for browsers; Framework takes the name for what Node has built in (`node.js`, `isNodeBuiltin`) and leaves the
 * import as it is. PptxGenJS imports what Node has built in when it runs there; Framework makes files of their own of these
 * imports, and keeps only the first (`node.js`, `bundle`). Of SQL Formatter it would take the dialects of all databases,
 * five times as much as the one.
 */
const packages: Readonly<Record<string, string>> = {
  graphology: "default",
  pptxgenjs: "default",
  "sql-formatter": "duckdb, formatDialect",
};

/** Bundles such packages for the browser, whole, to where Framework looks for them before it would do so itself. */
export async function bundlePackages(): Promise<void> {
  await Promise.all(Object.entries(packages).map(([name, used]) => bundlePackage(name, used)));
}

async function bundlePackage(name: string, used: string): Promise<void> {
  await build({
    stdin: {contents: `export {${used}} from "${name}";`, resolveDir: project},
    absWorkingDir: project,
    outfile: join(cache, "_node", `${name}@${await versionOf(name)}`, "index.js"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2022", "chrome96", "firefox96", "safari16"],
    logLevel: "silent",
  });
}

/**
 * The version by which Framework calls a package: that of the next package.json above the file that `require` would take
 * (`node.js`, `resolveNodeImportInternal`), which may have none.
 */
async function versionOf(name: string): Promise<string> {
  let folder = dirname(createRequire(join(project, "package.json")).resolve(name));
  for (;;) {
    const about = await readFile(join(folder, "package.json"), "utf8").catch(() => null);
    if (about !== null) return String((JSON.parse(about) as {version?: string}).version);
    folder = dirname(folder);
  }
}
