import {select} from "d3-selection";
import {mostCounted, type TripleRow, triples, triplesLeftOut} from "../../queries/triples.js";
import {scrolling} from "../dataTable.js";
import {type Part, part, parts, removePart} from "../part.js";
import {pickButton} from "../pickButton.js";
import type {Context} from "../view.js";
import type {NetworkFrame} from "./graphFigure.js";
import {mostInFile, tableMenu} from "./tableMenu.js";

/** So many are listed. */
const most = 10;

const membersOf = ({first, second, third}: TripleRow) => [first, second, third];

/** The three departments that stand together most often, each number the way to their tasks. */
export async function triplesPart(root: Part, frame: NetworkFrame, context: Context): Promise<void> {
  const {filters, scope, short} = frame;
  const {database, text} = context;
  const words = text.network.triples;
  const strongest = (number: number) => database.ask(triples, {filters, most: number, counted: mostCounted});
  const [rows, [left]] = await Promise.all([
    strongest(most),
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
  parts(part(table, "tbody", "body"), "tr", "row", rows).each(function (row) {
    const own = select<HTMLElement, unknown>(this) as Part;
    const members = membersOf(row);
    const names = words.names(members.map(short));
    part(own, "td", "names")
      .attr(
        "title",
        members.some((department) => short(department) !== department) ? words.names(members) : null,
      )
      .text(names);
    const pick = {
      label: String(row.tasks),
      title: words.open(names, row.tasks),
      filters: {...filters, all: members},
    };
    pickButton(part(own, "td", "tasks").attr("class", "number"), pick, context);
  });
  if (rows.length === 0) return removePart(area, "menu");
  const {first, second, third} = words.columns;
  const file = {
    title: words.title,
    columns: [...[first, second, third].map((name) => ({name, width: 26})), {name: words.tasks, width: 14}],
    rows: async () => (await strongest(mostInFile)).map((row) => [...membersOf(row), row.tasks]),
  };
  tableMenu(area, file, frame, context);
}
