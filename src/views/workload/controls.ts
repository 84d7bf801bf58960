import {workloadMeasures} from "../../measures/workloadMeasures.js";
import {countedRoles} from "../../measures/workloadValue.js";
import {roles as allRoles} from "../../model/values.js";
import {checkboxes, selectOne} from "../controls.js";
import {sectionNames} from "../filterWords.js";
import {type Part, part, removePart} from "../part.js";
import type {Context} from "../view.js";
import type {Change} from "./change.js";
import {moreOptions} from "./moreOptions.js";
import {openSections} from "./openSections.js";
import {columnSorts, plainSorts, sortText} from "./sorts.js";
import type {WorkloadFacts, WorkloadState} from "./state.js";
import {weightInputs} from "./weightInputs.js";

/** Draws the controls of the workload: measure, order and roles in sight, the rarer ones folded away. */
export function workloadControls(
  parent: Part,
  state: WorkloadState,
  facts: WorkloadFacts,
  {text, browser}: Context,
): void {
  const words = text.workload;
  const change: Change = (parameters) => browser?.change(parameters);
  const names = sectionNames(facts.headings);
  const explained = "workload-measure-explained";
  selectOne(parent, "measure", {
    legend: words.measure,
    choices: workloadMeasures.map((value) => ({value, label: words.measures[value]})),
    chosen: state.measure,
    change: (next) => change({measure: next === "tasks" ? null : next}),
  }).attr("aria-describedby", explained);
  selectOne<string>(parent, "sort", {
    legend: words.sort,
    choices: plainSorts.map((value) => ({value, label: words.sorts[value]})),
    groups: columnSorts(state, facts.headings, names, text),
    chosen: sortText(state.sort),
    change: (next) => change({sort: next === "total" ? null : next}),
  });
  checkboxes(parent, "roles", {
    legend: words.roles,
    choices: allRoles.map((value) => ({value, label: text.roles[value]})),
    chosen: countedRoles(state),
    disabled: state.measure === "leads",
    change: (next) => change({role: next.length === allRoles.length ? null : next.join(",")}),
  });
  openSections(parent, state.open, names, text, change);
  moreOptions(parent, state, facts.rows, text, change);
  part(parent, "p", "explained").attr("id", explained).text(words.explained[state.measure]);
  if (state.measure === "load") weightInputs(parent, state.weights, text, change);
  else removePart(parent, "weights");
}
