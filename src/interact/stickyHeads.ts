import {columnHeads, headBand, panelsOf, rowHeads, rowHeadsEnd} from "./chartHeads.js";
import {headCopies} from "./headCopies.js";
import {type HeadBand, stuckHead} from "./stuckHead.js";

/** What keeps the heads of a figure's chart in sight, by figure. */
const kept = new WeakMap<HTMLElement, (chart: SVGSVGElement) => void>();

/**
 * Keeps the heads of a table-like chart in sight: those of the columns at the top of the window while the chart is
 * scrolled past it, and those of the rows at the left while it is moved in a box that is narrower. What is seen then are
 * copies before the scrolling box, of no height and hidden from assistive technology, so that nothing makes room for
 * them; a click on a copy is one on the head itself. To be called again after each drawing.
 * @param frame the figure, which holds the scrolling box `[data-part=plots]`
 */
export function stickyHeads(frame: HTMLElement): void {
  const box = frame.querySelector<HTMLElement>(":scope > [data-part=plots]");
  const chart = box?.querySelector<SVGSVGElement>("svg");
  if (!box || !chart) return;
  if (!kept.has(frame)) kept.set(frame, keepHeads(frame, box));
  kept.get(frame)!(chart);
}

function keepHeads(frame: HTMLElement, box: HTMLElement): (chart: SVGSVGElement) => void {
  const view = frame.ownerDocument.defaultView!;
  const columns = copyRoom(frame, box, "column-copies");
  const rows = copyRoom(frame, box, "row-copies");
  let chart: SVGSVGElement;
  let heads: Heads;

  const update = () => {
    const place = chart.getBoundingClientRect();
    const {width, height} = chart.viewBox.baseVal;
    const scale = place.width / width;
    if (!(scale > 0)) return;
    const moved = box.scrollLeft > 0;
    const stuck = stuckHead(heads.bands, -place.top / scale);

    columns.show(stuck && `${stuck.band}`, () => {
      const {top, bottom} = heads.bands[stuck!.band]!;
      const panel = heads.panels[stuck!.band]!;
      const groups = [...panel.querySelectorAll<SVGElement>("[data-part=column-heads]")];
      return headCopies(chart, groups, columnHeads(panel), {x: 0, y: top, width, height: bottom - top});
    });
    columns.style.setProperty("top", `${(stuck?.shift ?? 0) * scale}px`);
    columns.picture?.style.setProperty("width", `${place.width}px`);
    columns.picture?.style.setProperty("margin-left", `${-box.scrollLeft}px`);
    // Where the rows' names stand at the left, the heads go by behind a corner of the same width.
    columns.corner.style.setProperty("width", moved ? `${heads.namesEnd * scale}px` : "0");

    rows.show(moved ? "names" : null, () => {
      const groups = [...chart.querySelectorAll<SVGElement>("[data-part=row-heads]")];
      return headCopies(chart, groups, rowHeads(chart), {x: 0, y: 0, width: heads.namesEnd, height});
    });
    rows.picture?.style.setProperty("width", `${heads.namesEnd * scale}px`);
  };

  for (const type of ["scroll", "resize"]) view.addEventListener(type, update, {passive: true});
  box.addEventListener("scroll", update, {passive: true});
  return (next) => {
    chart = next;
    heads = headsOf(next);
    columns.clear();
    rows.clear();
    // Before it is painted, when the page has its new shape.
    view.requestAnimationFrame(update);
  };
}

/** The panels of a chart that have heads, and where these stand in it. */
interface Heads {
  panels: SVGElement[];
  bands: HeadBand[];
  namesEnd: number;
}

function headsOf(chart: SVGSVGElement): Heads {
  const found = panelsOf(chart).flatMap((panel) => {
    const band = headBand(panel);
    return band ? [{panel, band}] : [];
  });
  return {
    panels: found.map(({panel}) => panel),
    bands: found.map(({band}) => band),
    namesEnd: rowHeadsEnd(chart),
  };
}

/** The room of a picture of heads, before the scrolling box. */
interface CopyRoom {
  style: CSSStyleDeclaration;
  corner: HTMLElement;
  picture: SVGSVGElement | null;
  /** Shows a picture, made only if it is another one than stands there; null hides it. */
  show(name: string | null, make: () => SVGSVGElement): void;
  clear(): void;
}

function copyRoom(frame: HTMLElement, box: HTMLElement, part: string): CopyRoom {
  const {ownerDocument: document} = frame;
  const outer = document.createElement("div");
  outer.dataset.part = part;
  outer.setAttribute("aria-hidden", "true");
  const inner = document.createElement("div");
  const corner = document.createElement("span");
  inner.hidden = true;
  inner.append(corner);
  outer.append(inner);
  frame.insertBefore(outer, box);
  let shown: string | null = null;
  const room: CopyRoom = {
    style: inner.style,
    corner,
    picture: null,
    show(name, make) {
      if (name === shown) return;
      room.clear();
      shown = name;
      inner.hidden = name === null;
      if (name === null) return;
      room.picture = make();
      inner.prepend(room.picture);
    },
    clear() {
      room.picture?.remove();
      room.picture = null;
      shown = null;
      inner.hidden = true;
    },
  };
  return room;
}
