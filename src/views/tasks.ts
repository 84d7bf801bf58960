import {listInfo} from "../queries/listInfo.js";
import {parties} from "../queries/parties.js";
import {sections as sectionsQuery} from "../queries/sections.js";
import {taskList} from "../queries/taskList.js";
import {filtersFromSearch, filtersToSearch, noFilters} from "../state/filters.js";
import {filterChips} from "./filterWords.js";
import {pageHref} from "./links.js";
import {type Part, part, parts, removePart} from "./part.js";
import {taskItems} from "./taskItems.js";
import type {Context, View} from "./view.js";

/** Which tasks exactly: those that the URL's filters mean, in the order of the document. */
export const tasksView: View = async (root, context) => {
  const {database, text, search} = context;
  const {filters, ignored} = filtersFromSearch(search.toString());
  const [rows, people, headings, [list]] = await Promise.all([
    database.ask(taskList, filters),
    database.ask(parties, filters),
    database.ask(sectionsQuery, noFilters),
    database.ask(listInfo, noFilters),
  ]);
  part(root, "h1", "heading").text(text.site.pages.tasks);
  const chips = filterChips(filters, headings, text);
  const bar = part(root, "nav", "chips").attr("aria-label", text.filters.heading);
  bar.attr("hidden", chips.length > 0 ? null : "");
  drawChips(bar, chips, context);
  if (ignored.length > 0) part(root, "p", "ignored").text(text.filters.ignored(ignored.join("、")));
  else removePart(root, "ignored");
  part(root, "p", "count").attr("role", "status").text(text.tasks.count(rows.length));
  taskItems(part(root, "div", "list"), rows, people, text);
  if (rows.length === 0) part(root, "p", "none").text(text.tasks.none);
  else removePart(root, "none");
  part(root, "p", "source").text(text.figure.source(list!, chips.map((chip) => chip.label).join("；")));
};

/** The restrictions in force, each a link to the page without it. */
function drawChips(bar: Part, chips: ReturnType<typeof filterChips>, {text}: Context): void {
  parts(bar, "a", "chip", chips)
    .attr("href", (chip) => pageHref("tasks", filtersToSearch(chip.without)))
    .attr("aria-label", (chip) => text.filters.remove(chip.label))
    .text((chip) => `${chip.label} ×`);
}
