import {type Direction, nearestInDirection} from "./direction.js";

/** A mark of a chart: an element with `data-mark` and its keys as data attributes. */
export type Mark = SVGElement;

export interface MarksOptions {
  /**
   * Called with the data attributes of the mark that the reader chose, or null when Escape clears. Null: marks are images
   * that are only read, not buttons.
   */
  onSelect: ((data: Record<string, string> | null, mark: Mark | null) => void) | null;
  /** Key of the mark that had the focus before the chart was drawn anew; it gets the focus again. */
  focus?: string | null;
}

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The marks of a chart, in the order in which they are painted. */
export function marksOf(chart: SVGSVGElement): Mark[] {
  return [...chart.querySelectorAll<Mark>("[data-mark]")];
}

/** The mark in which an event happened, if it is one of the chart's. */
export function markAt(chart: SVGSVGElement, event: Event): Mark | null {
  const target = event.target as Partial<Element> | null;
  const mark = target?.closest?.("[data-mark]") ?? null;
  return mark && chart.contains(mark) ? (mark as Mark) : null;
}

/** A mark's data attributes as a plain object, named as in `dataset`. */
export function dataOf(mark: Mark): Record<string, string> {
  return Object.fromEntries(
    [...mark.attributes]
      .filter(({name}) => name.startsWith("data-"))
      .map(({name, value}) => [
        name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
  );
}

const changing = new Set(["value", "tasks", "selected", "pinned", "dimmed", "faint", "muted"]);

/** What a mark stands for, as one string: its data attributes without its value and its state. */
export function markKey(mark: Mark): string {
  return JSON.stringify(
    Object.entries(dataOf(mark))
      .filter(([name]) => !changing.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * Makes the marks of a finished chart operable. One tab stop for the chart; arrow keys move to the nearest mark in that
 * direction, PageUp and PageDown to the one painted before or after (so that each can be reached), Home and End to the
 * first and last; Enter and Space choose, as a click does; Escape clears. The chart turns from an image to a group.
 */
export function operableMarks(chart: SVGSVGElement, {onSelect, focus = null}: MarksOptions): void {
  const marks = marksOf(chart);
  chart.setAttribute("role", "group");
  // Chromium puts an SVG element that listens for focus into the tab order, unless told not to.
  chart.setAttribute("tabindex", "-1");
  const had = focus === null ? -1 : marks.findIndex((mark) => markKey(mark) === focus);
  // The network's ties are painted before its departments, the largest of which is where a reader begins.
  const start = marks.findIndex((mark) => mark.getAttribute("data-mark") === "node");
  let current = Math.max(0, had >= 0 ? had : start);
  marks.forEach((mark, i) => {
    mark.setAttribute("role", onSelect ? "button" : "img");
    mark.setAttribute("tabindex", i === current ? "0" : "-1");
  });

  const goTo = (index: number | null) => {
    if (index === null || !marks[index]) return;
    marks[current]?.setAttribute("tabindex", "-1");
    current = index;
    marks[current]!.setAttribute("tabindex", "0");
    marks[current]!.focus();
  };
  const onClick = (event: Event) => {
    const mark = markAt(chart, event);
    // The second click of a double-click is no choice of its own.
    if (!mark || (event as MouseEvent).detail > 1) return;
    const index = marks.indexOf(mark);
    if (index !== current) {
      marks[current]?.setAttribute("tabindex", "-1");
      current = index;
      mark.setAttribute("tabindex", "0");
    }
    onSelect?.(dataOf(mark), mark);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const mark = markAt(chart, event);
    if (!mark) return;
    const index = marks.indexOf(mark);
    const direction = directions[event.key];
    // Where a chart can be panned, that is what Shift with an arrow does.
    if (direction && event.shiftKey) return;
    if (direction) {
      const rects = marks.map((each) => each.getBoundingClientRect());
      goTo(nearestInDirection(rects, index, direction));
    } else if (event.key === "Home") goTo(0);
    else if (event.key === "End") goTo(marks.length - 1);
    else if (event.key === "PageUp") goTo(Math.max(0, index - 1));
    else if (event.key === "PageDown") goTo(Math.min(marks.length - 1, index + 1));
    else if (onSelect && (event.key === "Enter" || event.key === " ")) onSelect(dataOf(mark), mark);
    else if (onSelect && event.key === "Escape") onSelect(null, null);
    else return;
    event.preventDefault();
  };
  const onFocus = (event: Event) => {
    const mark = markAt(chart, event);
    const index = mark ? marks.indexOf(mark) : -1;
    if (index < 0 || index === current) return;
    marks[current]?.setAttribute("tabindex", "-1");
    current = index;
    mark!.setAttribute("tabindex", "0");
  };
  chart.addEventListener("click", onClick);
  chart.addEventListener("keydown", onKey);
  chart.addEventListener("focusin", onFocus);
  if (had >= 0) marks[had]!.focus();
}
