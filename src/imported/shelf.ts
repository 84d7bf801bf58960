import type {ImportedList, ListSummary} from "./importedList.js";
import {dropFromKept, fromKept, keptLists} from "./kept.js";
import {dropFromTab, fromTab, tabLists} from "./tab.js";

/** A list on this machine, and whether it stays when the tab is closed. */
export interface ShelvedList extends ListSummary {
  kept: boolean;
}

/** The imported lists on this machine: those of this tab, then the others that are kept. */
export async function shelvedLists(): Promise<ShelvedList[]> {
  const inTab = tabLists();
  // A browser may forbid the keeping of anything; then there is nothing kept.
  const kept = await keptLists().catch(() => []);
  const keptIds = new Set(kept.map(({list_id}) => list_id));
  const tabIds = new Set(inTab.map(({list_id}) => list_id));
  return [
    ...inTab.map((list) => ({...list, kept: keptIds.has(list.list_id)})),
    ...kept.filter(({list_id}) => !tabIds.has(list_id)).map((list) => ({...list, kept: true})),
  ];
}

/** A list with its tables, from this tab or else from what is kept; null if it is not on this machine. */
export async function fromShelf(id: string): Promise<ImportedList | null> {
  return (await fromTab(id)) ?? (await fromKept(id).catch(() => null));
}

/** Deletes a list from this machine. */
export async function dropFromShelf(id: string): Promise<void> {
  dropFromTab(id);
  await dropFromKept(id).catch(() => {});
}
