import {page} from "../loaders/pages.ts";
import {deadlinesView} from "./views/deadlines.ts";

process.stdout.write(await page("deadlines", deadlinesView));
