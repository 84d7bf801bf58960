import {readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {cache} from "../paths.ts";

/** What stays: `_npm` is made by `offline.ts`; `_node` holds bundled packages under their version. */
const kept = new Set(["_npm", "_node"]);

/**
 * Forgets what page and data loaders printed. Framework runs a loader only if its output is not in the cache
 * (`loader.js`, `useStale`), whatever has changed since.
 */
export async function forgetLoaders(): Promise<void> {
  const entries = await readdir(cache).catch(() => []);
  await Promise.all(
    entries
      .filter((entry) => !kept.has(entry))
      .map((entry) => rm(join(cache, entry), {recursive: true, force: true})),
  );
}
