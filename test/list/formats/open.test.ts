import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {openDocument} from "../../../src/list/formats/open.ts";
import {type Source, tablesOf} from "../../../src/list/source.ts";
import {UnreadableError} from "../../../src/list/unreadable.ts";
import {csv} from "../../fixtures/csv.ts";
import {oleFile} from "../../fixtures/ole.ts";
import {xlsx} from "../../fixtures/xlsx.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const binary = (latin1: string) => Uint8Array.from(latin1.padEnd(64, "\xa0"), (char) => char.charCodeAt(0));
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const message = async (input: Uint8Array) => {
  const error = await openDocument(input, "清单").then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableError);
  return (error as UnreadableError).message;
};
const tables = (source: Source) =>
  tablesOf(source).map(({rows}) => rows.map((row) => row.map(({text}) => text)));
const list = [
  ["序号", "工作任务", "责任部门"],
  ["1", "修订条例\n并实施", "市科技局牵头"],
  ["2", "开展检查", "市财政局"],
];

describe("openDocument", () => {
  it("knows a workbook, a CSV and a TSV file by their content", async () => {
    for (const input of [
      xlsx([{name: "表", rows: list}]),
      bytes(csv(list)),
      bytes(csv(list, "\t")),
      bytes(csv(list, ";")),
    ]) {
      expect(tables(await openDocument(input, "清单.docx"))).toEqual([list]);
    }
  });

  it("knows a CSV file below a title, and one without a header that it knows", async () => {
    expect(tables(await openDocument(bytes(`2021年分工方案\n\n${csv(list)}`), "a"))).toEqual([
      [["2021年分工方案"], ...list],
    ]);
    const rows = [
      ["1", "甲", "乙"],
      ["2", "丙", "丁"],
      ["3", "戊", "己"],
    ];
    expect(tables(await openDocument(bytes(csv(rows)), "a"))).toEqual([rows]);
  });

  it("takes no running text for a CSV file", async () => {
    const text =
      "关于印发分工方案的通知,请遵照执行。\n一、修订条例。（市科技局牵头，市财政局配合）\n二、开展检查,及时整改。（市财政局负责）\n";
    expect((await openDocument(bytes(text), "a")).blocks.map(({kind}) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  it("knows Markdown by its table of pipes, and a table pasted from Word by its tabs", async () => {
    const markdown = "# 方案\n\n| 序号 | 工作任务 | 责任部门 |\n| --- | :-: | --- |\n| 1 | 甲 | 乙 |\n";
    expect(tables(await openDocument(bytes(markdown), "a"))).toEqual([[list[0], ["1", "甲", "乙"]]]);
    const pasted = "\t序号\n\t工作任务\n\t责任部门\n\t1\n\t甲\n\t乙\n";
    expect(tables(await openDocument(bytes(pasted.trimEnd()), "a"))).toEqual([[list[0], ["1", "甲", "乙"]]]);
  });

  it.each([
    [
      ".doc",
      oleFile("WordDocument", "1Table"),
      "这是旧版 Word（.doc）或 WPS 文字（.wps）文件，请用 Word 或 WPS 打开，另存为 .docx",
    ],
    [
      ".xls",
      oleFile("Workbook"),
      "这是旧版 Excel（.xls）或 WPS 表格（.et）文件，请用 Excel 或 WPS 打开，另存为 .xlsx",
    ],
    [".ppt", oleFile("PowerPoint Document"), "这是演示文稿"],
    [
      "a .docx or .xlsx with a password",
      oleFile("EncryptionInfo", "EncryptedPackage"),
      "文件有密码，请去掉打开密码后另存",
    ],
    ["another compound file", oleFile("Contents"), "这是旧版办公软件的文件"],
    ["a compound file cut off", oleFile().subarray(0, 100), "这是旧版办公软件的文件"],
    [".xlsb", zip({"xl/workbook.bin": ""}), "这是 Excel 二进制工作簿"],
    [".pptx", zip({"ppt/presentation.xml": ""}), "这是演示文稿"],
    [".odt", zip({mimetype: "application/vnd.oasis.opendocument.text"}), "这是 OpenDocument 文本（.odt）"],
    [
      ".ods",
      zip({mimetype: "application/vnd.oasis.opendocument.spreadsheet"}),
      "这是 OpenDocument 表格（.ods）",
    ],
    [".odp", zip({mimetype: "application/vnd.oasis.opendocument.presentation"}), "这是演示文稿"],
    [".ofd", zip({"OFD.xml": "<ofd:OFD/>"}), "这是 OFD 版式文件"],
    [".zip", zip({"清单.docx": "x"}), "这是压缩包"],
    ["an empty .zip", zip({}), "这是压缩包"],
    ["a .zip cut off", zip({"清单.docx": "x"}).subarray(0, 40), "损坏"],
    ["a .docx without its text", zip({"word/other.xml": "<x/>"}), "清单: "],
    ["an .xlsx without its workbook", zip({"xl/other.xml": "<x/>"}), "损坏"],
    [".rar", binary("Rar!\x1a\x07\x00"), "这是压缩包"],
    [".7z", binary("7z\xbc\xaf\x27\x1c"), "这是压缩包"],
    [
      ".pdf",
      binary("%PDF-1.7\n%\xe2\xe3\xcf\xd3"),
      "这是 PDF，请用 Word 或 WPS 打开 PDF，另存为 .docx；扫描件请先识别文字",
    ],
    [".png", binary("\x89PNG\r\n\x1a\n"), "这是图片"],
    [".jpg", binary("\xff\xd8\xff\xe0"), "这是图片"],
    [".gif", binary("GIF89a"), "这是图片"],
    [".bmp", binary("BM\x36\x10\x0e\0\0\0\0\0\x36"), "这是图片"],
    [".tiff", binary("II*\0"), "这是图片"],
    [".webp", binary("RIFF\x10\x20\0\0WEBPVP8 "), "这是图片"],
    [".heic", binary("\0\0\0\x18ftypheic\0\0"), "这是图片"],
    [".rtf", bytes("{\\rtf1\\ansi 清单}"), "这是 RTF 文件"],
    [".html", bytes("\ufeff\n<!DOCTYPE html>\n<table></table>"), "这是网页（HTML）"],
    [
      ".xls as a web page",
      bytes('<?xml version="1.0"?><!-- x --><html xmlns:o="urn:x"><table>'),
      "这是网页（HTML）",
    ],
    [".mht", bytes("MIME-Version: 1.0\nContent-Type: multipart/related"), "这是网页（HTML）"],
    [
      "Word 2003 XML",
      bytes('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument>'),
      "这是 XML 形式的 Word 或 Excel 文件",
    ],
    ["nothing", new Uint8Array(), "清单: 文件是空的"],
    ["other bytes", binary("\x01\x02\xff\xfe\x80"), "清单:1: 不是 UTF-8 文本"],
  ])("says what to do about %s", async (_, input, said) => {
    expect(await message(input)).toContain(said);
  });

  it("refuses what is longer than any list, and says how long it is", async () => {
    expect(await message(new Uint8Array(100 * 2 ** 20 + 1))).toBe(
      "清单: 文件有 101 MB，最多读 100 MB，请只留下清单部分",
    );
    expect(await message(new Uint8Array(50 * 2 ** 20).fill(0x61))).toBe(
      "清单: 文字有 5300 万字，最多读 1600 万字，请只留下清单部分",
    );
  });
});
