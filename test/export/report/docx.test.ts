import {strFromU8, unzipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {reportDocx} from "../../../src/export/report/docx.ts";
import type {Report, ReportBlock, ReportFigure, ReportTable} from "../../../src/export/report/report.ts";
import {packageFaults, packageTexts} from "../../fixtures/officePackage.ts";
import {smallReport} from "../../fixtures/report.ts";

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const raster = async () => png;
const noRaster = async () => null;

const withBlocks = (...blocks: ReportBlock[]): Report => ({
  ...smallReport,
  sections: [{name: "a", heading: "总体情况", blocks}],
});
const numbers = (columns: number, rows: number): ReportTable => ({
  kind: "table",
  caption: "数目",
  columns: Array.from({length: columns}, (_, index) => ({name: `第${index}列`, width: 1})),
  rows: Array.from({length: rows}, (_, row) => Array.from({length: columns}, (_, column) => row + column)),
});
const figure = smallReport.sections[1]!.blocks[0] as ReportFigure;

const documentOf = async (report: Report) =>
  packageTexts(await reportDocx(report, noRaster))["word/document.xml"]!;
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join("");
/** The paragraphs of a style, as text. */
const styled = (xml: string, style: string) =>
  [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)]
    .filter(([paragraph]) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(([paragraph]) => textOf(paragraph));
const sheets = (xml: string) =>
  [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => (size.includes("landscape") ? "lying" : "upright"));

describe("reportDocx", () => {
  let file: Uint8Array;
  let parts: Record<string, string>;
  let xml: string;
  beforeAll(async () => {
    file = await reportDocx(smallReport, raster);
    parts = packageTexts(file);
    xml = parts["word/document.xml"]!;
  });

  it("is a sound package", () => {
    expect(packageFaults(file)).toEqual([]);
  });

  it("has its title, subtitle, facts and source above the contents", () => {
    expect(styled(xml, "Title")).toEqual(["强化知识产权保护工作分工方案及责任清单"]);
    expect(styled(xml, "Subtitle")).toEqual(["责任清单分析报告"]);
    expect(styled(xml, "Facts")).toEqual(["发文：某市人民政府", "任务：125 项"]);
    expect(styled(xml, "TOCHeading")).toEqual(["目录"]);
  });

  it("numbers headings of Word's own, but not those that bear a number", () => {
    expect(styled(xml, "Heading1")).toEqual(["一、总体情况", "二、部门工作量", "三、任务清单"]);
    expect(styled(xml, "Heading2")).toEqual(["一、制度"]);
  });

  it("fills in the contents with links and pages, and asks for no update", () => {
    expect(xml).toContain("TOC \\h \\o &quot;1-2&quot;");
    expect(styled(xml, "TOC1")).toEqual(["一、总体情况2", "二、部门工作量2", "三、任务清单3"]);
    expect(styled(xml, "TOC2")).toEqual(["一、制度3"]);
    for (const [, anchor] of xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)) {
      expect(xml).toContain(`w:name="${anchor}"`);
    }
    expect(xml).not.toContain("w:dirty");
    expect(parts["word/settings.xml"]).not.toContain("updateFields");
  });

  it("counts tables and figures by fields of Word's", () => {
    expect(styled(xml, "Caption")).toEqual([
      "图 1　部门工作量",
      "表 1　部门工作量",
      "图 2　各章节的时限",
      "表 2　任务",
    ]);
    expect(xml.match(/SEQ 表 /g)).toHaveLength(2);
    expect(xml.match(/SEQ 图 /g)).toHaveLength(2);
  });

  it("has tables with heads on every sheet, shaded cells, bold sums and notes", () => {
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:tr>/g)).toHaveLength(3 + 61);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3 + 61);
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
    const shaded = cells.filter((cell) => cell.includes("<w:shd "));
    expect(shaded.map(textOf)).toEqual(["77"]);
    expect(shaded[0]).toMatch(/w:fill="9b2226".*<w:color w:val="ffffff"\/>/is);
    const sum = cells.find((cell) => textOf(cell) === "79")!;
    expect(sum).toContain("<w:b/>");
    expect(styled(xml, "Source")).toContain("颜色越深，任务越多。");
  });

  it("has each figure as a picture with its words: SVG, and PNG for older programs", () => {
    expect(styled(xml, "BodyText")).toContain("市场监管局承担最多，77 项。");
    const pictures = [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([picture]) => picture);
    expect(pictures).toHaveLength(2);
    expect(pictures.map((picture) => /<wp:docPr [^>]*id="(\d+)"/.exec(picture)![1])).toEqual(["1", "2"]);
    expect(pictures[0]).toContain('descr="部门与章节的热力图。"');
    expect(pictures[0]).toContain("<asvg:svgBlip ");
    // As wide as the text, 156 mm, and as high as its shape then is.
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(pictures[0]!)!;
    expect(Number(width) / 36_000).toBeCloseTo(156, 1);
    expect(Number(height) / 36_000).toBeCloseTo(78, 1);
    const media = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith("word/media/"));
    expect(media.map(([name]) => name.split(".").at(-1)).sort()).toEqual(["png", "svg"]);
    expect(media.find(([name]) => name.endsWith(".png"))![1]).toEqual(png);
  });

  it("has lines as they are written, in a font for code, below their name", async () => {
    const xml = await documentOf(
      withBlocks({kind: "code", title: "查询 a", text: "SELECT 1\n\tAS 数\n\nFROM t\n", isFolded: true}),
    );
    expect(styled(xml, "CodeTitle")).toEqual(["查询 a"]);
    expect(styled(xml, "Code")).toEqual(["SELECT 1", "  AS 数", "", "FROM t"]);
    expect(xml).toContain('<w:t xml:space="preserve">  AS 数</w:t>');
    expect(/<w:style [^>]*w:styleId="Code".*?<\/w:style>/s.exec(parts["word/styles.xml"]!)![0]).toContain(
      'w:ascii="Consolas"',
    );
    expect(
      styled(
        await documentOf(withBlocks({kind: "code", title: "", text: "x", isFolded: false})),
        "CodeTitle",
      ),
    ).toEqual([]);
  });

  it("makes a high picture no higher than leaves room for its heading, finding and caption", async () => {
    const tall = {...figure, picture: () => ({...figure.picture(false), width: 100, height: 1000})};
    const [, height] = /<wp:extent cx="\d+" cy="(\d+)"/.exec(await documentOf(withBlocks(tall)))!;
    expect(Number(height) / 36_000).toBeCloseTo(173.8, 1);
  });

  it("takes a transparent PNG where none could be made", async () => {
    const bytes = await reportDocx(smallReport, noRaster);
    expect(packageFaults(bytes)).toEqual([]);
    const [, image] = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith(".png"))!;
    expect([...image.slice(12, 24)]).toEqual(
      [..."IHDR"].map((c) => c.charCodeAt(0)).concat(0, 0, 0, 1, 0, 0, 0, 1),
    );
  });

  it("links only to the web", async () => {
    const hostile = withBlocks(
      {...figure, link: "javascript:alert(1)", table: null},
      {...figure, link: "file:///C:/report.html", table: null},
      {...figure, link: "https://例え.example/列?a=1&b=二#x", table: null},
    );
    const texts = packageTexts(await reportDocx({...hostile, link: null}, noRaster));
    const targets = [
      ...texts["word/_rels/document.xml.rels"]!.matchAll(/<Relationship [^>]*External"[^>]*>/g),
    ];
    expect(targets.map(([target]) => /Target="([^"]*)"/.exec(target)![1])).toEqual([
      "https://xn--r8jz45g.example/%E5%88%97?a=1&amp;b=%E4%BA%8C",
    ]);
    expect(textOf(texts["word/document.xml"]!)).toContain("链接：javascript:alert(1)");
  });

  it("lies on A4 with the margins of official documents, its fonts set for Chinese", () => {
    const mm = (twips: string) => Math.round((Number(twips) * 25.4) / 1440);
    const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)!;
    expect(size.slice(1).map(mm)).toEqual([210, 297]);
    const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(xml)!;
    expect(margins.slice(1).map(mm)).toEqual([37, 26, 35, 28]);
    const styles = parts["word/styles.xml"]!;
    const fontOf = (id: string) =>
      new RegExp(`w:styleId="${id}".*?<w:rFonts [^>]*w:eastAsia="([^"]*)"`, "s").exec(styles)?.[1];
    expect(["Title", "Heading1", "Heading2", "Heading3", "Caption", "Table105"].map(fontOf)).toEqual([
      "方正小标宋简体",
      "黑体",
      "楷体",
      "仿宋",
      "黑体",
      "宋体",
    ]);
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)![0];
    expect(defaults).toMatch(/w:ascii="Times New Roman"[^>]*w:eastAsia="仿宋"/);
    expect(defaults).toContain('w:eastAsia="zh-CN"');
    expect(defaults).toContain('<w:sz w:val="32"/>');
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const [, id] of xml.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)) expect(ids).toContain(id);
  });

  it("numbers its pages on the outer edge", () => {
    const feet = Object.entries(parts).filter(([name]) => /^word\/footer\d/.test(name));
    expect(feet.map(([, foot]) => textOf(foot))).toEqual(feet.map(() => "—  —"));
    expect(feet.filter(([, foot]) => foot.includes('<w:jc w:val="right"/>'))).toHaveLength(feet.length / 2);
    expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
  });

  it("turns its sheets where the report lies, and for a table of many columns with its heading", async () => {
    expect(new Set(sheets(await documentOf({...smallReport, orientation: "landscape"})))).toEqual(
      new Set(["lying"]),
    );
    const paragraph = {kind: "paragraph", text: "其他"} as const;
    const heading = {kind: "heading", level: 2, text: "宽表"} as const;
    const wide = await documentOf(withBlocks(paragraph, heading, numbers(13, 2), paragraph));
    expect(sheets(wide)).toEqual(["upright", "upright", "lying", "upright"]);
    expect(wide.indexOf("宽表</w:t></w:r><w:bookmarkEnd")).toBeGreaterThan(
      wide.split("<w:sectPr>", 2).join("").length,
    );
    expect(sheets(await documentOf(withBlocks(numbers(12, 2))))).toEqual(["upright", "upright"]);
  });

  it("keeps a table on one sheet that has room for it, in smaller letters if need be", async () => {
    const looks = async (rows: number) => {
      const table = /<w:tbl>.*<\/w:tbl>/s.exec(await documentOf(withBlocks(numbers(7, rows))))![0];
      return [/"(Table\d+)"/.exec(table)![1], /<w:keepNext\/>/.test(table)];
    };
    expect(await looks(30)).toEqual(["Table105", true]);
    expect(await looks(36)).toEqual(["Table90", true]);
    expect(await looks(60)).toEqual(["Table105", false]);
  });

  it("keeps text text", async () => {
    const bad = '<script>alert(1)</script>\u0000\u000b\ud800 & "x" ]]> r:id="rId1" _Toc1';
    const clean = '<script>alert(1)</script> & "x" ]]> r:id="rId1" _Toc1';
    const table: ReportTable = {
      kind: "table",
      caption: bad,
      columns: [{name: bad, width: 1}],
      rows: [[bad]],
      note: bad,
    };
    const bytes = await reportDocx(
      {
        ...smallReport,
        title: bad,
        subtitle: bad,
        facts: [{name: bad, value: bad}],
        source: bad,
        link: bad,
        sections: [
          {
            name: "a",
            heading: bad,
            blocks: [
              {kind: "heading", level: 3, text: bad},
              {kind: "paragraph", text: bad},
              {kind: "points", points: [{lead: bad, text: bad}]},
              table,
              {...figure, title: bad, finding: bad, description: bad, source: bad, link: bad, table},
            ],
          },
        ],
      },
      noRaster,
    );
    expect(packageFaults(bytes)).toEqual([]);
    const escaped = clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const document = strFromU8(unzipSync(bytes)["word/document.xml"]!).replaceAll("&quot;", '"');
    expect(document.split(escaped).length - 1).toBe(26);
  });

  it("gives the same bytes for the same report, dated with its year and of nobody", async () => {
    await new Promise((done) => setTimeout(done, 1100));
    expect(Buffer.from(await reportDocx(smallReport, raster)).equals(Buffer.from(file))).toBe(true);
    const core = parts["docProps/core.xml"]!;
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(["2021-01-01T", "2021-01-01T"]);
    expect(core).toContain("<dc:title>强化知识产权保护工作分工方案及责任清单</dc:title>");
    expect(core).not.toContain("Un-named");
  });

  it("needs neither sections, columns nor rows", async () => {
    const none = await reportDocx({...smallReport, sections: []}, noRaster);
    expect(packageFaults(none)).toEqual([]);
    expect(styled(packageTexts(none)["word/document.xml"]!, "TOCHeading")).toEqual([]);
    const empty = await reportDocx(withBlocks(numbers(0, 2), numbers(2, 0)), noRaster);
    expect(packageFaults(empty)).toEqual([]);
    expect(styled(packageTexts(empty)["word/document.xml"]!, "Caption")).toEqual(["表 1　数目"]);
  });

  it("holds five thousand rows, of a longer table the first ones and the sums, and says so", async () => {
    const long = await documentOf(withBlocks({...numbers(2, 5010), totals: 2}));
    const rows = [...long.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => textOf(row));
    expect(rows).toHaveLength(5001);
    expect(rows.slice(-3)).toEqual(["49974998", "50085009", "50095010"]);
    expect(styled(long, "Source")).toContain("列出前 5000 行，共 5010 行。");
    expect(textOf(xml)).not.toContain("列出前");
  }, 120_000);
});
