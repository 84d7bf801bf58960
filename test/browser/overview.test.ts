import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Database} from "../../src/engine/database.ts";
import {overview} from "../../src/queries/overview.ts";
import {noFilters} from "../../src/state/filters.ts";
import {answers, assignments, count, meetings} from "./answers.ts";
import {live, ready, settled, turnTo, type Visit, visit, windows} from "./site.ts";
import {openDatabase} from "./tables.ts";
import {panel, taskNumbers} from "./taskCards.ts";

let open: Visit;
let page: Page;
let database: Database;

beforeAll(async () => {
  [open, database] = await Promise.all([ready(""), openDatabase()]);
  page = open.page;
});
afterAll(async () => {
  await database.close();
  await open.leave();
});

const numbers = {
  tasks: 125,
  departments: 31,
  dated: 6,
  lead: 26,
  sole: 35,
  shared: 51,
  unnamed: 13,
  missing_deadline: 1,
  // 114, 115, 117, 119, 120, 122, 123, 125 and 126.
  blank: 9,
};

const shownNumbers = () =>
  page.$$eval("[data-number]", (items) =>
    Object.fromEntries(
      items.map((item) => [(item as HTMLElement).dataset.number!, Number.parseInt(item.textContent!, 10)]),
    ),
  );

interface Link {
  kind: string;
  text: string;
  href: string;
}

/** The links of the tiles, of the line below them and of the sentences. */
const links = (): Promise<Link[]> =>
  page.$$eval("[data-number] a, a[data-number], li[data-finding] a", (all) =>
    all.map((link) => {
      const {number, finding} = (link.closest("[data-number], [data-finding]") as HTMLElement).dataset;
      return {kind: (number ?? finding)!, text: link.textContent!, href: link.getAttribute("href")!};
    }),
  );

/** A mark's number in a chart, by its keys. */
const valuesOf = (on: Page, chart: string, kind: string, ...keys: string[]) =>
  on.$$eval(
    `figure[data-chart=${chart}] [data-mark=${kind}]`,
    (marks, keys) =>
      Object.fromEntries(
        (marks as SVGElement[]).map((mark) => [
          keys.map((key) => mark.dataset[key]).join(" "),
          Number(mark.dataset.value),
        ]),
      ),
    keys,
  );

/** The same of the answer key, as far as the small chart has it. */
const known = (shown: Record<string, number>, all: Record<string, number>) =>
  Object.fromEntries(Object.keys(shown).map((key) => [key, all[key]]));

describe("the numbers", () => {
  test("are those of the answer key and of the query", async () => {
    const {warning, ...shown} = await shownNumbers();
    expect(shown).toEqual(numbers);
    const {collective, ...patterns} = count(answers, (row) => row.pattern);
    // No group leads in this list.
    expect(shown).toMatchObject({...patterns, unnamed: collective});
    const [asked] = await database.ask(overview, noFilters);
    expect(asked).toMatchObject(shown);
    expect(warning).toBe(29);
  });

  test("divide as the bar below them shows", async () => {
    const parts = await page.$$eval("[data-part=patterns] [data-mark=part]", (marks) =>
      (marks as SVGElement[]).map((mark) => [mark.dataset.pattern, Number(mark.dataset.value)]),
    );
    expect(Object.fromEntries(parts)).toEqual(count(answers, (row) => row.pattern));
  });
});

describe("the links", () => {
  test("to tasks open exactly as many as they say", async () => {
    const shown = await links();
    expect(shown.filter(({kind}) => kind in numbers)).toHaveLength(Object.keys(numbers).length);
    const tasks = await live("tasks");
    const of = async (href: string) => {
      await turnTo(tasks.page, new URL(href, "http://site/").search);
      // One task is opened beside the list; others are the list.
      const isOne = new URL(href, "http://site/").searchParams.has("task");
      return (await taskNumbers(tasks.page, isOne ? panel : "[data-view=tasks] [data-part=results]")).length;
    };
    for (const {kind, text, href} of shown) {
      if (!href.startsWith("./tasks.html")) continue;
      const number = /^(\d+) ?项/.exec(text)?.[1];
      if (number) expect([kind, text, await of(href)]).toEqual([kind, text, Number(number)]);
    }
    // The links that are names: what their sentences say of them.
    const named = async (kind: string, text: string) =>
      of(shown.find((link) => link.kind === kind && link.text === text)!.href);
    expect(await named("leads", "市场监管局")).toBe(21);
    expect(await named("leads", "市法院")).toBe(3);
    expect(await named("pairs", "宣传部与市场监管局")).toBe(42);
    expect(await named("pairs", "农业农村局与市场监管局")).toBe(27);
    expect(await named("unclear", "第 100 项")).toBe(1);
    expect(await named("unclear", "其中 10 项的部门超过 5 个")).toBe(10);
    const sections = count(answers, (row) => row.section);
    expect(await Promise.all([2, 4, 6].map((section) => sections[section]))).toEqual([18, 7, 14]);
    for (const [ordinal, section] of [
      ["二", 2],
      ["四", 4],
      ["六", 6],
    ] as const)
      expect(await named("undated", ordinal)).toBe(sections[section]);
    await tasks.leave();
  });

  test("to departments lead to their own pages", async () => {
    const toDepartments = (await links()).filter(({href}) => href.startsWith("./departments/"));
    expect(toDepartments.length).toBeGreaterThan(20);
    for (const {text, href} of toDepartments) {
      expect(decodeURIComponent(href)).toBe(`./departments/${text}.html`);
    }
    const one = await visit(toDepartments[0]!.href.slice(2));
    expect(await one.page.textContent("h1")).toContain("市场");
    await one.close();
  });

  test("all lead to pages that are there", async () => {
    const files = new Set((await links()).map(({href}) => href.replace(/[?#].*/, "")));
    for (const file of files) {
      const answer = await page.request.get(new URL(file, page.url()).href);
      expect([file, answer.status()]).toEqual([file, 200]);
    }
  });

  test("to the check-up open the warnings that are counted", async () => {
    const warning = (await links()).find(({kind}) => kind === "warning")!;
    const quality = await live(warning.href.slice(2));
    expect(await quality.page.locator("li[data-part=finding]").count()).toBe(29);
    await quality.leave();
  });
});

describe("the small charts", () => {
  test("have the numbers of the answer key, and of the pages that they open", async () => {
    const cells = await valuesOf(page, "workloadThumbnail", "cell", "department", "section");
    const keyed = count(assignments, (row) => `${row.department} ${row.section}`);
    const rows = await valuesOf(page, "workloadThumbnail", "row", "department");
    expect(Object.keys(rows)).toHaveLength(10);
    const theirs = Object.entries(keyed).filter(([key]) => key.split(" ")[0]! in rows);
    expect(cells).toEqual(Object.fromEntries(theirs));
    expect(rows).toEqual(
      known(
        rows,
        count(assignments, (row) => row.department),
      ),
    );

    const ties = await valuesOf(page, "networkThumbnail", "tie", "source", "target", "relation");
    const met = count(meetings, ({one, other, relation}) => {
      const [first, second] = relation === "lead_with" ? [one, other] : [one, other].sort();
      return `${first} ${second} ${relation}`;
    });
    const sorted = Object.fromEntries(
      Object.entries(ties).map(([key, value]) => {
        const [one, other, relation] = key.split(" ") as [string, string, string];
        const [first, second] = relation === "lead_with" ? [one, other] : [one, other].sort();
        return [`${first} ${second} ${relation}`, value];
      }),
    );
    expect(Object.keys(ties).length).toBeGreaterThan(12);
    expect(sorted).toEqual(known(sorted, met));

    const parts = await valuesOf(page, "deadlineThumbnail", "part", "section", "deadlineKind");
    expect(parts).toEqual(count(answers, (row) => `${row.section} ${row.deadlineKind}`));

    const [workload, network, deadlines] = await Promise.all([
      ready("workload"),
      ready("network?threshold=1"),
      ready("deadlines"),
    ]);
    const heatmap = await valuesOf(workload.page, "workloadHeatmap", "cell", "department", "section");
    expect(cells).toEqual(known(cells, heatmap));
    const graph = await valuesOf(network.page, "networkGraph", "tie", "source", "target", "relation");
    expect(ties).toEqual(known(ties, graph));
    const bars = await valuesOf(deadlines.page, "deadlineSections", "part", "section", "deadlineKind");
    expect(parts).toEqual(bars);
    await Promise.all([workload.leave(), network.leave(), deadlines.leave()]);
  });

  test("say what is drawn: no other pair has as many tasks", async () => {
    const pairs = Object.values(count(meetings, ({one, other}) => [one, other].sort().join(" ")));
    const drawn = new Set(
      Object.keys(await valuesOf(page, "networkThumbnail", "tie", "source", "target")).map((key) =>
        key.split(" ").sort().join(" "),
      ),
    );
    expect(pairs.filter((tasks) => tasks >= 19)).toHaveLength(drawn.size);
    expect(await page.textContent("figure[data-chart=networkThumbnail] figcaption")).toBe(
      `共同任务不少于 19 项的有 ${drawn.size} 对部门。`,
    );
  });

  test("open the page that has them in full, wherever they are clicked", async () => {
    for (const [chart, name] of [
      ["workloadThumbnail", "workload"],
      ["networkThumbnail", "network"],
      ["deadlineThumbnail", "deadlines"],
    ] as const) {
      const other = await ready("");
      const box = (await other.page.locator(`figure[data-chart=${chart}] svg`).boundingBox())!;
      await other.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await other.page.waitForURL(new RegExp(`/${name}`));
      await other.close();
    }
  });
});

test("the pages show what the sentences say of them", async () => {
  const [network, deadlines, workload] = await Promise.all([
    ready("network"),
    ready("deadlines"),
    ready("workload"),
  ]);
  const text = (on: Visit) => on.page.textContent("[data-view]");
  expect(await text(network)).toContain("共有 177 对部门");
  expect(await text(deadlines)).toContain("6 个章节中，3 个没有一项任务写明日期");
  expect(await text(workload)).toContain("31 个部门中，前 5 个承担了全部分工的一半以上");
  expect(await page.textContent("[data-part=points]")).toMatch(
    /31 个部门中，5 个承担了一半以上的分工.*177 对部门.*6 个章节中，3 个没有一项任务写明日期/,
  );
  await Promise.all([network.leave(), deadlines.leave(), workload.leave()]);
});

describe("one window of 1440 × 900", () => {
  /** Where each part stands, and how high the page is. */
  const places = (on: Page) =>
    on.evaluate(() => {
      const parts = [...document.querySelectorAll("[data-view] > *, li[data-finding], figure, figure svg")];
      const boxes = parts.map((part) => {
        const {x, y, width, height} = part.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      });
      return {boxes, height: document.documentElement.scrollHeight};
    });

  test("holds all, before any script runs as after it", async () => {
    const still = await visit("", {javaScriptEnabled: false});
    const before = await places(still.page);
    expect(before.boxes.length).toBeGreaterThan(15);
    expect(before.height).toBeLessThanOrEqual(windows[1440].height);
    expect(await places(page)).toEqual(before);
    await still.close();
    const up = await live("");
    expect(await places(up.page)).toEqual(before);
    await up.leave();
  });

  test("asks the engine nothing", async () => {
    // Held by `ready`: all that stands there came from the page itself.
    expect(await page.locator("li[data-finding]").count()).toBe(7);
    expect(await page.locator("figure svg").count()).toBe(3);
  });
});

test("every row of tiles is full, at each width", async () => {
  for (const [width, rows] of [
    [1440, [7]],
    [1024, [3, 4]],
    [390, [2, 1, 2, 2]],
  ] as const) {
    await page.setViewportSize(windows[width]);
    await settled(page);
    const tiles = await page.$$eval("[data-part=number]", (all) =>
      all.map((tile) => {
        const {top, right} = tile.getBoundingClientRect();
        return {top: Math.round(top), right: Math.round(right)};
      }),
    );
    const tops = [...new Set(tiles.map(({top}) => top))];
    expect(tops.map((top) => tiles.filter((tile) => tile.top === top).length)).toEqual(rows);
    const ends = tops.map((top) =>
      Math.max(...tiles.filter((tile) => tile.top === top).map(({right}) => right)),
    );
    expect(new Set(ends).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const small = await page.$$eval("figure svg text, [data-view] li *, [data-view] p, figcaption", (all) =>
      all
        .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 11)
        .map((each) => each.textContent),
    );
    expect(small).toEqual([]);
  }
  await page.setViewportSize(windows[1440]);
  await settled(page);
});

test("on paper it is one sheet of A4, in full ink, with its source and every name that is behind a click", async () => {
  const paper = await ready("");
  const pdf = (await paper.page.pdf({preferCSSPageSize: true})).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.slice(1).map(Number).map(Math.round)).toEqual([
    595, 842,
  ]);
  await paper.page.emulateMedia({media: "print"});
  const shown = (selector: string) => paper.page.locator(selector).first().isVisible();
  expect(await shown("[data-part=source]")).toBe(true);
  expect(await shown("li[data-finding=neverAlone] details > span")).toBe(true);
  expect(await shown("nav")).toBe(false);
  const lines = await paper.page.$$eval("[data-view] a", (all) =>
    all.map((link) => getComputedStyle(link).textDecorationLine),
  );
  expect(new Set(lines)).toEqual(new Set(["none"]));
  await paper.leave();
});
