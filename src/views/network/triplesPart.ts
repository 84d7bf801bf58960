import {mostCounted, triples, triplesLeftOut} from "../../queries/triples.js";
import {scrolling} from "../dataTable.js";
import {link, words as wordsOf} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, part, parts} from "../part.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";

/** So many are listed. */
const most = 10;

/** The three departments that stand together most often, each number a link to their tasks. */
export async function triplesPart(
  root: Part,
  {filters, scope, short}: NetworkFrame,
  context: Context,
): Promise<void> {
  const {database, text} = context;
  const words = text.network.triples;
  const [rows, [left]] = await Promise.all([
    database.ask(triples, {filters, most, counted: mostCounted}),
    database.ask(triplesLeftOut, {filters, counted: mostCounted}),
  ]);
  const area = part(root, "section", "triples");
  part(area, "h2", "heading").text(words.title);
  const {left_out, widest} = left!;
  const none = left_out > 0 ? "" : words.none;
  part(area, "p", "sentence").text(
    scope.before.tasks +
      (rows[0] ? words.sentence(rows[0].tasks) : none) +
      (left_out > 0 ? words.leftOut(left_out, widest) : ""),
  );
  const room = scrolling(area, words.title).attr("hidden", rows.length > 0 ? null : "");
  const table = part(room, "table", "data");
  parts(part(part(table, "thead", "head"), "tr", "row"), "th", "name", [words.departments, words.tasks])
    .attr("scope", "col")
    .text((name) => name);
  parts(part(table, "tbody", "body"), "tr", "row", rows).each(function ({first, second, third, tasks}) {
    const document = this.ownerDocument;
    const all = [first, second, third];
    const number = document.createElement("td");
    number.className = "number";
    number.append(link(document, listHref("tasks", {...filters, all}, context), String(tasks)));
    const names = wordsOf(document, "td", words.names(all.map(short)));
    if (all.some((department) => short(department) !== department)) names.title = words.names(all);
    this.replaceChildren(names, number);
  });
}
