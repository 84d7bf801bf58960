import {page} from "../loaders/pages.ts";
import {workloadView} from "./views/workload.ts";

process.stdout.write(await page("workload", workloadView));
