import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {type PaperPage, paperPages} from "../../src/interact/paperPages.ts";

/** A page with two figures, and what lets it print. */
function printing() {
  const {document, window} = parseHTML(
    "<html><body><figure><div data-part=plots></div></figure><figure><div data-part=plots></div></figure></body></html>",
  );
  const frames = [...document.querySelectorAll("figure")] as unknown as HTMLElement[];
  const page = (said: string) =>
    ({said, chart: document.createElementNS("http://www.w3.org/2000/svg", "svg")}) as unknown as PaperPage;
  const send = (type: string) => window.dispatchEvent(new window.Event(type));
  return {frames: frames as [HTMLElement, HTMLElement], page, send};
}
const said = (frame: HTMLElement) =>
  [...frame.querySelectorAll("[data-part=plots] + [data-part=pages] > div:has(svg) > p")].map(
    (line) => line.textContent,
  );

describe("paperPages", () => {
  it("has the pages while it is printed, as they were drawn last, of a chart that needs them only", () => {
    const {frames, page, send} = printing();
    const [long, short] = frames;
    paperPages(long, () => [page("旧")]);
    paperPages(long, () => [page("一"), page("二")]);
    paperPages(short, () => []);
    expect(said(long)).toEqual([]);
    for (let time = 0; time < 2; time++) {
      send("beforeprint");
      expect(said(long)).toEqual(["一", "二"]);
      expect(long.dataset.paged).toBe("true");
      expect([said(short), short.dataset.paged]).toEqual([[], undefined]);
    }
    send("afterprint");
    expect([said(long), long.dataset.paged]).toEqual([[], undefined]);
  });

  it("forgets a figure that has left the page", () => {
    const {frames, page, send} = printing();
    let made = 0;
    paperPages(frames[0], () => {
      made++;
      return [page("一")];
    });
    frames[0].remove();
    send("beforeprint");
    expect(made).toBe(0);
  });
});
