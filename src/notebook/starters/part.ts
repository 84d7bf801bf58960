import type {StartersText} from "../../text/starters.zh.js";
import type {ChartCell, InputCell, Notebook, SqlCell, TextCell} from "../notebook.js";
import type {Offer} from "../offer.js";

type PartOf<C> = Omit<C, "id" | "folded">;

/** A cell of a worked notebook, before it has its id; unfolded where it does not say so. */
export type Part = PartOf<TextCell> | PartOf<InputCell> | Omit<SqlCell, "id"> | PartOf<ChartCell>;

/** The cells of a worked notebook in their order, by its words and what there is to choose from. */
export type Parts = (text: StartersText, offer: Offer) => readonly Part[];

/** A text cell. */
export const words = (markdown: string): Part => ({kind: "text", markdown});

/**
 * A query, folded: who reads it wants the answer first.
 * @param written SQL, the blank lines around it left out
 */
export const query = (name: string, written: string, {folded = true} = {}): Part => ({
  kind: "sql",
  name,
  sql: written.trim(),
  folded,
});

/** A picture of the query of a name; roles are told which columns are theirs. */
export const chart = (
  of: string,
  title: string,
  kind: NonNullable<ChartCell["chart"]>,
  columns: ChartCell["columns"],
): Part => ({kind: "chart", title, of, chart: kind, columns});

/** An input for a number. */
export const number = (name: string, label: string, value: number): Part => ({
  kind: "input",
  name,
  label,
  input: "number",
  value,
  choices: [],
});

/** An input for a day, not set. */
export const day = (name: string, label: string): Part => ({
  kind: "input",
  name,
  label,
  input: "day",
  value: null,
  choices: [],
});

/** An input for one of some choices, by default not set. */
export const choice = (
  name: string,
  label: string,
  choices: readonly string[],
  value: string | null = null,
): Part => ({kind: "input", name, label, input: "choice", value, choices});

/** The choice of a list, `$清单`; not set, it means all lists. */
export const list = (text: StartersText, {lists}: Offer): Part => choice("清单", text.list, lists);

/** SQL for "of the list asked for", of a row with a `list_id` of the table named, or of the only one. */
export const inList = (table?: string): string =>
  `($清单 IS NULL OR ${table === undefined ? "" : `${table}.`}list_id = $清单)`;

/**
 * SQL for the name of a task's section, unlike any other's: with its place, and where several lists are read with the list.
 * @param table what the row of `tasks` is called
 */
export const sectionOf = (table: string): string => `concat(
    CASE WHEN $清单 IS NULL AND (SELECT count(*) FROM lists) > 1 THEN concat(${table}.list_id, '：') END,
    CASE
      WHEN ${table}.section_order IS NULL THEN '未分章节'
      ELSE concat(${table}.section_order, '. ', ${table}.section)
    END
  )`;

/** {@link sectionOf} a row of `tasks` that is called so. */
export const sectionName = sectionOf("tasks");

/** SQL for a role in Chinese; NULL of none. */
export const roleName = (role: string): string => `CASE ${role}
    WHEN 'lead' THEN '牵头'
    WHEN 'sole' THEN '单独负责'
    WHEN 'shared' THEN '按职责分工'
    WHEN 'support' THEN '配合'
  END`;

/** Cells as a notebook, their ids `1`, `2` … */
export const notebookOf = (title: string, parts: readonly Part[]): Notebook => ({
  title,
  cells: parts.map((part, index) => ({folded: false, ...part, id: String(index + 1)})),
});
