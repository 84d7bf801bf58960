import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import {scrollOffset} from "./scrollOffset.js";
import {setHeight, spacer} from "./spacerRow.js";

/** So many rows a table has before only those in sight are drawn: the browser finds and prints the whole of a short one. */
export const mostWholeRows = 300;

/** So many rows of a longer table are printed, and drawn for that; a hundred thousand would hang the browser. */
export const mostPrintedRows = 1000;

/** So many rows of a short table are drawn at a time once those in sight are: few enough for the reader not to wait. */
const rowsAtATime = 20;

/** No row is lower, in pixels: a line of small text and the room around it. */
const lowestRow = 36;

/** Rows of a table of which those in and near the window are drawn. */
export interface RowWindow {
  /**
   * Draws the rows anew: those down to the window's lower edge and some below it at once, the others of a short table by
   * {@link RowWindow.more}. `draw` fills the row at a place, counted from 0; `drawn` is called after each change of the
   * rows that are drawn.
   */
  update(count: number, draw: (row: HTMLTableRowElement, place: number) => void, drawn: () => void): void;
  /** Draws some more rows of a short table; false if none was left. */
  more(): boolean;
  /**
   * Brings the row at a place into sight and gives it to `then` once it is drawn; not at all where there is no such place,
   * or where the rows are drawn anew before.
   */
  reveal(place: number, then: (row: HTMLTableRowElement) => void): void;
}

const windows = new WeakMap<HTMLElement, RowWindow>();

/**
 * The window of a table's body, the same for the same body. Rows may differ in height. For paper the first
 * {@link mostPrintedRows} are drawn, since what is in sight means nothing there.
 */
export function rowWindow(body: HTMLTableSectionElement): RowWindow {
  const known = windows.get(body) ?? made(body);
  windows.set(body, known);
  return known;
}

function made(body: HTMLTableSectionElement): RowWindow {
  const {ownerDocument: document} = body;
  const rows = new Map<number, HTMLTableRowElement>();
  let fill = (_row: HTMLTableRowElement, _place: number) => {};
  let arrived = () => {};
  let total = 0;
  let waiting: {place: number; then(row: HTMLTableRowElement): void} | null = null;
  let virtual: {virtualizer: Virtualizer<Window, HTMLTableRowElement>; leave(): void} | null = null;
  /** So many rows of a short table are drawn. */
  let begun = 0;
  /** While rows are measured, and whether that moved any. */
  let isMeasuring = false;
  let isMoved = false;
  const offset = scrollOffset(body);
  /** How far the table's top is from the page's, as it was measured last. */
  let margin = 0;
  /** How far the window is scrolled for the reader while the rows are drawn for paper; null while they are not. */
  let scrolled: number | null = null;
  const [above, below] = [spacer(document), spacer(document)];

  /** Draws rows of places, in order, and leaves those that stand there already as they are, but for those from `anew` on. */
  const draw = (places: readonly number[], anew: number) => {
    const wanted = new Set(places);
    for (const [place, row] of rows) {
      if (wanted.has(place)) continue;
      row.remove();
      rows.delete(place);
    }
    let before: Element | null = above.isConnected ? above : null;
    for (const place of places) {
      let row = rows.get(place);
      if (!row || place >= anew) {
        row ??= document.createElement("tr");
        row.dataset.index = String(place);
        fill(row, place);
        rows.set(place, row);
      }
      const next: Element | null = before ? before.nextElementSibling : body.firstElementChild;
      if (next !== row) body.insertBefore(row, next);
      before = row;
    }
    arrived();
  };
  /** Draws the rows of a short table up to a place, which is exclusive. */
  const drawUntil = (end: number) => {
    const from = begun;
    begun = Math.min(end, total);
    draw([...Array(begun).keys()], from);
  };
  const more = () => {
    if (virtual !== null || begun >= total) return false;
    drawUntil(begun + rowsAtATime);
    return true;
  };
  const drawWindow = (isAnew: boolean) => {
    const anew = isAnew ? 0 : total;
    const {virtualizer} = virtual!;
    for (const each of [above, below]) each.hidden = scrolled !== null;
    if (scrolled !== null) return draw([...Array(Math.min(total, mostPrintedRows)).keys()], anew);
    const items: VirtualItem[] = virtualizer.getVirtualItems();
    const [first, last] = [items[0], items.at(-1)];
    setHeight(above, first ? first.start - margin : 0);
    setHeight(below, last ? virtualizer.getTotalSize() - (last.end - margin) : 0);
    draw(
      items.map(({index}) => index),
      anew,
    );
    // Each row of another height says so at once; the places of all are counted anew after the last of them.
    isMeasuring = true;
    isMoved = false;
    for (const row of rows.values()) virtualizer.measureElement(row);
    isMeasuring = false;
    const top = topOf(body);
    if (top !== margin) {
      margin = top;
      virtualizer.setOptions(options());
      isMoved = true;
    }
    if (isMoved) return drawWindow(false);
    if (waiting && rows.has(waiting.place)) {
      const {place, then} = waiting;
      waiting = null;
      then(rows.get(place)!);
    }
  };
  /** Draws the rows for paper, and for the window again. */
  const turn = ({type}: Event) => {
    const window = document.defaultView!;
    const top = scrolled;
    scrolled = type === "beforeprint" ? (top ?? window.scrollY) : null;
    drawWindow(false);
    if (scrolled === null && top !== null) window.scrollTo({top, behavior: "instant"});
  };
  const paper = ["beforeprint", "afterprint"];
  const begin = () => {
    margin = topOf(body);
    const window = document.defaultView!;
    const virtualizer = new Virtualizer<Window, HTMLTableRowElement>(options());
    const leave = virtualizer._didMount();
    for (const event of paper) window.addEventListener(event, turn);
    virtual = {
      virtualizer,
      leave() {
        leave();
        for (const event of paper) window.removeEventListener(event, turn);
        scrolled = null;
      },
    };
  };
  const options = () => ({
    count: total,
    estimateSize: () => 70,
    overscan: 10,
    getScrollElement: () => document.defaultView,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: margin,
    onChange: () => {
      if (!virtual) return;
      if (isMeasuring) {
        isMoved = true;
        return;
      }
      if (body.isConnected) return drawWindow(false);
      // Its table was taken off the page: nothing listens for it any more.
      virtual.leave();
      virtual = null;
    },
  });
  return {
    update(count, drawRow, drawn) {
      fill = drawRow;
      arrived = drawn;
      const isAsLong = count === total;
      total = count;
      // Whoever waited for a row waited for one of the rows that were.
      waiting = null;
      const isWhole = count <= mostWholeRows;
      body.toggleAttribute("data-whole", isWhole);
      if (isWhole) {
        virtual?.leave();
        virtual = null;
        above.remove();
        below.remove();
        // What the build drew stands there without being known.
        for (const row of [...body.children] as HTMLElement[]) {
          if (rows.get(Number(row.dataset.index)) !== row) row.remove();
        }
        begun = 0;
        const height = document.defaultView?.innerHeight ?? 0;
        return drawUntil(Math.ceil((offset() + height) / lowestRow));
      }
      if (virtual === null) {
        body.replaceChildren(above, below);
        rows.clear();
        begin();
      } else {
        virtual.virtualizer.setOptions(options());
        // Of as many rows the heights that were measured are the better guess: nothing moves under the reader.
        if (!isAsLong) virtual.virtualizer.measure();
      }
      virtual!.virtualizer._willUpdate();
      drawWindow(true);
    },
    more,
    reveal(place, then) {
      if (place < 0 || place >= total) return;
      while (!rows.has(place) && more());
      const row = rows.get(place);
      if (row) {
        row.scrollIntoView({block: "nearest"});
        return then(row);
      }
      waiting = {place, then};
      virtual?.virtualizer.scrollToIndex(place, {align: "center"});
    },
  };
}

/** How far an element's top is from the page's. */
function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top + (element.ownerDocument.defaultView?.scrollY ?? 0);
}
