import type {TaskSort} from "./state.js";
import type {TaskSet} from "./taskSet.js";

/**
 * The places of the tasks with a 1, sorted; ties in the order of the document. Tasks without a date come last, in either
 * direction.
 */
export function sorted(set: TaskSet, found: Uint8Array, sort: TaskSort, descending: boolean): number[] {
  const places: number[] = [];
  for (const index of wholeOrder(set, sort, descending)) if (found[index] === 1) places.push(index);
  return places;
}

/** All places of a set in each order that was asked for: a reader who types keeps to one. */
const orders = new WeakMap<TaskSet, Map<string, Int32Array>>();

function wholeOrder(set: TaskSet, sort: TaskSort, descending: boolean): Int32Array {
  const known = orders.get(set) ?? new Map<string, Int32Array>();
  orders.set(set, known);
  const key = `${sort} ${descending}`;
  const order = known.get(key) ?? madeOrder(set, sort, descending);
  known.set(key, order);
  return order;
}

function madeOrder(set: TaskSet, sort: TaskSort, descending: boolean): Int32Array {
  const places = Int32Array.from(set.rows.keys());
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
