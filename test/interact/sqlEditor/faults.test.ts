import {expect, test} from "vitest";
import {changeTo} from "../../../src/interact/sqlEditor/changeTo.ts";
import {marksOf} from "../../../src/interact/sqlEditor/faults.ts";

const marked = (sql: string, ...faults: [from: number, to: number | null][]) =>
  marksOf(
    faults.map(([from, to]) => ({from, to, message: "错"})),
    sql,
  ).map(({from, to}) => sql.slice(from, to));

test("marksOf marks the piece at a place, in order, and never leaves the text", () => {
  expect(marked("SELECT 部门x FROM t", [16, null], [7, null])).toEqual(["部门x", "t"]);
  expect(marked("SELECT a FROM t", [7, 13])).toEqual(["a FROM"]);
  expect(marked("SELECT a FRO", [12, null])).toEqual(["FRO"]);
  expect(marked("SELECT a", [99, null], [-3, 6], [2, 99])).toEqual(["SELECT", "LECT a", "a"]);
  expect(marked("a  b", [1, null])).toEqual([" "]);
  expect(marked("", [0, null])).toEqual([""]);
});

test("changeTo changes only what differs", () => {
  expect(changeTo("SELECT a FROM t", "SELECT ab FROM t")).toEqual({from: 8, to: 8, insert: "b"});
  expect(changeTo("aa", "aaa")).toEqual({from: 2, to: 2, insert: "a"});
  expect(changeTo("abc", "")).toEqual({from: 0, to: 3, insert: ""});
  expect(changeTo("一二", "一二")).toEqual({from: 2, to: 2, insert: ""});
});
