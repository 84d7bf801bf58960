import {mostHeld, Stopped} from "../../engine/workbench.js";
import {type Part, part, parts} from "../part.js";
import type {NotebookContext} from "./notebookContext.js";
import type {Result} from "./result.js";
import {resultFiles} from "./resultFiles.js";
import {mostColumnsShown, resultGrid} from "./resultGrid.js";
import {mostShown, shownRows} from "./shownRows.js";

/** What each element shows, or will show. */
const shown = new WeakMap<Element, {result: Result; drawn: Promise<void>}>();

/**
 * What a query gave, as a table that is sorted by its heads, with what each column is like, and as files. What stood there
 * before stays until the first rows have come. To be called again with the same does nothing. Never rejects: what went
 * wrong is said in its place.
 * @returns settles when all rows that are shown have come, or are not waited for any more since others are to be shown
 */
export function resultTable(
  area: Part,
  result: Result,
  context: Pick<NotebookContext, "document" | "text">,
): Promise<void> {
  const node = area.node()!;
  const before = shown.get(node);
  if (before?.result.held === result.held) return before.drawn;
  const isCurrent = () => shown.get(node)?.result === result;
  // What is drawn asks at once whether it is still wanted.
  const drawn = Promise.resolve().then(() => draw(area, result, isCurrent, context));
  shown.set(node, {result, drawn});
  return drawn;
}

async function draw(
  area: Part,
  result: Result,
  isCurrent: () => boolean,
  context: Pick<NotebookContext, "document" | "text">,
): Promise<void> {
  const {notebookTable: words} = context.text;
  const {held} = result;
  const rows = shownRows(result);
  const say = (error: unknown) => {
    if (!isCurrent()) return;
    const reason = error instanceof Stopped ? words.stopped : words.failed((error as Error).message);
    part(area, "p", "fault").attr("role", "alert").text(reason);
  };
  if (!isCurrent()) return;
  if (area.selectChild().empty()) part(area, "p", "loading").text(words.loading);
  try {
    await rows.begin();
    if (!isCurrent()) return;
    area.selectChildren().remove();
    const head = part(area, "div", "result-head");
    part(head, "p", "count")
      .attr("role", "status")
      .text(words.rows(held.rows, held.isCut, held.milliseconds));
    resultFiles(part(head, "div", "menu"), result, context);
    parts(area, "p", "notice", noticesOf(result, context)).text((notice) => notice);
    const update = resultGrid(area, result, rows, {isCurrent, say}, context);
    if ((await rows.complete()) && isCurrent()) update();
  } catch (error) {
    if (isCurrent()) area.selectChildren("[data-part=loading]").remove();
    say(error);
  }
}

/** What is not on the page, in words. */
function noticesOf({held}: Result, {text}: Pick<NotebookContext, "text">): string[] {
  const words = text.notebookTable;
  const columns = held.columns.length;
  return [
    ...(held.rows === 0 ? [words.empty] : []),
    ...(held.isCut ? [words.cut(mostHeld)] : []),
    ...(held.rows > mostShown ? [words.shown(mostShown, held.rows)] : []),
    ...(columns > mostColumnsShown ? [words.columnsShown(mostColumnsShown, columns)] : []),
  ];
}
