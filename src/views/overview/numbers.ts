import {patternBar} from "../../charts/patternBar.js";
import {patterns} from "../../model/values.js";
import type {Filters} from "../../state/filters.js";
import {sectionNames} from "../filterWords.js";
import {listHref} from "../links.js";
import {type NumberTile, numberTiles} from "../numberTiles.js";
import {type Part, part, type Root} from "../part.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";

/** Draws the numbers that matter, each with the way to its tasks. */
export function numbersPart(root: Root, answers: OverviewAnswers, context: Context): void {
  const words = context.text.overview;
  const list = part(root, "ul", "numbers").attr("aria-label", words.numbers);
  numberTiles(list, overviewTiles(answers, context));
}

const link = (filters: Partial<Filters>, context: Context) =>
  listHref("tasks", {...context.wholeList, ...filters}, context);

/** The numbers that matter, in their order. */
export function overviewTiles(
  {numbers, departments, sections}: OverviewAnswers,
  context: Context,
): NumberTile[] {
  const words = context.text.overview;
  const {tasks} = numbers;
  const assignments = departments.reduce((sum, row) => sum + row.tasks, 0);
  const tile = (
    name: "dated" | "lead" | "sole" | "shared" | "unnamed",
    filters: Partial<Filters>,
  ): NumberTile => ({
    name,
    value: numbers[name],
    label: words.number[name],
    share: words.share(numbers[name], tasks),
    href: link(filters, context),
  });
  return [
    {
      name: "tasks",
      value: tasks,
      label: words.number.tasks,
      share: words.sections(sectionNames(sections).size),
      href: link({}, context),
    },
    {
      name: "departments",
      value: numbers.departments,
      label: words.number.departments,
      share: words.assignments(assignments),
      href: listHref("departments", context.wholeList, context),
    },
    tile("dated", {dated: true}),
    tile("lead", {pattern: "lead"}),
    tile("sole", {pattern: "sole"}),
    tile("shared", {pattern: "shared"}),
    tile("unnamed", {unnamed: true}),
  ];
}

/**
 * Draws how the tasks divide by who answers for them. These are not the numbers above: a task that a group leads has a
 * lead, and names no department perhaps.
 */
export function patternsPart(parent: Part, {numbers}: OverviewAnswers, {document, text}: Context): void {
  const words = text.overview;
  const shown = patterns
    .filter((pattern) => numbers[pattern] > 0)
    .map((pattern) => ({
      pattern,
      tasks: numbers[pattern],
      label: words.pattern(numbers[pattern], words.number[pattern]),
    }));
  const title = words.patterns(
    numbers.tasks,
    shown.map(({label}) => label),
  );
  part(parent, "div", "patterns").node()!.replaceChildren(patternBar(shown, {document, title}));
}
