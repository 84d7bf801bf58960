import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {workload} from "../../src/queries/workload.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answerKey} from "../fixtures/answers.ts";
import {csv} from "../fixtures/csv.ts";
import {answers, assignments, count, numbersOf} from "./answers.ts";
import {clickMark, marksOf, markWith, sum, tally} from "./marks.ts";
import {live, ready, searchOf, settled, turnTo, type Visit} from "./site.ts";
import {openDatabase, tableOf} from "./tables.ts";
import {panel, taskCards, taskNumbers} from "./taskCards.ts";

const chart = "workloadHeatmap";
const market = "市市场监督管理局";
const official = ["市委组织部", "市委宣传部", "市委网信办", "市人大常委会办公室"];

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([live("workload"), openDatabase()]);
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

const cells = async (...keys: string[]) => tally(await marksOf(page, chart), "cell", ...keys);

describe("the numbers", () => {
  test("of the cells are those of the answer key", async () => {
    const shown = await cells("department", "section");
    expect(shown).toEqual(count(assignments, (row) => `${row.department} ${row.section}`));
    expect(sum(shown)).toBe(383);
  });

  test("of the cells are those of the query on the real tables", async () => {
    const asked: Record<string, number> = {};
    for (const row of await database.ask(workload, noFilters)) {
      if (row.kind === null) continue;
      const key = `${row.department} ${row.section_order}`;
      asked[key] = (asked[key] ?? 0) + row.tasks;
    }
    expect(await cells("department", "section")).toEqual(asked);
  });

  test("of the totals are those of the answer key", async () => {
    const marks = await marksOf(page, chart);
    expect(tally(marks, "row", "department")).toEqual(count(assignments, (row) => row.department));
    expect(tally(marks, "column", "section")).toEqual({1: 108, 2: 63, 3: 49, 4: 33, 5: 106, 6: 24});
    const bars = marks.filter((mark) => mark.mark === "bar");
    const ofRows = bars.filter((mark) => mark.department !== undefined);
    expect(tally(ofRows, "bar", "department", "role")).toEqual(
      count(assignments, (row) => `${row.department} ${row.role}`),
    );
    const ofColumns = bars.filter((mark) => mark.department === undefined);
    expect(tally(ofColumns, "bar", "section", "role")).toEqual(
      count(assignments, (row) => `${row.section} ${row.role}`),
    );
    const own = ofRows.filter((mark) => mark.department === market);
    expect(tally(own, "bar", "role")).toEqual({lead: 21, sole: 11, shared: 45});
  });

  test("of the table add up to the chart's", async () => {
    const rows = await tableOf(page, chart);
    const byDepartment: Record<string, number> = {};
    for (const [department, , , , tasks] of rows)
      byDepartment[department!] = (byDepartment[department!] ?? 0) + Number(tasks);
    expect(byDepartment).toEqual(tally(await marksOf(page, chart), "row", "department"));
  });
});

describe("the role filter", () => {
  const untick = async (...roles: string[]) => {
    for (const role of roles) {
      await page.locator(`input[name=roles][value=${role}]`).click();
      await settled(page);
    }
  };

  test("leaves the tasks of one role; Back undoes it, a new load keeps it", async () => {
    await untick("sole", "shared", "support");
    const led = assignments.filter((row) => row.role === "lead");
    expect(led).toHaveLength(35);
    expect(await cells("department", "section")).toEqual(
      count(led, (row) => `${row.department} ${row.section}`),
    );
    expect(searchOf(page)).toEqual({role: "lead"});
    expect(await page.textContent(`figure[data-chart=${chart}] [data-part=finding]`)).toContain(
      "只看牵头，最多的是市场监管局：21 项",
    );
    expect((await tableOf(page, chart)).reduce((total, row) => total + Number(row[4]), 0)).toBe(35);

    const again = await ready("workload?role=lead");
    expect(sum(tally(await marksOf(again.page, chart), "cell", "department", "section"))).toBe(35);
    expect(await again.page.locator("input[name=roles]:checked").evaluateAll((all) => all.length)).toBe(1);
    await again.leave();

    await page.goBack();
    await settled(page);
    expect(searchOf(page)).toEqual({role: "lead,support"});
    for (let step = 0; step < 2; step++) await page.goBack();
    await settled(page);
    expect(sum(await cells("department", "section"))).toBe(383);
    expect(await page.locator("input[name=roles]:not(:checked)").count()).toBe(0);
  });

  test("leaves two roles, and the list behind a total has those only", async () => {
    await turnTo(page, "?role=lead,sole");
    const some = assignments.filter((row) => row.role !== "shared");
    expect(await cells("department", "section")).toEqual(
      count(some, (row) => `${row.department} ${row.section}`),
    );
    await clickMark(page, chart, {mark: "row", department: "市公安局"});
    expect(await taskNumbers(page, panel)).toEqual(
      numbersOf(some.filter((row) => row.department === "市公安局")),
    );
  });

  test("says so where nothing is left, and the way back is there", async () => {
    await turnTo(page, "?role=support");
    expect(await marksOf(page, chart)).toEqual([]);
    expect(await page.textContent(`figure[data-chart=${chart}] svg`)).toContain("没有符合条件的任务");
    await untick("support");
    expect(sum(await cells("department", "section"))).toBe(383);
  });
});

describe("a section", () => {
  test("opens into its subsections, which add up to it, and closes again", async () => {
    const button = page.locator("[data-part=open] button", {hasText: /^一$/});
    await button.click();
    await settled(page);
    expect(searchOf(page)).toEqual({open: "1"});
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    const marks = (await marksOf(page, chart)).filter((mark) => mark.mark === "cell");
    const opened = marks.filter((mark) => mark.section === "1");
    expect(tally(opened, "cell", "department", "subsection")).toEqual(
      count(
        assignments.filter((row) => row.section === 1),
        (row) => `${row.department} ${row.subsection}`,
      ),
    );
    expect(opened.reduce((total, {value}) => total + value, 0)).toBe(108);
    const others = marks.filter((mark) => mark.section !== "1");
    expect(others.every((mark) => mark.subsection === undefined)).toBe(true);
    expect(others.reduce((total, {value}) => total + value, 0)).toBe(383 - 108);

    await button.click();
    await settled(page);
    expect(searchOf(page)).toEqual({});
    expect(sum(await cells("department", "section"))).toBe(383);
  });

  test("opens with all others", async () => {
    await page.getByRole("button", {name: "全部展开"}).click();
    await settled(page);
    expect(searchOf(page)).toEqual({open: "1,2,3,4,5,6"});
    const shown = (await marksOf(page, chart)).filter((mark) => mark.mark === "cell");
    expect(tally(shown, "cell", "department", "subsection")).toEqual(
      count(assignments, (row) => `${row.department} ${row.subsection}`),
    );
  });
});

test.each([
  ["total", [market, "市委宣传部", "市自然资源局", "市农业农村局"]],
  ["official", official],
  // In pinyin: 财政局 … 政协教科卫体委.
  ["name", ["市财政局"]],
  // The last section: 6 of 政府办公室, 3 of five others in official order.
  ["section-6", ["市政府办公室", "市委组织部", "市委宣传部"]],
])("sorts by %s", async (sort, first) => {
  await page.locator("select[name=sort]").selectOption(sort);
  await settled(page);
  expect(searchOf(page)).toEqual(sort === "total" ? {} : {sort});
  const rows = (await marksOf(page, chart)).filter((mark) => mark.mark === "row");
  const heights = await page.$$eval("[data-mark=row] > rect", (all) =>
    all.map((each) => Number(each.getAttribute("y"))),
  );
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(rows.map((row) => row.department).slice(0, first.length)).toEqual(first);
  expect(rows).toHaveLength(31);
});

describe("the measures", () => {
  const choose = async (measure: string) => {
    await page.locator("select[name=measure]").selectOption(measure);
    await settled(page);
  };
  const cellOf = async (keys: Record<string, string>) => {
    const own = (await marksOf(page, chart)).filter((mark) =>
      Object.entries({mark: "cell", ...keys}).every(([name, text]) => mark[name] === text),
    );
    expect(own).toHaveLength(1);
    return own[0]!;
  };

  test("leads are those of the answer key; Back undoes the choice", async () => {
    await choose("leads");
    expect(searchOf(page)).toEqual({measure: "leads"});
    const led = assignments.filter((row) => row.role === "lead");
    expect(await cells("department", "section")).toEqual(
      count(led, (row) => `${row.department} ${row.section}`),
    );
    expect(await page.textContent(`figure[data-chart=${chart}] [data-part=finding]`)).toContain(
      "牵头最多的是市场监管局：21 项。31 个部门中，仅市场监管局就承担了全部牵头的一半以上。",
    );
    expect(await page.locator("input[name=roles]:enabled").count()).toBe(0);
    await page.goBack();
    await settled(page);
    expect(sum(await cells("department", "section"))).toBe(383);
    expect(await page.inputValue("select[name=measure]")).toBe("tasks");
    expect(await page.locator("input[name=roles]:enabled").count()).toBe(4);
  });

  test("loads weigh the tasks by role, as the reader says", async () => {
    await choose("load");
    // 21 × 3 + 11 × 3 + 45 × 1.
    const rows = async () => tally(await marksOf(page, chart), "row", "department");
    expect((await rows())[market]).toBe(141);
    expect((await rows()).市工商联).toBe(1);
    await page.fill("input[name=weight-lead]", "5");
    await page.press("input[name=weight-lead]", "Tab");
    await settled(page);
    expect(searchOf(page)).toEqual({measure: "load", weights: "5,3,1,0.5"});
    expect((await rows())[market]).toBe(183);
    await page.fill("input[name=weight-sole]", "-1");
    await page.press("input[name=weight-sole]", "Tab");
    expect(await page.inputValue("input[name=weight-sole]")).toBe("3");
    await page.getByRole("button", {name: "恢复默认"}).click();
    await settled(page);
    expect(searchOf(page)).toEqual({measure: "load"});
    expect((await rows())[market]).toBe(141);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("恢复默认");
  });

  test("weights that are none, or leave nothing to count, are taken back with a word", async () => {
    await turnTo(page, "?measure=load&weights=0,0,0,2");
    const said = "[data-part=weights] [role=status]";
    expect(await page.textContent(said)).toBe("");
    await page.fill("input[name=weight-support]", "0");
    await page.press("input[name=weight-support]", "Tab");
    expect(await page.textContent(said)).toBe("四种分工不能都计 0 倍，已改回原来的数。");
    expect(await page.inputValue("input[name=weight-support]")).toBe("2");
    await page.fill("input[name=weight-lead]", "100");
    await page.press("input[name=weight-lead]", "Tab");
    expect(await page.textContent(said)).toBe("倍数须是 0 到 99 的数，最多一位小数，已改回原来的数。");
    expect(searchOf(page)).toEqual({measure: "load", weights: "0,0,0,2"});
    await page.fill("input[name=weight-lead]", "1");
    await page.press("input[name=weight-lead]", "Tab");
    await settled(page);
    expect(searchOf(page)).toEqual({measure: "load", weights: "1,0,0,2"});
    expect(await page.textContent(said)).toBe("");
  });

  test("shares and residuals are of the same tasks", async () => {
    const place = {department: market, section: "1"};
    await choose("row");
    // 21 of 77 and 21 of 108.
    expect(await cellOf(place)).toMatchObject({value: 27, tasks: "21"});
    await choose("column");
    expect(await cellOf(place)).toMatchObject({value: 19, tasks: "21"});
    await choose("residual");
    // 21 − 77 × 108 / 383 = −0.71, over √(21.71 × (1 − 77 / 383) × (1 − 108 / 383)) = 3.53.
    expect(await cellOf(place)).toMatchObject({value: -0.2, tasks: "21"});
    await clickMark(page, chart, {mark: "cell", ...place});
    expect(await taskNumbers(page, panel)).toHaveLength(21);
  });
});

describe("the rarer options", () => {
  const more = "[data-part=more]";
  const groups = count(
    answers.flatMap((answer) => answer.groups),
    (group) => group,
  );

  test("show groups without a name as rows, whose tasks are those that name them", async () => {
    await page.click(`${more} > summary`);
    await page.check("input[name=groups]");
    await settled(page);
    expect(searchOf(page)).toEqual({groups: "1"});
    expect(await page.textContent(`${more} > summary`)).toBe("更多选项：未具名群体已显示");
    const rows = (await marksOf(page, chart)).filter(({mark}) => mark === "row");
    expect(rows.filter(({department}) => department !== undefined)).toHaveLength(31);
    expect(
      tally(
        rows.filter(({group}) => group !== undefined),
        "row",
        "group",
      ),
    ).toEqual(groups);
    const [name, tasks] = Object.entries(groups).sort(([, a], [, b]) => b - a)[0]!;
    await clickMark(page, chart, {mark: "row", group: name});
    expect(await taskNumbers(page, panel)).toEqual(
      numbersOf(answers.filter((answer) => answer.groups.includes(name))),
    );
    expect(await taskNumbers(page, panel)).toHaveLength(tasks);
    expect(await page.locator(`${more}[open]`).count()).toBe(1);
    await page.click(`${more} > summary`);
  });

  test("leave out the tasks that go by the clause above", async () => {
    await turnTo(page, "?inherited=0");
    const inherited = answerKey.filter((cell) => cell.inherited_from).map((cell) => Number(cell.task_no));
    expect(inherited).toHaveLength(9);
    const own = assignments.filter(({no}) => !inherited.includes(no));
    expect(await cells("department", "section")).toEqual(
      count(own, (row) => `${row.department} ${row.section}`),
    );
    await clickMark(page, chart, {mark: "column", section: "6"});
    expect(await taskNumbers(page, panel)).toEqual([
      ...new Set(numbersOf(own.filter(({section}) => section === 6))),
    ]);
  });

  test("leave only departments of some kinds, under the names of these", async () => {
    await turnTo(page, "?kind=party,court&bykind=1&groups=1");
    const rows = (await marksOf(page, chart)).filter(({mark}) => mark === "row");
    expect(rows.map(({department}) => department)).toEqual([
      "市委宣传部",
      "市委组织部",
      "市委网信办",
      "市法院",
    ]);
    expect(await page.isChecked("input[name=groups]")).toBe(false);
    const some = ["市委宣传部", "市委组织部", "市委网信办", "市法院"];
    const behind = assignments.filter(({department, section}) => some.includes(department) && section === 4);
    await clickMark(page, chart, {mark: "column", section: "4"});
    expect(await taskNumbers(page, panel)).toEqual([...new Set(numbersOf(behind))]);
  });

  test("are all in the address, which a new load reads again before the engine is up", async () => {
    const search =
      "?measure=load&weights=4,3,2,1&role=lead,sole&kind=party,government&bykind=1&inherited=0&sort=official&open=2";
    await turnTo(page, search);
    const shown = await marksOf(page, chart);
    const again = await ready(`workload${search}`);
    expect(await marksOf(again.page, chart)).toEqual(shown);
    expect(await again.page.textContent(`figure[data-chart=${chart}] [data-part=source]`)).toContain(
      "筛选：指标为加权负荷；倍数 牵头 4、单独负责 3、按职责分工 2、配合 1；牵头、单独负责；党委部门、政府部门；不含沿用的责任栏",
    );
    expect(await again.page.inputValue("select[name=sort]")).toBe("official");
    await again.leave();
  });
});

test("the small ones by role have the same rows in the same order, and their marks are answered", async () => {
  await turnTo(page, "?sort=official");
  const strips = await marksOf(page, "roleStrips");
  expect(tally(strips, "cell", "department", "section", "role")).toEqual(
    count(assignments, (row) => `${row.department} ${row.section} ${row.role}`),
  );
  const names = await page.$$eval("[data-svg=roleStrips] [data-part=row-heads] > *", (all) =>
    all.map((each) => each.getAttribute("data-department")),
  );
  expect(names.slice(0, 4)).toEqual(official);
  await clickMark(page, "roleStrips", {mark: "cell", department: market, section: "5", role: "lead"});
  expect(await taskNumbers(page, panel)).toEqual(
    numbersOf(
      assignments.filter((row) => row.department === market && row.section === 5 && row.role === "lead"),
    ),
  );
});

describe("a new order", () => {
  /** How much moves once the page is drawn in another state. */
  const moving = (search: string) =>
    page.evaluate(async (search) => {
      history.pushState(null, "", location.pathname + search);
      dispatchEvent(new PopStateEvent("popstate"));
      while (document.querySelector("[data-view][aria-busy]")) await new Promise((done) => setTimeout(done));
      return document.getAnimations().length;
    }, search);

  test("is glided into, and a click is answered meanwhile", async () => {
    expect(await moving("?sort=official")).toBeGreaterThan(100);
    const mark = await markWith(page, chart, {mark: "row", department: "市工商联"});
    await mark.evaluate((row) => row.dispatchEvent(new MouseEvent("click", {bubbles: true})));
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([20]);
  });

  test("moves nothing where the order stays the same", async () => {
    await moving("?sort=official");
    await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
    expect(await moving("?sort=official&role=lead&open=1")).toBe(0);
  });

  test("is there at once for readers who asked for less motion", async () => {
    await page.emulateMedia({reducedMotion: "reduce"});
    expect(await moving("?sort=name")).toBe(0);
    await page.emulateMedia({reducedMotion: null});
  });
});

describe("the heads", () => {
  const copies = "[data-part=column-copies]";
  /** Where the copies of the columns' heads stand in the window; null if none is to be seen. */
  const stuck = (on: Page) =>
    on.$eval(`${copies} > div`, (div) => {
      const {top, height} = div.getBoundingClientRect();
      return height > 0 ? Math.round(top) : null;
    });
  /** Waits until what was scrolled is on the screen. */
  const scrolled = (on: Page) =>
    on.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const showMark = async (on: Page, selector: string) => {
    // A row that still glides stands elsewhere than it will.
    await on.evaluate(() =>
      Promise.all(document.getAnimations().map((each) => each.finished)).then(() => {}),
    );
    await on.$eval(selector, (element) => element.scrollIntoView({block: "center"}));
    await scrolled(on);
  };

  test("stay at the window's top, answer a click, and change the page's height by nothing", async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await scrolled(page);
    await expect.poll(() => stuck(page)).toBeNull();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await showMark(page, "[data-mark=row][data-department=市人大常委会办公室]");
    await expect.poll(() => stuck(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(
      await page.$$eval(`${copies} [data-copy]`, (all) => all.map((each) => each.textContent)),
    ).toHaveLength(6);
    await page.locator(`${copies} [data-copy='3']`).click();
    await settled(page);
    await expect.poll(() => taskNumbers(page, panel)).toEqual([70, 71, 72, 73, 74, 75, 76]);
    await page.evaluate(() => window.scrollTo(0, 0));
  });

  test("of the rows stay at the left where the chart is wider than its box", async () => {
    const narrow = await ready("workload", {viewport: {width: 700, height: 800}});
    const names = () =>
      narrow.page.$eval("[data-part=row-copies] > div", (div) => {
        const {left, width} = div.getBoundingClientRect();
        return width > 0 ? [Math.round(left), div.textContent!.slice(0, 5)] : null;
      });
    expect(await names()).toBeNull();
    await narrow.page.$eval("[data-part=plots]", (box) => {
      box.scrollLeft = 120;
    });
    await scrolled(narrow.page);
    expect(await names()).toEqual([40, "市场监管局"]);
    await narrow.leave();
  });

  test("stay in sight over three hundred departments of an imported list", async () => {
    const rows = Array.from({length: 300}, (_, i) => {
      const section = `${["一", "二", "三"][i % 3]}、第${["一", "二", "三"][i % 3]}部分`;
      return [section, String(i + 1), `办好第${i + 1}件事`, `市第${i + 1}局牵头，市公安局配合`, "持续推进"];
    }).sort(([a], [b]) => "一二三".indexOf(a![0]!) - "一二三".indexOf(b![0]!));
    const list = csv([["章节", "序号", "工作任务", "责任部门", "完成时限"], ...rows]);
    // A browser that keeps nothing for other tests.
    const own = await live("import", {answers: {path: /never/, answer: (route) => route.continue()}});
    const {page: there} = own;
    await there.setInputFiles("[data-part=drop] input", {
      name: "三百个部门.csv",
      mimeType: "",
      buffer: Buffer.from(list),
    });
    await there.locator("button[data-part=view]").first().click();
    await there.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
    await there.click("nav a:text-is('工作量')");
    await there.waitForSelector("[data-view=workload][data-state=live]:not([aria-busy])");
    expect((await marksOf(there, chart)).filter(({mark}) => mark === "row")).toHaveLength(301);
    await showMark(there, "[data-mark=row][data-department=市第250局]");
    expect(await stuck(there)).toBe(0);

    // On paper they stand on as many pages as they need, at a size that can be read, and are gone from the screen again.
    const printed = (type: string) => there.evaluate((type) => dispatchEvent(new Event(type)), type);
    await printed("beforeprint");
    const pages = await there.$$eval(
      "figure[data-chart=workloadHeatmap][data-paged] [data-part=pages] svg",
      (all) =>
        all.map((svg) => ({
          height: Number(svg.getAttribute("height")),
          width: Number(svg.getAttribute("width")),
          names: [...svg.querySelectorAll("[data-mark=row]")].map((row) =>
            row.getAttribute("data-department"),
          ),
        })),
    );
    expect(pages.length).toBeGreaterThan(6);
    expect(new Set(pages.flatMap(({names}) => names)).size).toBe(301);
    for (const {width, height} of pages) expect([width, height < 1112]).toEqual([920, true]);
    await printed("afterprint");
    expect(await there.locator("[data-part=pages], [data-paged]").count()).toBe(0);
    await own.close();
  });
});

describe("a click lists the tasks behind", () => {
  test("a cell, each with all that the list says of it", async () => {
    await clickMark(page, chart, {mark: "cell", department: "市教育局", section: "5"});
    const cards = await taskCards(page, panel);
    expect(cards.map(({no}) => no)).toEqual([100, 103]);
    expect(cards[1]).toEqual({
      no: 103,
      headings: "加强基础条件建设提升知识产权保护效能 › （二十一）加强专业人才队伍建设",
      text: "优化人才队伍结构和布局，加强市场主体和监管执法领域知识产权人才培训，推动将其纳入党校人才培养计划。",
      parties: {按职责分工: "组织部、教育局、市场监管局等相关部门"},
      deadline: "（空白）",
      clause: "市委组织部、市教育局、市市场监督管理局等相关部门按职责分工负责",
      note: "",
    });
    expect(await page.textContent(`${panel} h2`)).toBe("教育局 · 加强基础条件建设提升知识产权保护效能：2 项");
  });

  test.each([
    ["the head of a row", {mark: "row", department: "市法院"}, 27],
    ["a part of a row's total", {mark: "bar", department: market, role: "lead"}, 21],
    ["the head of a column", {mark: "column", section: "4"}, 7],
    ["a part of a column's total", {mark: "bar", section: "2", role: "sole"}, 8],
  ])("%s", async (_, keys: Record<string, string>, tasks) => {
    await clickMark(page, chart, keys);
    const behind = assignments.filter((row) =>
      Object.entries(keys).every(
        ([key, text]) => key === "mark" || String(row[key as keyof typeof row]) === text,
      ),
    );
    const expected = [...new Set(numbersOf(behind))];
    expect(expected).toHaveLength(tasks);
    expect(await taskNumbers(page, panel)).toEqual(expected);
  });

  test("a cell of an opened section", async () => {
    await turnTo(page, "?open=1");
    await clickMark(page, chart, {mark: "cell", department: "市司法局", section: "1", subsection: "2"});
    expect(await taskNumbers(page, panel)).toEqual([6, 7, 9]);
  });

  test("the panel, which the link opens on the tasks' page", async () => {
    await clickMark(page, chart, {mark: "cell", department: "市法院", section: "3"});
    const listed = await taskCards(page, panel);
    expect(listed.map(({no}) => no)).toEqual([58, 64, 67, 68, 69]);
    const href = await page.getAttribute(`${panel} [data-part=link]`, "href");
    const other = await live(href!.replace("./", ""));
    expect(await taskNumbers(other.page, "[data-view]")).toEqual(listed.map(({no}) => no));
    await other.leave();
  });
});

describe("the panel", () => {
  const keys = {mark: "cell", department: "市法院", section: "3"};
  const isFocused = async () =>
    (await markWith(page, chart, keys)).evaluate((mark) => document.activeElement === mark);

  test("takes the focus; Escape closes it and gives the focus back to the mark", async () => {
    await clickMark(page, chart, keys);
    expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
    expect(await isFocused()).toBe(true);
    expect(searchOf(page)).toEqual({});
  });

  test("closes with its button, and Back opens it again", async () => {
    await clickMark(page, chart, keys);
    await page.locator(`${panel} [data-part=close]`).click();
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
    expect(await isFocused()).toBe(true);
    await page.goBack();
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([58, 64, 67, 68, 69]);
  });

  test("marks what is picked, also after a new load", async () => {
    await clickMark(page, chart, keys);
    const picked = async (where: Page) =>
      (await marksOf(where, chart)).filter((mark) => mark.selected === "true").map(({label}) => label);
    expect(await picked(page)).toHaveLength(1);
    const again = await live(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
    expect(await picked(again.page)).toEqual(await picked(page));
    expect(await taskNumbers(again.page, panel)).toEqual([58, 64, 67, 68, 69]);
    await again.leave();
  });

  test("leaves the charts as they are but for what is picked, and draws them for another state", async () => {
    await clickMark(page, chart, keys);
    const mine = () => page.locator("figure [data-part=plot] > svg[data-mine]").count();
    await page.$$eval("figure [data-part=plot] > svg", (all) => {
      for (const svg of all) svg.setAttribute("data-mine", "true");
    });
    await clickMark(page, "roleStrips", {mark: "cell", department: market, section: "5", role: "lead"});
    expect(await mine()).toBe(2);
    const selected = async (which: "workloadHeatmap" | "roleStrips") =>
      (await marksOf(page, which)).filter((mark) => mark.selected === "true").length;
    expect([await selected(chart), await selected("roleStrips")]).toEqual([0, 1]);
    await clickMark(page, chart, {mark: "row", department: "市工商联"});
    expect([await mine(), await selected(chart), await selected("roleStrips")]).toEqual([2, 1, 0]);
    expect(await taskNumbers(page, panel)).toEqual([20]);
    await page.locator("select[name=sort]").selectOption("name");
    await settled(page);
    expect(await mine()).toBe(0);
    expect(await selected(chart)).toBe(1);
  });

  test("follows from mark to mark while it stands open", async () => {
    await clickMark(page, chart, keys);
    await clickMark(page, chart, {mark: "row", department: "市工商联"});
    expect(await taskNumbers(page, panel)).toEqual([20]);
    expect(await page.locator(panel).count()).toBe(1);
  });
});
