import {isImportedId} from "../../imported/importedList.js";
import {tableNames} from "../../model/schema.js";
import {sameName} from "../../notebook/notebook.js";
import {references} from "../../notebook/references.js";
import {sqlTokens} from "../../notebook/sqlTokens.js";
import type {Desk} from "./desk.js";

/** What queries read, as a source line: the lists in view, imported lists, files that were dropped. */
export function sourceWords(queries: readonly string[], desk: Desk): string {
  const {text, lists, wholeList} = desk.context;
  const words = text.notebook.source;
  const read = queries.flatMap((sql) => references(sql).tables.map(({name}) => name));
  const written = queries.flatMap((sql) => sqlTokens(sql).map((token) => token.text));
  const imported = desk.imported.filter(({schema}) => written.some((each) => sameName(each, schema)));
  const files = desk.files.tables.filter(({source}) => read.some((name) => sameName(name, source.name)));
  const own = [...imported.map(({title}) => words.list(title)), ...files.map(({file}) => words.file(file))];
  const isOfSite = read.some((name) => tableNames.some((table) => sameName(table, name)));
  if (!isOfSite) return own.length === 0 ? words.none : words.own([...new Set(own)]);
  const isOwn = wholeList.list !== null && isImportedId(wholeList.list);
  const shown = lists.filter(({list_id}) => (isOwn ? list_id === wholeList.list : !isImportedId(list_id)));
  const site = words.lists(text.figure.source(shown[0]!, ""), shown.length);
  return [site, ...new Set(own)].join("、");
}
