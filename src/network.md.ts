import {page} from "../loaders/pages.ts";
import {networkView} from "./views/network.ts";

process.stdout.write(await page("network", networkView));
