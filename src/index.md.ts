import {page} from "../loaders/pages.ts";
import {overviewView} from "./views/overview.ts";

process.stdout.write(await page("index", overviewView));
