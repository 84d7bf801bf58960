import {chartWidths} from "../view.js";

/** The content's widths, in pixels of the window, from which on charts of 1200 and 920 pixels are drawn; as in the style sheet. */
const steps = [1264, 640] as const;
/**
 * By columns of the panel: from which window on it stands beside the chart, and how wide; in a smaller one it lies at the
 * bottom. The style sheet has the same.
 */
const besides = [
  {columns: 2, window: 1820, panel: 900},
  {columns: 1, window: 1400, panel: 420},
] as const;

/** The width at which a chart is drawn in a window of a width, in pixels, where the panel has so many columns. */
export function chartWidth(window: number, columns: number): number {
  const beside = besides.find((each) => columns === each.columns && window >= each.window);
  const room = window - (beside?.panel ?? 0);
  return chartWidths[steps.findIndex((step) => room >= step)] ?? chartWidths[2];
}

/** The windows' widths at which another chart may be drawn, as media queries. */
export const widthQueries: readonly string[] = [
  ...steps,
  ...besides.flatMap(({window, panel}) => [
    window,
    ...steps.map((step) => step + panel).filter((step) => step > window),
  ]),
].map((width) => `(min-width: ${width}px)`);
