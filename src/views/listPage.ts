import {noFilters} from "../state/filters.js";
import {filterBar} from "./filterBar.js";
import type {PageName} from "./links.js";
import {listChooser, listNamed} from "./listChooser.js";
import {listedFilters} from "./listedFilters.js";
import {filtersOn, pageFilters} from "./pageFilters.js";
import type {Root} from "./part.js";
import type {Frame, View} from "./view.js";

/**
 * Draws a page: the choice of a list, if there is one, the filters in force, and the view of the list that the address
 * asks for. What it asks besides of a list that is not there means nothing in the one that is shown instead.
 */
export async function drawPage(view: View, root: Root, frame: Frame): Promise<void> {
  const {list, unknown} = listNamed(frame.search.get("list"), frame.lists);
  listChooser(root, frame);
  const search = unknown === null ? frame.search : new URLSearchParams();
  const wholeList = {...noFilters, list: list.list_id};
  const page = root.attr("data-view") as PageName;
  const asked = await listedFilters(filtersOn(page, search, wholeList), {...frame, wholeList});
  const context = {...frame, search, wholeList, within: wholeList, limits: []};
  const limits = await filterBar(root, asked, page, context);
  await view(root, pageFilters[page].applies ? {...context, within: asked.filters, limits} : context);
}
