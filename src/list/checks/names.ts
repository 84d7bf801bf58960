import {type Finding, findings, type Place} from "../findings.js";
import type {TaskReading} from "../reading.js";
import type {Names} from "../words/departments.js";
import {isUnlikely} from "../words/officeName.js";

/** So many names are named where many are gathered in one finding. */
const shown = 10;

/**
 * Names that no reference data knows, each where it is met first: brought to another form that the document has, unknown
 * departments, unknown groups, and names that do not look like an office's. Where the reference data is about other
 * lists than this one there is one finding for all unknown departments and one for all groups; what looks like no
 * office has its own everywhere.
 */
export function checkNames(tasks: readonly TaskReading[], names: Names): Finding[] {
  const derived = new Map<string, Finding>();
  const departments = new Map<string, Place>();
  const groups = new Map<string, Place>();
  const met = new Set<string>();
  for (const task of tasks) {
    if (task.inherited) continue;
    const place = {no: task.no, line: task.line};
    for (const {surface, name, openEnded, resolution} of task.reading?.parties ?? []) {
      if (resolution === null) {
        if (!openEnded && !names.isKnownGroup(name) && !groups.has(name)) groups.set(name, place);
        continue;
      }
      const {department, alias, known} = resolution;
      met.add(department);
      if (known) continue;
      if (alias && !derived.has(surface)) {
        derived.set(surface, findings.nameAlias(place, surface, department, alias.reason, alias.certainty));
      }
      if (!departments.has(department)) departments.set(department, place);
    }
  }
  const unlikely = [...departments].filter(([name]) => isUnlikely(name));
  return [
    ...derived.values(),
    ...unlikely.map(([name, place]) => findings.unlikelyDepartment(place, name)),
    ...(names.registered
      ? [
          ...[...departments]
            .filter(([name]) => !isUnlikely(name))
            .map(([name, place]) => findings.unknownDepartment(place, name)),
          ...[...groups].map(([name, place]) => findings.unknownGroup(place, name)),
        ]
      : [
          ...gathered(departments, (list, line) =>
            findings.namesUnregistered(line, departments.size, met.size, list),
          ),
          ...gathered(groups, (list, line) => findings.groupsUnregistered(line, groups.size, list)),
        ]),
  ];
}

function gathered(
  places: ReadonlyMap<string, Place>,
  say: (names: string[], line: number | null) => Finding,
): Finding[] {
  const [first] = places.values();
  return first ? [say([...places.keys()].slice(0, shown), first.line)] : [];
}
