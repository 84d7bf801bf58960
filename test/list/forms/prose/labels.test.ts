import {describe, expect, it} from "vitest";
import {readProse} from "../../../../src/list/forms/prose.ts";
import {noNames} from "../../../fixtures/names.ts";

const reading = (text: string) => {
  const lines = text.split("\n");
  const blocks = lines.map((line, index) => ({kind: "paragraph" as const, text: line, line: index + 1}));
  return readProse({blocks}, {names: noNames})!;
};
/** Number, text, clause and deadline of each task. */
const read = (text: string) =>
  reading(text).tasks.map(({no, text: words, clause, deadline}) =>
    [no ?? "–", words, clause, deadline ?? "–"].join("|"),
  );
const found = (text: string) => reading(text).findings.map(({code, evidence}) => `${code}: ${evidence}`);
/** What is read of lines below a task that another one follows. */
const closed = (lines: string) =>
  read(`1.修法。完善制度。\n${lines}\n2.普法。\n责任单位：市司法局`).map((task) => task.slice(2));

describe("readProse, of labels on lines of their own", () => {
  it("closes a task with the lines below it, and takes its deadline from them", () => {
    const text = [
      "一、总则",
      "1.开展培训。组织2次。",
      "牵头单位：市司法局",
      "责任单位：市财政局、市公安局",
      "完成时限：2021年底前",
      "2.修法。2022年底前完成。",
      "责任单位：市法院",
    ].join("\n");
    expect(reading(text)).toEqual({
      form: "prose",
      firstLeads: false,
      findings: [],
      tasks: [
        {
          order: 1,
          no: 1,
          section: {order: 1, text: "一、总则", number: 1, line: 1},
          subsection: null,
          text: "开展培训。组织2次。",
          clause: "牵头单位：市司法局；责任单位：市财政局、市公安局",
          deadline: "2021年底前",
          line: 2,
        },
        {
          order: 2,
          no: 2,
          section: {order: 1, text: "一、总则", number: 1, line: 1},
          subsection: null,
          text: "修法。2022年底前完成。",
          clause: "责任单位：市法院",
          deadline: "2022年底前",
          line: 6,
        },
      ],
    });
  });

  it.each([
    [
      "on one line",
      "牵头单位：市法院；配合单位：市公安局；完成时限：长期",
      "牵头单位：市法院；配合单位：市公安局|长期",
    ],
    ["with spaces between", "牵头单位：市法院 配合单位：市公安局", "牵头单位：市法院；配合单位：市公安局|–"],
    [
      "with full stops",
      "责任单位：市法院、市公安局。\n完成时间：2021年底前。",
      "责任单位：市法院、市公安局|2021年底前",
    ],
    ["with the deadline first", "时间要求：2021年底前\n负责单位：市法院", "负责单位：市法院|2021年底前"],
    ["with other words", "主办单位：市法院\n参加单位：市公安局", "主办单位：市法院；参加单位：市公安局|–"],
    ["with departments", "牵头部门：市法院\n责任部门：市公安局", "牵头部门：市法院；责任部门：市公安局|–"],
    ["with parted characters", "牵 头 单 位：市法院\n完 成 时 限 ：长期", "牵头单位：市法院|长期"],
    ["with half-width colons", "责任单位:市法院\n完成时限:2021年底前", "责任单位：市法院|2021年底前"],
    ["in 【】", "【责任单位】市法院\n【完成时限】长期", "责任单位：市法院|长期"],
    [
      "in 【】, with colons",
      "【牵头单位】：市法院【配合单位】：市公安局",
      "牵头单位：市法院；配合单位：市公安局|–",
    ],
    ["in bold", "**责任单位：**市法院\n**完成时限**：长期", "责任单位：市法院|长期"],
    ["behind bullets", "· 责任单位：市法院\n· 完成时限：长期", "责任单位：市法院|长期"],
    ["with a blank one", "牵头单位：市法院\n配合单位：/\n完成时限：", "牵头单位：市法院|–"],
    [
      "with roles in brackets",
      "责任单位：市法院（牵头）、市公安局（配合）",
      "责任单位：市法院（牵头）、市公安局（配合）|–",
    ],
    ["with names below", "责任单位：\n市法院、市公安局\n完成时限：长期", "责任单位：市法院、市公安局|长期"],
    [
      "with names broken off",
      "责任单位：市财\n政局、市公\n安局\n完成时限：2021年\n12月底前",
      "责任单位：市财政局、市公安局|2021年12月底前",
    ],
    ["broken after a mark", "责任单位：市法院、\n市公安局", "责任单位：市法院、市公安局|–"],
    ["with a bracket above", "（市法院牵头）\n完成时限：长期", "市法院牵头|长期"],
    ["with a bracket below", "完成时限：长期\n（市法院牵头）", "市法院牵头|长期"],
  ])("reads labels %s", (_how, lines, expected) => {
    expect(closed(lines)).toEqual([`修法。完善制度。|${expected}`, "普法。|责任单位：市司法局|–"]);
    expect(found(`1.修法。\n${lines}`)).toEqual([]);
  });

  it("reads them behind the full stop of a task, in a document on one line too", () => {
    const text = "一、总则\n1.修法。责任单位：市法院。完成时限：2021年底前。\n2.普法。责任单位：市司法局";
    const expected = ["1|修法。|责任单位：市法院|2021年底前", "2|普法。|责任单位：市司法局|–"];
    expect(read(text)).toEqual(expected);
    expect(read(text.replaceAll("\n", ""))).toEqual(expected);
  });

  it("reads tasks without numbers by their paragraphs", () => {
    expect(read("方案\n修法。\n责任单位：市法院\n普法活动\n责任单位：市司法局")).toEqual([
      "–|修法。|责任单位：市法院|–",
      "–|普法活动|责任单位：市司法局|–",
    ]);
  });

  it("marks those of a heading whose measures have their own", () => {
    const text =
      "一、总则\n（一）法制建设\n责任单位：市法院\n1.修法。\n责任单位：市公安局\n2.普法。\n责任单位：市司法局";
    expect(read(text)).toEqual(["1|修法。|责任单位：市公安局|–", "2|普法。|责任单位：市司法局|–"]);
    expect(found(text)).toEqual(["heading-clause: 责任单位：市法院"]);
  });

  it("takes an enumeration that they close for one task", () => {
    expect(
      read(
        "（一）修法。\n1.立项。\n2.起草。\n责任单位：市法院\n（二）普法。\n1.讲。\n2.写。\n责任单位：市司法局",
      ),
    ).toEqual(["1|修法。1.立项。2.起草。|责任单位：市法院|–", "2|普法。1.讲。2.写。|责任单位：市司法局|–"]);
  });

  it("reads them beside brackets in one document", () => {
    expect(
      read(
        "1.修法。（市法院牵头，\n市公安局配合）\n2.普法。\n责任单位：市司法局\n3.释法（2次）。（市法院负责）",
      ),
    ).toEqual([
      "1|修法。|市法院牵头，市公安局配合|–",
      "2|普法。|责任单位：市司法局|–",
      "3|释法（2次）。|市法院负责|–",
    ]);
  });

  it("leaves labels within a bracket to it", () => {
    expect(read("1.修法。（牵头单位：市法院；\n责任单位：市公安局；完成时限：长期）")).toEqual([
      "1|修法。|牵头单位：市法院；\n责任单位：市公安局；完成时限：长期|–".replace("\n", ""),
    ]);
  });

  it("keeps a note that the first-named party leads", () => {
    const words = "责任单位：市法院、市公安局。（列第一位的为牵头单位，下同）";
    expect(read(`1.修法。\n${words}\n2.普法。\n责任单位：市司法局`)[0]).toBe(`1|修法。|${words}|–`);
  });

  it("reads lines broken anywhere as it reads the whole", () => {
    const items = [..."甲乙丙丁"].map(
      (word, index) =>
        `${index + 1}.推进${word}类工作，完善制度、健全机制，组织开展各类培训。\n牵头单位：市人力资源社会保障局、市市场监督管理局、市卫生健康委员会\n完成时限：2021年底前`,
    );
    const text = ["一、总则", ...items].join("\n");
    const broken = text.replace(/[^\n]{17}/g, "$&\n");
    expect(read(broken)).toEqual(read(text));
    expect(read(text)).toHaveLength(4);
  });

  it("ends the names before a paragraph, a signature and another label", () => {
    const next = (line: string) => read(`1.修法。\n责任单位：市法院\n${line}`);
    const task = "1|修法。|责任单位：市法院|–";
    expect(next("开展普法活动，提升意识。")).toEqual([task]);
    expect(next("某市人民政府\n2021年3月1日")).toEqual([task]);
    expect(next("联系人：张三")).toEqual([task]);
  });

  it("passes over persons among them, and tells of them", () => {
    const text =
      "1.修法。\n责任领导：张三\n责任单位：市法院  联系人：李四\n完成时限：长期\n2.普法。\n责任单位：市司法局 备注：无";
    expect(read(text)).toEqual(["1|修法。|责任单位：市法院|长期", "2|普法。|责任单位：市司法局|–"]);
    expect(reading(text).findings).toMatchObject([
      {code: "text-without-clause", evidence: "责任领导：张三", source_line: 2},
    ]);
    expect(reading(text).findings[0]!.message_en).toContain("17 characters");
  });

  it.each([
    "责任单位要加强领导。",
    "各责任单位：要加强领导。",
    "压实责任，责任单位：市公安局",
    "完成时限：2021年底前",
    "主办单位：市政府办公室 承办单位：市大数据局 版权所有：市政府",
  ])("makes no clause of %s", (line) => {
    expect(read(`1.修法。（市法院负责）\n二、保障\n${line}`)).toEqual(["1|修法。|市法院负责|–"]);
  });

  it.each(["责任单位：", "牵头单位：\n完成时限：2021年底前", "责任单位：要加强领导"])(
    "tells of a label with nobody under it: %j",
    (lines) => {
      expect(found(`1.修法。（市法院负责）\n2.普法。\n${lines}`)).toContain(
        `clause-unread: ${lines.replace("\n", "")}`,
      );
    },
  );

  it("shows names as they are written, ornaments of a PDF too", () => {
    expect(read("1.推进改⾰。\n责任单位：省发展改⾰委")).toEqual(["1|推进改⾰。|责任单位：省发展改⾰委|–"]);
  });

  it.each([
    ["labels", "责任单位：\n".repeat(50_000)],
    ["labels with names", "责任单位：市法院\n完成时限：长期\n".repeat(20_000)],
    ["names broken after each character", `责任单位：${"市\n法\n院\n、\n".repeat(50_000)}`],
    ["names without an end", `责任单位：${"市法院、".repeat(100_000)}`],
    ["characters parted by spaces", "责 任 单 ".repeat(50_000)],
    ["openings", "【责任单位".repeat(50_000)],
  ])("ends on %s", (_what, text) => {
    expect(reading(`${text}\n1.甲（市法院负责）`).tasks.length).toBeGreaterThan(0);
  });
});
