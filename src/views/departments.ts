import {departments as departmentsQuery} from "../queries/departments.js";
import {listInfo} from "../queries/listInfo.js";
import {filtersFromSearch} from "../state/filters.js";
import {departmentIndex} from "./departments/departmentIndex.js";
import {departmentPage} from "./departments/departmentPage.js";
import {removePart} from "./part.js";
import {taskPanel} from "./taskPanel.js";
import type {View} from "./view.js";

/**
 * All departments of the list, or the one that the page or its address names: what it owes, to and with whom. A name
 * that the list does not have is said to be unknown over all of them.
 */
export const departmentsView: View = async (root, context) => {
  const {database, search, wholeList, text, document, browser} = context;
  // What fails is said here, over what stood there before.
  if (root.selectChild("[data-part=fault]").empty())
    root.insert("p", ":first-child").attr("data-part", "fault");
  const [rows, [list]] = await Promise.all([
    database.ask(departmentsQuery, wholeList),
    database.ask(listInfo, wholeList),
  ]);
  const own = root.attr("data-department");
  const {department} = filtersFromSearch(search.toString()).filters;
  const shown = rows.find((row) => (own === null ? row.department === department : row.short_name === own));
  if (shown) {
    await departmentPage(root, {shown, rows, list: list!}, context);
    removePart(root, "index");
  } else {
    await departmentIndex(root, {unknown: own ?? department, rows, list: list!}, context);
    removePart(root, "department");
  }
  const name = shown?.short_name ?? text.site.pages.departments;
  if (browser) document.title = `${name} | ${text.site.title}`;
  await taskPanel(root, context);
};
