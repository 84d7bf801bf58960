import {writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {chromium} from "playwright-core";
import {build} from "../../loaders/build/build.ts";
import {isCurrent} from "../../loaders/build/inputs.ts";
import {dist} from "../../loaders/paths.ts";
import {serve} from "../../loaders/serve/serve.ts";
import {findChromium, flags} from "./chromium.ts";

/** Makes the README's picture: the workload page, live, at 1280 × 960. `npm run screenshot`. */
const picture = fileURLToPath(new URL("screenshot.png", import.meta.url));
if (!isCurrent()) await build();
const site = await serve({port: 0, root: dist});
const browser = await chromium.launch({executablePath: findChromium(), args: flags});
const page = await browser.newPage({viewport: {width: 1280, height: 960}, locale: "zh-CN"});
await page.goto(`${site.url}workload`);
await page.waitForSelector("[data-view][data-state=live]");
writeFileSync(picture, await page.screenshot());
await browser.close();
await site.close();
console.log(picture);
