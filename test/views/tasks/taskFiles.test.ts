import {describe, expect, it} from "vitest";
import type {TaskIndexRow} from "../../../src/queries/taskIndex.ts";
import {zh} from "../../../src/text/zh.ts";
import {type TaskFile, TooManyForWordError, taskFile} from "../../../src/views/tasks/taskFiles.ts";
import {taskSet} from "../../../src/views/tasks/taskSet.ts";

const rows = Array.from({length: 5001}, (_, index) => ({
  task_id: `l/${index + 1}`,
  task_order: index + 1,
  task_no: index + 1,
  task: `推进第${index + 1}号工作`,
  parties: null,
  findings: null,
})) as TaskIndexRow[];

const content = (tasks: number): TaskFile => ({
  set: taskSet(rows, [], zh),
  places: Array.from({length: tasks}, (_, index) => index),
  columns: ["no", "task"],
  cover: ["清单", "来源"],
  file: ["任务"],
  year: 2023,
});

describe("taskFile", () => {
  it("refuses a Word table of more than 5 000 tasks, in a sentence that says what to do", async () => {
    const refused = taskFile("docx", content(5001), {text: zh});
    await expect(refused).rejects.toThrow(TooManyForWordError);
    await expect(refused).rejects.toThrow(
      "Word 表最多 5000 项，这里有 5001 项。请先筛选或选中一部分，或改用 Excel 表、CSV（不限项数）。",
    );
  });

  it("makes one of 5 000", async () => {
    const blob = await taskFile("docx", content(5000), {text: zh});
    expect(blob.size).toBeGreaterThan(10_000);
  });

  it("has no limit for CSV and workbooks", async () => {
    const text = await (await taskFile("csv", content(5001), {text: zh})).text();
    // The last row ends with a line's end too.
    expect(text.trimEnd().split("\r\n")).toHaveLength(5002);
    expect(text).toContain("5001,,,推进第5001号工作");
    expect((await taskFile("xlsx", content(5001), {text: zh})).size).toBeGreaterThan(10_000);
  });
});
