import type {Role} from "../../model/values.js";
import {closing, opening} from "./brackets.js";
import {clauseDeadline} from "./deadlineInText.js";
import {firstLeadsNote, matchAt, persons} from "./phrases.js";

/** A group that a note adds to every later task: 以下均需试点城市政府落实，不再列出. */
export interface Standing {
  surface: string;
  role: Role;
  /** What it is to do, as written: 落实, 配合. */
  duty: string;
}

/** Words in a clause that name no party of it. */
export interface ClauseNote {
  text: string;
  kind: "firstLeads" | "standing" | "deadline" | "persons" | "other";
  standing: Standing | null;
}

/** 以下各项工作均需相关市、县（市、区）政府推进，不再单独列出 · 以下均需地方落实不再重复列出 */
const standing =
  /以下(?:各项|各条|所有|上述|工作|任务|措施|事项|政策)*[均都]需(?:要|由)?(?<group>[^，,。；;]{1,40}?)(?<duty>推进|推动|落实|负责|实施|执行|参与|配合|协助)(?:推进|落实|实施)?[，,；;]?不再(?:单独|重复|分别|逐一|一一)*列出/y;
/** 下同 left over from a note about something else. */
const alike = /(?:以)?下同/y;
/** The mark of a footnote after a name in Latin script: OMB* · Steering Committee[^15]. */
const footnote = /(?<=[\p{Script=Latin}\p{N})\]]\s*)\*+|\[\^[^\]\s]{1,8}\]/uy;

/** The note that stands at a place of a clause, with the brackets around it; null if there is none. */
export function noteAt(text: string, at: number): ClauseNote | null {
  if (!opening.test(text[at] ?? "")) return bareNoteAt(text, at);
  const inside = bareNoteAt(text, at + 1);
  const end = at + 1 + (inside?.text.length ?? 0);
  if (!inside || !closing.test(text[end] ?? "")) return bareNoteAt(text, at);
  return {...inside, text: text.slice(at, end + 1)};
}

function bareNoteAt(text: string, at: number): ClauseNote | null {
  const first = matchAt(firstLeadsNote, text, at);
  if (first) return {text: first, kind: "firstLeads", standing: null};
  standing.lastIndex = at;
  const added = standing.exec(text);
  if (added) {
    const {group, duty} = added.groups as {group: string; duty: string};
    const role = /配合|协助/.test(duty) ? "support" : "shared";
    return {text: added[0], kind: "standing", standing: {surface: group.replace(/\s+/g, ""), role, duty}};
  }
  const named = matchAt(persons, text, at);
  if (named) return {text: named.trimEnd(), kind: "persons", standing: null};
  const due = clauseDeadline(text, at);
  if (due) return {text: due, kind: "deadline", standing: null};
  const other = matchAt(alike, text, at) ?? matchAt(footnote, text, at);
  return other ? {text: other, kind: "other", standing: null} : null;
}
