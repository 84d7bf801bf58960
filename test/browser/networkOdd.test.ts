import type {Page} from "playwright-core";
import {afterEach, describe, expect, inject, test} from "vitest";
import {csv} from "../fixtures/csv.ts";
import {nameAt, oddLists} from "../fixtures/oddLists.ts";
import {clickMark, marksOf, tally} from "./marks.ts";
import {type Chart, chartsOf, live, settled, type Visit, windows} from "./site.ts";
import {panel, taskNumbers} from "./taskCards.ts";

let open: Visit;
afterEach(() => open.close());

/** The network of one of the odd lists, imported in a browser that keeps nothing from other tests. */
async function network(name: keyof typeof oddLists, width: keyof typeof windows = 1440): Promise<Page> {
  open = await live("import", {
    viewport: windows[width],
    answers: {path: /never/, answer: (route) => route.continue()},
  });
  const {page} = open;
  const file = {name: `${name}.csv`, mimeType: "", buffer: Buffer.from(csv(oddLists[name]))};
  await page.setInputFiles("[data-part=drop] input", [file]);
  await page.locator("button[data-part=view]").first().click();
  await page.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
  await page.goto(`${inject("site")}network`);
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
  return page;
}

const findingOf = (page: Page, chart: Chart) =>
  page.textContent(`figure[data-chart=${chart}] [data-part=finding]`);
const sentenceOf = (page: Page, part: string) =>
  page.textContent(`section[data-part=${part}] [data-part=sentence]`);

/** How many marks of each kind a chart has. */
async function countOf(page: Page, chart: Chart): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const {mark} of await marksOf(page, chart)) counts[mark] = (counts[mark] ?? 0) + 1;
  return counts;
}

/** The names of the controls that can be used. */
const controls = (page: Page) =>
  page.$$eval("[data-view] :is(figure, section) :is(select, input)[name]:not(:disabled)", (all) => [
    ...new Set(all.map((each) => (each as HTMLInputElement).name)),
  ]);

/** What is wrong with a page that only has to hold: it is wider than the window, says a number that is none, or complained. */
async function faults(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => [
    document.documentElement.scrollWidth > innerWidth ? "wider than the window" : "",
    /NaN|undefined|Infinity|null/.test(document.querySelector("[data-view]")!.textContent!)
      ? "a number that is none"
      : "",
    ...[...document.querySelectorAll("[data-part=fault]")].map((fault) => fault.textContent!),
  ]);
  return [...found.filter(Boolean), ...open.complaints, ...open.foreign];
}

/** Chooses every option of every control once, each on top of the one before it. */
async function turnEverything(page: Page): Promise<void> {
  await page.$$eval("details", (all) => {
    for (const each of all) each.open = true;
  });
  for (const name of await controls(page)) {
    const options = await page.$$eval(`select[name=${name}] option`, (all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    for (const option of options.slice(0, 4)) {
      await page.selectOption(`select[name=${name}]`, option);
      await settled(page);
    }
  }
  for (const relation of ["joint", "shared"]) {
    await page.locator(`input[name=relations][value=${relation}]`).uncheck();
    await settled(page);
  }
}

const charts = chartsOf.network;

describe("a list in which no two departments meet", () => {
  test("has a network of departments alone, and no control of ties", async () => {
    const page = await network("apart");
    expect(await findingOf(page, "networkGraph")).toBe("没有两个部门共同承担的任务。");
    expect(await countOf(page, "networkGraph")).toEqual({node: 12});
    expect(await page.textContent("figure[data-chart=networkGraph] [data-part=source]")).toBe(
      "来源：《apart》",
    );
    // 12 · 11 / 2 pairs.
    expect(await findingOf(page, "networkMatrix")).toBe("66 对可能的组合中，没有一对有共同任务。");
    expect(await findingOf(page, "networkBipartite")).toBe("24 项任务中，没有一项要由两个以上部门承担。");
    expect(await countOf(page, "networkBipartite")).toMatchObject({task: 24, node: 12, edge: 24});
    expect(await findingOf(page, "departmentSets")).toBe("没有由两个以上部门共同承担的任务。");
    expect(await countOf(page, "departmentSets")).toEqual({});
    expect(await sentenceOf(page, "triples")).toBe("没有三个部门共同承担的任务。");
    const names = await controls(page);
    for (const name of ["weight", "threshold", "sets", "setsort", "measured"])
      expect(names).not.toContain(name);
    await clickMark(page, "networkGraph", {mark: "node", department: nameAt(3)});
    expect(await taskNumbers(page, panel)).toEqual([4, 16]);
    expect(await faults(page)).toEqual([]);
  });
});

describe("a list of one department", () => {
  test("has a network of it alone", async () => {
    const page = await network("one");
    expect(tally(await marksOf(page, "networkGraph"), "node", "department")).toEqual({[nameAt(0)]: 3});
    expect(await countOf(page, "networkGraph")).toEqual({node: 1});
    expect(await findingOf(page, "networkMatrix")).toBe("不足两个部门，没有可比的组合。");
    expect(await sentenceOf(page, "apart")).toBe("没有同在一个章节、却不共事的部门。");
    await clickMark(page, "networkGraph", {mark: "node", department: nameAt(0)});
    expect(await taskNumbers(page, panel)).toEqual([1, 2, 3]);
    expect(await faults(page)).toEqual([]);
  });
});

describe("a list whose network is in two pieces", () => {
  test("says so, and that nobody holds the others together", async () => {
    const page = await network("halves");
    // Four tasks of three departments in the first piece and two of two; two of three in the other and two of two.
    expect(await countOf(page, "networkGraph")).toMatchObject({node: 15});
    expect(await findingOf(page, "networkGraph")).toContain(
      "共有 22 对部门要共同完成任务，每一对的共同任务数都是 1 项，不分强弱。",
    );
    expect(await page.textContent("[data-part=measures] [data-part=paragraph]")).toContain(
      "这些部门分成互不相连的 2 块。",
    );
    expect(await page.textContent("[data-part=cuts]")).toContain(
      "去掉任何一个部门，原来连在一起的仍然连在一起。",
    );
    expect(await findingOf(page, "departmentSets")).toContain("的组合有 10 种，都只出现一次。");
    await turnEverything(page);
    expect(await faults(page)).toEqual([]);
  });
});

describe("a clique", () => {
  test("of forty departments is drawn whole, and no pair of it is called the strongest", async () => {
    const page = await network("clique");
    // 40 · 39 / 2 pairs, each by one task.
    const ties = (await marksOf(page, "networkGraph")).filter(({mark}) => mark === "tie");
    expect([ties.length, new Set(ties.map(({value}) => value))]).toEqual([780, new Set([1])]);
    // The first leads: it has 39 ties, the others meet in taking part.
    expect(ties.filter(({relation}) => relation === "lead_with")).toHaveLength(39);
    expect(await findingOf(page, "networkGraph")).toContain("每一对的共同任务数都是 1 项，不分强弱。");
    expect(await countOf(page, "networkBipartite")).toMatchObject({task: 1, node: 40, edge: 40});
    expect(await page.textContent("[data-part=measures] [data-part=paragraph]")).toContain("分不出社群");
    expect(await faults(page)).toEqual([]);
    await turnEverything(page);
    expect(await faults(page)).toEqual([]);
  });

  test("says on a phone what of it has no room", async () => {
    const page = await network("clique", 390);
    expect((await countOf(page, "networkGraph")).tie).toBe(600);
    expect(await page.textContent("[data-svg=networkGraph]")).toContain("780 对联系中只画最强的 600 对");
    expect(await faults(page)).toEqual([]);
  });

  test("of the shipped list's size leads from a tie to its task", async () => {
    const page = await network("clique31");
    const ties = (await marksOf(page, "networkGraph")).filter(({relation}) => relation === "lead_with");
    expect(ties.map(({source}) => source)).toEqual(Array(30).fill(nameAt(0)));
    const target = String(ties.at(-1)!.target);
    await clickMark(page, "networkGraph", {mark: "tie", source: nameAt(0), target, relation: "lead_with"});
    expect(await taskNumbers(page, panel)).toEqual([1]);
    expect(await faults(page)).toEqual([]);
  });
});

describe("a list that names no department", () => {
  test.each([1440, 390] as const)("says so in each picture: %i pixels", async (width) => {
    const page = await network("unnamed", width);
    for (const chart of charts) expect(await countOf(page, chart)).toEqual({});
    expect(await page.locator("[data-part=scene-tools]").count()).toBe(0);
    expect(await page.textContent("[data-svg=networkGraph]")).toContain("没有部门可画");
    expect(await page.textContent("[data-svg=networkMatrix]")).toContain("没有部门可画");
    expect(await findingOf(page, "networkBipartite")).toBe("4 项任务都没有点名部门。");
    expect(await page.textContent("[data-svg=networkBipartite]")).toContain("没有连线可画");
    expect(await page.textContent("[data-svg=departmentSets]")).toContain("没有部门组合可画");
    expect(await faults(page)).toEqual([]);
  });
});
