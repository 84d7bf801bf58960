import {operableMarks} from "../../../interact/marks.js";
import {tipsOf} from "../../../interact/tips.js";

/** The marks of all charts say what they are, under the pointer and to the keyboard. */
export function answeringCharts(document: Document): void {
  const tips = tipsOf(document);
  for (const chart of document.querySelectorAll<SVGSVGElement>(".plot > svg")) {
    if (!chart.querySelector("[data-mark]")) continue;
    operableMarks(chart, {onSelect: null});
    tips.attach(chart, (mark) => mark.getAttribute("aria-label")?.split("\n") ?? []);
  }
}
