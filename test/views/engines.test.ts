import {describe, expect, it} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {keepEngines} from "../../src/views/engines.ts";

/** Engines whose opening is settled by hand, in the order in which they were asked for. */
function byHand() {
  const opened: {list: string | null; resolve: () => void; reject: (error: Error) => void}[] = [];
  const closed: number[] = [];
  const told: unknown[] = [];
  const engines = keepEngines(
    (list) =>
      new Promise<Database>((resolve, reject) => {
        const number = opened.length;
        const database = {ask: async () => [number], close: async () => void closed.push(number)};
        opened.push({list, resolve: () => resolve(database as never), reject});
      }),
    (list, error) => told.push([list, error && (error as Error).message]),
  );
  return {engines, opened, closed, told};
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("keepEngines", () => {
  it("starts each engine once, and again only after it failed", async () => {
    const {engines, opened, told} = byHand();
    const first = engines.of(null);
    expect(engines.of(null)).toBe(first);
    opened[0]!.reject(new Error("no"));
    await expect(first).rejects.toThrow("no");
    const second = engines.of(null);
    opened[1]!.resolve();
    await second;
    expect([opened.length, told]).toEqual([
      2,
      [
        [null, "no"],
        [null, null],
      ],
    ]);
  });

  it("keeps the newer engine of a list when the older one fails late", async () => {
    const {engines, opened, told} = byHand();
    engines.of("a").catch(() => {});
    engines.stop("a");
    const newer = engines.of("a");
    opened[0]!.reject(new Error("late"));
    await turn();
    expect(engines.of("a")).toBe(newer);
    opened[1]!.resolve();
    await newer;
    expect(told).toEqual([["a", null]]);
  });

  it("closes what it stops, even if it comes up only afterwards", async () => {
    const {engines, opened, closed, told} = byHand();
    void engines.of("a");
    engines.stop("a");
    opened[0]!.resolve();
    await turn();
    expect([closed, told]).toEqual([[0], []]);
    engines.stop("b");
  });

  it("asks once by the engine that runs, else by one that it closes again", async () => {
    const {engines, opened, closed} = byHand();
    void engines.of("a");
    opened[0]!.resolve();
    const ask = (database: Database) => database.ask(null as never, null as never);
    expect(await engines.askOnce("a", ask)).toEqual([0]);
    const other = engines.askOnce("b", ask);
    opened[1]!.resolve();
    expect(await other).toEqual([1]);
    expect(closed).toEqual([1]);
  });
});
