import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {brokenImports, brokenLinks} from "../../../loaders/build/links.ts";
import {type Page, readPage} from "../../../loaders/build/page.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(root, {recursive: true}));

/** Writes the files and reads the pages among them. */
function site(files: Record<string, string>): Map<string, Page> {
  const pages = new Map<string, Page>();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
    if (name.endsWith(".html")) pages.set(name, readPage(text));
  }
  return pages;
}

const links = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join("");

test("brokenLinks accepts pages with and without ending, queries, ids and other hosts", () => {
  const pages = site({
    "index.html":
      links("./", "./tasks.html?role=lead", "./tasks#t1", "#here", "./en/", "https://example.org/x") +
      '<p id="here">',
    "tasks.html": '<p id="t1">',
    "en/index.html": links("../tasks.html", "../"),
  });
  expect(brokenLinks(root, pages)).toEqual([]);
});

test("brokenLinks names a missing page, a missing id and an absolute address", () => {
  const pages = site({"index.html": links("./nowhere?x=1", "./tasks#t2", "/tasks"), "tasks.html": ""});
  expect(brokenLinks(root, pages)).toEqual([
    "dist/index.html: link to ./nowhere?x=1 — there is no such page or file",
    "dist/index.html: link to ./tasks#t2 — dist/tasks.html has no element with that id",
    "dist/index.html: link to /tasks — it would leave a site under a sub-path; make it relative",
  ]);
});

test("brokenImports names what Framework left as it stood", () => {
  const pages = site({
    "index.html": '<script type="module">import("./_import/a.1.js"); import("./views/b.ts")</script>',
    "_import/a.1.js": 'import {c} from "./c.1.js";\nexport * from "../gone.js";',
    "_import/c.1.js": "",
  });
  expect(brokenImports(root, pages)).toEqual([
    expect.stringContaining('dist/index.html: import of "./views/b.ts"'),
    expect.stringContaining('dist/_import/a.1.js: import of "../gone.js"'),
  ]);
});
