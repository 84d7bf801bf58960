/** The top edges of the rows of a chart by key, in the chart's own pixels. */
export type RowTops = ReadonlyMap<string, number>;

/** How long a row glides to its new place, in milliseconds. */
const duration = 400;
const easing = "cubic-bezier(0.4, 0, 0.2, 1)";
/** Where more is to be moved in sight, all changes at once: a slow picture is worse than a sudden one. */
const mostElements = 2000;
/** How far above and below the window a row is still moved, in pixels of the window. */
const margin = 200;

/** One of the movements in a chart, which all begin and end together. */
const gliding = new WeakMap<SVGSVGElement, Animation>();

/**
 * How far from its new place each row stood before, in pixels; rows that are new or have not moved are left out. None
 * has moved where they stand in the order that they had, though all of them may be higher or lower.
 */
export function shiftsOf(before: RowTops, after: RowTops): Map<string, number> {
  const inOrder = (tops: RowTops, others: RowTops) =>
    [...tops.keys()].filter((key) => others.has(key)).sort((a, b) => tops.get(a)! - tops.get(b)!);
  const order = inOrder(before, after);
  if (inOrder(after, before).every((key, i) => key === order[i])) return new Map();
  const shifts = order.map((key) => [key, before.get(key)! - after.get(key)!] as const);
  return new Map(shifts.filter(([, shift]) => Math.abs(shift) >= 0.5));
}

/**
 * Remembers where the rows of a chart stand, on their way even, and returns what lets those of the chart that takes its
 * place glide from there. What moves with a row are the elements that name its department or group. Only rows move that
 * come from or go to a place in or near the window, so that a long chart costs no more than a short one. Nothing moves
 * where the reader asked for less motion; clicks and keys work meanwhile.
 */
export function rememberRows(old: SVGSVGElement): (chart: SVGSVGElement) => void {
  const isMoving = gliding.get(old)?.playState === "running";
  const before = new Map(gridsOf(old).flatMap((grid) => [...topsIn(grid, isMoving ? offsetOf : () => 0)]));
  return (chart) => {
    const view = chart.ownerDocument.defaultView;
    if (!view || view.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    // At another width everything stands elsewhere.
    if (old.getAttribute("width") !== chart.getAttribute("width")) return;
    const isNear = nearWindow(chart, view.innerHeight);
    const moving = gridsOf(chart).flatMap((grid) => {
      const tops = topsIn(grid);
      const shifts = shiftsOf(before, tops);
      return grid.elements.flatMap((element) => {
        const key = rowKey(element, grid);
        const shift = shifts.get(key);
        if (shift === undefined) return [];
        const top = tops.get(key)!;
        return isNear(top) || isNear(top + shift) ? [{element, shift}] : [];
      });
    });
    if (moving.length > mostElements) return;
    for (const {element, shift} of moving) {
      const from = {transform: `translate(0, ${shift}px)`};
      gliding.set(chart, element.animate([from, {transform: "none"}], {duration, easing}));
    }
  };
}

/** Tells whether a height in a chart, in its own pixels, is in or near the window. */
function nearWindow(chart: SVGSVGElement, windowHeight: number): (height: number) => boolean {
  const {top, width} = chart.getBoundingClientRect();
  const scale = width / Number(chart.getAttribute("width"));
  return (height) => {
    const at = top + height * scale;
    return at > -margin && at < windowHeight + margin;
  };
}

/** A part of a chart in which each row stands once. */
interface Grid {
  index: number;
  /** Names of the rows, each with a box or a line of text at its height. */
  heads: SVGElement[];
  /** All that belongs to a row, the heads among it. */
  elements: SVGElement[];
}

function gridsOf(chart: SVGSVGElement): Grid[] {
  const groups = [...chart.querySelectorAll<SVGElement>("[data-part=panel], [data-part=strips]")];
  return groups.map((group, index) => ({
    index,
    heads: [...group.querySelectorAll<SVGElement>("[data-part=row-heads] > *")],
    elements: [...group.querySelectorAll<SVGElement>("[data-department], [data-group]")],
  }));
}

/** A department and a group are never called the same. */
const rowKey = (element: SVGElement, {index}: Grid): string =>
  `${index} ${element.getAttribute("data-department") ?? element.getAttribute("data-group")}`;

function topsIn(grid: Grid, offset = (_head: SVGElement) => 0): RowTops {
  return new Map(
    grid.heads.map((head) => [
      rowKey(head, grid),
      Number(head.querySelector("rect, text")?.getAttribute("y")) + offset(head),
    ]),
  );
}

/** How far a row still is from its place. */
function offsetOf(head: SVGElement): number {
  const view = head.ownerDocument.defaultView;
  return view ? new view.DOMMatrix(view.getComputedStyle(head).transform).f : 0;
}
