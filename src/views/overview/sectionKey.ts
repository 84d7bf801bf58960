import {sectionOrdinals, withOrdinal} from "../../layout/sectionOrdinals.js";
import {sectionNames} from "../filterWords.js";
import {type Part, part} from "../part.js";
import type {Context} from "../view.js";
import type {OverviewAnswers} from "./answers.js";

/** More sections than this are looked up on their pages. */
const most = 8;

/** What the ordinals mean that stand for sections in the sentences and the small charts; hidden where none do. */
export function sectionKey(parent: Part, {sections}: OverviewAnswers, {text}: Context): void {
  const names = sectionNames(sections);
  const ordinals = sectionOrdinals(names, text.charts.workload.ordinal);
  const entries = [...names].map(([order, name]) => withOrdinal(name, ordinals.get(order)!));
  const shown = entries.length > 1 && entries.length <= most;
  part(parent, "p", "section-key")
    .attr("hidden", shown ? null : "")
    .text(shown ? text.overview.sectionKey(entries) : "");
}
