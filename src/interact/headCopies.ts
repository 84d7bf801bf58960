import {type Mark, marksOf} from "./marks.js";

/** A part of a chart, in the chart's own pixels. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A picture of some groups of a chart, cut out: of their marks only the heads that are named. It has no marks of its
 * own, so that it is none for keyboard and assistive technology; pointer and clicks are handed on to the originals.
 */
export function headCopies(
  chart: SVGSVGElement,
  groups: readonly SVGElement[],
  heads: readonly Mark[],
  {x, y, width, height}: Crop,
): SVGSVGElement {
  const picture = chart.cloneNode(false) as SVGSVGElement;
  bare(picture);
  picture.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  for (const name of ["width", "height"]) picture.removeAttribute(name);
  const originals: Mark[] = [];
  for (const group of groups) {
    const copy = group.cloneNode(true) as SVGElement;
    const marks = marksOf(group as SVGSVGElement);
    marksOf(copy as SVGSVGElement).forEach((mark, i) => {
      if (!heads.includes(marks[i]!)) {
        mark.remove();
        return;
      }
      bare(mark);
      mark.setAttribute("data-copy", String(originals.push(marks[i]!) - 1));
    });
    picture.append(within(chart, group, copy));
  }
  handOn(picture, chart, originals);
  return picture;
}

/** Takes away all that makes an element a mark, or a stop for the keyboard; whether it is picked is still seen. */
function bare(element: Element): void {
  for (const {name} of [...element.attributes]) {
    if (/^(data-(?!(selected|dimmed|pinned)$)|aria-)|^(role|tabindex|id|class|style)$/.test(name))
      element.removeAttribute(name);
  }
}

/** A copy of a group in copies of the groups that it stands in, which it has its letters from. */
function within(chart: SVGSVGElement, group: SVGElement, copy: SVGElement): SVGElement {
  const parent = group.parentNode as SVGElement | null;
  if (!parent || parent === (chart as SVGElement)) return copy;
  const shell = parent.cloneNode(false) as SVGElement;
  bare(shell);
  shell.append(copy);
  return within(chart, parent, shell);
}

function handOn(picture: SVGSVGElement, chart: SVGSVGElement, originals: readonly Mark[]): void {
  const send = (event: MouseEvent) => {
    const copy = (event.target as Element).closest("[data-copy]");
    const {clientX, clientY, detail} = event;
    const target = copy ? originals[Number(copy.getAttribute("data-copy"))]! : chart;
    const Kind = event.constructor as typeof MouseEvent;
    target.dispatchEvent(new Kind(event.type, {bubbles: true, clientX, clientY, detail}));
  };
  for (const type of ["click", "pointermove"] as const) picture.addEventListener(type, send);
  picture.addEventListener("pointerleave", () => chart.dispatchEvent(new Event("pointerleave")));
}
