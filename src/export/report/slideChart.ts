import type PptxGenJS from "pptxgenjs";
import {hairline, ink, mutedInk, rule} from "../../charts/parts/colours.js";
import {possibleInXml} from "../xml.js";
import {area, hex} from "./slideShape.js";
import type {SlideBars} from "./slides.js";

/** How bars are drawn: stacked, in their own colours, categories from the top down, numbers where a part has room for it. */
export function chartOptions({bars, description, most}: SlideBars): PptxGenJS.IChartOpts {
  const lying = bars.direction === "lying";
  const count = Math.max(1, bars.categories.length);
  const room = (lying ? area.bottom - area.top - 60 : area.width) / count;
  const size = Math.round(Math.min(12, Math.max(8, room * 0.5)));
  return {
    altText: possibleInXml(description),
    barDir: lying ? "bar" : "col",
    barGrouping: "stacked",
    barGapWidthPct: count > 20 ? 30 : 50,
    chartArea: {roundedCorners: false},
    chartColors: bars.series.map(({fill}) => hex(fill)),
    catAxisLabelColor: hex(ink),
    catAxisLabelFontSize: size,
    catAxisLineColor: hex(rule),
    catAxisMajorTickMark: "none",
    // The library's types know one of the two values of each. The axis of values stays below.
    catAxisOrientation: (lying ? "maxMin" : "minMax") as "minMax",
    catAxisCrossesAt: (lying ? "max" : "autoZero") as "autoZero",
    dataLabelFontSize: Math.min(11, size),
    dataLabelFormatCode: `[>=${leastLabelled(bars, most)}]0;;`,
    dataLabelPosition: "ctr",
    legendColor: hex(ink),
    legendFontSize: 12,
    legendPos: "t",
    showLegend: bars.series.length > 1,
    showValue: true,
    valAxisLabelColor: hex(mutedInk),
    valAxisLabelFontSize: 10,
    valAxisLabelFormatCode: "0",
    valAxisLineShow: false,
    valAxisLabelPos: "nextTo",
    valAxisMinVal: 0,
    valAxisMajorTickMark: "none",
    ...(most === null ? {} : {valAxisMaxVal: most}),
    valGridLine: {color: hex(hairline), size: 0.75},
  };
}

/** The least value of which the number has room in its part of the bar. */
function leastLabelled(bars: SlideBars["bars"], most: number | null): number {
  const sums = bars.categories.map((_, at) =>
    bars.series.reduce((sum, {values}) => sum + (values[at] ?? 0), 0),
  );
  const length = bars.direction === "lying" ? area.width * 0.7 : (area.bottom - area.top) * 0.75;
  const needed = bars.direction === "lying" ? 16 : 13;
  return Math.max(1, Math.ceil(((most ?? Math.max(...sums)) * needed) / length));
}
