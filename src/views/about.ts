import type {Query} from "../engine/database.js";
import {type Column, schema, tableNames} from "../model/schema.js";
import {alone} from "../queries/alone.js";
import {apart} from "../queries/apart.js";
import {deadlineDates, departmentDates} from "../queries/deadlineDates.js";
import {datedTasks, recurringTasks, sectionDeadlines} from "../queries/deadlines.js";
import {namingFindings, taskFindings} from "../queries/departmentFindings.js";
import {departmentNames} from "../queries/departmentNames.js";
import {departmentSections} from "../queries/departmentSections.js";
import {departmentSets} from "../queries/departmentSets.js";
import {departments} from "../queries/departments.js";
import {duties} from "../queries/duties.js";
import {taskDepartments, taskOrders} from "../queries/facets.js";
import {findingCounts} from "../queries/findingCounts.js";
import {findingList} from "../queries/findingList.js";
import {findingsOf} from "../queries/findingsOf.js";
import {listComparison} from "../queries/listComparison.js";
import {listInfo} from "../queries/listInfo.js";
import {namedTasks} from "../queries/namedTasks.js";
import {overview} from "../queries/overview.js";
import {pairs} from "../queries/pairs.js";
import {parties} from "../queries/parties.js";
import {partnerCounts} from "../queries/partnerCounts.js";
import {partners} from "../queries/partners.js";
import {sections} from "../queries/sections.js";
import {taskIndex} from "../queries/taskIndex.js";
import {taskList} from "../queries/taskList.js";
import {taskHeads, taskParties} from "../queries/taskSides.js";
import {triples, triplesLeftOut} from "../queries/triples.js";
import {unnamedGroups} from "../queries/unnamedGroups.js";
import {widest} from "../queries/widest.js";
import {workload} from "../queries/workload.js";
import {writtenNames} from "../queries/writtenNames.js";
import type {Text} from "../text/zh.js";
import {computedPart} from "./about/computed.js";
import {plainTable, scrolling} from "./dataTable.js";
import {listHref} from "./links.js";
import {type Part, part, parts} from "./part.js";
import {sqlText} from "./sqlText.js";
import type {Context, View} from "./view.js";

/** The queries whose numbers stand on the pages, by the name under which the dictionary explains them. */
const measures: Record<keyof Text["about"]["measures"], Query<never, unknown>> = {
  overview,
  departments,
  workload,
  pairs,
  namedTasks,
  departmentSets,
  triples,
  triplesLeftOut,
  apart,
  taskHeads,
  taskParties,
  sectionDeadlines,
  deadlineDates,
  departmentDates,
  datedTasks,
  recurringTasks,
  taskIndex,
  taskOrders,
  taskDepartments,
  departmentNames,
  findingsOf,
  taskList,
  parties,
  departmentSections,
  alone,
  widest,
  sections,
  partners,
  partnerCounts,
  duties,
  writtenNames,
  unnamedGroups,
  findingCounts,
  findingList,
  namingFindings,
  taskFindings,
  listComparison,
};

/** How each number is made, what the reader found odd, and the data dictionary; all from the code that does it. */
export const aboutView: View = async (root, context) => {
  const {database, text, wholeList} = context;
  const [[list], findings] = await Promise.all([
    database.ask(listInfo, wholeList),
    database.ask(findingCounts, wholeList),
  ]);
  const words = text.about;
  part(root, "h1", "heading").text(words.title);
  part(root, "p", "intro").text(words.intro(list!));
  part(root, "p", "facts").text(words.facts(list!));

  const rules = section(root, "rules", words.rules.heading);
  parts(part(rules, "ul", "list"), "li", "rule", words.rules.items).text((rule) => rule);

  const numbers = section(root, "measures", words.measuresHeading);
  for (const [name, query] of Object.entries(measures) as [keyof typeof measures, Query<never, unknown>][]) {
    const article = part(numbers, "article", `of-${name}`);
    part(article, "h3", "name").text(words.measures[name].name);
    part(article, "p", "meaning").text(words.measures[name].meaning);
    const details = part(article, "details", "sql");
    part(details, "summary", "summary").text(words.sql);
    sqlText(details, `${words.measures[name].name} · ${words.sql}`, query.sql.trim());
  }

  computedPart(section(root, "computed", words.computed.heading), text);

  const found = section(root, "findings", words.findingsHeading);
  part(found, "p", "sentence").text(words.findings(findings.reduce((sum, row) => sum + row.findings, 0)));
  part(found, "a", "link")
    .attr("href", listHref("quality", wholeList, context))
    .text(words.findingsLink);
  dictionary(section(root, "dictionary", words.dictionaryHeading), context);
};

function section(root: Part, name: string, heading: string): Part {
  const area = part(root, "section", name);
  part(area, "h2", "heading").attr("id", name).text(heading);
  return area;
}

function dictionary(parent: Part, {text}: Context): void {
  const {columns, yes, no} = text.about;
  part(parent, "p", "intro").text(text.about.dictionaryIntro);
  for (const table of tableNames) {
    const article = part(parent, "article", table);
    part(article, "h3", "name").text(`${table} · ${text.dictionary.tables[table]}`);
    const meanings: Record<string, string> = text.dictionary.columns[table];
    plainTable(scrolling(article, text.dictionary.tables[table]), {
      columns: [columns.column, columns.type, columns.nullable, columns.meaning],
      rows: Object.entries<Column>(schema[table]).map(([name, {type, nullable}]) => [
        name,
        type,
        nullable ? yes : no,
        meanings[name] ?? "",
      ]),
    });
  }
}
