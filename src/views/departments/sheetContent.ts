import type {DutyRow} from "../../queries/duties.js";

/** What a duty sheet says over its table, and its rows in the order of the document. */
export interface SheetContent {
  heading: string;
  list: string;
  total: string;
  duties: readonly DutyRow[];
  shortName: string;
  year: number | null;
  /** Parts of the name that its files get. */
  file: readonly string[];
}
