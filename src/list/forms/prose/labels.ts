import * as phrases from "../../words/phrases.js";
import type {Bracket, Stream} from "./stream.js";

/** A label outside brackets, from its first character, or the bullet before it, to behind its colon. */
export interface Label extends Bracket {
  /** Its words without white space, marks and colon: 牵头单位. */
  words: string;
  /** What follows it: parties, a deadline, or something that is neither (责任人：张三). */
  kind: "parties" | "due" | "other";
  /** True if it may begin a run of labels: it begins its line, or a sentence or a bracket ends before it. */
  opens: boolean;
  /** The index of its line. */
  line: number;
}

/** 牵头单位 · 责任部门 · 配合单位 …, as clauses know them. */
const party = phrases.labels.map(([, form]) => form.source.replace("\\s*[：:]", "")).join("|");
/** 完成时限 · 完成时间 · 时间要求 · 时限 */
const due = "(?:完成|办理|办结|整改|落实|推进)?(?:时限|时间|期限)(?:要求|安排|节点)?";
/** 责任领导 · 责任人 · 联系人 · 联系电话: persons, who are no party. */
const other =
  "(?:(?:牵头|责任|分管|主管|配合|联系|包保|包联)[省市县区]?(?:领导|人)|责任人员|联络员|(?:联系)?电话)";
/** Layout may part the characters: 牵 头 单 位. */
const spaced = `(?:${party}|${due}|${other})`.replace(/\p{Script=Han}/gu, "$& ?");
/** Markdown may mark them: **牵头单位**. */
const bold = "(?:\\*\\*|__)?";
const form = new RegExp(
  `[【〔[] ?(?<inBrackets>${spaced})[】〕\\]] ?[：:]?|(?<![\\p{L}\\p{N}（(〔【[“"《])${bold}(?<bare>${spaced})${bold}[：:]${bold}`,
  "gu",
);
const isDue = new RegExp(`^${due}$`);
const isOther = new RegExp(`^${other}$`);
const onlyBullet = /^[^\p{L}\p{N}（(〔【[]{1,4}$/u;

/** Finds the labels of a document: 责任单位： · 牵 头 单 位： · 【责任单位】 · **完成时限：** */
export function findLabels({lines}: Stream): Label[] {
  return lines.flatMap(({plain, start}, line) =>
    [...plain.matchAll(form)].map(({0: whole, index, groups}): Label => {
      const label = (groups!.inBrackets ?? groups!.bare)!.replaceAll(" ", "");
      const begins = index === 0 || (index <= 4 && onlyBullet.test(plain.slice(0, index)));
      return {
        start: start + (begins ? 0 : index),
        end: start + index + whole.length,
        words: label,
        kind: isDue.test(label) ? "due" : isOther.test(label) ? "other" : "parties",
        opens: begins || /[。！？!?）)〕】] ?$/.test(plain.slice(Math.max(0, index - 2), index)),
        line,
      };
    }),
  );
}
