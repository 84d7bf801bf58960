import {text} from "node:stream/consumers";
import {csvParseRows} from "d3-dsv";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {nameSeparator} from "../../src/model/nameSeparator.ts";
import {answers, meetings} from "./answers.ts";
import {clickMark} from "./marks.ts";
import {live, settled, turnTo, type Visit, windows} from "./site.ts";
import {panel, taskNumbers} from "./taskCards.ts";

let open: Visit;
let page: Page;
beforeAll(async () => {
  open = await live("network");
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(() => open.leave());

/** The values of a data attribute of the marks of a chart that are not dimmed, each once. */
const bright = (chart: string, mark: string, key: string) =>
  page.$$eval(
    `[data-svg=${chart}] [data-mark=${mark}]:not([data-dimmed])`,
    (marks, key) => [...new Set(marks.map((each) => (each as SVGElement).dataset[key]!))].sort(),
    key,
  );

/** The departments of each task of the answer key. */
const named = answers.map(({no, parties}) => ({no, all: parties.map(({department}) => department)}));
/** The sets that are dimmed, or are not. */
const sets = async (dimmed: boolean) => {
  const selector = `[data-svg=departmentSets] [data-mark=set]${dimmed ? "[data-dimmed]" : ":not([data-dimmed])"}`;
  const shown = await page.$$eval(selector, (all) =>
    all.map((each) => (each as SVGElement).dataset.departments!),
  );
  return shown.map((set) => set.split(nameSeparator));
};

/** The sets that have these are brought out, and no others. */
async function expectSetsWith(...departments: string[]): Promise<void> {
  const hasAll = (set: readonly string[]) => departments.every((each) => set.includes(each));
  const bright = await sets(false);
  expect(bright.length).toBeGreaterThan(0);
  expect(bright.filter((set) => !hasAll(set))).toEqual([]);
  expect((await sets(true)).filter(hasAll)).toEqual([]);
}

describe("a department picked in the graph", () => {
  test("is brought out in the matrix, beside its tasks, and in the sets that have it", async () => {
    await clickMark(page, "networkGraph", {mark: "node", department: "市教育局"});
    const near = meetings
      .flatMap(({one, other}) => [
        [one, other],
        [other, one],
      ])
      .flatMap(([one, other]) => (one === "市教育局" ? [other] : []));
    expect(await bright("networkMatrix", "node", "department")).toEqual(
      [...new Set(["市教育局", ...near])].sort(),
    );
    await expectSetsWith("市教育局");
    const tasks = named.filter(({all}) => all.includes("市教育局")).map(({no}) => no);
    expect(await taskNumbers(page, panel)).toEqual(tasks);
    const out = await page.$$eval("[data-svg=networkBipartite] [data-mark=task]:not([data-dimmed])", (all) =>
      all.map((each) => Number(/第 (\d+) 项/.exec(each.getAttribute("aria-label")!)?.[1])),
    );
    expect(out.sort((a, b) => a - b)).toEqual(tasks);
  });

  test.each(["市公安局", "市农业农村局", "市教育局", "市委宣传部"])(
    "%s is what stands out, whatever comes under the pointer as the graph makes room for its tasks",
    async (department) => {
      await clickMark(page, "networkGraph", {mark: "node", department});
      // Longer than a browser waits before it tells a page what lies under a pointer that rests.
      await page.waitForTimeout(300);
      const selected = page.locator("[data-svg=networkGraph] [data-selected]");
      expect(
        await selected.evaluateAll((all) => all.map((each) => each.getAttribute("data-department"))),
      ).toEqual([department]);
      expect(await selected.getAttribute("data-faint")).toBeNull();
      expect(await bright("networkGraph", "node", "department")).toContain(department);
    },
  );
});

describe("a pair picked in the matrix", () => {
  test("is brought out in the graph in all its relations, and in the sets that have both", async () => {
    const [source, target] = ["市委宣传部", "市市场监督管理局"];
    const cell = page.locator(
      `[data-svg=networkMatrix] [data-mark=tie][data-row="${source}"][data-source="${source}"][data-target="${target}"]`,
    );
    await cell.first().dispatchEvent("click");
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual(
      named.filter(({all}) => all.includes(source!) && all.includes(target!)).map(({no}) => no),
    );
    expect(await bright("networkGraph", "node", "department")).toEqual([source, target].sort());
    const ties = await page.$$eval("[data-svg=networkGraph] [data-mark=tie]:not([data-dimmed])", (all) =>
      all.map(({dataset}) => [dataset.source, dataset.target].sort().join()),
    );
    expect(ties.length).toBeGreaterThan(1);
    expect(new Set(ties)).toEqual(new Set([[source, target].sort().join()]));
    await expectSetsWith(source!, target!);
  });
});

describe("the number on a tie", () => {
  test("is that of the tasks that it opens, with its parts, and a strip opens its own", async () => {
    const number = page.locator("[data-svg=networkGraph] [data-mark=pair][data-value='42']");
    expect(await number.textContent()).toBe("42");
    await number.click();
    await settled(page);
    expect(await page.textContent(`${panel} [data-part=title]`)).toMatch(/：42 项$/);
    expect(await page.locator(`${panel} [data-part=group-title]`).allTextContents()).toEqual([
      "宣传部牵头 1 项",
      "市场监管局牵头 8 项",
      "共同参与 33 项",
    ]);
    expect(await number.getAttribute("data-selected")).toBe("true");
    const ties = "[data-svg=networkGraph] [data-mark=tie]:not([data-dimmed])";
    expect(await page.locator(ties).count()).toBe(3);

    await page.locator(`${ties}[data-relation=shared]`).dispatchEvent("click");
    await settled(page);
    expect(await page.textContent(`${panel} [data-part=title]`)).toMatch(/：33 项$/);
    await page.click(`${panel} [data-part=whole]`);
    await settled(page);
    expect(await page.textContent(`${panel} [data-part=title]`)).toMatch(/：42 项$/);
  });
});

describe("a set picked", () => {
  test("is brought out with its departments in graph, matrix and beside its tasks", async () => {
    const set = page.locator("[data-svg=departmentSets] [data-mark=set]").first();
    const departments = (await set.getAttribute("data-departments"))!.split(nameSeparator);
    await set.dispatchEvent("click");
    await settled(page);
    const own = named.filter(
      ({all}) => all.length === departments.length && departments.every((each) => all.includes(each)),
    );
    expect(await taskNumbers(page, panel)).toEqual(own.map(({no}) => no));
    for (const chart of ["networkGraph", "departmentSets"])
      expect(await bright(chart, "node", "department")).toEqual([...departments].sort());
    expect(await sets(false)).toEqual([departments]);
  });
});

describe("a set that has no room beside the panel", () => {
  test("has room while it is picked", async () => {
    const drawn = "[data-svg=departmentSets] [data-mark=set]";
    const departments = (await page.locator(drawn).last().getAttribute("data-departments"))!;
    const before = await page.locator(drawn).count();
    await page.locator(drawn).last().dispatchEvent("click");
    await settled(page);
    expect(await page.locator(drawn).count()).toBeLessThan(before);
    expect(await page.locator(`${drawn}[data-selected]`).getAttribute("data-departments")).toBe(departments);
  });
});

describe("a task picked beside its departments", () => {
  test("is brought out with these in the graph", async () => {
    const task = page.locator("[data-svg=networkBipartite] [data-mark=task]").nth(3);
    const no = Number(/第 (\d+) 项/.exec((await task.getAttribute("aria-label"))!)![1]);
    await task.dispatchEvent("click");
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([no]);
    const own = named.find((each) => each.no === no)!.all;
    expect(await bright("networkGraph", "node", "department")).toEqual([...own].sort());
  });
});

describe("departments", () => {
  test("have the same colour of their lead ring in graph and sets, and roles the same in both sides", async () => {
    const fills = (selector: string) =>
      page.$$eval(selector, (all) => [...new Set(all.map((each) => each.getAttribute("fill")))]);
    // The leaders' red, wherever leading is drawn.
    expect(await fills("[data-svg=networkGraph] [data-mark=node] path")).toContain("#9b2226");
    expect(await page.innerHTML("[data-svg=networkBipartite]")).toContain("#9b2226");
    expect(await page.innerHTML("[data-svg=networkMatrix]")).toContain("#9b2226");
  });
});

describe("numbers that lead to tasks", () => {
  const numbers = "[data-part=triples] tbody button, [data-part=apart] tbody button";

  test("open as many as they promise: triples, and departments that never meet", async () => {
    const promised = await page.$$eval(numbers, (all) => all.map((each) => Number(each.textContent)));
    expect(promised).toHaveLength(30);
    for (const place of [0, 9, 10, 29]) {
      const button = page.locator(numbers).nth(place);
      await button.click();
      await settled(page);
      expect(await taskNumbers(page, panel)).toHaveLength(promised[place]!);
      expect(await button.getAttribute("aria-pressed")).toBe("true");
    }
  });

  test("are those of the files, which have them all", async () => {
    const rowsOf = async (part: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`[data-part=${part}] > [data-part=menu] [data-format=csv]`),
      ]);
      return csvParseRows((await text(await file.createReadStream())).replace("\ufeff", ""));
    };
    const [heads, ...triples] = await rowsOf("triples");
    expect(heads).toEqual(["部门甲", "部门乙", "部门丙", "共同任务数"]);
    const inTable = await page.$$eval("[data-part=triples] tbody button", (all) =>
      all.map((each) => each.textContent),
    );
    expect(triples.slice(0, 10).map((row) => row[3])).toEqual(inTable);
    const [names] = triples;
    expect(named.filter(({all}) => names!.slice(0, 3).every((each) => all.includes(each)))).toHaveLength(
      Number(names![3]),
    );
    const apart = (await rowsOf("apart")).slice(1);
    expect(apart).toHaveLength(165);
    const meet = (one: string, other: string) =>
      named.some(({all}) => all.includes(one) && all.includes(other));
    expect(apart.filter(([one, other]) => meet(one!, other!))).toEqual([]);
  });
});

describe("on a phone", () => {
  test("the matrix is moved in its own box, its rows' names in sight, and a tip goes with Back", async () => {
    const phone = await live("network", {viewport: windows[390], hasTouch: true});
    const matrix = phone.page.locator("[data-chart=networkMatrix]");
    const box = matrix.locator("[data-part=plots]");
    const cell = await matrix.locator("[data-mark=tie][data-value='42'] > rect").first().boundingBox();
    expect(cell!.width).toBeGreaterThanOrEqual(19);
    await box.evaluate((each) => {
      each.scrollIntoView();
      each.scrollLeft = each.scrollWidth;
    });
    await phone.page.locator("[data-part=row-copies] svg").waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await matrix.locator("[data-mark=node][data-place=diagonal]").last().tap();
    await settled(phone.page);
    await phone.page.goBack();
    await settled(phone.page);
    expect(await phone.page.locator(".tip").isVisible()).toBe(false);
    await phone.leave();
  });
});
