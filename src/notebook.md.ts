import {page} from "../loaders/pages.ts";
import {openSite} from "../loaders/site.ts";

process.stdout.write(await page("notebook", await openSite()));
