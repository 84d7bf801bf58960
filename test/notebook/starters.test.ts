import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Workbench} from "../../src/engine/workbench.ts";
import type {Tables} from "../../src/model/schema.ts";
import {dependentsOf} from "../../src/notebook/dependents.ts";
import {type Cell, chartKinds, type InputCell, isNamed, type SqlCell} from "../../src/notebook/notebook.ts";
import {type Offer, offerOf} from "../../src/notebook/offer.ts";
import {starters} from "../../src/notebook/starters.ts";
import {startersZh} from "../../src/text/starters.zh.ts";
import {csv} from "../fixtures/csv.ts";
import {openTables} from "../fixtures/database.ts";
import {type ListRows, oddLists} from "../fixtures/oddLists.ts";
import {bytes, header} from "../fixtures/pasted.ts";
import {readWhole} from "../fixtures/readWhole.ts";
import {repeatedSeed} from "../fixtures/repeatedSeed.ts";
import {tables as eightTasks} from "../fixtures/tables.ts";
import {twoLists} from "../fixtures/twoLists.ts";
import {type Chosen, counts} from "./starterCounts.ts";
import {
  type Answers,
  answersOf,
  benchOf,
  type Set as InputSet,
  type Rows,
  rowsOf,
  shippedWith,
} from "./starterRuns.ts";

const minute = 60_000;
const seedId = "tieling-ip-2021";
const all = starters(startersZh, {lists: [seedId], departments: ["市市场监督管理局", "市委宣传部"]});

let seed: Tables;
let bench: Workbench;
let answers: Answers;
beforeAll(async () => {
  seed = await shippedWith();
  bench = await benchOf(seed);
  answers = await answersOf(bench);
}, minute);
afterAll(() => bench.stop());

/** All but the one that teaches SQL. */
const worked = all.slice(1);
const isSql = (cell: Cell): cell is SqlCell => cell.kind === "sql";
const helpers = /^(代号|规范顺序|位|.+位|先后|.+先后|.+序)$/;

const some = (rows: Rows, columns: readonly string[]) =>
  rows.map((row) => columns.map((column) => row[column]));

describe("starters", () => {
  test("are thirteen, the first one to start with, each with a question of one line", () => {
    expect(all.map(({id}) => id)).toEqual([
      "startHere",
      "leadsAlone",
      "leadOrSupport",
      "overload",
      "unclear",
      "inherited",
      "due",
      "neverTogether",
      "network",
      "merging",
      "tasksAlike",
      "check",
      "compare",
    ]);
    for (const {title, question, notebook} of all) {
      expect(notebook.title).toBe(title);
      expect(question).toMatch(/^[^\n]{8,40}$/);
    }
    expect(new Set(all.map(({title}) => title)).size).toBe(13);
  });

  test.each(all)("$id: four to ten cells, text first, ids and names each once", ({notebook}) => {
    const {cells} = notebook;
    expect(cells.length).toBeGreaterThanOrEqual(4);
    expect(cells.length).toBeLessThanOrEqual(10);
    expect(cells[0]!.kind).toBe("text");
    expect(new Set(cells.map(({id}) => id)).size).toBe(cells.length);
    const names = cells.filter(isNamed).map(({name}) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]*$/u);
  });

  test.each(worked)(
    "$id: what to look at, inputs, answers, and what they were worked out of last",
    ({notebook}) => {
      const {cells} = notebook;
      const [first, ...texts] = cells.filter((cell) => cell.kind === "text").map(({markdown}) => markdown);
      expect(first).toMatch(/^看第一张表：/);
      expect(first).not.toMatch(/^#/m);
      expect(cells.map(({kind}) => kind).join(" ")).toMatch(
        /^text input (input )*sql (sql |chart )*(sql|chart)( text sql( sql)*)?$/,
      );
      const [answer, how] = [cells.findIndex(isSql), cells.findLastIndex(({kind}) => kind === "text")];
      for (const text of texts) expect(text).toMatch(/^# 怎么算的\n\n[^\n]+。$/);
      expect(cells.slice(answer).every((cell) => cell.kind === "text" || cell.folded === isSql(cell))).toBe(
        true,
      );
      // What is below is there to be read from.
      const below = how > 0 ? cells.slice(how).filter(isSql) : [];
      for (const cell of below.filter(({name}) => name !== "未具名的群体"))
        expect([cell.name, dependentsOf(notebook, cell.id).length > 0]).toEqual([cell.name, true]);
    },
  );

  test("startHere: SQL in sight", () => {
    expect(all[0]!.notebook.cells.every(({folded}) => !folded)).toBe(true);
  });

  test.each(worked)("$id: answers without keys, helpers and codes", ({id, notebook}) => {
    const {cells} = notebook;
    const how = cells.findLastIndex(({kind}) => kind === "text");
    const shown = cells.slice(0, how > 0 ? how : undefined).filter(isSql);
    for (const {name} of shown) {
      const {columns, rows} = answers[id][name]!;
      const names = columns.map((column) => column.name);
      expect([name, names.filter((column) => !/^\p{Script=Han}+$/u.test(column))]).toEqual([name, []]);
      expect([name, names.filter((column) => helpers.test(column))]).toEqual([name, []]);
      const codes = rows
        .flatMap(Object.values)
        .filter((value) => typeof value === "string" && /^[a-z-]+$/.test(value));
      expect([name, codes]).toEqual([name, []]);
      // The lists that are to be compared are chosen by their ids.
      const ids = name === "各清单" ? [] : rows.flatMap(Object.values).filter((value) => value === seedId);
      expect([name, ids]).toEqual([name, []]);
    }
  });

  test.each(all)("$id: every query has an order, and every input is read", ({notebook}) => {
    for (const cell of notebook.cells) {
      if (cell.kind === "sql") expect(cell.sql).toMatch(/\nORDER BY .+$/);
      if (cell.kind === "input")
        expect(notebook.cells.some((each) => each.kind === "sql" && each.sql.includes(`$${cell.name}`))).toBe(
          true,
        );
    }
  });

  test.each(all)(
    "$id: every chart is of a query that has its columns, each of a fitting kind",
    ({id, notebook}) => {
      for (const cell of notebook.cells) {
        if (cell.kind !== "chart") continue;
        expect(chartKinds).toContain(cell.chart);
        const {columns} = answers[id][cell.of]!;
        for (const [role, name] of Object.entries(cell.columns)) {
          const kind = columns.find((column) => column.name === name)?.kind;
          const isNumber = role === "y" || (role === "x" && cell.chart === "scatter");
          expect([name, kind]).toEqual([name, isNumber ? "number" : "text"]);
        }
      }
    },
  );

  test.each(all)("$id: every query gives rows of the shipped list", ({id}) => {
    const empty = Object.entries(answers[id]).flatMap(([name, {rows}]) => (rows.length === 0 ? [name] : []));
    // There is no second list beside it.
    expect(empty).toEqual(id === "compare" ? ["两份都有的任务"] : []);
  });

  test("choose from what there is, and lists only where they are asked for", () => {
    const book = (id: string) => all.find((each) => each.id === id)!.notebook.cells;
    const inputs = (id: string) => book(id).filter((cell): cell is InputCell => cell.kind === "input");
    expect(inputs("merging").map(({name, value}) => [name, value])).toEqual([
      ["清单", null],
      ["部门甲", "市市场监督管理局"],
      ["部门乙", "市委宣传部"],
    ]);
    expect(inputs("merging")[0]!.choices).toEqual([seedId]);
    expect(inputs("compare").map(({name, value}) => [name, value])).toEqual([
      ["清单甲", seedId],
      ["清单乙", null],
    ]);
    expect(
      all.filter(({notebook}) =>
        notebook.cells.some((cell) => cell.kind === "input" && cell.name === "清单"),
      ),
    ).toHaveLength(12);
  });
});

describe("offerOf", () => {
  test("names the lists, and the departments by their tasks", async () => {
    const {lists, departments} = await offerOf(bench);
    expect(lists).toEqual([seedId]);
    expect(departments).toHaveLength(31);
    // 司法局, 法院 and 海关 have 27 each: in official order.
    expect(departments.slice(0, 7)).toEqual([
      "市市场监督管理局",
      "市委宣传部",
      "市自然资源局",
      "市农业农村局",
      "市司法局",
      "市法院",
      "铁岭地区海关机构",
    ]);
  });
});

/** Counted by hand in the document. */
describe("the shipped list", () => {
  const rows = (id: keyof Answers, query: string, ...columns: string[]) =>
    some(answers[id][query]!.rows, columns);

  test("startHere: seven tables, and eleven departments with ten tasks and more", () => {
    expect(rows("startHere", "七张表", "表", "行数")).toEqual([
      ["lists", 1],
      ["tasks", 125],
      ["assignments", 383],
      ["collectives", 56],
      ["departments", 31],
      ["aliases", 4],
      ["findings", 70],
    ]);
    expect(rows("startHere", "任务多的部门", "部门", "任务")).toHaveLength(11);
  });

  test("leadsAlone: 市场监管局 leads six tasks with groups only", () => {
    expect(rows("leadsAlone", "无人配合的牵头任务", "序号", "部门", "群体")).toEqual([
      [62, "市场监管局", "打击侵犯知识产权和制售假冒伪劣工作领导小组相关成员单位"],
      ...[86, 87, 88, 89, 90].map((no) => [no, "市场监管局", "市直相关部门"]),
    ]);
    expect(rows("leadsAlone", "各部门牵头", "部门", "与谁一起", "任务").slice(0, 4)).toEqual([
      ["市场监管局", "只有未具名群体", 6],
      ["市场监管局", "有部门参与", 15],
      ["公安局", "有部门参与", 3],
      ["市法院", "有部门参与", 3],
    ]);
  });

  test("leadOrSupport: 司法局 answers for 13 of 27, and 商务局 for none of 11", () => {
    expect(rows("leadOrSupport", "主责占比", "部门", "任务", "主责", "主责百分比")[0]).toEqual([
      "司法局",
      27,
      13,
      48.1,
    ]);
    expect(rows("leadOrSupport", "只参与不主责", "部门", "参与")[0]).toEqual(["商务局", 11]);
  });

  test("overload: 司法局 has ten tasks in section 2, of which it leads one and does six alone", () => {
    // 1 × 3 + 6 × 3 + 3 × 1
    expect(rows("overload", "超载", "章节", "部门", "任务", "负荷")).toContainEqual([
      "2. 加强社会共治，构建知识产权大保护工作格局",
      "司法局",
      10,
      24,
    ]);
  });

  test("unclear: thirteen tasks name groups only, ten have six departments and more and no lead", () => {
    const found = rows("unclear", "找不到主责的任务", "情形", "序号");
    const of = (how: string) => found.filter(([each]) => each === how).map(([, no]) => no);
    expect(of("只有未具名群体")).toEqual([54, 83, 84, 85, 109, 113, 114, 115, 116, 117, 124, 125, 126]);
    expect(of("部门多而无牵头")).toEqual([12, 59, 60, 61, 73, 75, 100, 101, 102, 111]);
    expect(found).toHaveLength(23);
    expect(rows("unclear", "未具名的群体", "群体", "任务", "其中责任不明")[0]).toEqual([
      "各县（市）区",
      19,
      12,
    ]);
  });

  test("inherited: nine blank clauses, taken from five", () => {
    expect(rows("inherited", "被沿用的责任栏", "沿用自", "哪几项")).toEqual([
      [113, "114、115"],
      [116, "117"],
      [118, "119、120"],
      [121, "122、123"],
      [124, "125、126"],
    ]);
    expect(rows("inherited", "沿用的任务", "沿用的责任栏")[2]).toEqual(["各县（市）区负责"]);
    expect(rows("inherited", "各部门的沿用", "部门", "任务", "沿用", "明写")[0]).toEqual([
      "政府办公室",
      6,
      4,
      2,
    ]);
  });

  test("due: six tasks by the end of 2021; of 26 that are led only the seventh has a date", () => {
    expect(rows("due", "到期的任务", "序号", "期限")).toEqual(
      [7, 12, 15, 65, 67, 98].map((no) => [no, "2021-12-31"]),
    );
    const undated = rows("due", "没有日期的牵头任务", "序号", "牵头部门");
    expect(undated).toHaveLength(25);
    expect(undated[0]).toEqual([6, "市法院、市检察院、公安局、司法局、市场监管局"]);
  });

  test("neverTogether: 贸促会 and 文旅广电局 share three sections and no task", () => {
    expect(
      rows("neverTogether", "从未共事的部门对", "部门甲", "部门乙", "共同章节", "甲的任务", "乙的任务")[0],
    ).toEqual(["文旅广电局", "贸促会", 3, 19, 7]);
  });

  test("network: 宣传部 does all but one of its 43 tasks with 市场监管局", () => {
    expect(rows("network", "部门对", "部门甲", "部门乙", "共同任务")[0]).toEqual([
      "宣传部",
      "市场监管局",
      42,
    ]);
    expect(rows("network", "各部门的伙伴", "部门", "协同部门", "最常一起")[0]).toEqual([
      "市场监管局",
      30,
      "宣传部",
    ]);
    const drawn = rows("network", "画出的部门对", "共同任务").map(([tasks]) => tasks as number);
    expect(Math.min(...drawn)).toBe(5);
  });

  test("merging: 市场监管局 and 宣传部 have 77 and 43 tasks, together 78; three are then nobody else's", () => {
    expect(rows("merging", "合并前后", "部门", "任务", "牵头", "协同部门")).toEqual([
      ["市市场监督管理局", 77, 21, 30],
      ["市委宣传部", 43, 1, 28],
      ["合并后", 78, 22, 29],
    ]);
    const roles = rows("merging", "两家的任务", "序号", "甲的分工", "乙的分工");
    expect(roles).toHaveLength(78);
    expect(roles).toContainEqual([5, "单独负责", null]);
    expect(roles).toContainEqual([17, "按职责分工", "牵头"]);
    expect(rows("merging", "只剩一家的任务", "序号", "合并后", "未具名群体")).toEqual([
      [17, "牵头", "有"],
      [98, "负责", "没有"],
      [110, "牵头", "有"],
    ]);
  });

  test("tasksAlike: four pairs, two of them of neighbours", () => {
    expect(rows("tasksAlike", "相近的任务", "甲序号", "乙序号")).toEqual([
      [7, 61],
      [35, 36],
      [41, 107],
      [32, 33],
    ]);
    expect(rows("tasksAlike", "合并后由谁承担", "两项都有", "只在甲", "只在乙")[1]).toEqual([
      "公安局",
      "市法院、市检察院",
      null,
    ]);
  });

  test("check: no error; of the list and its headings five warnings and two notes", () => {
    expect(rows("check", "按种类", "轻重", "处数")[0]).toEqual(["警告", 9]);
    expect(rows("check", "所有发现", "代号").filter(([code]) => code === "clause-inherited")).toHaveLength(9);
    expect(rows("check", "按章节", "章节", "轻重", "处数").slice(-2)).toEqual([
      ["整张清单", "警告", 5],
      ["整张清单", "提示", 2],
    ]);
    expect(rows("check", "逐条核对", "轻重")).toHaveLength(70);
  });

  test("compare: one list beside none", () => {
    expect(rows("compare", "各清单", "任务", "部门", "项次", "有牵头", "未点名部门", "写明日期")).toEqual([
      [125, 31, 383, 26, 13, 6],
    ]);
    expect(rows("compare", "各部门", "部门", "甲的任务", "乙的任务")[0]).toEqual(["市场监管局", 77, 0]);
  });
});

/** By notebook, none of its queries. */
const noQueries = Object.fromEntries(all.map(({id}) => [id, ""]));

/** What no count depends on, for it is set. */
const offer: Offer = {lists: [], departments: ["市市场监督管理局", "市委宣传部"]};

/** By lists: which tables, and what is set. */
const cases: Record<string, {tables: () => Promise<Tables> | Tables; list: string | null; chosen: Chosen}> = {
  "the shipped list": {
    tables: () => seed,
    list: null,
    chosen: {day: "2021-12-30", departments: ["市司法局", "市法院"], lists: [seedId, null]},
  },
  "eight tasks with every role": {
    tables: () => eightTasks,
    list: null,
    chosen: {day: "2021-12-31", departments: ["市委宣传部", "市公安局"], lists: ["l", null]},
  },
  "two lists, both": {
    tables: () => twoLists,
    list: null,
    chosen: {day: null, departments: ["市市场监督管理局", "市公安局"], lists: ["l", "k"]},
  },
  "two lists, one of them": {
    tables: () => twoLists,
    list: "k",
    chosen: {day: null, departments: ["市委宣传部", "市公安局"], lists: ["k", "l"]},
  },
  "the shipped list beside one of its words, both": {
    tables: () => shippedWith({again: repeatedSeed(60)}),
    list: null,
    chosen: {day: "2022-01-01", departments: ["市市场监督管理局", "市法院"], lists: [seedId, "again"]},
  },
  "the shipped list beside one of its words, the latter": {
    tables: () => shippedWith({again: repeatedSeed(60)}),
    list: "again",
    chosen: {day: null, departments: ["市公安局", "市法院"], lists: ["again", seedId]},
  },
};

describe.each(Object.entries(cases))("counted another way: %s", (_, {tables, list, chosen}) => {
  let found: Awaited<ReturnType<typeof rowsOf>>;
  let expected: ReturnType<typeof counts>;
  beforeAll(async () => {
    const data = await tables();
    expected = counts(data, list, chosen);
    const set: InputSet = {
      清单: list,
      截止日: chosen.day,
      部门甲: chosen.departments[0],
      部门乙: chosen.departments[1],
      清单甲: chosen.lists[0],
      清单乙: chosen.lists[1],
    };
    const database = await openTables(data);
    const named = Object.fromEntries(Object.entries(expected).map(([id, {query}]) => [id, query]));
    found = await rowsOf(database, set, offer, named);
    await database.close();
  }, minute);

  test.each(all.map(({id}) => id))("%s", (id) => {
    const {query, columns, rows} = expected[id];
    expect(some(found[id][query]!, columns)).toEqual(rows);
  });
});

describe("a list that is chosen", () => {
  test("is all that is read", {timeout: minute}, async () => {
    const both = await shippedWith({again: repeatedSeed(60)});
    const of = <R extends {list_id: string}>(rows: readonly R[]) =>
      rows.filter(({list_id}) => list_id === "again");
    const alone: Tables = {
      ...both,
      lists: of(both.lists),
      tasks: of(both.tasks),
      assignments: of(both.assignments),
      collectives: of(both.collectives),
      findings: of(both.findings),
    };
    const [among, only] = await Promise.all(
      [both, alone].map(async (tables) => {
        const database = await openTables(tables);
        const rows = await rowsOf(database, {清单: "again"}, offer);
        await database.close();
        return rows;
      }),
    );
    // It asks of two lists, and of no other choice; the tables themselves are counted, whatever is chosen.
    const others = all.flatMap(({id}) =>
      id === "compare"
        ? []
        : Object.keys(among![id]).flatMap((name) => (name === "七张表" ? [] : [{id, name}])),
    );
    expect(others.length).toBeGreaterThan(20);
    for (const {id, name} of others)
      expect([id, name, among![id][name]]).toEqual([id, name, only![id][name]]);
  });
});

describe("runs that many tasks have", () => {
  const text = "认真贯彻落实上级要求";
  const listOf = (tasks: number): ListRows => [
    header,
    ...Array.from({length: tasks}, (_, i) => [String(i + 1), "", "", text, "市公安局负责", "持续推进"]),
  ];

  test.each([
    [11, 10, 110, 20],
    [11, 11, 0, 20],
  ])("count in %i and %i tasks as in the check-up", {timeout: minute}, async (one, other, pairs, found) => {
    const database = await openTables(await shippedWith({one: listOf(one), other: listOf(other)}));
    const rows = await rowsOf(database, {清单甲: "one", 清单乙: "other"}, offer, {
      ...noQueries,
      compare: "两份都有的任务",
    });
    await database.close();
    expect(rows.compare.两份都有的任务).toHaveLength(pairs);
    const {findings} = (await readWhole(bytes(csv(listOf(one + other))))).tables!;
    expect(findings.filter(({code}) => code === "tasks-alike")).toHaveLength(found);
  });
});

describe("odd lists", () => {
  test.each(["apart", "halves", "unnamed"] as const)(
    "%s: no query fails",
    {timeout: minute},
    async (name) => {
      const {tables} = await readWhole(bytes(csv(oddLists[name])));
      const database = await openTables(tables!);
      const found = await rowsOf(
        database,
        {},
        {lists: ["list"], departments: tables!.departments.map(({department}) => department)},
      );
      await database.close();
      expect(some(found.startHere.七张表!, ["行数"])[1]).toEqual([oddLists[name].length - 1]);
    },
  );

  test("inputs that are not set limit nothing, and two departments that are not chosen give nothing", async () => {
    const unset = Object.fromEntries(
      all.flatMap(({notebook}) =>
        notebook.cells.flatMap((cell) => (cell.kind === "input" ? [[cell.name, null]] : [])),
      ),
    );
    const database = await openTables(eightTasks);
    const found = await rowsOf(database, unset, offer);
    const {unclear} = await rowsOf(database, unset, offer, {...noQueries, unclear: "责任不明的任务"});
    await database.close();
    expect(found.startHere.任务多的部门).toHaveLength(4);
    expect(found.network.画出的部门对).toHaveLength(3);
    expect(found.merging.合并前后).toEqual([]);
    expect(some(unclear.责任不明的任务!, ["序号", "情形", "责任栏"])).toEqual([
      [4, "部门多而无牵头", "市委宣传部、市市场监督管理局按职责分工负责"],
      [5, "部门多而无牵头", "（空白，沿用第 4 项）"],
      [7, "只有未具名群体", "各有关单位按职责分工负责"],
      [8, "没有责任部门", "（空白）"],
    ]);
  });
});
