import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readMarkdown} from "../../src/list/formats/md.ts";
import {readTxt} from "../../src/list/formats/txt.ts";
import {readTable} from "../../src/list/forms/table.ts";
import {readList} from "../../src/list/read.ts";
import {listRows} from "../../src/list/rows.ts";
import {type Cell, paragraphsOf, type Table, tablesOf} from "../../src/list/source.ts";
import {UnreadableError} from "../../src/list/unreadable.ts";
import {parseDeadline} from "../../src/list/words/deadline.ts";
import {type ClauseReading, parseClause} from "../../src/list/words/responsibility.ts";
import {names, noNames, reference} from "../fixtures/names.ts";
import {bytes, header, paste, readPasted, readRows, row} from "../fixtures/pasted.ts";

const runs = {seed: 20210701, numRuns: 1000};

/** Strings of the words and marks that clauses are made of, in any order. */
const clauseLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."、，,；;。：:（）()〔〕 \n".split(""),
        ..."市法院 市公安局 省科技厅 工业和信息化厅 市数据局 各县（市）区 各有关单位 等单位 等 及 和 以及 会同 牵头 牵头单位： 责任单位：".split(
          " ",
        ),
        ..."配合单位： 负责 按职责分工负责 分工负责 配合 参与 落实 列第一位的为牵头单位，下同 负责人 高等 𠮷".split(
          " ",
        ),
      ),
      fc.string({unit: "grapheme", maxLength: 4}),
      fc.string({unit: "binary", maxLength: 3}),
    ),
    {maxLength: 14},
  )
  .map((parts) => parts.join(""));

function expectCover(clause: string, reading: ClauseReading) {
  let end = 0;
  for (const span of reading.spans) {
    expect(span.start).toBe(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBe(clause.length);
}

describe("parseClause", () => {
  it("covers any text with spans, without gap or overlap, and finds each party in its span", () => {
    fc.assert(
      fc.property(clauseLike, fc.boolean(), fc.boolean(), (clause, firstLeads, known) => {
        const reading = parseClause(clause, {names: known ? names : noNames, firstLeads});
        expectCover(clause, reading);
        const named = reading.spans.filter(({kind}) => kind === "department" || kind === "group");
        expect(named.map(({start, end}) => clause.slice(start, end).replace(/\s+/g, ""))).toEqual(
          reading.parties.map(({surface}) => surface),
        );
        expect(reading.parties.map(({position}) => position)).toEqual(
          reading.parties.map((_, index) => index + 1),
        );
      }),
      runs,
    );
  });

  /** A name that the fixtures know, one that they do not, or a group. */
  const party = fc.oneof(
    fc.constantFrom(
      ...reference.departments.map(({department}) => ({surface: department, kind: "department"})),
    ),
    fc.constantFrom(
      ...["市数据局", "文化和旅游部", "省档案馆（省志办）", "国家林草局"].map((surface) => ({
        surface,
        kind: "department",
      })),
    ),
    fc.constantFrom(
      ...["各县（市）区", "市直相关部门", "各地区", "行业主管部门"].map((surface) => ({
        surface,
        kind: "group",
      })),
    ),
  );
  const enumeration = fc.uniqueArray(party, {minLength: 1, maxLength: 5, selector: ({surface}) => surface});
  const stances = {
    lead: ["牵头", "牵头负责", "共同牵头"],
    shared: ["按职责分工负责", "按照职责分工负责", "分工负责", "负责", "参与"],
    support: ["配合", "协助"],
  } as const;
  type Stance = keyof typeof stances;
  const group = fc.constantFrom<Stance>("lead", "shared", "support").chain((stance) =>
    fc.record({
      stance: fc.constant(stance),
      parties: enumeration,
      word: fc.constantFrom(...stances[stance]),
      open: fc.constantFrom("", "", "等单位", "等有关部门"),
    }),
  );

  it("reads a clause built from groups back with the roles that it was built with", () => {
    fc.assert(
      fc.property(
        fc.array(group, {minLength: 1, maxLength: 4}),
        fc.constantFrom("，", "；", "、", "。", ",", "; ", "\n"),
        fc.constantFrom("、", "，", "、 "),
        (groups, between, among) => {
          const clause = groups
            .map(({parties, word, open}) => parties.map(({surface}) => surface).join(among) + open + word)
            .join(between);
          const responsible = groups
            .filter(({stance}) => stance === "shared")
            .flatMap(({parties, open}) => [...parties.map(({surface}) => surface), open].filter(Boolean));
          const lead = groups.some(({stance}) => stance === "lead");
          const built = groups.flatMap(({stance, parties, open}) =>
            [...parties, ...(open ? [{surface: open, kind: "group"}] : [])].map(({surface, kind}) => ({
              surface,
              kind,
              openEnded: surface === open,
              role:
                stance === "shared" && !lead && kind === "department" && new Set(responsible).size === 1
                  ? "sole"
                  : stance,
            })),
          );
          const reading = parseClause(clause, {names});
          expect(
            reading.parties.map(({surface, kind, openEnded, role}) => ({surface, kind, openEnded, role})),
          ).toEqual(built);
          expect(reading.spans.filter(({kind}) => kind === "unread")).toEqual([]);
        },
      ),
      runs,
    );
  });

  it("reads a clause built from labels back with the roles that they give", () => {
    const labels = {lead: "牵头单位：", shared: "责任单位：", support: "配合单位："} as const;
    fc.assert(
      fc.property(
        enumeration,
        enumeration,
        enumeration,
        fc.constantFrom("；", "，", "\n", ""),
        (a, b, c, between) => {
          const groups = [
            ["lead", a],
            ["shared", b],
            ["support", c],
          ] as const;
          const clause = groups
            .map(([role, parties]) => labels[role] + parties.map(({surface}) => surface).join("、"))
            .join(between);
          expect(parseClause(clause, {names}).parties.map(({surface, role}) => [surface, role])).toEqual(
            groups.flatMap(([role, parties]) => parties.map(({surface}) => [surface, role])),
          );
        },
      ),
      runs,
    );
  });

  it("reads a clause that a narrow cell has broken as it reads the clause itself", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...reference.departments.map(({department}) => department)), {
          minLength: 2,
          maxLength: 4,
        }),
        fc.array(fc.nat(40), {maxLength: 3}),
        (departments, breaks) => {
          const clause = `${departments.join("、")}按职责分工负责`;
          const inside = breaks.filter((at) => at > 0 && at < departments.join("、").length);
          const broken = [...clause]
            .map((character, at) => (inside.includes(at) ? `\n${character}` : character))
            .join("");
          const reading = parseClause(broken, {names});
          expectCover(broken, reading);
          expect(reading.parties).toEqual(parseClause(clause, {names}).parties);
        },
      ),
      runs,
    );
  });
});

describe("parseDeadline", () => {
  it("gives any text a kind, and a date only if it is a real day", () => {
    const deadlineLike = fc
      .array(
        fc.oneof(
          fc.constantFrom(..."年 月 日 底 前 内 起 每 季度 上半年 下旬 持续推进 完成 定期 - . /".split(" ")),
          fc.nat(99999).map(String),
          fc.string({unit: "grapheme", maxLength: 3}),
        ),
        {maxLength: 10},
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(deadlineLike, (text) => {
        const {kind, date, impossible, dates} = parseDeadline(text, 2021);
        expect(kind === "missing").toBe(text.trim() === "");
        if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString()).toBe(`${date}T00:00:00.000Z`);
        for (const words of impossible) expect(text.replace(/\s+/g, "")).toContain(words);
        expect(impossible.length).toBeLessThanOrEqual(dates);
      }),
      runs,
    );
  });

  it("reads every day of every month, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1900, max: 2199}),
        fc.integer({min: 0, max: 14}),
        fc.integer({min: 0, max: 33}),
        (year, month, day) => {
          const real = new Date(Date.UTC(year, month - 1, day));
          const possible =
            real.getUTCMonth() === month - 1 && real.getUTCDate() === day && real.getUTCFullYear() === year;
          const {date} = parseDeadline(`${year}年${month}月${day}日前`, 2021);
          expect(date).toBe(possible ? real.toISOString().slice(0, 10) : null);
        },
      ),
      runs,
    );
  });
});

describe("readTxt", () => {
  it("loses no character of a table, and keeps their order", () => {
    const bare = (text: string) => text.replace(/\s/g, "");
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("\t", "\n", "1", "23", "序号", "任务", "a", " "), {maxLength: 60}),
        (parts) => {
          const text = `\t${parts.join("")}x`;
          const source = readTxt(text);
          const cells = [...paragraphsOf(source), ...tablesOf(source).flatMap(({rows}) => rows.flat())];
          expect(bare(cells.map((cell) => cell.text).join(""))).toBe(bare(text));
        },
      ),
      runs,
    );
  });
});

describe("readTable", () => {
  /** Grids of the words that tables are made of, some places covered, some rows short. */
  const cell = fc.tuple(
    fc.oneof(
      fc.constantFrom(..."序号 类别 任务 具体措施 责任单位 牵头单位 配合单位 完成时限 备注".split(" ")),
      fc.constantFrom(
        ..."1 2 ③ 一 一、甲 （一）子 修法 做好工作。 市法院 无 年底前 注：下同 [endif]".split(" "),
      ),
      fc.constantFrom("", "", " \n", "列第一位的为牵头单位"),
    ),
    fc.constantFrom<(undefined | "above" | "left")[]>(
      undefined,
      undefined,
      undefined,
      undefined,
      "above",
      "left",
    ),
  );
  const headed = fc.constantFrom(
    [],
    ["序号", "类别", "任务", "责任单位", "完成时限"],
    ["任务", "牵头单位", "配合单位"],
  );
  const table = fc.tuple(headed, fc.array(fc.array(cell, {maxLength: 6}), {maxLength: 8})).map(
    ([names, rows]): Table => ({
      kind: "table",
      name: null,
      rows: [
        names.map((text) => ({text, line: 1})),
        ...rows.map((cells, index) =>
          cells.map(([text, covered]): Cell => {
            const line = index + 2;
            return covered ? {text: "", line, covered} : {text, line};
          }),
        ),
      ],
    }),
  );

  it("ends in a reading, null or an UnreadableError, whatever the grid", () => {
    fc.assert(
      fc.property(fc.array(table, {maxLength: 3}), (blocks) => {
        try {
          const reading = readTable({blocks}, "list.txt");
          if (reading === null) return;
          expect(reading.tasks.map(({order}) => order)).toEqual(reading.tasks.map((_, index) => index + 1));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      }),
      runs,
    );
  });

  it("gives every task under a header once and in order, whatever the cells beside it, headings and headers between", () => {
    const beside = fc.record({
      no: fc.constantFrom("1", "2", "", "^", "③", "7-1"),
      section: fc.constantFrom("", "^", "甲", "乙"),
      clause: fc.constantFrom("市法院负责", "", "^", "无"),
      deadline: fc.constantFrom("年底前", "", "^", "/"),
      above: fc.constantFrom<string[][]>(
        [],
        [],
        [["一、甲"]],
        [["法治", "<", "<", "<", "<"]],
        [names5],
        [["", "", "", "", ""]],
      ),
    });
    fc.assert(
      fc.property(fc.array(beside, {minLength: 1, maxLength: 8}), (rows) => {
        const texts = rows.map((_, index) => `做好第${index}项工作。`);
        const cells = rows.flatMap(({no, section, clause, deadline, above}, index) => [
          ...above,
          [no, section, texts[index]!, clause, deadline],
        ]);
        const grid = [names5, ...cells].map((row, index) =>
          row.map((text): Cell => {
            const line = index + 1;
            if (text === "^") return {text: "", line, covered: "above"};
            return text === "<" ? {text: "", line, covered: "left"} : {text, line};
          }),
        );
        const reading = readTable({blocks: [{kind: "table", name: null, rows: grid}]}, "list.txt")!;
        expect(reading.tasks.map(({text}) => text)).toEqual(texts);
      }),
      runs,
    );
  });
  const names5 = ["序号", "类别", "任务", "责任单位", "完成时限"];
});

describe("readList", () => {
  const words = fc
    .array(fc.constantFrom("完善", "制度", "，", "促进", "市公安局", "\n", "2021年", "（试点）"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => `做${parts.join("")}好`);
  const cells = fc.record({
    section: fc.constantFrom("", "", "一、甲", "二、乙"),
    subsection: fc.constantFrom("", "", "（一）子", "（二）丑"),
    task: words,
    clause: fc.constantFrom(
      "",
      "市法院负责",
      "市法院牵头，各有关单位配合",
      "市数据局、市公安局等单位按职责分工负责",
      "—",
    ),
    deadline: fc.constantFrom("", "持续推进", "2021年底前", "尽快"),
  });

  it("gives back every task of a table, in order, nothing twice", () => {
    fc.assert(
      fc.property(fc.array(cells, {minLength: 1, maxLength: 12}), fc.boolean(), (rows, numbered) => {
        const body = rows.map((each, index) =>
          row({...each, no: numbered || index === 0 ? String(index + 1) : ""}),
        );
        const reading = readRows(...body);
        expect(
          reading.tasks.map(({order, text, clause, deadline}) => ({order, text, clause, deadline})),
        ).toEqual(
          rows.map(({task, clause, deadline}, index) => ({
            order: index + 1,
            text: task.trim(),
            clause: clause === "—" ? null : clause || null,
            deadline: deadline || null,
          })),
        );
        const facts = {list_id: "x", title: "", issuer: "", year: 2021, source_file: "", sha256: ""};
        const laid = listRows(reading, facts);
        expect(new Set(laid.tasks.map(({task_id}) => task_id)).size).toBe(rows.length);
        const keys = laid.assignments.map(({task_id, department}) => `${task_id} ${department}`);
        expect(new Set(keys).size).toBe(keys.length);
        const blanks = rows.filter(({clause}) => clause === "").length;
        const said = laid.findings.filter(
          ({code}) => code === "clause-inherited" || code === "clause-missing",
        );
        expect(said).toHaveLength(blanks);
      }),
      {...runs, numRuns: 300},
    );
  });

  it("ends in a reading or an UnreadableError, whatever the bytes", async () => {
    const start = bytes(paste(header, row({no: "1"}), row({no: "2"})));
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({maxLength: 80}),
        fc.nat(start.length),
        fc.nat(start.length),
        async (noise, from, to) => {
          const input = new Uint8Array([...start.subarray(0, from), ...noise, ...start.subarray(to)]);
          try {
            const {tasks} = await readList(input, {file: "list.txt", names, year: 2021});
            expect(tasks.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableError);
          }
        },
      ),
      runs,
    );
  });
});

describe.sequential("growth", () => {
  /**
   * Expects that four times the input takes well under sixteen times as long, as quadratic work would. The input is
   * made larger until it takes some milliseconds, and the shortest run of each size counts, of five or, while others
   * keep the machine busy, of more: work that is truly quadratic stays near sixteen however often it is run.
   */
  const expectLinear = (size: number, work: (size: number) => void) => {
    // The processor's time, in milliseconds: a clock would also count what else the machine does.
    const time = (each: number) => {
      const start = process.cpuUsage();
      work(each);
      const {user, system} = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    let base = size / 4;
    while (Math.min(time(base), time(base)) < 6 && base < 2 ** 20) base *= 2;
    let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 1; run <= 5 || (run <= 20 && large / small > 10); run++) {
      small = Math.min(small, time(base));
      large = Math.min(large, time(4 * base));
    }
    expect(large / small).toBeLessThan(12);
  };
  const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  it.each([
    ["names", "市法院、"],
    ["unknown names", "某某"],
    ["commas", "，"],
    ["opening brackets", "（"],
    ["brackets", "（（）"],
    ["a name with brackets that never close", "市（"],
    ["notes", "列第一位"],
    ["notes with a lead", "列第一位牵头"],
    ["等", "等"],
    ["等 with words", "等各其他"],
    ["牵头", "牵头"],
    ["role words", "市法院负责"],
    ["负责 with words", "负责组织"],
    ["broken role words", "按职责"],
    ["white space", "市 \n"],
    ["white space only", " "],
    ["joiners", "局和局及"],
    ["labels", "牵头单位"],
  ])("a long clause of %s is read in linear time", (_what, unit) => {
    expectLinear(20_000, (length) => {
      const clause = repeated(unit, length);
      parseClause(clause, {names});
    });
    const clause = repeated(unit, 500);
    expectCover(clause, parseClause(clause, {names}));
  });

  it.each(["1", "每一", "十", "2021年", "年底", "2021-", "6月", " ", "半"])(
    "a long deadline of %j is read in linear time",
    (unit) => expectLinear(20_000, (length) => parseDeadline(repeated(unit, length), 2021)),
  );

  it.each(["[if", "[bookmark: ", "[if]", "[", "知识产权", "市", "市公安局", " ", "a,", "（", "\n", "12 "])(
    "a table with long cells of %j is read in linear time",
    (unit) =>
      expectLinear(20_000, (length) => {
        const long = `a${repeated(unit, length)}a`;
        const rows = [
          header,
          row({no: "1", section: long, task: long}),
          row({no: "2", task: long, deadline: long}),
        ];
        readPasted(paste(...rows));
      }),
  );

  it.each([
    "<s>",
    "<!--",
    "~~",
    "**",
    "*a ",
    "_ ",
    "[",
    "![a](",
    "[^",
    "`",
    "&#",
    "<br>",
    "\\",
    "  ",
    "#",
    "a|",
  ])("a long Markdown cell of %j is read in linear time", (unit) =>
    expectLinear(20_000, (length) =>
      readMarkdown(`# ${repeated(unit, length)}x\n|a|\n|-|\n|${repeated(unit, length)}x|`),
    ),
  );

  it.each(["\t1\n", "\t一、甲\n", "1\n", "\n\n注：a", "\t序号\n\t任务\n\t责任单位\n"])(
    "a long text of %j below a header is read in linear time",
    (unit) =>
      expectLinear(20_000, (length) =>
        readTable(readTxt(`\t序号\n\t任务\n\t责任单位\n\t1\n\t甲\n\t${repeated(unit, length)}`), "list.txt"),
      ),
  );

  it.each([
    ["tasks", "任务|"],
    ["nothing", "|"],
  ])("a table with many columns of %s is read in linear time", (_what, name) =>
    expectLinear(2000, (count) =>
      readTable(
        readMarkdown(
          `|${name.repeat(count)}任务|责任单位|\n|-|-|\n${"|a|\n".repeat(count)}|任务|责任单位|\n|a|b|\n`,
        ),
        "list.txt",
      ),
    ),
  );

  it.each([
    ["different", (index: number) => `完善第${index}项制度，${String(index * 7919).repeat(6)}`],
    ["all the same", () => "加强知识产权行政执法和司法队伍职业化专业化建设，严格执法资格管理，建立长效机制"],
  ])("a long table of rows that are %s is read in linear time", (_what, text) => {
    expectLinear(4000, (count) => {
      const rows = Array.from({length: count}, (_, index) =>
        row({
          no: String(index % 2 ? index : count - index),
          section: index % 50 ? "" : `第${index}章`,
          task: text(index),
          clause: index % 3 ? "市法院牵头，市公安局、市司法局等单位按职责分工负责" : "",
        }),
      );
      const reading = readRows(...rows);
      expect(reading.tasks).toHaveLength(count);
    });
  });
});
