import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database, Query} from "../../src/engine/database.ts";
import {
  type Answers,
  isPrepared,
  prepareAnswers,
  preparedDatabase,
  request,
} from "../../src/engine/prepared.ts";
import {overview} from "../../src/queries/overview.ts";
import {type Filters, noFilters} from "../../src/state/filters.ts";
import {openTables} from "../fixtures/database.ts";
import {queries} from "../fixtures/queries.ts";
import {tables} from "../fixtures/tables.ts";

const led: Filters = {...noFilters, roles: ["lead"]};
const empty: Filters = {...noFilters, department: "无"};
const other: Filters = {...noFilters, section: 1};

let live: Database;
let answers: Answers;
beforeAll(async () => {
  live = await openTables(tables);
  const requests = queries.flatMap((query) =>
    [noFilters, led, empty].map((filters) => request(query, filters)),
  );
  // As a page has them: through JSON.
  answers = JSON.parse(JSON.stringify(await prepareAnswers(live, requests)));
});
afterAll(() => live.close());

const never = () => Promise.reject(new Error("the engine was asked for"));

describe("preparedDatabase", () => {
  it("is tested with queries that have names of their own", () => {
    expect(queries.length).toBeGreaterThan(20);
    expect(new Set(queries.map(({name}) => name)).size).toBe(queries.length);
  });

  it.each(queries)("answers $name as the engine does, without it", async (query) => {
    const database = preparedDatabase(answers, never);
    for (const filters of [noFilters, led, empty]) {
      expect(isPrepared(answers, query, filters)).toBe(true);
      const rows = await database.ask(query, filters);
      expect(rows).toEqual(await live.ask(query, filters));
      expect(rows.map((row) => Object.keys(row))).toEqual(
        (await live.ask(query, filters)).map((row) => Object.keys(row)),
      );
    }
  });

  it("matches parameters by what they mean", () => {
    expect(isPrepared(answers, overview, {...led, roles: ["lead", "lead"]})).toBe(true);
    expect(isPrepared(answers, overview, {...noFilters, roles: ["support", "shared", "sole", "lead"]})).toBe(
      true,
    );
    expect(isPrepared(answers, overview, other)).toBe(false);
  });

  it("asks the engine for anything else, opened once", async () => {
    let opened = 0;
    const database = preparedDatabase(answers, async () => {
      opened++;
      return live;
    });
    await database.ask(overview, noFilters);
    expect(opened).toBe(0);
    const asked = await Promise.all([database.ask(overview, other), database.ask(overview, other)]);
    expect(asked[0]).toEqual(await live.ask(overview, other));
    expect(opened).toBe(1);
  });

  it("rejects when the engine cannot be opened, and tries again", async () => {
    const attempts = [never, async () => live];
    const database = preparedDatabase(answers, () => attempts.shift()!());
    await expect(database.ask(overview, other)).rejects.toThrow("the engine was asked for");
    expect(await database.ask(overview, other)).toHaveLength(1);
  });

  it("gives the same rows to the same question, so that what is made of them can be kept", async () => {
    const database = preparedDatabase(answers, never);
    const rows = await database.ask(overview, noFilters);
    expect(await database.ask(overview, {...noFilters})).toBe(rows);
    expect(rows[0]!.tasks).toBe(8);
  });

  it("is not misled by names that every object has", () => {
    const query = {...overview, name: "constructor"};
    expect(isPrepared(answers, query, noFilters)).toBe(false);
  });
});

describe("prepareAnswers", () => {
  it("writes column names once and rows as arrays", async () => {
    const findings = queries.find(({name}) => name === "findingCounts")!;
    expect(await prepareAnswers(live, [request(findings, noFilters)])).toEqual({
      findingCounts: {
        "[null]": {
          columns: ["code", "severity", "findings"],
          rows: [
            ["blank-clause", "error", 1],
            ["blank-clause", "warning", 1],
            ["blank-deadline", "warning", 1],
            ["open-end", "note", 2],
            ["bare-duty", "note", 1],
          ],
        },
      },
    });
  });

  it("refuses two queries of one name", async () => {
    const twin: Query<Filters, object> = {...overview, sql: "SELECT 1 AS tasks", bind: () => []};
    const requests = [request(overview, noFilters), request(twin, noFilters)];
    await expect(prepareAnswers(live, requests)).rejects.toThrow('two queries named "overview"');
  });
});
