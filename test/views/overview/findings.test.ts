import {describe, expect, it} from "vitest";
import {listNames} from "../../../src/queries/listNames.ts";
import {overview} from "../../../src/queries/overview.ts";
import {filtersFromSearch, noFilters} from "../../../src/state/filters.ts";
import {overviewView} from "../../../src/views/overview.ts";
import {openTables} from "../../fixtures/database.ts";
import {smallList, times} from "../../fixtures/smallList.ts";
import {flatTables, tables} from "../../fixtures/tables.ts";
import {render} from "../render.ts";
import {sentences} from "./sentences.ts";

const lists = {
  "everything in it": tables,
  "no leads": smallList("甲乙丙", [
    ...times(2, {shared: ["甲", "乙"]}),
    {shared: ["甲", "丙"]},
    {sole: ["甲"]},
  ]),
  "one department": smallList("甲", [{sole: ["甲"]}, {sole: ["甲"], groups: ["各县区"]}, {lead: ["甲"]}]),
  "two departments": smallList("甲乙", [...times(2, {lead: ["甲"], shared: ["乙"]}), {sole: ["乙"]}]),
  "no sections": smallList("甲乙", [
    {lead: ["甲"], shared: ["乙"], section: null},
    {shared: ["甲", "乙"], section: null, date: "2022-01-01"},
  ]),
  "one task": smallList("甲", [{sole: ["甲"]}]),
  "all dated": smallList("甲乙丙", times(3, {lead: ["甲"], support: ["乙", "丙"], date: "2022-12-31"})),
  "only groups": smallList("", [{groups: ["各单位"]}, {groups: ["各县区"]}, {}]),
  "everything equal": smallList("甲乙丙丁", [
    {lead: ["甲"], shared: ["乙"]},
    {lead: ["乙"], shared: ["甲"]},
    {lead: ["丙"], shared: ["丁"]},
    {lead: ["丁"], shared: ["丙"]},
  ]),
  "ties for first place": smallList("甲乙丙丁戊己", [
    ...times(12, {lead: ["甲", "乙"]}),
    {shared: ["丙", "丁", "戊", "己"]},
    {sole: ["丙"], date: "2022-01-01", section: 2},
  ]),
  "wide tasks": smallList("甲乙丙丁戊己庚", [
    {shared: [..."甲乙丙丁戊己"]},
    {shared: [..."乙丙丁戊己庚"]},
    {sole: ["甲"]},
  ]),
};

const said = async (name: keyof typeof lists) => sentences(await render(overviewView, lists[name]));

describe("the sentences of a list with", () => {
  it("everything in it are ordered by weight", async () => {
    const all = await said("everything in it");
    expect(Object.entries(all)).toEqual([
      // 0.8: there is an error.
      ["reading", "清单文字有 1 处错误、2 处警告要核对｜逐条列在体检页，附原文和现在的读法；另有 3 处提示。"],
      // 1 × 4/8.
      [
        "unclear",
        "2 项由几个部门共同负责、没有牵头｜另有 1 项只列群体、没有点名部门，1 项没有责任部门；8 项中合计 4 项。",
      ],
      // 0.6 × 5/8 = 0.375.
      [
        "pairs",
        "宣传部与市场监管局协同最多：5 项｜其次是宣传部与公安局、市场监管局与公安局（各 2 项）；3 对部门要共同完成任务。",
      ],
      // 0.7 × 2/4 = 0.35.
      ["leads", "牵头最多的是宣传部、市场监管局：各 2 项｜4 个部门中，2 个没有牵头任务。"],
      // 0.6 × 3/8 = 0.225.
      [
        "undated",
        "2 个章节中，1 个没有写明日期的任务｜即第二章节；8 项任务中，1 项写明日期，3 项写“持续推进”一类长期要求，1 项没有写时限。",
      ],
      // 0.25 × 3/4.
      [
        "neverAlone",
        "4 个部门中，3 个没有独自承担的任务｜每一项都与别的部门或群体一起：宣传部（5 项）、市场监管局（5 项）、公安局（2 项）。",
      ],
    ]);
  });

  it("no leads say nothing of leads", async () => {
    expect(await said("no leads")).toEqual({
      unclear: "3 项由几个部门共同负责、没有牵头｜",
      undated: "没有一项任务写明完成日期｜全部 4 项写“持续推进”一类长期要求。",
      pairs: "甲与乙协同最多：2 项｜其次是甲与丙（1 项）；2 对部门要共同完成任务。",
      neverAlone:
        "3 个部门中，2 个没有独自承担的任务｜每一项都与别的部门或群体一起：乙（2 项）、丙（1 项）。",
    });
  });

  it("one department compare it with nobody", async () => {
    expect(Object.keys(await said("one department"))).toEqual(["undated"]);
  });

  it("two departments know one pair", async () => {
    expect(await said("two departments")).toEqual({
      leads: "牵头的只有甲：2 项｜2 个部门中，1 个没有牵头任务。",
      undated: "没有一项任务写明完成日期｜全部 3 项写“持续推进”一类长期要求。",
      pairs: "甲与乙共同承担 2 项｜清单里只有这两个部门。",
      neverAlone: "2 个部门中，1 个没有独自承担的任务｜每一项都与别的部门或群体一起：甲（2 项）。",
    });
  });

  it("no sections, but a date, say nothing of sections", async () => {
    expect(Object.keys(await said("no sections"))).toEqual(["leads", "pairs", "unclear", "neverAlone"]);
  });

  it("one task are none, and that is said", async () => {
    const root = await render(overviewView, lists["one task"]);
    expect(sentences(root)).toEqual({});
    expect(root.querySelector("[data-part=points] > [data-part=none]")!.textContent).toBe(
      "没有特别需要注意的地方。",
    );
  });

  it("all tasks dated, and all alike, say who leads and that nobody is alone", async () => {
    expect(await said("all dated")).toEqual({
      leads: "牵头的只有甲：3 项｜3 个部门中，2 个没有牵头任务。",
      neverAlone:
        "3 个部门都没有独自承担的任务｜每一项都与别的部门或群体一起：甲（3 项）、乙（3 项）、丙（3 项）。",
    });
  });

  it("only groups begin with these", async () => {
    expect(await said("only groups")).toEqual({
      unclear: "2 项只列群体、没有点名部门｜另有 1 项没有责任部门；全部 3 项都没有明确由谁负责。",
      undated: "没有一项任务写明完成日期｜全部 3 项写“持续推进”一类长期要求。",
    });
  });

  it("everything equal call nobody first", async () => {
    expect(Object.keys(await said("everything equal"))).toEqual(["undated", "neverAlone"]);
  });

  it("ties for first place name all that are first", async () => {
    // 甲 and 乙 12, 丙 2, 丁, 戊 and 己 1: 29 in all.
    expect(await said("ties for first place")).toEqual({
      overload: "甲、乙任务最重：各 12 项｜比其次的丙多 10 项，是其余部门平均数（3.4 项）的 3.5 倍。",
      undated:
        "2 个章节中，1 个没有写明日期的任务｜即第一章节；14 项任务中，1 项写明日期，13 项写“持续推进”一类长期要求。",
      pairs: "甲与乙协同最多：12 项｜其次的 6 对各 1 项；7 对部门要共同完成任务。",
      concentration:
        "6 个部门中，2 个承担了一半以上的分工｜甲 12 项、乙 12 项，达到 29 项次的一半。集中度 0.61（0 为一样多，1 为全归一个部门），高度集中。",
      leads: "牵头最多的是甲、乙：各 12 项｜6 个部门中，4 个没有牵头任务。",
      neverAlone:
        "6 个部门中，5 个没有独自承担的任务｜每一项都与别的部门或群体一起：甲（12 项）、乙（12 项）、丁（1 项）、戊（1 项）、己（1 项）。",
      unclear: "1 项由几个部门共同负责、没有牵头｜",
    });
  });

  it("wide tasks without a lead name the widest", async () => {
    const {unclear, neverAlone} = await said("wide tasks");
    expect(unclear).toBe(
      "2 项由几个部门共同负责、没有牵头｜其中 2 项的部门超过 5 个；部门最多的是第 1 项、第 2 项，各列 6 个部门。",
    );
    // 乙 to 庚 are six: the last two are behind a click.
    expect(neverAlone).toMatch(/丁（2 项）、戊（2 项），另 2 个己（2 项）、庚（1 项）。$/);
  });
});

describe("the concentration", () => {
  it("goes by the value that is printed", async () => {
    // Loads 1, 1, 1, 8 and 10: (−4 − 2 + 0 + 16 + 40) / (4 × 21) = 0.595, printed 0.60, from where it is high.
    const list = smallList("甲乙丙丁戊", [
      ...[..."甲乙丙"].map((department) => ({sole: [department]})),
      ...times(8, {sole: ["丁"]}),
      ...times(10, {sole: ["戊"]}),
    ]);
    expect(sentences(await render(overviewView, list)).concentration).toBe(
      "5 个部门中，2 个承担了一半以上的分工｜戊 10 项、丁 8 项，达到 21 项次的一半。集中度 0.60（0 为一样多，1 为全归一个部门），高度集中。",
    );
  });
});

describe("the links of", () => {
  it.each(Object.entries({...lists, "sections taken away": flatTables}))(
    "a list with %s lead to as many tasks as they say",
    async (_, list) => {
      const root = await render(overviewView, list);
      const database = await openTables(list);
      const [{list_id} = {list_id: ""}] = await database.ask(listNames, noFilters);
      const links = [...root.querySelectorAll("a")].flatMap((link) => {
        const [page, search = ""] = link.getAttribute("href")!.split("?");
        const number = /^(\d+) ?项/.exec(link.textContent!)?.[1];
        return page === "./tasks.html" && number ? [{search, number: Number(number)}] : [];
      });
      expect(links.length).toBeGreaterThan(4);
      for (const {search, number} of links) {
        const {filters, ignored} = filtersFromSearch(search);
        expect(ignored).toEqual([]);
        const [row] = await database.ask(overview, {...filters, list: list_id});
        expect([search, row!.tasks]).toEqual([search, number]);
      }
      await database.close();
    },
  );
});
