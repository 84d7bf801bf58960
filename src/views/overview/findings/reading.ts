import {type Severity, severities} from "../../../model/values.js";
import {noFindingFilters} from "../../../state/findingFilters.js";
import type {Linked} from "../../../text/sentence.js";
import {qualityHref} from "../../quality/qualityControls.js";
import type {Context} from "../../view.js";
import type {OverviewAnswers} from "../answers.js";
import type {FindingOf} from "../finding.js";
import {gravity} from "../weights.js";

/** How many findings of the reading there are of each severity. */
function counts({findings}: OverviewAnswers): Record<Severity, number> {
  const count = (severity: Severity) =>
    findings.filter((row) => row.severity === severity).reduce((sum, row) => sum + row.findings, 0);
  return Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<
    Severity,
    number
  >;
}

/** Errors and warnings, as far as there are any, with the way to them. */
export function readingLinks(answers: OverviewAnswers, context: Context): (Linked & {name: Severity})[] {
  const words = context.text.overview.findings.reading;
  const found = counts(answers);
  return (["error", "warning"] as const)
    .filter((severity) => found[severity] > 0)
    .map((severity) => ({
      name: severity,
      text: words[severity](found[severity]),
      href: qualityHref({...noFindingFilters, severity}, context),
    }));
}

/** Errors and warnings of the reading; notes alone are nothing for this page. */
export const reading: FindingOf = (answers, context) => {
  const words = context.text.overview.findings.reading;
  const found = counts(answers);
  const links = readingLinks(answers, context);
  if (links.length === 0) return null;
  const share = Math.min(1, found.warning / answers.numbers.tasks);
  return {
    weight: found.error > 0 ? gravity.reading : gravity.warnings * share,
    point: words.point(links),
    rest: words.rest(found.note > 0 ? words.notes(found.note) : ""),
  };
};
