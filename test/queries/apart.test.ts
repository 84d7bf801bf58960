import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite} from "../../loaders/site.ts";
import type {Database} from "../../src/engine/database.ts";
import {apart} from "../../src/queries/apart.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {answers} from "../browser/answers.ts";
import {openTables} from "../fixtures/database.ts";
import {smallList} from "../fixtures/smallList.ts";
import {twoListsTurned} from "../fixtures/twoLists.ts";

describe("apart", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(
      smallList("甲乙丙丁戊", [
        {lead: ["甲"], shared: ["乙"]},
        {sole: ["丙"]},
        {lead: ["丁"], shared: ["丙"], section: 2},
        {sole: ["甲"], section: 2},
        {lead: ["甲"], section: 2},
        {lead: ["丁"]},
        {lead: ["丁"], section: null},
        {sole: ["戊"], section: null},
        {groups: ["各单位"]},
      ]),
    );
  });
  afterAll(() => database.close());
  const asked = async (some: Partial<Filters>, most = 100) =>
    (await database.ask(apart, {filters: {...noFilters, ...some}, most})).map(Object.values);

  it("has its columns in one order", async () => {
    const [row] = await database.ask(apart, {filters: noFilters, most: 1});
    expect(Object.keys(row!)).toEqual(
      ["source", "target", "sections"].concat(["source_tasks", "target_tasks", "all_pairs"]),
    );
  });

  it("finds who shares a section and no task, by sections, then by what chance would bring together", async () => {
    expect(await asked({})).toEqual([
      ["甲", "丁", 2, 3, 3, 4],
      ["甲", "丙", 2, 3, 2, 4],
      ["乙", "丁", 1, 1, 3, 4],
      ["乙", "丙", 1, 1, 2, 4],
    ]);
  });

  it("gives so many, and says how many there are", async () => {
    expect(await asked({}, 2)).toEqual([
      ["甲", "丁", 2, 3, 3, 4],
      ["甲", "丙", 2, 3, 2, 4],
    ]);
    expect(await asked({}, 0)).toEqual([]);
  });

  it("asks of the selected tasks alone", async () => {
    // 丙 and 丁 meet in section 2.
    expect(await asked({section: 1})).toEqual([
      ["甲", "丙", 1, 1, 1, 5],
      ["甲", "丁", 1, 1, 1, 5],
      ["乙", "丙", 1, 1, 1, 5],
      ["乙", "丁", 1, 1, 1, 5],
      ["丙", "丁", 1, 1, 1, 5],
    ]);
    expect(await asked({section: 0})).toEqual([]);
  });

  it("asks of departments in some roles alone", async () => {
    expect(await asked({roles: ["lead"]})).toEqual([["甲", "丁", 2, 2, 3, 1]]);
    expect(await asked({roles: ["shared"]})).toEqual([]);
  });

  it("has nothing of a list without sections", async () => {
    const flat = await openTables(
      smallList("甲乙", [
        {sole: ["甲"], section: null},
        {sole: ["乙"], section: null},
      ]),
    );
    expect(await flat.ask(apart, {filters: noFilters, most: 10})).toEqual([]);
    await flat.close();
  });
});

describe("apart of two lists", () => {
  it("takes sections of one number in different lists for different sections", async () => {
    const both = await openTables(twoListsTurned);
    const ask = async (list: string | null) =>
      (await both.ask(apart, {filters: {...noFilters, list}, most: 10})).map(Object.values);
    // 市法院 has task 3 alone, in section 1 as tasks 1 to 5 of the others; the second list has tasks 2 and 3 again.
    expect(await ask("l")).toEqual([
      ["市委宣传部", "市法院", 1, 5, 1, 3],
      ["市法院", "市市场监督管理局", 1, 1, 5, 3],
      ["市法院", "市公安局", 1, 1, 2, 3],
    ]);
    expect(await ask(null)).toEqual([
      ["市委宣传部", "市法院", 2, 6, 2, 3],
      ["市法院", "市市场监督管理局", 2, 2, 6, 3],
      ["市法院", "市公安局", 2, 2, 3, 3],
    ]);
    await both.close();
  });
});

describe("the seed's departments apart", () => {
  it("are those of the answer key, each pair counted anew", async () => {
    const {database} = await openSite();
    const rows = await database.ask(apart, {filters: noFilters, most: 1000});
    await database.close();
    const own = new Map<string, {tasks: number[]; sections: Set<number>}>();
    for (const {no, section, parties} of answers) {
      for (const {department} of parties) {
        const of = own.get(department) ?? {tasks: [], sections: new Set()};
        own.set(department, of);
        of.tasks.push(no);
        of.sections.add(section);
      }
    }
    const names = [...own.keys()];
    const expected = names.flatMap((one, i) =>
      names.slice(i + 1).flatMap((other) => {
        const [a, b] = [own.get(one)!, own.get(other)!];
        const sections = [...a.sections].filter((each) => b.sections.has(each)).length;
        const meet = a.tasks.some((task) => b.tasks.includes(task));
        return meet || sections === 0 ? [] : [[[one, other].sort().join(" "), sections]];
      }),
    );
    expect(
      rows.map(({source, target, sections}) => [[source, target].sort().join(" "), sections]).sort(),
    ).toEqual(expected.sort());
    for (const {source, target, source_tasks, target_tasks, all_pairs} of rows) {
      expect([source_tasks, target_tasks]).toEqual([
        own.get(source)!.tasks.length,
        own.get(target)!.tasks.length,
      ]);
      expect(all_pairs).toBe(rows.length);
    }
    expect(rows).toHaveLength(165);
    // 文旅广电局 has 19 tasks, 贸促会 7; both have some in sections 1, 2 and 5.
    expect(rows[0]).toEqual({
      source: "市文化旅游和广播电视局",
      target: "市贸促会",
      sections: 3,
      source_tasks: 19,
      target_tasks: 7,
      all_pairs: 165,
    });
  });
});
