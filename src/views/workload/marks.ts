import {countedRoles} from "../../measures/workloadValue.js";
import type {Filters} from "../../state/filters.js";
import {markFilters} from "../markFilters.js";
import {countsAllRoles, type WorkloadState} from "./state.js";

/** The tasks behind a mark: exactly those that the heatmap counts in it. */
export function filtersBehind(mark: Record<string, string>, state: WorkloadState, within: Filters): Filters {
  return markFilters(mark, {
    ...within,
    named: !state.groups,
    roles: countsAllRoles(state) ? [] : countedRoles(state),
    // A department's own mark says its kind.
    kinds: mark.department === undefined ? state.kinds : [],
    written: !state.inherited,
  });
}
