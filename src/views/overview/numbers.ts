import {patternBar} from "../../charts/patternBar.js";
import {patterns} from "../../model/values.js";
import type {Filters} from "../../state/filters.js";
import {words as wordsIn} from "../elements.js";
import {sectionNames} from "../filterWords.js";
import {listHref} from "../links.js";
import {type Part, part, parts, type Root} from "../part.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";

interface Tile {
  name: string;
  value: number;
  label: string;
  share: string;
  href: string;
}

/** Draws the numbers that matter, each with the way to its tasks. */
export function numbersPart(root: Root, answers: OverviewAnswers, context: Context): void {
  const words = context.text.overview;
  const list = part(root, "ul", "numbers").attr("aria-label", words.numbers);
  parts(list, "li", "number", tiles(answers, context))
    .attr("data-number", ({name}) => name)
    .each(function ({href, value, label, share}) {
      const document = this.ownerDocument;
      const link = this.querySelector("a") ?? document.createElement("a");
      link.setAttribute("href", href);
      const contents = {b: String(value), span: label, small: share};
      link.replaceChildren(
        ...Object.entries(contents).map(([tag, content]) => wordsIn(document, tag, content)),
      );
      if (link.parentNode !== this) this.append(link);
    });
}

const link = (filters: Partial<Filters>, context: Context) =>
  listHref("tasks", {...context.wholeList, ...filters}, context);

function tiles({numbers, departments, sections}: OverviewAnswers, context: Context): Tile[] {
  const words = context.text.overview;
  const {tasks} = numbers;
  const assignments = departments.reduce((sum, row) => sum + row.tasks, 0);
  const tile = (name: "dated" | "lead" | "sole" | "shared" | "unnamed", filters: Partial<Filters>): Tile => ({
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
