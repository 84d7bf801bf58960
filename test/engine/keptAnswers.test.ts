import {describe, expect, it, vi} from "vitest";
import type {Database, Query} from "../../src/engine/database.ts";
import {keptAnswers} from "../../src/engine/keptAnswers.ts";

const query: Query<number, {row: number}> = {name: "q", sql: "SELECT 1", bind: (rows) => [rows]};
const other: Query<number, {row: number}> = {...query, name: "other"};

/** Answers with as many rows as it is asked for; refuses a negative number. */
function counting() {
  const ask = vi.fn(async (_: Query<number, {row: number}>, rows: number) => {
    if (rows < 0) throw new Error("refused");
    return Array.from({length: rows}, (_, row) => ({row}));
  });
  const close = vi.fn(async () => {});
  return {ask, close, database: {ask, close} as unknown as Database};
}

describe("keptAnswers", () => {
  it("asks once what is asked again, at the same time too, and gives the same rows", async () => {
    const {ask, database} = counting();
    const kept = keptAnswers(database);
    const [one, two] = await Promise.all([kept.ask(query, 2), kept.ask(query, 2)]);
    expect(one).toEqual([{row: 0}, {row: 1}]);
    expect(two).toBe(one);
    expect(await kept.ask(query, 2)).toBe(one);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("asks for other parameters, and by another query", async () => {
    const {ask, database} = counting();
    const kept = keptAnswers(database);
    await kept.ask(query, 2);
    expect(await kept.ask(query, 1)).toHaveLength(1);
    await kept.ask(other, 2);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it("asks anew what was refused", async () => {
    const {ask, database} = counting();
    const kept = keptAnswers(database);
    for (const _ of [1, 2]) await expect(kept.ask(query, -1)).rejects.toThrow("refused");
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("forgets first what was asked for longest ago, and never the last answer", async () => {
    const {ask, database} = counting();
    const kept = keptAnswers(database, 5);
    await kept.ask(query, 2);
    await kept.ask(query, 3);
    await kept.ask(query, 2);
    await kept.ask(query, 1);
    expect(ask).toHaveBeenCalledTimes(3);
    await kept.ask(query, 2);
    await kept.ask(query, 1);
    expect(ask).toHaveBeenCalledTimes(3);
    await kept.ask(query, 3);
    expect(ask).toHaveBeenCalledTimes(4);
    await kept.ask(query, 9);
    await kept.ask(query, 9);
    expect(ask).toHaveBeenCalledTimes(5);
  });

  it("closes the database", async () => {
    const {close, database} = counting();
    await keptAnswers(database).close();
    expect(close).toHaveBeenCalledTimes(1);
  });
});
