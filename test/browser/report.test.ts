import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buffer} from "node:stream/consumers";
import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {packageFaults} from "../fixtures/officePackage.ts";
import {live, settled, turnTo, type Visit} from "./site.ts";

let open: Visit;
let page: Page;
let folder: string;
beforeAll(async () => {
  open = await live("report");
  page = open.page;
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterAll(async () => {
  rmSync(folder, {recursive: true});
  await open.leave();
});

/** The file that a button of the report hands out. */
async function made(format: string): Promise<{name: string; bytes: Buffer}> {
  const [file] = await Promise.all([
    page.waitForEvent("download", {timeout: 60_000}),
    page.click(`[data-part=report-menu] button[data-format=${format}]`),
  ]);
  return {name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream())};
}

/** The headings of the sections in the preview. */
const headings = () =>
  page.$eval("[data-part=paper]", (paper) =>
    [...paper.shadowRoot!.querySelectorAll("section > h2")].map((heading) => heading.textContent),
  );
const box = (section: string) => page.locator(`[data-section=${section}] input`);
const usual = ["总体情况", "部门工作量", "协同关系", "完成时限", "部门责任单", "清单体检", "任务清单"];
const wait = async (expected: readonly string[]) => {
  await settled(page);
  await expect.poll(headings).toEqual(expected.map((name) => expect.stringContaining(name)));
};

describe("/report", () => {
  test("shows the report, of the sections that are chosen, in their order, and keeps that in its address", async () => {
    await wait(usual);
    await box("departments").uncheck();
    await wait(usual.filter((name) => name !== "部门责任单"));
    const down = page.locator("[data-section=overview] button[aria-label*=下移]");
    await down.focus();
    await page.keyboard.press("Enter");
    await wait(["部门工作量", "总体情况", "协同关系", "完成时限", "清单体检", "任务清单"]);
    expect(decodeURIComponent(page.url())).toContain(
      "parts=workload,overview,network,deadlines,quality,tasks",
    );
    // The keyboard goes with what it moves.
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    const last = page.locator("[data-section=quality] button[aria-label*=下移]");
    await last.focus();
    await page.keyboard.press("Enter");
    await wait(["部门工作量", "总体情况", "协同关系", "完成时限", "任务清单", "清单体检"]);
    expect(await page.evaluate(() => document.activeElement!.closest("li")?.dataset.section)).toBe("quality");
    await turnTo(page, "?parts=tasks");
    await wait(["任务清单"]);
    expect(await box("tasks").isDisabled()).toBe(true);
  });

  test("shows the same numbers as the pages", async () => {
    await turnTo(page, "");
    await wait(usual);
    const words = await page.$eval("[data-part=paper]", (paper) => paper.shadowRoot!.textContent ?? "");
    const workload = await live("workload");
    const finding = await workload.page.textContent(
      "figure[data-chart=workloadHeatmap] > [data-part=finding]",
    );
    await workload.leave();
    expect(finding!.length).toBeGreaterThan(10);
    expect(words).toContain(finding);
    expect(words).toContain("125 项任务");
  });

  test("hands out Word, PowerPoint and Excel files that are whole, with what the preview shows", async () => {
    await turnTo(page, "?parts=overview,workload,deadlines");
    await wait(["总体情况", "部门工作量", "完成时限"]);
    const docx = await made("docx");
    expect(docx.name).toMatch(/^分析报告-.*\.docx$/);
    expect(packageFaults(docx.bytes)).toEqual([]);
    const document = unzipSync(docx.bytes);
    expect(strFromU8(document["word/document.xml"]!)).toContain("部门工作量");
    expect(Object.keys(document).filter((name) => name.endsWith(".svg"))).toHaveLength(5);
    expect(Object.keys(document).filter((name) => name.endsWith(".png"))).toHaveLength(5);
    const pptx = await made("pptx");
    expect(packageFaults(pptx.bytes)).toEqual([]);
    const slides = Object.keys(unzipSync(pptx.bytes)).filter((name) => /slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(6);
    const book = await readXlsx((await made("xlsx")).bytes);
    expect(book.sheets.map(({name}) => name)[0]).toBe("封面");
    expect(await page.textContent("[data-part=report-menu] [data-part=said]")).toContain("已生成");
  });

  test("goes on making a file while the reader turns to another report", async () => {
    await turnTo(page, "?parts=overview,tasks");
    await wait(["总体情况", "任务清单"]);
    const [file] = await Promise.all([
      page.waitForEvent("download", {timeout: 60_000}),
      page.click("[data-part=report-menu] button[data-format=docx]").then(() => box("overview").uncheck()),
    ]);
    const document = unzipSync(await buffer(await file.createReadStream()))["word/document.xml"]!;
    expect(strFromU8(document)).toContain("总体情况");
    await wait(["任务清单"]);
    expect(await page.textContent("[data-part=report-menu] [data-part=failed]")).toBe("");
  });

  test("hands out a page that opens by itself, from a folder, and asks nothing", async () => {
    await turnTo(page, "");
    await wait(usual);
    const {bytes} = await made("html");
    expect(bytes.length).toBeLessThan(2_000_000);
    const path = join(folder, "report.html");
    writeFileSync(path, bytes);
    const other = await page.context().newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    other.on("console", (message) => complaints.push(message.text()));
    other.on("request", (request) => requests.push(request.url()));
    await other.goto(`file://${path}`);
    expect(await other.title()).toContain("责任清单");
    expect(await other.locator("figure svg").count()).toBe(7);
    await other.fill("input[type=search]", "执法");
    await expect.poll(() => other.locator("mark").count()).toBeGreaterThan(3);
    await other.close();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
  });

  test("prints the report and nothing of the page around it, lying down where that is chosen", async () => {
    await turnTo(page, "?parts=overview&orientation=landscape");
    await wait(["总体情况"]);
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    // No sheet for the foot of the page alone.
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect(Number(width)).toBeGreaterThan(Number(height));
    await page.emulateMedia({media: "print"});
    expect(await page.isVisible("[data-part=report-menu]")).toBe(false);
    expect(await page.isVisible("nav ul")).toBe(false);
    await page.emulateMedia({media: "screen"});
  });
});
