import {ruleGroups, severities} from "../../model/values.js";
import type {SectionRow} from "../../queries/sections.js";
import {type FindingFilters, findingFiltersToSearch, noFindingFilters} from "../../state/findingFilters.js";
import {chips} from "../chips.js";
import {selectOne} from "../controls.js";
import {sectionNames} from "../filterWords.js";
import {namedList, pageHref} from "../links.js";
import type {Part} from "../part.js";
import {searchBox} from "../searchBox.js";
import type {Context} from "../view.js";
import {type Found, groupsOf, ruleWords, severityCounts} from "./found.js";

/** A link to these findings of the list that the page shows. */
export function qualityHref(filters: FindingFilters, context: Context): string {
  const list = namedList(context.wholeList.list, context);
  return pageHref("quality", context.home, findingFiltersToSearch(filters, list));
}

/** The choices of severity, group, rule and section, each with its number of findings, and the box for words. */
export function qualityControls(
  parent: Part,
  filters: FindingFilters,
  all: readonly Found[],
  headings: readonly SectionRow[],
  {text, search, browser}: Context,
): void {
  const words = text.quality;
  const counts = severityCounts(all);
  const groups = groupsOf(all);
  const control = (
    name: string,
    legend: string,
    chosen: string | null,
    choices: [string, string, number][],
  ) =>
    selectOne(parent, name, {
      legend,
      choices: [
        {value: "", label: text.filters.any},
        ...choices.map(([value, label, found]) => ({value, label: words.choice(label, found)})),
      ],
      chosen: chosen ?? "",
      // A rule belongs to one group.
      change: (value) =>
        browser?.change({
          ...(name === "rules" ? {rule: null} : {}),
          // In addresses of an earlier version it stands for the group of rules.
          ...(ruleGroups.some((each) => each === search.get("group")) ? {group: null} : {}),
          [name]: value || null,
        }),
    });
  control(
    "severity",
    words.severity,
    filters.severity,
    severities.map((value) => [value, text.severities[value], counts[value]]),
  );
  control(
    "rules",
    words.group,
    filters.group,
    ruleGroups.flatMap((value): [string, string, number][] => {
      const group = groups.find((each) => each.group === value);
      return group ? [[value, words.groups[value], group.found]] : [];
    }),
  );
  control(
    "rule",
    words.rule,
    filters.rule,
    groups
      .filter(({group}) => filters.group === null || group === filters.group)
      .flatMap(({rules}) => rules)
      .map(({id, rule, found}) => [id, ruleWords(rule, text).name, found.length]),
  );
  const inSection = new Map<number, number>();
  for (const {task} of all) {
    if (task) inSection.set(task.section_order ?? 0, (inSection.get(task.section_order ?? 0) ?? 0) + 1);
  }
  const sections = sectionNames(headings);
  if (sections.size > 0) {
    control(
      "section",
      text.filters.sectionLabel,
      filters.section === null ? null : String(filters.section),
      [...sections].map(([order, name]) => [String(order), name, inSection.get(order) ?? 0]),
    );
  }
  searchBox(parent, "q", {
    legend: words.search,
    value: filters.q,
    change: (value) => browser?.adjust({q: value || null}),
  });
}

/** One restriction in words, and what remains without it. */
export interface FindingChip {
  label: string;
  without: FindingFilters;
}

/** The restrictions in words, in the order in which the controls stand. */
export function findingChips(
  filters: FindingFilters,
  all: readonly Found[],
  headings: readonly SectionRow[],
  {text}: Context,
): FindingChip[] {
  const words = text.quality;
  const restrictions: FindingChip[] = [];
  const add = (key: keyof FindingFilters, label: string) =>
    restrictions.push({label, without: {...filters, [key]: noFindingFilters[key]}});
  const {severity, group, rule, section, q} = filters;
  if (severity !== null) add("severity", text.severities[severity]);
  if (group !== null) add("group", words.groups[group]);
  if (rule !== null) {
    const known = all.find(({finding}) => finding.code === rule);
    add("rule", known ? ruleWords(known.rule, text).name : rule);
  }
  if (section !== null) {
    const name = section === 0 ? text.filters.noSection : sectionNames(headings).get(section);
    add("section", name ?? text.filters.section(section));
  }
  if (q.trim() !== "") add("q", words.holding(q.trim()));
  return restrictions;
}

/** The restrictions in force, each a link to the page without it. */
export function drawChips(bar: Part, restrictions: readonly FindingChip[], context: Context): void {
  const links = restrictions.map(({label, without}) => ({label, href: qualityHref(without, context)}));
  chips(bar, links, context);
}
