import type {Area} from "../layout/area.js";
import {type Mark, markKey, marksOf} from "./marks.js";
import type {HeadBand} from "./stuckHead.js";

/** The grids of a chart, each in a group of its own with its heads. */
export const panelsOf = (chart: SVGSVGElement): SVGElement[] => [
  ...chart.querySelectorAll<SVGElement>("[data-part=panel]"),
];

/** The heads of the rows in a chart or in one of its panels. */
export const rowHeads = (group: SVGElement): Mark[] => headsIn(group, "row");

/** The heads of the columns next to the grid: where headings are listed above their numerals, the numerals. */
export function columnHeads(panel: SVGElement): Mark[] {
  const lowest = new Map<string, Mark>();
  for (const mark of headsIn(panel, "column")) {
    const other = lowest.get(markKey(mark));
    if (!other || boxOf(other).y < boxOf(mark).y) lowest.set(markKey(mark), mark);
  }
  return [...lowest.values()];
}

/** Where the heads of a panel's columns stand, and where its rows end; null if it has no heads or no rows. */
export function headBand(panel: SVGElement): HeadBand | null {
  const heads = columnHeads(panel).map(boxOf);
  const rows = rowHeads(panel).map(boxOf);
  if (heads.length === 0 || rows.length === 0) return null;
  return {
    top: Math.min(...heads.map(({y}) => y)),
    bottom: Math.max(...heads.map(({y, height}) => y + height)),
    end: Math.max(...rows.map(({y, height}) => y + height)),
  };
}

/** The right edge of the heads of a chart's rows, in the chart's own pixels; 0 if it has none. */
export const rowHeadsEnd = (chart: SVGSVGElement): number =>
  rowHeads(chart)
    .map(boxOf)
    .reduce((end, {x, width}) => Math.max(end, x + width), 0);

const headsIn = (group: SVGElement, kind: "row" | "column"): Mark[] =>
  marksOf(group as SVGSVGElement).filter(
    (mark) =>
      (mark.getAttribute("data-mark") === kind || mark.getAttribute("data-place") === kind) &&
      mark.querySelector("rect"),
  );

/** The box in which a head answers the pointer. */
function boxOf(mark: Mark): Area {
  const box = mark.querySelector("rect")!;
  const number = (name: string) => Number(box.getAttribute(name));
  return {x: number("x"), y: number("y"), width: number("width"), height: number("height")};
}
