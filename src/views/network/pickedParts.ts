import {nameSeparator} from "../../model/nameSeparator.js";
import {taskList} from "../../queries/taskList.js";
import {taskParties} from "../../queries/taskSides.js";
import {departmentsOf, pickedFilters} from "../picked.js";
import type {Context} from "../view.js";

/** What is picked on one of the pictures of the network, in terms that all of them have. */
export interface PickedParts {
  /** Identifiers of its tasks. */
  tasks: ReadonlySet<string>;
  /** The departments that it is of; of a picked task, its parties. */
  departments: ReadonlySet<string>;
  /** Whether its tasks name no other department. */
  only: boolean;
}

/** The tasks and departments of what is picked, or else pinned; null while nothing is. */
export async function pickedParts(context: Context): Promise<PickedParts | null> {
  const picked = pickedFilters(context) ?? pickedFilters(context, "pin");
  if (picked === null) return null;
  const {database} = context;
  const named = departmentsOf(picked);
  const [tasks, parties] = await Promise.all([
    database.ask(taskList, picked),
    picked.task === null ? [] : database.ask(taskParties, picked),
  ]);
  return {
    tasks: new Set(tasks.map(({task_id}) => task_id)),
    departments: new Set([...named, ...parties.map(({department}) => department)]),
    only: picked.only || picked.task !== null,
  };
}

/**
 * Whether a mark of any of the pictures belongs to what is picked: its departments, the ties between them, the sets that
 * have all of them (and, as its tasks do, no other), its tasks.
 */
export function relatedTo({
  tasks,
  departments,
  only,
}: PickedParts): (mark: Record<string, string>) => boolean {
  return ({task, source, target, department, departments: set}) => {
    if (task !== undefined) return tasks.has(task);
    if (source !== undefined) return departments.has(source) && departments.has(target ?? "");
    if (department !== undefined) return departments.has(department);
    const members = new Set(set?.split(nameSeparator));
    const hasAll = departments.size > 0 && [...departments].every((each) => members.has(each));
    return hasAll && (!only || members.size === departments.size);
  };
}
