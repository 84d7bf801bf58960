import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import {setHeight, spacer} from "./spacerRow.js";

/** So many rows of a table in a box are on paper: what is in sight of it means nothing there. */
export const mostBoxedOnPaper = 50;

/** A table has so many rows before only those in sight are drawn: the browser finds words in the whole of a short one. */
const mostWholeRows = 100;

/** Rows of a table, in a box that scrolls, of which those in and near sight are drawn. */
export interface BoxRows {
  /**
   * Draws the rows anew. `draw` fills the row at a place, counted from 0; `drawn` is called after each change of the rows
   * that are drawn.
   */
  update(count: number, draw: (row: HTMLTableRowElement, place: number) => void, drawn: () => void): void;
  /** Brings the row at a place into sight and gives it to `then` once it is drawn; not at all where there is no such place. */
  reveal(place: number, then: (row: HTMLTableRowElement) => void): void;
}

/** What a document's printing concerns: found by the bodies that stand on the page, so that the others are forgotten. */
const turns = new WeakMap<Element, (isPaper: boolean) => void>();
const listening = new WeakSet<Document>();

/**
 * The rows of a table's body in a box of its own that scrolls; to be made once for a body. Rows may differ in height. For
 * paper the first {@link mostBoxedOnPaper} are drawn. Where nothing has a size, as in the build, these are drawn too.
 */
export function boxRows(box: HTMLElement, body: HTMLTableSectionElement): BoxRows {
  const {ownerDocument: document} = body;
  const rows = new Map<number, HTMLTableRowElement>();
  const [above, below] = [spacer(document), spacer(document)];
  body.replaceChildren(above, below);
  let fill = (_row: HTMLTableRowElement, _place: number) => {};
  let arrived = () => {};
  let total = 0;
  let margin = 0;
  let isPaper = !document.defaultView || !("ResizeObserver" in document.defaultView);
  let waiting: {place: number; then(row: HTMLTableRowElement): void} | null = null;
  let isMeasuring = false;
  let isMoved = false;

  /** The room above the rows: what of the table stands at the top of the box and stays there. */
  const headRoom = () =>
    Math.round(
      body.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - box.clientTop,
    );
  const options = () => ({
    count: total,
    estimateSize: () => 29,
    overscan: total <= mostWholeRows ? total : 8,
    getScrollElement: () => box,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    scrollMargin: margin,
    scrollPaddingStart: margin,
    onChange: () => {
      if (isMeasuring) isMoved = true;
      else if (body.isConnected) drawSight(false);
    },
  });
  const virtualizer = isPaper ? null : new Virtualizer<HTMLElement, HTMLTableRowElement>(options());

  /** Draws rows of places, in order, and leaves those that stand there already as they are, unless all are drawn anew. */
  const draw = (places: readonly number[], isAnew: boolean) => {
    const wanted = new Set(places);
    for (const [place, row] of rows) {
      if (wanted.has(place)) continue;
      // The keyboard stays where it can go on.
      if (row.contains(document.activeElement)) box.focus({preventScroll: true});
      row.remove();
      rows.delete(place);
    }
    let before: Element = above;
    for (const place of places) {
      let row = rows.get(place);
      if (!row || isAnew) {
        row ??= document.createElement("tr");
        row.dataset.index = String(place);
        fill(row, place);
        rows.set(place, row);
      }
      if (before.nextElementSibling !== row) body.insertBefore(row, before.nextElementSibling);
      before = row;
    }
    arrived();
  };
  const drawSight = (isAnew: boolean) => {
    for (const each of [above, below]) each.hidden = isPaper;
    if (isPaper || !virtualizer) draw([...Array(Math.min(total, mostBoxedOnPaper)).keys()], isAnew);
    else drawRange(virtualizer, isAnew);
  };
  const drawRange = (virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>, isAnew: boolean) => {
    const items: VirtualItem[] = virtualizer.getVirtualItems();
    const [first, last] = [items[0], items.at(-1)];
    setHeight(above, first ? first.start - margin : 0);
    setHeight(below, last ? virtualizer.getTotalSize() - (last.end - margin) : 0);
    draw(
      items.map(({index}) => index),
      isAnew,
    );
    // Each row of another height says so at once; the places of all are counted anew after the last of them.
    isMeasuring = true;
    isMoved = false;
    for (const row of rows.values()) virtualizer.measureElement(row);
    isMeasuring = false;
    const room = headRoom();
    if (room !== margin) {
      margin = room;
      box.style.scrollPaddingTop = `${margin}px`;
      virtualizer.setOptions(options());
      isMoved = true;
    }
    if (isMoved) drawRange(virtualizer, false);
    else if (waiting && rows.has(waiting.place)) {
      const {place, then} = waiting;
      waiting = null;
      then(rows.get(place)!);
    }
  };
  if (virtualizer) {
    virtualizer._didMount();
    listen(document);
    body.dataset.boxed = "";
    turns.set(body, (paper) => {
      isPaper = paper;
      drawSight(false);
    });
  }
  return {
    update(count, drawRow, drawn) {
      fill = drawRow;
      arrived = drawn;
      total = count;
      waiting = null;
      if (virtualizer) {
        virtualizer.setOptions(options());
        virtualizer._willUpdate();
      }
      drawSight(true);
    },
    reveal(place, then) {
      if (place < 0 || place >= total) return;
      const row = rows.get(place);
      if (row) return then(row);
      waiting = {place, then};
      virtualizer?.scrollToIndex(place, {align: "auto"});
    },
  };
}

/** Listens once to a document's printing. */
function listen(document: Document): void {
  if (listening.has(document)) return;
  listening.add(document);
  for (const type of ["beforeprint", "afterprint"]) {
    document.defaultView!.addEventListener(type, () => {
      for (const body of document.querySelectorAll("tbody[data-boxed]")) {
        turns.get(body)?.(type === "beforeprint");
      }
    });
  }
}
