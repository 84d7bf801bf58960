import {select} from "d3-selection";
import {type Severity, severities} from "../model/values.js";
import {findingList} from "../queries/findingList.js";
import {findingTasks} from "../queries/findingTasks.js";
import {listInfo} from "../queries/listInfo.js";
import {sections as sectionsQuery} from "../queries/sections.js";
import {findingFiltersFromSearch, noFindingFilters} from "../state/findingFilters.js";
import {numberTiles} from "./numberTiles.js";
import {type Part, part, parts} from "./part.js";
import {findingItems} from "./quality/findingItems.js";
import {findingsMenu} from "./quality/findingsMenu.js";
import {
  type Found,
  type FoundGroup,
  foundOf,
  groupsOf,
  matching,
  ruleWords,
  severityCounts,
  tasksTouched,
} from "./quality/found.js";
import {drawChips, findingChips, qualityControls, qualityHref} from "./quality/qualityControls.js";
import type {Context, View} from "./view.js";

/** What is wrong or ambiguous in the list, how it was read, and what would settle it; by group and rule. */
export const qualityView: View = async (root, context) => {
  const {database, text, search, wholeList} = context;
  const words = text.quality;
  const [[list], findings, tasks, headings] = await Promise.all([
    database.ask(listInfo, wholeList),
    database.ask(findingList, wholeList),
    database.ask(findingTasks, wholeList),
    database.ask(sectionsQuery, wholeList),
  ]);
  const {filters} = findingFiltersFromSearch(search.toString());
  const all = foundOf(findings, tasks);
  const shown = matching(all, filters, text);
  const groups = groupsOf(shown);
  const chips = findingChips(filters, all, headings, context);
  const inForce = chips.map((chip) => chip.label);

  part(root, "h1", "heading").text(words.title);
  part(root, "p", "lead").text(words.lead(severityCounts(all), tasksTouched(all), list!.task_count));
  numbers(part(root, "ul", "numbers").attr("aria-label", words.numbers), all, list!.task_count, context);
  const controls = part(root, "div", "controls");
  drawChips(part(root, "nav", "chips").attr("aria-label", text.filters.heading), chips, context);
  part(root, "p", "fault");
  const count = part(root, "p", "count").attr("role", "status");
  const menu = part(root, "div", "menu");
  const contents = part(root, "nav", "contents").attr("aria-label", words.contents);
  const body = part(root, "div", "list");
  part(root, "p", "source").text(text.figure.source(list!, inForce.join("；")));

  if (all.length > 0) {
    qualityControls(controls, filters, all, headings, context);
    count.text(shown.length > 0 ? words.shown(shown.length, all.length) : words.none);
  }
  menu.attr("hidden", shown.length > 0 ? null : "");
  findingsMenu(menu, {list: list!, shown, inForce}, context);
  drawContents(contents, groups, context);
  drawGroups(body, groups, context);
};

/** Findings by severity, each the way to them, and the tasks that they are about. */
function numbers(list: Part, all: readonly Found[], tasks: number, context: Context): void {
  const {text} = context;
  const words = text.quality.number;
  const counts = severityCounts(all);
  const link = (severity: Severity | null) => qualityHref({...noFindingFilters, severity}, context);
  numberTiles(list, [
    {name: "findings", value: all.length, label: words.findings, share: "", href: link(null)},
    ...severities.map((severity) => ({
      name: severity,
      value: counts[severity],
      label: words[severity],
      share: words.meaning[severity],
      href: link(severity),
    })),
    {
      name: "touched",
      value: tasksTouched(all),
      label: words.touched,
      share: text.overview.of(tasks),
      href: null,
    },
  ]);
}

/** The rules that are broken, a line for each group, each the way to its findings further down. */
function drawContents(nav: Part, groups: readonly FoundGroup[], {text}: Context): void {
  const words = text.quality;
  nav.attr("hidden", groups.flatMap(({rules}) => rules).length > 1 ? null : "");
  parts(part(nav, "ul", "groups"), "li", "group", groups).each(function ({group, found, rules}) {
    const item = select(this) as Part;
    part(item, "b", "name").text(words.groups[group]);
    part(item, "span", "count").text(words.count(found));
    parts(part(item, "span", "rules"), "a", "rule", rules)
      .attr("href", ({id}) => `#${id}`)
      .text(({rule, found}) => words.choice(ruleWords(rule, text).name, found.length));
  });
}

function drawGroups(body: Part, groups: readonly FoundGroup[], context: Context): void {
  const {text} = context;
  const words = text.quality;
  parts(body, "section", "group", groups)
    .attr("data-group", ({group}) => group)
    .each(function ({group, found, rules}) {
      const area = select(this) as Part;
      part(area, "h2", "heading").text(words.heading(words.groups[group], found));
      parts(area, "article", "rule", rules).each(function ({id, rule, found}) {
        const article = select(this) as Part;
        // What the reader has opened is of the rule that stood here before.
        if (this.id !== id) article.selectChild("details").attr("open", null);
        article.attr("id", id);
        const {name, explanation, remedy, data} = ruleWords(rule, text);
        const head = part(article, "h3", "name");
        part(head, "span", "words").text(name);
        const counts = severityCounts(found);
        parts(
          head,
          "span",
          "severity",
          severities.filter((severity) => counts[severity] > 0),
        )
          .attr("data-severity", (severity) => severity)
          .text((severity) => words.severityCount(text.severities[severity], counts[severity]));
        part(article, "p", "explanation").text(explanation);
        part(article, "p", "remedy").text(remedy && words.remedy(remedy, data));
        findingItems(article, found, context);
      });
    });
}
