import {chromium} from "playwright-core";
import type {TestProject} from "vitest/node";
import {build} from "../../loaders/build/build.ts";
import {isCurrent} from "../../loaders/build/inputs.ts";
import {dist} from "../../loaders/paths.ts";
import {serve} from "../../loaders/serve/serve.ts";
import {findChromium, flags} from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the served site, with a slash at the end. */
    site: string;
    /** Where the one browser is reached. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all browser tests. Builds only if `npm test` has not. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isCurrent()) await build();
  const site = await serve({port: 0, root: dist});
  const browser = await chromium.launchServer({executablePath: findChromium(), args: flags});
  project.provide("site", site.url);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
