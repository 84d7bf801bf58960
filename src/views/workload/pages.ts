import type {PaperPage} from "../../interact/paperPages.js";
import type {RowRange} from "../../layout/pageRanges.js";
import type {Text} from "../../text/zh.js";

/** The pages of a chart, each with what it has of the rows, if there are several. */
export function chartPages(
  ranges: readonly RowRange[],
  text: Text,
  draw: (page: RowRange) => SVGSVGElement,
): PaperPage[] {
  const all = ranges.at(-1)?.to ?? 0;
  return ranges.map((page, i) => ({
    said:
      ranges.length === 1
        ? ""
        : text.workload.page({
            number: i + 1,
            pages: ranges.length,
            from: page.from + 1,
            to: page.to,
            rows: all,
          }),
    chart: draw(page),
  }));
}
