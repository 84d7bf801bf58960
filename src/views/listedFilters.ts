import {departments} from "../queries/departments.js";
import {sections} from "../queries/sections.js";
import {unnamedGroups} from "../queries/unnamedGroups.js";
import type {SearchFilters} from "../state/filters.js";
import {departmentsOf} from "./picked.js";
import type {Context} from "./view.js";

/**
 * The filters without the departments, groups and headings that the list does not have, which are named as ignored like
 * any other value that nobody knows. The list is asked only for what the filters name, so that a page without such a
 * filter waits for nothing; the build asks for all of it, so that the answers are there before the engine is.
 */
export async function listedFilters(
  {filters, ignored}: SearchFilters,
  {database, wholeList, browser}: Pick<Context, "database" | "wholeList" | "browser">,
): Promise<SearchFilters> {
  const {section, subsection, department, partner, all, group} = filters;
  const isBuild = browser === null;
  const [rows, headings, groups] = await Promise.all([
    isBuild || departmentsOf(filters).length > 0 ? database.ask(departments, wholeList) : [],
    isBuild || section !== null || subsection !== null ? database.ask(sections, wholeList) : [],
    isBuild || group !== null ? database.ask(unnamedGroups, wholeList) : [],
  ]);
  const names = new Set(rows.map((row) => row.department));
  const surfaces = new Set(groups.map((row) => row.surface));
  const orders = new Set(headings.map((row) => row.section_order ?? 0));
  const suborders = new Set(headings.map((row) => row.subsection_order ?? 0));
  const unlisted: string[] = [];
  /** The value, if the list has it. */
  const listed = <V extends string | number>(name: string, value: V | null, known: ReadonlySet<V>) => {
    if (value === null || known.has(value)) return value;
    unlisted.push(`${name}=${value}`);
    return null;
  };
  const kept = {
    ...filters,
    section: listed("section", section, orders),
    subsection: listed("subsection", subsection, suborders),
    department: listed("department", department, names),
    group: listed("group", group, surfaces),
    partner: listed("with", partner, names),
    all: all.filter((name) => listed("all", name, names) !== null),
  };
  return {
    filters: {...kept, only: kept.only && kept.all.length > 0},
    ignored: [...ignored, ...unlisted],
  };
}
