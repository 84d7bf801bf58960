import type {Point} from "../layout/point.js";

/** Where the pointer of each document was last heard of, in pixels of the window; null before that. */
const places = new WeakMap<Document, {at: Point | null}>();

/**
 * Tells of the pointer's events in a document whether they come of the pointer itself. A browser also sends some when
 * something else comes to lie under a pointer that rests, as after a chart was drawn anew or the page was scrolled: at that
 * the reader has not pointed.
 */
export function realMoves(document: Document): (event: Event) => boolean {
  const place = places.get(document) ?? {at: null};
  if (!places.has(document)) {
    places.set(document, place);
    // After all who ask, since the document hears of an event last.
    for (const type of ["pointermove", "pointerdown", "pointerup"]) {
      document.addEventListener(type, (event) => {
        const {clientX: x, clientY: y} = event as PointerEvent;
        place.at = {x, y};
      });
    }
  }
  return (event) => {
    const {clientX: x, clientY: y} = event as PointerEvent;
    return place.at === null || place.at.x !== x || place.at.y !== y;
  };
}
