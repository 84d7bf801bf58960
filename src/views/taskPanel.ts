import {select} from "d3-selection";
import {findingsOf} from "../queries/findingsOf.js";
import {parties as partiesQuery} from "../queries/parties.js";
import {sections} from "../queries/sections.js";
import {taskList} from "../queries/taskList.js";
import type {Filters} from "../state/filters.js";
import {changePicks} from "./changePicks.js";
import {faultWords} from "./faultWords.js";
import {focusRememberedMark, restorePlace, takeAsked, uncoverMark} from "./opener.js";
import {comparison} from "./panel/comparison.js";
import {comparisonTable} from "./panel/comparisonTable.js";
import {makePanelRoom} from "./panel/panelRoom.js";
import {type Counts, type PickAnswer, pickColumn, pickNotice} from "./panel/pickColumn.js";
import {type Column, columnButtons, pickColumns} from "./panel/pickColumns.js";
import {pickWords, wholePair} from "./panel/pickWords.js";
import {taskGroups} from "./panel/taskGroups.js";
import {type Part, part, type Root} from "./part.js";
import {letLastGo, shownPicks} from "./picked.js";
import {type Context, Superseded} from "./view.js";

/** Asks beforehand what the panel is going to ask, so that the engine answers while the page draws its charts. */
export function askForPanel(context: Context): void {
  if (!context.browser) return;
  for (const {filters} of shownPicks(context)) answersTo(filters, context).catch(() => {});
}

function answersTo(filters: Filters, {database}: Context) {
  const whole = wholePair(filters);
  return Promise.all([
    database.ask(taskList, filters),
    database.ask(partiesQuery, filters),
    database.ask(findingsOf, filters),
    whole && database.ask(taskList, whole),
  ]);
}

/**
 * The panel beside a chart with the tasks behind what was picked, and beside these the pinned ones; it is not there when
 * there are none. While it stands, `data-panel` of the document says how many columns it has, so that the page makes room.
 * @param counts what the numbers of the page's charts count
 */
export async function taskPanel(
  root: Root,
  context: Context,
  {counts = "tasks"}: {counts?: Counts} = {},
): Promise<void> {
  const {database, text, browser, wholeList, document} = context;
  if (!browser) return;
  const picks = shownPicks(context);
  const byReader = takeAsked(document);
  const open = root.selectChild<HTMLElement>("[data-part=panel]").node();
  const hadFocus = open?.contains(document.activeElement) ?? false;
  makePanelRoom(document, picks.length);
  const escapes = select(document);
  if (picks.length === 0) {
    escapes.on("keydown.panel", null);
    open?.remove();
    restorePlace(document);
    if (hadFocus) focusRememberedMark(document);
    return;
  }
  const panel = part(root, "aside", "panel")
    .attr("aria-label", text.tasks.panel)
    .attr("aria-busy", "true")
    .attr("data-columns", picks.length);
  escapes.on("keydown.panel", (event: KeyboardEvent) => {
    // A mark that has the focus lets go by itself (views/operate.ts).
    const change = event.key === "Escape" && !event.defaultPrevented ? letLastGo(context) : null;
    if (change) changePicks(change, context, browser);
  });
  const compared = part(panel, "section", "compared");
  const columns = pickColumns(part(panel, "div", "picks"), picks);
  for (const each of columns) {
    columnButtons(each, columns.length === 1, context, browser);
    if (each.isNew) pickNotice(each.column, each.pick, text.tasks.loading, "", context);
  }
  if (columns.length === 1) compared.attr("hidden", "");
  restorePlace(document);
  if (byReader) uncoverMark(document, panel.node()!);
  const [added] = columns.filter(({isNew}) => isNew);
  const lostFocus = hadFocus && !panel.node()!.contains(document.activeElement);
  if (added && byReader) focusTitle(added);
  else if (lostFocus && !focusRememberedMark(document)) focusTitle(columns[0]!);

  try {
    const [headings, ...answers] = await Promise.all([
      database.ask(sections, wholeList),
      ...columns.map(async ({pick: {filters}}): Promise<PickAnswer> => {
        const [tasks, parties, findings, whole] = await answersTo(filters, context);
        return {
          tasks,
          parties,
          findings,
          groups: taskGroups(tasks, parties, filters),
          whole: whole?.length ?? null,
        };
      }),
    ]);
    columns.forEach(({pick, column}, index) => {
      pickColumn(column, pick, answers[index]!, {headings, counts}, context);
    });
    const both = columns.map(({pick: {filters}}, index) => ({filters, ...answers[index]!}));
    const [one, other] = both;
    const numbers = one && other ? comparison(one, other) : null;
    compared.attr("hidden", numbers ? null : "");
    if (one && other && numbers) {
      const names = [one, other].map(({filters, parties}) => pickWords(filters, parties, headings, text));
      comparisonTable(compared, numbers, names as [string, string], context);
    }
  } catch (error) {
    if (error instanceof Superseded) throw error;
    compared.attr("hidden", "");
    for (const {pick, column} of columns) {
      pickNotice(column, pick, text.tasks.failed, faultWords(error, text), context);
    }
  }
  panel.attr("aria-busy", null);
}

/** A reader who opened a column goes on there: the page does not move, but the panel does if the column is out of its sight. */
function focusTitle({column}: Column): void {
  const node = column.node()!;
  const panel = node.closest("aside")!;
  const head = column.selectChild("[data-part=head]") as unknown as Part;
  head.selectChild<HTMLElement>("[data-part=title]").node()!.focus({preventScroll: true});
  const [own, frame] = [node.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (own.top < frame.top || own.top >= frame.bottom) panel.scrollTop += own.top - frame.top;
}
