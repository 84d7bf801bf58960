import {expect, it} from "vitest";
import {openNodeWorkbench} from "../../src/engine/node.ts";
import {ownWords, sqlName} from "../../src/notebook/sqlName.ts";

it("ownWords are the words that the engine names", async () => {
  const bench = await openNodeWorkbench([]);
  const held = await bench.hold(
    "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved' ORDER BY keyword_name",
    [],
  );
  expect([...ownWords].sort()).toEqual((await bench.rows(held, {count: 1000})).flat());
  bench.stop();
});

it.each([
  ["tasks", "tasks"],
  ["任务_2", "任务_2"],
  ["order", '"order"'],
  ["Values", '"Values"'],
  ["2023年", '"2023年"'],
  ["a b", '"a b"'],
  ['甲"乙', '"甲""乙"'],
  ["", '""'],
])("sqlName(%j) is %s", (name, written) => expect(sqlName(name)).toBe(written));
