import {listTable} from "./listTable.js";
import {overviewAnswers} from "./overview/answers.js";
import {besidesPart} from "./overview/besides.js";
import {findingsOf, findingsPart} from "./overview/findings.js";
import {numbersPart, patternsPart} from "./overview/numbers.js";
import {sectionKey} from "./overview/sectionKey.js";
import {thumbnailsPart} from "./overview/thumbnailsPart.js";
import {part} from "./part.js";
import type {View} from "./view.js";

/** The list in one minute: the numbers that matter, what they say, and the other pages in small. */
export const overviewView: View = async (root, context) => {
  const {text} = context;
  const answers = await overviewAnswers(context);
  const words = text.overview;
  part(root, "h1", "heading").text(answers.list.title);
  const lead = part(root, "p", "lead");
  part(lead, "span", "issuer").text(words.lead(answers.list));
  part(lead, "span", "hint").text(words.hint);
  const findings = findingsOf(answers, context);
  numbersPart(root, answers, context);
  const under = part(root, "div", "under");
  besidesPart(under, answers, findings, context);
  patternsPart(under, answers, context);
  const briefing = part(root, "div", "briefing");
  findingsPart(briefing, findings, context);
  thumbnailsPart(briefing, answers, context);
  sectionKey(root, answers, context);
  part(root, "p", "source").text(text.figure.source(answers.list, ""));
  await listTable(root, context);
};
