import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {changePicks} from "../../src/views/changePicks.ts";
import {holdPlace, rememberMark, restorePlace, takeAsked} from "../../src/views/opener.ts";

/** A chart of a head and two rows, in a window of 600 that is scrolled down to a height. */
function page() {
  const {document} = parseHTML(`<html><body><figure><div data-part="plots"><svg>
<g data-mark="column" data-section="1"></g><g data-mark="row" data-department="甲"></g><g data-mark="row" data-department="乙"></g>
</svg></div></figure></body></html>`);
  const marks = [...document.querySelectorAll("[data-mark]")] as unknown as SVGElement[];
  const window = {
    innerHeight: 600,
    scrolled: 0,
    scrollBy: ({top}: {top: number}) => (window.scrolled += top),
  };
  Object.defineProperty(document, "defaultView", {value: window});
  /** Lays the marks out again, at other heights. */
  const lay = (heights: readonly number[]) => {
    for (const [i, mark] of marks.entries()) {
      mark.getBoundingClientRect = () => {
        const top = heights[i]! - window.scrolled;
        return {top, bottom: top + 20} as DOMRect;
      };
    }
  };
  return {document: document as unknown as Document, marks, window, lay};
}

describe("holdPlace", () => {
  it("keeps the mark that was picked at its height, once", () => {
    const {document, marks, window, lay} = page();
    lay([100, 200, 300]);
    rememberMark(marks[1]!);
    holdPlace(document);
    lay([100, 260, 420]);
    restorePlace(document);
    expect(window.scrolled).toBe(60);
    lay([0, 0, 0]);
    restorePlace(document);
    expect(window.scrolled).toBe(60);
  });

  it("keeps the mark nearest to the middle where the picked one is out of sight", () => {
    const {document, marks, window, lay} = page();
    lay([-400, 20, 320]);
    rememberMark(marks[0]!);
    holdPlace(document);
    lay([-300, 150, 520]);
    restorePlace(document);
    expect(window.scrolled).toBe(200);
  });

  it("keeps nothing where no mark of the chart is in sight", () => {
    const {document, marks, window, lay} = page();
    lay([-400, -300, 700]);
    rememberMark(marks[1]!);
    holdPlace(document);
    lay([0, 0, 0]);
    restorePlace(document);
    expect(window.scrolled).toBe(0);
  });
});

describe("changePicks", () => {
  const change = (search: string, parameters: Record<string, string | null>) => {
    const {document, marks, window, lay} = page();
    lay([100, 200, 300]);
    rememberMark(marks[1]!);
    const changes: unknown[] = [];
    changePicks(
      parameters,
      {document, search: new URLSearchParams(search)},
      {change: (each) => changes.push(each)},
    );
    lay([100, 700, 800]);
    const asked = takeAsked(document);
    restorePlace(document);
    return {changes, asked, scrolled: window.scrolled};
  };

  it("turns to other picks, which are the reader's own, in place", () => {
    const made = {changes: [{pick: "section=1"}], asked: true, scrolled: 500};
    expect(change("sort=name", {pick: "section=1"})).toEqual(made);
  });

  it("leaves nothing behind for a later drawing where the picks are these already", () => {
    const none = {changes: [], asked: false, scrolled: 0};
    expect(change("pick=section%3D1", {pick: "section=1"})).toEqual(none);
    expect(change("", {pick: null})).toEqual(none);
  });
});
