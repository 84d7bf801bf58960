import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {build} from "esbuild";
import {cache, project} from "../paths.ts";

/**
 * Packages that Framework would bundle wrongly. Graphology imports `events`, of which npm has a package for browsers;
 * Framework takes the name for what Node has built in (`node.js`, `isNodeBuiltin`) and leaves the import as it is.
 * PptxGenJS imports what Node has built in when it runs there; Framework makes files of their own of these imports, and
 * keeps only the first (`node.js`, `bundle`).
 */
const packages = ["graphology", "pptxgenjs"];

/** Bundles such packages for the browser, whole, to where Framework looks for them before it would do so itself. */
export async function bundlePackages(): Promise<void> {
  await Promise.all(packages.map(bundlePackage));
}

async function bundlePackage(name: string): Promise<void> {
  const about = await readFile(join(project, "node_modules", name, "package.json"), "utf8");
  const {version} = JSON.parse(about) as {version: string};
  await build({
    stdin: {contents: `export {default} from "${name}";`, resolveDir: project},
    absWorkingDir: project,
    outfile: join(cache, "_node", `${name}@${version}`, "index.js"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2022", "chrome96", "firefox96", "safari16"],
    logLevel: "silent",
  });
}
