import {link, words} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";
import {thumbnails} from "./thumbnails.js";

/** Draws the small charts: each is one link to the page that has it in full, and an image to who cannot see it. */
export function thumbnailsPart(parent: Part, answers: OverviewAnswers, context: Context): void {
  const area = part(parent, "section", "thumbnails");
  part(area, "h2", "heading").text(context.text.overview.charts.heading);
  const shown = thumbnails(answers, context);
  parts(area, "figure", "thumbnail", shown)
    .attr("data-chart", ({chart}) => chart)
    .attr("data-state", function () {
      return this.getAttribute("data-state") ?? "static";
    })
    .each(function ({page, title, finding, draw}) {
      const document = this.ownerDocument;
      const heading = document.createElement("h3");
      heading.append(link(document, listHref(page, context.wholeList, context), title));
      const plots = document.createElement("div");
      plots.setAttribute("data-part", "plots");
      // Where the build asks of a list without drawing it, there is no width to draw at.
      if (context.widths.length > 0) plots.append(asImage(draw()));
      this.replaceChildren(heading, plots, words(document, "figcaption", finding));
    });
}

/** Takes the names from the marks: within an image nothing is read, and nobody can come to them. */
function asImage(chart: SVGSVGElement): SVGSVGElement {
  for (const named of chart.querySelectorAll("[aria-label]")) named.removeAttribute("aria-label");
  for (const group of chart.querySelectorAll("[role]")) group.removeAttribute("role");
  return chart;
}
