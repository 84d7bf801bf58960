import type {WorkloadRow} from "../../queries/workload.js";
import type {Text} from "../../text/zh.js";
import {checkbox, checkboxes} from "../controls.js";
import {type Part, part, removePart} from "../part.js";
import type {Change} from "./change.js";
import {kindsIn, type WorkloadState} from "./state.js";

/**
 * The rarer controls, folded away under a line that says what they have in force: kinds of departments, groups without
 * a name, clauses taken from above. Only what the list has can be asked for.
 */
export function moreOptions(
  parent: Part,
  state: WorkloadState,
  rows: readonly WorkloadRow[],
  text: Text,
  change: Change,
): void {
  const words = text.workload;
  const all = kindsIn(rows);
  const offered = {
    kinds: all.length > 1,
    groups: rows.some(({kind}) => kind === null),
    inherited: rows.some(({inherited}) => inherited),
  };
  if (!Object.values(offered).includes(true)) {
    removePart(parent, "more");
    return;
  }
  const details = part(parent, "details", "more");
  part(details, "summary", "summary").text(words.more(rarerInForce(state, text)));
  const box = part(details, "div", "rarer");
  if (offered.kinds) {
    checkboxes(box, "kinds", {
      legend: words.kinds,
      choices: all.map((value) => ({value, label: text.departmentKinds[value]})),
      chosen: state.kinds.length > 0 ? state.kinds : all,
      change: (next) => change({kind: next.length === all.length ? null : next.join(",")}),
    });
    checkbox(box, "bykind", {
      legend: words.byKind,
      checked: state.byKind,
      change: (next) => change({bykind: next ? "1" : null}),
    });
  }
  if (offered.groups) {
    checkbox(box, "groups", {
      legend: state.kinds.length > 0 ? words.groupsWithKinds : words.groups,
      checked: state.groups,
      disabled: state.kinds.length > 0,
      change: (next) => change({groups: next ? "1" : null}),
    });
  }
  if (offered.inherited) {
    checkbox(box, "inherited", {
      legend: words.inherited,
      checked: state.inherited,
      change: (next) => change({inherited: next ? null : "0"}),
    });
  }
}

/** The rarer options that are in force, as their own line says it. */
function rarerInForce({kinds, byKind, groups, inherited}: WorkloadState, text: Text): string[] {
  const words = text.workload;
  return [
    kinds.length > 0 ? words.onlyKinds(kinds.map((kind) => text.departmentKinds[kind]).join("、")) : "",
    byKind ? words.byKindInForce : "",
    groups ? words.groupsInForce : "",
    inherited ? "" : words.inheritedInForce,
  ].filter(Boolean);
}
