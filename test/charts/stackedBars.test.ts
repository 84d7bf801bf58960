import {describe, expect, test} from "vitest";
import {deadlineColours} from "../../src/charts/parts/colours.ts";
import {stackedBars} from "../../src/charts/stackedBars.ts";
import {type DeadlineKind, deadlineKinds} from "../../src/model/values.ts";
import {zh} from "../../src/text/zh.ts";
import {document} from "./document.ts";

const options = {
  document,
  text: zh,
  width: 920,
  title: "时限",
  description: "各章节的时限",
  parts: deadlineKinds,
  colours: deadlineColours,
  names: zh.deadlineKinds,
  keyAttribute: "data-section",
  partAttribute: "data-deadline-kind",
} as const;
const bar = (key: number | null, label: string, part: DeadlineKind, value: number) => ({
  key,
  label,
  order: key ?? 0,
  part,
  value,
});
const rows = [
  bar(1, "制度", "missing", 1),
  bar(1, "制度", "continuous", 33),
  bar(2, "共治", "continuous", 18),
];
const attributes = (mark: Element, ...names: string[]) => names.map((name) => mark.getAttribute(name));

describe("stackedBars", () => {
  const svg = stackedBars(rows, options);
  test("marks parts by the caller's attributes, in the order of the parts", () => {
    const parts = [...svg.querySelectorAll('[data-mark="part"]')];
    expect(parts.map((part) => attributes(part, "data-section", "data-deadline-kind", "data-value"))).toEqual(
      [
        ["1", "continuous", "33"],
        ["1", "missing", "1"],
        ["2", "continuous", "18"],
      ],
    );
    expect(parts[1]!.getAttribute("aria-label")).toBe("制度，未写时限：1 项");
  });
  test("marks labels with the total", () => {
    const labels = [...svg.querySelectorAll('[data-mark="row"]')];
    expect(labels.map((row) => attributes(row, "data-section", "data-value", "aria-label"))).toEqual([
      ["1", "34", "制度：34 项"],
      ["2", "18", "共治：18 项"],
    ]);
  });
  test("says the full name behind the short one that is printed, if it is another", () => {
    const named = [
      {...bar(1, "法院", "missing", 2), name: "市法院"},
      {...bar(2, "市教育局", "missing", 1), name: "市教育局"},
    ];
    const drawn = stackedBars(named, options);
    expect([...drawn.querySelectorAll("[data-mark]")].map((each) => each.getAttribute("aria-label"))).toEqual(
      [
        "法院（市法院）：2 项",
        "法院（市法院），未写时限：2 项",
        "市教育局：1 项",
        "市教育局，未写时限：1 项",
      ],
    );
    expect([...drawn.querySelectorAll('[data-mark="row"] text')].map((each) => each.textContent)).toEqual([
      "法院",
      "市教育局",
    ]);
  });
  test("prints shares where asked to, and says count and share; the bar of all tasks has no key", () => {
    const all = {...bar(null, "全部", "continuous", 51), isWhole: true};
    const drawn = stackedBars([...rows, all], {...options, share: true, sort: "total"});
    const parts = [...drawn.querySelectorAll('[data-mark="part"]')];
    expect(parts.map((part) => attributes(part, "data-section", "data-value", "aria-label"))).toEqual([
      [null, "51", "全部，持续推进：51 项，占 51 项的 100%"],
      ["1", "33", "制度，持续推进：33 项，占 34 项的 97%"],
      ["1", "1", "制度，未写时限：1 项，占 34 项的 3%"],
      ["2", "18", "共治，持续推进：18 项，占 18 项的 100%"],
    ]);
    expect(parts.map((part) => part.textContent)).toEqual(["100%", "97%", "3%", "100%"]);
  });
  test("outlines a missing deadline with dashes", () => {
    const rect = svg.querySelector('[data-deadline-kind="missing"] rect')!;
    expect(attributes(rect, "fill", "stroke", "stroke-dasharray")).toEqual(["#ffffff", "#9b2226", "3 2"]);
  });
  test("names only the parts that occur", () => {
    expect([...svg.querySelectorAll("[data-legend]")].map((item) => item.textContent)).toEqual([
      "持续推进",
      "未写时限",
    ]);
  });
  test("leaves the key empty where there is none", () => {
    const part = stackedBars([bar(null, "全部任务", "missing", 2)], options).querySelector(
      '[data-mark="part"]',
    )!;
    expect(part.getAttribute("data-section")).toBe("");
  });
  test("says in a sentence that there is nothing, the caller's if given", () => {
    expect(stackedBars([], options).textContent).toContain(zh.charts.deadlines.empty);
    expect(stackedBars([], {...options, empty: "无"}).textContent).toContain("无");
  });
});
