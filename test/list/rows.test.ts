import {describe, expect, it} from "vitest";
import {listRows} from "../../src/list/rows.ts";
import {schema} from "../../src/model/schema.ts";
import {readRows, row} from "../fixtures/pasted.ts";

const facts = {
  list_id: "x-2021",
  title: "责任清单",
  issuer: "某市",
  year: 2021,
  source_file: "list.txt",
  sha256: "00",
};
const rowsOf = (...rows: string[][]) => listRows(readRows(...rows), facts);

describe("listRows", () => {
  it("gives each task an id of its own: number, repeated number, no number", () => {
    const {tasks, list} = rowsOf(
      row({no: "7"}),
      row({no: "8"}),
      row({no: "7"}),
      row({no: ""}),
      row({no: "7"}),
    );
    expect(tasks.map(({task_id, task_no, task_order}) => [task_id, task_no, task_order])).toEqual([
      ["x-2021/7", 7, 1],
      ["x-2021/8", 8, 2],
      ["x-2021/7-2", 7, 3],
      ["x-2021/row-4", null, 4],
      ["x-2021/7-3", 7, 5],
    ]);
    expect(list).toEqual({...facts, form: "table", task_count: 5, first_no: 7, last_no: 7});
  });

  it("gives the first and the last printed number, rows without one passed over", () => {
    const {list} = rowsOf(row({no: "1-1"}), row({no: "3"}), row({no: "5"}), row({no: ""}));
    expect(list).toMatchObject({task_count: 4, first_no: 3, last_no: 5});
    const empty = {...readRows(row({})), tasks: []};
    expect(listRows(empty, facts).list).toMatchObject({task_count: 0, first_no: null, last_no: null});
  });

  it("lays out a task with its parties under its id, by the schema's columns", () => {
    const rows = rowsOf(
      row({
        no: "3",
        section: "一、甲",
        subsection: "（一）子",
        task: "修法",
        clause: "市场监管局、市法院牵头，市公安局等单位配合",
        deadline: "2021年底前",
      }),
      row({no: "4", clause: "", deadline: ""}),
    );
    expect(rows.tasks).toEqual([
      {
        list_id: "x-2021",
        task_id: "x-2021/3",
        task_order: 1,
        task_no: 3,
        section_order: 1,
        section: "一、甲",
        subsection_order: 1,
        subsection: "（一）子",
        task: "修法",
        responsibility: "市场监管局、市法院牵头，市公安局等单位配合",
        inherited_from: null,
        pattern: "lead",
        lead_count: 2,
        department_count: 3,
        deadline: "2021年底前",
        deadline_kind: "by_date",
        deadline_date: "2021-12-31",
        source_line: 7,
      },
      {
        list_id: "x-2021",
        task_id: "x-2021/4",
        task_order: 2,
        task_no: 4,
        section_order: 1,
        section: "一、甲",
        subsection_order: 1,
        subsection: "（一）子",
        task: "做好工作",
        responsibility: null,
        inherited_from: 3,
        pattern: "lead",
        lead_count: 2,
        department_count: 3,
        deadline: null,
        deadline_kind: "missing",
        deadline_date: null,
        source_line: 13,
      },
    ]);
    const keys = {list_id: "x-2021", task_id: "x-2021/3", task_no: 3};
    expect(rows.assignments.slice(0, 3)).toEqual([
      {
        ...keys,
        department: "市市场监督管理局",
        surface: "市场监管局",
        role: "lead",
        position: 1,
        inherited: false,
      },
      {...keys, department: "市法院", surface: "市法院", role: "lead", position: 2, inherited: false},
      {...keys, department: "市公安局", surface: "市公安局", role: "support", position: 3, inherited: false},
    ]);
    expect(rows.assignments.slice(3).map(({task_id, inherited}) => [task_id, inherited])).toEqual([
      ["x-2021/4", true],
      ["x-2021/4", true],
      ["x-2021/4", true],
    ]);
    expect(rows.collectives).toEqual([
      {...keys, surface: "等单位", role: "support", open_ended: true, inherited: false},
      {
        ...keys,
        task_id: "x-2021/4",
        task_no: 4,
        surface: "等单位",
        role: "support",
        open_ended: true,
        inherited: true,
      },
    ]);
    for (const table of ["tasks", "assignments", "collectives", "aliases", "findings"] as const) {
      for (const each of rows[table])
        expect(Object.keys(each).sort()).toEqual(Object.keys(schema[table]).sort());
    }
  });
});
