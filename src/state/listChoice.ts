/** Which list the reader chose last in this tab, for pages whose address names none. */
export interface ListChoice {
  /** The list's id; null if none was chosen or nothing can be kept. */
  get(): string | null;
  set(list: string): void;
}

/** The name under which the choice is kept; the script at the head of a page reads it too (`loaders/pages.ts`). */
export const choiceKey = "list";

/**
 * The choice kept in a storage. Where there is none (a browser may refuse it), nothing is kept and nothing fails.
 * @param storage called at each use, since a browser throws where it is named
 */
export function listChoice(storage: () => Pick<Storage, "getItem" | "setItem">): ListChoice {
  return {
    get() {
      try {
        return storage().getItem(choiceKey);
      } catch {
        return null;
      }
    },
    set(list) {
      try {
        storage().setItem(choiceKey, list);
      } catch {
        // The address alone says then which list is meant.
      }
    },
  };
}
