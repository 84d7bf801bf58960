import {departments as departmentsQuery} from "../queries/departments.js";
import {filtersFromSearch} from "../state/filters.js";
import {departmentHref} from "./links.js";
import {part, parts} from "./part.js";
import type {View} from "./view.js";

/** All departments of the list, or the one that the page or its address names: what it owes, to and with whom. */
export const departmentsView: View = async (root, context) => {
  const {database, text, search, wholeList} = context;
  const rows = await database.ask(departmentsQuery, wholeList);
  const asked = root.attr("data-department");
  const {department} = filtersFromSearch(search.toString()).filters;
  const shown = rows.find((row) =>
    asked === null ? row.department === department : row.short_name === asked,
  );
  part(root, "h1", "heading").text(shown?.department ?? text.site.pages.departments);
  parts(part(root, "ul", "departments"), "li", "department", rows).each(function (row) {
    const link = this.querySelector("a") ?? this.ownerDocument.createElement("a");
    link.setAttribute("href", departmentHref(row, context));
    link.textContent = row.short_name;
    this.append(link);
  });
};
