import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {run} from "../../../loaders/report/run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterEach(() => rmSync(folder, {recursive: true}));

async function ran(...words: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  let time = 0;
  const effects = {
    print: (text: string) => void printed.push(text),
    say: (line: string) => void said.push(line),
    clock: () => (time += 500),
  };
  return {code: await run(words, effects), printed: printed.join(""), said: said.join("\n")};
}

describe("npm run report", () => {
  it("writes every format, says what it wrote, and the same bytes again", {timeout: 120_000}, async () => {
    const first = await ran("--out", join(folder, "a"));
    expect(first.code, first.said).toBe(0);
    const names = readdirSync(join(folder, "a"));
    const ends = names.map((name) => name.split(".").at(-1)!);
    const count = (end: string) => ends.filter((each) => each === end).length;
    expect({
      docx: count("docx"),
      pptx: count("pptx"),
      xlsx: count("xlsx"),
      html: count("html"),
      svg: count("svg"),
      csv: count("csv"),
      parquet: count("parquet"),
    }).toEqual({docx: 1, pptx: 1, xlsx: 1, html: 1, svg: 7, csv: 7, parquet: 7});
    for (const name of names) expect(first.printed).toContain(name);
    expect(first.said).toContain("正在生成 docx");
    expect((await ran("--out", join(folder, "b"))).code).toBe(0);
    for (const name of names) {
      const [one, other] = ["a", "b"].map((each) => readFileSync(join(folder, each, name)));
      expect(one!.equals(other!), name).toBe(true);
    }
  });

  it("makes only what is asked for, of the tasks that are asked for", {timeout: 60_000}, async () => {
    const {code} = await ran(
      ...["--out", folder, "--formats", "csv,html", "--parts", "deadlines,tasks"],
      ...["--filters", "department=市公安局", "--day", "2021-06-01"],
    );
    expect(code).toBe(0);
    const names = readdirSync(folder);
    expect(names.filter((name) => name.endsWith(".csv"))).toHaveLength(3);
    const page = readFileSync(join(folder, names.find((name) => name.endsWith(".html"))!), "utf8");
    expect(page).toContain("2021年6月1日");
    expect(page).not.toContain("部门工作量");
  });

  it.each([
    [["--formats", "docx"], "没有用 --out 指明"],
    [["--out", "x", "--formats", "docx,pdf"], "“pdf”不认识"],
    [["--out", "x", "--parts", "all"], "“all”不认识"],
    [["--out", "x", "--day", "2021"], "“2021”不是日期"],
    [["--out"], "--out 后面缺少内容"],
    [["--outt", "x"], "没有“--outt”这个选项"],
    [["--out", "x", "--list", "none"], "没有编号为“none”的清单"],
    [["--out", "x", "--filters", "departmnt=x"], "“departmnt=x”不认识"],
    [["--out", "x", "--filters", "department=公安局"], "“department=公安局”不认识，或这份清单里没有"],
    [["--out", "x", "--filters", "list=y"], "请用 --list"],
  ])("refuses %j and says why", {timeout: 60_000}, async (words, reason) => {
    const {code, said} = await ran(...words);
    expect(code).toBe(2);
    expect(said).toContain(reason);
  });

  it("says which format it could not write, and goes on", {timeout: 60_000}, async () => {
    const file = join(folder, "taken");
    const {writeFileSync} = await import("node:fs");
    writeFileSync(file, "");
    const {code, said} = await ran("--out", file, "--formats", "parquet");
    expect(code).toBe(1);
    expect(said).toContain("parquet 没有生成");
  });
});
