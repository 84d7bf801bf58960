import {holdersOfHalf} from "../../measures/concentration.js";
import {printedValue} from "../../measures/printedValue.js";
import {totalMeasure} from "../../measures/workloadValue.js";
import {roles as allRoles} from "../../model/values.js";
import type {Text} from "../../text/zh.js";
import {greatest} from "../facts.js";
import {leftOut, type TaskNumbers} from "./leftOut.js";
import {isDepartment, loadsOf, lookingAt, type WorkloadPicture} from "./picture.js";
import {unexpected} from "./residualFinding.js";
import {mostOfColumn, mostOfRow} from "./sharesFinding.js";
import {countsAllRoles} from "./state.js";

/** What the heatmap says, in plain words: what stands out in its measure, and what is not in it. */
export function workloadFinding(picture: WorkloadPicture, numbers: TaskNumbers, text: Text): string {
  const {state, table} = picture;
  const words = text.workload;
  const counted = loadsOf(picture).some(({load}) => load > 0);
  if (!counted) return table.parties.length > 0 || numbers.all.departments > 0 ? words.nothing : words.empty;
  const said = {
    tasks: topAndHalf,
    leads: topAndHalf,
    load: topAndHalf,
    row: mostOfRow,
    column: mostOfColumn,
    residual: unexpected,
  }[state.measure](picture, text);
  return said + leftOut(picture, numbers, text);
}

/** Who has most in the measure, and how many hold half of it; groups without a name apart. */
function topAndHalf(picture: WorkloadPicture, text: Text): string {
  const {state, table} = picture;
  const {measure, weights} = state;
  const words = text.workload;
  const limits = lookingAt(state, text);
  const loads = loadsOf(picture);
  const departments = loads.filter(({party}) => isDepartment(party));
  const top = greatest(departments, ({load}) => load);
  const sentences: string[] = [];
  if (top[0]) {
    const names = top.map(({party}) => party.shortName);
    const {index, load} = top[0];
    const own = table.rows[index]!;
    if (measure === "leads") sentences.push(words.topLeads(limits, names, load));
    else if (measure === "load") {
      const terms = allRoles
        .filter((role) => own[role] > 0)
        .map((role) => ({role: text.roles[role], tasks: own[role], weight: weights[role]}));
      sentences.push(words.topLoad(limits, names, printedValue(measure, load), terms));
    } else sentences.push(limits ? words.topAmong(limits, names, load) : words.top(names, load, own.lead));
    if (departments.length > 2) {
      const holders = holdersOfHalf(departments.map((each) => each.load));
      sentences.push(words.half(holders, departments.length, names, wholeOf(picture, text)));
    }
  }
  const groups = greatest(
    loads.filter(({party}) => !isDepartment(party)),
    ({load}) => load,
  );
  if (groups[0]) {
    const value = words.value(measure, printedValue(measure, groups[0].load));
    sentences.push(
      words.topGroups(
        groups.map(({party}) => party.shortName),
        value,
      ),
    );
  }
  return sentences.join("");
}

/** What half is meant of: of what departments have, where groups have something too. */
function wholeOf({state}: WorkloadPicture, text: Text): string {
  const {measure, kinds, groups, inherited} = state;
  // Of leads the measure says it.
  const some = kinds.length > 0 || !inherited || (measure !== "leads" && !countsAllRoles(state));
  return text.workload.halfOf(totalMeasure(measure), {some, apart: groups});
}
