import {describe, expect, test} from "vitest";
import {readDocx} from "../../../src/list/formats/docx.ts";
import {type Cell, paragraphsOf, type Source, tablesOf} from "../../../src/list/source.ts";
import {UnreadableError} from "../../../src/list/unreadable.ts";
import {
  bookmark,
  control,
  controlled,
  type DocxBlock,
  type DocxOptions,
  deleted,
  docx,
  field,
  footnote,
  hidden,
  inserted,
  link,
  movedFrom,
  movedTo,
  noBreakHyphen,
  pageBreak,
  run,
  simpleField,
  softHyphen,
  symbol,
  textBox,
} from "../../fixtures/docx.ts";

const read = (blocks: DocxBlock[], options?: DocxOptions): Source =>
  readDocx(docx(blocks, options), "清单.docx");
const lines = (blocks: DocxBlock[], options?: DocxOptions) =>
  paragraphsOf(read(blocks, options)).map(({text}) => text);
const paragraph = (text: Parameters<typeof link>[0], more = {}): DocxBlock => ({
  kind: "paragraph",
  text,
  ...more,
});
/** A row as words: ^ a place covered from above, < one covered from the left. */
const shown = (row: Cell[]) =>
  row.map(({text, covered}) => (covered === "above" ? "^" : covered === "left" ? "<" : text));
const grid = (blocks: DocxBlock[], options?: DocxOptions) =>
  tablesOf(read(blocks, options))[0]!.rows.map(shown);
const table = (rows: Extract<DocxBlock, {kind: "table"}>["rows"], widths?: number[]): DocxBlock => ({
  kind: "table",
  rows,
  ...(widths && {widths}),
});
const above = {text: "", covered: "above"} as const;
const left = {text: "", covered: "left"} as const;

describe("readDocx", () => {
  test("gives paragraphs and tables in their order, counting paragraphs and rows", () => {
    const source = read([
      "分工方案",
      "",
      table([
        ["序号", "工作任务"],
        ["1", "立法"],
      ]),
      "注：下同",
    ]);
    expect(source.blocks).toEqual([
      {kind: "paragraph", text: "分工方案", line: 1},
      {
        kind: "table",
        name: null,
        rows: [
          [
            {text: "序号", line: 3},
            {text: "工作任务", line: 3},
          ],
          [
            {text: "1", line: 4},
            {text: "立法", line: 4},
          ],
        ],
      },
      {kind: "paragraph", text: "注：下同", line: 5},
    ]);
  });

  test("marks what merged cells cover", () => {
    const rows = [
      ["序号", "任务", left, "部门"],
      ["1", "一、立法", "修改法规", "市司法局"],
      ["2", above, "提请审议", above],
      ["3", "二、司法", left, "市法院"],
    ];
    const written = [
      ["序号", "任务", "<", "部门"],
      ["1", "一、立法", "修改法规", "市司法局"],
      ["2", "^", "提请审议", "^"],
      ["3", "二、司法", "<", "市法院"],
    ];
    expect(grid([table(rows)])).toEqual(written);
    expect(grid([table(rows)], {bareMerges: true})).toEqual(written);
  });

  test("marks a block merged both ways as covered from above below its first row", () => {
    const rows = [
      ["甲", left, "乙"],
      [above, above, "丙"],
    ];
    expect(grid([table(rows)])).toEqual([
      ["甲", "<", "乙"],
      ["^", "^", "丙"],
    ]);
  });

  test("takes a merge that goes on from nothing for a cell of its own", () => {
    const xml = `<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    expect(grid([{xml}])).toEqual([[""], ["甲"]]);
  });

  test("reads horizontal merges of old files", () => {
    const cell = (merge: string, text: string) =>
      `<w:tc><w:tcPr><w:hMerge${merge}/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const xml = `<w:tbl><w:tr>${cell(' w:val="restart"', "甲")}${cell(' w:val="continue"', "")}${cell("", "")}</w:tr></w:tbl>`;
    expect(grid([{xml}])).toEqual([["甲", "<", "<"]]);
  });

  test("leaves blank places where a row has no cells", () => {
    const rows = [["1", "立法", "市司法局"], {cells: ["审议"], before: 1, after: 1}];
    expect(grid([table(rows)])).toEqual([
      ["1", "立法", "市司法局"],
      ["", "审议", ""],
    ]);
  });

  test("does not take a border that was dragged a little aside for a column", () => {
    const rows = [
      ["1", "立法", left, "市司法局"],
      ["2", "审议", "市人大", left],
    ];
    expect(grid([table(rows, [600, 4000, 60, 2000])])).toEqual([
      ["1", "立法", "市司法局"],
      ["2", "审议", "市人大"],
    ]);
    expect(grid([table(rows, [600, 4000, 600, 2000])])).toEqual([
      ["1", "立法", "<", "市司法局"],
      ["2", "审议", "市人大", "<"],
    ]);
  });

  test("joins a cell's paragraphs with line feeds, and an inner table's cells with tabs", () => {
    const inner = table([
      ["市法院", "市检察院"],
      ["市公安局", left],
    ]);
    expect(grid([table([["甲\n\n乙", {blocks: ["丙", inner]}]])])).toEqual([
      ["甲\n\n乙", "丙\n市法院\t市检察院\n市公安局"],
    ]);
  });

  test("opens a table that is only a frame", () => {
    const source = read([table([[{blocks: ["分工方案", table([["1", "立法"]])]}]])]);
    expect(source.blocks.map(({kind}) => kind)).toEqual(["paragraph", "table"]);
    expect(tablesOf(source)[0]!.rows.map(shown)).toEqual([["1", "立法"]]);
  });
});

describe("readDocx, tracked changes", () => {
  test("are read as accepted", () => {
    const text = [
      "市",
      deleted("工商"),
      inserted(["市场监管", run("局")]),
      movedFrom("牵头"),
      movedTo("负责"),
    ];
    expect(lines([paragraph(text)])).toEqual(["市市场监管局负责"]);
  });

  test("join paragraphs whose division is deleted, and leave none where all is deleted", () => {
    expect(
      lines([
        paragraph("市司法局", {end: "del"}),
        "负责",
        paragraph(deleted("全删"), {end: "del"}),
        "下一段",
        paragraph("末段", {end: "moveFrom"}),
      ]),
    ).toEqual(["市司法局负责", "下一段", "末段"]);
  });

  test("leave out deleted rows, and a table of which no row is left", () => {
    const source = read([
      table([["1", "立法"], {cells: ["2", "作废"], deleted: true}, ["3", "审议"]]),
      table([{cells: ["4"], deleted: true}]),
    ]);
    expect(tablesOf(source).map(({rows}) => rows.map(shown))).toEqual([
      [
        ["1", "立法"],
        ["3", "审议"],
      ],
    ]);
  });

  test("do not bring former properties back", () => {
    const former =
      '<w:pPrChange w:id="1" w:author="甲"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    const xml = `<w:p><w:pPr>${former}</w:pPr><w:r><w:t>立法</w:t></w:r></w:p>`;
    expect(lines([{xml}], {lists: [{levels: [{format: "decimal", text: "%1."}]}]})).toEqual(["立法"]);
  });
});

describe("readDocx, what stands in a paragraph", () => {
  test("keeps line breaks and tabs, and reads hyphens and signs as they show", () => {
    expect(lines([paragraph(["甲\t乙\n丙", softHyphen, "丁", noBreakHyphen, "戊", pageBreak])])).toEqual([
      "甲\t乙\n丙丁-戊",
    ]);
    expect(lines([paragraph([symbol("F0FC"), symbol("2605"), "\uf0fe"])])).toEqual(["√★☑"]);
  });

  test("opens links, content controls and bookmarks, also around blocks", () => {
    expect(lines([paragraph([link("市司"), bookmark("[a]"), control(["法", control("局")])])])).toEqual([
      "市司法局",
    ]);
    expect(lines([controlled(["甲", controlled(["乙"])])])).toEqual(["甲", "乙"]);
  });

  test("shows fields by their result only", () => {
    const nested = [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>',
      field("DATE", "不显示").xml,
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>局</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ];
    const text = ["第", field("SEQ 表", "3"), simpleField("PAGE", "号"), {xml: nested.join("")}];
    expect(lines([paragraph(text)])).toEqual(["第3号局"]);
  });

  test("leaves out text boxes, hidden text, headers and footers", () => {
    const text = ["正文", textBox("框内"), hidden("隐藏")];
    expect(lines([paragraph(text)], {header: "页眉", footer: "第1页"})).toEqual(["正文"]);
  });

  test("leaves out the table of contents", () => {
    const styles = [
      {id: "a", name: "toc 1"},
      {id: "b", name: "TOC Heading"},
    ];
    const blocks = [paragraph("目录", {style: "b"}), paragraph("一、立法\t1", {style: "a"}), "一、立法"];
    expect(read(blocks, {styles}).blocks).toEqual([{kind: "paragraph", text: "一、立法", line: 3}]);
  });

  test("puts footnotes behind all else, if they are referred to", () => {
    const blocks = [paragraph(["责任部门", footnote(2)]), "末段"];
    expect(lines(blocks, {footnotes: ["无人引用", "列第一位的为牵头单位"]})).toEqual([
      "责任部门",
      "末段",
      "列第一位的为牵头单位",
    ]);
  });

  test("trims a text that does not ask for its spaces, as Word does", () => {
    const xml = '<w:p><w:r><w:t>  市\n  法院 </w:t><w:t xml:space="preserve"> 负责</w:t></w:r></w:p>';
    expect(lines([{xml}])).toEqual(["市   法院 负责"]);
  });

  test("reads markup in the text as text", () => {
    expect(lines(["<img onerror=alert(1)> &amp; ]]>"])).toEqual(["<img onerror=alert(1)> &amp; ]]>"]);
  });
});

describe("readDocx, how the file is made", () => {
  test("reads the strict form, and a text that stands elsewhere", () => {
    expect(lines(["分工方案"], {strict: true})).toEqual(["分工方案"]);
    expect(
      lines([paragraph("立法", {number: {list: 1}})], {
        main: "Inhalt/text.xml",
        lists: [{levels: [{format: "decimal", text: "%1、"}]}],
      }),
    ).toEqual(["1、立法"]);
  });

  test("reads other prefixes than the usual ones", () => {
    const xml =
      '<d:document xmlns:d="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><d:body><d:p><d:r><d:t>立法</d:t></d:r></d:p></d:body></d:document>';
    expect(lines([], {parts: {"word/document.xml": xml}})).toEqual(["立法"]);
  });

  test("reads parts in UTF-16", () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>立法</w:t></w:r></w:p></w:body></w:document>';
    const bytes = new Uint8Array(
      Uint16Array.from({length: xml.length}, (_, at) => xml.charCodeAt(at)).buffer,
    );
    expect(lines([], {parts: {"word/document.xml": bytes}})).toEqual(["立法"]);
  });

  test("does without styles, numbering and references", () => {
    const parts = {"_rels/.rels": null, "word/_rels/document.xml.rels": null, "[Content_Types].xml": null};
    expect(lines([paragraph("立法", {style: "x", number: {list: 7}})], {parts})).toEqual(["立法"]);
  });
});

describe("readDocx, errors", () => {
  const reason = (bytes: Uint8Array): string => {
    try {
      readDocx(bytes, "坏.docx");
    } catch (error) {
      if (error instanceof UnreadableError) return error.english.replace("坏.docx: ", "").split(" — ")[0]!;
      throw error;
    }
    return "read";
  };
  const whole = docx(["分工方案"]);

  test("tell an empty file, one that is no archive, and one that was cut off", () => {
    expect(reason(new Uint8Array())).toBe("the file is empty");
    expect(reason(new TextEncoder().encode("分工方案"))).toBe("not a .docx or .xlsx file");
    expect(reason(whole.subarray(0, whole.length / 2))).toBe("the file is incomplete or damaged");
    expect(reason(whole.subarray(0, whole.length - 1))).toBe("the file is incomplete or damaged");
  });

  test("tell an archive without a document", () => {
    expect(reason(docx(["甲"], {parts: {"word/document.xml": null}}))).toBe(
      "no Word document in the archive",
    );
    const sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    expect(reason(docx([], {parts: {"word/document.xml": sheet}}))).toBe("no Word document in the archive");
  });

  test("tell a document without text", () => {
    expect(reason(docx(["", " ", table([["", ""]]), paragraph(textBox("框内"))]))).toBe(
      "no text in the document (pictures and text boxes are not read)",
    );
  });

  test.each([
    ["cut off", "<w:document><w:body>"],
    ["crossed", "<w:document><w:body></w:document></w:body>"],
    ["empty", ""],
    ["no XML", "分工方案"],
    ["with a document type", '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document>&a;</w:document>'],
    ["with an unknown entity", "<w:document>&nbsp;</w:document>"],
    ["with a NUL", "<w:document>\0</w:document>"],
    ["too deep", `<w:document>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</w:document>`],
  ])("tell XML that is %s", (_, xml) => {
    expect(reason(docx([], {parts: {"word/document.xml": xml}}))).toBe(
      "word/document.xml in the file is damaged",
    );
  });

  test("tell a damaged part beside the text", () => {
    expect(reason(docx(["甲"], {parts: {"word/styles.xml": "<w:styles"}}))).toBe(
      "word/styles.xml in the file is damaged",
    );
  });

  test("tell tables beyond any list's size", () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="999"/></w:tcPr><w:p/></w:tc>';
    const xml = `<w:tbl>${`<w:tr>${cell.repeat(4)}</w:tr>`.repeat(1001)}</w:tbl>`;
    expect(reason(docx([{xml}]))).toBe("the tables have more than 2000000 cells and are not read");
  });

  test("tell any damage of the bytes, and nothing else is thrown", () => {
    const bytes = docx([
      "分工方案",
      table([
        ["1", "立法"],
        ["2", above],
      ]),
    ]);
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 0x55;
      expect(reason(damaged)).toBeTypeOf("string");
    }
  });
});
