import {columnHeads, headBand, panelsOf, rowHeads, rowHeadsEnd} from "./chartHeads.js";
import {headCopies} from "./headCopies.js";
import {hiddenBy} from "./hiddenBy.js";
import {type HeadBand, stuckHead} from "./stuckHead.js";

/** Keeps the heads of one figure's chart in sight. */
interface Keeper {
  frame: HTMLElement;
  /** Turns to a chart that was drawn anew. */
  turn(chart: SVGSVGElement): void;
  update(): void;
}

const keepers = new WeakMap<HTMLElement, Keeper>();
/** The keepers of the figures in a document, which has one listener for them all. */
const live = new WeakMap<Document, Set<Keeper>>();

/**
 * Keeps the heads of a table-like chart in sight: those of the columns at the top of the window while the chart is
 * scrolled past it, and those of the rows at the left while it is moved in a box that is narrower. What is seen then are
 * copies before the scrolling box, of no height and hidden from assistive technology, so that nothing makes room for
 * them; a click on a copy is one on the head itself. A mark that gets the keyboard's focus is
 * brought out from behind them. To be called again after each drawing.
 * @param frame the figure, which holds the scrolling box `[data-part=plots]`
 */
export function stickyHeads(frame: HTMLElement): void {
  const box = frame.querySelector<HTMLElement>(":scope > [data-part=plots]");
  const chart = box?.querySelector<SVGSVGElement>("svg");
  if (!box || !chart) return;
  const keeper = keepers.get(frame) ?? keepHeads(frame, box);
  keepers.set(frame, keeper);
  liveIn(frame.ownerDocument).add(keeper);
  keeper.turn(chart);
}

/** The keepers that a document's scrolling concerns; one whose figure has left the page is forgotten. */
function liveIn(document: Document): Set<Keeper> {
  const known = live.get(document);
  if (known) return known;
  const found = new Set<Keeper>();
  const update = () => {
    for (const keeper of found) {
      if (keeper.frame.isConnected) keeper.update();
      else found.delete(keeper);
    }
  };
  for (const type of ["scroll", "resize"]) {
    document.defaultView!.addEventListener(type, update, {passive: true});
  }
  live.set(document, found);
  return found;
}

function keepHeads(frame: HTMLElement, box: HTMLElement): Keeper {
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

  /** Brings a mark out from behind the heads. Less to scroll may bring other heads, so it looks twice. */
  const uncover = (mark: Element) => {
    if (mark !== frame.ownerDocument.activeElement) return;
    for (let look = 0; look < 2; look++) {
      update();
      const hidden = hiddenBy(mark.getBoundingClientRect(), {column: columns.covered(), row: rows.covered()});
      if (hidden.top > 0) view.scrollBy({top: -hidden.top, behavior: "instant"});
      if (hidden.left > 0) box.scrollBy({left: -hidden.left, behavior: "instant"});
    }
  };

  box.addEventListener("scroll", update, {passive: true});
  box.addEventListener("focusin", ({target}) => {
    const mark = (target as Element).closest("[data-mark]");
    // The pointer is on what it presses; and the browser scrolls only after it has told of the focus.
    if (mark?.matches(":focus-visible")) view.requestAnimationFrame(() => uncover(mark));
  });
  return {
    frame,
    turn(next) {
      chart = next;
      heads = headsOf(next);
      columns.clear();
      rows.clear();
      // Before it is painted, when the page has its new shape.
      view.requestAnimationFrame(update);
    },
    update,
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
  /** Where in the window the picture covers what is behind it; null while there is none. */
  covered(): DOMRect | null;
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
    covered: () => (inner.hidden ? null : inner.getBoundingClientRect()),
  };
  return room;
}
