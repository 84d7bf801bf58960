import {describe, expect, test, vi} from "vitest";
import {type Held, QuestionError, Stopped, type Workbench} from "../../../src/engine/workbench.ts";
import type {Notebook, SqlCell} from "../../../src/notebook/notebook.ts";
import {keepBench} from "../../../src/views/notebook/bench.ts";
import {type Answer, Runs} from "../../../src/views/notebook/runs.ts";

const sql = (name: string, words: string): SqlCell => ({
  id: name,
  folded: false,
  kind: "sql",
  name,
  sql: words,
});

/** Engines that answer when told to, and stop as the real one does. */
function fake() {
  const log: string[] = [];
  let engines = 0;
  let answer: {give(): void; refuse(error: Error): void} | null = null;
  const open = async (): Promise<Workbench> => {
    const engine = ++engines;
    log.push(`open ${engine}`);
    let stop: (error: Error) => void = () => {};
    return {
      tables: [{schema: null, name: "tasks", rows: 1, columns: []}],
      refused: [],
      hold: (words) => {
        log.push(`${engine} asks ${words.replaceAll(/\s+/g, " ")}`);
        return new Promise<Held>((resolve, reject) => {
          stop = reject;
          const held = {table: words, columns: [], rows: 1, isCut: false, milliseconds: 5};
          answer = {give: () => resolve(held), refuse: reject};
        });
      },
      rows: async () => [],
      summary: () => Promise.reject(new Error()),
      drop: async ({table}) => void log.push(`${engine} drops ${table.replaceAll(/\s+/g, " ")}`),
      stop: () => {
        log.push(`stop ${engine}`);
        stop(new Stopped());
      },
    };
  };
  let notebook: Notebook = {title: "", cells: []};
  const bench = keepBench(
    open,
    async () => [],
    () => {},
  );
  const told: string[] = [];
  const runs = new Runs(
    bench,
    () => notebook,
    (id) => told.push(`${id} ${runs.of(id)?.kind}`),
    () => 1000,
  );
  return {
    log,
    told,
    runs,
    bench,
    set: (...cells: SqlCell[]) => (notebook = {title: "", cells}),
    async give() {
      answer!.give();
      await settled();
    },
    async refuse(error: Error) {
      answer!.refuse(error);
      await settled();
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const wrapped = (words: string) => `SELECT * FROM ( ${words} )`;

describe("Runs", () => {
  test("asks one query after the other, and drops what a query gave before", async () => {
    const {runs, set, give, log, told} = fake();
    set(sql("a", "SELECT 1"), sql("b", "SELECT 2"));
    runs.run(["a", "b"]);
    runs.run(["b"]);
    await settled();
    expect(log).toEqual(["open 1", `1 asks ${wrapped("SELECT 1")}`]);
    expect(runs.of("b")?.kind).toBe("waiting");
    await give();
    await give();
    expect([runs.of("a")?.kind, runs.of("b")?.kind, runs.isBusy]).toEqual(["answer", "answer", false]);
    expect(told).toEqual(["a waiting", "b waiting", "a running", "a answer", "b running", "b answer"]);
    runs.run(["a"]);
    await settled();
    expect(runs.of("a")).toMatchObject({kind: "running", since: 1000, last: {kind: "answer"}});
    await give();
    expect(log.slice(3)).toEqual([`1 asks ${wrapped("SELECT 1")}`, `1 drops ${wrapped("SELECT 1")}`]);
  });

  test("tells an answer from one to what stands there now", async () => {
    const {runs, set, give} = fake();
    const cell = sql("a", "SELECT 1");
    set(cell);
    runs.run(["a"]);
    await settled();
    await give();
    const answer = runs.of("a") as Answer;
    expect(runs.isStale(cell, answer, [])).toBe(false);
    const other = sql("a", "SELECT 2");
    set(other);
    expect(runs.isStale(other, answer, [])).toBe(true);
  });

  test("says what is wrong before asking, and where the engine says it is", async () => {
    const {runs, set, refuse} = fake();
    set(sql("a", "FROM nowhere"), sql("b", "SELECT 1 FROM a"), sql("c", "SELECT x"));
    runs.run(["b"]);
    await settled();
    expect(runs.of("b")).toMatchObject({
      kind: "fault",
      fault: {cell: "a", fault: {kind: "table", name: "nowhere"}},
    });
    runs.edited("a");
    expect(runs.of("b")).toBeNull();
    runs.run(["c"]);
    await settled();
    await refuse(new QuestionError("no x", "SELECT * FROM (\nSELECT x".indexOf("x")));
    expect(runs.of("c")).toEqual({kind: "refused", reason: "no x", cell: "c", at: 7});
    runs.edited("c");
    expect(runs.of("c")).toBeNull();
  });

  test("ends the engine to cancel, lets go of what waits, and asks a new engine next", async () => {
    const {runs, set, give, log} = fake();
    set(sql("a", "SELECT 1"), sql("b", "SELECT 2"));
    runs.run(["a", "b"]);
    await settled();
    runs.cancel();
    await settled();
    expect([runs.of("a")?.kind, runs.of("b")?.kind, runs.isBusy]).toEqual(["cancelled", "cancelled", false]);
    runs.run(["b"]);
    await settled();
    await give();
    expect(log).toEqual([
      "open 1",
      `1 asks ${wrapped("SELECT 1")}`,
      "stop 1",
      "open 2",
      `2 asks ${wrapped("SELECT 2")}`,
    ]);
  });

  test("ends a query that takes longer than it may", async () => {
    vi.useFakeTimers({toFake: ["setTimeout", "clearTimeout"]});
    const {runs, set, log} = fake();
    set(sql("a", "SELECT 1"));
    runs.run(["a"], 3);
    await vi.advanceTimersByTimeAsync(2999);
    expect(runs.of("a")?.kind).toBe("running");
    await vi.advanceTimersByTimeAsync(1);
    expect(runs.of("a")).toEqual({kind: "late", seconds: 3});
    expect(log.at(-1)).toBe("stop 1");
    vi.useRealTimers();
  });

  test("starts another engine where one has died, and asks again for what that held", async () => {
    const {runs, set, give, refuse, log} = fake();
    set(sql("a", "SELECT 1"), sql("b", "SELECT 2"));
    runs.run(["a"]);
    await settled();
    await give();
    runs.run(["b"]);
    await settled();
    await refuse(new Error("memory access out of bounds"));
    expect(runs.of("b")).toMatchObject({kind: "broken", error: {message: "memory access out of bounds"}});
    const answer = runs.of("a") as Answer;
    const asked = [runs.held(answer), runs.held(answer), runs.held(answer)];
    expect(runs.isBusy).toBe(true);
    await settled();
    await give();
    const [first, ...others] = await Promise.all(asked);
    expect(first!.held.table).toContain("SELECT 1");
    expect(others).toEqual([first, first]);
    expect(log.slice(-3)).toEqual(["stop 1", "open 2", `2 asks ${wrapped("SELECT 1")}`]);
    // The next time it is there.
    await runs.held(answer);
    expect(log).toHaveLength(6);
    expect(runs.isBusy).toBe(false);
  });

  test("drops what a cell gave when it is forgotten", async () => {
    const {runs, set, give, log} = fake();
    set(sql("a", "SELECT 1"));
    runs.run(["a"]);
    await settled();
    await give();
    runs.forget("a");
    expect([runs.of("a"), log.at(-1)]).toEqual([null, `1 drops ${wrapped("SELECT 1")}`]);
  });

  test("asks once more where it is asked while it runs, for what stands there then", async () => {
    const {runs, set, give, log} = fake();
    set(sql("a", "SELECT 1"));
    runs.run(["a"]);
    await settled();
    set(sql("a", "SELECT 2"));
    runs.run(["a"]);
    runs.run(["a"]);
    await give();
    await give();
    expect((runs.of("a") as Answer).held.table).toContain("SELECT 2");
    expect(log.filter((line) => line.includes("asks"))).toHaveLength(2);
    expect(log.at(-1)).toBe(`1 drops ${wrapped("SELECT 1")}`);
  });

  test("lets go of a query that runs when another notebook comes, whose query of the same id is asked", async () => {
    const {runs, set, give, log} = fake();
    set(sql("a", "SELECT 1"));
    runs.run(["a"]);
    await settled();
    runs.clear();
    set(sql("a", "SELECT 2"));
    runs.run(["a"]);
    await settled();
    await give();
    expect((runs.of("a") as Answer).held.table).toContain("SELECT 2");
    expect(log.filter((line) => line.startsWith("stop"))).toEqual(["stop 1"]);
  });

  test("leaves an engine that starts alone when a query is cancelled that waits for it", async () => {
    const {runs, set, log} = fake();
    set(sql("a", "SELECT 1"));
    runs.run(["a"]);
    runs.cancel();
    await settled();
    expect([runs.of("a")?.kind, runs.isBusy]).toEqual(["cancelled", false]);
    expect(log).toEqual(["open 1"]);
  });
});
