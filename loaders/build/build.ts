import {FileBuildEffects, build as runFramework} from "@observablehq/framework/dist/build.js";
import {readConfig, setCurrentDate} from "@observablehq/framework/dist/config.js";
import {inBothLanguages} from "../fault.ts";
import {cache, dist, isProgram, project} from "../paths.ts";
import {openSite} from "../site.ts";
import {forgetLoaders} from "./cache.ts";
import {compressFiles} from "./compress.ts";
import {finishPages} from "./finish.ts";
import {inputsHash, markCurrent} from "./inputs.ts";
import {journal} from "./journal.ts";
import {runLoaders} from "./loaders.ts";
import {prepareOffline} from "./offline.ts";
import {writeOutputs} from "./outputs.ts";
import {bundlePackages} from "./packages.ts";

/**
 * Builds the site into `dist`: no network, and the same bytes for the same inputs. Rejects with what is wrong in the
 * lists, or with the message of the loader, page or link that is at fault.
 * @param log where each step is reported
 */
export async function build(log: (line: string) => void = console.log): Promise<void> {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  process.chdir(project); // Framework and the loaders it starts count from here.
  const start = performance.now();
  const step = (line: string) =>
    log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${line}`);
  const hash = inputsHash();
  const site = await openSite();
  step(`${site.lists} ${site.lists === 1 ? "list" : "lists"} read`);
  await forgetLoaders();
  const {files: written, pages: departments} = await writeOutputs(site, cache);
  await site.database.close();
  step(`${written} tables and pages made of them`);
  step(`${(await prepareOffline()).length} names answered without the network`);
  await bundlePackages();
  // Framework writes a file's time of change into pages and into the hashes of modules: one time for all.
  setCurrentDate(new Date(0));
  const {effects, guard} = journal((entries) => new FileBuildEffects(dist, cache, entries));
  const base = await readConfig();
  const config = {
    ...base,
    async *paths() {
      yield* base.paths();
      yield* departments;
    },
  };
  step(`${(await runLoaders(config, effects)) - (written - departments.length)} other loaders run`);
  await guard(() => runFramework({config}, effects));
  step("pages and data written");
  const finished = await finishPages(dist);
  step(`${finished} ${finished === 1 ? "page" : "pages"} finished`);
  step(`${await compressFiles(dist)} files compressed`);
  markCurrent(hash);
}

if (isProgram(import.meta.url)) {
  build().catch((error: Error) => {
    console.error(`\n看板没有建成 · The build failed.\n${inBothLanguages(error)}`);
    process.exitCode = 1;
  });
}
