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
  "groups that lead": smallList("甲乙", [
    {leadGroups: ["各县区"]},
    {leadGroups: ["各县区"], support: ["乙"]},
    {leadGroups: ["各县区"], lead: ["甲"]},
    {groups: ["各单位"]},
    {lead: ["甲"]},
    {},
  ]),
  "one department beside a group, and one that only supports": smallList("甲乙", [
    {shared: ["甲"], groups: ["各县区"]},
    {support: ["乙"]},
    {sole: ["甲"]},
  ]),
  "blank clauses": smallList("甲乙", [
    {lead: ["甲"], shared: ["乙"]},
    {lead: ["甲"], shared: ["乙"], blank: true},
    {blank: true},
    {},
  ]),
  "wide tasks without numbers": smallList("甲乙丙丁戊己", [
    {shared: [..."甲乙丙丁戊己"], no: null},
    {shared: [..."甲乙丙丁戊己"], no: 1},
    {sole: ["甲"]},
  ]),
  "wide tasks of one number": smallList("甲乙丙丁戊己", [
    ...times(2, {shared: [..."甲乙丙丁戊己"], no: 1}),
    {sole: ["甲"], no: 1},
  ]),
  "one wide task, without a number": smallList("甲乙丙丁戊己庚", [
    {shared: [..."甲乙丙丁戊己庚"], no: null},
    {shared: [..."甲乙丙丁戊己"], no: null},
    {sole: ["甲"], no: null},
  ]),
  "many wide tasks": smallList("甲乙丙丁戊己", [...times(4, {shared: [..."甲乙丙丁戊己"]}), {sole: ["甲"]}]),
  "tasks before the first section": smallList("甲乙", [
    ...times(6, {lead: ["甲"], section: null}),
    ...times(4, {lead: ["甲"], shared: ["乙"]}),
    ...times(3, {lead: ["甲"], section: 2}),
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
        "2 项有部门，但没有牵头、也非单独负责｜另有 2 项没有点名部门，其中 1 项连群体也没有列；8 项中合计 4 项。",
      ],
      // 0.6 × 5/8 = 0.375.
      [
        "pairs",
        "宣传部与市场监管局协同最多：5 项｜其次是宣传部与公安局、市场监管局与公安局（各 2 项）；3 对部门要共同完成任务。",
      ],
      // 0.7 × 2/4 = 0.35.
      ["leads", "牵头最多的部门是宣传部、市场监管局：各 2 项｜4 个部门中，2 个没有牵头任务。"],
      // 0.6 × 3/8 = 0.225.
      [
        "undated",
        "2 个章节中，1 个没有一项任务写明日期｜即第二章节；8 项任务中，1 项写明日期，3 项写“持续推进”一类长期要求，1 项没有写时限。",
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
      unclear: "3 项有部门，但没有牵头、也非单独负责｜",
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
      leads: "牵头的部门只有甲：2 项｜2 个部门中，1 个没有牵头任务。",
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
      leads: "牵头的部门只有甲：3 项｜3 个部门中，2 个没有牵头任务。",
      neverAlone:
        "3 个部门都没有独自承担的任务｜每一项都与别的部门或群体一起：甲（3 项）、乙（3 项）、丙（3 项）。",
    });
  });

  it("only groups begin with these", async () => {
    expect(await said("only groups")).toEqual({
      unclear: "3 项没有点名部门｜其中 1 项连群体也没有列；全部 3 项都没有明确由哪个部门负责。",
      undated: "没有一项任务写明完成日期｜全部 3 项写“持续推进”一类长期要求。",
    });
  });

  it("everything equal call nobody first", async () => {
    expect(Object.keys(await said("everything equal"))).toEqual(["undated", "neverAlone"]);
  });

  it("ties for first place name all that are first", async () => {
    // 甲 and 乙 12, 丙 2, 丁, 戊 and 己 1: 29 in all, 5 / 4 = 1.25 of the last four.
    expect(await said("ties for first place")).toEqual({
      overload: "甲、乙任务最重：各 12 项｜比其次的丙多 10 项，是其余部门平均数（1.3 项）的 9.6 倍。",
      undated:
        "2 个章节中，1 个没有一项任务写明日期｜即第一章节；14 项任务中，1 项写明日期，13 项写“持续推进”一类长期要求。",
      pairs: "甲与乙协同最多：12 项｜其次的 6 对各 1 项；7 对部门要共同完成任务。",
      concentration:
        "6 个部门中，2 个承担了一半以上的分工｜甲 12 项、乙 12 项，达到 29 项次的一半。集中度 0.61（0 为一样多，1 为全归一个部门），高度集中。",
      leads: "牵头最多的部门是甲、乙：各 12 项｜6 个部门中，4 个没有牵头任务。",
      neverAlone:
        "6 个部门中，5 个没有独自承担的任务｜每一项都与别的部门或群体一起：甲（12 项）、乙（12 项）、丁（1 项）、戊（1 项）、己（1 项）。",
      unclear: "1 项有部门，但没有牵头、也非单独负责｜",
    });
  });

  it("wide tasks without a lead name the widest", async () => {
    const {unclear, neverAlone} = await said("wide tasks");
    expect(unclear).toBe(
      "2 项有部门，但没有牵头、也非单独负责｜其中 2 项的部门超过 5 个；部门最多的是第 1 项、第 2 项，各列 6 个部门。",
    );
    // 乙 to 庚 are six: the last two are behind a click.
    expect(neverAlone).toMatch(/丁（2 项）、戊（2 项），另 2 个己（2 项）、庚（1 项）。$/);
  });
});

describe("the sentences and numbers of a list with", () => {
  const shown = async (name: keyof typeof lists) => {
    const root = await render(overviewView, lists[name]);
    const numbers = [...root.querySelectorAll("[data-part=numbers] > li, a[data-number]")].map((item) => [
      item.getAttribute("data-number"),
      Number.parseInt(item.textContent!, 10),
    ]);
    const bar = root.querySelector("[data-part=patterns] svg")!.getAttribute("aria-label");
    return {root, said: sentences(root), numbers: Object.fromEntries(numbers), bar};
  };

  it("groups that lead call these no departments", async () => {
    const {said, numbers, bar} = await shown("groups that lead");
    // 1, 4 and 6 name no department; 1, 2, 3 and 5 are led, 1 and 2 of them by groups alone.
    expect(numbers).toMatchObject({tasks: 6, lead: 4, sole: 0, shared: 0, unnamed: 3, none: 1});
    expect(bar).toBe("6 项任务按负责方式：4 项有牵头，1 项仅列群体、无牵头，1 项没有责任部门。");
    expect(said.unclear).toBe("3 项没有点名部门｜其中 1 项连群体也没有列。");
    expect(said.leads).toBe(
      "牵头的部门只有甲：2 项｜2 个部门中，1 个没有牵头任务；另有 2 项只由未具名的群体牵头。",
    );
  });

  it("one department beside a group, or one that only supports, speak of no others", async () => {
    const {said, numbers} = await shown("one department beside a group, and one that only supports");
    expect(numbers).toMatchObject({tasks: 3, lead: 0, sole: 1, shared: 2, unnamed: 0});
    expect(said.unclear).toBe("2 项有部门，但没有牵头、也非单独负责｜");
  });

  it("blank clauses do not say that all go by the one above", async () => {
    const {root, said, numbers} = await shown("blank clauses");
    // 2 and 3 are blank, 3 and 4 have nobody.
    expect(numbers).toMatchObject({blank: 2, none: 2, unnamed: 2});
    expect(root.querySelector("[data-part=besides]")!.textContent).toBe(
      "需要留意：2 项没有责任部门2 项责任栏空白",
    );
    expect(said.unclear).toBe("2 项没有责任部门｜");
  });

  it.each([
    ["wide tasks without numbers", "其中 2 项的部门超过 5 个；部门最多的 2 项各列 6 个部门。", 2],
    ["wide tasks of one number", "其中 2 项的部门超过 5 个；部门最多的 2 项各列 6 个部门。", 2],
    ["one wide task, without a number", "其中 2 项的部门超过 5 个；部门最多的一项列 7 个部门。", 1],
    ["many wide tasks", "其中 4 项的部门超过 5 个；部门最多的 4 项各列 6 个部门。", 4],
  ] as const)("%s say how many are the widest, with a link to them", async (name, rest, tasks) => {
    const {root, said} = await shown(name);
    expect(said.unclear!.split("｜")[1]).toBe(rest);
    const link = [...root.querySelectorAll("[data-finding=unclear] a")].at(-1)!;
    expect(link.textContent).toMatch(/^部门最多的/);
    const {filters} = filtersFromSearch(link.getAttribute("href")!.split("?")[1]!);
    const database = await openTables(lists[name]);
    expect((await database.ask(overview, filters))[0]!.tasks).toBe(tasks);
    await database.close();
  });

  it("tasks before the first section tell these from all of a department", async () => {
    const {root} = await shown("tasks before the first section");
    expect(root.querySelector("[data-chart=workloadThumbnail] figcaption")!.textContent).toBe(
      "最多的是甲未分章节的任务：6 项。",
    );
    const flat = await render(overviewView, lists["no sections"]);
    expect(flat.querySelector("[data-part=section-key]")!.hasAttribute("hidden")).toBe(true);
    expect(flat.querySelector("[data-chart=workloadThumbnail] figcaption")!.textContent).toBe(
      "最多的是甲、乙：各 2 项。",
    );
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
