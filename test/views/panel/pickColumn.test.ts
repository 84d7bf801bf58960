import {select} from "d3-selection";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import type {PartyRow} from "../../../src/queries/parties.ts";
import type {TaskRow} from "../../../src/queries/taskList.ts";
import {type Filters, noFilters} from "../../../src/state/filters.ts";
import {zh} from "../../../src/text/zh.ts";
import {pickColumn} from "../../../src/views/panel/pickColumn.ts";
import {pickColumns} from "../../../src/views/panel/pickColumns.ts";
import {taskGroups} from "../../../src/views/panel/taskGroups.ts";
import type {Part} from "../../../src/views/part.ts";
import type {Pick} from "../../../src/views/picked.ts";
import type {Context} from "../../../src/views/view.ts";

const {document} = parseHTML("<!doctype html><html><body></body></html>");
const box = () => select(document.body.appendChild(document.createElement("div")) as HTMLElement) as Part;
const context = {
  document,
  text: zh,
  home: "./",
  lists: [{list_id: "l"}],
  wholeList: {...noFilters, list: "l"},
  browser: null,
} as unknown as Context;

const department = "市法院";
const filters = {...noFilters, list: "l", department};
const pick: Pick = {slot: "pick", filters, key: "a"};

const task = (no: number): TaskRow => ({
  task_id: `l/${no}`,
  task_no: no,
  task: "任务",
  section_order: 1,
  section: "一、强化",
  subsection: null,
  responsibility: "市法院牵头",
  inherited_from: null,
  inherited_clause: null,
  pattern: "lead",
  deadline: null,
  deadline_kind: "missing",
  deadline_date: null,
  source_line: no,
});
const party = (no: number, role: PartyRow["role"]): PartyRow => ({
  task_id: `l/${no}`,
  name: "法院",
  surface: department,
  department,
  kind: "court",
  role,
  position: 1,
  open_ended: false,
  inherited: false,
});

/** A column of so many tasks, the first `led` of which the court leads. */
function column(count: number, led: number): HTMLElement {
  const tasks = Array.from({length: count}, (_, index) => task(index + 1));
  const parties = tasks.map((_, index) => party(index + 1, index < led ? "lead" : "shared"));
  const area = box();
  const groups = taskGroups(tasks, parties, filters);
  pickColumn(area, pick, {tasks, parties, groups, whole: null}, {headings: [], counts: "tasks"}, context);
  return area.node()!;
}
const texts = (root: Element, part: string) =>
  [...root.querySelectorAll(`[data-part=${part}]`)].map((each) => each.textContent);

describe("pickColumn", () => {
  it("lists two hundred tasks at most, and says where the others are", () => {
    const root = column(250, 30);
    expect(texts(root, "title")).toEqual(["法院：250 项"]);
    expect(texts(root, "group-title")).toEqual(["牵头 30 项", "按职责分工 220 项"]);
    expect(root.querySelectorAll("[data-part=task]").length).toBe(200);
    expect(texts(root, "more")).toEqual(["这里列出前 200 项，共 250 项。在任务页查看全部"]);
    const href = `./tasks.html?department=${encodeURIComponent(department)}`;
    expect(root.querySelector("[data-part=rest]")!.getAttribute("href")).toBe(href);
  });

  it("says in the heading of a group how many there are, also where none of it is listed", () => {
    const root = column(260, 240);
    expect(texts(root, "group-title")).toEqual(["牵头 240 项", "按职责分工 20 项"]);
  });

  it("says nothing of others where there are none", () => {
    expect(texts(column(200, 100), "more")).toEqual([]);
  });

  it("says so where there is no task", () => {
    const root = column(0, 0);
    expect(texts(root, "title")).toEqual(["市法院：0 项"]);
    expect(root.textContent).toContain("没有符合条件的任务");
  });
});

describe("a column of two departments' tasks", () => {
  const pair = (relations: Filters["relations"]): Filters => ({...filters, partner: "市公安局", relations});
  /** Of three tasks the court leads the first and the police the other two. */
  function drawn(relations: Filters["relations"], whole: number | null, browser: Context["browser"] = null) {
    const own = pair(relations);
    const tasks = [1, 2, 3].map(task);
    const police = (no: number, role: PartyRow["role"]): PartyRow => ({
      ...party(no, role),
      name: "公安局",
      department: "市公安局",
    });
    const parties = [
      ...[party(1, "lead"), police(1, "shared")],
      ...[police(2, "lead"), party(2, "support")],
      ...[police(3, "lead"), party(3, "support")],
    ];
    const answer = {tasks, parties, groups: taskGroups(tasks, parties, own), whole};
    const area = box();
    const search = new URLSearchParams();
    const at: Pick = {slot: "pick", filters: own, key: "b"};
    pickColumn(area, at, answer, {headings: [], counts: "tasks"}, {...context, search, browser});
    return area.node()!;
  }

  it("says of each part who leads", () => {
    const root = drawn(["joint", "lead_with", "led_by", "shared"], null);
    expect(texts(root, "group-title")).toEqual(["法院牵头 1 项", "公安局牵头 2 项"]);
    expect(root.querySelector("[data-part=whole]")!.hasAttribute("hidden")).toBe(true);
  });

  it("leads from a part to the whole", () => {
    const changes: unknown[] = [];
    const browser = {change: (parameters: unknown) => changes.push(parameters)};
    const root = drawn(["lead_with"], 42, browser as unknown as Context["browser"]);
    const button = root.querySelector<HTMLButtonElement>("[data-part=whole]")!;
    expect([button.textContent, button.hasAttribute("hidden")]).toEqual([
      "两部门共同承担的全部 42 项",
      false,
    ]);
    button.click();
    const relation = "joint,lead_with,led_by,shared";
    const names = new URLSearchParams({department, with: "市公安局"});
    expect(changes).toEqual([{pick: `${names}&relation=${relation}`}]);
  });
});

describe("pickColumns", () => {
  const at = (slot: Pick["slot"], key: string): Pick => ({slot, key, filters});

  it("keeps a column that is pinned, sets another one before it, and lets it go", () => {
    const area = box();
    const [first] = pickColumns(area, [at("pick", "a")]);
    expect(first!.isNew).toBe(true);
    const [pinned] = pickColumns(area, [at("pin", "a")]);
    expect([pinned!.isNew, pinned!.column.node()]).toEqual([false, first!.column.node()]);
    const both = pickColumns(area, [at("pick", "b"), at("pin", "a")]);
    expect(both.map(({isNew}) => isNew)).toEqual([true, false]);
    expect([...area.node()!.children]).toEqual(both.map(({column}) => column.node()));
    expect(both[1]!.column.node()).toBe(first!.column.node());
    // Another pick takes the place of the first.
    const turned = pickColumns(area, [at("pick", "c"), at("pin", "a")]);
    expect(turned.map(({isNew}) => isNew)).toEqual([false, false]);
    pickColumns(area, [at("pick", "c")]);
    expect([...area.node()!.children]).toEqual([turned[0]!.column.node()]);
  });
});
