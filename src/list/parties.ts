import type {Row} from "../model/schema.js";
import {type Role, roles} from "../model/values.js";
import {type Finding, findings, type Place} from "./findings.js";
import type {Party} from "./words/party.js";

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
  /** As {@link normalise} writes it, so that the same words are the same group. */
  surface: string;
  role: Role;
  openEnded: boolean;
  /** True if a note higher up in the list adds the group to this task (以下均需地方落实，不再列出). */
  standing?: true;
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
 *
 * Names and groups that no reference data knows are left to the check of the whole list.
 */
export function resolveParties(parties: readonly Party[], place: Place): PartiesReading {
  const assignments = new Map<string, Assignment>();
  const collectives: Collective[] = [];
  const groups = new Map<string, Collective[]>();
  const found: Finding[] = [];
  const aliases: Row<"aliases">[] = [];
  const repeated = new Set<string>();

  for (const {surface, name, resolution, openEnded, role, position} of parties) {
    if (resolution === null) {
      if (openEnded) found.push(findings.openEnd(place, surface));
      const alike = groups.get(name) ?? [];
      const earlier = alike.find((group) => !openEnded || group.role === role);
      if (!earlier) {
        const group = {surface: name, role, openEnded};
        collectives.push(group);
        groups.set(name, [...alike, group]);
      } else if (!openEnded) {
        repeated.add(name);
        if (isStronger(role, earlier.role)) earlier.role = role;
      }
      continue;
    }
    const {department, alias, known} = resolution;
    if (alias) {
      aliases.push({surface, department, ...alias});
      if (known) found.push(findings.nameAlias(place, surface, department, alias.reason, alias.certainty));
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
