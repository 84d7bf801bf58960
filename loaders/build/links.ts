import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, posix, sep} from "node:path";
import type {Page} from "./page.ts";

/**
 * The links of all pages that lead nowhere: no such file, or no such place in it. Framework's own check takes a link
 * with a query (`/tasks?role=lead`) for broken, so the build asks this one.
 */
export function brokenLinks(root: string, pages: ReadonlyMap<string, Page>): string[] {
  const found: string[] = [];
  for (const [name, {document}] of pages) {
    for (const link of document.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href")!;
      if (/^\w+:|^\/\//.test(href)) continue;
      if (href.startsWith("/")) {
        found.push(
          `dist/${name}: link to ${href} — it would leave a site under a sub-path; make it relative`,
        );
        continue;
      }
      const [, path, anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(decodeURI(href))!;
      const file = path ? fileAt(root, posix.join(posix.dirname(name), path)) : name;
      if (!file) found.push(`dist/${name}: link to ${href} — there is no such page or file`);
      else if (anchor && !pages.get(file)?.document.getElementById(anchor)) {
        found.push(`dist/${name}: link to ${href} — dist/${file} has no element with that id`);
      }
    }
  }
  return found;
}

/**
 * Imports in the site's own modules that lead nowhere. Framework builds a local module only under a name that ends in
 * `.js`, and leaves any other import as it stands, without a word.
 */
export function brokenImports(root: string, pages: ReadonlyMap<string, Page>): string[] {
  const sources = [...pages].map(([name, {scripts}]) => [name, scripts.join("\n")] as const);
  const modules = join(root, "_import");
  const files = existsSync(modules) ? readdirSync(modules, {recursive: true, encoding: "utf8"}) : [];
  for (const file of files.filter((file) => file.endsWith(".js")).sort()) {
    const text = readFileSync(join(modules, file), "utf8");
    sources.push([`_import/${file.split(sep).join("/")}`, text]);
  }
  return sources.flatMap(([name, text]) =>
    [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"\n]+)"/g)]
      .map(([, specifier]) => specifier!)
      .filter((specifier) => !existsSync(join(root, dirname(name), specifier)))
      .map(
        (specifier) =>
          `dist/${name}: import of "${specifier}" — Framework did not build it; name a local module with .js, not .ts, even where the file is .ts`,
      ),
  );
}

/** The file that a server sends for this path: itself, with `.html`, or a folder's first page. */
function fileAt(root: string, path: string): string | undefined {
  const bare = path.replace(/^\.\/|\/$/g, "");
  const candidates =
    path.endsWith("/") || bare === "." ? [posix.join(bare, "index.html")] : [bare, `${bare}.html`];
  return candidates.find((candidate) => !candidate.startsWith("..") && existsSync(join(root, candidate)));
}
