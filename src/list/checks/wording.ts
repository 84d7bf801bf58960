import {type Finding, findings} from "../findings.js";
import type {TaskText} from "../taskText.js";

/** Words doubled by slip and headings repeated as their task's text. */
export function checkWording(tasks: readonly TaskText[]): Finding[] {
  const runs = new DocumentRuns(
    tasks.flatMap((task) => [task.text, task.section?.text, task.subsection?.text]),
  );
  const found: Finding[] = [];
  for (const task of tasks) {
    const place = {no: task.no, line: task.line};
    for (const doubled of new Set(doubledWords(task.text, runs)))
      found.push(findings.doubledWords(place, doubled));
    const heading = [task.subsection, task.section].find((level) => level && repeats(task.text, level.text));
    if (heading) found.push(findings.headingAsTask(place, heading.text));
  }
  return found;
}

/** True if the text begins with the heading's words, its number left aside (（十四）畅通与…渠道 · 畅通与…渠道。通过…). */
function repeats(text: string, heading: string): boolean {
  const words = heading
    .replace(/^[（(][^）)]*[）)]|^[一二三四五六七八九十百]+、|^\d+[.．、]/, "")
    .replace(/。$/, "");
  return words.length > 3 && text.replace(/\s+/g, "").startsWith(words);
}

/** Which runs of four characters the document holds, to tell a slip from a word that rightly begins as another ends. */
class DocumentRuns {
  readonly #runs = new Set<string>();

  constructor(texts: readonly (string | undefined)[]) {
    for (const text of texts) {
      for (let at = 0; text && at + 4 <= text.length; at++) this.#runs.add(text.slice(at, at + 4));
    }
  }

  has(run: string): boolean {
    return this.#runs.has(run);
  }
}

/**
 * Two characters or more at once repeated (知识产权知识产权), or one repeated where the document elsewhere has the same
 * words without the repetition (创新新发展 beside 创新发展). So 失信信息 and 全市市场, where one word ends as the next
 * begins, are left alone.
 */
function doubledWords(text: string, runs: DocumentRuns): string[] {
  const doubled = [...text.matchAll(/(\p{Script=Han}{2,12})\1/gu)].map((match) => match[0]);
  for (const match of text.matchAll(/(\p{Script=Han})\1/gu)) {
    const at = match.index;
    const once = text.slice(at - 1, at + 1) + text.slice(at + 2, at + 4);
    if (at > 0 && once.length === 4 && runs.has(once)) doubled.push(text.slice(at - 1, at + 2));
  }
  return doubled;
}
