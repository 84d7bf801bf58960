/**
 * How far the window is scrolled, as it said last: to ask it amid changes would lay out the page. It is followed for as
 * long as the element stands on the page, and again from the next question on.
 */
export function scrollOffset(element: HTMLElement): () => number {
  let offset = 0;
  let follows = false;
  return () => {
    const window = element.ownerDocument.defaultView;
    if (follows || !window) return offset;
    follows = true;
    // What draws pages in the build has no window to look through.
    offset = window.scrollY ?? 0;
    window.addEventListener("scroll", function scroll() {
      offset = window.scrollY;
      follows = element.isConnected;
      if (!follows) window.removeEventListener("scroll", scroll);
    });
    return offset;
  };
}
