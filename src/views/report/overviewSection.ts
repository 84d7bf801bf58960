import type {ReportBlock} from "../../export/report/report.js";
import type {Sentence} from "../../text/sentence.js";
import {overviewAnswers} from "../overview/answers.js";
import {findingsOf} from "../overview/findings.js";
import {overviewTiles} from "../overview/numbers.js";
import type {Context} from "../view.js";

/** The list in one minute: its numbers, and what they say. Of the whole list, as the overview itself. */
export async function overviewSection(context: Context): Promise<ReportBlock[]> {
  const {text, limits} = context;
  const answers = await overviewAnswers(context);
  const words = text.report.overview;
  const numbers = overviewTiles(answers, context).map(({value, label, share}) => ({
    lead: `${value} ${label}${share && words.colon}`,
    text: share && words.share(share),
  }));
  const findings = findingsOf(answers, context).map(({point, rest, more}) => ({
    lead: `${plain(point)}。`,
    text: plain(rest) + (more ? more.heading + plain(more.rest) : ""),
  }));
  return [
    ...(limits.length > 0 ? [{kind: "paragraph", text: words.whole} as const] : []),
    {kind: "heading", level: 2, text: words.numbers},
    {kind: "points", points: numbers},
    ...(findings.length > 0
      ? ([
          {kind: "heading", level: 2, text: words.findings},
          {kind: "points", points: findings},
        ] as const)
      : []),
  ];
}

/** A sentence without its links. */
const plain = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
