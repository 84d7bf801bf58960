import {page} from "../loaders/pages.ts";
import {qualityView} from "./views/quality.ts";

process.stdout.write(await page("quality", qualityView));
