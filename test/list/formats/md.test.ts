import {describe, expect, it} from "vitest";
import {readMarkdown} from "../../../src/list/formats/md.ts";
import {inlineText} from "../../../src/list/formats/mdInline.ts";
import {readText} from "../../../src/list/formats/text.ts";
import {paragraphsOf, tablesOf} from "../../../src/list/source.ts";

const rows = (text: string) =>
  tablesOf(readMarkdown(text)).map((table) => table.rows.map((row) => row.map((cell) => cell.text)));

describe("readMarkdown", () => {
  it.each([
    ["with outer pipes", "| 任务 | 责任单位 |\n|---|:---:|\n| 修法 | 市法院 |"],
    ["without outer pipes", "任务 | 责任单位\n--- | ---\n修法 | 市法院"],
    ["with tabs and narrow rules", "|任务\t|\t责任单位|\r\n|-|-|\r\n|修法|市法院|\r\n"],
  ])("reads a table %s", (_what, text) => {
    expect(rows(text)).toEqual([
      [
        ["任务", "责任单位"],
        ["修法", "市法院"],
      ],
    ]);
  });

  it("keeps a pipe that is escaped, fills up a short row and keeps a long one", () => {
    expect(rows("|任务|责任单位|\n|-|-|\n|甲\\|乙|\n|丙|丁|戊|\n")).toEqual([
      [
        ["任务", "责任单位"],
        ["甲|乙", ""],
        ["丙", "丁", "戊"],
      ],
    ]);
  });

  it("tells lines, and ends a table before the first line without a pipe", () => {
    const {blocks} = readMarkdown("清单\n\n|任务|单位|\n|-|-|\n|修法|市法院|\n以上。\n");
    expect(blocks).toEqual([
      {kind: "paragraph", text: "清单", line: 1},
      {
        kind: "table",
        name: null,
        rows: [
          [
            {text: "任务", line: 3},
            {text: "单位", line: 3},
          ],
          [
            {text: "修法", line: 5},
            {text: "市法院", line: 5},
          ],
        ],
      },
      {kind: "paragraph", text: "以上。", line: 6},
    ]);
  });

  it("gives headings their level, and takes marks of lists and quotations away", () => {
    const {blocks} = readMarkdown("# 方案 #\n- 修法\n> 普法\n1. 释法\n---\n{:.note}\n### **行动**：执法\n");
    expect(blocks).toEqual([
      {kind: "paragraph", text: "方案", line: 1, level: 1},
      {kind: "paragraph", text: "修法", line: 2},
      {kind: "paragraph", text: "普法", line: 3},
      {kind: "paragraph", text: "1. 释法", line: 4},
      {kind: "paragraph", text: "行动：执法", line: 7, level: 3},
    ]);
  });

  it("is how a text with marked headings is read, even without a table", () => {
    expect(readText("## 一、总则\n做好**工作**（市法院负责）\n", "list.txt").blocks).toEqual([
      {kind: "paragraph", text: "一、总则", line: 1, level: 2},
      {kind: "paragraph", text: "做好工作（市法院负责）", line: 2},
    ]);
  });

  it("takes the title out of the settings at the head", () => {
    expect(paragraphsOf(readMarkdown('---\ntitle: "方案"\nlayout: page\n---\n正文\n'))).toEqual([
      {kind: "paragraph", text: "方案", line: 2},
      {kind: "paragraph", text: "正文", line: 5},
    ]);
  });
});

describe("inlineText", () => {
  it.each([
    ["**8.1** Make *it* __so__ _now_", "8.1 Make it so now"],
    ["Required <br> Encouraged<br/>All", "Required\nEncouraged\nAll"],
    ["<b>July 31, 2020*</b>", "July 31, 2020*"],
    ["the [news]({{ site.url }}/news) page", "the [news]({{ site.url }}/news) page"],
    ["the [name](https://a.b/c) and ![seal](d.png)", "the name and seal"],
    ["Committee[^15]", "Committee"],
    ["[^1]: Available at <https://a.b>", "[^1]: Available at https://a.b"],
    ["Tool&#42;&#42; &amp; more &unknown; &#xD800;", "Tool** & more &unknown; &#xD800;"],
    ["a \\* b \\| c", "a * b | c"],
    ["`[agency].gov`", "[agency].gov"],
    ["2 * 3 * 4, a_b_c", "2 * 3 * 4, a_b_c"],
    ["<img src=x onerror=alert(1)>1 < 2", "<img src=x onerror=alert(1)>1 < 2"],
  ])("reads %j", (written, text) => {
    expect(inlineText(written)).toEqual({text});
  });

  it.each([
    ["<s>June 30, 2020</s> <b>July 31, 2020*</b>", "July 31, 2020*", "June 30, 2020"],
    ["~~年底前~~明年底前<del>止</del>", "明年底前", "年底前；止"],
  ])("leaves out what is struck in %j", (written, text, struck) => {
    expect(inlineText(written)).toEqual({text, struck});
  });
});
