import {parties} from "../queries/parties.js";
import {sections} from "../queries/sections.js";
import {taskList} from "../queries/taskList.js";
import {faultWords} from "./faultWords.js";
import {filterChips} from "./filterWords.js";
import {listHref} from "./links.js";
import {part, type Root} from "./part.js";
import {focusRememberedMark, pick, pickedFilters} from "./picked.js";
import {taskItems} from "./taskItems.js";
import {type Context, Superseded} from "./view.js";

/** The panel beside a chart with the tasks behind what was picked; it is not there when nothing is. */
export async function taskPanel(root: Root, context: Context): Promise<void> {
  const {database, text, browser, wholeList} = context;
  const filters = pickedFilters(context);
  if (filters === null || !browser) {
    const open = root.selectChild<HTMLElement>("[data-part=panel]").node();
    const hadFocus = open?.contains(open.ownerDocument.activeElement);
    open?.remove();
    if (hadFocus) focusRememberedMark(root.node()!.ownerDocument);
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
  const fault = part(body, "p", "fault");
  if (isNew) {
    title.text(text.tasks.loading);
    title.node()!.focus({preventScroll: true});
  }
  const headings = await database.ask(sections, wholeList);
  const chips = filterChips(filters, headings, text);
  what.text(chips.map((chip) => chip.label).join(" · ") || text.tasks.all);
  link.attr("href", listHref("tasks", filters, context)).text(text.tasks.open);
  try {
    const [rows, people] = await Promise.all([
      database.ask(taskList, filters),
      database.ask(parties, filters),
    ]);
    title.text(text.tasks.count(rows.length));
    fault.text(rows.length > 0 ? "" : text.tasks.none);
    taskItems(body, rows, people, text);
  } catch (error) {
    if (error instanceof Superseded) throw error;
    title.text(text.tasks.failed);
    fault.text(faultWords(error, text));
    taskItems(body, [], [], text);
  }
  panel.attr("aria-busy", null);
}
