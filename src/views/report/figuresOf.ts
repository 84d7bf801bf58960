import {select} from "d3-selection";
import type {Report, ReportFigure} from "../../export/report/report.js";
import {svgFile} from "../../export/svg.js";
import {figuresIn} from "../figure.js";
import type {FigureContent} from "../figureContent.js";
import {figureScript} from "../figureSql.js";
import type {PageName} from "../links.js";
import type {Root} from "../part.js";
import type {Context, View} from "../view.js";

/**
 * The figures that a page shows of the tasks that the filters leave, in its order: the page is drawn where nobody sees it,
 * without its charts, so that a report holds what the page does.
 * @param search the page's own state; as it opens by default
 */
export async function figuresOf(
  name: PageName,
  view: View,
  context: Context,
  search = new URLSearchParams(),
): Promise<FigureContent[]> {
  const root = select(context.document.createElement("div")) as unknown as Root;
  root.attr("data-view", name).attr("data-state", "static");
  await view(root, {...context, search, browser: null, widths: []});
  return figuresIn(root.node()!);
}

/** How a report shows figures: how wide their charts are drawn, and where each page is found. */
export interface FigureFrame {
  /** In pixels of the chart. */
  width: number;
  link: Report["link"];
}

const noCaptions = {title: "", finding: "", source: ""};

/** A figure of a page as a report holds it. */
export function reportFigure(content: FigureContent, frame: FigureFrame, context: Context): ReportFigure {
  const {chart, title, finding, description, source, data, table, bars} = content;
  const {document, text} = context;
  return {
    kind: "figure",
    chart,
    title,
    finding,
    description,
    source,
    link: frame.link,
    picture: (labelled) =>
      svgFile(content.draw({document, text, width: frame.width, title, description}), noCaptions, labelled),
    data,
    sql: figureScript(content, text),
    table: table?.() ?? null,
    bars: bars?.() ?? null,
  };
}
