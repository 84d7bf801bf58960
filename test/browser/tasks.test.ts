import {buffer} from "node:stream/consumers";
import {csvParseRows} from "d3-dsv";
import {strFromU8, unzipSync} from "fflate";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {departments as departmentsQuery} from "../../src/queries/departments.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answers, assignments, numbersOf} from "./answers.ts";
import {live, searchOf, settled, turnTo, type Visit} from "./site.ts";
import {openDatabase} from "./tables.ts";
import {markedRuns, panel, taskCards, taskNumbers} from "./taskCards.ts";

const view = "[data-view=tasks]";
/** The list beside the panel. */
const list = `${view} [data-part=results]`;

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([live("tasks"), openDatabase()]);
  page = open.page;
});
beforeEach(() => turnTo(page, ""));
afterAll(async () => {
  await database.close();
  await open.leave();
});

const chips = () => page.locator("[data-part=chip]").allTextContents();

/** The rows that are drawn, as cells by column. */
const rowsShown = () =>
  page.$$eval("tr[data-task]", (rows) =>
    rows.map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll<HTMLElement>("[data-column]")].map((cell) => [
          cell.dataset.column!,
          cell.textContent!,
        ]),
      ),
    ),
  );

test("every task is a row, with its departments by the answer key and its words by the query", async () => {
  const shortNames = new Map(
    (await database.ask(departmentsQuery, noFilters)).map((row) => [row.department, row.short_name]),
  );
  const rows = await rowsShown();
  const asked = await database.ask(taskList, noFilters);
  expect(rows.map(({no}) => Number(no))).toEqual(answers.map(({no}) => no));
  rows.forEach((row, index) => {
    const task = asked[index]!;
    expect(row.task).toBe([task.section, task.subsection].filter(Boolean).join(" › ") + task.task);
    expect(row.deadline).toBe(task.deadline ?? "（空白）");
    for (const {department} of answers[index]!.parties) {
      expect(row.parties).toContain(shortNames.get(department));
    }
    for (const group of answers[index]!.groups) expect(row.parties).toContain(group);
  });
});

describe("the search", () => {
  const type = async (words: string) => {
    await page.locator("input[name=q]").fill(words);
    await settled(page);
  };
  const marks = () => page.$$eval("tr[data-task] mark", (all) => all.map((mark) => mark.textContent));

  test.each([
    ["惩罚性赔偿", [2, 3]],
    ["惩罚 法定", [3]],
    ["cfxpc", [2, 3]],
    ["chengfaxingpeichang", [2, 3]],
    ["第103项", [103]],
    // What was found in a task: its rule's name stands in its row.
    ["没有完成时限", [103]],
    ["没有这样的话", []],
  ])("for %s finds tasks as the document has them", async (words, expected) => {
    await type(words);
    expect(await taskNumbers(page, view)).toEqual(expected);
    expect(searchOf(page)).toEqual({q: words});
  });

  test("for the first letters of a department finds its tasks and marks its name", async () => {
    await type("scjg");
    const own = numbersOf(assignments.filter((row) => row.department === "市市场监督管理局"));
    expect(await taskNumbers(page, view)).toEqual(own);
    expect(new Set(await marks())).toEqual(new Set(["市场监管", "审查结果"]));
    expect(await page.textContent("[data-part=count]")).toBe("77 项任务（共 125 项）");
  });

  test("says where a word stands that no column shows", async () => {
    await type("按职责分工负责");
    expect(await page.locator("tr[data-task$='/1'] [data-part=elsewhere]").textContent()).toBe(
      "责任栏原文 市委宣传部、市人大法制委、市司法局、市市场监督管理局按职责分工负责",
    );
    expect(await page.textContent("[data-part=source]")).toContain("筛选：含“按职责分工负责”");
    await type("");
    expect(searchOf(page)).toEqual({});
    expect(await taskNumbers(page, view)).toHaveLength(125);
  });

  test("is reached by / from anywhere, and leaves to the first task by the arrow down", async () => {
    await page.locator("h1").click();
    await page.keyboard.press("/");
    await page.keyboard.type("wto");
    await settled(page);
    expect(await page.inputValue("input[name=q]")).toBe("wto");
    await type("知识产权");
    await page.keyboard.press("ArrowDown");
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.task ?? null);
    const ids = await page.$$eval("tr[data-task]", (all) =>
      all.map((row) => (row as HTMLElement).dataset.task),
    );
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(ids[2]);
    await page.keyboard.press("End");
    expect(await focused()).toBe(ids.at(-1));
    await page.keyboard.press("Enter");
    await settled(page);
    expect(searchOf(page).task).toBe(ids.at(-1));
  });
});

test("a visit fetches neither the table of readings nor the writer of Word files; the search box brings the first", async () => {
  const own = await live("tasks");
  const fetched = (name: string) =>
    own.page.evaluate(
      (name) =>
        performance
          .getEntriesByType("resource")
          .map((entry) => (entry as PerformanceResourceTiming).name)
          .filter((address) => address.includes(`/${name}@`)).length,
      name,
    );
  // So that a name is known to be found where it is fetched.
  expect(await fetched("d3-selection")).toBeGreaterThan(0);
  expect([await fetched("pinyin-pro"), await fetched("docx"), await fetched("hucre")]).toEqual([0, 0, 0]);
  await own.page.locator("input[name=q]").focus();
  await expect.poll(() => fetched("pinyin-pro")).toBeGreaterThan(0);
  expect(await fetched("docx")).toBe(0);
  await own.leave();
});

describe("the facets", () => {
  const openFacets = async () => {
    const closed = page.locator("[data-part=facet] [data-part=more][aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.first().click();
  };
  const facets = () =>
    page.$$eval("[data-part=facet] [data-part=choice]", (all) =>
      (all as HTMLElement[]).map((choice) => ({
        facet: choice.closest<HTMLElement>("[data-facet]")!.dataset.facet!,
        value: choice.dataset.value!,
        count: Number(choice.dataset.count),
        pressed: choice.getAttribute("aria-pressed"),
      })),
    );

  test.each([
    "",
    "?department=市法院",
    "?q=scjg&deadline=continuous",
    "?role=lead&section=1",
    "?with=市公安局&relation=joint",
  ])("of %s count just the rows that each choice shows", async (search) => {
    await turnTo(page, search);
    await openFacets();
    const all = await facets();
    expect(all.length).toBeGreaterThan(5);
    const names: Record<string, string> = {deadlineKind: "deadline"};
    const sample =
      search === "" ? all.filter((_, index) => index % 3 === 0) : all.filter((_, i) => i % 5 === 0);
    for (const {facet, value, count, pressed} of sample) {
      const params = new URLSearchParams(search);
      params.delete("subsection");
      params.set(names[facet] ?? facet, value);
      await turnTo(page, `?${params}`);
      expect([facet, value, (await taskNumbers(page, view)).length]).toEqual([facet, value, count]);
      expect(pressed === "true").toBe(new URLSearchParams(search).get(names[facet] ?? facet) === value);
    }
  });

  test("stay in sight beside a long list, and the focus scrolls them", async () => {
    await openFacets();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const column = (await page.locator("[data-part=facets]").boundingBox())!;
    const search = (await page.locator(`${view} > [data-part=controls]`).boundingBox())!;
    expect(column.y).toBeGreaterThanOrEqual(search.y + search.height - 1);
    const last = page.locator("[data-part=facet]:not([hidden]) [data-part=choice]").last();
    await last.focus();
    const place = (await last.boundingBox())!;
    expect(place.y).toBeGreaterThan(column.y);
    expect(place.y + place.height).toBeLessThanOrEqual(page.viewportSize()!.height);
    const again = page.locator("[data-part=facet] [data-part=more][aria-expanded=true]");
    while ((await again.count()) > 0) await again.first().click();
  });

  test("have every value of the list, and count by the answer key", async () => {
    await turnTo(page, "");
    await openFacets();
    const all = await facets();
    const of = (facet: string) => all.filter((each) => each.facet === facet);
    expect(of("section").map(({count}) => count)).toEqual([36, 18, 15, 7, 35, 14]);
    expect(of("department")).toHaveLength(31);
    expect(of("department")[0]).toMatchObject({value: "市市场监督管理局", count: 77});
    expect(of("deadlineKind").map(({value, count}) => [value, count])).toEqual([
      ["continuous", 118],
      ["by_date_then_continuous", 6],
      ["missing", 1],
    ]);
  });

  test("are switches: pressed again they let go; Back undoes it", async () => {
    await turnTo(page, "");
    const choice = (value: string) => page.locator(`[data-part=choice][data-value="${value}"]`);
    await choice("sole").click();
    await settled(page);
    await choice("市法院").click();
    await settled(page);
    expect(searchOf(page)).toEqual({pattern: "sole", department: "市法院"});
    expect(await taskNumbers(page, view)).toEqual(
      numbersOf(
        answers.filter(({pattern, parties}) => pattern === "sole" && parties[0]!.department === "市法院"),
      ),
    );
    expect(await choice("sole").getAttribute("aria-pressed")).toBe("true");
    await choice("sole").click();
    await settled(page);
    expect(searchOf(page)).toEqual({department: "市法院"});
    await page.goBack();
    await settled(page);
    expect(searchOf(page)).toEqual({pattern: "sole", department: "市法院"});
  });
});

describe("one task", () => {
  test("is opened by a click on its row, with its clause, place and neighbours, beside the same list", async () => {
    await turnTo(page, "?department=市法院");
    await page.locator("tr[data-task$='/10'] [data-column=task]").click();
    await settled(page);
    expect(searchOf(page)).toEqual({department: "市法院", task: "tieling-ip-2021/10"});
    expect(await taskNumbers(page, list)).toHaveLength(27);
    const [card] = await taskCards(page, panel);
    expect(card).toMatchObject({
      no: 10,
      deadline: "持续推进",
      clause:
        "市法院、市市场监督管理局牵头，市委宣传部、市司法局、市农业农村局、市市场监督管理局、市自然资源局按职责分工负责",
    });
    const runs = (await markedRuns(page, panel))[10]!;
    expect(runs.filter(({text}) => text === "市市场监督管理局").map(({title}) => title)).toEqual([
      "市市场监督管理局（牵头）",
      "市市场监督管理局（牵头；在本项中列出不止一次，只计一次）",
    ]);
    expect(await page.textContent(`${panel} [data-part=where]`)).toBe(
      "《关于强化知识产权保护的实施意见》分工方案及责任清单，文件 000_948df3704114de2d.txt，第 75 行",
    );
    expect(await page.locator(`${panel} [data-part=neighbours] tbody tr`).allTextContents()).toHaveLength(5);
    expect(await page.textContent(`${panel} [data-part=neighbours] tr[aria-current] button`)).toBe("10");
    expect(await page.textContent(`${panel} [data-part=card-findings]`)).toContain("部门重复");
  });

  test("leads to the one before and after among those that are listed, and closes by Escape", async () => {
    await turnTo(page, "?department=市法院&task=tieling-ip-2021/10");
    const own = of("市法院");
    const at = own.indexOf(10);
    await page.getByRole("button", {name: "下一项"}).click();
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([own[at + 1]]);
    await page.getByRole("button", {name: "上一项"}).click();
    await settled(page);
    await page.getByRole("button", {name: "上一项"}).click();
    await settled(page);
    expect(await taskNumbers(page, panel)).toEqual([own[at - 1]]);
    await page.keyboard.press("Escape");
    await settled(page);
    expect(searchOf(page)).toEqual({department: "市法院"});
    expect(await page.locator(panel).count()).toBe(0);
  });

  const focused = () =>
    page.evaluate(() => {
      const {task, part} = (document.activeElement as HTMLElement).dataset;
      return task ?? part ?? document.activeElement!.tagName;
    });

  test("takes who opens it to its title, and who closes it back to its row", async () => {
    await turnTo(page, "");
    await page.locator("tr[data-task$='/10'] [data-column=task]").click();
    await settled(page);
    expect(await focused()).toBe("title");
    await page.getByRole("button", {name: "关闭", exact: true}).click();
    await settled(page);
    expect(await focused()).toBe("tieling-ip-2021/10");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await focused()).toBe("title");
    expect(await page.textContent(`${panel} [data-part=title]`)).toBe("第 11 项");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await focused()).toBe("tieling-ip-2021/11");
    // An address that brings it does not.
    await turnTo(page, "?task=tieling-ip-2021/20");
    expect(await focused()).not.toBe("title");
  });

  test("keeps the focus on the way to its neighbours where there are no more", async () => {
    await turnTo(page, "?task=tieling-ip-2021/2");
    const previous = page.locator(`${panel} [data-part=previous]`);
    await previous.focus();
    for (const _ of [1, 2]) {
      await page.keyboard.press("Enter");
      await settled(page);
      expect(searchOf(page)).toEqual({task: "tieling-ip-2021/1"});
      expect(await focused()).toBe("previous");
    }
    expect(await previous.getAttribute("aria-disabled")).toBe("true");
    await page.locator(`${panel} [data-part=go]`, {hasText: /^3$/}).click();
    await settled(page);
    expect(searchOf(page)).toEqual({task: "tieling-ip-2021/3"});
    expect(await focused()).toBe("title");
  });

  test("stays open at an Escape that is for the search box", async () => {
    await turnTo(page, "?q=惩罚&task=tieling-ip-2021/3");
    const box = page.locator("input[name=q]");
    await box.focus();
    await page.keyboard.press("Escape");
    await settled(page);
    expect(searchOf(page)).toEqual({task: "tieling-ip-2021/3"});
    await box.dispatchEvent("keydown", {key: "Escape", isComposing: true, bubbles: true});
    await settled(page);
    expect(searchOf(page)).toEqual({task: "tieling-ip-2021/3"});
    await page.keyboard.press("Escape");
    await settled(page);
    expect(searchOf(page)).toEqual({});
  });

  test("that takes the clause above says so, and its row in the document stays blank", async () => {
    await turnTo(page, "?task=tieling-ip-2021/119");
    const [card] = await taskCards(page, panel);
    expect(card!.note).toBe("责任栏空白，沿用第 118 项的责任栏。");
    expect(card!.clause).toMatch(/^市政府办公室、市委组织部/);
    expect(await page.textContent(`${panel} tr[aria-current] [data-part=clause]`)).toBe("（空白）");
  });

  test("that the list does not have is said not to be there", async () => {
    await turnTo(page, "?task=tieling-ip-2021/82");
    expect(await page.textContent(`${panel} [data-part=fault]`)).toBe(
      "这份清单没有这项任务：tieling-ip-2021/82",
    );
    expect(await taskNumbers(page, list)).toHaveLength(125);
  });
});

describe("the table", () => {
  test("keeps focus and the stop of Tab at the row where the reader is, whatever is drawn", async () => {
    await turnTo(page, "");
    const at = () =>
      page.evaluate(() => ({
        focus: (document.activeElement as HTMLElement).dataset.task,
        stops: [...document.querySelectorAll<HTMLElement>("tr[tabindex='0']")].map(
          ({dataset}) => dataset.task,
        ),
      }));
    const only = (task: string) => ({focus: task, stops: [task]});
    await page.locator("tr[data-task$='/50']").focus();
    await page.keyboard.press(" ");
    expect(await at()).toEqual(only("tieling-ip-2021/50"));
    await page.locator("tr[data-task$='/52'] input").click();
    expect(await at()).toEqual(only("tieling-ip-2021/52"));
    await page.keyboard.press("ArrowUp");
    expect(await at()).toEqual(only("tieling-ip-2021/51"));
    await page.locator("[data-part=files] [data-part=clear]").click();
    expect((await at()).stops).toEqual(["tieling-ip-2021/51"]);
    // The first section has the tasks 1 to 36.
    await turnTo(page, "?section=1");
    expect((await at()).stops).toEqual(["tieling-ip-2021/1"]);
  });

  test("is sorted by its heads, and has the columns that are chosen", async () => {
    await page.getByRole("button", {name: "责任部门", exact: true}).click();
    await settled(page);
    expect(searchOf(page)).toEqual({sort: "-parties"});
    const most = Math.max(...answers.map(({parties, groups}) => parties.length + groups.length));
    const first = answers.find(({parties, groups}) => parties.length + groups.length === most)!;
    expect((await taskNumbers(page, view))[0]).toBe(first.no);
    await turnTo(page, "?sort=date&columns=date,clause");
    expect((await taskNumbers(page, view)).slice(0, 7)).toEqual([7, 12, 15, 65, 67, 98, 1]);
    expect(Object.keys((await rowsShown())[0]!)).toEqual(["no", "task", "clause", "date"]);
    expect((await rowsShown())[0]!.date).toBe("2021-12-31");
  });

  test("hands out what is selected, or what is listed, with the columns that are shown", async () => {
    await turnTo(page, "?department=市法院&columns=parties,clause");
    const save = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`[data-part=files] [data-format=${format}]`).click(),
      ]);
      return buffer(await download.createReadStream());
    };
    const [columns, ...all] = csvParseRows((await save("csv")).subarray(3).toString("utf8"));
    expect(columns).toEqual([
      "序号",
      "章节",
      "小节",
      "工作任务",
      "牵头",
      "单独负责",
      "按职责分工",
      "配合",
      "责任栏原文",
      "沿用的责任栏",
    ]);
    expect(all.map(([no]) => Number(no))).toEqual(of("市法院"));
    await page.locator("tr[data-task$='/10'] [data-part=select]").click();
    await page.locator("tr[data-task$='/3']").focus();
    await page.keyboard.press(" ");
    expect(await page.textContent("[data-part=files] [data-part=heading]")).toBe("导出选中的 2 项");
    await turnTo(page, "?q=cfxpc&columns=parties,clause");
    const [, ...some] = csvParseRows((await save("csv")).subarray(3).toString("utf8"));
    expect(some.map(([no]) => Number(no))).toEqual([3, 10]);
    const word = unzipSync(await save("docx"))["word/document.xml"]!;
    const xml = strFromU8(word);
    expect(xml).toContain("民事审判中，落实惩罚性赔偿要求");
    expect(xml.match(/<w:tr[ >]/g)).toHaveLength(3);
    await page.getByRole("button", {name: "取消选择"}).click();
    expect(await page.textContent("[data-part=files] [data-part=heading]")).toBe("导出列出的 2 项");
  });
});

const of = (department: string, role?: string) =>
  numbersOf(assignments.filter((row) => row.department === department && (!role || row.role === role)));

describe("a filter of the address", () => {
  test.each([
    ["?department=市法院", of("市法院")],
    ["?department=市法院&role=lead", of("市法院", "lead")],
    ["?department=市法院&role=lead,sole", [3, 4, 6, 8, 10, 96]],
    ["?department=市法院&with=市检察院&relation=joint", [6]],
    ["?section=6", numbersOf(answers.filter((row) => row.section === 6))],
    ["?subsection=2", [4, 5, 6, 7, 8, 9]],
    ["?pattern=collective", [54, 83, 84, 85, 109, 113, 114, 115, 116, 117, 124, 125, 126]],
    ["?deadline=missing", [103]],
    ["?dated=1", [7, 12, 15, 65, 67, 98]],
    ["?date=2021-12-31&department=市司法局", [7, 65]],
    ["?department=市法院&pattern=collective", []],
  ])("%s lists its tasks", async (search, expected) => {
    await turnTo(page, search);
    expect(await taskNumbers(page, view)).toEqual(expected);
    expect(await page.textContent("[data-part=count]")).toMatch(
      expected.length > 0 ? `${expected.length} 项任务（共 125 项）` : "没有符合条件的任务",
    );
    expect(await page.textContent("[data-part=ignored]")).toBe("");
  });

  test("is a chip that takes it away", async () => {
    await turnTo(page, "?department=市法院&role=lead&section=1");
    expect(await chips()).toEqual(["强化制度约束，坚持知识产权严保护的政策导向 ×", "市法院 ×", "牵头 ×"]);
    const other = await live(
      `tasks?${new URLSearchParams({department: "市法院", role: "lead", section: "1"})}`,
    );
    await other.page.getByRole("link", {name: "去掉筛选：市法院"}).click();
    await other.page.waitForURL((url) => !url.searchParams.has("department"));
    await other.page.waitForSelector(`${view}[data-state=live]:not([aria-busy])`);
    expect(searchOf(other.page)).toEqual({section: "1", role: "lead"});
    const led = assignments.filter((row) => row.section === 1 && row.role === "lead");
    expect(await taskNumbers(other.page, view)).toEqual([...new Set(numbersOf(led))]);
    await other.leave();
  });

  test("that nobody knows is named as ignored and changes nothing", async () => {
    await turnTo(
      page,
      "?department=市法院&colour=red&section=x&role=boss&relation=__proto__&with=不存在的局&subsection=99",
    );
    expect(await page.textContent("[data-part=ignored]")).toContain(
      "colour=red、section=x、role=boss、relation=__proto__、subsection=99、with=不存在的局",
    );
    expect(await chips()).toEqual(["市法院 ×"]);
    expect(await taskNumbers(page, view)).toEqual(of("市法院"));
    await turnTo(page, "");
    expect(await page.textContent("[data-part=ignored]")).toBe("");
  });

  test.each([
    ["department", "<img src=x onerror=alert(1)>", "已忽略：department=<img src=x onerror=alert(1)>"],
    ["department", "') OR 1=1 --", "已忽略：department=') OR 1=1 --"],
    ["department", "市法院\ud800", "已忽略：department=市法院\ufffd"],
    ["<img src=x onerror=alert(1)>", "1", "已忽略：<img src=x onerror=alert(1)>=1"],
    ["section", "1\0", "已忽略：section=1"],
  ])("that is hostile is only words: %s=%s", async (name, value, words) => {
    await turnTo(page, `?${new URLSearchParams({[name]: value})}`);
    expect(await page.locator(`${view} :is(img, script)`).count()).toBe(0);
    expect(await page.textContent(view)).toContain(words);
    expect(await taskNumbers(page, view)).toHaveLength(125);
  });
});

test("a hostile pick on a chart's page is only words", async () => {
  const search = new URLSearchParams({pick: "department=<img src=x onerror=alert(1)>"});
  const other = await live(`workload?${search}&role=<script>&sort=<b>&open=<i>,1`);
  expect(await other.page.textContent("aside h2")).toBe("<img src=x onerror=alert(1)>：0 项");
  expect(await other.page.locator("[data-view] :is(img, script)").count()).toBe(0);
  await other.leave();
});

test("a page that is asked for some tasks never shows all of them first", async () => {
  const held = await live("tasks?pattern=lead", {
    first: [
      () => {
        new MutationObserver((_, observer) => {
          const list = document.querySelector("[data-view] [data-part=list]");
          if (!list) return;
          observer.disconnect();
          Object.assign(window, {first: getComputedStyle(list).visibility});
        }).observe(document, {childList: true, subtree: true});
      },
    ],
  });
  expect(await held.page.evaluate("window.first")).toBe("hidden");
  expect(await held.page.locator("[data-view] [data-part=list]").isVisible()).toBe(true);
  await held.leave();
});
