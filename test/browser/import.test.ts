import {readFileSync} from "node:fs";
import {join} from "node:path";
import {unzipSync} from "fflate";
import type {Page} from "playwright-core";
import {afterEach, describe, expect, inject, test} from "vitest";
import {project} from "../../loaders/paths.ts";
import {plainDuckDB} from "../engine/plainDuckDB.ts";
import {csv} from "../fixtures/csv.ts";
import {docx} from "../fixtures/docx.ts";
import {header, paste, row} from "../fixtures/pasted.ts";
import {savedSeed} from "../fixtures/saved.ts";
import {assignments, count} from "./answers.ts";
import {marksOf, tally} from "./marks.ts";
import {exported} from "./menus.ts";
import {live, searchOf, type Visit} from "./site.ts";

const seedFile = "000_948df3704114de2d.txt";
const seed = {name: seedFile, mimeType: "", buffer: readFileSync(join(project, "seeds", seedFile))};
const utf8 = (name: string, text: string) => ({name, mimeType: "", buffer: Buffer.from(text)});
const banner = "[data-part=imported]";
const chart = "workloadHeatmap";
const cells = async (page: Page) => tally(await marksOf(page, chart), "cell", "department", "section");
const shown = count(assignments, (row) => `${row.department} ${row.section}`);

/** A table small enough to count by hand, with the year that its last deadline needs. */
const small = [
  ["2024年重点任务责任清单", "", "", ""],
  ["序号", "工作任务", "责任部门", "完成时限"],
  ["1", "建设数据平台", "市数据局牵头，市公安局、市财政局配合", "2024年6月底前"],
  ["2", "保障经费", "市财政局负责", "年底前"],
  ["3", "推进共享", "市数据局、市公安局按职责分工负责", "持续推进"],
];
const smallCells = {"市数据局 ": 2, "市公安局 ": 2, "市财政局 ": 2};

let open: Visit;
afterEach(() => open.close());

/** Opens the import page in a browser that keeps nothing from other tests. */
async function importPage(): Promise<Page> {
  open = await live("import", {answers: {path: /never/, answer: (route) => route.continue()}});
  return open.page;
}

type File = {name: string; mimeType: string; buffer: Buffer};

/** Brings files and waits until each was read or refused. */
async function bring(page: Page, ...files: File[]): Promise<void> {
  const before = await page.locator("[data-part=file]").count();
  await page.setInputFiles("[data-part=drop] input", files);
  await page.waitForFunction(
    (all) =>
      document.querySelectorAll("[data-part=file]:not([data-state=reading], [data-state=waiting])").length ===
      all,
    before + files.length,
  );
}

/** Uses the first list that was read; gives the address of its overview. */
async function use(page: Page): Promise<string> {
  await page.locator("button[data-part=view]").first().click();
  await page.waitForSelector("[data-view=index][data-state=live]:not([aria-busy])");
  return searchOf(page).list!;
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(inject("site") + path);
  await page.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
}

const statusOf = (page: Page) => page.textContent("[data-view] > [data-part=status]");
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const numbersOf = (page: Page) =>
  page.$$eval("[data-part=file] [data-part=numbers] > li", (items) => items.map((item) => item.textContent));

/** How much is in each store of a database. */
const contentOf = (page: Page, database: string) =>
  page.evaluate(async (database) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const open = await done(indexedDB.open(database));
    const counts = [...open.objectStoreNames].map((store) =>
      done(open.transaction(store).objectStore(store).count()),
    );
    return Promise.all(counts).finally(() => open.close());
  }, database);

test("the shipped document, imported, has the network of the shipped list", async () => {
  const numbers = async (page: Page) => ({
    ties: (await marksOf(page, "networkMatrix"))
      .filter(({mark}) => mark === "tie")
      .map(({source, target, relation, value}) => `${source} ${target} ${relation} ${value}`)
      .sort(),
    measures: await page.locator("[data-part=measures] table").first().innerText(),
  });
  const shipped = await live("network");
  const expected = await numbers(shipped.page);
  expect(expected.ties.length).toBeGreaterThanOrEqual(177);
  await shipped.leave();
  const page = await importPage();
  await bring(page, seed);
  await use(page);
  await go(page, "network");
  expect(await numbers(page)).toEqual(expected);
});

describe("a list that is brought", () => {
  test("stands on every page in the place of the shipped one, with the same numbers if it is the same", async () => {
    const page = await importPage();
    await bring(page, seed);
    expect(await numbersOf(page)).toEqual([
      "125项任务",
      "31个责任部门",
      "26项有牵头",
      "35项由一个部门单独负责",
      "51项有部门、没有主责部门",
      "13项仅列群体、无牵头",
      "1项没有写时限",
    ]);
    expect(await use(page)).toMatch(/^import-[0-9a-f]{16}$/);
    expect(await page.textContent(banner)).toContain("正在看导入的清单“《关于强化知识产权保护的实施意见》");
    expect(await page.textContent("[data-number=tasks] b")).toBe("125");

    // A page that is opened from the navigation, whose link names no list.
    await page.click("nav a:text-is('工作量')");
    await page.waitForSelector("[data-view=workload][data-state=live]:not([aria-busy])");
    expect(await cells(page)).toEqual(shown);
    expect(await page.textContent(banner)).toContain("只在这台电脑上");
    for (const path of ["network", "deadlines", "tasks", "quality", "about"]) {
      await go(page, path);
      expect(await page.textContent(banner)).toContain("正在看导入的清单");
    }
    await page.click(`${banner} a:text-is('返回原清单')`);
    await page.waitForSelector("[data-view=about][data-state=live]:not([aria-busy])");
    expect(await page.locator(banner).count()).toBe(0);
    await go(page, "workload");
    expect(await page.locator(banner).count()).toBe(0);
    expect(await cells(page)).toEqual(shown);
    // Both can be chosen now, and the overview compares them.
    await page.selectOption("[data-part=chooser] select", {index: 1});
    await page.waitForSelector(`${banner}[data-state=shown]`);
    expect(await cells(page)).toEqual(shown);
    await go(page, "");
    const compared = await page.$$eval("[data-part=comparison] td[data-measure=assignments]", (all) =>
      all.map((cell) => cell.textContent),
    );
    expect(compared).toEqual(["383", "383"]);
    expect([open.complaints, open.foreign]).toEqual([[], []]);
  });

  test.each([
    ["a CSV file", utf8("清单.csv", csv(small))],
    [
      "a Word document",
      {
        name: "清单.docx",
        mimeType: "",
        buffer: Buffer.from(docx([small[0]![0]!, {kind: "table", rows: small.slice(1)}])),
      },
    ],
  ])("shows its own heatmap: %s", async (_what, file) => {
    const page = await importPage();
    await bring(page, file);
    expect((await numbersOf(page)).slice(0, 4)).toEqual([
      "3项任务",
      "3个责任部门",
      "1项有牵头",
      "1项由一个部门单独负责",
    ]);
    expect(await page.inputValue("[data-part=facts-form] [data-part=year] input")).toBe("2024");
    await use(page);
    await go(page, "workload");
    expect(await cells(page)).toEqual(smallCells);
    expect([open.complaints, open.foreign]).toEqual([[], []]);
  });

  test("may be a Word file like the shipped list's", async () => {
    const page = await importPage();
    await bring(page, {name: "seed.docx", mimeType: "", buffer: Buffer.from(savedSeed()["seed.docx"]!)});
    await use(page);
    await go(page, "workload");
    expect(await cells(page)).toEqual(shown);
  });

  test("goes by the title and the year that the reader gives it", async () => {
    const page = await importPage();
    await bring(page, utf8("清单.csv", csv(small)));
    const deadline = page.locator("[data-part=facts-form] [data-part=year] input");
    await deadline.fill("20");
    await deadline.press("Tab");
    expect(await page.textContent("[data-part=facts-form] [data-part=note]")).toContain("请填四位年份");
    await deadline.fill("2030");
    await deadline.press("Tab");
    await page.waitForSelector("[data-part=file][data-state=read]");
    await page.fill("[data-part=facts-form] [data-part=title] input", "我的清单");
    await page.press("[data-part=facts-form] [data-part=title] input", "Tab");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("[data-part=file][data-state=read] [data-part=title] input")].some(
        (input) => (input as HTMLInputElement).value === "我的清单",
      ),
    );
    await use(page);
    expect(await page.textContent("h1")).toBe("我的清单");
    await go(page, "deadlines");
    const dates = await page.$$eval("[data-mark][data-date]", (marks) =>
      marks.map((mark) => (mark as SVGElement).dataset.date),
    );
    expect([...new Set(dates)].sort()).toEqual(["2024-06-30", "2030-12-31"]);
  });

  test("is shown with a title that was only just typed, and not with a year that is none", async () => {
    const page = await importPage();
    await bring(page, utf8("a.csv", csv(small)));
    const year = page.locator("[data-part=facts-form] [data-part=year] input");
    await year.fill("20");
    await page.click("button[data-part=view]");
    await page.waitForFunction(() => document.activeElement?.getAttribute("maxlength") === "4");
    expect(await statusOf(page)).toContain("四位");
    expect(new URL(page.url()).pathname).toMatch(/import/);
    await year.fill("2024");
    // The field says that it changed only as the button is pressed.
    await page.fill("[data-part=facts-form] [data-part=title] input", "市重点任务分解表");
    await use(page);
    expect(await page.textContent("h1")).toBe("市重点任务分解表");
  });

  test("may be pasted, by keyboard alone", async () => {
    const page = await importPage();
    await page.focus("[data-part=paste] summary");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(paste(header, row({no: "1"}), row({no: "2", clause: "市公安局负责"})));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-part=file][data-state=read]");
    expect(await statusOf(page)).toBe("已读出粘贴的文字.txt：2 项任务");
    expect(await page.textContent("[data-part=file] [data-part=name]")).toBe("粘贴的文字.txt");
    const chooser = page.waitForEvent("filechooser");
    await page.focus("button[data-part=choose]");
    await page.keyboard.press("Enter");
    expect((await chooser).isMultiple()).toBe(true);
  });

  test("may be dropped, several at once, and each can then be chosen", async () => {
    const page = await importPage();
    await page.evaluate(
      ([one, other]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([one!], "甲.csv"));
        dataTransfer.items.add(new File([other!], "乙.csv"));
        document.body.dispatchEvent(new DragEvent("drop", {dataTransfer, bubbles: true, cancelable: true}));
      },
      [csv(small), csv(small.slice(1, 4))],
    );
    await page.waitForFunction(
      () => document.querySelectorAll("[data-part=file][data-state=read]").length === 2,
    );
    await use(page);
    const names = await page.$$eval("[data-part=chooser] option", (all) =>
      all.map((each) => each.textContent),
    );
    expect(names.slice(1).sort()).toEqual(["2024年重点任务责任清单", "乙"]);
  });

  test("hands out the query of its network with its own tables, which give its own ties", async () => {
    const page = await importPage();
    await bring(page, utf8("清单.csv", csv(small)));
    await use(page);
    await go(page, "network");
    const {bytes} = await exported(page, "networkGraph", "zip");
    const {"networkGraph.sql": sql, ...files} = unzipSync(new Uint8Array(bytes));
    const tables = Object.entries(files).map(([name, table]) => [name.replace(/\.parquet$/, ""), table]);
    const run = await plainDuckDB(Object.fromEntries(tables));
    const rows = run(Buffer.from(sql!).toString("utf8"));
    const ties = Object.fromEntries(
      rows.map(({source, target, tasks}) => [[source, target].sort().join("–"), tasks]),
    );
    expect(ties).toEqual({"市公安局–市数据局": 2, "市数据局–市财政局": 1, "市公安局–市财政局": 1});
  });
});

describe("nothing leaves the machine", () => {
  test("an import asks only this site, only for files, and sends nothing", async () => {
    const page = await importPage();
    const requests: string[] = [];
    const secret = "绝密任务甲乙丙";
    page.on("request", (request) => {
      const url = decodeURIComponent(request.url());
      requests.push(url);
      expect(url.startsWith(inject("site"))).toBe(true);
      expect([request.method(), request.postData()]).toEqual(["GET", null]);
      expect(url).not.toContain(secret);
    });
    await bring(page, utf8(`${secret}.csv`, csv([...small, ["4", secret, "市财政局负责", "每年"]])));
    await use(page);
    await go(page, "tasks");
    expect(await page.textContent("[data-part=task-table]")).toContain(secret);
    expect(requests.some((url) => /_file\/data\/reader\.[^/]*js$/.test(url))).toBe(true);
    expect(open.foreign).toEqual([]);
  });

  test("a list goes with its tab, unless the reader has it kept, and then until it is deleted", async () => {
    const page = await importPage();
    await bring(page, utf8("清单.csv", csv(small)));
    const list = await use(page);
    const stored = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name).filter(Boolean));
    const keys = () => page.evaluate(() => Object.keys(sessionStorage));
    expect(await stored()).toEqual([]);

    const other = await page.context().newPage();
    await other.goto(`${inject("site")}workload?list=${list}`);
    await other.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
    expect(await other.textContent("[data-part=unknown-list]")).toMatch(
      /^这份导入的清单不在这个标签页里，下面是《关于强化知识产权保护的实施意见》/,
    );
    expect(await other.locator(`${banner}, [data-part=chooser]`).count()).toBe(0);
    expect(await cells(other)).toEqual(shown);

    await go(page, "import");
    await bring(page, utf8("清单.csv", csv(small)));
    await page.check("[data-part=keep] input");
    const kept = await use(page);
    const {pathname} = new URL(inject("site"));
    expect(await stored()).toEqual([`${pathname}responsibility-lists`]);
    expect((await keys()).filter((key) => key.includes(list))).toEqual([]);
    await other.goto(`${inject("site")}workload?list=${kept}`);
    await other.waitForSelector("[data-view][data-state=live]:not([aria-busy])");
    expect(await other.textContent(banner)).toContain("2024年重点任务责任清单");
    expect(await cells(other)).toEqual(smallCells);

    // The same document brought again says that it is kept; unticked, the kept one goes.
    await go(other, "import");
    await bring(other, utf8("清单.csv", csv(small)));
    expect(await other.isChecked("[data-part=keep] input")).toBe(true);
    expect(await other.textContent("[data-part=use] [data-part=note]")).toContain("已保存在本机浏览器");
    expect(await other.textContent("[data-part=shelved]")).toContain("已保存在本机浏览器");
    expect(await other.locator("[data-part=shelved]").count()).toBe(1);
    await other.click("[data-part=shelved] button");
    await other.waitForSelector("[data-part=shelf][hidden]", {state: "attached"});
    expect(await other.locator(banner).count()).toBe(0);
    expect(searchOf(other)).toEqual({});
    expect(await statusOf(other)).toBe("已删除《2024年重点任务责任清单》");
    expect(await other.evaluate(() => JSON.stringify({...sessionStorage}))).not.toMatch(/2024|import-/);
    expect(await contentOf(other, `${pathname}responsibility-lists`)).toEqual([0, 0]);
    await go(page, "workload");
    expect(await cells(page)).toEqual(shown);
  });
});

describe("a browser that refuses its storages", () => {
  test.each(["", "workload", "import"])("shows the shipped list: /%s", async (path) => {
    const blocked = () => {
      for (const name of ["sessionStorage", "indexedDB"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("refused", "SecurityError");
          },
        });
      }
    };
    open = await live(path, {first: [blocked]});
    expect(open.complaints).toEqual([]);
    expect(await open.page.textContent("[data-view]")).not.toContain("refused");
    if (path === "workload") expect(await cells(open.page)).toEqual(shown);
  });
});

describe("lists that are stored and broken", () => {
  test("leave the shipped overview alone: it names those that it cannot compare", async () => {
    const page = await importPage();
    await bring(page, utf8("清单.csv", csv(small)));
    const list = await use(page);
    await page.evaluate((list) => {
      const {pathname} = new URL(".", location.href);
      sessionStorage.setItem(`${pathname}imported/${list}/tables`, "broken");
      sessionStorage.removeItem(`${pathname}imported/${list}/comparison`);
      sessionStorage.setItem(`${pathname}imported/x`, "x{");
      sessionStorage.removeItem("list");
    }, list);
    await go(page, "");
    expect(await page.textContent("[data-number=tasks] b")).toBe("125");
    expect(await page.locator("[data-part=comparison] tbody tr").count()).toBe(1);
    expect(await page.textContent("[data-part=missing]")).toContain("《2024年重点任务责任清单》没有列入");
    expect(open.complaints).toEqual([]);
  });
});

describe("a document that is no list", () => {
  test.each([
    ["an empty file", utf8("空.docx", ""), "文件是空的"],
    ["a PDF", utf8("扫描件.pdf", "%PDF-1.7\n%âãÏÓ"), "PDF"],
    [
      "a picture",
      {...utf8("图.png", ""), buffer: Buffer.from("\x89PNG\r\n\x1a\n", "latin1")},
      "这是图片，请先识别文字",
    ],
    ["prose without a clause", utf8("通知.txt", "各单位：\n请认真贯彻落实。"), "没有找到责任清单"],
  ])("is refused with what to do: %s", async (_what, file, words) => {
    const page = await importPage();
    await bring(page, file);
    expect(await page.getAttribute("[data-part=file]", "data-state")).toBe("unreadable");
    const said = await page.textContent("[data-part=file] > [data-part=fault]");
    expect(said).toContain("没有读出清单");
    expect(said).toContain(words);
    expect(await page.locator("button[data-part=view]").count()).toBe(0);
    expect([open.complaints, open.foreign]).toEqual([[], []]);
  });

  test("leaves the others alone, and can be taken away", async () => {
    const page = await importPage();
    await bring(page, utf8("空.docx", ""), utf8("清单.csv", csv(small)));
    expect(await page.locator("[data-part=file][data-state=read]").count()).toBe(1);
    await page.click("[data-part=file][data-state=unreadable] button[data-part=remove]");
    expect(await page.locator("[data-part=file]").count()).toBe(1);
    expect([await statusOf(page), await focusOf(page)]).toEqual(["已移除空.docx", "清单.csv"]);
    await page.click("button[data-part=remove]");
    expect([await statusOf(page), await focusOf(page)]).toEqual(["已移除清单.csv", "选择文件"]);
  });
});

test("markup, formulas and broken characters in a list are text and nothing else", async () => {
  const page = await importPage();
  const hostile = [
    '<img src=x onerror="window.hit=1">',
    '=HYPERLINK("http://192.0.2.1/","点")',
    "<script>window.hit=1</script>",
    "\u202e反\u202c",
    "'; DROP TABLE tasks; --",
    "a\0b\ufffe",
  ];
  const rows = hostile.map((text, index) => [String(index + 1), text, `${text.slice(0, 12)}局负责`, "每年"]);
  await bring(page, utf8("<b>坏.csv", csv([...small.slice(0, 2), ...rows])));
  expect(await page.textContent("[data-part=file] [data-part=name]")).toBe("<b>坏.csv");
  await use(page);
  for (const path of ["", "workload", "network", "tasks", "quality"]) await go(page, path);
  await go(page, "tasks");
  const texts = await page.$$eval("[data-column=task] [data-part=text]", (all) =>
    all.map((each) => each.textContent),
  );
  expect(texts).toEqual([...hostile.slice(0, 5), "ab"]);
  expect(await page.evaluate("window.hit")).toBe(undefined);
  expect([open.complaints, open.foreign]).toEqual([[], []]);
});

describe("a very large list", () => {
  /** A list of this many tasks. */
  const large = (tasks: number) =>
    csv([
      ...small.slice(0, 2),
      ...Array.from({length: tasks}, (_, index) => [
        String(index + 1),
        `第${index + 1}项：${(index * 7919) % 100003} 号地块整治，${(index * 104729) % 99991} 户搬迁`,
        `市${"甲乙丙丁戊己庚辛"[index % 8]}局牵头，市${"子丑寅卯辰巳午未"[index % 7]}局配合`,
        "持续推进",
      ]),
    ]);

  test("is read while the page answers, and its reading can be cancelled", async () => {
    const page = await importPage();
    await page.setInputFiles("[data-part=drop] input", [utf8("大.csv", large(60_000))]);
    await page.waitForSelector("[data-part=file][data-state=reading]");
    expect(await page.textContent("[data-part=elapsed]")).toMatch(
      /^正在(打开文件|识别任务|检查|汇总)…… \d+ 秒$/,
    );
    await page.click("[data-part=cancel]");
    expect(await page.textContent("[data-part=file] > [data-part=fault]")).toContain("已取消读取");
    expect(await statusOf(page)).toBe("已取消读取大.csv");
    expect(await focusOf(page)).toBe("大.csv");
  });

  test("that a tab cannot hold says so, and can be used if the reader has it kept", async () => {
    const page = await importPage();
    // A tab holds some five million characters.
    await page.evaluate(() => sessionStorage.setItem("other", "x".repeat(5 * 2 ** 20 - 1000)));
    await bring(page, utf8("清单.csv", csv(small)));
    await page.click("button[data-part=view]");
    await page.waitForFunction(() => document.querySelector("[data-part=problem]")?.textContent);
    expect(await page.textContent("[data-part=problem]")).toContain("请勾选“在本机浏览器中保存”");
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(["other"]);
    await page.check("[data-part=keep] input");
    await use(page);
    expect(await page.textContent("[data-number=tasks] b")).toBe("3");
  });
});
