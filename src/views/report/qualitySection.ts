import type {ReportBlock, ReportTable} from "../../export/report/report.js";
import {severities} from "../../model/values.js";
import {findingList} from "../../queries/findingList.js";
import {findingTasks} from "../../queries/findingTasks.js";
import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {findingTable} from "../quality/findingFiles.js";
import {type Found, foundOf, groupsOf, ruleWords, severityCounts, tasksTouched} from "../quality/found.js";
import type {Context} from "../view.js";

/** What is doubtful in the list: rule by rule in one table, and every finding in another, unless `isWhole` is false. Of the whole list. */
export async function qualitySection(
  list: ListRow,
  isWhole: boolean,
  context: Context,
): Promise<ReportBlock[]> {
  const {database, text, wholeList, limits} = context;
  const words = text.quality;
  const [findings, tasks] = await Promise.all([
    database.ask(findingList, wholeList),
    database.ask(findingTasks, wholeList),
  ]);
  const found = foundOf(findings, tasks);
  const lead = {
    kind: "paragraph",
    text:
      (limits.length > 0 ? text.report.quality.whole : "") +
      words.lead(severityCounts(found), tasksTouched(found), list.task_count),
  } as const;
  if (found.length === 0) return [lead];
  const rules = groupsOf(found).flatMap(({group, rules}) =>
    rules.map((rule) => {
      const counts = severityCounts(rule.found);
      return [
        words.groups[group],
        ruleWords(rule.rule, text).name,
        ...severities.map((severity) => counts[severity] || null),
      ];
    }),
  );
  return [
    lead,
    {
      kind: "table",
      caption: text.report.quality.rules,
      columns: [
        {name: words.group, width: 12},
        {name: words.rule, width: 26},
        ...severities.map((severity) => ({name: text.severities[severity], width: 7})),
      ],
      rows: rules,
    },
    ...(isWhole ? [all(found, list, text)] : []),
  ];
}

function all(found: readonly Found[], list: ListRow, text: Text): ReportTable {
  const {columns, rows} = findingTable({list, shown: found, inForce: []}, text);
  // Severity, rule, number, words, message and reading; what else there is stands in the workbook.
  const kept = [0, 2, 3, 5, 6, 7];
  return {
    kind: "table",
    caption: text.report.quality.findings,
    columns: kept.map((column) => columns[column]!),
    rows: rows.map((row) => kept.map((column) => row[column]!)),
  };
}
