import {select} from "d3-selection";
import {copyText} from "../../export/clipboard.js";
import {findingsOf} from "../../queries/findingsOf.js";
import type {ListRow} from "../../queries/listInfo.js";
import {parties as partiesQuery} from "../../queries/parties.js";
import {clauseLegend} from "../clauseText.js";
import {faultWords} from "../faultWords.js";
import {listHref} from "../links.js";
import {makePanelRoom} from "../panel/panelRoom.js";
import {type Part, part, parts, type Root} from "../part.js";
import {taskCard, unreadOf} from "../taskCard.js";
import {type Context, Superseded} from "../view.js";
import {focusTitle, openTask, takeOpened} from "./openTask.js";
import type {TaskSet} from "./taskSet.js";
import {focusCurrentRow} from "./taskTable.js";

/** As many rows of the document stand above and below the open one. */
const neighbours = 2;

/** Where the open task stands: among the tasks that are shown, or, if it is not one of them, in the document. */
export interface OpenTask {
  set: TaskSet;
  places: readonly number[];
  /** Its id, which may be of no task. */
  task: string;
  list: ListRow;
}

/**
 * One task in the panel beside the list: as a card with its clause and findings, where it stands in the source and
 * between what, the ways to the one before and the one after, and its permanent link. A reader who opens it goes on at its
 * title, and who closes it at its row.
 */
export async function oneTask(root: Root, open: OpenTask | null, context: Context): Promise<void> {
  const {document, database, text, browser, wholeList} = context;
  if (!browser) return;
  const byReader = takeOpened(document, open?.task ?? null);
  makePanelRoom(document, open === null ? 0 : 1);
  if (open === null) {
    select(document).on("keydown.panel", null);
    const left = root.selectChild<HTMLElement>("[data-part=panel]").node();
    const hadFocus = left?.contains(document.activeElement) ?? false;
    left?.remove();
    if (hadFocus) focusCurrentRow(root.select<HTMLElement>("[data-part=task-table]").node()!);
    return;
  }
  const {set, task} = open;
  const words = text.tasks.one;
  const panel = part(root, "aside", "panel").attr("aria-label", words.panel).attr("data-columns", 1);
  const column = part(panel, "section", "picked").attr("data-one", "true");
  const index = set.byId.get(task);
  drawHead(column, open, index ?? null, context);
  const body = part(column, "div", "body");
  const fault = part(body, "p", "fault");
  select(document).on("keydown.panel", (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented && !isOfBox(event)) browser.change({task: null});
  });
  if (byReader) {
    panel.node()!.scrollTop = 0;
    focusTitle(document);
  }
  if (index === undefined) {
    body.selectChildren(":not([data-part=fault])").remove();
    fault.text(words.unknown(task));
    return;
  }
  fault.text("");
  const row = set.rows[index]!;
  const filters = {...wholeList, task};
  const card = part(part(body, "ol", "tasks"), "li", "task").attr("data-task", task);
  const legend = part(body, "p", "run-legend");
  drawPlace(body, open, index, context);
  panel.attr("aria-busy", "true");
  try {
    const [parties, findings] = await Promise.all([
      database.ask(partiesQuery, filters),
      database.ask(findingsOf, filters),
    ]);
    taskCard(card, row, parties, context, {findings, titled: true});
    clauseLegend(legend, parties, context, unreadOf(findings).length > 0);
  } catch (error) {
    if (error instanceof Superseded) throw error;
    fault.text(faultWords(error, text));
  }
  panel.attr("aria-busy", null);
}

/** True if a key is meant for a box with words in it, or for the word that is being composed there. */
function isOfBox(event: KeyboardEvent): boolean {
  const box = (event.target as Element).closest<HTMLInputElement>("input[type=search]");
  return event.isComposing || (box !== null && box.value !== "");
}

/** Its number, the ways to its neighbours, its link, and the way back to the list. */
function drawHead(column: Part, {set, places, task}: OpenTask, index: number | null, context: Context): void {
  const {text, browser, document, wholeList} = context;
  const words = text.tasks.one;
  const no = index === null ? null : set.rows[index]!.task_no;
  const among = index === null ? -1 : places.indexOf(index);
  const order = among >= 0 ? places : set.rows.map((_, place) => place);
  const at = among >= 0 ? among : (index ?? -1);
  const head = part(column, "header", "head");
  part(head, "h2", "title")
    .attr("tabindex", -1)
    .text(index === null ? words.notThere : no === null ? text.tasks.noNumber : text.tasks.number(no));
  const step = (name: string, label: string, sign: string, place: number | undefined) =>
    part(head, "button", name)
      .attr("type", "button")
      .attr("aria-label", label)
      .attr("title", label)
      // A disabled button would lose the focus that led to the last one.
      .attr("aria-disabled", place === undefined ? "true" : null)
      .text(sign)
      .on("click", () => {
        if (place !== undefined) browser!.change({task: set.rows[place]!.task_id});
      });
  step("previous", words.previous, "‹", at > 0 ? order[at - 1] : undefined);
  step("next", words.next, "›", at >= 0 ? order[at + 1] : undefined);
  part(head, "button", "close")
    .attr("type", "button")
    .attr("aria-label", words.close)
    .text("×")
    .on("click", () => browser!.change({task: null}));
  part(column, "p", "what")
    .attr("role", "status")
    .text(at >= 0 ? words.position(at + 1, order.length, among >= 0) : "");
  const link = part(column, "p", "permanent").attr("hidden", index === null ? "" : null);
  const href = listHref("tasks", {...wholeList, task}, context);
  part(link, "a", "link").attr("href", href).text(words.link);
  const said = part(link, "span", "said").attr("role", "status").text("");
  part(link, "button", "copy")
    .attr("type", "button")
    .text(words.copy)
    .on("click", () => {
      copyText(new URL(href, document.baseURI).href, document).then(
        () => said.text(words.copied),
        () => said.text(words.notCopied),
      );
    });
}

/** The place in the document: file and line, and the rows around it as they are written there. */
function drawPlace(body: Part, {set, list}: OpenTask, index: number, context: Context): void {
  const {text} = context;
  const words = text.tasks.one;
  const area = part(body, "section", "source-place");
  part(area, "h3", "group-title").text(words.place);
  const file = list.source_file.split("/").at(-1)!;
  part(area, "p", "where").text(words.where(list.title, file, set.rows[index]!.source_line));
  // The style sheet breaks its rows where there is little room, and it stays a table all the same.
  const table = part(area, "table", "neighbours").attr("role", "table").attr("aria-label", words.neighbours);
  const names = [text.tasks.columns.no, text.tasks.columns.task, text.tasks.clause, text.tasks.deadline];
  const heads = part(part(table, "thead", "head").attr("role", "rowgroup"), "tr", "names").attr(
    "role",
    "row",
  );
  parts(heads, "th", "name", names)
    .attr("scope", "col")
    .attr("role", "columnheader")
    .text((name) => name);
  const from = Math.max(0, index - neighbours);
  const near = set.rows.slice(from, index + neighbours + 1);
  parts(part(table, "tbody", "body").attr("role", "rowgroup"), "tr", "row", near)
    .attr("role", "row")
    .attr("aria-current", (_, place) => (from + place === index ? "true" : null))
    .each(function (row, place) {
      const own = select(this) as Part;
      const isOpen = from + place === index;
      const head = part(own, "th", "no").attr("scope", "row").attr("role", "rowheader");
      const no = row.task_no === null ? "—" : String(row.task_no);
      part(head, "button", "go")
        .attr("type", "button")
        .attr("aria-disabled", isOpen ? "true" : null)
        .attr("aria-label", row.task_no === null ? text.tasks.noNumber : text.tasks.number(row.task_no))
        .text(no)
        .on("click", () => {
          if (!isOpen) openTask(row.task_id, context);
        });
      // As in the document: a blank cell stays blank.
      for (const [name, words] of [
        ["text", row.task],
        ["clause", row.responsibility],
        ["deadline", row.deadline],
      ] as const) {
        part(own, "td", name)
          .attr("role", "cell")
          .attr("data-blank", words === null ? "true" : null)
          .text(words ?? text.tasks.blank);
      }
    });
}
