import type {TaskSort} from "./state.js";
import type {TaskSet} from "./taskSet.js";

/**
 * The places of the tasks with a 1, sorted; ties in the order of the document. Tasks without a date come last, in either
 * direction.
 */
export function sorted(set: TaskSet, found: Uint8Array, sort: TaskSort, descending: boolean): number[] {
  const places = [...found.keys()].filter((index) => found[index] === 1);
  if (sort === "document") return descending ? places.reverse() : places;
  const way = descending ? -1 : 1;
  if (sort === "date") {
    const date = (index: number) => set.rows[index]!.deadline_date;
    return places.sort((a, b) => {
      const [one, other] = [date(a), date(b)];
      if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b;
      return way * byCode(one, other) || a - b;
    });
  }
  const all = sort === "parties" ? set.parties : set.findings;
  const count = (index: number) => all[index]!.length;
  return places.sort((a, b) => way * (count(a) - count(b)) || a - b);
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
