import {describe, expect, test} from "vitest";
import {readDocx} from "../../../../src/list/formats/docx.ts";
import {paragraphsOf, tablesOf} from "../../../../src/list/source.ts";
import {type DocxBlock, type DocxLevel, type DocxOptions, docx} from "../../../fixtures/docx.ts";

const read = (blocks: DocxBlock[], options: DocxOptions) => readDocx(docx(blocks, options), "清单.docx");
const lines = (blocks: DocxBlock[], options: DocxOptions) =>
  paragraphsOf(read(blocks, options)).map(({text}) => text);
const item = (text: string, level = 0, list = 1): DocxBlock => ({
  kind: "paragraph",
  text,
  number: {list, level},
});
const styled = (text: string, style: string, number?: {list?: number; level?: number}): DocxBlock => ({
  kind: "paragraph",
  text,
  style,
  ...(number && {number}),
});
const outline: DocxLevel[] = [
  {format: "chineseCounting", text: "%1、"},
  {format: "chineseCounting", text: "（%2）"},
  {format: "decimal", text: "%3."},
];

describe("automatic numbers", () => {
  test("stand before the text, and begin anew below a higher level", () => {
    const blocks = [item("立法"), item("甲", 1), item("乙", 1), item("丙", 2), item("司法"), item("丁", 1)];
    expect(lines(blocks, {lists: [{levels: outline}]})).toEqual([
      "一、立法",
      "（一）甲",
      "（二）乙",
      "1. 丙",
      "二、司法",
      "（一）丁",
    ]);
  });

  test("fill the cell of a 序号 column, in the order of the document", () => {
    const number: DocxBlock = {kind: "paragraph", text: "", number: {list: 1}};
    const rows = ["甲", "乙", "丙"].map((text) => [{blocks: [number]}, text]);
    const source = read([{kind: "table", rows}], {lists: [{levels: [{format: "decimal", text: "%1"}]}]});
    expect(tablesOf(source)[0]!.rows.map((row) => row.map(({text}) => text))).toEqual([
      ["1", "甲"],
      ["2", "乙"],
      ["3", "丙"],
    ]);
  });

  test("are not counted in a deleted row", () => {
    const number: DocxBlock = {kind: "paragraph", text: "", number: {list: 1}};
    const rows = [
      [{blocks: [number]}, "甲"],
      {cells: [{blocks: [number]}, "作废"], deleted: true},
      [{blocks: [number]}, "乙"],
    ];
    const source = read([{kind: "table", rows}], {lists: [{levels: [{format: "decimal", text: "%1"}]}]});
    expect(tablesOf(source)[0]!.rows.map((row) => row[0]!.text)).toEqual(["1", "2"]);
  });

  test("name the levels above, in digits where the level asks for it", () => {
    const levels: DocxLevel[] = [
      {format: "chineseCountingThousand", text: "第%1章"},
      {format: "decimal", text: "%1.%2", legal: true},
      {format: "lowerLetter", text: "%1-%2-%3"},
    ];
    expect(lines([item("总则"), item("甲", 1), item("乙", 2)], {lists: [{levels}]})).toEqual([
      "第一章 总则",
      "1.1 甲",
      "一-1-a 乙",
    ]);
  });

  test("count a level above that was left out, as Word does", () => {
    const levels: DocxLevel[] = [
      {format: "decimal", text: "%1、"},
      {format: "decimal", text: "%1.%2、"},
    ];
    expect(lines([item("甲", 1), item("乙", 1), item("丙"), item("丁", 1)], {lists: [{levels}]})).toEqual([
      "1.1、甲",
      "1.2、乙",
      "2、丙",
      "2.1、丁",
    ]);
  });

  test("begin where the level says, and take a space, a tab or nothing behind them", () => {
    const levels: DocxLevel[] = [{format: "decimal", text: "%1", start: 5, suffix: "nothing"}];
    expect(lines([item("年"), item("年")], {lists: [{levels}]})).toEqual(["5年", "6年"]);
    const spaced: DocxLevel[] = [{format: "decimal", text: "%1", suffix: "space"}];
    expect(lines([item("2023年")], {lists: [{levels: spaced}]})).toEqual(["1 2023年"]);
  });

  test("restart only below the level that is named, or never", () => {
    const levels = (restart: number): DocxLevel[] => [
      {format: "decimal", text: "%1、"},
      {format: "decimal", text: "%2、"},
      {format: "decimal", text: "%3、", restart},
    ];
    const blocks = [
      item("甲"),
      item("乙", 1),
      item("丙", 2),
      item("丁", 1),
      item("戊", 2),
      item("己"),
      item("庚", 2),
    ];
    const numbers = (restart: number) =>
      lines(blocks, {lists: [{levels: levels(restart)}]})
        .filter((_, index) => [2, 4, 6].includes(index))
        .map((text) => text[0]);
    expect(numbers(0)).toEqual(["1", "2", "3"]);
    expect(numbers(1)).toEqual(["1", "2", "1"]);
    expect(numbers(2)).toEqual(["1", "1", "1"]);
  });

  test("go on in a list that shares the count, unless it says where to start", () => {
    const lists = [
      {levels: outline},
      {continues: 1},
      {continues: 1, starts: {0: 1}},
      {continues: 1, levels: {0: {format: "upperRoman", text: "%1、"}}},
    ];
    const blocks = [item("甲"), item("乙", 0, 2), item("丙", 0, 3), item("丁", 0, 3), item("戊", 0, 4)];
    expect(lines(blocks, {lists})).toEqual(["一、甲", "二、乙", "一、丙", "二、丁", "III、戊"]);
  });

  test("come from the style, or one that it is based on, at the level that names it", () => {
    const levels: DocxLevel[] = [
      {format: "chineseCounting", text: "%1、", style: "h1"},
      {format: "chineseCounting", text: "（%2）", style: "h2"},
    ];
    const styles = [
      {id: "h1", number: {list: 1}},
      {id: "h2", number: {list: 1}},
      {id: "h2a", basedOn: "h2"},
    ];
    const blocks = [
      styled("立法", "h1"),
      styled("甲", "h2a"),
      styled("乙", "h2", {list: 0}),
      styled("丙", "h2"),
    ];
    expect(lines(blocks, {lists: [{levels}], styles})).toEqual(["一、立法", "（一）甲", "乙", "（二）丙"]);
  });

  test("come from the style of paragraphs that name none", () => {
    const styles = [{id: "a", standard: true, number: {list: 1, level: 0}}];
    expect(lines(["甲"], {lists: [{levels: outline}], styles})).toEqual(["一、甲"]);
  });

  test("survive styles that are based on each other", () => {
    const styles = [
      {id: "a", basedOn: "b"},
      {id: "b", basedOn: "a"},
    ];
    expect(lines([styled("甲", "a")], {styles})).toEqual(["甲"]);
  });

  test("leave out bullets", () => {
    expect(lines([item("甲")], {lists: [{levels: [{format: "bullet", text: "●"}]}]})).toEqual(["甲"]);
  });

  test("follow a numbering style to its list", () => {
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    expect(lines([item("甲")], {lists: [], parts: {"word/numbering.xml": numbering}})).toEqual(["1、甲"]);
  });
});
