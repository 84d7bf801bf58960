import {readdir, readFile, writeFile} from "node:fs/promises";
import {join, sep} from "node:path";
import {zh} from "../../src/text/zh.ts";
import {brokenImports, brokenLinks} from "./links.ts";
import {type Page, readPage} from "./page.ts";
import {policy} from "./policy.ts";
import {complaints} from "./strict.ts";

/** Finishes every page under `root`, or rejects with all that is wrong in any of them. */
export async function finishPages(root: string): Promise<number> {
  const names = (await readdir(root, {recursive: true})).filter((file) => file.endsWith(".html")).sort();
  const pages = new Map<string, Page>();
  for (const name of names) {
    pages.set(name.split(sep).join("/"), readPage(await readFile(join(root, name), "utf8")));
  }
  const wrong = [
    ...[...pages].flatMap(([name, {document}]) =>
      complaints(document).map((each) => `dist/${name}: ${each}`),
    ),
    ...brokenLinks(root, pages),
    ...brokenImports(root, pages),
  ];
  if (wrong.length) throw new Error(wrong.join("\n"));
  for (const [name, page] of pages) await writeFile(join(root, name), finish(page, `dist/${name}`));
  return pages.size;
}

/**
 * Mends what Framework's `render.js` writes the same into every page: no language, a viewport that forbids zooming,
 * a main part that the skip link cannot focus, and no policy. The policy stands before anything that it rules.
 * @param name the file, for messages
 */
export function finish({html, scripts}: Page, name: string): string {
  const content = policy({scripts, base: /<base\b/.test(html)});
  const mends: [before: string, after: string][] = [
    ["<html>", `<html lang="${zh.language}">`],
    [
      '<meta charset="utf-8">',
      `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${content}">`,
    ],
    [", maximum-scale=1", ""],
    ['<main id="observablehq-main"', '<main id="observablehq-main" tabindex="-1"'],
  ];
  return mends.reduce((text, [before, after]) => {
    const at = text.indexOf(before);
    if (at < 0) {
      throw new Error(
        `${name}: no ${before} — Framework writes pages unlike 1.13.4; see loaders/build/finish.ts`,
      );
    }
    return text.slice(0, at) + after + text.slice(at + before.length);
  }, html);
}
