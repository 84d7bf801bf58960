import {type BracketPair, pairBrackets} from "../../words/brackets.js";
import {clauseDeadline} from "../../words/deadlineInText.js";
import type {Names} from "../../words/departments.js";
import {isNamed} from "../../words/officeName.js";
import {labels, matchFirst} from "../../words/phrases.js";
import {parseClause} from "../../words/responsibility.js";
import {findLabelRuns, type LabelRun} from "./labelRuns.js";
import type {Bracket, Stream} from "./stream.js";

/**
 * A responsibility clause: in brackets, or under labels on lines of their own. What brackets and labels that follow each
 * other at once hold is one clause.
 */
export interface Clause extends Bracket {
  /** What the brackets hold, or the labels with the parties under them. */
  words: string;
  /** What stands under a label for the deadline, 完成时限： outside brackets; null if there is none. */
  deadline: string | null;
  /** Stretches that are no part of it: labels for persons (责任人：张三) among the others. */
  others: Bracket[];
}

export interface Clauses {
  clauses: Clause[];
  /** Brackets and labels that look like a clause and are none that can be read. */
  doubtful: Bracket[];
}

/** Nothing longer than this, and nothing with brackets nested deeper, is a clause. */
const longest = 2000;
const deepest = 3;
/** How much of a bracket that is none is looked at for saying that it looks like one. */
const unreadable = 20;
/** What stands between two brackets of one clause is no longer. */
const farthest = 5;

const label = new RegExp(`(?:^|[；;，,。])(?:${labels.map(([, form]) => form.source).join("|")})`);
const roleAtEnd = /(?:负责|牵头|配合|分工|落实|实施|推进|参与|协助|协办|参加)(?=$|[，,；;])/;
const ownsAtEnd = /(?<!谁[^，,；;]{0,8})(?:负责|牵头)$/;

/**
 * Finds the clauses: brackets that name a party and its role (市法院牵头，市公安局配合 · 责任单位：市法院), and such labels
 * without brackets at the start of a line or behind a full stop.
 */
export function findClauses(stream: Stream, names: Names): Clauses {
  const {plain, text} = stream;
  const {pairs: all, open} = pairBrackets(plain);
  // Pairs that hold brackets too deep are none, unless a label begins them.
  const pairs = all.filter(({start, height}) => height <= deepest || matchFirst(labels, plain, start + 1));
  const clauses: Clause[] = [];
  const doubtful: Bracket[] = [];
  /** A deadline under a label, which the clause that follows it at once may take. */
  let waiting: LabelRun | null = null;
  let behind = 0;
  const found = [...pairs, ...findLabelRuns(stream, names)].sort((a, b) => a.start - b.start);
  for (const each of found) {
    const {start, end} = each;
    if (start < behind) continue;
    const last = clauses.at(-1);
    const beside = last !== undefined && follows(plain, last, start);
    const look = "words" in each ? lookOfRun(each, beside) : lookOfBracket(each, beside);
    if (look === "waiting") waiting = each as LabelRun;
    if (look === "none" || look === "waiting") continue;
    // A label whose bracket lost its end is closed far below, behind other clauses.
    if (end - start <= longest) behind = end;
    if (look === "doubtful") {
      doubtful.push({start, end});
      continue;
    }
    const words = "words" in each ? each.words : text.slice(start + 1, end - 1).trim();
    const {deadline, others} = "words" in each ? each : {deadline: null, others: []};
    if (beside) {
      last.words += words && `；${words}`;
      last.deadline ??= deadline;
      last.others.push(...others);
      last.end = end;
    } else {
      const before: LabelRun | null = waiting && follows(plain, waiting, start) ? waiting : null;
      clauses.push({
        start: before?.start ?? start,
        end,
        words,
        deadline: deadline ?? before?.deadline ?? null,
        others: [...(before?.others ?? []), ...others],
      });
    }
  }
  return {clauses, doubtful: [...doubtful, ...openClauses(plain, open, clauses)]};

  function lookOfBracket({start, end, height}: BracketPair, beside: boolean): "clause" | "doubtful" | "none" {
    const readable = height <= deepest && end - start <= longest;
    const written = plain.slice(start + 1, readable ? end - 1 : Math.min(end - 1, start + 1 + unreadable));
    const due = beside && written !== "" && clauseDeadline(written, 0) === written;
    return due ? "clause" : judge(written, readable ? names : null);
  }
}

function lookOfRun({words, deadline, readable}: LabelRun, beside: boolean) {
  if (!readable) return "doubtful";
  if (words || (deadline && beside)) return "clause";
  return deadline ? "waiting" : "none";
}

/** Whether a bracket or a label stands at once behind another. */
function follows(plain: string, {end}: Bracket, start: number): boolean {
  return start >= end && start - end <= farthest && !/[\p{L}\p{N}]/u.test(plain.slice(end, start));
}

/** What a bracket's words look like; without `names`, a clause that cannot be read. */
function judge(written: string, names: Names | null): "clause" | "doubtful" | "none" {
  const words = written.replace(/\s+/g, "");
  const [head = ""] = words.split("。", 1);
  const labelled = label.test(words);
  if (!labelled && !roleAtEnd.test(head)) return "none";
  const doubt = labelled || ownsAtEnd.test(head) ? "doubtful" : "none";
  if (!names) return doubt;
  const {parties, spans} = parseClause(labelled ? words : head, {names});
  if (labelled) return parties.length > 0 ? "clause" : doubt;
  const named = parties.filter(isNamed);
  const roles = spans.some(({kind}) => kind === "role");
  return roles && named.length > 0 && named.length * 2 >= parties.length ? "clause" : doubt;
}

/** Clauses that are opened and never closed: up to the end of their sentence, the next bracket, or 200 characters on. */
function openClauses(plain: string, open: readonly number[], clauses: readonly Clause[]): Bracket[] {
  let next = 0;
  return open.flatMap((start) => {
    while (next < clauses.length && clauses[next]!.end <= start) next++;
    if (clauses[next] && clauses[next]!.start <= start) return [];
    const [words = ""] = /^[^（(〔[【。]{1,200}/.exec(plain.slice(start + 1, start + 201)) ?? [];
    return judge(words, null) === "doubtful" ? [{start, end: start + 1 + words.length}] : [];
  });
}
