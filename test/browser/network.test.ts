import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {pairs as pairsQuery} from "../../src/queries/pairs.ts";
import {noFilters} from "../../src/state/filters.ts";
import {tiesOf} from "../../src/views/facts.ts";
import {answers, assignments, count, meetings, numbersOf} from "./answers.ts";
import {clickMark, marksOf, tally} from "./marks.ts";
import {live, searchOf, settled, turnTo, type Visit} from "./site.ts";
import {openDatabase, tableOf} from "./tables.ts";
import {panel, taskCards, taskNumbers} from "./taskCards.ts";

const chart = "networkGraph";

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([live("network"), openDatabase()]);
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

/** Two departments, whoever leads. */
const pair = (one: unknown, other: unknown) => [String(one), String(other)].sort().join("–");

/** The tasks that each pair shares, by the answer key; only pairs with at least so many. */
function pairs(threshold: number, rows: readonly (typeof meetings)[number][] = meetings) {
  const all = count(rows, ({one, other}) => pair(one, other));
  return Object.fromEntries(Object.entries(all).filter(([, tasks]) => tasks >= threshold));
}

/** The tasks that each drawn pair shares: its ties added up. */
async function drawnPairs(): Promise<Record<string, number>> {
  const drawn: Record<string, number> = {};
  for (const {mark, source, target, value} of await marksOf(page, chart))
    if (mark === "tie") drawn[pair(source, target)] = (drawn[pair(source, target)] ?? 0) + value;
  return drawn;
}

const places = () =>
  page.$$eval("[data-svg=networkGraph] [data-mark=node]", (nodes) =>
    Object.fromEntries(
      nodes.map((node) => [(node as SVGElement).dataset.department, node.getAttribute("transform")]),
    ),
  );

/** Drags the slider to a value by the keyboard's own steps, as a change of the input. */
async function setThreshold(value: number): Promise<void> {
  await page.locator("input[name=threshold]").fill(String(value));
  await settled(page);
}

const finding = () => page.textContent(`figure[data-chart=${chart}] [data-part=finding]`);

describe("the numbers", () => {
  test("of the departments are those of the answer key", async () => {
    const nodes = tally(await marksOf(page, chart), "node", "department");
    expect(nodes).toEqual(count(assignments, (row) => row.department));
    expect(Object.keys(nodes)).toHaveLength(31);
  });

  test("of the ties are those of the answer key and of the query, from the threshold on", async () => {
    const threshold = Number(await page.inputValue("input[name=threshold]"));
    expect(threshold).toBeGreaterThan(1);
    expect(await drawnPairs()).toEqual(pairs(threshold));
    const drawn = tally(await marksOf(page, chart), "tie", "source", "target", "relation");
    const asked = Object.fromEntries(
      (await database.ask(pairsQuery, {filters: noFilters, relations: []}))
        .flatMap(tiesOf)
        .map((tie) => [`${tie.source} ${tie.target} ${tie.relation}`, tie.tasks]),
    );
    expect(asked).toMatchObject(drawn);
  });

  test("of the finding are those of all pairs, of the table those of the pairs drawn", async () => {
    expect(Object.keys(pairs(1))).toHaveLength(177);
    expect(await finding()).toContain(
      "共有 177 对部门要共同完成任务，联系最多的是宣传部与市场监管局（42 项）",
    );
    const rows = await tableOf(page, chart);
    const threshold = Number(await page.inputValue("input[name=threshold]"));
    expect(
      Object.fromEntries(rows.map(([source, target, tasks]) => [pair(source, target), Number(tasks)])),
    ).toEqual(pairs(threshold));
    // The parts of each add up to it.
    expect(
      rows.filter(
        ([, , tasks, ...parts]) =>
          Number(tasks) !== parts.slice(0, 4).reduce((sum, each) => sum + Number(each), 0),
      ),
    ).toEqual([]);
  });
});

describe("the threshold", () => {
  test("changes the number of ties and moves no department", async () => {
    const before = await places();
    for (const threshold of [1, 10, 42]) {
      await setThreshold(threshold);
      expect(searchOf(page)).toEqual({threshold: String(threshold)});
      expect(await drawnPairs()).toEqual(pairs(threshold));
      expect(await places()).toEqual(before);
      const said = `不少于 ${threshold} 项的有 ${Object.keys(pairs(threshold)).length} 对`;
      if (threshold > 1) expect(await finding()).toContain(said);
      else expect(await finding()).not.toContain("不少于");
    }
    expect(Object.keys(await drawnPairs())).toEqual([pair("市委宣传部", "市市场监督管理局")]);
  });

  test("of an address is kept, and an impossible one is not believed", async () => {
    await turnTo(page, "?threshold=20");
    expect(await page.inputValue("input[name=threshold]")).toBe("20");
    expect(await drawnPairs()).toEqual(pairs(20));
    await turnTo(page, "?threshold=99999");
    expect(await drawnPairs()).toEqual(pairs(18));
    expect(await finding()).toContain("这里没有共同任务不少于 99999 项的联系，“至少”改由页面选择。");
    for (const threshold of ["-3", "abc", ""]) {
      await turnTo(page, `?threshold=${threshold}`);
      expect(Object.keys(await drawnPairs()).length).toBeGreaterThan(10);
    }
  });
});

describe("the weight", () => {
  const named = answers
    .map(({parties}) => parties.map(({department}) => department))
    .filter(({length}) => length > 0);
  const having = (...all: string[]) => named.filter((task) => all.every((each) => task.includes(each)));
  /** Every pair by the answer key, with its weights. */
  const weighed = Object.entries(pairs(1)).map(([key, tasks]) => {
    const [one, other] = key.split("–") as [string, string];
    const [a, b] = [having(one).length, having(other).length];
    return {
      key,
      tasks,
      fractional: having(one, other).reduce((sum, {length}) => sum + 2 / (length * (length - 1)), 0),
      jaccard: tasks / (a + b - tasks),
      lift: (tasks * named.length) / (a * b),
    };
  });

  test.each([
    ["fractional", 1, "分摊权重不少于 1"],
    ["jaccard", 0.5, "重合度不低于 0.50"],
    ["lift", 4, "提升度不低于 4"],
  ] as const)(
    "may be %s: the pairs from %f on are those of the answer key",
    async (weight, threshold, said) => {
      await turnTo(page, `?weight=${weight}&threshold=${threshold}`);
      const kept = weighed.filter((each) => each[weight] >= threshold);
      expect(kept.length).toBeGreaterThan(3);
      expect(await drawnPairs()).toEqual(Object.fromEntries(kept.map(({key, tasks}) => [key, tasks])));
      const total = (all: typeof weighed) => all.reduce((sum, each) => sum + each[weight], 0);
      const share = Math.round((100 * total(kept)) / total(weighed));
      expect(await finding()).toMatch(
        new RegExp(`${said}.*的有 ${kept.length} 对，占 177 对的 .*之和的 ${share}%`),
      );
    },
  );

  test("is chosen with a threshold of its own; Back undoes it", async () => {
    await turnTo(page, "?threshold=20");
    await page.selectOption("select[name=weight]", "lift");
    await settled(page);
    expect(searchOf(page)).toEqual({weight: "lift"});
    expect(await page.textContent("[data-part=threshold] output")).toMatch(/^\d+\.\d\d 倍$/);
    await page.goBack();
    await settled(page);
    expect(await drawnPairs()).toEqual(pairs(20));
  });
});

describe("what is held back and left out", () => {
  test("by the disparity filter is what is likely by chance, by hand", async () => {
    await turnTo(page, "?alpha=0.1");
    const all = Object.entries(pairs(1)).map(([key, tasks]) => ({ends: key.split("–"), key, tasks}));
    const alpha = (end: string, tasks: number) => {
      const own = all.filter(({ends}) => ends.includes(end));
      const strength = own.reduce((sum, each) => sum + each.tasks, 0);
      return own.length === 1 ? 1 : (1 - tasks / strength) ** (own.length - 1);
    };
    const kept = all.filter(({ends, tasks}) => ends.some((end) => alpha(end, tasks) < 0.1));
    expect(kept).toHaveLength(27);
    expect(await drawnPairs()).toEqual(Object.fromEntries(kept.map(({key, tasks}) => [key, tasks])));
  });

  test("around one department is all but its own ties, and those of its neighbours", async () => {
    await turnTo(page, "?threshold=1&focus=市教育局");
    const all = Object.keys(pairs(1)).map((key) => key.split("–"));
    const near = new Set(all.filter((ends) => ends.includes("市教育局")).flat());
    const around = all.filter((ends) => ends.every((end) => near.has(end)));
    expect(Object.keys(await drawnPairs()).sort()).toEqual(around.map((ends) => ends.join("–")).sort());
    expect(await finding()).toContain(`现在只看教育局和与它直接联系的部门之间的 ${around.length} 对。`);
  });

  test("between two kinds are the ties of others", async () => {
    await turnTo(page, "?threshold=1&between=party,court");
    const expected = Object.entries(pairs(1)).filter(([key]) => key.includes("市法院") && /市委/.test(key));
    expect(expected.length).toBeGreaterThan(0);
    expect(await drawnPairs()).toEqual(Object.fromEntries(expected));
  });

  test("by roles are parties in others; a tie leads to as many tasks as it counts", async () => {
    await turnTo(page, "?threshold=1&role=lead");
    const leads = meetings.filter((row) => row.relation === "joint");
    expect(await drawnPairs()).toEqual(pairs(1, leads));
    const tie = (await marksOf(page, chart)).find((mark) => mark.mark === "tie")!;
    await clickMark(page, chart, {
      mark: "tie",
      source: String(tie.source),
      target: String(tie.target),
      relation: "joint",
    });
    expect(await page.locator(`${panel} h2[data-part=title]`).first().textContent()).toContain(
      `${tie.value} 项`,
    );
  });
});

describe("the relations", () => {
  test.each(["joint", "lead_with", "shared"])("leave only %s; Back undoes it", async (relation) => {
    await turnTo(page, "?threshold=1");
    for (const other of ["joint", "lead_with", "shared"].filter((each) => each !== relation)) {
      await page.locator(`input[name=relations][value=${other}]`).uncheck();
      await settled(page);
    }
    expect(searchOf(page)).toEqual({threshold: "1", ties: relation});
    const left = meetings.filter((row) => row.relation === relation);
    expect(await drawnPairs()).toEqual(pairs(1, left));
    const drawn = (await marksOf(page, chart)).filter((mark) => mark.mark === "tie");
    expect(new Set(drawn.map((tie) => tie.relation))).toEqual(new Set([relation]));
    for (let step = 0; step < 2; step++) await page.goBack();
    await settled(page);
    expect(await drawnPairs()).toEqual(pairs(1));
  });
});

test.each([2, 6])("the tasks of section %i alone are counted by the engine", async (section) => {
  await turnTo(page, "?threshold=1");
  await page.locator("select[name=section]").selectOption(String(section));
  await settled(page);
  expect(searchOf(page)).toEqual({threshold: "1", section: String(section)});
  expect(await drawnPairs()).toEqual(
    pairs(
      1,
      meetings.filter((row) => row.section === section),
    ),
  );
  const own = assignments.filter((row) => row.section === section);
  expect(tally(await marksOf(page, chart), "node", "department")).toEqual(
    count(own, (row) => row.department),
  );
  await clickMark(page, chart, {mark: "node", department: "市市场监督管理局"});
  expect(await taskNumbers(page, panel)).toEqual(
    numbersOf(own.filter((row) => row.department === "市市场监督管理局")),
  );
});

describe("the scene", () => {
  const tool = (name: string) => page.locator(`[data-part=scene-tools] button[data-part=${name}]`);
  const scale = () =>
    page.$eval(
      "[data-svg=networkGraph] [data-part=scene]",
      (scene) => new DOMMatrix(getComputedStyle(scene).transform).a,
    );
  const middleOf = async (department: string) => {
    const box = await page
      .locator(`[data-svg=networkGraph] [data-mark=node][data-department=${department}] circle`)
      .boundingBox();
    return {x: box!.x + box!.width / 2, y: box!.y + box!.height / 2};
  };
  /** Waits until nothing glides any more. */
  const still = () =>
    page.waitForFunction(() => document.getAnimations().every((each) => each.playState === "finished"));

  test("zooms by its buttons and keeps what shows while the threshold moves", async () => {
    await tool("in").click();
    await still();
    expect(await scale()).toBeCloseTo(1.5);
    await setThreshold(5);
    expect(await scale()).toBeCloseTo(1.5);
    await tool("fit").click();
    await still();
    expect(await scale()).toBe(1);
  });

  test("zooms by the wheel with Ctrl alone, and by keys; 0 shows all", async () => {
    const at = await middleOf("市法院");
    await page.mouse.move(at.x, at.y);
    const top = () => page.evaluate(() => scrollY);
    const before = await top();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await page.waitForFunction(() => document.querySelector("[data-svg=networkGraph][data-zoomed]"));
    expect(await scale()).toBeCloseTo(2);
    expect(await top()).toBe(before);
    const after = await middleOf("市法院");
    expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(2);
    await page.locator("[data-svg=networkGraph] [data-mark=node][data-department=市法院]").focus();
    await page.keyboard.press("+");
    await still();
    expect(await scale()).toBeCloseTo(3);
    await page.keyboard.press("0");
    await still();
    expect(await scale()).toBe(1);
  });

  test("brings into the frame what gets the focus", async () => {
    await page.locator("[data-svg=networkGraph] [data-mark=node][data-department=市法院]").focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press("+");
    await still();
    await page.locator("[data-svg=networkGraph] [data-mark=node][data-department=市科学技术局]").focus();
    const {x, y} = await middleOf("市科学技术局");
    const frame = (await page.locator("[data-svg=networkGraph]").boundingBox())!;
    expect(x).toBeGreaterThan(frame.x);
    expect(x).toBeLessThan(frame.x + frame.width);
    expect(y).toBeGreaterThan(frame.y);
    expect(y).toBeLessThan(frame.y + frame.height);
    await page.keyboard.press("0");
  });

  test("lets a department be pulled elsewhere; the address says where, and it can be put back", async () => {
    const home = await places();
    await page
      .locator("[data-svg=networkGraph] [data-mark=node][data-department=市公安局]")
      .scrollIntoViewIfNeeded();
    const from = await middleOf("市公安局");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const tie = () => page.getAttribute("[data-svg=networkGraph] [data-mark=tie][data-target=市公安局]", "d");
    const before = await tie();
    await page.mouse.move(from.x + 60, from.y + 30, {steps: 5});
    // Its ties follow while it is still held.
    await expect.poll(tie, {timeout: 5000}).not.toBe(before);
    await page.mouse.up();
    await settled(page);
    const to = await middleOf("市公安局");
    expect(Math.hypot(to.x - from.x - 60, to.y - from.y - 30)).toBeLessThan(2);
    expect(searchOf(page).moved).toMatch(/^\d+,\d+,市公安局$/);
    expect(searchOf(page).pick).toBeUndefined();
    const others = ({市公安局: _, ...rest}: Record<string, unknown>) => rest;
    expect(others(await places())).toEqual(others(home));
    const {市公安局: put} = await places();
    await setThreshold(3);
    expect((await places()).市公安局).toEqual(put);
    await tool("put-back").click();
    await settled(page);
    expect(await places()).toEqual(home);
    expect(await tool("put-back").isVisible()).toBe(false);
  });

  test("moves the focused department by Alt with arrows, and keeps the focus", async () => {
    const node = page.locator("[data-svg=networkGraph] [data-mark=node][data-department=市财政局]");
    await node.focus();
    const from = await middleOf("市财政局");
    for (let i = 0; i < 3; i++) await page.keyboard.press("Alt+ArrowRight");
    await settled(page);
    const to = await middleOf("市财政局");
    const unit = (await page.locator("[data-svg=networkGraph]").boundingBox())!.width / 1200;
    expect(Math.abs(to.x - from.x - 30 * unit)).toBeLessThan(2);
    expect(await node.evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

describe("a click lists the tasks behind", () => {
  test.each([
    ["joint", "市法院", "市市场监督管理局", [6, 10, 96]],
    ["lead_with", "市司法局", "市委宣传部", [6, 41]],
    ["shared", "市商务局", "铁岭地区海关机构", [19, 70, 71, 72, 73, 75, 76, 77, 95]],
  ])("a tie of %s", async (relation, one, other, expected) => {
    await turnTo(page, "?threshold=1");
    const tie = (await marksOf(page, chart)).find(
      (mark) => mark.relation === relation && pair(mark.source, mark.target) === pair(one, other),
    )!;
    if (relation === "lead_with") expect(tie.source).toBe(one);
    const keys = {mark: "tie", relation, source: String(tie.source), target: String(tie.target)};
    await clickMark(page, chart, keys);
    const listed = await taskCards(page, panel);
    expect(listed.map(({no}) => no)).toEqual(expected);
    expect(listed).toHaveLength(tie.value);
    for (const {clause} of listed) expect(clause).toContain(one.replace(/^市市场监督管理局$/, "市市场监"));
  });

  test("a department", async () => {
    await clickMark(page, chart, {mark: "node", department: "市贸促会"});
    expect(await taskNumbers(page, panel)).toEqual([20, 41, 73, 74, 75, 78, 112]);
  });
});
