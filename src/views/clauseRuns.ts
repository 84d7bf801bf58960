import {closeUp} from "../list/words/closeUp.js";
import {normalise} from "../list/words/normalise.js";
import * as phrases from "../list/words/phrases.js";
import {matchAt, matchFirst} from "../list/words/phrases.js";
import type {Role} from "../model/values.js";
import {assignMentions} from "./clauseMentions.js";
import {type ClauseKind, type ClauseParty, endOfName, namesOf, type Stretch} from "./clauseNames.js";

/** A stretch of a clause as written. */
export interface ClauseRun<P extends ClauseParty = ClauseParty> {
  text: string;
  kind: ClauseKind;
  /** Of a party, the one that it has in the task; of role words, the one that they give. */
  role?: Role;
  /** The department or group that is named. */
  party?: P;
  /** The party is counted at another place of the clause. */
  repeated?: true;
}

/** The reader searches no longer clause for names, see `parseClause`. */
const longest = 10_000;
/** What may stand between two names without being part of one. */
const beforeName = /(?:^|以及|[及和与由（(〔【）)〕】《》“”"：:])$/;
const brackets = /[（(〔【）)〕】]/y;

/**
 * A clause in runs that together are exactly the clause: departments, groups and role words as the tables have them,
 * marks that part them, and all else plain. A name counts where it stands between marks, role words or other names, the
 * longest first, so that 公安局 is not found in 市公安局; one that stands nowhere so is taken where it first occurs.
 */
export function clauseRuns<P extends ClauseParty>(clause: string, parties: readonly P[]): ClauseRun<P>[] {
  const {text, places} = closeUp(normalise(clause.slice(0, longest)));
  const names = [...new Set(parties.flatMap(namesOf))].sort((a, b) => b.length - a.length);
  const stretches = stretchesOf(text, names, responsibleRole(parties));
  const mentions = assignMentions(text, stretches, parties);
  const runs: ClauseRun<P>[] = [];
  let from = 0;
  const add = (to: number, rest: Omit<ClauseRun<P>, "text">) => {
    const words = clause.slice(from, to);
    const last = runs.at(-1);
    if (last && rest.kind === last.kind && (rest.kind === "plain" || rest.kind === "separator"))
      last.text += words;
    else if (words !== "") runs.push({text: words, ...rest});
    from = Math.max(from, to);
  };
  for (const stretch of mentions.stretches) {
    const {start, end, kind, role} = stretch;
    const mention = mentions.of.get(stretch);
    add(places[start]!, {kind: "plain"});
    add(places[end - 1]! + 1, {kind, ...(role && {role}), ...mention});
  }
  add(clause.length, {kind: "plain"});
  return runs;
}

/** The role that 负责 and the like give: who answers for a task either does so alone or shares it. */
function responsibleRole(parties: readonly ClauseParty[]): Role {
  const roles = parties.map(({role}) => role);
  return (["sole", "shared"] as const).find((role) => roles.includes(role)) ?? roles[0] ?? "shared";
}

function stretchesOf(text: string, names: readonly string[], responsible: Role): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  /** True while those named last have no role yet. */
  let waiting = false;
  const add = (end: number, rest: Omit<Stretch, "start" | "end">) => {
    stretches.push({start: at, end, ...rest});
    at = end;
  };
  /** The name that stands at a place, of which the longest comes first, with its end. */
  const nameAt = (bounded: boolean) => {
    for (const name of names) {
      const end = bounded || name.startsWith("等") ? endOfName(text, at, name) : null;
      if (end !== null && canEnd(text, end)) return {name, end};
    }
    return null;
  };
  while (at < text.length) {
    const last = stretches.at(-1);
    const name = nameAt(last?.end === at || beforeName.test(text.slice(Math.max(0, at - 2), at)));
    if (name) {
      waiting = true;
      add(name.end, {kind: "department", name: name.name});
      continue;
    }
    const separator = matchAt(phrases.separator, text, at);
    // White space may begin role words in Latin script: "GSA with OMB".
    if (separator && !/^\s/.test(separator)) {
      add(at + separator.length, {kind: "separator"});
      continue;
    }
    const behind =
      (waiting && last?.end === at) || names.some((each) => text.startsWith(each, at - each.length));
    const role = roleAt(text, at, behind, stretches.length > 0);
    if (role) {
      // 市法院（牵头）、市公安局负责: what stands in brackets is of one only.
      if (!/^[（(〔]/.test(role.text)) waiting = false;
      const given = role.value === "responsible" ? responsible : role.value;
      add(at + role.text.length, {kind: "role", role: given});
      continue;
    }
    if (separator) add(at + separator.length, {kind: "separator"});
    else at += String.fromCodePoint(text.codePointAt(at)!).length;
  }
  return stretches;
}

/** Role words at a place: labels anywhere, 会同 behind anything read, all others where somebody waits for a role. */
function roleAt(
  text: string,
  at: number,
  waiting: boolean,
  begun: boolean,
): {value: phrases.Stance; text: string} | null {
  const label = matchFirst(phrases.labels, text, at) ?? matchFirst(phrases.shortLabels, text, at);
  if (label) return label;
  const together = begun ? matchAt(phrases.together, text, at) : null;
  if (together) return {value: "lead", text: together};
  if (!waiting) return null;
  const sharing = matchAt(phrases.sharingBracket, text, at);
  if (sharing) return {value: "responsible", text: sharing};
  return matchFirst(phrases.roleBrackets, text, at) ?? matchFirst(phrases.roleWords, text, at);
}

/** True where a name can end. */
function canEnd(text: string, at: number): boolean {
  return (
    at === text.length ||
    [phrases.separator, brackets, phrases.openEnd, phrases.joiner].some((each) => matchAt(each, text, at)) ||
    roleAt(text, at, true, true) !== null
  );
}
