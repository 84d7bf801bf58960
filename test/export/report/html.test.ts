import {createHash} from "node:crypto";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {reportScript} from "../../../loaders/build/reportScript.ts";
import {reportHtml} from "../../../src/export/report/html.ts";
import type {ReportBlock, ReportFigure, ReportTable} from "../../../src/export/report/report.ts";
import {smallReport} from "../../fixtures/report.ts";
import {seedRows} from "../../fixtures/seedRows.ts";

const script = await reportScript();
const html = reportHtml(smallReport, script);
const parse = (html: string) => parseHTML(html).document;
const {document} = parseHTML(html);
const texts = (selector: string, within: ParentNode = document) =>
  [...within.querySelectorAll(selector)].map(({textContent}) => textContent!.trim());
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const [figure] = smallReport.sections[1]!.blocks as ReportFigure[];
/** The report with one section of these blocks. */
const withBlocks = (...blocks: ReportBlock[]) =>
  parse(reportHtml({...smallReport, sections: [{name: "x", heading: "节", blocks}]}, script));

describe("reportHtml", () => {
  it("has the report's sections, tables and figures in their order, with contents that lead to them", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("zh-Hans-CN");
    expect(texts("title")).toEqual(["强化知识产权保护工作分工方案及责任清单 – 责任清单分析报告"]);
    expect(texts("h1")).toEqual(["强化知识产权保护工作分工方案及责任清单"]);
    expect(texts("header dl > div")).toEqual(["发文某市人民政府", "任务125 项"]);
    expect(texts("main h2")).toEqual(["总体情况", "部门工作量", "任务清单"]);
    expect(texts("main h3")).toEqual(["一、制度"]);
    expect(texts("nav a")).toEqual(["总体情况", "部门工作量", "任务清单", "一、制度"]);
    for (const link of document.querySelectorAll("nav a")) {
      const target = document.querySelector(link.getAttribute("href")!);
      const heading = target?.matches("section") ? target.querySelector("h2") : target;
      expect(heading?.textContent).toBe(link.textContent);
    }
    expect(texts("figcaption")).toEqual(["图 1 部门工作量", "图 2 各章节的时限"]);
    expect(texts("main > section > .table caption")).toEqual(["表 1 任务"]);
    expect(document.querySelectorAll("[data-searchable] tbody tr")).toHaveLength(60);
    expect(texts("ul > li")).toEqual(["集中 市场监管局一家占三成。", "<b>不是标记</b> & =1+1"]);
  });

  it("says of a chart what it finds, where it is from, its numbers, its table and its query", () => {
    const [first, second] = [...document.querySelectorAll("figure")];
    expect(texts(".finding", first)).toEqual(["市场监管局承担最多，77 项。"]);
    expect(texts(".source", first)).toEqual(["来源：某市责任清单，2021 年 链接"]);
    expect(texts("summary", first)).toEqual(["数据", "查询（SQL）"]);
    expect(texts("summary", second)).toEqual(["数据"]);
    expect(texts("pre", first)).toEqual(["SELECT 1;"]);
    const [drawn, data] = [...first!.querySelectorAll("table")];
    expect(texts("caption", drawn)).toEqual(["部门工作量"]);
    expect(texts("tbody.totals td", drawn)).toEqual(["合计", "79"]);
    expect(texts(".note", first)).toEqual(["颜色越深，任务越多。"]);
    expect(texts("td", data)).toEqual(["市场监管局", "一、制度", "77", '=HYPERLINK("http://x")', "", "2"]);
    expect([...data!.querySelectorAll("td")].map(({className}) => className)).toEqual([
      "",
      "",
      "number",
      "",
      "",
      "number",
    ]);
    expect(first!.querySelector("details[open]")).toBeNull();
  });

  it("draws charts as images with a name, in words too, whose marks say what they are", () => {
    const charts = [...document.querySelectorAll(".plot > svg")];
    expect(charts.map((chart) => chart.getAttribute("aria-label"))).toEqual(["部门工作量", "各章节的时限"]);
    for (const chart of charts) {
      expect(chart.getAttribute("role")).toBe("img");
      expect(texts(`#${chart.getAttribute("aria-describedby")}`)).toEqual(["部门与章节的热力图。"]);
      expect(chart.getAttribute("viewBox")).toBe("0 0 400 200");
      const mark = chart.querySelector("[data-mark]")!;
      expect([mark.getAttribute("aria-label"), mark.getAttribute("role")]).toEqual([
        "市场监管局：77 项",
        "img",
      ]);
    }
    expect(html).not.toContain("<?xml");
    const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // What scrolls is reached by keyboard, script or not; marks are only where a script can lead to them.
    const stops = [...document.querySelectorAll("[tabindex]")];
    expect(stops).toEqual([...document.querySelectorAll(".box, pre")]);
    expect(stops.map((stop) => stop.getAttribute("tabindex")).join("")).toMatch(/^0{5,}$/);
  });

  it("allows its own style sheet and script by their hashes, and nothing else", () => {
    const style = document.querySelectorAll("style");
    const scripts = document.querySelectorAll("script");
    expect([style.length, scripts.length]).toEqual([1, 1]);
    const written = (name: string) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(html)![1]!;
    expect(written("script")).toBe(script);
    const policy = document
      .querySelector("meta[http-equiv=Content-Security-Policy]")!
      .getAttribute("content");
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src ${hash(written("style"))}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(link|style|script)\b/));
    for (const element of document.querySelectorAll("*")) {
      for (const {name, value} of element.attributes) {
        expect(name).not.toMatch(/^(style|src|srcset|on.*)$/);
        if (name === "href") expect(value).toMatch(/^(#|data:,$|http:\/\/intranet\.example\/)/);
      }
    }
  });

  it("has lines as they are written, which fold where they have a name", () => {
    const sql = "SELECT a < 2,\n  b\nFROM t\n";
    const page = withBlocks(
      {kind: "code", title: "查询 a", text: sql, isFolded: true},
      {kind: "code", title: "查询 b", text: sql, isFolded: false},
      {kind: "code", title: "", text: sql, isFolded: true},
    );
    expect(texts("details.code > summary", page)).toEqual(["查询 a", "查询 b"]);
    expect([...page.querySelectorAll("details")].map((each) => each.hasAttribute("open"))).toEqual([
      false,
      true,
    ]);
    expect([...page.querySelectorAll("pre")].map(({textContent}) => textContent)).toEqual([sql, sql, sql]);
    expect(page.querySelectorAll("section > pre")).toHaveLength(1);
    for (const pre of page.querySelectorAll("pre")) expect(pre.getAttribute("tabindex")).toBe("0");
  });

  it("colours cells by classes of its style sheet, and refuses what is no colour", () => {
    const shaded = document.querySelector("figure tbody td.center")!;
    const name = shaded.className.split(" ").find((each) => /^c\d+$/.test(each))!;
    expect(html).toContain(`.${name} { background: #9b2226; color: #ffffff }`);
    const hostile = {...figure!.table!, shades: [[{fill: "red}</style><img>", ink: "#ffffff"}, null]]};
    const page = withBlocks(hostile);
    expect(page.querySelector("img")).toBeNull();
    expect(page.querySelector("td")!.className).toBe("");
  });

  it("keeps words of the report words, wherever they stand", () => {
    const kept = `"><img src=x onerror=alert(1)> ' </script></style></title></pre><!-- &`;
    const evil = `${kept}\u0000\u0007\ud800`;
    const page = parse(
      reportHtml(
        {
          ...smallReport,
          title: evil,
          subtitle: evil,
          language: evil,
          source: evil,
          facts: [{name: evil, value: evil}],
          words: {...smallReport.words, contents: evil, search: evil, found: () => evil, sql: evil},
          sections: [
            {
              name: evil,
              heading: evil,
              blocks: [
                {kind: "heading", level: 2, text: evil},
                {kind: "paragraph", text: evil},
                {kind: "points", points: [{lead: evil, text: evil}]},
                {kind: "code", title: evil, text: evil, isFolded: false},
                {
                  kind: "table",
                  caption: evil,
                  columns: [{name: evil, width: 1}],
                  rows: [[evil]],
                  note: evil,
                  searchable: true,
                },
                {
                  ...figure!,
                  title: evil,
                  finding: evil,
                  description: evil,
                  source: evil,
                  sql: evil,
                  data: {columns: [evil], rows: [[evil]]},
                },
              ],
            },
          ],
        },
        script,
      ),
    );
    const places = "title, h1, h2, h3, p, dt, dd, li, th, td, caption, figcaption, code, label, summary";
    const said = texts(places, page).filter((text) => text.includes("onerror"));
    expect(said.length).toBeGreaterThan(20);
    for (const text of said) expect(text).toContain(kept);
    expect(page.querySelectorAll("img, [onerror]")).toHaveLength(0);
    expect(page.querySelectorAll("script, style")).toHaveLength(2);
    expect(page.documentElement.getAttribute("lang")).toBe(kept);
    expect(page.querySelector<HTMLElement>(".search")!.dataset.found).toBe(`${kept}\n${kept}`);
  });

  it("makes links of addresses of the web only", () => {
    const linked = (link: string | null) => withBlocks({...figure!, link}).querySelector("figure > .source")!;
    expect(linked("https://a.example/?a=1&b=2").querySelector("a")!.getAttribute("href")).toBe(
      "https://a.example/?a=1&b=2",
    );
    for (const address of [
      "javascript:alert(1)",
      " javascript:alert(1)",
      "file:///c:/x",
      "data:text/html,x",
    ]) {
      expect(linked(address).querySelector("a")).toBeNull();
      expect(linked(address).textContent).toContain(address);
    }
    expect(linked(null).textContent).toBe("来源：某市责任清单，2021 年");
  });

  it("searches all tables that can be searched with one box, and none where there is none", () => {
    const page = withBlocks(
      {...figure!.table!, searchable: true},
      {...figure!.table!, searchable: true, totals: 0},
    );
    // The row of a sum is not searched.
    const found = page.querySelector<HTMLElement>(".search")!.dataset.found;
    expect(found!.split("\n")).toEqual([
      "0 项（共 3 项）",
      "1 项（共 3 项）",
      "2 项（共 3 项）",
      "3 项（共 3 项）",
    ]);
    expect(page.querySelectorAll(".search")).toHaveLength(1);
    expect(page.querySelector(".search")!.hasAttribute("hidden")).toBe(true);
    expect(withBlocks(figure!).querySelector(".search")).toBeNull();
  });

  it("gives the same text for the same report, on sheets that lie as it says", () => {
    expect(reportHtml(smallReport, script)).toBe(html);
    expect(html).toContain("size: A4 portrait");
    expect(reportHtml({...smallReport, orientation: "landscape"}, script)).toContain("size: A4 landscape");
  });

  it("holds JSON that nothing in it ends, beside its script", () => {
    const value = {words: "</script><script>alert(1)</script><!-- 甲"};
    const file = reportHtml(smallReport, script, {id: "held", json: JSON.stringify(value)});
    const scripts = [...parse(file).querySelectorAll("script")];
    expect(scripts.map((each) => each.getAttribute("type"))).toEqual(["application/json", null]);
    expect(scripts[0]!.id).toBe("held");
    const written = /<script type="application\/json" id="held">([^<]*)<\/script>/.exec(file)![1]!;
    expect(JSON.parse(written)).toEqual(value);
    expect(file.replace(/<script type="application\/json".*\n/, "")).toBe(html);
  });

  it("refuses a page in place of a script", () => {
    expect(() => reportHtml(smallReport, "a</SCRIPT>")).toThrow("data/reportScript.js");
    expect(() => reportHtml(smallReport, "a<!--")).toThrow("data/reportScript.js");
  });

  it("stays below 2 MB with the tasks of the shipped list", () => {
    const rows = [...seedRows].map(([no, row]) => [no, ...Object.values(row)]);
    expect(rows).toHaveLength(125);
    const columns = ["序号", "章节", "条目", "工作任务", "责任部门", "时限"].map((name) => ({
      name,
      width: 1,
    }));
    const tasks: ReportTable = {kind: "table", caption: "任务", columns, rows, searchable: true};
    const page = reportHtml(
      {...smallReport, sections: [{name: "x", heading: "节", blocks: [tasks]}]},
      script,
    );
    // The rest is for pictures, some 0.7 MB with all charts of the site.
    expect(Buffer.byteLength(page)).toBeLessThan(200_000);
  });
});

describe("reportScript", () => {
  it("is one small classic script that compiles nothing and asks nobody", () => {
    expect(script.length).toBeLessThan(16_000);
    expect(script).not.toMatch(
      /\b(import|export)\b|\beval\(|new Function|fetch\(|XMLHttpRequest|localStorage|https?:/,
    );
    expect(() => new Function(script)).not.toThrow();
  });
});
