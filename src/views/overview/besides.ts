import type {Linked} from "../../text/sentence.js";
import {type Part, part, parts, removePart} from "../part.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";
import {toTasks} from "./finding.js";
import {readingLinks} from "./findings/reading.js";
import type {NamedFinding} from "./findings.js";

const filters = {
  none: {pattern: "none"},
  missing_deadline: {deadlineKind: "missing"},
  blank: {blank: true},
} as const;

/**
 * The numbers that are zero in a sound list, in small and only where they are not: tasks without a party, without a
 * deadline, with a blank clause (whether or not it goes by the one above); and errors and warnings where none of the
 * sentences tells them.
 */
export function besidesPart(
  parent: Part,
  answers: OverviewAnswers,
  shown: readonly NamedFinding[],
  context: Context,
): void {
  const words = context.text.overview;
  const {numbers} = answers;
  const names = (Object.keys(filters) as (keyof typeof filters)[]).filter((name) => numbers[name] > 0);
  const links: (Linked & {name: string})[] = names.map((name) => ({
    name,
    ...toTasks(`${numbers[name]} ${words.number[name]}`, filters[name], context),
  }));
  if (shown.every(({name}) => name !== "reading")) links.push(...readingLinks(answers, context));
  if (links.length === 0) {
    removePart(parent, "besides");
    return;
  }
  const line = part(parent, "p", "besides");
  part(line, "span", "legend").text(words.besides);
  parts(line, "a", "beside", links)
    .attr("data-number", ({name}) => name)
    .attr("href", ({href}) => href)
    .text(({text}) => text);
}
