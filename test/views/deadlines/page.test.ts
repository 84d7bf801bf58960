import {describe, expect, it} from "vitest";
import {deadlinesView} from "../../../src/views/deadlines.ts";
import {manyDated, tablesWith} from "../../fixtures/datedList.ts";
import {render} from "../render.ts";

const textOf = (root: Element, part: string) => root.querySelector(`[data-part=${part}]`)?.textContent;
const spans = (root: Element) =>
  [...root.querySelectorAll("[data-span]")].map((item) => [
    item.getAttribute("data-span"),
    item.querySelector("[data-part=tasks-behind]")!.textContent,
  ]);
const beside = (root: Element) =>
  [...root.querySelectorAll("[data-part=beside] li")].map((item) =>
    [...item.querySelectorAll("[data-part=tasks-behind]")].map((each) => each.textContent),
  );

const undatedOnly = tablesWith(["持续推进", "每季度", "3年内", "", "持续推进"]);
const missingOnly = tablesWith(["", ""]);
const withImpossible = tablesWith(["2023年6月底前", "2023年13月底前", "持续推进"]);

describe("the page of a list with every kind of deadline", () => {
  it("names no day where there is none, and no number that rests on it", async () => {
    const root = await render(deadlinesView, manyDated);
    expect(root.querySelector("[data-part=as-of]")).toBeNull();
    expect(new Set(spans(root).map(([, number]) => number))).toEqual(new Set(["…"]));
    expect(root.querySelector<HTMLInputElement>("input[name=day]")!.value).toBe("");
  });

  it("says what is due when, on a chosen day", async () => {
    const root = await render(deadlinesView, manyDated, "day=2024-12-31");
    expect(spans(root)).toEqual([
      ["overdue", "23"],
      ["days30", "31"],
      ["days90", "3"],
      ["days365", "19"],
      ["later", "5"],
      ["begun", "2"],
      ["begins", "3"],
    ]);
    expect(textOf(root, "dues")).toContain(
      "到 2024年12月31日，81 项有截止日期的任务中，23 项已过期限，下一个日期是 2024年12月31日，到期 31 项。",
    );
    expect(root.querySelector("[data-chart=deadlineTimeline] [data-part=finding]")!.textContent).toBe(
      "86 项任务分布在 43 个日期，最早 2023年1月1日，最晚 2049年12月31日；另 34 项没有日期。",
    );
  });

  it("names beside the axis what is not on it, one recurring task by its number", async () => {
    const root = await render(deadlinesView, manyDated, "day=2024-12-31");
    expect(beside(root)).toEqual([["13 项"], ["10 项", "第 90 项"], ["4 项"], ["6 项"], ["1 项"]]);
    const lanes = [...root.querySelectorAll("[data-part=cycle]")].map(
      (lane) =>
        `${lane.querySelector("text")!.textContent} ${lane.querySelectorAll("[data-mark=task]").length}`,
    );
    expect(lanes).toEqual(["每年 2", "每年2月底 1", "每半年 1", "每季度 3", "每月 2"]);
  });

  it("keeps to the filters of the address, names them as chips and in every source line", async () => {
    const root = await render(
      deadlinesView,
      manyDated,
      "section=1&deadline=by_date&day=2024-12-31&bars=share",
    );
    const chips = [...root.querySelectorAll("[data-part=chip]")];
    expect(chips.map((chip) => [chip.textContent, chip.getAttribute("href")])).toEqual([
      ["一、第1部分 ×", "./deadlines.html?day=2024-12-31&bars=share&deadline=by_date"],
      ["限期完成 ×", "./deadlines.html?day=2024-12-31&bars=share&section=1"],
    ]);
    expect(textOf(root, "lead")).toBe("40 项任务中，40 项限期完成。");
    expect(root.querySelectorAll("[data-chart=deadlineTimeline] [data-mark=task]")).toHaveLength(40);
    const sources = [...root.querySelectorAll("[data-part=source]")].map((each) => each.textContent);
    expect(sources).toHaveLength(4);
    for (const source of sources) expect(source).toContain("一、第1部分；限期完成");
  });

  it("shows counts and shares in the table, and the share in the tip where bars show it", async () => {
    const root = await render(deadlinesView, manyDated, "bars=share");
    const section = root.querySelector("[data-chart=deadlineSections]")!;
    const [first] = section.querySelectorAll("tbody tr");
    expect([...first!.querySelectorAll("td")].map((each) => each.textContent)).toEqual([
      "一、第1部分",
      "限期完成",
      "40",
      "100",
      "40",
    ]);
    const labels = [...section.querySelectorAll("[data-mark]")].map((each) =>
      each.getAttribute("aria-label"),
    );
    expect(labels.slice(0, 2)).toEqual(["全部任务：120 项", "全部任务，限期完成：71 项，占 120 项的 59%"]);
  });
});

describe("the page of a list", () => {
  it("with no date at all says so, and names what there is", async () => {
    const root = await render(deadlinesView, undatedOnly, "day=2024-12-31");
    expect(textOf(root, "dues")).toContain("没有写明截止日期的任务。");
    expect(root.querySelector("[data-part=spans]")!.hasAttribute("hidden")).toBe(true);
    expect(beside(root)).toEqual([["2 项"], ["1 项"], ["1 项"], ["1 项"]]);
    expect(root.querySelectorAll("[data-part=ticks]")).toHaveLength(1);
    expect(root.querySelector("[data-format=ics]")).toBeNull();
  });

  it("with nothing but blanks draws a sentence in place of an axis", async () => {
    const root = await render(deadlinesView, missingOnly, "day=2024-12-31");
    expect(root.querySelector("[data-svg=deadlineTimeline]")!.textContent).toContain("没有写明日期的任务。");
    expect(textOf(root, "missing")).toContain("2 项任务没有写时限");
  });

  it("with a day that does not exist names its task", async () => {
    const root = await render(deadlinesView, withImpossible, "day=2024-12-31");
    expect(beside(root)).toEqual([["1 项"], ["1 项", "第 2 项"]]);
    expect(textOf(root, "beside")).toContain("写了日期，但没有这一天");
  });

  it("of no task says nothing empty or broken", async () => {
    const root = await render(deadlinesView, manyDated, "parties=99&day=2024-12-31");
    expect(root.textContent).not.toMatch(/undefined|NaN|\[object|\bnull\b|“”|（）|：。/);
    expect(textOf(root, "lead")).toBe("没有符合条件的任务。");
  });

  it("draws the same when it draws over itself", async () => {
    const once = await render(deadlinesView, manyDated, "day=2024-12-31&bars=columns");
    const twice = await render(deadlinesView, manyDated, "day=2024-12-31&bars=columns", 2);
    expect(twice.innerHTML).toBe(once.innerHTML);
  });
});
