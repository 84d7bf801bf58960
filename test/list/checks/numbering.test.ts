import {describe, expect, it} from "vitest";
import {checkNumbering} from "../../../src/list/checks/numbering.ts";
import {readRows, row} from "../../fixtures/pasted.ts";

/** The findings about numbers, as `code evidence@line`; the first row stands in line 7, each takes 6 lines. */
const found = (rows: string[][]) =>
  readRows(...rows)
    .findings.filter(({code}) => code.includes("number"))
    .map(({code, evidence, source_line}) => `${code} ${evidence}@${source_line}`);
const tasks = (...numbers: string[]) => found(numbers.map((no) => row({no})));
/** Rows whose headings are written `section/subsection`. */
const headings = (...pairs: string[]) =>
  found(
    pairs.map((pair, index) => {
      const [section = "", subsection = ""] = pair.split("/");
      return row({no: String(index + 1), section, subsection});
    }),
  );

describe("checkNumbering", () => {
  it.each([
    ["1 2 3", []],
    ["5 6 7", []],
    ["1 3", ["task-number-missing 2@13"]],
    ["1 5", ["task-number-missing 2—4@13"]],
    ["1 3 6", ["task-number-missing 2@13", "task-number-missing 4—5@19"]],
    ["1 2 2 3", ["task-number-repeated 2@19"]],
    ["1 2 2 2", ["task-number-repeated 2@19", "task-number-repeated 2@25"]],
    ["1 3 2 4", ["task-number-out-of-order 2@19"]],
    ["1 4 2", ["task-number-missing 3@13", "task-number-out-of-order 2@19"]],
    ["3 2 1", ["task-number-out-of-order 2@13", "task-number-out-of-order 1@19"]],
    ["1 999999999", ["task-number-missing 2—999999998@13"]],
  ])("of tasks %s", (numbers, expected) => {
    expect(tasks(...numbers.split(" "))).toEqual(expected);
  });

  it.each([
    ["begin anew at 1 in each section", ["一、甲 1", " 2", "二、乙 1", " 2", "三、丙 1"], []],
    ["go on through the sections", ["一、甲 1", " 2", "二、乙 3"], []],
    ["begin anew below the same heading", ["一、甲 1", " 2", " 1"], ["task-number-repeated 1@19"]],
    ["begin anew at 2", ["一、甲 1", " 2", "二、乙 2"], ["task-number-repeated 2@19"]],
    [
      "miss one in their section",
      ["一、甲 1", " 3", "二、乙 1", " 3"],
      ["task-number-missing 2@13", "task-number-missing 2@25"],
    ],
  ])("of tasks whose numbers %s", (_what, numbered, expected) => {
    const rows = numbered.map((each) => {
      const [section, no] = each.split(" ") as [string, string];
      return row({no, section});
    });
    expect(found(rows)).toEqual(expected);
  });

  it("of tasks whose numbers begin anew in another table says nothing", () => {
    const task = {section: null, subsection: null, text: "", clause: null, deadline: null, line: 1};
    const numbered = (...pairs: [no: number, table: number][]) =>
      checkNumbering(pairs.map(([no, table], index) => ({...task, order: index + 1, no, table})));
    expect(numbered([1, 1], [2, 1], [1, 2], [2, 2])).toEqual([]);
    expect(numbered([1, 1], [2, 1], [1, 1])).toMatchObject([{code: "task-number-repeated"}]);
  });

  it.each([
    ["sections that follow", ["一、甲", "二、乙", "三、丙"], []],
    ["sections that begin later", ["三、甲", "四、乙"], []],
    ["a section number left out", ["一、甲", "三、乙"], ["heading-number-out-of-order 三、乙@14"]],
    ["a section number again", ["一、甲", "二、乙", "二、丙"], ["heading-number-repeated 二、丙@20"]],
    ["the first section number again", ["一、甲", "二、乙", "一、丙"], ["heading-number-repeated 一、丙@20"]],
    ["a section that goes back", ["二、甲", "三、乙", "一、丙"], ["heading-number-out-of-order 一、丙@20"]],
    ["subsections counted through", ["甲/（一）子", "/（二）丑", "乙/（三）寅"], []],
    [
      "subsections that begin anew in each section",
      ["甲/（一）子", "/（二）丑", "乙/（一）寅", "/（二）卯"],
      [],
    ],
    [
      "the first subsection again in a section",
      ["甲/（一）子", "/（一）丑"],
      ["heading-number-repeated （一）丑@15"],
    ],
    [
      "a subsection number again in another section",
      ["甲/（一）子", "/（二）丑", "乙/（二）寅"],
      ["heading-number-repeated （二）寅@21"],
    ],
    ["headings without a number", ["甲/子", "/丑", "乙/寅"], []],
    ["headings numbered in parts", ["1.1甲", "1.2乙", "2.1丙"], []],
  ])("of %s", (_what, pairs, expected) => {
    expect(headings(...pairs)).toEqual(expected);
  });

  it("names the earlier heading", () => {
    const {findings} = readRows(row({no: "1", section: "一、甲"}), row({no: "2", section: "一、乙"}));
    expect(findings.map(({message_en}) => message_en)).toEqual([
      "heading number repeated: “一、乙” has the number of “一、甲”",
    ]);
  });
});
