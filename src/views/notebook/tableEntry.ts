import type {BenchColumn, BenchTable} from "../../engine/workbench.js";
import type {DroppedTable} from "../../imported/tables/droppedTable.js";
import {type TableName, tableNames} from "../../model/schema.js";
import type {NotebookText} from "../../text/notebookPage.zh.js";
import {type Part, part, parts} from "../part.js";
import {selectOf, tableSql} from "./selectOf.js";

/** What a reader does with a table. */
export interface TableActions {
  /** Shows its first rows. */
  onSample(table: BenchTable): void;
  /** Puts a query of it into the notebook. */
  onInsert(sql: string): void;
  /** Takes a dropped table out. */
  onRemove(table: DroppedTable): void;
}

/** What a table is known by, unlike any other's. */
export const keyOf = ({schema, name}: BenchTable): string => `${schema ?? ""}.${name}`;

/**
 * A table in the panel of data: what it is, how many rows it has, what can be done with it, its columns.
 * @param details the element that unfolds
 * @param dropped what is known of it if it is of a dropped file
 */
export function tableEntry(
  details: Part,
  text: NotebookText,
  table: BenchTable,
  dropped: DroppedTable | null,
  actions: TableActions | null,
): void {
  const {notebookData: words, dictionary} = text;
  const known = dropped === null ? tableNames.find((name) => name === table.name) : undefined;
  const summary = part(details, "summary", "summary");
  part(summary, "code", "name").text(table.name);
  const meaning = dropped ? words.from(dropped.file, dropped.sheet) : known && dictionary.tables[known];
  part(summary, "span", "meaning").text(meaning ?? "");
  part(summary, "span", "rows").text(words.rows(table.rows));

  const above = dropped?.above ?? [];
  part(details, "p", "above")
    .attr("hidden", above.length > 0 ? null : "")
    .text(above.length > 0 ? words.above(above) : "");

  const name = tableSql(table);
  const buttons: Button[] = [
    {action: words.sample, press: () => actions?.onSample(table)},
    {action: words.insert, press: () => actions?.onInsert(selectOf(table))},
    ...(dropped ? [{action: words.remove, press: () => actions?.onRemove(dropped)}] : []),
  ];
  parts(part(details, "div", "actions"), "button", "action", buttons)
    .attr("type", "button")
    .attr("disabled", actions ? null : "")
    .attr("aria-label", ({action}) => words.of(action, name))
    .text(({action}) => action)
    .on("click", (_, {press}) => press());

  const list = part(details, "ul", "columns").attr("aria-label", words.columns(name));
  parts(list, "li", "column", table.columns).each(function (column) {
    this.replaceChildren(...columnParts(this.ownerDocument, text, known, column));
  });
}

interface Button {
  action: string;
  press(): void;
}

function columnParts(
  document: Document,
  {notebookData: words, dictionary}: NotebookText,
  known: TableName | undefined,
  {name, type, values}: BenchColumn,
): HTMLElement[] {
  const element = (tag: string, named: string, content: string) => {
    const made = document.createElement(tag);
    made.setAttribute("data-part", named);
    made.textContent = content;
    return made;
  };
  const meanings: Readonly<Record<string, string>> = known ? dictionary.columns[known] : {};
  const meaning = Object.hasOwn(meanings, name) ? meanings[name]! : "";
  return [
    element("code", "name", name),
    element("span", "type", typeWords(type, words.types)),
    ...(meaning ? [element("span", "meaning", meaning)] : []),
    ...(values ? [element("span", "values", words.values(values))] : []),
  ];
}

/** A type of the engine in plain words. */
function typeWords(type: string, words: NotebookText["notebookData"]["types"]): string {
  if (/^(?:U?(?:TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/.test(type)) return words.integer;
  if (/^(?:FLOAT|DOUBLE|DECIMAL.*)$/.test(type)) return words.number;
  if (/^(?:VARCHAR|ENUM.*)$/.test(type)) return words.text;
  if (/^TIMESTAMP/.test(type)) return words.moment;
  return type === "DATE" ? words.day : type === "BOOLEAN" ? words.truth : words.other(type);
}
