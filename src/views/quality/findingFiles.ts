import type {ListRow} from "../../queries/listInfo.js";
import type {Text} from "../../text/zh.js";
import {type Found, groupsOf, ruleWords, severityCounts} from "./found.js";

/** What is handed out: the findings that are shown, of which list, under which restrictions. */
export interface ShownFindings {
  list: ListRow;
  shown: readonly Found[];
  /** The restrictions in force, in words. */
  inForce: readonly string[];
}

/** Widths of the columns in characters. */
const widths = [10, 12, 18, 7, 12, 32, 36, 26, 32];

/** The findings as a table, in the order of the page; a finding's own words, however they begin, are text. */
export function findingTable({shown}: ShownFindings, text: Text) {
  const words = text.quality;
  const rows = groupsOf(shown)
    .flatMap(({rules}) => rules)
    .flatMap(({found}) => found)
    .map(({finding, rule}) => {
      const {name, remedy, data} = ruleWords(rule, text);
      return [
        text.severities[finding.severity],
        words.groups[rule.group],
        name,
        finding.task_no,
        finding.source_line === null ? words.wholeList : words.line(finding.source_line),
        finding.evidence,
        finding.message,
        finding.treatment,
        words.advice(remedy, data),
      ];
    });
  return {columns: words.columns.map((name, index) => ({name, width: widths[index]!})), rows};
}

/** Two lines on top of a file: what it is, and of which list, from which document, how many, which of them. */
export function coverLines(
  {list, shown, inForce}: ShownFindings,
  text: Text,
): [title: string, source: string] {
  const words = text.quality;
  return [
    words.fileTitle(list.title),
    words.fileSource(list, words.counted(severityCounts(shown)), inForce.join("；")),
  ];
}

/**
 * The findings as a list for whoever drafts the document, a line each, in the order of its rows: what is about the
 * whole first, then task by task.
 */
export function drafterLines(files: ShownFindings, text: Text): string[] {
  const words = text.quality;
  const order = ({finding, task}: Found) =>
    task?.task_order ?? (finding.task_no === null ? 0 : Number.MAX_SAFE_INTEGER);
  const sorted = [...files.shown].sort(
    (a, b) => order(a) - order(b) || (a.finding.source_line ?? 0) - (b.finding.source_line ?? 0),
  );
  const lines = sorted.map(({finding, rule}, index) => {
    const place = words.place(finding.task_no, finding.source_line);
    const remedy = ruleWords(rule, text).remedy;
    return words.drafterLine(index + 1, place, sentence(finding.message), sentence(remedy));
  });
  return [...coverLines(files, text).map(oneLine), "", ...lines];
}

/** Words in one line, without what cannot be seen and without their last mark. */
const sentence = (words: string) => oneLine(words).replace(/[。；，、.;,]+$/u, "");

const oneLine = (words: string) =>
  words
    .replace(/\p{Surrogate}|\p{Bidi_Control}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
