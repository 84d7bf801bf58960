import {describe, expect, it} from "vitest";
import {freeTableName, tableName} from "../../../src/imported/tables/tableName.ts";

describe("tableName", () => {
  it.each([
    [["任务台账"], "任务台账"],
    [["2023年 任务（终稿）"], "表_2023年_任务_终稿"],
    [["a-b.c", "Sheet 1"], "a_b_c_Sheet_1"],
    [["__x__"], "x"],
    [["…"], "表"],
    [["held_1"], "表_held_1"],
    [["é"], "é"],
  ])("of %j is %s", (words, name) => expect(tableName(...words)).toBe(name));
});

describe("freeTableName", () => {
  it("takes no name that is taken, whatever the case of letters", () => {
    expect(freeTableName("台账", ["任务"])).toBe("台账");
    expect(freeTableName("Tasks", ["tasks", "tasks_2"])).toBe("Tasks_3");
  });
});
