import {describe, expect, it} from "vitest";
import {askedOnce} from "../../loaders/askedOnce.ts";
import type {Database, Query} from "../../src/engine/database.ts";

const query = (sql: string): Query<string, {value: string}> => ({name: "q", sql, bind: (value) => [value]});

/** A database that notes what it is asked. */
function noting() {
  const asked: string[] = [];
  const database: Database = {
    ask: async ({sql, bind}, parameters) => {
      const value = String(bind(parameters)[0]);
      asked.push(`${sql} ${value}`);
      return [{value}] as never;
    },
    close: async () => {},
  };
  return {database, asked};
}

describe("askedOnce", () => {
  it("asks each question of a database once, whoever asks it, and gives each rows of its own", async () => {
    const {database, asked} = noting();
    const [row] = await askedOnce(database).ask(query("a"), "1");
    row!.value = "changed";
    expect(await askedOnce(database).ask(query("a"), "1")).toEqual([{value: "1"}]);
    await askedOnce(database).ask(query("a"), "2");
    await askedOnce(database).ask(query("b"), "1");
    expect(asked).toEqual(["a 1", "a 2", "b 1"]);
  });

  it("asks another database anew", async () => {
    const [one, other] = [noting(), noting()];
    await askedOnce(one.database).ask(query("a"), "1");
    await askedOnce(other.database).ask(query("a"), "1");
    expect(other.asked).toEqual(["a 1"]);
  });
});
