import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {listComparison} from "../../src/queries/listComparison.ts";
import {listNames} from "../../src/queries/listNames.ts";
import {overview} from "../../src/queries/overview.ts";
import {noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {queries} from "../fixtures/queries.ts";
import {tables} from "../fixtures/tables.ts";
import {secondList, twoListsTurned} from "../fixtures/twoLists.ts";

let both: Database;
let alone: Record<string, Database>;
beforeAll(async () => {
  both = await openTables(twoListsTurned);
  alone = {l: await openTables(tables), k: await openTables(secondList)};
});
afterAll(() => Promise.all([both, ...Object.values(alone)].map((database) => database.close())));

/** A department of both lists, for the queries that tell of one. */
const department = "市市场监督管理局";

/** What the small lists hold nothing of. */
const empty = [
  "l namingFindings",
  "k namingFindings",
  "l apart",
  "k apart",
  "k recurringTasks",
  "k taskFindings",
  "k findingsOf",
  "k unnamedGroups",
];

/** What asks of one list; the other two tell of all. */
const ofOneList = queries.filter(({name}) => name !== listNames.name && name !== listComparison.name);

describe.each(ofOneList.map((query) => [query.name, query] as const))("%s", (_, query) => {
  it.each(["l", "k"])("answers of the list %s as if there were no other", async (list) => {
    const rows = await both.ask(query, {...noFilters, department, list});
    expect(rows).toEqual(await alone[list]!.ask(query, {...noFilters, department}));
    expect(rows.length === 0).toBe(empty.includes(`${list} ${query.name}`));
  });

  it("finds nothing in a list that is not there", async () => {
    const rows = await both.ask(query, {...noFilters, department, list: "' OR 1=1 --"});
    expect(rows.flatMap((row) => Object.values(row)).every((value) => value === 0)).toBe(true);
  });
});

describe("listNames", () => {
  it("gives the lists in the order of their table, whatever is filtered", async () => {
    for (const list of [null, "k"]) {
      expect((await both.ask(listNames, {...noFilters, list})).map(Object.values)).toEqual([
        ["l", "分工方案", "某市", 2020],
        ["k", "任务清单", "", null],
      ]);
    }
  });
});

describe("listComparison", () => {
  it("has the numbers of each list's overview, and more", async () => {
    const rows = await both.ask(listComparison, noFilters);
    expect(rows.map(({list_id}) => list_id)).toEqual(["l", "k"]);
    for (const row of rows) {
      const [numbers] = await both.ask(overview, {...noFilters, list: row.list_id});
      expect(row).toMatchObject(numbers!);
    }
    expect(
      rows.map(({assignments, errors, warnings, notes}) => [assignments, errors, warnings, notes]),
    ).toEqual([
      [13, 1, 2, 3],
      [4, 0, 1, 0],
    ]);
  });

  it("counts nought where a list names no department and nothing is found", async () => {
    const bare = await openTables({...secondList, assignments: [], findings: []});
    expect(await bare.ask(listComparison, noFilters)).toMatchObject([
      {tasks: 2, departments: 0, assignments: 0, errors: 0, warnings: 0, notes: 0},
    ]);
    await bare.close();
  });
});
