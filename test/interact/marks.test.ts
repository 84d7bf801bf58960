import {describe, expect, it} from "vitest";
import {dataOf, markKey, operableMarks} from "../../src/interact/marks.ts";
import {smallChart} from "./page.ts";

describe("operableMarks", () => {
  it("turns the image into a group of buttons with one tab stop", () => {
    const {chart, marks} = smallChart();
    operableMarks(chart, {onSelect: () => {}});
    expect(chart.getAttribute("role")).toBe("group");
    expect(marks.map((mark) => mark.getAttribute("role"))).toEqual(["button", "button", "button"]);
    expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["0", "-1", "-1"]);
  });

  it("chooses by click inside a mark, by Enter and by Space; Escape clears", () => {
    const {chart, marks, send} = smallChart();
    const chosen: unknown[] = [];
    operableMarks(chart, {onSelect: (data) => chosen.push(data)});
    send(marks[0]!.firstElementChild!, "click");
    send(marks[2]!, "keydown", {key: "Enter"});
    send(marks[1]!, "keydown", {key: " "});
    send(marks[1]!, "keydown", {key: "Escape"});
    send(chart, "click");
    expect(chosen).toEqual([
      {mark: "node", department: "甲", value: "3"},
      {mark: "tie", source: "甲", target: "乙", relation: "joint", value: "1"},
      {mark: "node", department: "乙", value: "2"},
      null,
    ]);
  });

  it("makes marks that are only read images, which keys reach and nothing chooses", () => {
    const {chart, marks, focused, send} = smallChart();
    operableMarks(chart, {onSelect: null});
    expect(marks.map((mark) => mark.getAttribute("role"))).toEqual(["img", "img", "img"]);
    send(marks[0]!, "click");
    for (const key of ["Enter", " ", "Escape"]) {
      expect(send(marks[0]!, "keydown", {key}).defaultPrevented).toBe(false);
    }
    send(marks[0]!, "keydown", {key: "End"});
    expect(focused).toEqual([2]);
  });

  it("takes a double-click for one choice", () => {
    const {chart, marks, send} = smallChart();
    const chosen: unknown[] = [];
    operableMarks(chart, {onSelect: (data) => chosen.push(data)});
    send(marks[0]!, "click", {detail: 1});
    send(marks[0]!, "click", {detail: 2});
    expect(chosen).toHaveLength(1);
  });

  it("moves by arrows, Home, End, PageUp and PageDown, taking the tab stop along", () => {
    const {chart, marks, focused, send} = smallChart();
    operableMarks(chart, {onSelect: () => {}});
    send(marks[0]!, "keydown", {key: "ArrowRight"});
    send(marks[1]!, "keydown", {key: "ArrowDown"});
    send(marks[2]!, "keydown", {key: "ArrowDown"});
    send(marks[2]!, "keydown", {key: "Home"});
    send(marks[0]!, "keydown", {key: "PageDown"});
    send(marks[1]!, "keydown", {key: "End"});
    send(marks[2]!, "keydown", {key: "PageUp"});
    // 乙 stands right of the tie's middle, 甲 left: nothing is below the tie.
    expect(focused).toEqual([1, 2, 0, 1, 2, 1]);
    expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["-1", "0", "-1"]);
  });

  it("leaves other keys, and keys with Ctrl, to the browser", () => {
    const {chart, marks, send} = smallChart();
    operableMarks(chart, {onSelect: () => {}});
    expect(send(marks[0]!, "keydown", {key: "a"}).defaultPrevented).toBe(false);
    expect(send(marks[0]!, "keydown", {key: "Home", ctrlKey: true}).defaultPrevented).toBe(false);
    expect(send(marks[0]!, "keydown", {key: "Home"}).defaultPrevented).toBe(true);
  });

  it("gives the focus back to the same mark after a new drawing", () => {
    const {chart, marks, focused} = smallChart();
    operableMarks(chart, {onSelect: () => {}, focus: markKey(marks[1]!)});
    expect(focused).toEqual([1]);
    expect(marks[1]!.getAttribute("tabindex")).toBe("0");
  });

  it("focuses nothing if that mark is gone", () => {
    const {chart, marks, focused} = smallChart();
    operableMarks(chart, {onSelect: () => {}, focus: "gone"});
    expect(focused).toEqual([]);
    expect(marks[0]!.getAttribute("tabindex")).toBe("0");
  });

  it("begins at the first department of a network", () => {
    const {chart, marks} = smallChart();
    chart.append(marks[0]!);
    chart.prepend(marks[2]!);
    operableMarks(chart, {onSelect: () => {}});
    expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["-1", "0", "-1"]);
  });
});

describe("dataOf", () => {
  it("names attributes as `dataset` does", () => {
    const {marks} = smallChart();
    marks[0]!.setAttribute("data-deadline-kind", "missing");
    expect(dataOf(marks[0]!)).toMatchObject({department: "甲", deadlineKind: "missing"});
  });
});

describe("markKey", () => {
  it("does not change with value or state", () => {
    const {marks} = smallChart();
    const before = markKey(marks[0]!);
    marks[0]!.setAttribute("data-value", "8");
    marks[0]!.setAttribute("data-selected", "true");
    expect(markKey(marks[0]!)).toBe(before);
    expect(markKey(marks[1]!)).not.toBe(before);
  });
});
