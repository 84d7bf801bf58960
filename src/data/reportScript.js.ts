import {printReportScript} from "../../loaders/build/reportScript.ts";

await printReportScript();
