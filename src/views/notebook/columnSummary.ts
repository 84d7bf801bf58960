import {stepBars} from "../../charts/stepBars.js";
import type {ColumnSummary, HeldColumn} from "../../engine/workbench.js";
import {words as wordsIn} from "../elements.js";
import {cellWords} from "./cellWords.js";
import type {NotebookContext} from "./notebookContext.js";
import {meanText, numberText} from "./numberText.js";

/** So many of the most frequent values are named. */
const mostNamed = 3;
/** The bars, in pixels; the style sheet makes them as wide as the column. */
const [barsWidth, barsHeight] = [112, 30];

/**
 * What a column is like, in small, for the cell below its head: how numbers, days and moments are spread; of all others
 * the most frequent values; how many rows have none.
 */
export function columnSummary(
  {kind}: HeldColumn,
  rows: number,
  summary: ColumnSummary,
  {document, text}: Pick<NotebookContext, "document" | "text">,
): Element[] {
  const said = text.notebookTable.summary;
  const {nulls, distinct, least, greatest, mean, steps, most} = summary;
  const line = (...parts: string[]) => {
    const element = wordsIn(document, "span", parts.join(" · "));
    element.dataset.part = "line";
    element.title = said.nullRows(nulls);
    return element;
  };
  if (rows === 0) return [];
  if (nulls === rows) return [line(said.allNull)];
  if (steps.length === 0) {
    const list = document.createElement("ol");
    list.append(...most.slice(0, mostNamed).map((each) => frequent(each)));
    return [list, line(said.distinct(distinct), said.nulls(nulls, rows))];
  }
  const shown = (end: typeof least) => (typeof end === "number" ? numberText(end, text) : String(end));
  const [from, to] = [shown(least), shown(greatest)];
  const label =
    kind === "number"
      ? said.numbers(from, to, meanText(mean ?? Number.NaN, text), nulls)
      : said.days(from, to, nulls);
  const bars = stepBars(steps, {document, label, width: barsWidth, height: barsHeight});
  bars.setAttribute("preserveAspectRatio", "none");
  const ends = document.createElement("span");
  ends.dataset.part = "ends";
  ends.title = label;
  ends.setAttribute("aria-hidden", "true");
  // Of moments the day is enough here.
  const short = (end: string) => (kind === "moment" ? end.split(" ")[0]! : end);
  for (const end of from === to ? [from] : [from, to]) ends.append(wordsIn(document, "span", short(end)));
  const about =
    kind === "number" && mean !== null ? said.mean(meanText(mean, text)) : said.distinct(distinct);
  return [bars, ends, line(about, said.nulls(nulls, rows))];

  function frequent({value, count}: (typeof most)[number]): HTMLElement {
    const {shown, lacks} = cellWords(value, 40, text);
    const item = document.createElement("li");
    const name = wordsIn(document, "span", lacks === "letters" ? text.notebookTable.blank : shown);
    name.title = name.textContent;
    if (lacks) name.dataset.lacks = lacks;
    item.append(name, " ", wordsIn(document, "b", said.times(count)));
    return item;
  }
}
