import {preview} from "@observablehq/framework/dist/preview.js";
import {project} from "../paths.ts";
import {forgetLoaders} from "./cache.ts";
import {prepareOffline} from "./offline.ts";
import {bundlePackages} from "./packages.ts";

/**
 * `npm run dev`: Framework's preview, without a network. It watches pages, modules and the entry file of each loader;
 * after a change in what a loader imports, or in `data/` or `seeds/`, start it again.
 */
process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
process.chdir(project);
await forgetLoaders();
await prepareOffline();
await bundlePackages();
const port = process.env.PORT ? {port: Number(process.env.PORT)} : {};
await preview({hostname: "127.0.0.1", open: false, ...port});
