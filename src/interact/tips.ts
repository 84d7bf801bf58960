import type {Point} from "../layout/point.js";
import {type Mark, markAt} from "./marks.js";
import {realMoves} from "./realMoves.js";

export interface Tips {
  /** Shows tips over the marks of a chart; the first line is the heading, no line no tip. */
  attach(chart: SVGSVGElement, content: (mark: Mark) => readonly string[]): void;
}

const id = "tip";
const distance = 14;
const pages = new WeakMap<Document, Tips>();

/** Where a tip of a size goes: below and right of a point, or on its other side where the window ends. */
export function tipPlace(
  point: Point,
  size: {width: number; height: number},
  page: {width: number; height: number},
): {left: number; top: number} {
  const beside = (at: number, length: number, end: number) => {
    const after = at + distance;
    const place = after + length <= end ? after : at - distance - length;
    return Math.max(0, Math.min(place, Math.max(0, end - length)));
  };
  return {
    left: Math.round(beside(point.x, size.width, page.width)),
    top: Math.round(beside(point.y, size.height, page.height)),
  };
}

/** The point that a tip beside a mark is placed by. */
function besideOf(mark: Mark): Point {
  const {left, top, width, height} = mark.getBoundingClientRect();
  return {x: left + width / 2, y: top + height};
}

/**
 * The tips of a page: one element, `div.tip`, for all charts. It is filled with text only, follows the pointer, stands
 * beside a mark that has the keyboard focus, with which it scrolls, and Escape and Back hide it. Its looks are the style sheet's: position fixed, no
 * pointer events.
 */
export function tipsOf(document: Document): Tips {
  const known = pages.get(document);
  if (known) return known;
  const element = document.createElement("div");
  element.id = id;
  element.className = "tip";
  element.setAttribute("role", "tooltip");
  element.hidden = true;
  document.body.append(element);
  let described: Mark | null = null;
  const isMoved = realMoves(document);

  const hide = () => {
    element.hidden = true;
    described?.removeAttribute("aria-describedby");
    described = null;
  };
  const show = (lines: readonly string[], point: Point) => {
    element.replaceChildren(
      ...lines.map((line, i) => {
        const row = document.createElement(i === 0 ? "strong" : "span");
        row.className = i === 0 ? "tip-head" : "tip-line";
        row.textContent = line;
        return row;
      }),
    );
    element.hidden = false;
    placeAt(point);
  };
  const placeAt = (point: Point) => {
    const page = document.documentElement;
    const place = tipPlace(point, element.getBoundingClientRect(), {
      width: page.clientWidth,
      height: page.clientHeight,
    });
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
  };
  const inSight = (mark: Mark) => {
    const {top, bottom} = mark.getBoundingClientRect();
    return bottom > 0 && top < document.documentElement.clientHeight;
  };
  // What was pointed at stands elsewhere then: a tip goes with a mark that has the focus, and otherwise goes away.
  document.addEventListener(
    "scroll",
    () => {
      if (described && inSight(described)) placeAt(besideOf(described));
      else hide();
    },
    {capture: true, passive: true},
  );
  document.defaultView?.addEventListener("popstate", hide);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  const tips: Tips = {
    attach(chart, content) {
      const follow = (event: PointerEvent) => {
        if (!isMoved(event)) return;
        const mark = markAt(chart, event);
        const lines = mark ? content(mark) : [];
        if (lines.length === 0) hide();
        else show(lines, {x: event.clientX, y: event.clientY});
      };
      const focus = (event: Event) => {
        const mark = markAt(chart, event);
        // What is pressed, or has the focus again when the panel is closed, is nothing that was asked about.
        if (!mark?.matches(":focus-visible")) return;
        const lines = content(mark);
        if (lines.length === 0) return hide();
        hide();
        show(lines, besideOf(mark));
        mark.setAttribute("aria-describedby", id);
        described = mark;
      };
      chart.addEventListener("pointermove", follow);
      chart.addEventListener("pointerleave", hide);
      chart.addEventListener("focusin", focus);
      chart.addEventListener("focusout", hide);
    },
  };
  pages.set(document, tips);
  return tips;
}
