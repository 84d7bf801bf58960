import {parseHTML} from "linkedom";

/** A chart of three marks in a document of its own: 甲 at the left, 乙 right of it, the tie 甲–乙 below. */
export function smallChart() {
  const {document, window} = parseHTML(`<html><body><svg role="img" aria-label="图">
<desc>说明</desc>
<g data-mark="node" data-department="甲" data-value="3" aria-label="甲"><circle r="3"></circle></g>
<g data-mark="node" data-department="乙" data-value="2" aria-label="乙"><circle r="2"></circle></g>
<path data-mark="tie" data-source="甲" data-target="乙" data-relation="joint" data-value="1" aria-label="甲与乙"></path>
</svg></body></html>`);
  const chart = document.querySelector("svg") as unknown as SVGSVGElement;
  const marks = [...chart.querySelectorAll("[data-mark]")] as SVGElement[];
  const rects = [
    {left: 0, top: 0, width: 10, height: 10},
    {left: 30, top: 0, width: 10, height: 10},
    {left: 12, top: 20, width: 16, height: 10},
  ];
  const focused: number[] = [];
  marks.forEach((mark, i) => {
    mark.getBoundingClientRect = () => rects[i] as DOMRect;
    const matches = mark.matches.bind(mark);
    mark.matches = ((selector: string) =>
      selector === ":focus-visible" || matches(selector)) as typeof mark.matches;
    // linkedom knows no focus: what is asked for is written down, and told to the chart as a browser does.
    mark.focus = () => {
      focused.push(i);
      mark.dispatchEvent(new window.Event("focusin", {bubbles: true}));
    };
  });
  const send = (target: Element, type: string, more: object = {}) => {
    const event = new window.Event(type, {bubbles: true, cancelable: true});
    Object.assign(event, more);
    target.dispatchEvent(event);
    return event;
  };
  return {document: document as unknown as Document, chart, marks, focused, send};
}
