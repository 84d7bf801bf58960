import {describe, expect, it} from "vitest";
import type {Finding} from "../../src/list/findings.ts";
import {findingTasks} from "../../src/list/findingTasks.ts";
import type {TaskReading} from "../../src/list/reading.ts";

const task = (order: number, no: number | null, line: number, clause: string): TaskReading =>
  ({order, no, line, text: `做第${order}件事`, clause, deadline: "持续推进"}) as TaskReading;
const finding = (task_no: number | null, source_line: number | null, evidence: string | null): Finding => ({
  task_no,
  source_line,
  code: "name-alias",
  severity: "note",
  message: "说明",
  message_en: "note",
  evidence,
  treatment: null,
});
const orders = (findings: Finding[], tasks: TaskReading[]) =>
  findingTasks(findings, tasks).map((found) => found?.order ?? null);

describe("findingTasks", () => {
  it("finds the task by its number and its line", () => {
    const tasks = [task(1, 7, 3, "甲局负责"), task(2, 7, 9, "乙局负责"), task(3, null, 12, "丙局负责")];
    const findings = [finding(7, 9, "甲局"), finding(7, 3, null), finding(null, 12, null)];
    expect(orders(findings, tasks)).toEqual([2, 1, 3]);
  });

  it("finds none for what is about the list, a heading or another line", () => {
    const tasks = [task(1, 7, 3, "甲局负责")];
    expect(orders([finding(null, null, null), finding(null, 3, null), finding(7, 4, "甲局")], tasks)).toEqual(
      [null, null, null],
    );
  });

  it("of several tasks at one place takes the one whose words hold the evidence, a whole cell first", () => {
    const tasks = [
      task(1, null, 5, "甲局、乙局负责"),
      task(2, null, 5, "乙局负责"),
      task(3, null, 5, "甲局"),
    ];
    const findings = [finding(null, 5, "乙局负责"), finding(null, 5, "甲局"), finding(null, 5, "第3件")];
    expect(orders(findings, tasks)).toEqual([2, 3, 3]);
  });

  it("leaves what is about the whole list without a task, though one without a number stands at its line", () => {
    const tasks = [task(1, null, 5, "甲局负责"), task(2, null, 6, "乙局负责")];
    const ofList = {...finding(null, 5, null), code: "deadlines-unwritten"};
    expect(orders([ofList, finding(null, 5, null)], tasks)).toEqual([null, 1]);
    // With a number it is about that task.
    const numbered = {...finding(3, 5, null), code: "year-unknown"};
    expect(orders([numbered], [task(1, 3, 5, "甲局负责")])).toEqual([1]);
  });

  it("keeps the second of equal findings with the task that holds the evidence, where no other does", () => {
    const tasks = [
      task(1, null, 5, "乙局负责"),
      task(2, null, 5, "甲局、甲局负责"),
      task(3, null, 5, "丙局负责"),
    ];
    expect(orders([finding(null, 5, "甲局"), finding(null, 5, "甲局")], tasks)).toEqual([2, 2]);
  });

  it("gives the n-th of equal findings to the n-th such task, the rest to the last", () => {
    const tasks = [task(1, null, 5, "甲局负责"), task(2, null, 5, "甲局负责")];
    expect(
      orders(
        [1, 2, 3].map(() => finding(null, 5, "甲局")),
        tasks,
      ),
    ).toEqual([1, 2, 2]);
  });
});
