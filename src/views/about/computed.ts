import {giniSteps} from "../../measures/concentration.js";
import {overloadLimits} from "../../measures/overload.js";
import {defaultWeights} from "../../measures/workloadMeasures.js";
import {notableResidual} from "../../measures/workloadValue.js";
import type {Text} from "../../text/zh.js";
import {wideFrom} from "../overview/answers.js";
import {fewestDepartments} from "../overview/findings/concentration.js";
import {gravity, mostFindings} from "../overview/weights.js";
import {type Part, parts} from "../part.js";

/** Says of each measure that is more than a count what it means, how it is computed and whose it is. */
export function computedPart(area: Part, {about, networkMeasures}: Text): void {
  const words = about.computed;
  const measures = words.measures({
    weights: defaultWeights,
    steps: giniSteps,
    overload: overloadLimits,
    wide: wideFrom,
    concentrated: fewestDepartments,
    gravity,
    findings: mostFindings,
    residual: notableResidual,
  });
  const ofNetwork = Object.values(networkMeasures.measures).map(({name, term, definition, ...rest}) => ({
    name: networkMeasures.definition(name, term),
    formula: definition,
    ...rest,
  }));
  const {definition: formula, ...community} = networkMeasures.community;
  const all = [...measures, ...ofNetwork, {...community, formula}];
  parts(area, "article", "measure", all).each(function ({name, meaning, formula, source}) {
    const element = (tag: string, content: string) => {
      const made = this.ownerDocument.createElement(tag);
      made.textContent = content;
      return made;
    };
    this.replaceChildren(
      element("h3", name),
      element("p", meaning),
      ...(formula ? [element("p", words.formula + formula)] : []),
      ...(source ? [element("p", words.source + source)] : []),
    );
  });
}
