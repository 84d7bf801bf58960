import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import {stickyHeads} from "../../src/interact/stickyHeads.ts";

/** A document that counts its window's listeners, and figures that count how often they were looked at. */
function page() {
  const {document} = parseHTML("<html><body></body></html>");
  const listeners: {type: string; call: () => void}[] = [];
  Object.defineProperty(document, "defaultView", {
    value: {
      addEventListener: (type: string, call: () => void) => listeners.push({type, call}),
      requestAnimationFrame: () => 0,
    },
  });
  const figure = () => {
    const frame = document.createElement("figure");
    frame.innerHTML = "<div data-part='plots'><svg></svg></div>";
    document.body.append(frame);
    const seen = {times: 0};
    Object.assign(frame.querySelector("svg")!, {
      viewBox: {baseVal: {width: 0, height: 0}},
      getBoundingClientRect: () => {
        seen.times++;
        return {width: 0};
      },
    });
    return {frame: frame as unknown as HTMLElement, seen};
  };
  const scroll = () => {
    for (const {type, call} of listeners) if (type === "scroll") call();
  };
  return {listeners, figure, scroll};
}

it("listens once for all figures of a document, and looks at those only that stand in it", () => {
  const {listeners, figure, scroll} = page();
  const [gone, stays] = [figure(), figure()];
  for (const {frame} of [gone, stays, stays]) stickyHeads(frame);
  scroll();
  expect([gone.seen.times, stays.seen.times]).toEqual([1, 1]);
  gone.frame.remove();
  const next = figure();
  stickyHeads(next.frame);
  scroll();
  expect([gone.seen.times, stays.seen.times, next.seen.times]).toEqual([1, 2, 1]);
  expect(listeners.map(({type}) => type)).toEqual(["scroll", "resize"]);
});
