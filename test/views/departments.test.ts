import {readXlsx} from "hucre/xlsx";
import {beforeAll, describe, expect, it} from "vitest";
import {readLists} from "../../loaders/lists.ts";
import {project} from "../../loaders/paths.ts";
import {buildTables} from "../../loaders/tables.ts";
import type {Database} from "../../src/engine/database.ts";
import type {Tables} from "../../src/model/schema.ts";
import {findingList} from "../../src/queries/findingList.ts";
import {taskList} from "../../src/queries/taskList.ts";
import {filtersFromSearch, noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {coverLines, dutyFile, dutyTable} from "../../src/views/departments/dutyFiles.ts";
import type {SheetContent} from "../../src/views/departments/sheetContent.ts";
import {departmentsView} from "../../src/views/departments.ts";
import {departmentFile} from "../../src/views/links.ts";
import type {View} from "../../src/views/view.ts";
import {answerKey} from "../fixtures/answers.ts";
import {openTables} from "../fixtures/database.ts";
import {flatTables, tables} from "../fixtures/tables.ts";
import {twoListsTurned} from "../fixtures/twoLists.ts";
import {render} from "./render.ts";

/** The view on the page that the build makes for a department. */
const pageOf =
  (shortName: string): View =>
  (root, context) =>
    departmentsView(root.attr("data-department", shortName), context);
/** The same in a browser on this day. */
const onDay =
  (view: View, today: string): View =>
  (root, context) =>
    view(root, {
      ...context,
      browser: {
        change: () => {},
        adjust: () => {},
        today: () => today,
        breathe: async () => {},
        refreshLists: async () => {},
        table: async () => new Uint8Array(),
        reader: null,
      },
    });

const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);
const text = (root: Element, selector: string) => root.querySelector(selector)?.textContent;
const hrefs = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute("href"));
const numbers = (root: Element) =>
  Object.fromEntries(
    [...root.querySelectorAll("[data-number]")].map((tile) => [
      tile.getAttribute("data-number"),
      Number.parseInt(tile.querySelector("b")!.textContent!, 10),
    ]),
  );
const sheetNumbers = (root: Element) => texts(root, "[data-part=duty] td:first-child").map(Number);

/** One task, of one department, without a date. */
const single: Tables = {
  ...tables,
  tasks: tables.tasks.filter(({task_no}) => task_no === 3),
  assignments: tables.assignments.filter(({task_no}) => task_no === 3),
  collectives: [],
  findings: [],
};

const hostileName = `<img src=x onerror=alert(1)>$\{1+1}\`x\`"q"&'%2F../..`;
/** The same list with words and names in it that would do harm in HTML, Markdown, Framework or an address. */
const hostile: Tables = {
  ...tables,
  tasks: tables.tasks.map((row) => ({...row, task: `=1+1<script>alert(1)</script>${row.task}`})),
  departments: tables.departments.map((row) =>
    row.department === "市公安局" ? {...row, department: hostileName, short_name: hostileName} : row,
  ),
  assignments: tables.assignments.map((row) =>
    row.department === "市公安局" ? {...row, department: hostileName, surface: `${hostileName}*`} : row,
  ),
};

describe("departmentsView", () => {
  it.each([
    ["all departments", "", tables],
    ["all departments without sections", "", flatTables],
    ["all departments of one task", "", single],
    ["a department", "department=市委宣传部", tables],
    ["a department without sections", "department=市委宣传部", flatTables],
    ["a department with one task and nobody else", "department=市法院", single],
    ["a department of a hostile name", `department=${encodeURIComponent(hostileName)}`, hostile],
  ])(
    "says nothing empty or broken of %s, draws the same over itself, and takes words as text",
    async (_what, search, list) => {
      const once = await render(departmentsView, list, search);
      expect(once.textContent!.replaceAll(hostileName, "")).not.toMatch(
        /undefined|NaN|\[object|\bnull\b|“”|（）|：。/,
      );
      expect((await render(departmentsView, list, search, 2)).innerHTML).toBe(once.innerHTML);
      expect(once.querySelectorAll("img, script, [style]")).toHaveLength(0);
      expect(texts(once, "h1")).toEqual([new URLSearchParams(search).get("department") ?? "部门"]);
    },
  );
});

describe("the turn from one department to another", () => {
  const of = (department: string) => new URLSearchParams({department});
  const article = (root: Element) => root.querySelector("[data-part=department]")!.outerHTML;

  it("leaves the first as it is where the second cannot be asked for, with a place to say so", async () => {
    const first = await render(departmentsView, tables, "department=市公安局");
    let refused = 0;
    const root = await render(async (root, context) => {
      await departmentsView(root, {...context, search: of("市公安局")});
      const database: Database = {
        ...context.database,
        ask: (query, parameters) =>
          query.name === "partners"
            ? Promise.reject(new Error("不行"))
            : context.database.ask(query, parameters),
      };
      await departmentsView(root, {...context, database, search: of("市法院")}).catch(() => refused++);
    }, tables);
    expect(refused).toBe(1);
    expect(article(root)).toBe(article(first));
    expect(root.querySelectorAll(":scope > [data-part=fault]")).toHaveLength(1);
  });

  it("names the window after what is shown", async () => {
    const titles: string[] = [];
    const view = onDay(departmentsView, "2021-06-01");
    await render(async (root, context) => {
      for (const search of [of("市公安局"), of("市法院"), new URLSearchParams()]) {
        await view(root, {...context, search});
        titles.push(context.document.title);
      }
    }, tables);
    expect(titles).toEqual(["公安局 | 责任清单看板", "法院 | 责任清单看板", "部门 | 责任清单看板"]);
  });
});

describe("the index", () => {
  const rows = (root: Element) =>
    [...root.querySelectorAll("[data-part=index] tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

  it("has a row for each department, most tasks first, and the groups below", async () => {
    const root = await render(departmentsView, tables);
    expect(rows(root)).toEqual([
      ["宣传部", "党委部门", "8 项中5 项", "", "2 项", "2 个"],
      ["市场监管局", "政府部门", "8 项中5 项", "", "2 项", "2 个"],
      ["公安局", "政府部门", "8 项中2 项", "", "—", "2 个"],
      ["法院", "法院", "8 项中1 项", "", "—", "—"],
    ]);
    expect(
      [...root.querySelectorAll("tbody [data-svg=rowBar]")].map((bar) => bar.getAttribute("aria-label")),
    ).toEqual([
      "牵头 2 项，按职责分工 2 项，配合 1 项",
      "牵头 2 项，按职责分工 3 项",
      "按职责分工 1 项，配合 1 项",
      "单独负责 1 项",
    ]);
    expect(text(root, "[data-part=said]")).toBe("清单共 8 项任务，点名 4 个部门。");
    expect(texts(root, "[data-part=group]").sort()).toEqual(
      ["各县（市）区（1 项）", "各有关单位（1 项）", "等有关部门（1 项）"].sort(),
    );
    expect(hrefs(root, "tbody th a")[0]).toBe("./departments/%E5%AE%A3%E4%BC%A0%E9%83%A8.html");
  });

  it("comes in official order where the address asks for it", async () => {
    const root = await render(departmentsView, tables, "sort=official");
    expect(rows(root).map(([name]) => name)).toEqual(["宣传部", "法院", "市场监管局", "公安局"]);
  });

  it("stands under a name that the list does not have, which it says", async () => {
    for (const [view, search, name] of [
      [departmentsView, "department=沈阳海关", "沈阳海关"],
      [pageOf("海关"), "", "海关"],
      [pageOf("海关"), "department=市法院", "海关"],
    ] as const) {
      const root = await render(view, tables, search);
      expect(text(root, "[data-part=unknown]")).toBe(
        `《分工方案》中没有“${name}”的任务。下面是这份清单的全部部门。`,
      );
      expect(rows(root)).toHaveLength(4);
      expect(root.querySelector("[data-part=department]")).toBeNull();
    }
    expect((await render(departmentsView, tables)).querySelector("[data-part=unknown]")).toBeNull();
  });
});

describe("a department", () => {
  it("is the one of its page or of the address, in any list", async () => {
    const own = await render(pageOf("宣传部"), tables);
    const asked = await render(departmentsView, tables, "department=市委宣传部");
    expect(asked.innerHTML).toBe(own.innerHTML);
    const other = await render(pageOf("公安局"), twoListsTurned, "list=k");
    expect(text(other, "h1")).toBe("市公安局");
    expect(numbers(other).tasks).toBe(1);
    expect(text(other, "[data-part=department] > [data-part=lead]")).toBe(
      "政府部门 · 2 项任务中参与 1 项 · 任务数在 4 个部门中并列第 1（共 4 个部门）",
    );
    expect(hrefs(other, "a").filter((href) => !/[?&]list=k\b|^#/.test(href!))).toEqual([]);
  });

  it("is a stranger to a list that does not name it", async () => {
    const only: Tables = {
      ...twoListsTurned,
      assignments: twoListsTurned.assignments.filter(
        ({list_id, department}) => list_id === "l" || department !== "市公安局",
      ),
    };
    const missing = await render(pageOf("公安局"), only, "list=k");
    expect(text(missing, "[data-part=unknown]")).toContain("《任务清单》中没有“公安局”的任务");
    expect(text(await render(pageOf("公安局"), only, "list=l"), "h1")).toBe("市公安局");
  });

  it("names its neighbours in official order", async () => {
    const ways = async (name: string) =>
      texts(await render(pageOf(name), tables), "[data-part=way] > a:not([data-to=all], [data-to=sheet])");
    expect(await ways("宣传部")).toEqual(["下一个：法院"]);
    expect(await ways("市场监管局")).toEqual(["上一个：法院", "下一个：公安局"]);
    expect(await ways("公安局")).toEqual(["上一个：市场监管局"]);
  });

  it("keeps the order of the sheet on the way to its neighbours", async () => {
    const ways = async (search: string) =>
      hrefs(
        await render(pageOf("公安局"), tables, search),
        "[data-part=way] > a:is([data-to=previous], [data-to=next])",
      ).map((href) => new URLSearchParams(href!.split("?")[1]).get("order"));
    expect(await ways("order=section")).toEqual(["section"]);
    expect(await ways("order=role")).toEqual([null]);
    expect(await ways("order=chance")).toEqual([null]);
  });

  it("tells with whom it works, who leads, and leads to both", async () => {
    const root = await render(pageOf("宣传部"), tables);
    expect(texts(root, "[data-part=partners] thead th")).toEqual([
      "部门",
      "共同任务",
      "",
      "共同牵头",
      "本部门牵头",
      "对方牵头",
      "共同参与",
    ]);
    expect(
      [...root.querySelectorAll("[data-part=partner]")].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      ),
    ).toEqual([
      ["市场监管局", "5 项", "", "1", "1", "1", "2"],
      ["公安局", "2 项", "", "", "2", "", ""],
    ]);
    const [page, tasks] = hrefs(root, "[data-part=partner]:last-child a");
    expect(decodeURIComponent(page!)).toBe("./departments/公安局.html");
    expect(filtersFromSearch(tasks!.slice(tasks!.indexOf("?"))).filters).toEqual({
      ...noFilters,
      department: "市委宣传部",
      partner: "市公安局",
    });
    expect(text(await render(pageOf("法院"), tables), "[data-part=partners] > p")).toBe(
      "没有与其他部门共同承担的任务。",
    );
  });

  it("lists its dated tasks by date, and in a browser the next one first", async () => {
    const days = ["2021-03-01", "2020-12-31", "2022-01-31", "2021-12-31"];
    const dated: Tables = {
      ...tables,
      tasks: tables.tasks.map((row) => {
        const day = [1, 4, 5, 6].indexOf(row.task_no ?? 0);
        return day < 0
          ? {...row, deadline_date: null}
          : {...row, deadline_kind: "by_date", deadline_date: days[day]!};
      }),
    };
    const due = (root: Element) =>
      [...root.querySelectorAll("[data-part=due]")].map((row) =>
        [...row.children].slice(0, -1).map((each) => each.textContent),
      );
    expect(due(await render(pageOf("宣传部"), dated))).toEqual([
      ["2020年12月31日", "第 4 项"],
      ["2021年3月1日", "第 1 项"],
      ["2021年12月31日", "第 6 项"],
      ["2022年1月31日", "第 5 项"],
    ]);
    expect(due(await render(onDay(pageOf("宣传部"), "2021-12-31"), dated))).toEqual([
      ["2021年12月31日", "第 6 项"],
      ["2022年1月31日", "第 5 项"],
      ["2020年12月31日", "已过", "第 4 项"],
      ["2021年3月1日", "已过", "第 1 项"],
    ]);
  });

  it("has its tasks on the duty sheet by role, or by section where the address asks for it", async () => {
    const groups = (root: Element) =>
      [...root.querySelectorAll("[data-part=sheet] tbody")].map((group) => [
        text(group, "[data-part=group-head]"),
        sheetNumbers(group),
      ]);
    expect(groups(await render(pageOf("宣传部"), tables))).toEqual([
      ["牵头（2 项）", [1, 2]],
      ["按职责分工（2 项）", [4, 5]],
      ["配合（1 项）", [6]],
    ]);
    expect(groups(await render(pageOf("宣传部"), tables, "order=section"))).toEqual([
      ["一、强化制度约束（4 项）", [1, 2, 4, 5]],
      ["二、健全工作机制（1 项）", [6]],
    ]);
    const [, second] = [...(await render(pageOf("宣传部"), tables)).querySelectorAll("[data-part=duty]")].map(
      (row) => [...row.children].map((cell) => cell.textContent),
    );
    expect(second).toEqual(["2", "修改规章", "牵头", "牵头：市场监管局配合：公安局", "2021年底前"]);
  });
});

describe("a department of the seed", () => {
  let seed: Tables;
  let database: Database;
  beforeAll(async () => {
    seed = buildTables(await readLists(project));
    database = await openTables(seed);
    return () => database.close();
  });

  /** Counted in the answer key: `grep -c` of the name in each column. */
  const counted = [
    [
      "市场监管局",
      "市市场监督管理局",
      {tasks: 77, lead: 21, sole: 11, shared: 45, support: 0, dated: 6, missing: 1},
      "任务数在 31 个部门中列第 1",
    ],
    [
      "司法局",
      "市司法局",
      {tasks: 27, lead: 2, sole: 11, shared: 14, support: 0, dated: 2, missing: 0},
      "任务数在 31 个部门中并列第 5（共 3 个部门）",
    ],
    [
      "科技局",
      "市科学技术局",
      {tasks: 1, lead: 0, sole: 0, shared: 1, support: 0, dated: 0, missing: 0},
      "任务数在 31 个部门中并列第 28（共 4 个部门）",
    ],
  ] as const;

  it.each(counted)(
    "%s has the numbers, the rank and the tasks of the answer key",
    async (short, name, expected, rank) => {
      const root = await render(pageOf(short), seed);
      expect(numbers(root)).toEqual(expected);
      expect(text(root, "[data-part=department] > [data-part=lead]")).toBe(
        `政府部门 · 125 项任务中参与 ${expected.tasks} 项 · ${rank}`,
      );
      const own = answerKey.filter((task) =>
        ["lead", "sole", "shared", "support"].some((role) => task[role]!.split("、").includes(name)),
      );
      expect(sheetNumbers(root).sort((a, b) => a - b)).toEqual(own.map((task) => Number(task.task_no)));
      const bars = [...root.querySelectorAll("[data-chart=departmentSections] [data-mark=row]")];
      expect(bars.reduce((sum, bar) => sum + Number(bar.getAttribute("data-value")), 0)).toBe(expected.tasks);
    },
  );

  it.each(counted)("%s leads from each number to exactly so many tasks", async (short) => {
    const root = await render(pageOf(short), seed);
    const links = [
      ...root.querySelectorAll("[data-number] a, [data-part=partner] td a, [data-part=kind] a"),
    ].map(
      (link) => [link.getAttribute("href")!, Number(/(\d+)(?: ?项)?$/.exec(link.textContent!)![1])] as const,
    );
    expect(links.length).toBeGreaterThan(3);
    for (const [href, tasks] of links) {
      const {filters, ignored} = filtersFromSearch(href.slice(href.indexOf("?")));
      expect(ignored).toEqual([]);
      expect([href, (await database.ask(taskList, filters)).length]).toEqual([href, tasks]);
    }
  });

  it("agrees with the check-up", async () => {
    const root = await render(pageOf("市场监管局"), seed);
    const all = await database.ask(findingList, noFilters);
    expect(texts(root, "[data-part=naming-finding] > :first-child")).toEqual([
      "第 6 项",
      "第 10 项",
      "第 70 项",
      "第 115 项",
    ]);
    const own = new Set(
      [...root.querySelectorAll("[data-part=duty]")].map((row) => row.getAttribute("data-task")),
    );
    const touching = all.filter(({task_id}) => task_id !== null && own.has(task_id));
    // Of those that name it, one is on a task of others: 第 115 项.
    expect(text(root, "[data-part=others]")).toBe(`它的任务上另有 ${touching.length - 3} 处：`);
    for (const rule of root.querySelectorAll("[data-part=check] [data-part=rule]")) {
      const code = rule.getAttribute("data-code");
      const inList = all.filter((finding) => finding.code === code).length;
      expect(rule.querySelector("span")!.textContent).toMatch(new RegExp(`(?:^|全清单 )${inList} 处$`));
      expect(rule.querySelector("a")!.getAttribute("href")).toBe(`./quality.html?rule=${code}`);
    }
  });

  it("is said to be written otherwise where it is", async () => {
    const written = async (name: string) =>
      text(await render(pageOf(name), seed), "[data-part=written]:not([hidden])");
    expect(await written("政府办公室")).toBe("又写作：市政府办（简称，1 处）");
    expect(await written("人大教科文卫委")).toBe("又写作：市人大科教文卫委（字序颠倒，推断，1 处）");
    expect(await written("司法局")).toBeUndefined();
  });
});

describe("the files of a duty sheet", () => {
  const sheet: SheetContent = {
    heading: "市公安局责任单",
    list: "《分工方案》 · 2020 年",
    total: "任务合计 2 项",
    shortName: "公安局",
    year: 2020,
    file: ["责任单", "公安局", "l"],
    duties: [
      {
        task_id: "l/1",
        task_no: 1,
        task: "=HYPERLINK(1)",
        section_order: null,
        section: null,
        subsection: null,
        ambiguous: false,
        role: "support",
        inherited: true,
        inherited_from: null,
        leads: "@甲",
        shares: null,
        supports: null,
        deadline: null,
        deadline_kind: "missing",
        deadline_date: null,
      },
      {
        task_id: "l/2",
        task_no: null,
        task: "普法",
        section_order: 1,
        section: "一、法",
        subsection: "（二）普法宣传",
        ambiguous: true,
        role: "lead",
        inherited: false,
        inherited_from: null,
        leads: null,
        shares: "乙、丙",
        supports: null,
        deadline: "年底前",
        deadline_kind: "by_date",
        deadline_date: "2020-12-31",
      },
    ],
  };

  it("hold the rows in the order of the page", () => {
    expect(dutyTable(sheet, "role", zh).rows).toEqual([
      [null, "（二）普法宣传", "普法", "牵头", null, "乙、丙", null, "年底前", "一、法"],
      [1, null, "=HYPERLINK(1)", "配合（责任栏空白，沿用上一项）", "@甲", null, null, null, null],
    ]);
    expect(dutyTable(sheet, "section", zh).rows.map(([no]) => no)).toEqual([1, null]);
    expect(coverLines(sheet)).toEqual(["市公安局责任单", "《分工方案》 · 2020 年", "任务合计 2 项"]);
  });

  it("hold no formula as CSV", async () => {
    const csv = await (await dutyFile("csv", sheet, "role", zh)).text();
    expect(csv.replace(/^\ufeff/, "").split("\r\n")).toEqual([
      "序号,所在条目,任务,公安局分工,其他牵头单位,其他分工单位,其他配合单位,完成时限,章节",
      ",（二）普法宣传,普法,牵头,,乙、丙,,年底前,一、法",
      "1,,'=HYPERLINK(1),配合（责任栏空白，沿用上一项）,'@甲,,,,",
      "",
    ]);
  });

  it("say no place where each number is its task's own", () => {
    const duties = sheet.duties.map((row) => ({...row, ambiguous: false}));
    expect(dutyTable({...sheet, duties}, "role", zh).columns.map(({name}) => name)).toEqual([
      "序号",
      "任务",
      "公安局分工",
      "其他牵头单位",
      "其他分工单位",
      "其他配合单位",
      "完成时限",
      "章节",
    ]);
  });

  it("have no empty column as a workbook, and a number away from the words beside it", async () => {
    const bytes = new Uint8Array(await (await dutyFile("xlsx", sheet, "role", zh)).arrayBuffer());
    const {rows} = (await readXlsx(bytes)).sheets[0]!;
    expect(rows.slice(3, 5)).toEqual([
      ["序号", "所在条目", "任务", "公安局分工", "其他牵头单位", "其他分工单位", "完成时限", "章节"],
      [null, "（二）普法宣传", "普法", "牵头", null, "乙、丙", "年底前", "一、法"],
    ]);
  });

  it("are a workbook, the same each time", async () => {
    const bytes = async () => Buffer.from(await (await dutyFile("xlsx", sheet, "role", zh)).arrayBuffer());
    const first = await bytes();
    expect(first.subarray(0, 2).toString()).toBe("PK");
    expect(first.equals(await bytes())).toBe(true);
  });
});

describe("departmentFile", () => {
  it("is the short name where that is a sound name of a file", () => {
    expect(["市教育局", "5G办", "市委办（保密局）"].map(departmentFile)).toEqual([
      "市教育局",
      "5G办",
      "市委办（保密局）",
    ]);
  });

  it("gives none where a name is unsound, reserved, or another one's on a system that ignores case", () => {
    for (const name of [
      "5g办",
      "Office",
      "CON",
      "COM1",
      "a/b",
      "..",
      "",
      "教 育局",
      "局\u0301",
      "\ufa19局",
    ]) {
      expect([name, departmentFile(name)]).toEqual([name, null]);
    }
  });
});
