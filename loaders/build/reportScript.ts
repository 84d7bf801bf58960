import {bundledScript} from "./bundledScript.ts";

/** What would end a script that stands in a page, or turn the page's end into it. */
const tags = /<!--|<\/?script/i;

/**
 * The script that stands in a report's HTML file (`src/export/report/page/script.ts`), as `reportHtml` takes it.
 * Rejects if it cannot be bundled or could not stand in a page.
 */
export const reportScript = (): Promise<string> => bundledScript("src/export/report/page/script.ts", tags);

/** Prints it, for pages that write such files: they fetch its text. */
export async function printReportScript(): Promise<void> {
  process.stdout.write(await reportScript());
}
