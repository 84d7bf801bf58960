import type {SqlNames} from "../../../src/interact/sqlEditor/sqlNames.ts";

const column = (name: string, about = "", values: string[] | null = null) => ({
  name,
  type: "VARCHAR",
  about,
  values,
});

/** Two tables of the site, one of an imported list, a query, an input. */
export const names: SqlNames = {
  tables: [
    {
      kind: "table",
      schema: null,
      name: "tasks",
      about: "任务：每项任务一行",
      columns: [
        column("task_id"),
        column("task", "任务正文，照原文"),
        column("deadline_kind", "时限种类：…"),
      ],
    },
    {
      kind: "table",
      schema: null,
      name: "assignments",
      about: "分工：每项任务的每个具名部门一行",
      columns: [
        column("task_id"),
        column("department", "部门的规范名称"),
        column("role", "分工：lead 牵头", ["lead", "shared"]),
      ],
    },
    {
      kind: "table",
      schema: "导入 1",
      name: "tasks",
      about: "",
      columns: [column("任务"), column("完成 时限"), column("负责", "", ["市公安局", "O'Neil"])],
    },
    {kind: "query", schema: null, name: "牵头部门", about: "", columns: [column("部门"), column("任务数")]},
  ],
  inputs: [
    {name: "部门", about: "要看的部门"},
    {name: "year", about: ""},
  ],
};
