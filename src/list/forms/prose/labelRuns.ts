import type {Names} from "../../words/departments.js";
import {parseClause} from "../../words/responsibility.js";
import {isFiller} from "../rowClause.js";
import {findLabels, type Label} from "./labels.js";
import {readUnder} from "./labelWords.js";
import type {Bracket, Stream} from "./stream.js";

/** Labels that follow each other, with what stands under them (牵头单位：市法院⏎配合单位：市公安局⏎完成时限：2021年底前). */
export interface LabelRun extends Bracket {
  /** The labels with their parties, joined by ； (牵头单位：市法院；配合单位：市公安局); empty if it has none of them. */
  words: string;
  /** What stands under 完成时限：; null if nothing. */
  deadline: string | null;
  /** Labels for persons among them (责任人：张三), which are no part of the clause. */
  others: Bracket[];
  /** False if there are labels for parties, and no party under them. */
  readable: boolean;
}

/** A name is no longer. */
const longestName = 60;
/** 责任单位：要高度重视… is a sentence. */
const sentence = /^(?:要|应|须|必须|按照?)/;
/** The foot of a web page, which names who keeps it: 主办单位：市政府办公室 承办单位：市大数据局 版权所有. */
const keepers = /^(?:主办|承办|协办)/;
const foot = /版权所有|ICP备|公网安备|网站标识码|技术支持/;

/** Finds the runs of labels outside brackets, in order; whether one stands within a bracket is not looked at. */
export function findLabelRuns(stream: Stream, names: Names): LabelRun[] {
  const {plain} = stream;
  const labels = findLabels(stream);
  const runs: LabelRun[] = [];
  for (let at = 0; at < labels.length; at++) {
    const first = labels[at]!;
    if (!first.opens) continue;
    const parties: string[] = [];
    const deadlines: string[] = [];
    const others: Bracket[] = [];
    let named = false;
    let bare = true;
    let last = first;
    let end = first.end;
    for (let label: Label | undefined = first; label; ) {
      const next: Label | undefined = labels[at + 1];
      const under = readUnder(stream, label, next?.start ?? plain.length, names);
      const words = isFiller(under.words) ? "" : under.words;
      last = label;
      end = under.end;
      if (label.kind === "other") others.push({start: label.start, end});
      if (label.kind === "due" && words) deadlines.push(words);
      if (label.kind === "parties") {
        bare = false;
        if (words) parties.push(`${label.words}：${words}`);
        named ||= areParties(words);
      }
      label = next?.start === end ? next : undefined;
      if (label) at++;
    }
    if (parties.every((words) => keepers.test(words)) && foot.test(plain.slice(last.start, end + 100)))
      continue;
    runs.push({
      start: first.start,
      end,
      words: parties.join("；"),
      deadline: deadlines.join("；") || null,
      others,
      readable: bare || named,
    });
  }
  return runs;

  function areParties(words: string): boolean {
    if (sentence.test(words)) return false;
    return parseClause(words, {names}).parties.some(({surface}) => surface.length <= longestName);
  }
}
