import {readdirSync, statSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join, sep} from "node:path";
import type {FileBuildEffects} from "@observablehq/framework/dist/build.js";
import type {Config, Loader} from "@observablehq/framework/dist/config.js";

/**
 * Runs all page and data loaders whose output is not in Framework's cache yet, as many at a time as there are cores;
 * Framework would run one after the other, and then finds their outputs there. Rejects with the names of those that
 * failed: what they have to say, they say on standard error themselves.
 * @returns how many outputs there are
 */
export async function runLoaders(config: Config, effects: FileBuildEffects): Promise<number> {
  const paths = [
    ...[...config.loaders.findPagePaths()].map((page) => `${page}.md`),
    ...dataFiles(config.root),
  ];
  const loaders = paths.map((path) => config.loaders.find(path)).filter((loader) => loader !== undefined);
  const waiting = [...loaders];
  const failed: string[] = [];
  const work = async () => {
    for (let loader = waiting.shift(); loader; loader = waiting.shift()) {
      const fault = await run(loader, config.root, effects);
      if (fault) failed.push(`${config.root}/${loader.path}: ${fault}`);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  if (failed.length) throw new Error(failed.sort().join("\n"));
  return loaders.length;
}

/** What went wrong, if anything: an output of nothing, too, which Framework would take for a file. */
async function run(loader: Loader, root: string, effects: FileBuildEffects): Promise<string | undefined> {
  try {
    const output = await loader.load({useStale: true}, effects);
    return statSync(join(root, output)).size ? undefined : "the loader printed nothing";
  } catch (error) {
    return (error as Error).message;
  }
}

/** The files that loaders under `src/data` make: `/data/tasks.parquet` for `tasks.parquet.ts`. */
function dataFiles(root: string): string[] {
  return readdirSync(join(root, "data"), {recursive: true, encoding: "utf8"})
    .filter((file) => /\.\w+\.ts$/.test(file))
    .map((file) => `/data/${file.split(sep).join("/").slice(0, -".ts".length)}`)
    .sort();
}
