import {describe, expect, it} from "vitest";
import {readProse} from "../../../src/list/forms/prose.ts";
import type {Source} from "../../../src/list/source.ts";
import {noNames} from "../../fixtures/names.ts";

/** A source with a paragraph for each line. */
const prose = (text: string): Source => ({
  blocks: text.split("\n").map((line, index) => ({kind: "paragraph", text: line, line: index + 1})),
});
const reading = (text: string) => readProse(prose(text), {names: noNames})!;
/** Number, section, subsection, text and clause of each task. */
const read = (text: string) =>
  reading(text).tasks.map(({no, section, subsection, text: words, clause}) =>
    [no ?? "–", section?.text ?? "–", subsection?.text ?? "–", words, clause].join("|"),
  );
const codes = (text: string) => reading(text).findings.map(({code}) => code);

describe("readProse", () => {
  it("takes the items of a section as tasks where each closes with a clause", () => {
    expect(
      read("一、总则\n（一）修法。完善制度。（市法院牵头，市公安局配合）\n（二）普法。（市司法局负责）"),
    ).toEqual(["1|一、总则|–|修法。完善制度。|市法院牵头，市公安局配合", "2|一、总则|–|普法。|市司法局负责"]);
  });

  it("gives the whole of a task", () => {
    expect(reading("一、总则\n（一）2021年底前修法。（市法院负责）")).toEqual({
      form: "prose",
      firstLeads: false,
      findings: [],
      tasks: [
        {
          order: 1,
          no: 1,
          section: {order: 1, text: "一、总则", number: 1, line: 1},
          subsection: null,
          text: "2021年底前修法。",
          clause: "市法院负责",
          deadline: "2021年底前",
          line: 2,
        },
      ],
    });
  });

  it("takes measures under the items as tasks, and the items as subsections", () => {
    expect(
      read(
        "一、总则\n（一）法制建设\n1.修法。（责任单位：市法院）\n2．普法。（责任单位：市司法局）\n（二）队伍建设。\n1、培训。（责任单位：市公安局）",
      ),
    ).toEqual([
      "1|一、总则|（一）法制建设|修法。|责任单位：市法院",
      "2|一、总则|（一）法制建设|普法。|责任单位：市司法局",
      "1|一、总则|（二）队伍建设|培训。|责任单位：市公安局",
    ]);
  });

  it("parts a paragraph with several clauses into as many tasks", () => {
    expect(
      read(
        "一、总则\n（一）法制建设。修法。（市法院牵头）普法，释法。（市司法局牵头）\n（二）队伍建设。培训。（市公安局负责）",
      ),
    ).toEqual([
      "–|一、总则|（一）法制建设|修法。|市法院牵头",
      "–|一、总则|（一）法制建设|普法，释法。|市司法局牵头",
      "–|一、总则|（二）队伍建设|培训。|市公安局负责",
    ]);
  });

  it("keeps a first sentence that is no title in the task", () => {
    expect(read("（一）修法，普法。释法。（市法院牵头）讲法。（市司法局牵头）")).toEqual([
      "–|（一）修法，普法|–|修法，普法。释法。|市法院牵头",
      "–|（一）修法，普法|–|讲法。|市司法局牵头",
    ]);
  });

  it("marks a heading's own clause and does not count it", () => {
    const text =
      "为落实任务，制定本方案。一、总则（一）完善法制，修法。（市法院负责）具体措施：1．2021年底前修法。（市法院牵头，市司法局配合）2．普法。（市司法局负责）（二）建队伍，强培训。（市公安局负责）";
    expect(read(text)).toEqual([
      "1|一、总则|（一）完善法制，修法|2021年底前修法。|市法院牵头，市司法局配合",
      "2|一、总则|（一）完善法制，修法|普法。|市司法局负责",
      "–|一、总则|（二）建队伍，强培训|建队伍，强培训。|市公安局负责",
    ]);
    expect(reading(text).findings).toMatchObject([
      {code: "heading-clause", severity: "note", evidence: "市法院负责", source_line: 1},
      {code: "text-without-clause", evidence: "为落实任务，制定本方案。"},
    ]);
  });

  it("takes what follows 具体措施 for a measure where it has no number", () => {
    const text =
      "一、总则\n（一）修法。（市法院负责）具体措施：抓好落实。（市公安局负责）\n（二）普法。（市司法局负责）";
    expect(read(text)).toEqual([
      "–|一、总则|（一）修法|抓好落实。|市公安局负责",
      "–|一、总则|（二）普法|普法|市司法局负责",
    ]);
    expect(codes(text)).toEqual(["heading-clause"]);
  });

  it("puts a fourth level under the nearest heading", () => {
    expect(
      read(
        "一、总则\n（一）法制\n1.修法\n（1）立项。（市法院负责）\n（2）起草。（市司法局负责）\n2.普法。（市公安局负责）",
      ),
    ).toEqual([
      "1|一、总则|1.修法|立项。|市法院负责",
      "2|一、总则|1.修法|起草。|市司法局负责",
      "–|一、总则|2.普法|普法|市公安局负责",
    ]);
  });

  it("takes an enumeration that one clause closes for one task", () => {
    expect(
      read(
        "一、总则\n1.修法，包括：（1）立项；（2）起草。（市法院负责）\n2.普法：①讲；②写。（市司法局负责）",
      ),
    ).toEqual([
      "1|一、总则|–|修法，包括：（1）立项；（2）起草。|市法院负责",
      "2|一、总则|–|普法：①讲；②写。|市司法局负责",
    ]);
  });

  it("reads a section whose text has no numbers by its paragraphs", () => {
    const text =
      "一、总则\n本市决定如下。\n修法。（市法院负责）\n释法。（市公安局负责）\n二、保障\n普法。（市司法局负责）";
    expect(read(text)).toEqual([
      "–|一、总则|–|修法。|市法院负责",
      "–|一、总则|–|释法。|市公安局负责",
      "–|二、保障|–|普法。|市司法局负责",
    ]);
    expect(reading(text).findings).toMatchObject([
      {code: "text-without-clause", source_line: 2, evidence: "本市决定如下。"},
    ]);
  });

  it("takes the sections themselves for tasks where each closes with a clause", () => {
    expect(read("一、修法\n完善制度。（市法院负责）\n二、普法。（市司法局负责）")).toEqual([
      "1|–|–|修法 完善制度。|市法院负责",
      "2|–|–|普法。|市司法局负责",
    ]);
  });

  it("reads a document without numbers by its paragraphs", () => {
    expect(read("方案\n修法。（市法院负责）\n普法。\n（市司法局负责）")).toEqual([
      "–|–|–|修法。|市法院负责",
      "–|–|–|普法。|市司法局负责",
    ]);
  });

  it.each([
    [
      "before the full stop",
      "（一）修法（市法院牵头，市公安局配合）。（二）普法（市司法局负责）。",
      ["市法院牵头，市公安局配合", "市司法局负责"],
    ],
    ["in half-width brackets", "（一）修法。(市法院负责)", ["市法院负责"]],
    [
      "in 〔〕 with （） inside",
      "（一）修法。〔责任单位：省市场监管局（省知识产权局）、省法院〕",
      ["责任单位：省市场监管局（省知识产权局）、省法院"],
    ],
    [
      "in （） with 〔〕 inside",
      "（一）修法。（责任单位：省法院，各市、县〔市、区〕政府）",
      ["责任单位：省法院，各市、县〔市、区〕政府"],
    ],
    ["in brackets that do not match", "（一）修法。（市法院负责)", ["市法院负责"]],
    [
      "with a note behind a full stop",
      "（一）修法。（市法院、市公安局等负责。列第一位者为牵头单位，下同）",
      ["市法院、市公安局等负责。列第一位者为牵头单位，下同"],
    ],
    ["in two brackets", "（一）修法。（市法院牵头）（市公安局配合）", ["市法院牵头；市公安局配合"]],
    ["broken over lines", "（一）修法。（责任单位：市\n法院，市公\n安局）", ["责任单位：市法院，市公安局"]],
  ])("reads a clause %s", (_how, text, clauses) => {
    expect(reading(text).tasks.map(({clause}) => clause)).toEqual(clauses);
  });

  it.each([
    "（含企业牵头承担的项目）",
    "（2023—2025年）",
    "（市、区）",
    "（以下简称平台）",
    "（党委领导、政府负责、社会协同、公众参与）",
    "（企业负责人参加）",
  ])("makes no clause of %s", (bracket) => {
    expect(read(`（一）修法${bracket}，普法。（市法院负责）`)).toEqual([
      `1|–|–|修法${bracket}，普法。|市法院负责`,
    ]);
    expect(codes(`（一）修法${bracket}，普法。（市法院负责）`)).toEqual([]);
  });

  it.each([
    ["a label with nobody behind it", "（责任单位：）"],
    ["a role with nobody before it", "（牵头负责）"],
    ["a clause that is never closed", "（责任单位：市公安局"],
  ])("tells of %s", (_what, bracket) => {
    const text = `一、总则\n（一）修法。${bracket}\n（二）普法。（市法院负责）`;
    expect(reading(text).findings.filter(({code}) => code === "clause-unread")).toMatchObject([
      {severity: "warning", evidence: bracket, source_line: 2},
    ]);
  });

  it("tells of an item without a clause among others that have one", () => {
    const text = "一、总则\n1.修法。（市法院负责）\n2.统筹推进。\n3.普法。（市司法局负责）";
    expect(read(text)).toHaveLength(2);
    expect(reading(text).findings).toMatchObject([
      {code: "item-without-clause", severity: "note", evidence: "2.统筹推进", source_line: 3, task_no: null},
    ]);
  });

  it("takes no deadline from the goals", () => {
    const {tasks} = reading(
      "一、目标\n到2020年底前，建成。\n二、任务\n1.到2025年，建成两家。2021年6月底前修法，12月底前普法。（市法院负责）",
    );
    expect(tasks.map(({deadline}) => deadline)).toEqual(["2021年6月底前；12月底前"]);
  });

  it("reads a note outside the clauses that the first-named party leads", () => {
    const {firstLeads, findings} = reading(
      "（责任单位中列第一位的为牵头单位）\n1.修法。（责任单位：市法院、市公安局）",
    );
    expect(firstLeads).toBe(true);
    expect(findings.map(({code}) => code)).toContain("document-note");
    expect(reading("1.修法。（市法院负责。列第一位的为牵头单位，下同）").firstLeads).toBe(false);
  });

  it("reads what a PDF makes of the characters, and shows it as it stands", () => {
    expect(read("⼀、总则\n１．推进改⾰。（责任单位：省发展改⾰委）")).toEqual([
      "1|⼀、总则|–|推进改⾰。|责任单位：省发展改⾰委",
    ]);
  });

  it("reads numbers that begin anew between those of another kind as nested in them", () => {
    expect(
      read(
        "1.法制\n（一）修法。（市法院负责）\n（二）普法。（市司法局负责）\n2.队伍\n（一）培训。（市公安局负责）\n3.保障\n（一）经费。（市财政局负责）",
      ),
    ).toEqual([
      "1|1.法制|–|修法。|市法院负责",
      "2|1.法制|–|普法。|市司法局负责",
      "1|2.队伍|–|培训。|市公安局负责",
      "1|3.保障|–|经费。|市财政局负责",
    ]);
  });

  it("reads a document on one line, its titles without full stops too", () => {
    const lines = [
      "一、总则",
      "（一）法制建设",
      "1.修法。（市法院负责）",
      "2.2021年底前普法。（市司法局负责）",
      "二、保障",
      "（一）经费",
      "1.拨款。（市财政局负责）",
    ];
    expect(read(lines.join(""))).toEqual(read(lines.join("\n")));
    expect(read(lines.join(""))).toEqual([
      "1|一、总则|（一）法制建设|修法。|市法院负责",
      "2|一、总则|（一）法制建设|2021年底前普法。|市司法局负责",
      "1|二、保障|（一）经费|拨款。|市财政局负责",
    ]);
  });

  it("reads a text whose lines are broken anywhere as it reads the whole", () => {
    const items = "甲乙丙丁"
      .split("")
      .map(
        (word, index) =>
          `${index + 1}.推进${word}类工作，2021年${index + 3}月底前完善制度、健全机制。（市法院、市公安局负责）`,
      );
    const text = ["一、总则", ...items].join("\n");
    const broken = text.replace(/[^\n]{13}/g, "$&\n");
    expect(read(text)).toHaveLength(4);
    expect(read(broken)).toEqual(read(text));
  });

  it("tells in one note what page furniture it left out", () => {
    const text = "一、总则\n（一）完善制度。（责任单位：市法\n— 1 —\n院、市公\n— 2 —\n安局）";
    expect(read(text)).toEqual(["1|一、总则|–|完善制度。|责任单位：市法院、市公安局"]);
    expect(reading(text).findings).toMatchObject([
      {code: "furniture-removed", severity: "note", source_line: 3, evidence: "— 1 —  — 2 —"},
    ]);
  });

  it("reads the cells of a layout table as paragraphs", () => {
    const source: Source = {
      blocks: [
        {
          kind: "table",
          name: null,
          rows: [[{text: "一、总则", line: 1}], [{text: "（一）修法。\n（市法院负责）", line: 2}]],
        },
      ],
    };
    expect(readProse(source, {names: noNames})!.tasks).toMatchObject([
      {no: 1, text: "修法。", clause: "市法院负责", line: 2},
    ]);
  });

  it.each(["", "一、总则\n（一）修法。", "（2021年）"])(
    "reads nothing where there is no clause: %j",
    (text) => {
      expect(readProse(prose(text), {names: noNames})).toBeNull();
    },
  );
});
