import {mkdir, readdir, readFile, rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {cache} from "../paths.ts";

/**
 * Answers beforehand what Framework would ask the npm registry, so that a build needs no network.
 *
 * Its client names some twenty libraries that a page might use (`client/stdlib/recommendedLibraries.js` and others,
 * `libraries.js`), and `resolveNpmVersion` (`npm.js`) looks up the version of each while bundling the client, used or
 * not. It asks the registry only if `initializeNpmVersionCache` finds no folder `_npm/<name>@<version>` in the cache:
 * an empty one is enough. The names are read from the installed Framework, so that another version of it finds its
 * own. Other folders are removed, because the version goes into the text of the client and with it into its hash.
 */
export async function prepareOffline(): Promise<string[]> {
  const folder = join(cache, "_npm");
  const names = await askedNames();
  await rm(folder, {recursive: true, force: true});
  for (const name of names) await mkdir(join(folder, `${name}@${noVersion}`), {recursive: true});
  return names;
}

/** No page may import from `npm:`, so no file of this version is ever asked for. */
const noVersion = "0.0.0";

/** The packages that Framework's own code imports as `npm:<name>`, in order. */
export async function askedNames(): Promise<string[]> {
  const root = dirname(
    dirname(createRequire(import.meta.url).resolve("@observablehq/framework/dist/build.js")),
  );
  const files = await readdir(join(root, "dist", "client"), {recursive: true});
  const sources = [
    join(root, "dist", "libraries.js"),
    ...files.filter((file) => file.endsWith(".js")).map((file) => join(root, "dist", "client", file)),
  ];
  const names = new Set<string>();
  for (const source of sources) {
    const code = await readFile(source, "utf8");
    for (const [, name] of code.matchAll(/["'`]npm:((?:@[\w.-]+\/)?[\w.-]+)/g)) names.add(name!);
  }
  if (names.size === 0) {
    throw new Error(
      `${root}: no "npm:" name found in Framework's client — it is laid out differently from 1.13.4; see loaders/build/offline.ts`,
    );
  }
  return [...names].sort();
}
