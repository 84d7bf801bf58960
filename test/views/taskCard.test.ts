import {readFileSync} from "node:fs";
import {join} from "node:path";
import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {project} from "../../loaders/paths.ts";
import {openSite} from "../../loaders/site.ts";
import type {Database} from "../../src/engine/database.ts";
import {departments} from "../../src/queries/departments.ts";
import {findingsOf} from "../../src/queries/findingsOf.ts";
import {listNames} from "../../src/queries/listNames.ts";
import {type PartyRow, parties} from "../../src/queries/parties.ts";
import {type TaskRow, taskList} from "../../src/queries/taskList.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {clauseText} from "../../src/views/clauseText.ts";
import type {Part} from "../../src/views/part.ts";
import {taskItems} from "../../src/views/taskItems.ts";
import type {Context} from "../../src/views/view.ts";
import {answerKey} from "../fixtures/answers.ts";

let database: Database;
let rows: TaskRow[];
let shortNames: Map<string, string>;
/** The cards of all tasks of the seed, by the task's number. */
let cards: Map<number, HTMLElement>;
beforeAll(async () => {
  ({database} = await openSite());
  rows = await database.ask(taskList, noFilters);
  const found = await database.ask(findingsOf, noFilters);
  const people = await database.ask(parties, noFilters);
  shortNames = new Map(
    (await database.ask(departments, noFilters)).map((row) => [row.department, row.short_name]),
  );
  const {document} = parseHTML("<!doctype html><html><body><div></div></body></html>");
  const root = document.querySelector("div") as HTMLElement;
  const lists = await database.ask(listNames, noFilters);
  const wholeList = {...noFilters, list: lists[0]!.list_id};
  const context = {document, text: zh, home: "./", lists, wholeList, browser: null};
  taskItems(select(root) as Part, rows, people, context as unknown as Context, {findings: found});
  const all = [...root.querySelectorAll<HTMLElement>("[data-part=task]")];
  cards = new Map(all.map((card, index) => [rows[index]!.task_no!, card]));
});
afterAll(() => database.close());

const textOf = (card: HTMLElement, name: string) =>
  card.querySelector(`[data-part=${name}]`)?.textContent ?? "";

/** What a card says: who does what, by when, the clause, what is said of it and what was found. */
function said(no: number) {
  const card = cards.get(no)!;
  return {
    parties: [...card.querySelectorAll("[data-part=role]")].map((role) => role.textContent),
    deadline: textOf(card, "value-0"),
    clause: textOf(card, "value-1"),
    note: textOf(card, "note"),
    findings: [...card.querySelectorAll("[data-part=card-finding] > span")].map(
      ({textContent}) => textContent,
    ),
  };
}

/** The stretches of a card's clause: what was read, and as what. */
const runs = (no: number) =>
  [...cards.get(no)!.querySelectorAll<HTMLElement>("[data-run]")].map((run) => ({
    text: run.textContent!,
    run: run.dataset.run!,
    title: run.getAttribute("title")!,
  }));

const named = (cell: string | undefined) => (cell ?? "").split("、").filter(Boolean);

describe("taskCard", () => {
  it("names of every task the departments of the answer key with their roles, and its groups", () => {
    expect(cards.size).toBe(125);
    for (const cell of answerKey) {
      const no = Number(cell.task_no);
      const {parties: lines} = said(no);
      for (const role of ["lead", "sole", "shared", "support"] as const) {
        const line = lines.find((each) => each!.startsWith(zh.roles[role])) ?? "";
        const names = line.slice(zh.roles[role].length).split(/、|(?=等)/);
        const expected = named(cell[role]).map((department) => shortNames.get(department)!);
        expect([no, role, names.filter((name) => [...shortNames.values()].includes(name))]).toEqual([
          no,
          role,
          expected,
        ]);
      }
      for (const group of named(cell.groups)) expect(lines.join("")).toContain(group.split(":")[0]);
    }
  });

  it("shows the words of every task as they stand in the document", () => {
    const document = readFileSync(join(project, "seeds", "000_948df3704114de2d.txt"), "utf8");
    const bare = (words: string) => words.replace(/[\s\p{Cc}]/gu, "").replace(/\[bookmark:[^\]]*\]/g, "");
    const whole = bare(document);
    for (const [no, card] of cards) {
      for (const name of ["text", "value-1"])
        expect([no, whole.includes(bare(textOf(card, name)))]).toEqual([no, true]);
      const deadline = textOf(card, "value-0");
      if (no !== 103) expect([no, whole.includes(bare(deadline))]).toEqual([no, true]);
    }
  });

  it("marks in each clause the departments of the answer key with their roles, and its groups", () => {
    for (const cell of answerKey) {
      const no = Number(cell.task_no);
      const found = runs(no);
      const departments = found.filter(({run, title}) => run === "department" && !title.includes("不止一次"));
      expect([no, departments.map(({title}) => title).sort()]).toEqual([
        no,
        (["lead", "sole", "shared", "support"] as const)
          .flatMap((role) => named(cell[role]).map((department) => `${department}（${zh.roles[role]}）`))
          .sort(),
      ]);
      const groups = found.filter(({run}) => run === "group").map(({text}) => text);
      expect([no, groups.sort()]).toEqual([
        no,
        named(cell.groups)
          .map((group) => group.split(":")[0])
          .sort(),
      ]);
      expect(found.some(({run}) => run === "role")).toBe(true);
    }
  });

  // Ten tasks that are hard to read, each card by hand from the document.
  it.each([
    // Several leads, and a department that is named twice.
    [
      6,
      [
        "牵头市法院、市检察院、公安局、司法局、市场监管局",
        "按职责分工宣传部、农业农村局、文旅广电局、自然资源局、铁岭海关",
      ],
      "持续推进",
      "",
      1,
    ],
    // First finished, then going on.
    [
      7,
      [
        "牵头市检察院、市场监管局",
        "按职责分工宣传部、市法院、公安局、司法局、农业农村局、文旅广电局、自然资源局、铁岭海关",
      ],
      "2021年底前完成并持续推进",
      "",
      1,
    ],
    [10, ["牵头市法院、市场监管局", "按职责分工宣传部、司法局、农业农村局、自然资源局"], "持续推进", "", 1],
    // 等单位 without a name closes the enumeration.
    [11, ["牵头市场监管局", "按职责分工发展改革委、人民银行等单位"], "持续推进", "", 1],
    // Groups only, with a comma for a 、, and a bookmark of Word's in the text.
    [54, ["按职责分工各县（市）区、各有关单位"], "持续推进", "", 2],
    // One department alone.
    [91, ["单独负责市场监管局"], "持续推进", "", 0],
    // No deadline.
    [103, ["按职责分工组织部、教育局、市场监管局等相关部门"], "（空白）", "", 2],
    // The clause of the task above, which itself has groups only.
    [114, ["按职责分工各县（市）区、各有关单位"], "持续推进", "责任栏空白，沿用第 113 项的责任栏。", 1],
    // 等单位 and 各县（市）区 in one clause.
    [
      118,
      ["按职责分工政府办公室、组织部、宣传部、市场监管局、营商环境局等单位、各县（市）区"],
      "持续推进",
      "",
      1,
    ],
    // The clause of two above.
    [
      120,
      ["按职责分工政府办公室、组织部、宣传部、市场监管局、营商环境局等单位、各县（市）区"],
      "持续推进",
      "责任栏空白，沿用第 118 项的责任栏。",
      1,
    ],
  ])("says of task %i what the document says", (no, people, deadline, note, findings) => {
    const card = said(no);
    expect({parties: card.parties, deadline: card.deadline, note: card.note}).toEqual({
      parties: people,
      deadline,
      note,
    });
    expect(card.findings).toHaveLength(findings);
  });

  it("marks a department that is listed twice twice, and counts it once", () => {
    expect(
      runs(10)
        .filter(({text}) => text === "市市场监督管理局")
        .map(({title}) => title),
    ).toEqual(["市市场监督管理局（牵头）", "市市场监督管理局（牵头；在本项中列出不止一次，只计一次）"]);
  });

  it("leads from a department's name to its page, and from the number to the task", () => {
    const hrefs = [...cards.get(8)!.querySelectorAll("a")].map((each) => each.getAttribute("href"));
    expect(hrefs).toEqual([
      "./tasks.html?task=tieling-ip-2021%2F8",
      ...Array(2).fill("./departments/%E5%B8%82%E6%B3%95%E9%99%A2.html"),
    ]);
  });
});

describe("clauseText", () => {
  it("tells separators, and words that nothing was made of, from the rest, and loses no character", () => {
    const {document} = parseHTML("<!doctype html><html><body><p></p></body></html>");
    const element = document.querySelector("p") as HTMLElement;
    const clause = "市法院、市公安局牵头，另行通知及";
    const party = (name: string, position: number) =>
      ({
        task_id: "l/1",
        name,
        surface: name,
        department: name,
        kind: "court",
        role: "lead",
        position,
      }) as PartyRow;
    const known = [party("市法院", 1), party("市公安局", 2)];
    const context = {text: zh, home: "./", lists: [], wholeList: noFilters, browser: null};
    const people = {parties: known, unread: ["另行通知"]};
    clauseText(select(element) as Part, clause, people, context as unknown as Context, false);
    expect(element.textContent).toBe(clause);
    const runs = [...element.querySelectorAll<HTMLElement>("[data-run]")];
    expect(runs.map((run) => `${run.dataset.run} ${run.textContent}`)).toEqual([
      "department 市法院",
      "separator 、",
      "department 市公安局",
      "role 牵头",
      "separator ，",
      "unread 另行通知",
    ]);
  });
});
