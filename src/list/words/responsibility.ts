import {noteAt, type Standing} from "./clauseNotes.js";
import {closeUp} from "./closeUp.js";
import {deadlineOf} from "./deadlineInText.js";
import type {Names} from "./departments.js";
import {closedName, latinJoinerAt} from "./latinNames.js";
import {joinerAt, looseBracketAt, nameEnd, openEndAt, scan, separatorAt} from "./nameEnd.js";
import {normalise} from "./normalise.js";
import {isNoName} from "./officeName.js";
import {type Mention, Mentions, type Party} from "./party.js";
import * as phrases from "./phrases.js";
import {matchAt, matchFirst} from "./phrases.js";
import {tailSharersAt} from "./sharedTail.js";

/** What a stretch of a clause was read as. */
export type SpanKind = "department" | "group" | "role" | "separator" | "note" | "unread";

/** A stretch of a clause: characters `start` to `end` (exclusive). Spans cover the clause without gap or overlap. */
export interface Span {
  start: number;
  end: number;
  kind: SpanKind;
}

/** A clause, read. */
export interface ClauseReading {
  spans: Span[];
  parties: Party[];
  /** True if 按职责分工负责 was written for one department alone: there is nobody to share with. */
  dividesAlone: boolean;
  /** True for several departments and a bare 负责: whether they share or own it jointly is not said. False where a note makes the first lead. */
  bareResponsible: boolean;
  /** A note such as 列第一位的为牵头单位，下同: from this clause on, the first-named party leads. */
  firstLeads: string | null;
  /** A group that a note adds to every later task (以下均需试点城市政府落实，不再列出), with the note's words. */
  standing: (Standing & {note: string}) | null;
  /** Words of the clause that say by when the task is due (市法院牵头，2021年底前完成); null if there are none. */
  deadline: string | null;
  /** Words that name persons and how to reach them (责任人：张三), who are no parties. */
  persons: string[];
}

export interface ClauseOptions {
  names: Names;
  /** True from the clause on in which a note said that the first-named party leads. */
  firstLeads?: boolean;
}

interface Whole {
  /** The name that a part stands for: 济南市政府 for 济南. */
  whole?: string;
  openEnded?: boolean;
}

/** Nobody writes a longer clause; what a slip put into one cell (a list whole) is not searched for names. */
const longest = 10_000;
/** What stands before the last mark that parts names. */
const separated = (words: string) => /^[\s\S]*[、，,；;。\s]/.exec(words)?.[0] ?? "";

/**
 * Reads a responsibility clause: groups of parties, each ended by a role word (市法院牵头，市公安局、市司法局按职责分工
 * 负责) or begun by a label (牵头单位：…；责任单位：…). Parties that no role word follows are responsible, as a
 * 责任部门 column says; one with its role in brackets (市法院（牵头）、市公安局) has that role, whatever the others have.
 * A role word with nobody before it is unread text, and so are words that cannot be a name and what stands
 * behind ten thousand characters. Every character
 * ends up in exactly one span.
 */
export function parseClause(
  clause: string,
  {names, firstLeads: noted = false}: ClauseOptions,
): ClauseReading {
  const end = clause.length > longest ? separated(clause.slice(0, longest)).length : clause.length;
  const {text, places} = closeUp(normalise(clause.slice(0, end)));
  const scanned = scan(text, names);
  const spans: Span[] = [];
  const mentions = new Mentions();
  let divides = false;
  let bareResponsible = false;
  let firstLeads: string | null = null;
  let standing: ClauseReading["standing"] = null;
  let deadline: string | null = null;
  const persons: string[] = [];
  /** The department named last, from which an enumeration may take its prefix. */
  let previous: string | null = null;

  const add = (start: number, end: number, kind: SpanKind) => {
    spans.push({start: start === 0 ? 0 : places[start]!, end: places[end]!, kind});
    return end;
  };
  const mention = (
    start: number,
    end: number,
    kind: Mention["kind"],
    {whole, openEnded = false}: Whole = {},
  ) => {
    let written = "";
    for (let place = start; place < end; place++) written += clause[places[place]!];
    const name = whole ?? closedName(text.slice(start, end));
    let resolution = kind === "department" ? names.resolve(name, previous) : null;
    if (resolution && whole && !resolution.alias) {
      resolution = {...resolution, alias: {reason: "abbreviation", certainty: "probable"}};
    }
    previous = resolution?.department ?? previous;
    mentions.add({surface: closedName(written), name, kind, openEnded, resolution});
    return add(start, end, kind);
  };

  let at = 0;
  while (at < text.length) {
    const note = noteAt(text, at);
    if (note) {
      if (note.kind === "firstLeads") firstLeads = note.text;
      if (note.standing) standing = {...note.standing, note: note.text};
      if (note.kind === "persons") persons.push(note.text);
      if (note.kind === "deadline") deadline = deadlineOf(note.text);
      at = add(at, at + note.text.length, "note");
      continue;
    }
    const inBrackets = matchFirst(phrases.roleBrackets, text, at);
    if (inBrackets) {
      const named = ["department", "group"].includes(spans.at(-1)?.kind ?? "");
      if (named) mentions.last!.stance = inBrackets.value;
      at = add(at, at + inBrackets.text.length, named ? "role" : "unread");
      continue;
    }
    const sharing = mentions.waiting ? matchAt(phrases.sharingBracket, text, at) : null;
    if (sharing) {
      divides = true;
      mentions.role("responsible");
      at = add(at, at + sharing.length, "role");
      continue;
    }
    const gap = separatorAt(text, at) ?? looseBracketAt(text, at);
    if (gap) {
      if (/[，,；;。]/.test(gap)) mentions.comma();
      at = add(at, at + gap.length, "separator");
      continue;
    }
    const heading = matchFirst(phrases.labels, text, at) ?? matchFirst(phrases.shortLabels, text, at);
    if (heading) {
      mentions.label(heading.value);
      at = add(at, at + heading.text.length, "role");
      continue;
    }
    const withOthers = matchAt(phrases.together, text, at);
    if (withOthers) {
      mentions.together();
      at = add(at, at + withOthers.length, mentions.last ? "role" : "unread");
      continue;
    }
    const open = mentions.waiting ? openEndAt(text, at) : null;
    if (open) {
      at = mention(at, at + open.length, "group", {openEnded: true});
      continue;
    }
    const role = matchFirst(phrases.roleWords, text, at);
    if (role) {
      const someone = mentions.waiting;
      if (role.value === "responsible") {
        const named = mentions.open.filter(({kind, stance}) => kind === "department" && stance === null);
        divides ||= /职责|分工|分别|分头/.test(role.text);
        bareResponsible ||= role.text === "负责" && named.length > 1;
      }
      mentions.role(role.value);
      at = add(at, at + role.text.length, someone ? "role" : "unread");
      continue;
    }
    const join =
      spans.at(-1)?.kind === "group" && mentions.last?.openEnded
        ? matchAt(phrases.joiner, text, at)
        : joinerAt(scanned, at);
    const before = join ?? latinJoinerAt(text, at) ?? matchAt(phrases.by, text, at);
    if (before) {
      at = add(at, at + before.length, "separator");
      continue;
    }
    const none = matchAt(phrases.nobody, text, at);
    if (none) {
      at = add(at, at + none.length, "note");
      continue;
    }
    const sharers = tailSharersAt(text, at);
    if (sharers) {
      for (const {start, text: place, name} of sharers.sharers) {
        if (start > at) add(at, start, "separator");
        at = mention(start, start + place.length, "department", name === place ? {} : {whole: name});
      }
      const {open: others} = sharers;
      if (others) at = mention(others.start, others.start + others.text.length, "group", {openEnded: true});
      continue;
    }
    const end = nameEnd(scanned, at);
    const name = closedName(text.slice(at, end));
    if (isNoName(name) && !names.resolve(name, previous).known) at = add(at, end, "unread");
    else at = mention(at, end, names.isGroup(name) ? "group" : "department");
  }
  if (text === "" && end > 0) add(0, 0, "separator");
  if (end < clause.length) spans.push({start: end, end: clause.length, kind: "unread"});
  const byNote = noted || firstLeads !== null;
  const parties = mentions.finish(byNote);
  return {
    spans,
    parties,
    dividesAlone: divides && parties.some((party) => party.role === "sole"),
    bareResponsible: bareResponsible && !(byNote && parties.some(({role}) => role === "lead")),
    firstLeads,
    standing,
    deadline,
    persons,
  };
}
