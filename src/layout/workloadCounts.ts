import {rollup, sum} from "d3-array";
import {type Role, roles} from "../model/values.js";
import type {WorkloadRow} from "../queries/workload.js";

/** Tasks of each role that has any, strongest role first. */
export type RoleTasks = ReadonlyMap<Role, number>;

/** The tasks of rows by role, of one department if it is named. */
export function roleTasks(rows: readonly WorkloadRow[], department?: string): RoleTasks {
  const counts = rollup(
    rows.filter((row) => department === undefined || row.department === department),
    (own) => sum(own, (row) => row.tasks),
    (row) => row.role,
  );
  return new Map(roles.flatMap((role) => (counts.get(role) ? [[role, counts.get(role)!] as const] : [])));
}

export const totalOf = (tasks: RoleTasks): number => sum(tasks.values());
