import {createHash} from "node:crypto";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {readLists} from "../../loaders/lists.ts";
import {project} from "../../loaders/paths.ts";
import {header, paste, row} from "../fixtures/pasted.ts";

const head = "list_id,title,issuer,year,source_file";
let root: string;
const put = (path: string, content: string | Uint8Array) => writeFileSync(join(root, path), content);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lists-"));
  cpSync(join(project, "data"), join(root, "data"), {recursive: true});
  mkdirSync(join(root, "seeds"));
  put("seeds/README.md", "# Sources");
  put("seeds/.gitkeep", "");
  put("seeds/a.txt", paste(header, row({no: "1", deadline: "年底前"})));
  put("data/lists.csv", `${head}\na-2019,甲,某市,2019,a.txt\n`);
});
afterEach(() => rmSync(root, {recursive: true}));

describe("readLists", () => {
  it("reads each list with its facts, its hash and its year", () => {
    const {lists, reference} = readLists(root);
    expect(lists.map(({list}) => list)).toEqual([
      {
        list_id: "a-2019",
        title: "甲",
        issuer: "某市",
        year: 2019,
        source_file: "a.txt",
        sha256: createHash("sha256")
          .update(readFileSync(join(root, "seeds/a.txt")))
          .digest("hex"),
        form: "table",
        task_count: 1,
        first_no: 1,
        last_no: 1,
      },
    ]);
    expect(lists[0]!.tasks[0]!.deadline_date).toBe("2019-12-31");
    expect(reference.departments).toHaveLength(31);
  });

  it("reads several in the order of data/lists.csv", () => {
    put("seeds/b.txt", paste(header, row({no: "1"}), row({no: "2"})));
    put("data/lists.csv", `${head}\nb-2021,乙,某市,2021,b.txt\na-2019,甲,某市,2019,a.txt\n`);
    expect(readLists(root).lists.map(({list, tasks}) => [list.list_id, tasks.length])).toEqual([
      ["b-2021", 2],
      ["a-2019", 1],
    ]);
  });

  it.each([
    [
      "a document that is not there",
      () => put("data/lists.csv", `${head}\na-2019,甲,某市,2019,a.txt\nb-2021,乙,某市,2021,b.txt\n`),
      "data/lists.csv:3: seeds/b.txt is not there — put the document into seeds/ or remove the row",
    ],
    [
      "a document that no row names",
      () => {
        put("seeds/c.txt", "");
        put("seeds/b.txt", "");
      },
      "seeds/b.txt: not in data/lists.csv — add a row with its title and year",
    ],
    [
      "no list at all",
      () => {
        put("data/lists.csv", `${head}\n`);
        rmSync(join(root, "seeds/a.txt"));
      },
      "data/lists.csv: no list — add a row for each document in seeds/",
    ],
    [
      "no folder seeds/",
      () => rmSync(join(root, "seeds"), {recursive: true}),
      "data/lists.csv:2: seeds/a.txt is not there — put the document into seeds/ or remove the row",
    ],
    [
      "an empty document",
      () => put("seeds/a.txt", ""),
      "seeds/a.txt: the file is empty — put the list into it",
    ],
    [
      "a document in GBK",
      () => put("seeds/a.txt", new Uint8Array([9, 0xd0, 0xf2, 10])),
      "seeds/a.txt:1: not UTF-8 text — save the file as UTF-8",
    ],
    [
      "a document without a header row",
      () => put("seeds/a.txt", paste(row({no: "1"}))),
      'seeds/a.txt: no header row with a column "工作任务", read (nothing) — begin the table with 序号, 工作任务, 责任部门, 完成时限',
    ],
  ])("stops at %s", (_what, spoil, message) => {
    spoil();
    const here = process.cwd();
    process.chdir(root);
    try {
      expect(() => readLists()).toThrow(expect.objectContaining({message}));
    } finally {
      process.chdir(here);
    }
  });

  it("does not stop at a short row or an unknown department: the findings are in the data", () => {
    put("seeds/a.txt", paste(header, row({no: "1", clause: "市数据局负责"}), ["2", "", "", "修法"]));
    expect(
      readLists(root).lists[0]!.findings.map(({list_id, code, task_no}) => [list_id, code, task_no]),
    ).toEqual([
      ["a-2019", "unknown-department", 1],
      ["a-2019", "row-cells", 2],
      ["a-2019", "clause-inherited", 2],
      ["a-2019", "deadline-missing", 2],
    ]);
  });
});
