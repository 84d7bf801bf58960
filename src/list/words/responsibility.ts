import type {Role} from "../../model/values.js";
import {closeUp} from "./closeUp.js";
import type {Names, Resolution} from "./departments.js";
import {joinerAt, nameEnd, openEndAt, scan} from "./nameEnd.js";
import * as phrases from "./phrases.js";
import {matchAt, matchFirst, type Stance, stances} from "./phrases.js";

/** What a stretch of a clause was read as. */
export type SpanKind = "department" | "group" | "role" | "separator" | "note" | "unread";

/** A stretch of a clause: characters `start` to `end` (exclusive). Spans cover the clause without gap or overlap. */
export interface Span {
  start: number;
  end: number;
  kind: SpanKind;
}

/** A department or an unnamed group as it stands in a clause, with its role. */
export interface Party {
  /** As written, but for white space inside. */
  surface: string;
  kind: "department" | "group";
  /** True for 等单位, 等有关部门: the enumeration is left open. */
  openEnded: boolean;
  /** The department that a name means where it stands; null for a group. */
  resolution: Resolution | null;
  role: Role;
  /** 1-based place among all parties of the clause, as written. */
  position: number;
}

/** A clause, read. */
export interface ClauseReading {
  spans: Span[];
  parties: Party[];
  /** True if 按职责分工负责 was written for one department alone: there is nobody to share with. */
  dividesAlone: boolean;
  /** True for several departments and a bare 负责: whether they share or own it jointly is not said. */
  bareResponsible: boolean;
  /** A note such as 列第一位的为牵头单位，下同: from this clause on, the first-named party leads. */
  firstLeads: string | null;
}

export interface ClauseOptions {
  names: Names;
  /** True from the clause on in which a note said that the first-named party leads. */
  firstLeads?: boolean;
}

interface Mention extends Omit<Party, "role" | "position"> {
  /** Null until a role word or a label says it. */
  stance: Stance | null;
}

/**
 * Reads a responsibility clause: groups of parties, each ended by a role word (市法院牵头，市公安局、市司法局按职责分工
 * 负责) or begun by a label (牵头单位：…；责任单位：…). Parties that no role word follows are responsible, as a
 * 责任部门 column says; one with its role in brackets (市法院（牵头）、市公安局) has that role, whatever the others have.
 * A role word with nobody before it is unread text. Every character ends up in exactly one span.
 */
export function parseClause(
  clause: string,
  {names, firstLeads: noted = false}: ClauseOptions,
): ClauseReading {
  const {text, places} = closeUp(clause);
  const scanned = scan(text, names);
  const spans: Span[] = [];
  const mentions: Mention[] = [];
  /** The label that the open group stands under. */
  let label: Stance | null = null;
  /** Mentions from here on have no role yet. */
  let opened = 0;
  /** How many mentions stood before the last comma or semicolon. */
  let comma = 0;
  let divides = false;
  let bareResponsible = false;
  let firstLeads: string | null = null;
  /** The department named last, from which an enumeration may take its prefix. */
  let previous: string | null = null;

  const add = (start: number, end: number, kind: SpanKind) => {
    spans.push({start: places[start]!, end: places[end]!, kind});
    return end;
  };
  const mention = (surface: string, kind: Mention["kind"], openEnded: boolean) => {
    const resolution = kind === "department" ? names.resolve(surface, previous) : null;
    previous = resolution?.department ?? previous;
    mentions.push({surface, kind, openEnded, resolution, stance: null});
  };
  /** Gives a stance to the mentions since the last role word or label that have none of their own. */
  const close = (stance: Stance, end = mentions.length) => {
    for (const open of mentions.slice(opened, end)) open.stance ??= stance;
    opened = end;
  };

  let at = 0;
  while (at < text.length) {
    const note = matchAt(phrases.firstLeadsNote, text, at);
    if (note) {
      firstLeads = note;
      at = add(at, at + note.length, "note");
      continue;
    }
    const inBrackets = matchFirst(phrases.roleBrackets, text, at);
    if (inBrackets) {
      const named = ["department", "group"].includes(spans.at(-1)?.kind ?? "");
      if (named) mentions.at(-1)!.stance = inBrackets.value;
      at = add(at, at + inBrackets.text.length, named ? "role" : "unread");
      continue;
    }
    const gap = matchAt(phrases.separator, text, at);
    if (gap) {
      if (/[，,；;。]/.test(gap)) comma = mentions.length;
      at = add(at, at + gap.length, "separator");
      continue;
    }
    const heading = matchFirst(phrases.labels, text, at);
    if (heading) {
      close(label ?? "responsible");
      label = heading.value;
      at = add(at, at + heading.text.length, "role");
      continue;
    }
    const withOthers = matchAt(phrases.together, text, at);
    if (withOthers) {
      close("lead");
      label = null;
      at = add(at, at + withOthers.length, mentions.length > 0 ? "role" : "unread");
      continue;
    }
    const open = opened < mentions.length ? openEndAt(text, at) : null;
    if (open) {
      mention(open, "group", true);
      at = add(at, at + open.length, "group");
      continue;
    }
    const role = matchFirst(phrases.roleWords, text, at);
    if (role) {
      const someone = opened < mentions.length;
      let stance = role.value;
      // 牵头单位：A，B配合: the comma parts what the label holds for from what the role word closes.
      if (label && comma > opened) close(label, comma);
      else if (label) stance = stances.find((strong) => strong === label || strong === stance)!;
      if (role.value === "responsible") {
        const named = mentions
          .slice(opened)
          .filter(({kind, stance: own}) => kind === "department" && own === null).length;
        divides ||= /职责|分工|分别|分头/.test(role.text);
        bareResponsible ||= role.text === "负责" && named > 1;
      }
      close(stance);
      label = null;
      at = add(at, at + role.text.length, someone ? "role" : "unread");
      continue;
    }
    const join =
      spans.at(-1)?.kind === "group" && mentions.at(-1)?.openEnded
        ? matchAt(phrases.joiner, text, at)
        : joinerAt(scanned, at);
    if (join) {
      at = add(at, at + join.length, "separator");
      continue;
    }
    const end = nameEnd(scanned, at);
    const surface = text.slice(at, end).replace(/\s+/g, "");
    if (!/[\p{L}\p{N}]/u.test(surface)) {
      at = add(at, end, "unread");
      continue;
    }
    const kind = names.isGroup(surface) ? "group" : "department";
    mention(surface, kind, false);
    at = add(at, end, kind);
  }
  close(label ?? "responsible");
  if ((noted || firstLeads) && !mentions.some(({stance}) => stance === "lead")) {
    const first = mentions[0];
    if (first) first.stance = "lead";
  }

  const parties = withRoles(mentions);
  return {
    spans,
    parties,
    dividesAlone: divides && parties.some((party) => party.role === "sole"),
    bareResponsible,
    firstLeads,
  };
}

/** A responsible party is sole if it is a department, nobody leads and nobody else is responsible; else shared. */
function withRoles(mentions: Mention[]): Party[] {
  const responsible = mentions.filter(({stance}) => stance === "responsible");
  const different = new Set(responsible.map(({surface, resolution}) => resolution?.department ?? surface));
  const alone =
    different.size === 1 &&
    responsible[0]!.kind === "department" &&
    !mentions.some(({stance}) => stance === "lead");
  return mentions.map(({stance, ...party}, index) => ({
    ...party,
    role: stance === "lead" || stance === "support" ? stance : alone ? "sole" : "shared",
    position: index + 1,
  }));
}
