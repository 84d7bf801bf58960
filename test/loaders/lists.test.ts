import {createHash} from "node:crypto";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {inBothLanguages} from "../../loaders/fault.ts";
import {readLists} from "../../loaders/lists.ts";
import {project} from "../../loaders/paths.ts";
import type {ListRows} from "../../src/list/rows.ts";
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
  it("reads each list with its facts, its hash and its year", async () => {
    const {lists, reference} = await readLists(root);
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

  it("reads several in the order of data/lists.csv", async () => {
    put("seeds/b.txt", paste(header, row({no: "1"}), row({no: "2"})));
    put("data/lists.csv", `${head}\nb-2021,乙,某市,2021,b.txt\na-2019,甲,某市,2019,a.txt\n`);
    expect((await readLists(root)).lists.map(({list, tasks}) => [list.list_id, tasks.length])).toEqual([
      ["b-2021", 2],
      ["a-2019", 1],
    ]);
  });

  it("reads a document that no row names, after those that one does, and takes its facts from it", async () => {
    put("seeds/责任清单 2024.txt", paste(header, row({no: "1"})));
    put("seeds/a.md", paste(header, row({no: "1"})));
    put("seeds/~$责任清单 2024.docx", "Word keeps this beside an open document");
    mkdirSync(join(root, "seeds/old"));
    expect(
      (await readLists(root)).lists.map(({list, tasks}) => [
        list.list_id,
        list.title,
        list.issuer,
        list.year,
        tasks[0]!.task_id,
      ]),
    ).toEqual([
      ["a-2019", "甲", "某市", 2019, "a-2019/1"],
      ["a", "a", "", null, "a/1"],
      ["责任清单-2024", "责任清单 2024", "", 2024, "责任清单-2024/1"],
    ]);
  });

  it("gives a document another id than a row has given another one", async () => {
    put("seeds/a-2019.txt", paste(header, row({no: "1"})));
    expect((await readLists(root)).lists.map(({list}) => list.list_id)).toEqual(["a-2019", "a-2019-2"]);
  });

  it("reads without data/lists.csv, and with blank cells in it", async () => {
    rmSync(join(root, "data/lists.csv"));
    expect((await readLists(root)).lists[0]!.list).toMatchObject({list_id: "a", title: "a", year: null});
    put("data/lists.csv", `${head}\nx,,某市,,a.txt\n`);
    expect((await readLists(root)).lists[0]!.list).toMatchObject({list_id: "x", title: "a", issuer: "某市"});
  });

  describe("with reference data of its own for a list", () => {
    const departments = "department,short_name,name_en,kind,order";
    const own = (...rows: string[]) => {
      mkdirSync(join(root, "data/b"));
      put("data/b/departments.csv", `${departments}\n${rows.join("\n")}\n`);
      put(
        "data/b/aliases.csv",
        "surface,department,reason,certainty\n市财局,市财局（新）,former-name,certain\n",
      );
      put("data/b/collectives.csv", "surface,name_en\n");
      put("seeds/b.txt", paste(header, row({no: "1", clause: "市财局负责"})));
      put("seeds/a.txt", paste(header, row({no: "1", clause: "市财局负责"})));
      put("data/lists.csv", `${head},reference\na-2019,甲,某市,2019,a.txt,\nb,乙,某市,2019,b.txt,b\n`);
    };

    it("reads its names by that, and the others' by data/", async () => {
      own("市财局（新）,财局,Finance,government,1");
      const {lists, reference} = await readLists(root);
      expect(lists.map(({assignments}) => assignments[0]!.department)).toEqual(["市财局", "市财局（新）"]);
      expect(reference.departments).toHaveLength(32);
    });

    it("stops where the two folders say different things of one department", async () => {
      own("市财局（新）,财局,Finance,government,1", "市财政局,财政局,Finance,government,99");
      await expect(readLists(root)).rejects.toThrow(
        /data\/b\/departments.csv: “市财政局”的 \w+ 是“.+”，而 .*data\/departments.csv 写作/,
      );
    });
  });

  it.each([
    [
      "a document that is not there",
      () => put("data/lists.csv", `${head}\na-2019,甲,某市,2019,a.txt\nb-2021,乙,某市,2021,b.txt\n`),
      "data/lists.csv:3: 没有文件 seeds/b.txt，请把它放进 seeds/，或删去这一行",
      "data/lists.csv:3: seeds/b.txt is not there — put the document into seeds/ or remove the row",
    ],
    [
      "no list at all",
      () => {
        put("data/lists.csv", `${head}\n`);
        rmSync(join(root, "seeds"), {recursive: true});
      },
      "seeds: 没有清单，请把清单文件放进这个文件夹",
      "seeds: no list — put the document into this folder",
    ],
    [
      "an empty document",
      () => put("seeds/a.txt", ""),
      "seeds/a.txt: 文件是空的，请放入清单内容",
      "seeds/a.txt: the file is empty — put the list into it",
    ],
  ])("stops at %s, in both languages", async (_what, spoil, chinese, english) => {
    spoil();
    const here = process.cwd();
    process.chdir(root);
    try {
      const fault = await readLists().catch((error) => error);
      expect(inBothLanguages(fault)).toBe(`${chinese}\n${english}`);
    } finally {
      process.chdir(here);
    }
  });

  it("says of several documents at once that they cannot be read", async () => {
    put("seeds/a.txt", "");
    put("seeds/b.txt", "");
    const fault = await readLists(root).catch((error) => error);
    expect(inBothLanguages(fault).match(/[ab]\.txt: the file is empty/g)).toHaveLength(2);
  });

  it("does not stop at a short row or an unknown department: the findings are in the data", async () => {
    put("seeds/a.txt", paste(header, row({no: "1", clause: "市数据局负责"}), ["2", "", "", "修法"]));
    const [{tasks, findings}] = (await readLists(root)).lists as [ListRows];
    expect(tasks.map(({task_no}) => task_no)).toEqual([1, 2]);
    expect(findings.every(({list_id}) => list_id === "a-2019")).toBe(true);
    expect(findings.map(({code}) => code)).toEqual(
      expect.arrayContaining(["row-cells", "clause-inherited", "deadline-missing"]),
    );
  });
});
