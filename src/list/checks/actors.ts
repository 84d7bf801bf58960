import {type Finding, findings} from "../findings.js";
import type {TaskReading} from "../reading.js";
import type {Names} from "../words/departments.js";
import {normalise} from "../words/normalise.js";

/** Before a name these make it another body's: 省市场监管局 is not the city's 市场监管局. */
const others = "[省县区州]|国家";

/** Departments that a task's text names and its clause does not (市市场监督管理局要会同有关部门…). */
export function checkActors(tasks: readonly TaskReading[], names: Names): Finding[] {
  if (names.surfaces.length === 0) return [];
  const anyName = new RegExp(`(?<!${others})(?:${names.surfaces.map(escaped).join("|")})`, "g");
  return tasks.flatMap((task) => {
    const parties = new Set(task.assignments.map((assignment) => assignment.department));
    const actors = new Set(
      (normalise(task.text).match(anyName) ?? []).map((name) => names.resolve(name, null).department),
    );
    const absent = [...actors].filter((department) => !parties.has(department));
    return absent.map((department) => findings.actorNotInClause({no: task.no, line: task.line}, department));
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
