import {type Finding, findings} from "../findings.js";
import type {TaskText} from "../taskText.js";
import type {Heading} from "../words/headings.js";

/** Task numbers missing, repeated or out of order; heading numbers repeated or out of order. */
export function checkNumbering(tasks: readonly TaskText[]): Finding[] {
  return [
    ...checkTaskNumbers(tasks),
    ...checkHeadingNumbers(tasks.map(({section}) => ({heading: section, parent: null}))),
    ...checkHeadingNumbers(tasks.map(({section, subsection}) => ({heading: subsection, parent: section}))),
  ];
}

/** Each run of numbers by itself: they may begin anew at 1 under another heading, or in another table. */
function checkTaskNumbers(tasks: readonly TaskText[]): Finding[] {
  const runs: Numbered[][] = [];
  let previous: Numbered | undefined;
  for (const task of tasks) {
    if (!isNumbered(task)) continue;
    const anew = task.no === 1 && previous && places.some((place) => task[place] !== previous?.[place]);
    if (!previous || anew) runs.push([]);
    runs.at(-1)!.push(task);
    previous = task;
  }
  return runs.flatMap(checkRun);
}

type Numbered = TaskText & {no: number};
const isNumbered = (task: TaskText): task is Numbered => task.no !== null;
const places = ["section", "subsection", "table"] as const;

function checkRun(tasks: readonly Numbered[]): Finding[] {
  const found: Finding[] = [];
  /** The line on which each number stands first. */
  const lines = new Map<number, number>();
  let previous: number | null = null;
  for (const {no, line} of tasks) {
    if (lines.has(no)) found.push(findings.taskNumberRepeated({no, line}));
    else if (previous !== null && no < previous)
      found.push(findings.taskNumberOutOfOrder({no, line}, previous));
    if (!lines.has(no)) lines.set(no, line);
    previous = no;
  }
  const printed = [...lines.keys()].sort((a, b) => a - b);
  printed.slice(1).forEach((no, index) => {
    const lower = printed[index]!;
    if (no === lower + 1) return;
    found.push(findings.taskNumberMissing({no: null, line: lines.get(no)!}, lower + 1, no - 1));
  });
  return found;
}

interface Carried {
  heading: Heading | null;
  /** The heading above it. */
  parent: Heading | null;
}

/** Numbers may begin anew at 1 under another heading (（一） in each section); otherwise each follows the one before. */
function checkHeadingNumbers(carried: readonly Carried[]): Finding[] {
  const found: Finding[] = [];
  let seen = new Map<number, Heading>();
  let previous = null as {heading: Heading; number: number; parent: Heading | null} | null;
  for (const {heading, parent} of carried) {
    const number = heading?.number ?? null;
    if (heading === null || number === null || heading === previous?.heading) continue;
    const place = {no: null, line: heading.line};
    const anew = number === 1 && previous?.parent !== parent;
    if (anew) seen = new Map();
    const earlier = seen.get(number);
    if (earlier) found.push(findings.headingNumberRepeated(place, heading.text, earlier.text));
    else if (previous && !anew && number !== previous.number + 1) {
      found.push(findings.headingNumberOutOfOrder(place, heading.text, previous.heading.text));
    }
    if (!earlier) seen.set(number, heading);
    previous = {heading, number, parent};
  }
  return found;
}
