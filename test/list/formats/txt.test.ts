import {describe, expect, it} from "vitest";
import {readTxt} from "../../../src/list/formats/txt.ts";
import {type Cell, paragraphsOf, type Source, tablesOf} from "../../../src/list/source.ts";

const read = (text: string) => {
  const source = readTxt(text);
  return {paragraphs: paragraphs(source), rows: tablesOf(source)[0]?.rows ?? []};
};
const paragraphs = (source: Source): Cell[] => paragraphsOf(source).map(({text, line}) => ({text, line}));
/** The rows as text, cells trimmed. */
const rows = (text: string) => read(text).rows.map((row) => row.map((cell) => cell.text.trim()));

const heads = "\t序号\n\t任务\n\t责任部门\n";

describe("readTxt", () => {
  it("begins a cell at a tab and a row at a whole number", () => {
    expect(rows(`${heads}\t1\n\t甲\n\t市法院\n\t2\n\t乙\n\t市公安局\n`)).toEqual([
      ["序号", "任务", "责任部门"],
      ["1", "甲", "市法院"],
      ["2", "乙", "市公安局"],
    ]);
  });

  it("continues the cell above with a line that has no tab, blank lines included", () => {
    const [, [, task] = []] = read(`${heads}\t1\n\t甲\n\n  乙\n\t市法院\n`).rows;
    expect(task).toEqual({text: "甲\n\n  乙", line: 5});
  });

  it("takes several cells from one line", () => {
    expect(rows("\t序号\t任务\t责任部门\n\t1\t甲\t市法院\n")).toEqual([
      ["序号", "任务", "责任部门"],
      ["1", "甲", "市法院"],
    ]);
  });

  it("begins a cell at a tab inside a line that continues the cell above", () => {
    expect(rows(`${heads}\t1\n\t甲\n乙\t市法院\n`)[1]).toEqual(["1", "甲\n乙", "市法院"]);
  });

  it("keeps the text before the table, with its lines", () => {
    expect(read(`\n责任清单\n\n（2021年）\n${heads}\t1\n\t甲\n\t乙\n`).paragraphs).toEqual([
      {text: "责任清单", line: 2},
      {text: "（2021年）", line: 4},
    ]);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("reads lines that end in %s, each with its number", (_name, end) => {
    const source = read(`${heads}\t1\n\t甲\n乙\n\t市法院\n`.replaceAll("\n", end));
    expect(source.rows[1]).toEqual([
      {text: "1", line: 4},
      {text: "甲\n乙", line: 5},
      {text: "市法院\n", line: 7},
    ]);
  });

  it("passes over a byte order mark", () => {
    const source = read(`\uFEFF责任清单\n${heads}\t1\n\t甲\n\t乙\n`);
    expect(source.paragraphs).toEqual([{text: "责任清单", line: 1}]);
  });

  it.each([
    ["between numbered rows", "\t1\n\t甲\n\t乙\n\t\n\t丙\n\t丁\n\t3\n\t戊\n\t己\n", ["1", "", "3"]],
    ["before the first, with a number of another kind", "\t0-1\n\t甲\n\t乙\n\t2\n\t丙\n\t丁\n", ["0-1", "2"]],
    ["before the first numbered row", "\t\n\t甲\n\t乙\n\t2\n\t丙\n\t丁\n", ["", "2"]],
    ["after the last", "\t1\n\t甲\n\t乙\n\t\n\t丙\n\t丁\n", ["1", ""]],
    ["with a number of another kind", "\t1\n\t甲\n\t乙\n\t1-1\n\t丙\n\t丁\n", ["1", "1-1"]],
  ])("parts rows without a number %s", (_where, body, numbers) => {
    const [header, ...tasks] = rows(heads + body);
    expect(header).toEqual(["序号", "任务", "责任部门"]);
    expect(tasks.map(([number]) => number)).toEqual(numbers);
    expect(tasks.map((row) => row.length)).toEqual(numbers.map(() => 3));
  });

  it("leaves a row with too few or too many cells as it is", () => {
    expect(
      rows(`${heads}\t1\n\t甲\n\t2\n\t乙\n\t丙\n\t丁\n\t3\n\t戊\n\t己\n`).map((row) => row.length),
    ).toEqual([3, 2, 4, 3]);
  });

  describe("a number that is not a task's", () => {
    const four = `${heads}\t完成时限\n`;
    const of = (...body: string[][]) =>
      rows(four + body.map((cells) => cells.map((cell) => `\t${cell}\n`).join("")).join(""))
        .slice(1)
        .map((row) => row.join(" "));

    it.each([
      [
        "a year as deadline",
        [
          ["1", "甲", "市法院", "2021"],
          ["2", "乙", "市法院", "2022"],
          ["3", "丙", "市法院", "2021"],
        ],
      ],
      [
        "a year in one row only",
        [
          ["1", "甲", "市法院", "年底"],
          ["2", "乙", "市法院", "2021"],
          ["3", "丙", "市法院", ""],
        ],
      ],
      [
        "a year in the last row",
        [
          ["1", "甲", "市法院", "年底"],
          ["2", "乙", "市法院", "2021"],
        ],
      ],
      [
        "a year before numbers that jump",
        [
          ["1", "甲", "市法院", "2021"],
          ["70", "乙", "市法院", "2021"],
        ],
      ],
      [
        "a year in a row without a number",
        [
          ["1", "甲", "市法院", "年底"],
          ["", "乙", "市法院", "2021"],
          ["2", "丙", "市法院", ""],
        ],
      ],
      [
        "a small number inside a row",
        [
          ["1", "甲", "2", "年底"],
          ["2", "乙", "4", "年底"],
          ["3", "丙", "丁", ""],
        ],
      ],
    ])("stays in its row: %s", (_what, body) => {
      expect(of(...body)).toEqual(body.map((cells) => cells.join(" ")));
    });

    it("does not stop a short row from ending where the next begins", () => {
      const body = [
        ["1", "甲", "市法院", "2021"],
        ["2", "乙"],
        ["4", "丙", "市法院", "2021"],
        ["5", "丁", "市法院", "2021"],
      ];
      expect(of(...body)).toEqual(body.map((cells) => cells.join(" ")));
    });

    it("does not stop a long row from ending where the next begins", () => {
      const body = [
        ["1", "甲", "市法院", "2021", "多出"],
        ["7", "乙", "市法院", "2021"],
        ["8", "丙", "市法院", "2021"],
      ];
      expect(of(...body)).toEqual(body.map((cells) => cells.join(" ")));
    });

    it("does not swallow a row where a short row's next number jumps, if its own next number follows", () => {
      const body = [
        ["1", "甲", "市法院"],
        ["9", "乙", "市法院", "年底"],
        ["10", "丙", "市法院", "年底"],
      ];
      expect(of(...body)).toEqual(body.map((cells) => cells.join(" ")));
    });

    it("swallows no more than one row where not even that follows", () => {
      const body = [
        ["1", "甲", "市法院"],
        ["9", "乙", "市法院", "年底"],
        ["20", "丙", "市法院", "年底"],
      ];
      expect(of(...body)).toEqual(["1 甲 市法院 9 乙 市法院 年底", "20 丙 市法院 年底"]);
    });
  });

  describe("a footnote below the table", () => {
    it.each(["注：", "注:", "备注：", "备注1：", "说明：", "（注："])(
      "%s is a paragraph, not part of the last cell",
      (word) => {
        const {paragraphs, rows: read} = readAbove(`\n  \n${word}下同。\n联系人：某某\n`);
        expect(read.at(-1)!.at(-1)!.text.trim()).toBe("年底前");
        expect(paragraphs).toEqual([
          {text: `${word}下同。`, line: 8},
          {text: "联系人：某某", line: 9},
        ]);
      },
    );

    it.each(["\n注：下同", "\n\n并持续推进", "\n\n关注：下同"])("is not seen in %j", (below) => {
      const {paragraphs, rows: read} = readAbove(below);
      expect(paragraphs).toEqual([]);
      expect(read.at(-1)!.at(-1)!.text).toBe(`年底前${below}`);
    });

    const readAbove = (below: string) => read(`${heads}\t1\n\t甲\n\t年底前${below}`);
  });

  it("does not part the header by rows that are too short", () => {
    expect(rows(`${heads}\t完成时限\n\t1\n\t甲\n\t2\n\t乙\n`)).toEqual([
      ["序号", "任务", "责任部门", "完成时限"],
      ["1", "甲"],
      ["2", "乙"],
    ]);
  });

  it("gives headings that stand alone a row of their own", () => {
    expect(
      rows(`${heads}\t一、法治\n\t（一）立法\n\t1\n\t甲\n\t市法院\n\t（二）执法\n\t2\n\t乙\n\t市公安局\n`),
    ).toEqual([
      ["序号", "任务", "责任部门"],
      ["一、法治"],
      ["（一）立法"],
      ["1", "甲", "市法院"],
      ["（二）执法"],
      ["2", "乙", "市公安局"],
    ]);
  });

  describe("one cell per line, without tabs", () => {
    const copied = ["责任清单", "", "序号", "任务", "责任单位", "完成时限", "1", "甲", "市法院", "年底前"];

    it("is a table below its header", () => {
      expect(
        read([...copied, "2", " 乙", "", "市公安局", "2021", "", "3", "丙", "市司法局", ""].join("\n")),
      ).toEqual({
        paragraphs: [{text: "责任清单", line: 1}],
        rows: [
          cells(["序号", 3], ["任务", 4], ["责任单位", 5], ["完成时限", 6]),
          cells(["1", 7], ["甲", 8], ["市法院", 9], ["年底前", 10]),
          cells(["2", 11], ["乙", 12], ["市公安局", 14], ["2021", 15]),
          cells(["3", 17], ["丙", 18], ["市司法局", 19]),
        ],
      });
    });

    it("has headings between its rows, and text below", () => {
      const {paragraphs, rows: read_} = read(
        [...copied, "二、民生", "2", "乙", "市公安局", "年底前", "附件下载", "关闭窗口"].join("\n"),
      );
      expect(read_.map((row) => row.map(({text}) => text))).toEqual([
        ["序号", "任务", "责任单位", "完成时限"],
        ["1", "甲", "市法院", "年底前"],
        ["二、民生"],
        ["2", "乙", "市公安局", "年底前"],
      ]);
      expect(paragraphs.map(({text}) => text)).toEqual(["责任清单", "附件下载", "关闭窗口"]);
    });

    const cells = (...each: [string, number][]) => each.map(([text, line]) => ({text, line}));
  });

  it.each([
    ["without tabs", "一、总体要求\n\n\u3000\u3000做好工作（市法院负责）\u3000\n"],
    ["indented by tabs", "\t一、总体要求\n\n\t做好工作（市法院负责）\n"],
  ])("gives running text %s as paragraphs", (_what, text) => {
    expect(read(text)).toEqual({
      paragraphs: [
        {text: "一、总体要求", line: 1},
        {text: "做好工作（市法院负责）", line: 3},
      ],
      rows: [],
    });
  });
});
