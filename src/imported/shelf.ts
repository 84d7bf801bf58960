import type {ImportedList, StoredList} from "./importedList.js";
import {dropFromKept, fromKept, keep, keptLists} from "./kept.js";
import {dropFromTab, forgetComparisons, fromTab, putInTab, tabLists} from "./tab.js";

/** A list on this machine, and whether it stays when the tab is closed. */
export interface ShelvedList extends StoredList {
  kept: boolean;
}

/** The imported lists on this machine: those of this tab, then the others that are kept. Never rejects. */
export async function shelvedLists(): Promise<ShelvedList[]> {
  const inTab = tabLists();
  // A browser may forbid the keeping of anything; then there is nothing kept.
  const kept = await keptLists().catch(() => null);
  const keptIds = new Set(kept?.map(({list_id}) => list_id));
  const tabIds = new Set(inTab.map(({list_id}) => list_id));
  if (kept) forgetComparisons(new Set([...keptIds, ...tabIds]));
  return [
    ...inTab.map((list) => ({...list, kept: keptIds.has(list.list_id)})),
    ...(kept ?? []).filter(({list_id}) => !tabIds.has(list_id)).map((list) => ({...list, kept: true})),
  ];
}

/** A list with its tables, from this tab or else from what is kept; null if it is not on this machine or cannot be read. */
export async function fromShelf(id: string): Promise<ImportedList | null> {
  return (await fromTab(id)) ?? (await fromKept(id).catch(() => null));
}

/**
 * Lays a list into this tab, or into what the browser keeps, in the place of any other reading of the same document: in
 * this tab only, it is no longer kept. Rejects with a `TooLargeError` or with what the browser says.
 */
export async function putOnShelf(list: ImportedList, kept: boolean): Promise<void> {
  if (kept) await keep(list);
  else await putInTab(list);
  for (const other of await shelvedLists()) {
    if (other.sha256 !== list.sha256) continue;
    if (other.list_id !== list.list_id) await dropFromShelf(other);
    else if (kept) dropFromTab(other.list_id);
    else if (other.kept) await dropFromKept(other.list_id);
  }
}

/** Deletes a list from this machine. Rejects with what the browser says if any of it is left. */
export async function dropFromShelf({list_id, kept}: Pick<ShelvedList, "list_id" | "kept">): Promise<void> {
  const inTab = tabLists().some((list) => list.list_id === list_id);
  try {
    // Of a kept list too the tab remembers something.
    dropFromTab(list_id);
  } catch (error) {
    if (inTab) throw error;
  }
  if (kept) await dropFromKept(list_id);
}
