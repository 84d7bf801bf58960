import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {reportPptx} from "../../../src/export/report/pptx.ts";
import type {Report, ReportBars, ReportBlock, ReportFigure} from "../../../src/export/report/report.ts";
import {packageFaults, packageTexts} from "../../fixtures/officePackage.ts";
import {smallReport} from "../../fixtures/report.ts";

const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3]);
const raster = async () => png;
const figure = smallReport.sections[1]!.blocks[0] as ReportFigure;
const withBlocks = (...blocks: ReportBlock[]): Report => ({
  ...smallReport,
  sections: [{name: "one", heading: "一", blocks}],
});
const made = (report: Report) => reportPptx(report, raster);

const decoded = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
/** The paragraphs of a piece of XML, each as its text. */
const lines = (xml: string) =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
    decoded([...paragraph.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join("")),
  );
const textsOf = (file: Uint8Array, part: "slides/slide" | "notesSlides/notesSlide") => {
  const texts = packageTexts(file);
  const count = Object.keys(texts).filter((name) => name.startsWith(`ppt/${part}`)).length;
  return Array.from({length: count}, (_, index) => texts[`ppt/${part}${index + 1}.xml`]!);
};
const slidesOf = (file: Uint8Array) => textsOf(file, "slides/slide");
const titleOf = (slide: string) => lines(/type="title".*?<\/p:sp>/s.exec(slide)![0]).join("\n");
/** Rows of a slide's table as texts. */
const rowsOf = (slide: string) =>
  [...slide.matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => lines(cell).join("\n")),
  );
const chart = (bars: ReportBars) => withBlocks({...figure, table: null, bars});
const manyBars = (count: number): ReportBars => ({
  categories: Array.from({length: count}, (_, index) => `部门 ${index + 1}`),
  series: [{name: "任务", fill: "#9b2226", values: Array.from({length: count}, (_, index) => count - index)}],
  direction: "lying",
});
/** What lies outside of the slide or has no room, of all slides. */
const outside = (file: Uint8Array) =>
  slidesOf(file).flatMap((slide, index) =>
    [...slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(-?\d+)" cy="(-?\d+)"\/>/g)]
      .map((match) => match.slice(1).map(Number) as [number, number, number, number])
      .filter(([x, y, w, h]) => x < 0 || y < 0 || w < 0 || h < 0 || x + w > 12_192_000 || y + h > 6_858_000)
      .map((box) => `${index + 1}: ${box}`),
  );

describe("reportPptx", () => {
  it("is a sound package with a message a slide: its title, the chart's name, the source and the page", async () => {
    const file = await made(smallReport);
    expect(packageFaults(file)).toEqual([]);
    const slides = slidesOf(file);
    expect(slides.map(titleOf)).toEqual([
      "强化知识产权保护工作分工方案及责任清单",
      "总体情况",
      "市场监管局承担最多，77 项",
      "市场监管局承担最多，77 项",
      "市场监管局承担最多，77 项",
      "一、制度",
      "一、制度（续 2）",
      "一、制度（续 3）",
      "一、制度（续 4）",
    ]);
    expect(lines(slides[0]!)).toEqual(
      expect.arrayContaining(["责任清单分析报告", "发文", "某市人民政府", "来源：某市责任清单，2021 年"]),
    );
    expect(lines(slides[2]!)).toEqual([
      "部门工作量",
      "市场监管局承担最多，77 项",
      "图 1　部门工作量",
      "来源：某市责任清单，2021 年",
      "3",
    ]);
    expect(lines(slides[6]!)).toEqual(expect.arrayContaining(["任务清单", "表 1　任务"]));
    expect(slides[6]).toContain('type="slidenum"');
    expect(packageTexts(file)["ppt/presentation.xml"]).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    expect(outside(file)).toEqual([]);
  });

  it("has points as native text, words of them set off, markup in them as words", async () => {
    const slide = slidesOf(await made(smallReport))[1]!;
    expect(lines(slide).slice(1, 4)).toEqual([
      "清单共 125 项任务，由 31 个部门承担。",
      "集中市场监管局一家占三成。",
      "<b>不是标记</b> & =1+1",
    ]);
    expect(slide.match(/<a:buChar /g)).toHaveLength(2);
    expect(/<a:rPr [^>]*b="1"[^>]*>.*?<a:t>集中</s.test(slide)).toBe(true);
    expect(/<\/a:r><a:pPr/.test(slide)).toBe(false);
  });

  it("spreads points over slides, six each at most and about as many, and parts a text that is longer than one", async () => {
    const points = Array.from({length: 9}, (_, index) => ({lead: null, text: `第 ${index + 1} 点。`}));
    const slides = slidesOf(await made(withBlocks({kind: "points", points})));
    expect(slides.slice(1).map((slide) => slide.match(/<a:buChar /g)?.length)).toEqual([5, 4]);
    const long = Array.from({length: 100}, (_, index) => `这是很长的一段话的第 ${index + 1} 句。`).join("");
    const parts = slidesOf(await made(withBlocks({kind: "paragraph", text: long}))).slice(1);
    expect(parts.length).toBeGreaterThan(2);
    const texts = parts.flatMap((slide) => lines(slide).filter((line) => line.startsWith("这是")));
    expect(texts.join("")).toBe(long);
    expect(titleOf(parts[1]!)).toBe("一（续 2）");
  });

  it("has lines as they are written, on as many slides as they need", async () => {
    const text = "SELECT 1\n\tAS 数\n\nFROM t\n";
    const [, slide] = slidesOf(await made(withBlocks({kind: "code", title: "查询 a", text, isFolded: true})));
    expect(titleOf(slide!)).toBe("一");
    expect(lines(slide!)).toEqual(expect.arrayContaining(["查询 a", "SELECT 1", "  AS 数", "", "FROM t"]));
    expect(slide).toContain('<a:latin typeface="Consolas"');
    expect(slide).toContain('<a:ea typeface="Microsoft YaHei"');
    expect(slide).not.toContain('<a:ea typeface="Consolas"');
    const long = Array.from({length: 50}, (_, index) => `line ${index + 1}`).join("\n");
    const file = await made(withBlocks({kind: "code", title: "长", text: long, isFolded: false}));
    const parts = slidesOf(file).slice(1);
    expect(parts.map(titleOf)).toEqual(["一", "一（续 2）", "一（续 3）"]);
    expect(parts.flatMap((part) => lines(part).filter((line) => line.startsWith("line ")))).toEqual(
      long.split("\n"),
    );
    expect(outside(file)).toEqual([]);
    expect(packageFaults(file)).toEqual([]);
  });

  it("has tables as native tables: head, shades as fills with their ink, numbers right or in the middle, sums bold", async () => {
    const slides = slidesOf(await made(smallReport));
    expect(slides.filter((slide) => slide.includes("<a:tbl>")).length).toBe(1 + 1 + 4);
    const heat = slides[3]!;
    expect(rowsOf(heat)).toEqual([
      ["部门", "一、制度"],
      ["市场监管局", "77"],
      ["合计", "79"],
    ]);
    expect(lines(heat)).toContain("颜色越深，任务越多。");
    const cells = [...heat.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => cell);
    expect(cells[3]).toMatch(/<a:solidFill><a:srgbClr val="FFFFFF"\/>.*<a:t>77</s);
    expect(cells[3]).toMatch(/<a:solidFill><a:srgbClr val="9B2226"\/><\/a:solidFill>\s*<\/a:tcPr>/);
    expect(cells[3]).toContain('algn="ctr"');
    expect(cells.map((cell) => / b="1"/.test(cell))).toEqual([true, true, false, false, true, true]);
    expect(heat).toContain('<a:tblPr firstRow="1"/>');
    const tasks = slides.slice(5).map(rowsOf);
    expect(tasks.map(([head]) => head)).toEqual(Array(4).fill(["序号", "工作任务", "责任部门"]));
    expect(tasks.flatMap((rows) => rows.slice(1)).map(([number]) => number)).toEqual(
      Array.from({length: 60}, (_, index) => String(index + 1)),
    );
    expect(tasks[0]![1]).toEqual(["1", "加强市场监管，第 1 项 <script>alert(1)</script>", ""]);
    const numbers = withBlocks({
      kind: "table",
      caption: "数",
      columns: [
        {name: "名", width: 1},
        {name: "数", width: 1},
      ],
      rows: [
        ["甲", 1],
        ["乙", null],
      ],
    });
    const right = slidesOf(await made(numbers))[1]!;
    expect(
      [...right.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => /algn="(\w+)"/.exec(cell)?.[1]),
    ).toEqual(["l", "r", "l", "r", "l", "r"]);
  });

  it("cuts a table after ten slides and says so, and has no row higher than there is room for", async () => {
    const rows = Array.from({length: 3000}, (_, index) => [
      index + 1,
      "市".repeat(index % 40 === 7 ? 5000 : 60),
    ]);
    const report = withBlocks({
      kind: "table",
      caption: "全部",
      columns: [
        {name: "序号", width: 6},
        {name: "任务", width: 60},
      ],
      rows,
    });
    const file = await made(report);
    expect(outside(file)).toEqual([]);
    const slides = slidesOf(file).slice(1);
    expect(slides).toHaveLength(10);
    const shown = slides.flatMap((slide) => rowsOf(slide).slice(1)).length;
    expect(shown).toBeGreaterThan(60);
    expect(slides.map((slide) => lines(slide).includes(`列出前 ${shown} 行，共 3000 行。`))).toEqual([
      ...Array(9).fill(false),
      true,
    ]);
    for (const slide of slides) {
      const heights = [...slide.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height));
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual((494 - 140) * 12_700);
    }
  });

  it("has bars as a native chart: stacked, from the top down, in their colours, with their numbers in a workbook", async () => {
    const file = await made(smallReport);
    const parts = unzipSync(file);
    expect(Object.keys(parts).filter((name) => /^ppt\/charts\/[^/]+\.xml$/.test(name))).toEqual([
      "ppt/charts/chart1.xml",
    ]);
    const xml = strFromU8(parts["ppt/charts/chart1.xml"]!);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(/<c:catAx>.*?<c:orientation val="maxMin"\/>/s.test(xml)).toBe(true);
    expect(/<c:valAx>.*?<c:crosses val="max"\/>/s.test(xml)).toBe(true);
    expect(xml).toContain("<c:legend>");
    const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => ({
      fill: /srgbClr val="(\w+)"/.exec(each)![1],
      texts: [...each.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value),
    }));
    expect(series).toEqual([
      {fill: "6B8F9C", texts: ["持续推进", "一、制度", "二、执法", "30", "12"]},
      {fill: "BB7A1C", texts: ["限期完成", "一、制度", "二、执法", "6", "0"]},
    ]);
    expect(xml.match(/<c:axId /g)).toHaveLength(4);
    const fonts = [...xml.matchAll(/<a:(?:latin|ea) +typeface="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(["Microsoft YaHei"]));
    const book = await readXlsx(parts["ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"]!);
    expect(book.sheets.map(({name}) => name)).toEqual(["Sheet1"]);
    expect(book.sheets[0]!.rows).toEqual([
      ["各章节的时限", "持续推进", "限期完成"],
      ["一、制度", 30, 6],
      ["二、执法", 12, 0],
    ]);
    expect(slidesOf(file)[4]).toContain('descr="部门与章节的热力图。"');
  });

  it("spreads many bars over slides, all to the same scale, and stands bars up", async () => {
    const file = await made(chart(manyBars(31)));
    const texts = packageTexts(file);
    const charts = [1, 2].map((number) => texts[`ppt/charts/chart${number}.xml`]!);
    expect(charts.map((xml) => /<c:ptCount val="(\d+)"\/><c:pt idx="0"><c:v>部门/.exec(xml)?.[1])).toEqual([
      "16",
      "15",
    ]);
    expect(charts.map((xml) => /<c:max val="(\d+)"\/>/.exec(xml)?.[1])).toEqual(["35", "35"]);
    expect(texts["ppt/charts/chart3.xml"]).toBeUndefined();
    expect(slidesOf(file).map(titleOf).at(-1)).toBe("市场监管局承担最多，77 项（续 2）");
    expect(packageFaults(file)).toEqual([]);
    const standing = packageTexts(await made(chart({...manyBars(3), direction: "standing"})));
    expect(standing["ppt/charts/chart1.xml"]).toContain('<c:barDir val="col"/>');
  });

  it("outlines a white part with red dashes and writes on each part in a colour that can be read", async () => {
    const bars: ReportBars = {
      categories: ["一"],
      series: [
        {name: "牵头", fill: "#9b2226", values: [3]},
        {name: "未写", fill: "#ffffff", values: [2]},
      ],
      direction: "lying",
    };
    const xml = packageTexts(await made(chart(bars)))["ppt/charts/chart1.xml"]!;
    const [lead, missing] = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => each);
    expect(lead).not.toContain("prstDash");
    expect(missing).toContain('<a:srgbClr val="9B2226"/></a:solidFill><a:prstDash val="dash"/>');
    const inks = [lead, missing].map((each) => /<a:defRPr .*?srgbClr val="(\w+)"/s.exec(each!)![1]);
    expect(inks).toEqual(["FFFFFF", "9B2226"]);
  });

  it("has other charts as a vector beside a PNG, in their proportions, with the description", async () => {
    const file = await made(smallReport);
    const parts = unzipSync(file);
    const slide = slidesOf(file)[2]!;
    expect(slide.match(/<p:pic>/g)).toHaveLength(1);
    expect(slide).toContain('descr="部门与章节的热力图。"');
    const relationships = packageTexts(file)["ppt/slides/_rels/slide3.xml.rels"]!;
    const target = (id: string) =>
      new RegExp(`Id="${id}"[^>]*Target="\\.\\./(media/[^"]*)"`).exec(relationships)![1]!;
    const [, small, vector] = /<a:blip r:embed="(\w+)">.*?<asvg:svgBlip [^>]*r:embed="(\w+)"/s.exec(slide)!;
    expect(parts[`ppt/${target(small!)}`]).toEqual(png);
    const svg = strFromU8(parts[`ppt/${target(vector!)}`]!);
    expect(svg).toContain("市场监管局");
    expect(svg).not.toContain("aria-label");
    const [, width, height] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(slide)!;
    expect(Number(width) / Number(height)).toBeCloseTo(2, 2);
  });

  it("keeps the vector where no PNG can be made", async () => {
    const file = await reportPptx(smallReport, async () => null);
    expect(packageFaults(file)).toEqual([]);
    expect(slidesOf(file)[2]).toContain("asvg:svgBlip");
  });

  it("takes a long finding's first sentence for the title, and keeps the whole in the notes", async () => {
    const first = "市场监管局承担最多，其次是公安局，两家合计占全部任务的三成";
    const finding = `${first}。其余二十九个部门平均每家不到五项，其中十个部门只有一项。`;
    const file = await made(withBlocks({...figure, finding, table: null}));
    expect(titleOf(slidesOf(file)[1]!)).toBe(first);
    expect(lines(textsOf(file, "notesSlides/notesSlide")[1]!)).toContain(finding);
    const endless = await made(withBlocks({...figure, finding: "没完没了，".repeat(60), table: null}));
    expect(titleOf(slidesOf(endless)[1]!)).toMatch(/^(没完没了，){8,}没完没了…$/);
  });

  it("has source, link and query in the notes, a paragraph a line", async () => {
    const notes = textsOf(await made(smallReport), "notesSlides/notesSlide").map(lines);
    const source = "来源：某市责任清单，2021 年";
    expect(notes[0]!.slice(0, 2)).toEqual([source, "链接：http://intranet.example/report.html"]);
    expect(notes[2]!.slice(0, 5)).toEqual([
      "市场监管局承担最多，77 项。",
      source,
      "链接：http://intranet.example/workload.html?list=a&measure=tasks",
      "查询（SQL）",
      "SELECT 1;",
    ]);
    expect(notes[4]!.join()).not.toContain("SELECT");
  });

  it("sets Chinese in Microsoft YaHei and marks it as Chinese", async () => {
    const texts = packageTexts(await made(smallReport));
    const [major, minor] = [...texts["ppt/theme/theme1.xml"]!.matchAll(/<a:m(?:aj|in)orFont>.*?<a:cs/gs)];
    for (const [font] of [major!, minor!]) {
      expect(font).toContain('<a:latin typeface="Microsoft YaHei"/><a:ea typeface="Microsoft YaHei"/>');
    }
    for (const slide of Object.keys(texts).filter((name) => name.startsWith("ppt/slides/slide"))) {
      expect(texts[slide]).not.toMatch(/<a:(latin|ea) /);
      expect(texts[slide]).not.toContain(' lang="en-US"');
      expect(texts[slide]).toContain(' lang="zh-CN"');
    }
  });

  it("has what PowerPoint repairs in files of the library: order of masters, themes, types, texts, numbers of shapes", async () => {
    const file = await made(smallReport);
    const texts = packageTexts(file);
    expect(texts["ppt/presentation.xml"]).toMatch(/<\/p:sldMasterIdLst><p:notesMasterIdLst>.*<p:sldIdLst>/s);
    expect(texts["ppt/notesMasters/_rels/notesMaster1.xml.rels"]).toContain("../theme/theme2.xml");
    expect(texts["ppt/theme/theme2.xml"]).toBe(texts["ppt/theme/theme1.xml"]);
    const types = texts["[Content_Types].xml"]!;
    expect([...types.matchAll(/Extension="([^"]*)"/g)].map(([, extension]) => extension).sort()).toEqual([
      "png",
      "rels",
      "svg",
      "xlsx",
      "xml",
    ]);
    const shaped = Object.entries(texts).filter(([name]) => /^ppt\/slide(s|Layouts|Masters)\/s/.test(name));
    for (const [name, xml] of shaped) {
      const numbers = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number);
      expect(new Set(numbers).size, name).toBe(numbers.length);
      expect(xml.match(/<p:sp>/g)?.length, name).toBe(xml.match(/<p:txBody>/g)?.length);
      expect(xml, name).not.toMatch(/<a:ln><\/a:ln>/);
    }
  });

  it("keeps what would be markup, a formula or no character at all as words", async () => {
    const evil = "<a:t>&\"' =1+1\u0000\ud800 _x0041_";
    const clean = "<a:t>&\"' =1+1 _x0041_";
    const bars: ReportBars = {
      categories: [evil],
      series: [{name: evil, fill: "#9b2226", values: [1]}],
      direction: "lying",
    };
    const blocks: ReportBlock[] = [
      {kind: "heading", level: 2, text: evil},
      {kind: "paragraph", text: evil},
      {kind: "points", points: [{lead: evil, text: evil}]},
      {...figure, title: evil, finding: evil, description: evil, source: evil, sql: evil},
      {...figure, title: evil, finding: evil, description: evil, table: null, bars},
      {kind: "table", caption: evil, columns: [{name: evil, width: 1}], rows: [[evil]], note: evil},
    ];
    const file = await made({
      ...smallReport,
      title: evil,
      subtitle: evil,
      facts: [{name: evil, value: evil}],
      source: evil,
      link: evil,
      sections: [{name: "one", heading: evil, blocks}],
    });
    expect(packageFaults(file)).toEqual([]);
    const slides = slidesOf(file);
    expect(slides.map(titleOf)).toEqual(slides.map(() => clean));
    expect(rowsOf(slides.at(-1)!)).toEqual([[clean], [clean]]);
    expect(lines(textsOf(file, "notesSlides/notesSlide")[2]!)).toContain(clean);
    const book = await readXlsx(unzipSync(file)["ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"]!);
    expect(book.sheets[0]!.rows[1]).toEqual([clean, 1]);
  });

  it("gives the same bytes for the same report, dated with its year, whatever was made before", async () => {
    const first = await made(smallReport);
    await made(chart(manyBars(31)));
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.from(await made(smallReport)).equals(Buffer.from(first))).toBe(true);
    const core = packageTexts(first)["docProps/core.xml"]!;
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(["2021-01-01T", "2021-01-01T"]);
    expect(core).not.toContain("PptxGenJS");
  });

  it("has a slide for a section without blocks", async () => {
    expect(slidesOf(await made(withBlocks())).map(titleOf)).toEqual([smallReport.title, "一"]);
  });
});
