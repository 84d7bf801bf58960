import {beforeAll, describe, expect, it} from "vitest";
import {readLists} from "../../../loaders/lists.ts";
import {project} from "../../../loaders/paths.ts";
import {buildTables} from "../../../loaders/tables.ts";
import {overviewView} from "../../../src/views/overview.ts";
import {answerKey} from "../../fixtures/answers.ts";
import {render} from "../render.ts";
import {sentences} from "./sentences.ts";

/** The departments of a task of the answer key, and those that lead it. */
const tasks = answerKey.map((cell) => {
  const names = (column: string) => cell[column]!.split("、").filter(Boolean);
  const lead = names("lead");
  return {
    no: Number(cell.task_no),
    pattern: cell.pattern!,
    lead,
    all: [...lead, ...names("sole"), ...names("shared"), ...names("support")],
    groups: names("groups").length,
    date: cell.deadline_date!,
  };
});

/** How often each name comes, the most frequent first. */
function ranked(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const loads = ranked(tasks.flatMap(({all}) => all));

let root: HTMLElement;
let said: Record<string, string>;
beforeAll(async () => {
  root = await render(overviewView, buildTables(await readLists(project)));
  said = sentences(root);
}, 60_000);

describe("the overview of the list of 2021", () => {
  it("says seven things in this order, and counts the warnings below the numbers", () => {
    expect(Object.keys(said)).toEqual([
      "overload",
      "unclear",
      "concentration",
      "leads",
      "pairs",
      "undated",
      "neverAlone",
    ]);
    expect(root.querySelector("[data-part=besides] [data-number=warning]")!.textContent).toBe("29 处警告");
  });

  it("compares the heaviest department with the others", () => {
    expect(loads.slice(0, 3)).toEqual([
      ["市市场监督管理局", 77],
      ["市委宣传部", 43],
      ["市自然资源局", 30],
    ]);
    // (383 − 77) / 30 = 10.2, 77 / 10.2 = 7.55; 43 against (383 − 43) / 30 = 11.3 is 3.8 times, 30 against 11.8 is 2.5.
    expect([loads.length, loads.reduce((sum, [, load]) => sum + load, 0)]).toEqual([31, 383]);
    expect(said.overload).toBe(
      "市场监管局任务最重：77 项｜比其次的宣传部多 34 项，是其余部门平均数（10.2 项）的 7.5 倍；宣传部（43 项）也达到 3 倍以上。",
    );
  });

  it("finds the tasks that nobody clearly owns", () => {
    const shared = tasks.filter(({pattern}) => pattern === "shared");
    const wide = shared.filter(({all}) => all.length > 5);
    expect([shared.length, wide.length]).toEqual([51, 10]);
    expect(wide.filter(({all}) => all.length >= 12).map(({no, all}) => [no, all.length])).toEqual([
      [100, 13],
    ]);
    expect(tasks.filter(({pattern}) => pattern === "collective")).toHaveLength(13);
    expect(said.unclear).toBe(
      "51 项有部门，但没有牵头、也非单独负责｜其中 10 项的部门超过 5 个；部门最多的是第 100 项，列 13 个部门；另有 13 项只列群体、没有点名部门；125 项中合计 64 项。",
    );
  });

  it("names those who carry half, and chooses none of three with 27", () => {
    // 77 + 43 + 30 + 28 = 178; with one of 27, 205 of 383.
    expect(loads.slice(3, 8).map(([, load]) => load)).toEqual([28, 27, 27, 27, 23]);
    expect(said.concentration).toBe(
      "31 个部门中，5 个承担了一半以上的分工｜市场监管局 77 项、宣传部 43 项、自然资源局 30 项、农业农村局 28 项，再加司法局、市法院、铁岭海关（各 27 项）中的 1 个，达到 383 项次的一半。集中度 0.63（0 为一样多，1 为全归一个部门），高度集中。",
    );
    // The mean difference of two departments over twice the mean load, pair by pair.
    const all = loads.map(([, load]) => load);
    const differences = all.flatMap((one, i) => all.slice(i + 1).map((other) => Math.abs(one - other)));
    const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
    expect((mean / (2 * (383 / 31))).toFixed(2)).toBe("0.63");
  });

  it("says who leads", () => {
    const leads = ranked(tasks.flatMap(({lead}) => lead));
    expect(leads.slice(0, 4)).toEqual([
      ["市市场监督管理局", 21],
      ["市法院", 3],
      ["市公安局", 3],
      ["市检察院", 2],
    ]);
    expect([leads.reduce((sum, [, lead]) => sum + lead, 0), 31 - leads.length]).toEqual([35, 22]);
    expect(said.leads).toBe(
      "牵头最多的部门是市场监管局：35 项次中占 21 项次｜其次是公安局、市法院（各 3 项）；31 个部门中，22 个没有牵头任务。",
    );
  });

  it("names the strongest pairs", () => {
    const pairs = ranked(
      tasks.flatMap(({all}) =>
        all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other].sort().join("–"))),
      ),
    );
    expect(pairs).toHaveLength(177);
    expect(pairs.slice(0, 3)).toEqual([
      ["市委宣传部–市市场监督管理局", 42],
      ["市农业农村局–市市场监督管理局", 27],
      [expect.any(String), 26],
    ]);
    expect(said.pairs).toBe(
      "宣传部与市场监管局协同最多：42 项｜其次是农业农村局与市场监管局（27 项）；177 对部门要共同完成任务。",
    );
  });

  it("finds the sections without a date", () => {
    // The first tasks of the sections are 1, 37, 55, 70, 77 and 113, read in the document.
    expect(tasks.filter(({date}) => date).map(({no}) => no)).toEqual([7, 12, 15, 65, 67, 98]);
    expect(said.undated).toBe(
      "6 个章节中，3 个没有一项任务写明日期｜即第二、四、六章节；125 项任务中，6 项写明日期，118 项写“持续推进”一类长期要求，1 项没有写时限。",
    );
  });

  it("says what the sections' numerals stand for", () => {
    expect(root.querySelector("[data-part=section-key]")!.textContent).toBe(
      "章节：一 强化制度约束，坚持知识产权严保护的政策导向；二 加强社会共治，构建知识产权大保护工作格局；三 抓住关键环节，强化知识产权快保护衔接协作；四 加强国际和竞争，推进知识产权同保护；五 加强基础条件建设提升知识产权保护效能；六 加大组织实施力度。",
    );
  });

  it("finds the departments that never act alone", () => {
    const alone = new Set(
      tasks.filter(({all, groups}) => all.length === 1 && groups === 0).flatMap(({all}) => all),
    );
    expect(alone.size).toBe(10);
    const never = loads.filter(([name]) => !alone.has(name));
    expect(never.slice(0, 4)).toEqual([
      ["市委宣传部", 43],
      ["市检察院", 16],
      ["市商务局", 11],
      ["市政府办公室", 6],
    ]);
    expect(said.neverAlone).toMatch(
      /^31 个部门中，21 个没有独自承担的任务｜每一项都与别的部门或群体一起：宣传部（43 项）、市检察院（16 项）、商务局（11 项）、政府办公室（6 项），另 17 个/,
    );
  });

  it("tells each share in words", () => {
    const shares = [...root.querySelectorAll("[data-part=number]")].map((item) => [
      item.querySelector("b")!.textContent,
      item.querySelector("small")!.textContent,
    ]);
    expect(shares).toEqual([
      ["125", "分 6 个章节"],
      ["31", "共 383 项次分工"],
      ["6", "不到一成"],
      ["26", "约两成"],
      ["35", "约三成"],
      ["51", "约四成"],
      ["13", "约一成"],
    ]);
  });
});
