import type {DepartmentNameRow} from "../../queries/departmentNames.js";
import {type IndexedParty, indexedParties, type TaskIndexRow} from "../../queries/taskIndex.js";
import {corpusSteps} from "../../search/corpus.js";
import {type TaskSearch, taskSearch} from "../../search/taskSearch.js";
import type {Text} from "../../text/zh.js";
import {findingNames} from "./findingNames.js";

/** The tasks of a list, taken apart so that they can be searched, counted and sorted at every key. */
export interface TaskSet {
  rows: readonly TaskIndexRow[];
  /** By task. */
  parties: readonly (readonly IndexedParty[])[];
  /** The codes of each task's findings, as often as found. */
  findings: readonly (readonly string[])[];
  /** The place among the rows, by the task's place in the document and by its id. */
  byOrder: ReadonlyMap<number, number>;
  byId: ReadonlyMap<string, number>;
  /** Short names of departments. */
  shortNames: ReadonlyMap<string, string>;
  /** All names of each department. */
  names: ReadonlyMap<string, readonly string[]>;
  search: TaskSearch;
  /**
   * Takes a step to prepare the search, which else the first one does: of a hundred thousand tasks that takes longer than a
   * key may. False once it is prepared.
   */
  prepareSearch(): boolean;
}

const known = new WeakMap<readonly TaskIndexRow[], TaskSet>();

/** Takes the rows apart, once for the same rows: the search is prepared when it is first needed. */
export function taskSet(
  rows: readonly TaskIndexRow[],
  departments: readonly DepartmentNameRow[],
  text: Text,
): TaskSet {
  let set = known.get(rows);
  if (!set) {
    set = made(rows, departments, text);
    known.set(rows, set);
  }
  return set;
}

function made(rows: readonly TaskIndexRow[], departments: readonly DepartmentNameRow[], text: Text): TaskSet {
  const parties = rows.map(indexedParties);
  const findings = rows.map((row) => row.findings?.split(",") ?? []);
  const names = new Map<string, string[]>();
  for (const {department, name} of departments) {
    const own = names.get(department);
    if (own) own.push(name);
    else names.set(department, [name]);
  }
  const common = sharedWords([...names.values()]);
  const place = new Map([...names.keys()].map((department, index) => [department, index]));
  const has: number[][] = [];
  const steps = corpusSteps(rows.length, (index) => {
    const row = rows[index]!;
    has.push([
      ...parties[index]!.flatMap(({name, isGroup}) => (isGroup ? [] : (place.get(name) ?? []))),
      ...common.placesOf([
        row.section,
        row.subsection,
        row.responsibility ?? row.inherited_clause,
        row.deadline,
        ...findingNames(findings[index]!, text),
      ]),
    ]);
    return [row.task, row.task_no === null ? null : text.tasks.number(row.task_no).replaceAll(" ", "")];
  });
  let search: TaskSearch | null = null;
  const prepare = () => {
    if (search !== null) return false;
    const step = steps.next();
    if (step.done) search = taskSearch({words: step.value, shared: common.all, has});
    return !step.done;
  };
  const prepared = () => {
    while (prepare());
    return search!;
  };
  return {
    rows,
    parties,
    findings,
    byOrder: new Map(rows.map(({task_order}, index) => [task_order, index])),
    byId: new Map(rows.map(({task_id}, index) => [task_id, index])),
    shortNames: new Map(departments.map(({department, short_name}) => [department, short_name])),
    names,
    search: (sought) =>
      search === null && sought.length === 0 ? new Uint8Array(rows.length).fill(1) : prepared()(sought),
    prepareSearch: prepare,
  };
}

/** Words that many tasks have, each once, after the first ones. */
function sharedWords(first: readonly (readonly string[])[]) {
  const all = [...first];
  const known = new Map<string, number>();
  const placesOf = (words: readonly (string | null)[]) =>
    words.flatMap((each) => {
      if (!each) return [];
      let place = known.get(each);
      if (place === undefined) {
        place = all.push([each]) - 1;
        known.set(each, place);
      }
      return place;
    });
  return {all, placesOf};
}
