import {describe, expect, it} from "vitest";
import type {Query} from "../../src/engine/database.ts";
import {type Connection, session} from "../../src/engine/session.ts";

const question = (sql: string): Query<null, object> => ({name: sql, sql, bind: () => []});

/** A connection whose statements answer nothing when told to, and that keeps a log. */
function fake() {
  const log: string[] = [];
  const answers: (() => void)[] = [];
  const connection: Connection = {
    prepare: async (sql) => {
      log.push(`prepare ${sql}`);
      return {
        send: () => {
          log.push(`send ${sql}`);
          return new Promise((resolve) => answers.push(() => resolve([])));
        },
        close: () => {},
      };
    },
  };
  const answer = async () => {
    answers.shift()!();
    await settled();
  };
  return {connection, log, answer};
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("session", () => {
  it("prepares a statement once and has one question open at a time", async () => {
    const {connection, log, answer} = fake();
    const database = session(connection, {end: () => {}});
    const asked = ["a", "b", "a"].map((sql) => database.ask(question(sql), null));
    await settled();
    expect(log).toEqual(["prepare a", "send a"]);
    await answer();
    await answer();
    await answer();
    expect(log).toEqual(["prepare a", "send a", "prepare b", "send b", "send a"]);
    expect(await Promise.all(asked)).toEqual([[], [], []]);
  });

  it("rejects the open question and all later ones when the engine dies", async () => {
    const {connection} = fake();
    let die = (_: Error) => {};
    const failure = new Promise<never>((_, reject) => {
      die = reject;
    });
    const database = session(connection, {end: () => {}, failure});
    const asked = [database.ask(question("a"), null), database.ask(question("b"), null)];
    const outcomes = Promise.allSettled(asked);
    await settled();
    die(new Error("out of memory"));
    expect((await outcomes).map((outcome) => (outcome as PromiseRejectedResult).reason.message)).toEqual([
      'query "a" failed: out of memory',
      'query "b" failed: out of memory',
    ]);
    await expect(database.ask(question("c"), null)).rejects.toThrow("out of memory");
  });

  it("ends after the last answer", async () => {
    const {connection, log, answer} = fake();
    const database = session(connection, {end: () => void log.push("end")});
    const asked = database.ask(question("a"), null);
    const closed = database.close();
    await settled();
    expect(log).toEqual(["prepare a", "send a"]);
    await answer();
    await Promise.all([asked, closed]);
    expect(log.at(-1)).toBe("end");
  });
});
