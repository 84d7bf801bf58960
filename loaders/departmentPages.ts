import {departments} from "../src/queries/departments.ts";
import {noFilters} from "../src/state/filters.ts";
import {departmentFile} from "../src/views/links.ts";
import type {Site} from "./site.ts";

/** The short names of the departments that get a page of their own: those with a task in any list, in official order. */
export async function departmentPages({database}: Site): Promise<string[]> {
  const rows = await database.ask(departments, noFilters);
  return [...new Set(rows.flatMap(({short_name}) => departmentFile(short_name) ?? []))];
}
