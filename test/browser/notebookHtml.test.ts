import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {reportScript} from "../../loaders/build/reportScript.ts";
import {readNotebook} from "../../src/notebook/notebookFile.ts";
import {notebookHtml} from "../../src/views/notebook/notebookHtml.ts";
import {smallNotebook} from "../fixtures/notebooks.ts";
import {notebookText} from "../fixtures/notebookText.ts";
import {ownBrowser} from "./site.ts";

let browser: Browser;
let folder: string;
let file: string;

beforeAll(async () => {
  browser = await ownBrowser();
  folder = await mkdtemp(join(tmpdir(), "notebook-"));
  const path = join(folder, "笔记本.html");
  const rows = {
    kind: "rows",
    columns: ["department", "项"],
    rows: [["市教育局", 21]],
    all: 1,
    isCut: false,
  } as const;
  const paper = {
    outputs: new Map([["cell-4", rows]]),
    facts: [],
    source: "来源",
    year: null,
    link: null,
    text: notebookText,
  };
  await writeFile(path, notebookHtml(smallNotebook, paper, await reportScript()));
  file = pathToFileURL(path).href;
});
afterAll(async () => {
  await browser.close();
  await rm(folder, {recursive: true});
});

describe("a notebook's HTML file", () => {
  test("opens from a folder without a fault, shows a folded query when asked, and is a notebook after saving it anew", async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", ({message}) => faults.push(message));
    await page.goto(file);
    const query = page.locator("pre");
    expect(await query.isVisible()).toBe(false);
    await page.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await query.textContent()).toContain("HAVING count(*) >= $最少");
    expect(await query.isVisible()).toBe(true);
    // As a browser writes a page that it saves.
    const saved = await page.content();
    expect(readNotebook(saved)).toEqual({notebook: smallNotebook, refusal: null});
    expect(faults).toEqual([]);
    await page.close();
  });
});
