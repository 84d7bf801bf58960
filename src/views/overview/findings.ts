import type {Sentence} from "../../text/sentence.js";
import {link} from "../elements.js";
import {type Part, part, parts, removePart} from "../part.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";
import type {Finding, FindingOf} from "./finding.js";
import {concentration} from "./findings/concentration.js";
import {leads} from "./findings/leads.js";
import {neverAlone} from "./findings/neverAlone.js";
import {overload} from "./findings/overload.js";
import {pairs} from "./findings/pairs.js";
import {reading} from "./findings/reading.js";
import {unclear} from "./findings/unclear.js";
import {undated} from "./findings/undated.js";
import {type FindingName, mostFindings} from "./weights.js";

const makers: Record<FindingName, FindingOf> = {
  unclear,
  overload,
  reading,
  concentration,
  leads,
  undated,
  pairs,
  neverAlone,
};

/** A sentence with its kind. */
export type NamedFinding = Finding & {name: FindingName};

/** What is to be said of a list, heaviest first and no more than fits; of equal weight in the order of `makers`. */
export function findingsOf(answers: OverviewAnswers, context: Context): NamedFinding[] {
  return (Object.keys(makers) as FindingName[])
    .flatMap((name) => {
      const finding = makers[name](answers, context);
      return finding ? [{name, ...finding}] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostFindings);
}

/** Draws these sentences. */
export function findingsPart(parent: Part, shown: readonly NamedFinding[], {text}: Context): void {
  const words = text.overview.findings;
  const area = part(parent, "section", "points");
  part(area, "h2", "heading").text(words.heading);
  if (shown.length > 0) removePart(area, "none");
  else part(area, "p", "none").text(words.none);
  const list = part(area, "ol", "list");
  parts(list, "li", "finding", shown)
    .attr("data-finding", ({name}) => name)
    .each(function ({point, rest, more}) {
      const element = (tag: string, pieces: Sentence) => {
        const made = this.ownerDocument.createElement(tag);
        for (const piece of pieces)
          made.append(typeof piece === "string" ? piece : link(this.ownerDocument, piece.href, piece.text));
        return made;
      };
      // A paragraph could not hold what opens.
      const detail = element("div", rest);
      if (more) {
        const details = this.ownerDocument.createElement("details");
        details.append(element("summary", [more.heading]), element("span", more.rest));
        detail.append(details);
      }
      this.replaceChildren(element("b", point), detail);
    });
}
