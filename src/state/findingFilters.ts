import {type RuleGroup, ruleGroups, type Severity, severities} from "../model/values.js";

/** Which findings are meant. Null, or no words, means no restriction; all that is set must hold of a finding. */
export interface FindingFilters {
  severity: Severity | null;
  group: RuleGroup | null;
  /** The id of a rule; whether there is such a rule is not asked here. */
  rule: string | null;
  /** Order of the section of the finding's task; 0: it stands in none. */
  section: number | null;
  /** Words that all stand somewhere in the finding or its task, in any order. */
  q: string;
}

/** All findings. */
export const noFindingFilters: FindingFilters = {
  severity: null,
  group: null,
  rule: null,
  section: null,
  q: "",
};

/** Filters read from a URL, and the parameters (`name=value`) that say nothing and were left out. */
export interface SearchFindingFilters {
  filters: FindingFilters;
  ignored: string[];
}

/**
 * Reads filters from the search part of a URL, with or without its `?`. Never throws: a value that is not known is left
 * out and named in `ignored`, as is any other parameter but `list`, which every page reads for itself. The group of rules
 * is named `rules`; it was `group` in addresses of an earlier version.
 */
export function findingFiltersFromSearch(search: string): SearchFindingFilters {
  const filters = {...noFindingFilters};
  const ignored: string[] = [];
  const seen = new Set(["list"]);
  for (const [name, text] of new URLSearchParams(search)) {
    if (name === "list") continue;
    const severity = severities.find((known) => known === text);
    const group = ruleGroups.find((known) => known === text);
    if (seen.has(name)) ignored.push(`${name}=${text}`);
    else if (name === "severity" && severity) filters.severity = severity;
    else if ((name === "rules" || name === "group") && group) filters.group = group;
    else if (name === "rule" && /^[a-z]+(-[a-z]+)*$/.test(text)) filters.rule = text;
    else if (name === "section" && /^(0|[1-9]\d{0,8})$/.test(text)) filters.section = Number(text);
    else if (name === "q") filters.q = text;
    else ignored.push(`${name}=${text}`);
    seen.add(name);
  }
  return {filters, ignored};
}

/**
 * The search part of a URL for filters, with its `?`: one form for one meaning, empty for no filters.
 * @param list the list that the address names; null to name none
 */
export function findingFiltersToSearch(filters: FindingFilters, list: string | null): string {
  const {severity, group, rule, section, q} = filters;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({list, severity, rules: group, rule, section, q: q || null})) {
    if (value !== null) search.set(name, String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}
