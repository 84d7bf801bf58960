import {execFile} from "node:child_process";
import {createHash} from "node:crypto";
import {join} from "node:path";
import {promisify} from "node:util";
import {describe, expect, it} from "vitest";
import {readLists} from "../../loaders/lists.ts";
import {project} from "../../loaders/paths.ts";
import {buildTables, checkTables} from "../../loaders/tables.ts";
import {parquet} from "../../src/engine/parquet.ts";
import {type ListRows, listRows} from "../../src/list/rows.ts";
import {schema, tableNames} from "../../src/model/schema.ts";
import {reference} from "../fixtures/names.ts";
import {readRows, row} from "../fixtures/pasted.ts";

const list = async (list_id: string, ...rows: string[][]) =>
  listRows(await readRows(...rows), {
    list_id,
    title: list_id,
    issuer: "某市",
    year: 2021,
    source_file: "x.txt",
    sha256: "00",
  });
const build = async (...lists: (ListRows | Promise<ListRows>)[]) =>
  buildTables({lists: await Promise.all(lists), reference});

describe("buildTables", () => {
  it("puts several lists together, in their order", async () => {
    const tables = await build(
      list("b", row({no: "1"}), row({no: "2", clause: "市公安局牵头，各有关单位配合"})),
      list("a", row({no: "1", clause: "市公安局负责", deadline: ""})),
    );
    expect(tables.lists.map(({list_id, task_count}) => [list_id, task_count])).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
    expect(tables.tasks.map(({task_id}) => task_id)).toEqual(["b/1", "b/2", "a/1"]);
    expect(tables.assignments.map(({task_id, department}) => [task_id, department])).toEqual([
      ["b/1", "市法院"],
      ["b/2", "市公安局"],
      ["a/1", "市公安局"],
    ]);
    expect(tables.collectives.map(({task_id}) => task_id)).toEqual(["b/2"]);
    expect(tables.findings.map(({list_id, code}) => [list_id, code])).toEqual([["a", "deadline-missing"]]);
  });

  it("keeps the departments that have a task, in official order, unknown ones last with a guessed kind", async () => {
    const {departments} = await build(
      list(
        "a",
        row({no: "1", clause: "市法院、市科协、市公安局、市数据局按职责分工负责"}),
        row({no: "2", clause: "市科协负责"}),
      ),
    );
    expect(departments).toEqual([
      {department: "市公安局", short_name: "公安局", name_en: "Police", kind: "government", order: 3},
      {department: "市法院", short_name: "法院", name_en: "Court", kind: "court", order: 6},
      {department: "市数据局", short_name: "市数据局", name_en: "市数据局", kind: "government", order: 13},
      {department: "市科协", short_name: "市科协", name_en: "市科协", kind: "mass", order: 14},
    ]);
  });

  it("gives a department whose short name is an unknown one's name its canonical name for short", async () => {
    const met = await list("a", row({no: "1", clause: "市公安局、市法院负责"}), row({no: "2"}));
    const last = {...met.assignments.at(-1)!, department: "公安局"};
    const {departments} = await build({...met, assignments: [...met.assignments.slice(0, -1), last]});
    expect(departments.map(({department, short_name}) => [department, short_name])).toEqual([
      ["市公安局", "市公安局"],
      ["市法院", "法院"],
      ["公安局", "公安局"],
    ]);
  });

  it("gives each written form once, the most frequent first", async () => {
    const {aliases} = await build(
      list(
        "a",
        row({no: "1", clause: "市政府办、市场监管局按职责分工负责"}),
        row({no: "2", clause: "市政府办负责"}),
      ),
      list("b", row({no: "1", clause: "市政府办、市委传宣部按职责分工负责"})),
    );
    expect(aliases.map(({surface, department}) => [surface, department])).toEqual([
      ["市政府办", "市政府办公室"],
      ["市场监管局", "市市场监督管理局"],
      ["市委传宣部", "市委宣传部"],
    ]);
  });

  it("has the columns of the schema in every table, empty ones too", async () => {
    const tables = await build(list("a", row({})));
    for (const name of tableNames) {
      expect(() => parquet(name, tables[name] as never)).not.toThrow();
      for (const each of tables[name])
        expect(Object.keys(each).sort()).toEqual(Object.keys(schema[name]).sort());
    }
    expect([tables.collectives, tables.aliases, tables.findings]).toEqual([[], [], []]);
  });

  it.each([
    ["no list", () => [], "seeds: 没有清单，请把清单文件放进这个文件夹"],
    [
      "a list without a task",
      () => [list("a", row({})).then((rows) => ({...rows, tasks: [], assignments: []}))],
      "seeds: 其中的文件没有一项任务",
    ],
    [
      "a list that names no department",
      () => [list("a", row({clause: "各有关单位负责"}))],
      "seeds: 其中的清单没有一项写明责任部门",
    ],
    [
      "two lists of one name",
      () => [list("a", row({})), list("a", row({}))],
      'table lists: list_id "a" occurs twice',
    ],
  ])("stops at %s", async (_what, lists, message) => {
    await expect(build(...lists())).rejects.toThrow(message);
  });
});

describe("checkTables", () => {
  const good = () =>
    build(list("a", row({no: "1", clause: "市政府办牵头，各有关单位配合"}), row({no: "2", deadline: ""})));

  it("lets good tables pass", async () => {
    const tables = await good();
    expect(() => checkTables(tables)).not.toThrow();
  });

  it.each([
    ["a repeated task", "tasks", {}, 'table tasks: task_id "a/1" occurs twice'],
    [
      "a department twice in a task",
      "assignments",
      {role: "support"},
      'table assignments: task_id "a/1", department "市政府办公室" occurs twice',
    ],
    [
      "a group twice in a role",
      "collectives",
      {},
      'table collectives: task_id "a/1", surface "各有关单位", role "support" occurs twice',
    ],
    [
      "a repeated department",
      "departments",
      {order: 99},
      'table departments: department "市政府办公室" occurs twice',
    ],
    [
      "a repeated alias",
      "aliases",
      {certainty: "probable"},
      'table aliases: surface "市政府办", department "市政府办公室" occurs twice',
    ],
    [
      "an orphan task",
      "tasks",
      {task_id: "b/1", list_id: "b"},
      'table tasks: list_id "b" is not in table lists',
    ],
    [
      "an orphan assignment",
      "assignments",
      {task_id: "a/9"},
      'table assignments: task_id "a/9" is not in table tasks',
    ],
    [
      "an assignment to nobody",
      "assignments",
      {department: "市数据局"},
      'table assignments: department "市数据局" is not in table departments',
    ],
    [
      "an orphan group",
      "collectives",
      {task_id: "a/9"},
      'table collectives: task_id "a/9" is not in table tasks',
    ],
    [
      "an alias of nobody",
      "aliases",
      {department: "市数据局"},
      'table aliases: department "市数据局" is not in table departments',
    ],
    ["an orphan finding", "findings", {list_id: "b"}, 'table findings: list_id "b" is not in table lists'],
  ] as const)("stops at %s", async (_what, name, change, message) => {
    const tables = await good();
    const rows: object[] = tables[name];
    rows.push({...rows[0], ...change});
    expect(() => checkTables(tables)).toThrow(new Error(message));
  });
});

describe("a table's loader", () => {
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const print = async (name: string, env: Record<string, string>) => {
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", join(project, "src", "data", `${name}.parquet.ts`)],
      {cwd: project, env: {...process.env, ...env}, encoding: "buffer", maxBuffer: 1e8},
    );
    return hash(stdout);
  };

  it.each(tableNames)("prints the same bytes of %s anywhere in the world", async (name) => {
    const here = hash(parquet(name, buildTables(await readLists(project))[name] as never));
    const [shanghai, newYork] = await Promise.all([
      print(name, {TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8"}),
      print(name, {TZ: "America/New_York", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8"}),
    ]);
    expect([shanghai, newYork]).toEqual([here, here]);
  });
});
