import {Stopped} from "../../engine/workbench.js";
import {columnSummary} from "./columnSummary.js";
import type {NotebookContext} from "./notebookContext.js";
import type {Result} from "./result.js";

/**
 * Draws what columns are like into their cells, one after the other, once these are in sight: of many columns the reader
 * looks at few, and the engine answers one question at a time. A column of which nothing can be said stays blank.
 */
export function summariesInSight(
  cells: readonly HTMLElement[],
  {held, reader}: Result,
  isCurrent: () => boolean,
  context: Pick<NotebookContext, "document" | "text">,
): void {
  const waiting = new Set<number>();
  let isAtWork = false;
  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    for (const column of waiting) {
      waiting.delete(column);
      if (!isCurrent()) break;
      try {
        const summary = await reader.summary(column);
        if (!isCurrent()) break;
        cells[column]!.replaceChildren(...columnSummary(held.columns[column]!, held.rows, summary, context));
      } catch (error) {
        if (error instanceof Stopped) break;
      }
    }
    isAtWork = false;
  };
  const Observer = context.document.defaultView?.IntersectionObserver;
  if (!Observer) {
    for (const column of cells.keys()) waiting.add(column);
    void work();
    return;
  }
  const observer = new Observer((entries) => {
    for (const {target, isIntersecting} of entries) {
      if (!isIntersecting) continue;
      waiting.add(cells.indexOf(target as HTMLElement));
      observer.unobserve(target);
    }
    void work();
  });
  for (const cell of cells) observer.observe(cell);
}
