import {noFilters} from "../state/filters.js";
import {listChooser, listNamed} from "./listChooser.js";
import type {Root} from "./part.js";
import type {Context, View} from "./view.js";

/**
 * Draws a page: the choice of a list, if there is one, and the view of the list that the address asks for. What it asks
 * besides of a list that is not there means nothing in the one that is shown instead.
 */
export async function drawPage(view: View, root: Root, frame: Omit<Context, "wholeList">): Promise<void> {
  const {list, unknown} = listNamed(frame.search.get("list"), frame.lists);
  listChooser(root, frame);
  const search = unknown === null ? frame.search : new URLSearchParams();
  await view(root, {...frame, search, wholeList: {...noFilters, list: list.list_id}});
}
