import {describe, expect, it} from "vitest";
import {highlightNeighbours, neighbourhood, showSelection} from "../../src/interact/selection.ts";
import {smallChart} from "./page.ts";

const has = (marks: SVGElement[], name: string) => marks.map((mark) => mark.hasAttribute(name));

describe("showSelection", () => {
  it("marks the selected, dims the others and says it to assistive technology", () => {
    const {chart, marks} = smallChart();
    marks[2]!.setAttribute("data-source", "丙");
    showSelection(chart, (data) => data.department === "甲");
    expect(has(marks, "data-selected")).toEqual([true, false, false]);
    expect(has(marks, "data-dimmed")).toEqual([false, true, true]);
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["true", "false", "false"]);
  });

  it("leaves a selected department's ties and neighbours undimmed, and pressed only what is selected", () => {
    const {chart, marks} = smallChart();
    showSelection(chart, (data) => data.department === "甲");
    expect(has(marks, "data-selected")).toEqual([true, false, false]);
    expect(has(marks, "data-dimmed")).toEqual([false, false, false]);
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["true", "false", "false"]);
    marks[2]!.setAttribute("data-target", "丙");
    showSelection(chart, (data) => data.department === "甲");
    expect(has(marks, "data-dimmed")).toEqual([false, true, false]);
  });

  it("marks the pinned, which is pressed too, and dims nothing for it", () => {
    const {chart, marks} = smallChart();
    showSelection(chart, null, (data) => data.department === "乙");
    expect(has(marks, "data-pinned")).toEqual([false, true, false]);
    expect(has(marks, "data-dimmed")).toEqual([false, false, false]);
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["false", "true", "false"]);
    showSelection(
      chart,
      (data) => data.department === "甲",
      (data) => data.department === "乙",
    );
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["true", "true", "false"]);
    showSelection(chart, null);
    expect(has(marks, "data-pinned")).toEqual([false, false, false]);
  });

  it("brings out what belongs to a pick of another chart, though nothing here was picked", () => {
    const {chart, marks} = smallChart();
    showSelection(
      chart,
      () => false,
      null,
      (data) => data.department === "乙",
    );
    expect(has(marks, "data-dimmed")).toEqual([true, false, true]);
    expect(has(marks, "data-selected")).toEqual([false, false, false]);
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["false", "false", "false"]);
  });

  it("leaves undimmed what a selected row or column is made of", () => {
    const {chart, marks} = smallChart();
    const keys = [
      {mark: "row", department: "甲", section: ""},
      {mark: "cell", department: "甲", section: "1"},
      {mark: "column", department: "", section: "1"},
    ];
    for (const [i, {mark, department, section}] of keys.entries()) {
      for (const {name} of [...marks[i]!.attributes])
        if (name.startsWith("data-")) marks[i]!.removeAttribute(name);
      marks[i]!.setAttribute("data-mark", mark);
      if (department) marks[i]!.setAttribute("data-department", department);
      if (section) marks[i]!.setAttribute("data-section", section);
    }
    showSelection(chart, (data) => data.mark === "row");
    expect(has(marks, "data-dimmed")).toEqual([false, false, true]);
    showSelection(chart, (data) => data.mark === "column");
    expect(has(marks, "data-dimmed")).toEqual([true, false, false]);
    // A cell is read by its heads.
    showSelection(chart, (data) => data.mark === "cell");
    expect(has(marks, "data-dimmed")).toEqual([false, false, false]);
    marks[0]!.setAttribute("data-department", "乙");
    showSelection(chart, (data) => data.mark === "cell");
    expect(has(marks, "data-dimmed")).toEqual([true, false, false]);
    showSelection(
      chart,
      (data) => data.mark === "row",
      (data) => data.mark === "column",
    );
    expect(has(marks, "data-dimmed")).toEqual([false, false, false]);
  });

  it("dims nothing if nothing is selected", () => {
    const {chart, marks} = smallChart();
    showSelection(chart, () => true);
    showSelection(chart, () => false);
    expect(has(marks, "data-dimmed")).toEqual([false, false, false]);
    showSelection(chart, null);
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["false", "false", "false"]);
  });
});

describe("the number on ties", () => {
  it("is dimmed, and faded, with all ties of the same two, and with none but all", () => {
    const {document, chart, marks, send} = smallChart();
    const number = document.createElementNS("http://www.w3.org/2000/svg", "g");
    for (const [name, value] of [
      ["part", "weight"],
      ["source", "乙"],
      ["target", "甲"],
    ] as const) {
      number.setAttribute(`data-${name}`, value);
    }
    chart.append(number);
    const back = marks[2]!.cloneNode(true) as SVGElement;
    back.setAttribute("data-relation", "shared");
    chart.append(back);
    showSelection(chart, (data) => data.relation === "joint");
    expect(number.hasAttribute("data-dimmed")).toBe(false);
    marks[0]!.setAttribute("data-department", "丁");
    showSelection(chart, (data) => data.department === "丁");
    expect(number.hasAttribute("data-dimmed")).toBe(true);
    showSelection(chart, null);
    expect(number.hasAttribute("data-dimmed")).toBe(false);
    highlightNeighbours(chart);
    send(marks[0]!, "focusin");
    expect(number.hasAttribute("data-faint")).toBe(true);
    send(marks[0]!, "focusout");
    expect(number.hasAttribute("data-faint")).toBe(false);
  });
});

describe("neighbourhood", () => {
  const node = (department: string) => ({mark: "node", department});
  const tie = (source: string, target: string) => ({mark: "tie", source, target});
  const marks = [node("甲"), node("乙"), node("丙"), tie("甲", "乙"), tie("乙", "丙")] as const;

  it("of a node is the node, its ties and their other ends", () => {
    expect(neighbourhood([...marks], marks[0])).toEqual([marks[0], marks[1], marks[3]]);
    expect(neighbourhood([...marks], marks[1])).toEqual([...marks]);
  });

  it("of a tie is the tie and its two ends", () => {
    expect(neighbourhood([...marks], marks[4])).toEqual([marks[1], marks[2], marks[4]]);
  });
});

describe("highlightNeighbours", () => {
  it("fades what the mark under the pointer is not tied to, until pointer or focus leaves", () => {
    const {chart, marks, send} = smallChart();
    marks[2]!.setAttribute("data-target", "丙");
    highlightNeighbours(chart);
    send(marks[0]!.firstElementChild!, "pointerover");
    expect(has(marks, "data-faint")).toEqual([false, true, false]);
    send(marks[1]!, "focusin");
    expect(has(marks, "data-faint")).toEqual([true, false, true]);
    send(chart, "pointerleave");
    expect(has(marks, "data-faint")).toEqual([false, false, false]);
    send(marks[1]!, "focusin");
    expect(has(marks, "data-faint")).toEqual([true, false, true]);
    send(marks[1]!, "focusout");
    expect(has(marks, "data-faint")).toEqual([false, false, false]);
  });

  it("takes no notice of a mark that came under a pointer that rests, until it moves", () => {
    const {chart, marks, send} = smallChart();
    marks[2]!.setAttribute("data-target", "丙");
    highlightNeighbours(chart);
    const at = {clientX: 40, clientY: 30};
    send(chart, "pointerdown", at);
    send(marks[0]!, "pointerover", at);
    send(marks[0]!, "pointermove", at);
    expect(has(marks, "data-faint")).toEqual([false, false, false]);
    // A browser tells of no new mark now, since the same one is still under the pointer.
    send(marks[0]!, "pointermove", {clientX: 41, clientY: 30});
    expect(has(marks, "data-faint")).toEqual([false, true, false]);
  });
});
