import {isImportedId} from "../imported/importedList.js";
import type {ListNameRow} from "../queries/listNames.js";
import type {Text} from "../text/zh.js";
import {selectOne} from "./controls.js";
import {type Part, part, type Root, removePart} from "./part.js";
import type {Frame} from "./view.js";

/** The list that an id names, else the first; `unknown` is the id if it names none. */
export function listNamed(
  id: string | null,
  lists: readonly ListNameRow[],
): {list: ListNameRow; unknown: string | null} {
  const list = lists.find((each) => each.list_id === id);
  return {list: list ?? lists[0]!, unknown: list ? null : id};
}

/**
 * Draws the choice of a list at the head of a page, and says so where the address names a list that is not there.
 * With one list there is nothing to choose and nothing is drawn.
 */
export function listChooser(root: Root, {lists, search, text, browser}: Frame): void {
  const {list, unknown} = listNamed(search.get("list"), lists);
  if (lists.length > 1) {
    selectOne(head(root, "div", "chooser"), "list", {
      legend: text.lists.choose,
      choices: lists.map((each) => ({value: each.list_id, label: listLabel(each, lists, text)})),
      chosen: list.list_id,
      // What else the address says is about the other list.
      change: (id) => browser?.change(others(search, id)),
    });
  } else removePart(root, "chooser");
  if (unknown) {
    const said = isImportedId(unknown)
      ? text.import.notHere(list.title)
      : text.lists.unknown(unknown, list.title);
    head(root, "p", "unknown-list").attr("role", "status").text(said);
  } else removePart(root, "unknown-list");
}

/** A list's title, with what tells it apart from another one of the same title. */
function listLabel(list: ListNameRow, lists: readonly ListNameRow[], text: Text): string {
  const alike = lists.filter((each) => each.title === list.title);
  if (alike.length === 1) return list.title;
  const parts = [list.issuer, list.year === null ? "" : text.lists.year(list.year)].filter(Boolean);
  const told = alike.filter((each) => each.issuer === list.issuer && each.year === list.year).length === 1;
  return text.lists.label(list.title, (told ? parts : [...parts, list.list_id]).join(" · "));
}

/** Every parameter let go, but for the list. */
function others(search: URLSearchParams, list: string): Record<string, string | null> {
  return {...Object.fromEntries([...search.keys()].map((name) => [name, null])), list};
}

/** The child of this name, made as the first one if it is not there yet. */
function head(root: Root, tag: string, name: string): Part {
  if (root.selectChild(`[data-part=${name}]`).empty()) {
    root.insert(tag, ":first-child").attr("data-part", name);
  }
  return part(root, tag, name);
}
