import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {columnHeads, headBand, panelsOf, rowHeads, rowHeadsEnd} from "../../src/interact/chartHeads.ts";
import {headCopies} from "../../src/interact/headCopies.ts";

/** A chart of a heading that is listed above its numeral, a second one without a list entry, and one row. */
function small() {
  const {document, window} = parseHTML(`<html><body><svg role="group" tabindex="-1" aria-label="图"
 viewBox="0 0 400 300" width="400" height="300" font-family="serif"><g data-part="panel" font-size="13">
<g data-part="column-heads" font-size="12">
<g data-mark="column" data-section="1" tabindex="0" role="button" aria-label="一：3"><rect x="60" y="10" width="90" height="20"/><text>强化</text></g>
<g data-mark="column" data-section="1" data-value="3" tabindex="-1" role="button" aria-label="一：3"><rect x="60" y="40" width="30" height="20"/><text>一</text></g>
<g data-mark="column" data-section="2" aria-label="二：1"><rect x="90" y="45" width="30" height="15"/><text>二</text></g>
</g>
<g data-part="row-heads"><g data-mark="row" data-department="甲"><rect x="0" y="100" width="60" height="24"/><text>甲</text></g></g>
</g></svg></body></html>`);
  const chart = document.querySelector("svg") as unknown as SVGSVGElement;
  return {chart, window};
}

describe("chartHeads", () => {
  it("takes the heads next to the grid, not those in the list above", () => {
    const {chart} = small();
    const [panel] = panelsOf(chart);
    expect(columnHeads(panel!).map((mark) => mark.textContent)).toEqual(["一", "二"]);
    expect(headBand(panel!)).toEqual({top: 40, bottom: 60, end: 124});
    expect(rowHeads(chart)).toHaveLength(1);
    expect(rowHeadsEnd(chart)).toBe(60);
  });

  it("finds nothing to keep in sight in an empty chart", () => {
    const {document} = parseHTML("<svg><g data-part='panel'></g></svg>");
    const chart = document.querySelector("svg") as unknown as SVGSVGElement;
    expect(headBand(panelsOf(chart)[0]!)).toBeNull();
    expect(rowHeadsEnd(chart)).toBe(0);
  });
});

describe("headCopies", () => {
  const copy = () => {
    const {chart, window} = small();
    const [panel] = panelsOf(chart);
    const groups = [...chart.querySelectorAll("[data-part=column-heads]")] as SVGElement[];
    const picture = headCopies(chart, groups, columnHeads(panel!), {x: 0, y: 40, width: 400, height: 20});
    return {chart, window, picture};
  };

  it("is cut out, looks the same, and holds nothing that keyboard or assistive technology would find", () => {
    const {picture} = copy();
    expect(picture.getAttribute("viewBox")).toBe("0 40 400 20");
    expect(picture.getAttribute("font-family")).toBe("serif");
    expect(picture.textContent.replaceAll(/\s/g, "")).toBe("一二");
    expect(picture.querySelector("[font-size='13'] [font-size='12']")).not.toBeNull();
    expect(picture.querySelector("[data-mark], [tabindex], [role], [aria-label]")).toBeNull();
    expect(picture.hasAttribute("tabindex")).toBe(false);
  });

  it("shows which head is picked, pinned or neither", () => {
    const {chart} = small();
    const [one, two] = columnHeads(panelsOf(chart)[0]!);
    one!.setAttribute("data-selected", "true");
    one!.setAttribute("data-pinned", "true");
    two!.setAttribute("data-dimmed", "true");
    const groups = [...chart.querySelectorAll("[data-part=column-heads]")] as SVGElement[];
    const picture = headCopies(chart, groups, [one!, two!], {x: 0, y: 40, width: 400, height: 20});
    const of = (name: string) =>
      [...picture.querySelectorAll(`[${name}]`)].map((head) => head.textContent.trim());
    expect([of("data-selected"), of("data-pinned"), of("data-dimmed")]).toEqual([["一"], ["一"], ["二"]]);
    expect(picture.querySelector("[data-section]")).toBeNull();
  });

  it("hands a click on to the head itself", () => {
    const {chart, window, picture} = copy();
    const clicked: string[] = [];
    chart.addEventListener("click", (event) =>
      clicked.push((event.target as Element).closest("[data-mark]")!.textContent.trim()),
    );
    const click = new window.Event("click", {bubbles: true});
    picture.querySelectorAll("[data-copy] text")[1]!.dispatchEvent(click);
    expect(clicked).toEqual(["二"]);
  });
});
