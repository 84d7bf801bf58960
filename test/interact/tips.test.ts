import {describe, expect, it} from "vitest";
import {tipPlace, tipsOf} from "../../src/interact/tips.ts";
import {smallChart} from "./page.ts";

const page = {width: 400, height: 300};
const size = {width: 100, height: 40};

describe("tipPlace", () => {
  it("is right of and below the point", () => {
    expect(tipPlace({x: 50, y: 60}, size, page)).toEqual({left: 64, top: 74});
  });

  it("turns to the other side at the window's edge, and never leaves the window", () => {
    expect(tipPlace({x: 390, y: 290}, size, page)).toEqual({left: 276, top: 236});
    expect(tipPlace({x: 10, y: 10}, {width: 500, height: 400}, page)).toEqual({left: 0, top: 0});
  });
});

describe("tipsOf", () => {
  function open() {
    const here = smallChart();
    const tips = tipsOf(here.document);
    const element = here.document.querySelector<HTMLElement>(".tip")!;
    element.getBoundingClientRect = () => size as DOMRect;
    return {...here, tips, element};
  }

  it("keeps one element for the page", () => {
    const {document, tips} = open();
    expect(tipsOf(document)).toBe(tips);
    expect(document.querySelectorAll(".tip")).toHaveLength(1);
  });

  it("shows lines as text, whatever is in them", () => {
    const {chart, marks, tips, element, send} = open();
    tips.attach(chart, (mark) => [mark.getAttribute("data-department") ?? "", "<b>3 项</b>"]);
    send(marks[0]!, "pointermove", {clientX: 5, clientY: 5});
    expect(element.hidden).toBe(false);
    expect([...element.children].map((line) => line.textContent)).toEqual(["甲", "<b>3 项</b>"]);
    expect(element.querySelector("b")).toBeNull();
  });

  it("follows the focus too, is named by the mark, and hides on Escape", () => {
    const {document, chart, marks, tips, element, send} = open();
    tips.attach(chart, () => ["甲"]);
    send(marks[0]!, "focusin");
    expect(element.hidden).toBe(false);
    expect(marks[0]!.getAttribute("aria-describedby")).toBe(element.id);
    send(document.body, "keydown", {key: "Escape"});
    expect(element.hidden).toBe(true);
    expect(marks[0]!.hasAttribute("aria-describedby")).toBe(false);
  });

  it("hides beside marks, and where there is nothing to say", () => {
    const {chart, marks, tips, element, send} = open();
    tips.attach(chart, (mark) => (mark === marks[0] ? ["甲"] : []));
    const at = {clientX: 5, clientY: 5};
    const beside = {clientX: 9, clientY: 5};
    for (const leave of [
      () => send(chart, "pointermove", beside),
      () => send(marks[1]!, "pointermove", beside),
      () => send(chart, "pointerleave"),
    ]) {
      send(marks[0]!, "pointermove", at);
      expect(element.hidden).toBe(false);
      leave();
      expect(element.hidden).toBe(true);
    }
  });

  it("goes away when the page is scrolled or turned back, but scrolls with a mark that has the focus", () => {
    const {document, chart, marks, tips, element, send} = open();
    tips.attach(chart, () => ["甲"]);
    Object.defineProperty(document.documentElement, "clientWidth", {value: page.width});
    Object.defineProperty(document.documentElement, "clientHeight", {value: page.height});
    const scroll = () => send(document.documentElement, "scroll");
    send(marks[0]!, "pointermove", {clientX: 5, clientY: 5});
    scroll();
    expect(element.hidden).toBe(true);
    send(marks[0]!, "focusin");
    expect(element.style.top).toBe("24px");
    marks[0]!.getBoundingClientRect = () =>
      ({left: 0, top: 100, bottom: 110, width: 10, height: 10}) as DOMRect;
    scroll();
    expect([element.hidden, element.style.top]).toEqual([false, "124px"]);
    marks[0]!.getBoundingClientRect = () =>
      ({left: 0, top: -20, bottom: -10, width: 10, height: 10}) as DOMRect;
    scroll();
    expect(element.hidden).toBe(true);
    send(marks[0]!, "focusin");
    expect(element.hidden).toBe(false);
    send(document.defaultView as unknown as Element, "popstate");
    expect(element.hidden).toBe(true);
  });

  it("stays of what was pointed at while another mark comes under a pointer that rests", () => {
    const {marks, chart, tips, element, send} = open();
    tips.attach(chart, (mark) => [mark.getAttribute("data-department") ?? "联系"]);
    send(marks[0]!, "pointermove", {clientX: 5, clientY: 5});
    send(marks[1]!, "pointermove", {clientX: 5, clientY: 5});
    expect(element.textContent).toBe("甲");
    send(marks[1]!, "pointermove", {clientX: 6, clientY: 5});
    expect(element.textContent).toBe("乙");
  });
});
