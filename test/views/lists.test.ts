import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {placements} from "../../src/layout/placements.ts";
import type {ListNameRow} from "../../src/queries/listNames.ts";
import {changed} from "../../src/state/address.ts";
import {noFilters} from "../../src/state/filters.ts";
import {zh} from "../../src/text/zh.ts";
import {aboutView} from "../../src/views/about.ts";
import {deadlinesView} from "../../src/views/deadlines.ts";
import {listHref} from "../../src/views/links.ts";
import {listChooser} from "../../src/views/listChooser.ts";
import {networkView} from "../../src/views/network.ts";
import {overviewView} from "../../src/views/overview.ts";
import type {Root} from "../../src/views/part.ts";
import {pick, pickedFilters} from "../../src/views/picked.ts";
import {tasksView} from "../../src/views/tasks.ts";
import type {Browser} from "../../src/views/view.ts";
import {workloadView} from "../../src/views/workload.ts";
import {tables} from "../fixtures/tables.ts";
import {twoListsTurned as both, secondList} from "../fixtures/twoLists.ts";
import {render} from "./render.ts";

const views = {overviewView, workloadView, networkView, deadlinesView, tasksView, aboutView};
const hrefs = (root: Element) => [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));

describe.each(Object.entries(views))("%s", (_, view) => {
  it("draws one list of two as if it were alone, but for the choice, the comparison and its links", async () => {
    const alone = await render(view, secondList);
    const among = await render(view, both, "list=k");
    for (const part of ["chooser", "comparison"]) among.querySelector(`[data-part=${part}]`)?.remove();
    expect(among.innerHTML.replaceAll(/list=k&amp;|list=k&|\?list=k(?=")/g, "")).toBe(alone.innerHTML);
  });

  it("says nothing empty or broken of a list without issuer and year", async () => {
    const text = (await render(view, both, "list=k")).textContent ?? "";
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b|“”|（）|：。| · · /);
  });

  it("names the list in its links where it is not the first, and nowhere where it is", async () => {
    const shown = hrefs(await render(view, both, "list=k")).filter((href) => !href!.startsWith("#"));
    expect(shown.filter((href) => !/[?&]list=[kl]\b/.test(href!))).toEqual([]);
    const first = await render(view, both);
    first.querySelector("[data-part=comparison]")?.remove();
    expect(hrefs(first).filter((href) => href!.includes("list="))).toEqual([]);
  });

  it("offers no choice where there is one list", async () => {
    expect(
      (await render(view, tables)).querySelector("[data-part=chooser], [data-part=comparison]"),
    ).toBeNull();
  });
});

describe("a page of a list that is not there", () => {
  it.each([
    ["one list", tables],
    ["several", both],
  ])("shows the first of %s and says so", async (_, lists) => {
    const root = await render(workloadView, lists, "list=x");
    expect(root.querySelector("[data-part=unknown-list]")!.textContent).toBe(
      "没有名为“x”的清单，下面是分工方案。",
    );
    expect(root.firstElementChild!.getAttribute("data-part")).toBe("unknown-list");
    expect(root.querySelector("figcaption")!.textContent).toContain("分工方案");
  });
});

describe("a filter of a list that is not there", () => {
  it("restricts nothing in the list that is shown instead", async () => {
    const whole = await render(tasksView, both, "");
    const root = await render(tasksView, both, "list=import-0123456789abcdef&section=1&task=t");
    expect(root.querySelector("[data-part=unknown-list]")!.textContent).toContain("请勾选保存");
    expect(root.querySelector("[data-part=count]")!.textContent).toBe(
      whole.querySelector("[data-part=count]")!.textContent,
    );
    expect(root.querySelectorAll("[data-part=chip]")).toHaveLength(0);
  });
});

describe("listChooser", () => {
  const lists: ListNameRow[] = [
    {list_id: "a", title: "责任清单", issuer: "甲市", year: 2021},
    {list_id: "b", title: "责任清单", issuer: "甲市", year: 2022},
    {list_id: "c", title: "任务清单", issuer: "", year: null},
    {list_id: "d", title: "分工表", issuer: "", year: null},
    {list_id: "e", title: "分工表", issuer: "", year: null},
  ];
  const draw = (search: string, root = blank(), some = lists) => {
    const changes: object[] = [];
    listChooser(select(root) as unknown as Root, {
      document: root.ownerDocument,
      home: "./",
      database: null as never,
      text: zh,
      search: new URLSearchParams(search),
      lists: some,
      widths: [],
      placements: placements(),
      browser: {
        change: (each) => changes.push(each),
        adjust: () => {},
        today: () => "",
        breathe: async () => {},
        refreshLists: async () => {},
        table: async () => new Uint8Array(),
        reader: null,
      },
    });
    return {root, changes};
  };
  const blank = () => parseHTML("<div><h1>题</h1></div>").document.querySelector("div") as HTMLElement;

  it("stands first, whenever it comes, and tells lists of one title apart", () => {
    const {root} = draw("list=e", draw("", blank(), lists.slice(0, 1)).root);
    expect([...root.children].map((child) => child.tagName)).toEqual(["DIV", "H1"]);
    expect([...root.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
      "责任清单（甲市 · 2021 年）",
      "责任清单（甲市 · 2022 年）",
      "任务清单",
      "分工表（d）",
      "分工表（e）",
    ]);
    expect(root.querySelector("label")!.textContent).toContain("清单");
    expect(root.querySelector("option[selected]")?.getAttribute("value")).toBe("e");
  });

  it("lets go of all that was asked of the other list", () => {
    const {root, changes} = draw("list=a&section=2&pick=task%3Da&day=2021-01-01");
    const box = root.querySelector("select")!;
    Object.defineProperty(box, "value", {value: "c"});
    box.dispatchEvent(new (root.ownerDocument.defaultView as never as {Event: typeof Event}).Event("change"));
    expect(changes).toEqual([{list: "c", section: null, pick: null, day: null}]);
  });
});

describe("the comparison on the overview", () => {
  it("has a row for each list, with its numbers and the way to it", async () => {
    const root = await render(overviewView, both, "list=k");
    const rows = [...root.querySelectorAll("[data-part=comparison] tbody tr")];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["分工方案", "8", "4", "13", "3（38%）", "1（13%）", "2（25%）", "1（13%）", "1（13%）"].concat([
        "1（13%）",
        "1（13%）",
        "1",
        "2",
        "3",
      ]),
      ["任务清单", "2", "4", "4", "1（50%）", "1（50%）", "0（0%）", "0（0%）", "0（0%）"].concat([
        "1（50%）",
        "1（50%）",
        "0",
        "1",
        "0",
      ]),
    ]);
    expect(rows.map((row) => row.getAttribute("aria-current"))).toEqual([null, "true"]);
    expect(hrefs(root.querySelector("[data-part=comparison]")!)).toEqual([
      "./index.html?list=l",
      "./index.html?list=k",
    ]);
  });
});

describe("listHref", () => {
  const lists = both.lists.toReversed();
  const href = (list: string, shown: string, browser: object | null = null, some = lists) =>
    listHref(
      "tasks",
      {...noFilters, list, section: 1},
      {lists: some, wholeList: {...noFilters, list: shown}, browser: browser as Browser | null, home: "./"},
    );

  it("names the list in the browser wherever there are several", () => {
    expect([href("l", "l", {}), href("l", "l", {}, lists.slice(0, 1))]).toEqual([
      "./tasks.html?list=l&section=1",
      "./tasks.html?section=1",
    ]);
  });

  it("keeps what is asked of an imported list from the server", () => {
    expect(href("import-0123456789abcdef", "import-0123456789abcdef", {})).toBe(
      "./tasks.html#list=import-0123456789abcdef&section=1",
    );
  });

  it("is bare in the build only for the first list, from one of its own pages", () => {
    expect([href("l", "l"), href("l", "k"), href("k", "k")]).toEqual([
      "./tasks.html?section=1",
      "./tasks.html?list=l&section=1",
      "./tasks.html?list=k&section=1",
    ]);
  });
});

describe("pick", () => {
  it("leaves the list to the page, whose tasks are meant", () => {
    const change = pick({...noFilters, list: "k", section: 2});
    expect(changed(new URLSearchParams(), change).toString()).toBe("pick.section=2");
    const search = new URLSearchParams({"pick.list": "other", "pick.section": "2"});
    const wholeList = {...noFilters, list: "k"};
    expect(pickedFilters({search, wholeList})).toEqual({...wholeList, section: 2});
  });
});
