import {chromium} from "playwright-core";
import type {TestProject} from "vitest/node";
import {build} from "../../loaders/build/build.ts";
import {isCurrent} from "../../loaders/build/inputs.ts";
import {dist} from "../../loaders/paths.ts";
import {serve} from "../../loaders/serve/serve.ts";
import {atATime} from "./atATime.ts";
import {findChromium, flags} from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the served site, with a slash at the end. */
    site: string;
    /** Where browsers are reached: one for each file that is tested at the same time. */
    browsers: readonly string[];
  }
}

/** Serves the built site and starts the browsers of all browser tests. Builds only if `npm test` has not. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isCurrent()) await build();
  const site = await serve({port: 0, root: dist});
  const executablePath = findChromium();
  const launch = () => chromium.launchServer({executablePath, args: flags});
  const browsers = await Promise.all(Array.from({length: atATime}, launch));
  project.provide("site", site.url);
  project.provide(
    "browsers",
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await site.close();
  };
}
