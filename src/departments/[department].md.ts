import {parseArgs} from "node:util";
import {page} from "../../loaders/pages.ts";
import {openSite} from "../../loaders/site.ts";

const {values} = parseArgs({options: {department: {type: "string"}}});
process.stdout.write(await page("departments", await openSite(), values.department));
