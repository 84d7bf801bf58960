import {parties} from "../queries/parties.js";
import {sections} from "../queries/sections.js";
import {taskList} from "../queries/taskList.js";
import {type Filters, filtersFromSearch, filtersToSearch, noFilters} from "../state/filters.js";
import {filterChips} from "./filterWords.js";
import {pageHref} from "./links.js";
import {part, type Root, removePart} from "./part.js";
import {taskItems} from "./taskItems.js";
import type {Context} from "./view.js";

/** The URL's parameter that holds which tasks were picked on a chart, as filters in their own URL form. */
const picked = "pick";

/** The tasks picked on this page; null if none are. */
export function pickedFilters(search: URLSearchParams): Filters | null {
  const text = search.get(picked);
  return text === null ? null : filtersFromSearch(text).filters;
}

/** The change of the URL that picks tasks; null lets them go. */
export function pick(filters: Filters | null): Record<string, string | null> {
  return {[picked]: filters === null ? null : filtersToSearch(filters).slice(1)};
}

/** The panel beside a chart with the tasks behind what was picked; it is not there when nothing is. */
export async function taskPanel(root: Root, context: Context): Promise<void> {
  const {database, text, browser, search} = context;
  const filters = pickedFilters(search);
  if (filters === null || !browser) {
    removePart(root, "panel");
    return;
  }
  const isNew = root.selectChild("[data-part=panel]").empty();
  const panel = part(root, "aside", "panel").attr("aria-label", text.tasks.panel).attr("aria-busy", "true");
  const head = part(panel, "header", "head");
  const title = part(head, "h2", "title").attr("tabindex", -1);
  const close = part(head, "button", "close")
    .attr("type", "button")
    .attr("aria-label", text.tasks.close)
    .text("×");
  close.on("click", () => browser.change(pick(null)));
  panel.on("keydown", (event: KeyboardEvent) => {
    if (event.key === "Escape") browser.change(pick(null));
  });
  const what = part(panel, "p", "what");
  const link = part(panel, "a", "link");
  const body = part(panel, "div", "body");
  if (isNew) {
    title.text(text.tasks.loading);
    title.node()!.focus({preventScroll: true});
  }
  try {
    const [rows, people, headings] = await Promise.all([
      database.ask(taskList, filters),
      database.ask(parties, filters),
      database.ask(sections, noFilters),
    ]);
    if (!browser.isCurrent()) return;
    title.text(text.tasks.count(rows.length));
    const chips = filterChips(filters, headings, text);
    what.text(chips.map((chip) => chip.label).join(" · ") || text.tasks.all);
    link.attr("href", pageHref("tasks", filtersToSearch(filters))).text(text.tasks.open);
    removePart(body, "fault");
    taskItems(body, rows, people, text);
    if (rows.length === 0) part(body, "p", "fault").text(text.tasks.none);
  } catch (error) {
    if (!browser.isCurrent()) return;
    title.text(text.tasks.failed);
    part(body, "p", "fault").text((error as Error).message);
  } finally {
    panel.attr("aria-busy", null);
  }
}
