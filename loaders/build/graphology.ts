import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {build} from "esbuild";
import {cache, project} from "../paths.ts";

/**
 * Bundles the library of graphs for the browser to where Framework looks for it before it would do so itself. Graphology
 * imports `events`, of which npm has a package for browsers; Framework takes the name for what Node has built in
 * (`node.js`, `isNodeBuiltin`) and leaves the import as it is, so that no browser could load the page.
 */
export async function bundleGraphology(): Promise<void> {
  const about = await readFile(join(project, "node_modules", "graphology", "package.json"), "utf8");
  const {version} = JSON.parse(about) as {version: string};
  await build({
    stdin: {contents: 'export {default} from "graphology";', resolveDir: project},
    absWorkingDir: project,
    outfile: join(cache, "_node", `graphology@${version}`, "index.js"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2022", "chrome96", "firefox96", "safari16"],
    logLevel: "silent",
  });
}
