import {type Filters, filtersToSearch} from "../state/filters.js";
import {changePicks} from "./changePicks.js";
import {type Part, part} from "./part.js";
import {press, shownPicks} from "./picked.js";
import type {Context} from "./view.js";

/** A button in a table that picks tasks as a mark of a chart does: they stand in the panel, and a second press lets them go. */
export function pickButton(
  cell: Part,
  {label, title, filters}: {label: string; title: string; filters: Filters},
  context: Context,
): void {
  const {browser} = context;
  const key = filtersToSearch(filters);
  part(cell, "button", "pick")
    .attr("type", "button")
    .attr("title", title)
    .attr("aria-pressed", String(shownPicks(context).some((each) => each.key === key)))
    .text(label)
    .on("click", () => {
      if (browser) changePicks(press(filters, context), context, browser);
    });
}
