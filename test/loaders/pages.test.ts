import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {page} from "../../loaders/pages.ts";
import {project} from "../../loaders/paths.ts";
import {openSite, type Site} from "../../loaders/site.ts";
import {views} from "../../loaders/views.ts";
import {type Answers, preparedDatabase} from "../../src/engine/prepared.ts";
import {nodePositions} from "../../src/layout/nodePositions.ts";
import {type KnownPlacements, placements} from "../../src/layout/placements.ts";
import {listNames} from "../../src/queries/listNames.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {deadlinesView} from "../../src/views/deadlines.ts";
import {departmentsView} from "../../src/views/departments.ts";
import {drawPage} from "../../src/views/listPage.ts";
import {overviewView} from "../../src/views/overview.ts";
import type {Root} from "../../src/views/part.ts";
import {chartWidths, type View} from "../../src/views/view.ts";
import {header, paste, row} from "../fixtures/pasted.ts";

/** A project of its own: the reference data as it is, two small lists, the second without a row in `data/lists.csv`. */
let root: string;
let site: Site;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
  cpSync(join(project, "data"), join(root, "data"), {recursive: true});
  mkdirSync(join(root, "seeds"));
  const put = (path: string, content: string) => writeFileSync(join(root, path), content);
  put("seeds/a.txt", paste(header, row({no: "1"}), row({no: "2", clause: "市科技局牵头，市财政局配合"})));
  put("seeds/乙.txt", paste(header, row({no: "7", clause: "市公安局负责", deadline: "2021年底前"})));
  put("data/lists.csv", "list_id,title,issuer,year,source_file\na$`<1>,甲清单,某市,2021,a.txt\n");
  site = await openSite(root);
}, 30_000);
afterAll(async () => {
  rmSync(root, {recursive: true});
  await site.database.close();
});

/** A page's Markdown taken apart, as a browser finds it. */
function parse(markdown: string) {
  const html = markdown.slice(0, markdown.indexOf("```js"));
  const {document} = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const answers = JSON.parse(document.querySelector("[data-answers]")!.textContent!) as Answers;
  const script = document.querySelector<HTMLElement>("[data-first]")!;
  const baked = document.querySelector("script[data-placements]")?.textContent ?? "{}";
  const placed = JSON.parse(baked) as KnownPlacements;
  return {view: document.querySelector("[data-view]")!, answers, placed, script, markdown};
}

/** Draws a list from a page's answers alone: whatever else was asked would reject. */
async function drawn(
  view: View,
  answers: Answers,
  list: string,
  {width = 920, places = placements()} = {},
): Promise<Element> {
  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const element = document.querySelector("div")!;
  element.setAttribute(
    "data-view",
    Object.entries(views).find(([, each]) => each === view)?.[0] ?? "departments",
  );
  const database = preparedDatabase(answers, () => Promise.reject(new Error("asked the engine")));
  await drawPage(view, select(element as HTMLElement) as Root, {
    home: "./",
    document,
    database,
    text: zh,
    search: new URLSearchParams({list}),
    lists: await database.ask(listNames, noFilters),
    widths: [width],
    placements: places,
    browser: null,
  });
  return element;
}

describe("page", () => {
  it("shows the first list, offers both, compares them, and has the answers of each", async () => {
    const {view, answers} = parse(await page("index", site));
    expect(view.querySelector("h1")!.textContent).toBe("甲清单");
    expect([...view.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
      "甲清单",
      "乙",
    ]);
    expect(view.querySelectorAll("[data-part=comparison] tbody tr")).toHaveLength(2);
    const other = await drawn(overviewView, answers, "乙");
    expect(other.querySelector("h1")!.textContent).toBe("乙");
    expect(other.querySelector("[data-number=tasks] b")!.textContent).toBe("1");
    expect(other.querySelector("[data-number=lead] b")!.textContent).toBe("0");
  });

  it("has the answers of each list on a page with questions of its own", async () => {
    const {view, answers} = parse(await page("deadlines", site));
    expect(view.querySelector("[data-chart=deadlineTimeline] figcaption")!.textContent).toContain("甲清单");
    const other = await drawn(deadlinesView, answers, "乙");
    expect(other.querySelector("[data-chart=deadlineTimeline] figcaption")!.textContent).toContain("乙");
    expect(other.querySelector("[data-chart=deadlineTimeline] > [data-part=finding]")!.textContent).toContain(
      "2021年12月31日",
    );
  });

  it("has on a department's page what each list says of it, the second nothing", async () => {
    const {view, answers, markdown} = parse(await page("departments", site, "财政局"));
    expect(view.querySelector("h1")!.textContent).toBe("市财政局");
    expect(view.querySelectorAll("[data-part=duty]")).toHaveLength(1);
    expect(markdown).toMatch(/^---\ntitle: "财政局"\n---/);
    expect(markdown).toContain('FileAttachment("../data/tasks.parquet")');
    const asked: View = (root, context) => departmentsView(root.attr("data-department", "财政局"), context);
    const other = await drawn(asked, answers, "乙");
    expect(other.querySelector("[data-part=unknown]")!.textContent).toContain("《乙》中没有“财政局”的任务");
    expect(other.querySelectorAll("[data-part=index] tbody tr")).toHaveLength(1);
  });

  it("shows on the page of a department that only a later list has the first list that has it", async () => {
    const {view, script, answers} = parse(await page("departments", site, "公安局"));
    expect(view.querySelector("h1")!.textContent).toBe("市公安局");
    expect(view.querySelectorAll("[data-part=duty]")).toHaveLength(1);
    expect(view.querySelector("[data-part=unknown]")).toBeNull();
    expect(script.dataset.first).toBe("乙");
    const asked: View = (root, context) => departmentsView(root.attr("data-department", "公安局"), context);
    const other = await drawn(asked, answers, "a$`<1>");
    expect(other.querySelector("[data-part=unknown]")!.textContent).toContain(
      "《甲清单》中没有“公安局”的任务",
    );
  });

  it.each([
    ["network", 3],
    ["index", 2],
  ] as const)("brings the places that the picture of %s needs", async (name, departments) => {
    const {view, answers, placed} = parse(await page(name, site));
    const computed: number[] = [];
    const counted: typeof nodePositions = (boxes, pairs, width, height) => {
      computed.push(width);
      return nodePositions(boxes, pairs, width, height);
    };
    const places = placements(placed, counted);
    const nodesOf = (element: Element | null) =>
      [...(element?.querySelectorAll("[data-mark=node]") ?? [])].map((node) =>
        node.getAttribute("transform"),
      );
    const widths = name === "network" ? chartWidths : ([920] as const);
    for (const width of widths) {
      const at = name === "network" ? `[data-width="${width}"]` : "[data-svg=networkGraph]";
      const afresh = await drawn(views[name], answers, "a$`<1>", {width});
      const baked = await drawn(views[name], answers, "a$`<1>", {width, places});
      expect(nodesOf(view.querySelector(at))).toHaveLength(departments);
      expect(nodesOf(baked.querySelector(at))).toEqual(nodesOf(afresh.querySelector(at)));
      expect(nodesOf(baked.querySelector(at))).toEqual(nodesOf(view.querySelector(at)));
    }
    expect(computed).toEqual([]);
  });

  it("hides the picture of the first list only where another one is asked for", async () => {
    const {script, markdown} = parse(await page("index", site));
    expect(script.dataset.first).toBe("a$`<1>");
    // In Markdown none of these may stand as they are.
    expect(/<script data-first="([^"]*)"/.exec(markdown)![1]).toBe("a&#36;&#96;&#60;1&#62;");
    const marksOf = (search: string, kept: string | null, hash = "") => {
      const html = {dataset: {} as {list?: string; asked?: string}};
      const storage = {
        getItem: () => {
          if (kept === null) throw new Error("refused");
          return kept || null;
        },
      };
      new Function("location", "sessionStorage", "document", script.textContent!)({search, hash}, storage, {
        currentScript: script,
        documentElement: html,
      });
      return html.dataset;
    };
    const run = (...asked: Parameters<typeof marksOf>) => marksOf(...asked).list;
    expect(run("", "")).toBeUndefined();
    expect(run("", null)).toBeUndefined();
    expect(run("", "a$`<1>")).toBeUndefined();
    expect(run("?list=a%24%60%3C1%3E", "乙")).toBeUndefined();
    expect(run("", "乙")).toBe("other");
    expect(run("?list=%E4%B9%99", null)).toBe("other");
    expect(run("", null, "#list=import-0123456789abcdef&section=1")).toBe("other");
    expect(run("", null, "#findings")).toBeUndefined();
    expect(marksOf("?list=a%24%60%3C1%3E&section=1", null)).toEqual({asked: "other"});
    expect(marksOf("?list=a%24%60%3C1%3E", null)).toEqual({});
  });
});
