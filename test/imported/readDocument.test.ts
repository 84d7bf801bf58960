import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readLists} from "../../loaders/lists.ts";
import {project} from "../../loaders/paths.ts";
import {buildTables} from "../../loaders/tables.ts";
import type {Query} from "../../src/engine/database.ts";
import {openNodeDatabase} from "../../src/engine/node.ts";
import {isImportedId} from "../../src/imported/importedList.ts";
import {readDocument} from "../../src/imported/readDocument.ts";
import {type TableName, tableNames} from "../../src/model/schema.ts";
import {reference} from "../fixtures/names.ts";
import {bytes, header, paste, row} from "../fixtures/pasted.ts";

const everything = (table: TableName): Query<null, Record<string, unknown>> => ({
  name: table,
  sql: `SELECT * FROM ${table}`,
  bind: () => [],
});

/** All rows of all tables, as the engine reads them out of the Parquet files. */
async function rowsIn(tables: Record<TableName, Uint8Array>) {
  const database = await openNodeDatabase(tables);
  const rows = {} as Record<TableName, Record<string, unknown>[]>;
  for (const table of tableNames) rows[table] = await database.ask(everything(table), null);
  await database.close();
  return rows;
}

const small = (...rows: string[][]) => bytes(paste(header, ...rows));

describe("readDocument", () => {
  it("makes of the shipped document the tables that are shipped, but for the list's id", async () => {
    const shipped = await readLists(project);
    const list = shipped.lists[0]!.list;
    const built = buildTables({lists: [shipped.lists[0]!], reference: shipped.reference});
    const document = readFileSync(join(project, "seeds", list.source_file));
    const read = await readDocument(new Uint8Array(document), {
      file: list.source_file,
      facts: {title: list.title, issuer: list.issuer, year: list.year!},
      reference: shipped.reference,
    });
    const renamed = JSON.parse(
      JSON.stringify(built)
        .replaceAll(`"list_id":"${list.list_id}"`, `"list_id":"${read.list.list_id}"`)
        .replaceAll(`"task_id":"${list.list_id}/`, `"task_id":"${read.list.list_id}/`),
    );
    expect(await rowsIn(read.list.tables)).toEqual(renamed);
    expect(isImportedId(read.list.list_id)).toBe(true);
    expect(read.list.sha256).toBe(list.sha256);
    expect(read.preview).toMatchObject({form: "table", tasks: 125, departments: 31});
  });

  it("counts what it shows beforehand, and shows the first tasks with their parties", async () => {
    const {preview, list} = await readDocument(
      small(
        row({no: "1", clause: "市法院牵头，市公安局、各有关单位配合"}),
        row({no: "2", clause: "各有关单位负责", deadline: ""}),
        ...["3", "4", "5", "6", "7"].map((no) => row({no, clause: "市公安局负责"})),
      ),
      {file: "清单.txt", facts: {year: 2024}, reference},
    );
    expect(list).toMatchObject({title: "清单", year: 2024, file: "清单.txt", tasks: 7});
    expect(preview).toMatchObject({
      tasks: 7,
      departments: 2,
      patterns: {lead: 1, sole: 5, shared: 0, collective: 1, none: 0},
      withoutDeadline: 1,
    });
    expect(preview.first.tasks.map(({task_no}) => task_no)).toEqual([1, 2, 3, 4, 5]);
    expect(preview.first.assignments.map(({task_no, department}) => [task_no, department])).toEqual([
      [1, "市法院"],
      [1, "市公安局"],
      [3, "市公安局"],
      [4, "市公安局"],
      [5, "市公安局"],
    ]);
    const all = Object.values(preview.severities).reduce((sum, count) => sum + count, 0);
    expect(preview.findings.length).toBe(Math.min(all, 8));
    const weights = preview.findings.map(({severity}) => ["error", "warning", "note"].indexOf(severity));
    expect(weights).toEqual([...weights].sort());
  });

  it("takes what the reader says of the list for what it is: 年底前 is of the year given", async () => {
    const document = small(row({no: "1", deadline: "年底前"}));
    const dates = async (year: number) => {
      const {list} = await readDocument(document, {file: "x.txt", facts: {year, title: "甲"}, reference});
      const {tasks, lists} = await rowsIn(list.tables);
      return [lists[0]!.title, lists[0]!.year, tasks[0]!.deadline_date];
    };
    expect(await dates(2023)).toEqual(["甲", 2023, "2023-12-31"]);
    expect(await dates(2030)).toEqual(["甲", 2030, "2030-12-31"]);
  });

  it("keeps out of the tables what the engine cannot hold", async () => {
    const document = small(
      row({no: "1", task: "修\0法<img src=x onerror=alert(1)>", clause: "市法院\0负责"}),
    );
    const {list} = await readDocument(document, {file: "\ud800\0.txt", facts: {year: 2024}, reference});
    const {tasks, assignments, lists} = await rowsIn(list.tables);
    expect(tasks[0]!.task).toBe("修法<img src=x onerror=alert(1)>");
    expect(assignments[0]!.department).toBe("市法院");
    expect(lists[0]!.source_file).toBe(".txt");
  });

  it("tells each stage as it begins, and of a document without a list why", async () => {
    const stages: string[] = [];
    const options = {file: "x.txt", facts: {}, reference, progress: (stage: string) => stages.push(stage)};
    await readDocument(small(row({no: "1"})), options);
    expect(stages).toEqual(["open", "tasks", "checks", "tables"]);
    await expect(readDocument(new Uint8Array(), options)).rejects.toThrow(
      expect.objectContaining({name: "UnreadableError"}),
    );
  });
});
