import type {Row, Tables} from "../model/schema.js";
import type {ListRows} from "./rows.js";
import {guessKind, type Reference} from "./words/departments.js";

/**
 * The seven tables of lists read: the rows of all lists put together in their order, departments and aliases as met.
 * Plain TypeScript, so that a browser's worker makes the same tables as the build.
 */
export function combineLists(lists: readonly ListRows[], reference: Reference): Tables {
  const assignments = lists.flatMap((list) => list.assignments);
  return {
    lists: lists.map(({list}) => list),
    tasks: lists.flatMap(({tasks}) => tasks),
    assignments,
    collectives: lists.flatMap(({collectives}) => collectives),
    departments: departmentsMet(assignments, reference.departments),
    aliases: aliasesMet(lists.flatMap(({aliases}) => aliases)),
    findings: lists.flatMap(({findings}) => findings),
  };
}

/**
 * The departments that have a task, in official order; those that no reference data knows follow, as written. A known
 * one whose short name is the name of an unknown one (公安局 beside 市公安局) goes by its canonical name.
 */
function departmentsMet(
  assignments: readonly Row<"assignments">[],
  known: readonly Row<"departments">[],
): Row<"departments">[] {
  const met = new Set(assignments.map(({department}) => department));
  const unknown = new Set(met);
  for (const {department} of known) unknown.delete(department);
  const last = known.reduce((order, row) => Math.max(order, row.order), 0);
  return [
    ...known
      .filter(({department}) => met.has(department))
      .map((row) => (unknown.has(row.short_name) ? {...row, short_name: row.department} : row))
      .sort((a, b) => a.order - b.order || byCode(a.department, b.department)),
    ...[...unknown].sort(byCode).map((department, index) => ({
      department,
      short_name: department,
      name_en: department,
      kind: guessKind(department),
      order: last + index + 1,
    })),
  ];
}

/** Each written form of a department once, the most frequent first, with its most certain reason. */
function aliasesMet(aliases: readonly Row<"aliases">[]): Row<"aliases">[] {
  const met = new Map<string, {alias: Row<"aliases">; times: number}>();
  for (const alias of aliases) {
    const {surface, department, reason, certainty} = alias;
    const key = JSON.stringify([surface, department]);
    const before = met.get(key);
    if (before) {
      before.times++;
      if (certainty === "certain" && before.alias.certainty !== "certain") {
        before.alias = {surface, department, reason, certainty};
      }
    } else met.set(key, {alias: {surface, department, reason, certainty}, times: 1});
  }
  return [...met.values()]
    .sort((a, b) => b.times - a.times || byCode(a.alias.surface, b.alias.surface))
    .map(({alias}) => alias);
}

/** The order of code units, the same on every machine. */
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
