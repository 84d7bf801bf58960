import type {Row} from "../model/schema.js";
import {type Role, roles} from "../model/values.js";
import {type Finding, findings, type Place} from "./findings.js";
import type {Names} from "./words/departments.js";
import type {Party} from "./words/responsibility.js";

/** A department's part in a task. */
export interface Assignment {
  department: string;
  surface: string;
  role: Role;
  position: number;
  /** False where no reference data knows the name. */
  known: boolean;
}

/** An unnamed group's part in a task. */
export interface Collective {
  surface: string;
  role: Role;
  openEnded: boolean;
}

export interface PartiesReading {
  assignments: Assignment[];
  collectives: Collective[];
  aliases: Row<"aliases">[];
  findings: Finding[];
}

/**
 * Brings the parties of one clause to departments and groups. A department or a group named twice is counted
 * once, with its strongest role, a department at the place where it has that role; 等单位 may end two groups.
 */
export function resolveParties(parties: Party[], names: Names, place: Place): PartiesReading {
  const assignments = new Map<string, Assignment>();
  const collectives: Collective[] = [];
  const found: Finding[] = [];
  const aliases: Row<"aliases">[] = [];
  const repeated = new Set<string>();

  for (const {surface, resolution, openEnded, role, position} of parties) {
    if (resolution === null) {
      if (openEnded) found.push(findings.openEnd(place, surface));
      else if (!names.isKnownGroup(surface)) found.push(findings.unknownGroup(place, surface));
      const earlier = collectives.find(
        (group) => group.surface === surface && (!openEnded || group.role === role),
      );
      if (!earlier) collectives.push({surface, role, openEnded});
      else if (!openEnded) {
        repeated.add(surface);
        if (isStronger(role, earlier.role)) earlier.role = role;
      }
      continue;
    }
    const {department, alias, known} = resolution;
    if (!known) found.push(findings.unknownDepartment(place, surface));
    if (alias) {
      aliases.push({surface, department, ...alias});
      found.push(findings.nameAlias(place, surface, department, alias.reason, alias.certainty));
    }
    const earlier = assignments.get(department);
    if (earlier) repeated.add(department);
    if (!earlier || isStronger(role, earlier.role)) {
      assignments.set(department, {department, surface, role, position, known});
    }
  }
  for (const name of repeated) found.push(findings.departmentTwice(place, name));
  return {
    assignments: [...assignments.values()].sort((a, b) => a.position - b.position),
    collectives,
    aliases,
    findings: found,
  };
}

const isStronger = (a: Role, b: Role) => roles.indexOf(a) < roles.indexOf(b);
