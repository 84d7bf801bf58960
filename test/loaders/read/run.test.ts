import {existsSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parquetReadObjects} from "hyparquet";
import {describe, expect, it} from "vitest";
import {run} from "../../../loaders/read/run.ts";
import {schema, tableNames} from "../../../src/model/schema.ts";

const seed = "seeds/000_948df3704114de2d.txt";
const folder = mkdtempSync(join(tmpdir(), "read-"));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** What the command prints, says and returns; the clock stands still. */
const command = (...words: string[]) => commandAt(() => 0, ...words);

/** The same by another clock, in milliseconds. */
async function commandAt(clock: () => number, ...words: string[]) {
  let printed = "";
  const said: string[] = [];
  const code = await run(words, {
    print: (text) => {
      printed += text;
    },
    say: (line) => said.push(line),
    clock,
  });
  return {printed, said, code};
}

/** Two tasks: one with a lead, one whose clause is blank with none above it to take, which is an error. */
const faulty = file(
  "列表.csv",
  "序号,工作任务,责任部门,完成时限\n1,修订办法。,,2021年底前\n2,组织培训。,市司法局牵头，市财政局配合,\n".replace(
    "市司法局牵头，市财政局配合",
    '"市司法局牵头，市财政局配合"',
  ),
);

describe("run", () => {
  it("prints a check-up of the seed with the numbers of its answer key, and returns 0", async () => {
    const {printed, said, code} = await command(seed);
    expect(said).toEqual([]);
    expect(code).toBe(0);
    expect(printed).toContain("任务  125 项，序号 1—126");
    expect(printed).toContain("部门  31 个，承担 383 项次（牵头 35、单独负责 35、按职责分工 313）");
    expect(printed).toContain("限期完成并持续推进 6");
    expect(printed).toContain("发现  警告 29、提示 41");
    expect(printed).toContain("    警告 第 293 行，序号 40：“农业农村局”与规范名称“市农业农村局”不一致");
    expect(printed).toMatch(/提示：.*责任部门没有列完 13/);
  });

  it("prints the rows of every table as JSON, with the schema's columns and no others", async () => {
    const {printed, code} = await command("--json", seed, faulty);
    const tables = JSON.parse(printed);
    expect(code).toBe(1);
    expect(Object.keys(tables).sort()).toEqual([...tableNames].sort());
    for (const name of tableNames) {
      for (const row of tables[name])
        expect(Object.keys(row).sort(), name).toEqual(Object.keys(schema[name]).sort());
    }
    expect(tables.lists.map((list: {list_id: string}) => list.list_id)).toEqual([
      "000-948df3704114de2d",
      "列表",
    ]);
    expect(tables.tasks).toHaveLength(127);
  });

  it("writes Parquet files that hold the same rows", async () => {
    const out = join(folder, "out");
    const {said, code} = await command("--out", out, faulty);
    expect(code).toBe(1);
    expect(said).toEqual([`已写入 ${join(out, "*.parquet")}`]);
    const bytes = readFileSync(join(out, "tasks.parquet"));
    const rows = await parquetReadObjects({file: new Uint8Array(bytes).buffer});
    expect(rows.map(({task_no, pattern}) => [task_no, pattern])).toEqual([
      [1, "none"],
      [2, "lead"],
    ]);
  });

  it("says with its place what is wrong in a list, and returns 1", async () => {
    const {printed, code} = await command(faulty);
    expect(code).toBe(1);
    expect(printed).toMatch(/错误 第 2 行，序号 1：责任栏空白/);
  });

  it("reads the other files where one cannot be read, says why, and returns 2", async () => {
    const empty = file("空.docx", "");
    const {printed, said, code} = await command(empty, join(folder, "nowhere.txt"), folder, faulty);
    expect(code).toBe(2);
    expect(said).toEqual([
      `${empty}: 文件是空的，请放入清单内容`,
      `${join(folder, "nowhere.txt")}: 没有这个文件`,
      `${folder}: 这是一个文件夹，请指明其中的文件`,
    ]);
    expect(printed).toContain("任务  2 项");
  });

  it("prints the rows of what could be read, and returns 2, where a file could not", async () => {
    const {printed, said, code} = await command("--json", join(folder, "nowhere.txt"), faulty);
    expect(code).toBe(2);
    expect(said).toHaveLength(1);
    expect(JSON.parse(printed).tasks).toHaveLength(2);
  });

  it("takes the year that it is given", async () => {
    const list = file("无年份.txt", "1.年底前修订办法。（市司法局负责）\n");
    const dated = async (...words: string[]) => {
      const {printed} = await command("--json", ...words, list);
      const {tasks, lists} = JSON.parse(printed);
      return [lists[0].year, tasks[0].deadline_date];
    };
    expect(await dated()).toEqual([null, null]);
    expect(await dated("--year", "2019")).toEqual([2019, "2019-12-31"]);
  });

  it("takes the reference data that it is given, and says what is wrong with it", async () => {
    const data = mkdtempSync(join(tmpdir(), "data-"));
    writeFileSync(
      join(data, "departments.csv"),
      "department,short_name,name_en,kind,order\n市司法局,司法局,Justice,government,1\n",
    );
    writeFileSync(join(data, "aliases.csv"), "surface,department,reason,certainty\n");
    const {said, code} = await command("--data", data, faulty);
    expect([code, said.length]).toEqual([2, 1]);
    expect(said[0]).toContain("collectives.csv");
    writeFileSync(join(data, "collectives.csv"), "surface,name_en\n");
    const {printed} = await command("--json", "--data", data, faulty);
    const justice = JSON.parse(printed).departments.find(
      (row: {department: string}) => row.department === "市司法局",
    );
    expect(justice).toMatchObject({short_name: "司法局", name_en: "Justice"});
  });

  it("says which file it reads once it has taken long", async () => {
    let now = 0;
    const clock = () => {
      now += 800;
      return now;
    };
    const {said} = await commandAt(clock, faulty, faulty, faulty);
    expect(said).toEqual([`正在读取 2/3：${faulty}`, `正在读取 3/3：${faulty}`]);
  });

  it("says where it cannot write", async () => {
    const {said, code} = await command("--out", faulty, faulty);
    expect([code, said]).toEqual([2, [`${faulty}: 已有同名的文件，不是文件夹`]]);
  });

  it("writes nothing where nothing was read", async () => {
    const out = join(folder, "nothing");
    expect((await command("--out", out, join(folder, "nowhere.txt"))).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it("explains itself when asked", async () => {
    const {printed, code} = await command("--help");
    expect([code, printed.split("\n")[0]]).toEqual([0, "用法：npm run --silent read -- [选项] 文件…"]);
  });

  it.each([
    ["no file", [], "没有指定文件"],
    ["an unknown option", ["--jsno", seed], "没有“--jsno”这个选项"],
    ["an option without its value", [seed, "--out"], "--out 后面缺少内容"],
    ["a year that is none", ["--year", "21", seed], "--year 后面的“21”不是年份"],
  ])("explains itself on %s", async (_what, words, message) => {
    const {said, printed, code} = await command(...words);
    expect(code).toBe(2);
    expect(printed).toBe("");
    expect(said[0]).toMatch(new RegExp(`^${message}\n\n用法：`));
  });
});
