import {page} from "../loaders/pages.ts";
import {importView} from "./views/import.ts";

process.stdout.write(await page("import", importView));
