import {build} from "esbuild";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {markdownContent} from "../../src/views/notebook/markdown.ts";
import {hostileMarkdown} from "../fixtures/hostileMarkdown.ts";
import {ownBrowser} from "./site.ts";

let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await ownBrowser();
  const {outputFiles} = await build({
    stdin: {
      contents: 'export {markdownContent} from "./src/views/notebook/markdown.ts"',
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: "iife",
    globalName: "markdown",
    write: false,
  });
  script = outputFiles[0]!.text;
});
afterAll(() => browser.close());

const policy = "default-src 'none'; style-src 'self'; script-src 'self'";

/** What text cells show in a browser, under the policy of the site; with what was asked of the network and what went wrong. */
async function shown(markdowns: readonly string[]) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("dialog", (dialog) => {
    faults.push(dialog.message());
    return dialog.dismiss();
  });
  const site: Record<string, {contentType: string; body: string}> = {
    "http://site.example/": {
      contentType: "text/html",
      body: `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="markdown.js"></script><body>`,
    },
    "http://site.example/markdown.js": {contentType: "text/javascript", body: script},
  };
  await page.route("**", (route) => {
    const url = route.request().url();
    if (site[url]) return route.fulfill(site[url]);
    faults.push(url);
    return route.abort();
  });
  await page.goto("http://site.example/");
  const cells = await page.evaluate((texts) => {
    const {markdown} = window as unknown as {markdown: {markdownContent: typeof markdownContent}};
    return texts.map((text) => {
      const cell = document.createElement("div");
      cell.append(markdown.markdownContent(text, window));
      document.body.append(cell);
      const elements = [...cell.querySelectorAll("*")];
      return {
        html: cell.innerHTML,
        names: elements.map(({localName}) => localName),
        attributes: elements.flatMap(({attributes}) =>
          [...attributes].map(({name, value}) => `${name}=${name === "href" ? value : ""}`),
        ),
      };
    });
  }, markdowns);
  await page.waitForTimeout(200);
  await page.close();
  return {cells, faults};
}

describe("the text of a notebook", () => {
  test("is what its Markdown says", async () => {
    const {cells, faults} = await shown([
      "# 问题\n**重** [外](https://a.example/?a=1&b=2) [内](#x)\n\n| 项 |\n|--:|\n| 3 |\n\n3. 三",
    ]);
    expect(cells[0]!.html.replaceAll("\n", "")).toBe(
      '<h3>问题</h3><p><strong>重</strong> <a href="https://a.example/?a=1&amp;b=2" rel="noopener noreferrer" target="_blank">外</a> ' +
        '<a href="#x" rel="noopener noreferrer">内</a></p>' +
        '<table><thead><tr><th align="right">项</th></tr></thead><tbody><tr><td align="right">3</td></tr></tbody></table>' +
        '<ol start="3"><li>三</li></ol>',
    );
    expect(faults).toEqual([]);
  });

  test("neither acts, nor loads, nor dresses up", async () => {
    const {cells, faults} = await shown(hostileMarkdown);
    expect(faults).toEqual([]);
    const names = new Set(cells.flatMap((cell) => cell.names));
    const allowed =
      "p br h3 h4 h5 h6 strong em s ul ol li blockquote hr pre code a table thead tbody tr th td".split(" ");
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
    for (const attribute of cells.flatMap((cell) => cell.attributes)) {
      expect(attribute).toMatch(/^(title|rel|target|start|align)=|^href=(https?:\/\/|#)/);
    }
  });
});
