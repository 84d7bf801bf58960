import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readLists} from "../../loaders/lists.ts";
import {project} from "../../loaders/paths.ts";
import {buildTables} from "../../loaders/tables.ts";
import {answerKey} from "../fixtures/answers.ts";

const tables = buildTables(await readLists(project));

const seed = readFileSync(new URL("../../seeds/000_948df3704114de2d.txt", import.meta.url), "utf8");

describe("the seed list", () => {
  it("has the tasks of the answer key, in its order", () => {
    expect(tables.tasks.map((task) => String(task.task_no))).toEqual(
      answerKey.map((answer) => answer.task_no),
    );
  });

  it.each(answerKey)("reads task $task_no as the answer key does", (answer) => {
    const task = tables.tasks.find(({task_no}) => String(task_no) === answer.task_no)!;
    const named = tables.assignments.filter(({task_id}) => task_id === task.task_id);
    const groups = tables.collectives.filter(({task_id}) => task_id === task.task_id);
    const of = (role: string) =>
      named
        .filter((assignment) => assignment.role === role)
        .sort((a, b) => a.position - b.position)
        .map(({department}) => department)
        .join("、");
    expect({
      task_no: String(task.task_no),
      source_line: String(task.source_line),
      subsection: task.subsection,
      pattern: task.pattern,
      lead: of("lead"),
      sole: of("sole"),
      shared: of("shared"),
      support: of("support"),
      groups: groups
        .map(({surface, role, open_ended}) => `${surface}:${role}${open_ended ? "…" : ""}`)
        .join("、"),
      inherited_from: String(task.inherited_from ?? ""),
      deadline_kind: task.deadline_kind,
      deadline_date: task.deadline_date ?? "",
    }).toEqual(answer);
    expect(task.department_count).toBe(named.length);
    expect(task.lead_count).toBe(answer.lead ? answer.lead.split("、").length : 0);
    for (const {inherited} of [...named, ...groups]) expect(inherited).toBe(answer.inherited_from !== "");
  });

  it("has the totals counted by hand", () => {
    const count = <R, K extends keyof R>(rows: R[], column: K) => {
      const times: Record<string, number> = {};
      for (const row of rows) times[String(row[column])] = (times[String(row[column])] ?? 0) + 1;
      return times;
    };
    expect(tables.lists).toMatchObject([{task_count: 125, first_no: 1, last_no: 126, form: "table"}]);
    expect(tables.tasks).toHaveLength(125);
    expect(tables.assignments).toHaveLength(383);
    expect(tables.assignments.filter(({inherited}) => !inherited)).toHaveLength(367);
    expect(count(tables.assignments, "role")).toEqual({lead: 35, sole: 35, shared: 313});
    expect(count(tables.tasks, "pattern")).toEqual({lead: 26, sole: 35, shared: 51, collective: 13});
    expect(tables.collectives).toHaveLength(56);
    expect(tables.departments).toHaveLength(31);
    expect(count(tables.tasks, "section_order")).toEqual({1: 36, 2: 18, 3: 15, 4: 7, 5: 35, 6: 14});
    expect(count(tables.tasks, "deadline_kind")).toEqual({
      continuous: 118,
      by_date_then_continuous: 6,
      missing: 1,
    });
  });

  it("has its sections' headings as written, without white space", () => {
    expect([...new Set(tables.tasks.map(({section}) => section))]).toEqual([
      "强化制度约束，坚持知识产权严保护的政策导向",
      "加强社会共治，构建知识产权大保护工作格局",
      "抓住关键环节，强化知识产权快保护衔接协作",
      "加强国际和竞争，推进知识产权同保护",
      "加强基础条件建设提升知识产权保护效能",
      "加大组织实施力度",
    ]);
    expect(Math.max(...tables.tasks.map(({subsection_order}) => subsection_order!))).toBe(27);
  });

  it("loses no word: every task, clause and deadline stands in the document from its line on", () => {
    const lines = seed.split("\n");
    for (const {task, responsibility, deadline, source_line} of tables.tasks) {
      const rest = lines.slice(source_line - 1, source_line + 20).join("\n");
      for (const words of [task, responsibility, deadline]) expect(rest).toContain(words ?? "");
    }
  });

  it("gives back every word of the document below its header, in order", () => {
    const bare = (text: string) => text.replace(/\s|\[bookmark: _GoBack\]/g, "");
    let section: string | null = null;
    let subsection: number | null = null;
    const read = tables.tasks.map((task) => {
      const headings = [
        task.section === section ? "" : task.section,
        task.subsection_order === subsection ? "" : task.subsection,
      ];
      section = task.section;
      subsection = task.subsection_order;
      return [task.task_no, ...headings, task.task, task.responsibility, task.deadline].join("");
    });
    const body = seed.slice(seed.indexOf("完 成 时 限") + "完 成 时 限".length);
    expect(bare(read.join(""))).toBe(bare(body));
  });

  it("has the aliases that the document writes", () => {
    expect(
      tables.aliases.map(({surface, department, certainty}) => [surface, department, certainty]).sort(),
    ).toEqual(
      [
        ["农业农村局", "市农业农村局", "certain"],
        ["市人大科教文卫委", "市人大教科文卫委", "probable"],
        ["市场监管局", "市市场监督管理局", "certain"],
        ["市政府办", "市政府办公室", "certain"],
      ].sort(),
    );
  });

  describe("findings", () => {
    /** Counted by hand in the document: code, severity, tasks (or lines, for findings about the list). */
    it.each([
      ["task-number-missing", "warning", [596]],
      ["heading-number-repeated", "warning", [785, 816, 837, 851]],
      ["department-twice", "warning", [6, 10, 95]],
      ["name-alias", "warning", [40, 70, 121]],
      ["name-alias", "note", [2]],
      ["only-groups", "warning", [54, 83, 84, 85, 109, 113, 116, 124]],
      ["open-end", "note", [11, 17, 51, 59, 68, 71, 72, 93, 95, 103, 110, 118, 121]],
      ["single-shared", "note", [56, 57]],
      ["bare-responsible", "note", [68, 76]],
      ["many-without-lead", "note", [12, 59, 60, 61, 73, 75, 100, 101, 102, 111]],
      ["actor-not-in-clause", "note", [115]],
      ["clause-inherited", "warning", [114, 115, 117, 119, 120, 122, 123, 125, 126]],
      ["deadline-missing", "warning", [103]],
      ["date-without-day", "note", [7, 12, 15, 65, 67, 98]],
      ["artefact-removed", "note", [54]],
      ["doubled-words", "note", [27, 93]],
      ["heading-as-task", "note", [75]],
      ["mixed-punctuation", "note", [174]],
      ["heading-full-stop", "note", [619]],
    ])("%s (%s) at %j", (code, severity, places) => {
      const met = tables.findings.filter((finding) => finding.code === code && finding.severity === severity);
      expect(met.map(({task_no, source_line}) => task_no ?? source_line)).toEqual(places);
    });

    it("are these and no others", () => {
      expect(tables.findings).toHaveLength(70);
    });

    it("name the words that are doubled, and none of the traps", () => {
      const texts = tables.tasks.map(({task}) => task).join("\n");
      for (const trap of [
        "全市市场",
        "失信信息",
        "贯彻执行行政",
        "原产地地理",
        "地区区域",
        "中国国际",
        "牢牢",
      ]) {
        expect(texts).toContain(trap);
      }
      const doubled = tables.findings.filter(({code}) => code === "doubled-words");
      expect(doubled.map(({evidence}) => evidence)).toEqual(["知识产权知识产权", "创新新"]);
    });

    it("name every line with half-width marks", () => {
      const mixed = tables.findings.find(({code}) => code === "mixed-punctuation");
      expect(mixed?.message_en).toBe(
        "full- and half-width punctuation mixed (lines 174, 307, 321, 470, 491, 513, 591, 598, 619, 645, 671, 755)",
      );
    });
  });
});
