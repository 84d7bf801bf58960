/** The tasks that the reader has selected, by their ids; they stay selected while others are shown. */
export interface Selection {
  size: number;
  has(task: string): boolean;
  /** Selects tasks or lets them go, and draws the page. */
  set(tasks: readonly string[], selected: boolean): void;
  /** Lets go of all. */
  clear(): void;
}

/** The ids selected on a page, of one list: another list begins anew. */
const chosen = new WeakMap<Document, {list: string | null; tasks: Set<string>}>();

/** @param draw draws the page anew, after a change */
export function selectionOf(document: Document, list: string | null, draw: () => void): Selection {
  let own = chosen.get(document);
  if (!own || own.list !== list) {
    own = {list, tasks: new Set()};
    chosen.set(document, own);
  }
  const {tasks} = own;
  return {
    size: tasks.size,
    has: (task) => tasks.has(task),
    set(changed, selected) {
      for (const task of changed) {
        if (selected) tasks.add(task);
        else tasks.delete(task);
      }
      draw();
    },
    clear() {
      tasks.clear();
      draw();
    },
  };
}
