import {defaultWeights, type Weights} from "../../measures/workloadMeasures.js";
import {roles as allRoles} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {type Part, part, parts} from "../part.js";
import type {Change} from "./change.js";
import {countsNothing, isWeight, weightsText} from "./weights.js";

/**
 * A number for each role: what a task counts for. What is no weight is taken back, and so is what
 * would leave nothing to count; a sentence says so.
 */
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
      const next = {...weights, [role]: Number(box.value)};
      const refusal = !isWeight(box.value) ? words.noWeight : countsNothing(next) ? words.noWeightLeft : null;
      set.select("[data-part=said]").text(refusal ?? "");
      if (refusal === null) change({weights: weightsText(next)});
      else box.value = String(weights[role]);
    };
  });
  const isDefault = weightsText(weights) === null;
  // Not `disabled`, which would take the focus from who has just pressed it.
  part(set, "button", "reset")
    .attr("type", "button")
    .attr("aria-disabled", isDefault ? "true" : null)
    .text(words.resetWeights)
    .on("click", () => {
      if (!isDefault) change({weights: null});
    });
  const {lead, sole, support} = defaultWeights;
  part(set, "span", "note").text(words.weightsNote(String(lead), String(sole), String(support)));
  part(set, "span", "said").attr("role", "status").text("");
}
