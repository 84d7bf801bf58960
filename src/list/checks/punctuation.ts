import {type Finding, findings} from "../findings.js";
import type {TaskText} from "../taskText.js";
import type {Heading} from "../words/headings.js";

/** Half-width marks beside Chinese words: (五) · 制度,促进 · 能力; 积极. */
const halfWidth = /(?:\p{Script=Han}[,;:!?()]\s?|[,;:!?()]\s?\p{Script=Han})/u;
const fullWidth = /[，；：！？（）]/;

/** Habits of punctuation, one finding each for the whole list: both widths in use, headings that end in a full stop. */
export function checkPunctuation(tasks: readonly TaskText[]): Finding[] {
  const found: Finding[] = [];
  const headings = new Set<Heading>();
  for (const task of tasks) {
    for (const heading of [task.section, task.subsection]) if (heading) headings.add(heading);
  }
  const texts = [
    ...tasks.flatMap((task) => [task.text, task.clause ?? ""].map((text) => ({text, line: task.line}))),
    ...headings,
  ];
  const half = texts.filter(({text}) => halfWidth.test(text)).sort((a, b) => a.line - b.line);
  if (half.length > 0 && texts.some(({text}) => fullWidth.test(text))) {
    const lines = [...new Set(half.map(({line}) => line))];
    found.push(
      findings.mixedPunctuation(
        half.slice(0, 6).map(({text}) => around(text)),
        lines,
      ),
    );
  }
  const stopped = [...headings].filter(({text}) => text.endsWith("。"));
  if (stopped.length > 0) {
    found.push(
      findings.headingFullStop(
        stopped.map(({text}) => text),
        stopped.map(({line}) => line),
      ),
    );
  }
  return found;
}

/** The first half-width mark with a few characters either side. */
function around(text: string): string {
  const at = halfWidth.exec(text)!.index;
  return text.slice(Math.max(0, at - 3), at + 6);
}
