import {readXlsx} from "hucre/xlsx";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {reportContext} from "../../../loaders/report/reportContext.ts";
import {openSite, type Site} from "../../../loaders/site.ts";
import {type SheetValue, xlsxBytes} from "../../../src/export/xlsx.ts";
import {workbook} from "../../../src/views/report/workbook.ts";
import {answerKey} from "../../fixtures/answers.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site.database.close());

const bookOf = async (filters = "") => workbook(await reportContext(site, {list: null, filters}));
const numberOf = (value: SheetValue | undefined) =>
  typeof value === "object" && value !== null ? value.value : value;

describe("workbook", () => {
  it("has a cover that says what each sheet is and how long", async () => {
    const {sheets} = await bookOf();
    const [cover, ...rest] = sheets;
    expect(cover!.rows.map(([name]) => name)).toEqual(rest.map(({name}) => name));
    expect(cover!.rows.map((row) => row[2]).slice(0, 5)).toEqual([125, rest[1]!.rows.length, 31, 31, 177]);
    expect(rest.map(({name}) => name)).toEqual(["任务", "分工", "部门", "热力图", "联系", "时限", "体检"]);
    expect(rest[0]!.rows).toHaveLength(answerKey.length);
  });

  it("has sums that are formulas of the numbers beside and above them, in the file too", async () => {
    const {sheets} = await bookOf();
    const heatmap = sheets.find(({name}) => name === "热力图")!;
    const file = await readXlsx(await xlsxBytes({sheets, date: new Date(0)}), {readStyles: true});
    const read = file.sheets.find(({name}) => name === "热力图")!;
    const head = heatmap.cover.length;
    const width = heatmap.columns.length;
    const height = heatmap.rows.length;
    const numbers = heatmap.rows.map((row) => row.slice(1).map((value) => Number(numberOf(value) ?? 0)));
    for (const [index, row] of numbers.entries()) {
      expect(row.slice(0, -1).reduce((sum, own) => sum + own, 0)).toBe(row.at(-1));
      expect(read.cells!.get(`${head + 1 + index},${width - 1}`)!.formula).toMatch(/^SUM\(/);
    }
    for (let column = 0; column < width - 1; column++) {
      const above = numbers.slice(0, -1).reduce((sum, row) => sum + row[column]!, 0);
      expect(above).toBe(numbers.at(-1)![column]);
    }
    const first = head + 2;
    expect(read.cells!.get(`${head + height},1`)!.formula).toBe(`SUM(B${first}:B${first + height - 2})`);
    expect(read.conditionalRules).toMatchObject([
      {type: "colorScale", range: `B${first}:${String.fromCharCode(64 + width - 1)}${first + height - 2}`},
    ]);
    expect(read.freezePane).toMatchObject({rows: head + 1, columns: 1});
  });

  it("has an assignment for each party of each task, as the departments' numbers say", async () => {
    const {sheets} = await bookOf();
    const assignments = sheets.find(({name}) => name === "分工")!.rows;
    const departments = sheets.find(({name}) => name === "部门")!.rows.slice(0, -1);
    for (const row of departments) {
      const own = assignments.filter((assignment) => assignment[2] === row[0]);
      expect(own.length, String(row[0])).toBe(numberOf(row.at(-1)));
    }
  });

  it("says the same on every sheet where only parties in a role are asked for", async () => {
    const {sheets} = await bookOf("role=lead");
    const [, , assignments, departments, heatmap] = sheets;
    const led = answerKey.reduce((sum, {lead}) => sum + (lead ? lead.split("、").length : 0), 0);
    const isGroup = (row: readonly SheetValue[]) => row[5] !== null;
    expect(assignments!.rows.filter((row) => !isGroup(row))).toHaveLength(led);
    expect(numberOf(departments!.rows.at(-1)!.at(-1))).toBe(led);
    expect(numberOf(heatmap!.rows.at(-1)!.at(-1))).toBe(led);
  });

  it("has dates that are dates", async () => {
    const {sheets} = await bookOf("dated=1");
    const file = await readXlsx(await xlsxBytes({sheets, date: new Date(0)}), {readStyles: true});
    const rows = file.sheets.find(({name}) => name === "时限")!.rows.slice(4);
    expect(rows.length).toBe(answerKey.filter(({deadline_date}) => deadline_date).length);
    for (const row of rows) expect((row[4] as Date).toISOString?.().slice(0, 10)).toMatch(/^2021-12-31$/);
  });

  it("holds only the tasks that the filters leave", async () => {
    const {sheets} = await bookOf("department=市公安局");
    const [, tasks, assignments] = sheets;
    expect(tasks!.rows.length).toBeLessThan(answerKey.length);
    expect(new Set(assignments!.rows.map(([no]) => no)).size).toBe(tasks!.rows.length);
  });
});
