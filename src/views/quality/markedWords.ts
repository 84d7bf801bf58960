import type {RuleField} from "../../list/rules/rule.js";
import type {Found} from "./found.js";

/** A stretch of text, marked if it is what a finding is about. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Words of this length are shown whole; longer ones are shortened around what is marked. */
const whole = 160;
/** Characters kept on either side of a mark. */
const around = 45;

/** （十四）畅通渠道 · 一、加强领导 · 1．目标: what stands before a heading's words. */
const headingNumber = /^(?:[（(][^）)]{1,6}[）)]|[一二三四五六七八九十百]+、|\d+[.．、])/u;

/**
 * Words with each occurrence of the evidence marked. White space and full or half width make no difference, since the
 * reader closes up and normalises what it reads; where the evidence does not occur so, punctuation and a heading's
 * number make none either. Nothing is marked if it still does not occur.
 */
export function markedWords(words: string, evidence: string | null): Run[] {
  const sought = evidence ?? "";
  for (const [each, ignored] of [
    [sought, /\s/gu],
    [sought, /[\s\p{P}]/gu],
    [sought.replace(headingNumber, ""), /[\s\p{P}]/gu],
  ] as const) {
    const runs = occurrences(words, each, ignored);
    if (runs.some((run) => run.marked)) return runs;
  }
  return words === "" ? [] : [{text: words, marked: false}];
}

function occurrences(words: string, evidence: string, ignored: RegExp): Run[] {
  const text = normalised(words, ignored);
  const sought = normalised(evidence, ignored).characters;
  const runs: Run[] = [];
  let from = 0;
  const add = (to: number, marked: boolean) => {
    if (to > from) runs.push({text: words.slice(from, to), marked});
    from = Math.max(from, to);
  };
  if (sought !== "") {
    let at = text.characters.indexOf(sought);
    while (at >= 0) {
      add(text.starts[at]!, false);
      add(text.ends[at + sought.length - 1]!, true);
      at = text.characters.indexOf(sought, at + sought.length);
    }
  }
  add(words.length, false);
  return runs;
}

/** Long words shortened: what is marked stays, with some characters on either side. */
export function excerpt(runs: readonly Run[]): Run[] {
  if (runs.reduce((length, run) => length + run.text.length, 0) <= whole) return [...runs];
  const last = runs.length - 1;
  return runs.map(({text, marked}, index) => {
    if (marked) return {text: shortened(text, whole, around), marked};
    return {
      text: shortened(
        text,
        last === 0 ? whole - around : index === 0 ? 0 : around,
        index === last ? 0 : around,
      ),
      marked,
    };
  });
}

/**
 * The words of its task in which a finding is shown: those in which its rule looks, or others that hold its evidence;
 * null where the task is blank there or there is none.
 */
export function wordsOf({finding, rule, task}: Found): {field: RuleField; words: string | null} {
  if (!task) return {field: null, words: null};
  const fields = {
    task: task.task,
    clause: task.responsibility,
    deadline: task.deadline,
  };
  const {field} = rule;
  if (field) return {field, words: fields[field] || null};
  const holds = (["clause", "task", "deadline"] as const).find((each) =>
    markedWords(fields[each] ?? "", finding.evidence).some((run) => run.marked),
  );
  return holds ? {field: holds, words: fields[holds]} : {field: "task", words: fields.task || null};
}

/** The first and the last characters of a text, with an ellipsis between them if it is longer. */
function shortened(text: string, first: number, last: number): string {
  const characters = [...text];
  if (characters.length <= first + last + 1) return text;
  return `${characters.slice(0, first).join("")}……${last > 0 ? characters.slice(-last).join("") : ""}`;
}

/** A text in its normal form without what is ignored, and where in the text each of its characters begins and ends. */
function normalised(text: string, ignored: RegExp): {characters: string; starts: number[]; ends: number[]} {
  let characters = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const normal = character.normalize("NFKC").replace(ignored, "");
    for (let unit = 0; unit < normal.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    characters += normal;
    at += character.length;
  }
  return {characters, starts, ends};
}
