import {ruleOf} from "../../list/rules.js";
import type {NamingFindingRow, TaskFindingRow} from "../../queries/departmentFindings.js";
import {noFindingFilters} from "../../state/findingFilters.js";
import {link, words} from "../elements.js";
import {listHref} from "../links.js";
import {type Part, part, parts, removePart} from "../part.js";
import {ruleWords} from "../quality/found.js";
import {qualityHref} from "../quality/qualityControls.js";
import type {Context} from "../view.js";
import {foldedRows} from "./foldedRows.js";

/** So many findings are in sight; the rest opens at a click. */
const inSight = 6;

/** What the check-up found that names the department, one by one, and what else on its tasks, by rule. */
export function findingSummary(
  section: Part,
  naming: readonly NamingFindingRow[],
  onTasks: readonly TaskFindingRow[],
  context: Context,
): void {
  const {text} = context;
  const own = text.departments.findings;
  part(section, "h2", "heading").text(own.heading);
  const others = onTasks.reduce((sum, {findings}) => sum + findings, 0);
  part(section, "p", "note").text(naming.length + others === 0 ? own.none : own.naming(naming.length));
  const draw = (parent: Part, rows: readonly NamingFindingRow[]) => list(parent, rows, context);
  foldedRows(section, {name: "naming", rows: naming, inSight, rest: own.rest, draw});
  if (others === 0) {
    for (const name of ["others", "rules"]) removePart(section, name);
  } else {
    part(section, "p", "others").text(own.tasks(others));
    parts(part(section, "ul", "rules"), "li", "rule", onTasks)
      .attr("data-code", ({code}) => code)
      .each(function ({code, findings, all_findings}) {
        const document = this.ownerDocument;
        const href = qualityHref({...noFindingFilters, rule: code}, context);
        this.replaceChildren(
          link(document, href, ruleWords(ruleOf(code), text).name),
          words(document, "span", own.count(findings, all_findings)),
        );
      });
  }
  part(section, "a", "open").attr("href", qualityHref(noFindingFilters, context)).text(own.open);
}

/** Findings with their place, which leads to the task. */
function list(parent: Part, rows: readonly NamingFindingRow[], context: Context): void {
  const {text, wholeList} = context;
  parts(part(parent, "ol", "naming"), "li", "naming-finding", rows)
    .attr("data-code", ({code}) => code)
    .attr("data-severity", ({severity}) => severity)
    .each(function ({task_id, task_no, source_line, severity, message}) {
      const document = this.ownerDocument;
      const place = text.quality.place(task_no, task_no === null ? source_line : null);
      const at =
        task_id === null
          ? words(document, "b", place)
          : link(document, listHref("tasks", {...wholeList, task: task_id}, context), place);
      const weight = words(document, "small", text.severities[severity]);
      this.replaceChildren(at, weight, words(document, "span", message));
    });
}
