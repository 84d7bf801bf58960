import {isImportedId} from "../../imported/importedList.js";
import type {Desk} from "./desk.js";

/** The lists that a notebook's tables are of, as a source line. */
export function sourceWords({context: {text, lists, wholeList}}: Pick<Desk, "context">): string {
  const isOwn = wholeList.list !== null && isImportedId(wholeList.list);
  const asked = lists.filter(({list_id}) => (isOwn ? list_id === wholeList.list : !isImportedId(list_id)));
  const [first] = asked;
  if (!first) return "";
  return text.notebook.source(text.figure.source(first, ""), asked.length);
}
