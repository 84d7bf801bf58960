import {
  type DeadlineKind,
  type DepartmentKind,
  deadlineKinds,
  departmentKinds,
  type Meeting,
  meetings,
  type Pattern,
  patterns,
  type Role,
  roles,
} from "../model/values.js";

/**
 * Which tasks are meant. Null (or no role left out) means no restriction; all that is set must hold of a task.
 */
export interface Filters {
  /** `list_id` of one list. A page always asks of one, since headings and numbers mean something only within it. */
  list: string | null;
  /** `task_id` of one task. */
  task: string | null;
  /** Order of a section; 0: the task stands in none. */
  section: number | null;
  /** Order of a subsection; 0: the task stands in none. */
  subsection: number | null;
  /** The task has this department, in one of `roles`. */
  department: string | null;
  /** The task has a department of one of these kinds, in one of `roles`. Empty: all kinds. */
  kinds: readonly DepartmentKind[];
  /** The task names this group without a name, as written, in one of `roles`. */
  group: string | null;
  /** The task has this department too, in any role unless `relations` says more, other than `department`. */
  partner: string | null;
  /**
   * `department` and `partner`, both in one of `roles`, meet in the task in one of these ways; in `lead_with` the
   * department leads and the partner does not, in `led_by` the other way round. Where one of them is null, any department
   * may stand for it. Empty: they need not meet; so all of them are not the same as none.
   */
  relations: readonly Meeting[];
  /** The task has every one of these departments, each in one of `roles`. Empty: no restriction. */
  all: readonly string[];
  /** True: the task has no named department in one of `roles` but those of `all`; means nothing without these. */
  only: boolean;
  /** Roles of `department`; without a department, the task has any party in one of them. Empty: all roles. */
  roles: readonly Role[];
  pattern: Pattern | null;
  deadlineKind: DeadlineKind | null;
  /** True: only tasks with a date. */
  dated: boolean;
  /** ISO date of the deadline, or the first of the dates where `until` is set. */
  date: string | null;
  /** ISO date of the last of the dates; means nothing without `date`. */
  until: string | null;
  /** True: the task's own clause is blank, so that it goes by the one above or by none. */
  blank: boolean;
  /** True: the task's own clause is written; the opposite of `blank`. */
  written: boolean;
  /** The task names at least so many departments. */
  parties: number | null;
  /** True: the task names a department, and roles are those of named departments. */
  named: boolean;
  /** True: the task names no department, whatever groups it names; the opposite of `named`. */
  unnamed: boolean;
  /** The task has a finding of this rule; whether there is such a rule is not asked here. */
  finding: string | null;
}

/** All tasks of all lists. */
export const noFilters: Filters = {
  list: null,
  task: null,
  section: null,
  subsection: null,
  department: null,
  kinds: [],
  group: null,
  partner: null,
  relations: [],
  all: [],
  only: false,
  roles: [],
  pattern: null,
  deadlineKind: null,
  dated: false,
  date: null,
  until: null,
  blank: false,
  written: false,
  parties: null,
  named: false,
  unnamed: false,
  finding: null,
};

/** Filters read from a URL, and the parameters (`name=value`) that say nothing and were left out. */
export interface SearchFilters {
  filters: Filters;
  ignored: string[];
}

/** How each filter reads its text in the URL; undefined where the text says nothing. In canonical order. */
const readers: {[name: string]: (text: string) => Partial<Filters> | undefined} = {
  list: (text) => (isName(text) ? {list: text} : undefined),
  task: (text) => (isName(text) ? {task: text} : undefined),
  section: (text) => (isOrder(text) ? {section: Number(text)} : undefined),
  subsection: (text) => (isOrder(text) ? {subsection: Number(text)} : undefined),
  department: (text) => (isName(text) ? {department: text} : undefined),
  group: (text) => (isName(text) ? {group: text} : undefined),
  with: (text) => (isName(text) ? {partner: text} : undefined),
  pattern: (text) => found(patterns, text, (pattern) => ({pattern})),
  deadline: (text) => found(deadlineKinds, text, (deadlineKind) => ({deadlineKind})),
  dated: (text) => (text === "1" ? {dated: true} : undefined),
  only: (text) => (text === "1" ? {only: true} : undefined),
  date: (text) => (isDate(text) ? {date: text} : undefined),
  until: (text) => (isDate(text) ? {until: text} : undefined),
  blank: (text) => (text === "1" ? {blank: true} : undefined),
  written: (text) => (text === "1" ? {written: true} : undefined),
  parties: (text) => (isOrder(text) && text !== "0" ? {parties: Number(text)} : undefined),
  named: (text) => (text === "1" ? {named: true} : undefined),
  unnamed: (text) => (text === "1" ? {unnamed: true} : undefined),
  finding: (text) => (/^[a-z]+(-[a-z]+)*$/.test(text) ? {finding: text} : undefined),
};

/** The names of the parameters that filters are in. */
export const filterNames: readonly string[] = [...Object.keys(readers), "role", "kind", "relation", "all"];

/** The parameters to be changed so that an address names these filters, whatever others it named. */
export function filterChange(filters: Filters): Record<string, readonly string[] | null> {
  const search = new URLSearchParams(filtersToSearch(filters));
  const names = filterNames.filter((name) => name !== "list");
  return Object.fromEntries(names.map((name) => [name, search.has(name) ? search.getAll(name) : null]));
}

/**
 * Reads filters from the search part of a URL, with or without its `?`. Never throws: a name or value that is not known
 * and the second of two equal names (but of `all`, which stands once for each of its departments, since their names may
 * hold any separator) are left out and named in `ignored`. Whether the list has a department or a section is not asked
 * here, see views/listedFilters.ts.
 */
export function filtersFromSearch(search: string): SearchFilters {
  const filters = {...noFilters};
  const ignored: string[] = [];
  const seen = new Set<string>();
  for (const [name, text] of new URLSearchParams(search)) {
    if (name === "role" && !seen.has(name)) {
      filters.roles = canonical(roles, named(text, roles, name, ignored));
    } else if (name === "kind" && !seen.has(name)) {
      filters.kinds = named(text, departmentKinds, name, ignored);
    } else if (name === "relation" && !seen.has(name)) {
      filters.relations = named(text, meetings, name, ignored);
    } else if (name === "all" && isName(text)) {
      filters.all = canonicalNames([...filters.all, text]);
    } else {
      const read = Object.hasOwn(readers, name) && !seen.has(name) ? readers[name]!(text) : undefined;
      if (read) Object.assign(filters, read);
      else ignored.push(`${name}=${text}`);
    }
    seen.add(name);
  }
  return {filters, ignored};
}

/** The known values of a comma list; the others go to `ignored`. */
function named<V extends string>(text: string, known: readonly V[], name: string, ignored: string[]): V[] {
  const values = text.split(",");
  for (const value of values) if (!known.some((each) => each === value)) ignored.push(`${name}=${value}`);
  return known.filter((value) => values.includes(value));
}

/** The search part of a URL for filters, with its `?`: one form for one meaning, empty for no filters. */
export function filtersToSearch(filters: Filters): string {
  const {list, task, section, subsection, department, group, partner} = filters;
  const {pattern, deadlineKind, date, until, parties, finding} = filters;
  const parameters = {
    list,
    task,
    section,
    subsection,
    department,
    group,
    with: partner,
    relation: canonicalMeetings(filters.relations).join(",") || null,
    all: canonicalNames(filters.all),
    only: filters.only ? 1 : null,
    role: canonicalRoles(filters.roles).join(",") || null,
    kind: canonicalKinds(filters.kinds).join(",") || null,
    pattern,
    deadline: deadlineKind,
    dated: filters.dated ? 1 : null,
    date,
    until,
    blank: filters.blank ? 1 : null,
    written: filters.written ? 1 : null,
    parties,
    named: filters.named ? 1 : null,
    unnamed: filters.unnamed ? 1 : null,
    finding,
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (Array.isArray(value)) for (const each of value) search.append(name, each);
    else if (value !== null) search.set(name, String(value));
  }
  // A comma is allowed in a query, and reads better.
  const text = search.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}

/** Roles strongest first, each once; all of them restrict nothing, so they are none. */
export const canonicalRoles = (named: readonly Role[]): readonly Role[] => canonical(roles, named);

/** Kinds in the model's order, each once; all of them leave out groups without a name, so they are not none. */
export const canonicalKinds = (named: readonly DepartmentKind[]): readonly DepartmentKind[] =>
  departmentKinds.filter((kind) => named.includes(kind));

/** Ways to meet in the model's order, each once; all of them still ask for two departments, so they are not none. */
export const canonicalMeetings = (named: readonly Meeting[]): readonly Meeting[] =>
  meetings.filter((meeting) => named.includes(meeting));

/** Names by their characters' codes, each once. */
export const canonicalNames = (names: readonly string[]): string[] => [...new Set(names)].sort();

function canonical<V>(known: readonly V[], named: readonly V[]): readonly V[] {
  const some = known.filter((value) => named.includes(value));
  return some.length === known.length ? [] : some;
}

const isOrder = (text: string) => /^(0|[1-9]\d{0,8})$/.test(text);
const isName = (text: string) => text !== "" && !/\p{Cc}/u.test(text);
/** True for an ISO date of a day that exists. */
export const isDate = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

function found<V extends string, R>(
  values: readonly V[],
  text: string,
  make: (value: V) => R,
): R | undefined {
  const value = values.find((known) => known === text);
  return value === undefined ? undefined : make(value);
}
