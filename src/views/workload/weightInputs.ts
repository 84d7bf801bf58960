import {defaultWeights, type Weights} from "../../measures/workloadMeasures.js";
import {roles as allRoles} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {type Part, part, parts} from "../part.js";
import type {Change} from "./change.js";
import {isWeight, weightsText} from "./weights.js";

/** A number for each role: what a task counts for. What is no weight is taken back. */
export function weightInputs(parent: Part, weights: Weights, text: Text, change: Change): void {
  const words = text.workload;
  const set = part(parent, "fieldset", "weights");
  part(set, "legend", "legend").text(words.weights);
  parts(set, "label", "weight", allRoles).each(function (role) {
    let input = this.querySelector("input");
    if (!input) {
      const name = this.ownerDocument.createElement("span");
      name.textContent = text.roles[role];
      input = this.ownerDocument.createElement("input");
      this.append(name, input);
    }
    const attributes = {type: "number", name: `weight-${role}`, min: 0, max: 99, step: 0.5};
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, String(value));
    input.setAttribute("value", String(weights[role]));
    input.value = String(weights[role]);
    const box = input;
    box.onchange = () => {
      if (isWeight(box.value)) change({weights: weightsText({...weights, [role]: Number(box.value)})});
      else box.value = String(weights[role]);
    };
  });
  part(set, "button", "reset")
    .attr("type", "button")
    .attr("disabled", weightsText(weights) === null ? "" : null)
    .text(words.resetWeights)
    .on("click", () => change({weights: null}));
  const {lead, sole, support} = defaultWeights;
  part(set, "span", "note").text(words.weightsNote(String(lead), String(sole), String(support)));
}
