import type {WorkloadSort} from "../../layout/workloadOrder.js";
import {type Weights, type WorkloadMeasure, workloadMeasures} from "../../measures/workloadMeasures.js";
import {countedRoles} from "../../measures/workloadValue.js";
import {type DepartmentKind, departmentKinds, type Role, roles} from "../../model/values.js";
import type {SectionRow} from "../../queries/sections.js";
import type {WorkloadRow} from "../../queries/workload.js";
import {anything, chosen, type Option, oneOf, someOf} from "../chosen.js";
import {sortNamed} from "./sorts.js";
import {weightsNamed} from "./weights.js";

/** What the page of the workload shows, and how. */
export interface WorkloadState {
  /** What the number in a cell is. */
  measure: WorkloadMeasure;
  /** Of the measure `load`. */
  weights: Weights;
  /** Roles that are counted, as the reader chose them. */
  roles: readonly Role[];
  /** The reader wants only departments of these kinds; empty: of all kinds. */
  kinds: readonly DepartmentKind[];
  /** True: groups without a name are rows too. Never so with `kinds`, since a group is of no kind. */
  groups: boolean;
  /** True: tasks count whose clauses are blank, so that they go by the ones above. */
  inherited: boolean;
  /** True: departments of a kind stand together. */
  byKind: boolean;
  sort: WorkloadSort;
  /** Orders of the sections that are opened into their subsections. */
  open: ReadonlySet<number>;
}

/** The parameters that this state is in. */
export const options: Readonly<Record<string, Option>> = {
  measure: oneOf(...workloadMeasures),
  weights: anything,
  role: someOf(...roles),
  kind: someOf(...departmentKinds),
  groups: oneOf("1"),
  inherited: oneOf("0"),
  bykind: oneOf("1"),
  sort: anything,
  open: anything,
};

/** What a list has, so that only that can be asked of it. */
export interface WorkloadFacts {
  rows: readonly WorkloadRow[];
  headings: readonly SectionRow[];
}

/** Reads the state from the parameters of the URL; a value that is not known, or not in the list, means nothing. */
export function workloadState(search: URLSearchParams, {rows, headings}: WorkloadFacts): WorkloadState {
  const all = kindsIn(rows);
  const kinds = chosen(search.get("kind"), all);
  const some = kinds.length < all.length ? kinds : [];
  const open = (search.get("open") ?? "").split(",");
  const orders = headings.flatMap((heading) => heading.section_order ?? []);
  return {
    measure: workloadMeasures.find((measure) => measure === search.get("measure")) ?? "tasks",
    weights: weightsNamed(search.get("weights")),
    roles: chosen(search.get("role"), roles),
    kinds: some,
    groups: search.get("groups") === "1" && some.length === 0,
    inherited: search.get("inherited") !== "0",
    byKind: search.get("bykind") === "1",
    sort: sortNamed(search.get("sort"), headings),
    open: new Set(orders.filter((order) => open.includes(String(order)))),
  };
}

/** The kinds of the departments of a list, in the model's order. */
export function kindsIn(rows: readonly WorkloadRow[]): readonly DepartmentKind[] {
  const own = new Set(rows.map((row) => row.kind));
  return departmentKinds.filter((kind) => own.has(kind));
}

/** True if all of the roles are counted. */
export const countsAllRoles = (state: WorkloadState): boolean => countedRoles(state).length === roles.length;

/** The rows of the kinds, the groups and the clauses that are to be shown, of whatever role. */
export function shownRows<R extends Pick<WorkloadRow, "kind" | "inherited">>(
  rows: readonly R[],
  {kinds, groups, inherited}: Pick<WorkloadState, "kinds" | "groups" | "inherited">,
): R[] {
  const isShown = ({kind}: R) => (kind === null ? groups : kinds.length === 0 || kinds.includes(kind));
  return rows.filter((row) => isShown(row) && (inherited || !row.inherited));
}
