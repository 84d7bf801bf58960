import type {Rule, RuleWords} from "../../list/rules/rule.js";
import {ruleOf} from "../../list/rules.js";
import {type RuleGroup, type Severity, severities} from "../../model/values.js";
import type {FindingRow} from "../../queries/findingList.js";
import type {FindingTaskRow} from "../../queries/findingTasks.js";
import type {FindingFilters} from "../../state/findingFilters.js";
import type {Text} from "../../text/zh.js";

/** A finding with its rule and the task that it is about; null if it is about the list or a heading. */
export interface Found {
  finding: FindingRow;
  rule: Rule;
  task: FindingTaskRow | null;
}

/** The findings of one rule. */
export interface FoundRule {
  id: string;
  rule: Rule;
  found: Found[];
}

/** The findings of one group, rule by rule. */
export interface FoundGroup {
  group: RuleGroup;
  found: number;
  rules: FoundRule[];
}

/** Findings with what belongs to them, in their order. */
export function foundOf(findings: readonly FindingRow[], tasks: readonly FindingTaskRow[]): Found[] {
  const byId = new Map(tasks.map((task) => [task.task_id, task]));
  return findings.map((finding) => {
    const rule = ruleOf(finding.code);
    const ofList = rule.whole === true && finding.task_no === null;
    return {finding, rule, task: ofList ? null : (byId.get(finding.task_id ?? "") ?? null)};
  });
}

/** A rule's words in the language of the page. */
export const ruleWords = (rule: Rule, text: Text): RuleWords =>
  rule[text.language.startsWith("zh") ? "zh" : "en"];

/** The findings that the filters mean, in their order. */
export function matching(found: readonly Found[], filters: FindingFilters, text: Text): Found[] {
  const {severity, group, rule, section} = filters;
  const wanted = folded(filters.q).split(/\s+/u).filter(Boolean);
  return found.filter(
    (each) =>
      (severity === null || each.finding.severity === severity) &&
      (group === null || each.rule.group === group) &&
      (rule === null || each.finding.code === rule) &&
      (section === null || (each.task !== null && (each.task.section_order ?? 0) === section)) &&
      (wanted.length === 0 || holds(each, wanted, text)),
  );
}

function holds({finding, rule, task}: Found, wanted: readonly string[], text: Text): boolean {
  const {task_no, source_line, message, evidence, treatment} = finding;
  const place = text.quality.place(task_no, source_line);
  const own = task ? [task.task, task.responsibility, task.deadline] : [];
  const words = folded([place, ruleWords(rule, text).name, message, evidence, treatment, ...own].join("\n"));
  return wanted.every((word) => words.includes(word));
}

/** Full- and half-width, large and small letters alike. */
const folded = (words: string) => words.normalize("NFKC").toLowerCase();

/** Findings by group and rule, heaviest first: by errors, then warnings, then notes; equals in the order they came. */
export function groupsOf(found: readonly Found[]): FoundGroup[] {
  const byRule = new Map<string, FoundRule>();
  for (const each of found) {
    const id = each.finding.code;
    if (!byRule.has(id)) byRule.set(id, {id, rule: each.rule, found: []});
    byRule.get(id)!.found.push(each);
  }
  const byGroup = new Map<RuleGroup, FoundRule[]>();
  for (const rule of [...byRule.values()].sort((a, b) => heavier(a.found, b.found))) {
    const {group} = rule.rule;
    if (!byGroup.has(group)) byGroup.set(group, []);
    byGroup.get(group)!.push(rule);
  }
  const all = (rules: readonly FoundRule[]) => rules.flatMap((rule) => rule.found);
  return [...byGroup]
    .map(([group, rules]) => ({group, found: all(rules).length, rules}))
    .sort((a, b) => heavier(all(a.rules), all(b.rules)));
}

/** How many findings there are of each severity. */
export function severityCounts(found: readonly Found[]): Record<Severity, number> {
  const counts = {error: 0, warning: 0, note: 0};
  for (const {finding} of found) counts[finding.severity]++;
  return counts;
}

/** How many tasks the findings are about. */
export const tasksTouched = (found: readonly Found[]): number =>
  new Set(found.flatMap(({task}) => task?.task_id ?? [])).size;

function heavier(a: readonly Found[], b: readonly Found[]): number {
  const [one, other] = [severityCounts(a), severityCounts(b)];
  const differing = severities.find((severity) => one[severity] !== other[severity]);
  return differing ? other[differing] - one[differing] : 0;
}
