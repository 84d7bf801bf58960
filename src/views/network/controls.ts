import {tieWeights} from "../../measures/tieWeight.js";
import {relations as allRelations, roles as allRoles, departmentKinds} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {type Choice, checkboxes, selectOne, slider} from "../controls.js";
import {sectionNames} from "../filterWords.js";
import {type Part, part} from "../part.js";
import type {Browser, Context} from "../view.js";
import type {NetworkPicture} from "./picture.js";
import {alphas, groupings, hasAllRoles, isWhole, type NetworkFacts} from "./state.js";
import {rarerInForce} from "./words.js";

type Change = Browser["change"];

/** The controls of the network, of so many tasks that name a department: weight, threshold, relations and section in sight, the rarer ones folded away. */
export function networkControls(
  parent: Part,
  picture: NetworkPicture,
  facts: NetworkFacts,
  {namedTasks, short}: {namedTasks: number; short(department: string): string},
  {text, browser}: Context,
): void {
  const {state, ties, steps, threshold} = picture;
  const words = text.network;
  const change: Change = (parameters) => browser?.change(parameters);
  const explained = "network-weight-explained";
  selectOne(parent, "weight", {
    legend: words.weight,
    choices: tieWeights.map((value) => ({value, label: words.weights[value].name})),
    chosen: state.weight,
    // A threshold means something in its own weight only.
    change: (next) => change({weight: next === "tasks" ? null : next, threshold: null}),
  })
    .attr("aria-describedby", explained)
    .attr("disabled", ties.length > 0 ? null : "");
  slider(parent, "threshold", {
    legend: words.threshold,
    unit: (place) => words.weights[state.weight].unit(steps[place - 1]!),
    max: steps.length,
    value: steps.indexOf(threshold) + 1,
    change: (place) => browser?.adjust({threshold: String(steps[place - 1]!)}),
  });
  checkboxes(parent, "relations", {
    legend: words.relations,
    choices: allRelations.map((value) => ({value, label: text.relations[value]})),
    chosen: state.relations,
    change: (next) => change({ties: next.length === allRelations.length ? null : next.join(",")}),
  });
  sectionControl(parent, picture, facts, text, change);
  const details = part(parent, "details", "more");
  part(details, "summary", "summary").text(words.more(rarerInForce(state, short, text)));
  rarerControls(part(details, "div", "rarer"), picture, facts, text, change);
  part(parent, "p", "explained")
    .attr("id", explained)
    .text(
      [
        words.weights[state.weight].explained,
        state.weight === "lift"
          ? words.liftBase(namedTasks, state.section !== null || !hasAllRoles(state))
          : "",
        !isWhole(state) && (state.weight === "jaccard" || state.weight === "lift") ? words.restricted : "",
        state.alpha === null ? "" : words.alphaExplained,
      ].join(""),
    );
}

function sectionControl(
  parent: Part,
  {state}: NetworkPicture,
  {headings}: NetworkFacts,
  text: Text,
  change: Change,
): void {
  const names = sectionNames(headings);
  if (names.size > 0 && headings.some(({section_order}) => section_order === null)) {
    names.set(0, text.filters.noSection);
  }
  if (names.size === 0) return;
  selectOne(parent, "section", {
    legend: text.filters.sectionLabel,
    choices: [
      {value: "", label: text.filters.allSections},
      ...[...names].map(([order, label]) => ({value: String(order), label})),
    ],
    chosen: state.section === null ? "" : String(state.section),
    change: (next) => change({section: next || null}),
  });
}

function rarerControls(
  box: Part,
  {state}: NetworkPicture,
  {departments}: NetworkFacts,
  text: Text,
  change: Change,
): void {
  const words = text.network;
  selectOne<string>(box, "alpha", {
    legend: words.alpha,
    choices: [null, ...alphas].map((level) => ({value: String(level ?? ""), label: words.alphas(level)})),
    chosen: String(state.alpha ?? ""),
    change: (next) => change({alpha: next || null, threshold: null}),
  });
  selectOne<string>(box, "focus", {
    legend: words.focus,
    choices: [
      {value: "", label: words.noFocus},
      ...departments.map(({department, short_name}) => ({value: department, label: short_name})),
    ],
    chosen: state.focus ?? "",
    change: (next) => change({focus: next || null}),
  });
  selectOne(box, "depth", {
    legend: words.depth,
    choices: (["1", "2"] as const).map((value) => ({value, label: words.depths[value === "1" ? 1 : 2]})),
    chosen: state.depth === 1 ? "1" : "2",
    change: (next) => change({depth: next === "2" ? next : null}),
  }).attr("disabled", state.focus === null ? "" : null);
  const pairs = kindPairs(departments, text);
  if (pairs.length > 1) {
    selectOne<string>(box, "between", {
      legend: words.between,
      choices: [{value: "", label: words.anyKinds}, ...pairs],
      chosen: state.between?.join(",") ?? "",
      change: (next) => change({between: next || null}),
    });
    selectOne(box, "groups", {
      legend: words.grouping,
      choices: groupings.map((value) => ({value, label: words.groupings[value]})),
      chosen: state.grouping,
      change: (next) => change({groups: next === "none" ? null : next}),
    });
  }
  checkboxes(box, "roles", {
    legend: words.roles,
    choices: allRoles.map((value) => ({value, label: text.roles[value]})),
    chosen: state.roles,
    change: (next) => change({role: next.length === allRoles.length ? null : next.join(",")}),
  });
}

/** Each two kinds that the list has, and each by itself, in the model's order. */
function kindPairs(departments: NetworkFacts["departments"], text: Text): Choice<string>[] {
  const own = new Set(departments.map(({kind}) => kind));
  const kinds = departmentKinds.filter((kind) => own.has(kind));
  return kinds.flatMap((one, i) =>
    kinds.slice(i).map((other) => ({
      value: `${one},${other}`,
      label: text.network.betweenKinds(text.departmentKinds[one], text.departmentKinds[other]),
    })),
  );
}
