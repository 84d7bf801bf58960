import {noFilters} from "../state/filters.js";
import {listChooser, listNamed} from "./listChooser.js";
import type {Root} from "./part.js";
import type {Context, View} from "./view.js";

/** Draws a page: the choice of a list, if there is one, and the view of the list that the address asks for. */
export async function drawPage(view: View, root: Root, frame: Omit<Context, "wholeList">): Promise<void> {
  const {list} = listNamed(frame.search.get("list"), frame.lists);
  listChooser(root, frame);
  await view(root, {...frame, wholeList: {...noFilters, list: list.list_id}});
}
