import {readdirSync, readFileSync} from "node:fs";
import {join, sep} from "node:path";
import {policy, withFraming} from "../build/policy.ts";

/** Files named by the hash of their bytes: Framework's four folders. */
const hashed = /^\/(_file|_import|_node|_npm|_observablehq)\//;

/**
 * What every answer says, by the path of the file in the site. A page gets the very policy that the build wrote into
 * it, with the one sentence that only a header can say; everything else, the engine's worker above all, the common one.
 */
export function headersOf(root: string): (file: string) => Record<string, string> {
  const policies = new Map(
    pagesOf(root).map((page) => [page, policyIn(readFileSync(join(root, page), "utf8"), page)]),
  );
  const common = policy();
  return (file) => ({
    "Content-Security-Policy": withFraming(policies.get(file) ?? common),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": hashed.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    ...(file.endsWith(".parquet") && {"Content-Type": "application/vnd.apache.parquet"}),
    // A client may ask for a range only of what is sent as it is.
    ...(!/\.(html|js|css|json|svg|csv|txt|wasm)$/.test(file) && {"Accept-Ranges": "bytes"}),
  });
}

/** The pages of a built site: `/index.html`, `/workload.html` … */
export function pagesOf(root: string): string[] {
  return readdirSync(root, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.split(sep).join("/")}`)
    .sort();
}

function policyIn(html: string, page: string): string {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
  if (!content)
    throw new Error(`dist${page}: no Content-Security-Policy — build it again with "npm run build"`);
  return content;
}
