import {page} from "../loaders/pages.ts";
import {aboutView} from "./views/about.ts";

process.stdout.write(await page("about", aboutView));
