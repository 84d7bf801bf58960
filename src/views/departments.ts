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
  const {database, search, wholeList} = context;
  const [rows, [list]] = await Promise.all([
    database.ask(departmentsQuery, wholeList),
    database.ask(listInfo, wholeList),
  ]);
  const own = root.attr("data-department");
  const {department} = filtersFromSearch(search.toString()).filters;
  const shown = rows.find((row) => (own === null ? row.department === department : row.short_name === own));
  if (shown) {
    removePart(root, "index");
    await departmentPage(root, {shown, rows, list: list!}, context);
  } else {
    removePart(root, "department");
    await departmentIndex(root, {unknown: own ?? department, rows, list: list!}, context);
  }
  await taskPanel(root, context);
};
