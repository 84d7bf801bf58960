/** Names that a query can use, with what is known of each. */
export interface SqlNames {
  tables: readonly SqlTable[];
  inputs: readonly {name: string; about: string}[];
}

/** A table, or another query whose rows are read as one. */
export interface SqlTable {
  kind: "table" | "query";
  /** Null: named without one. */
  schema: string | null;
  name: string;
  /** What it holds; empty if nobody says. */
  about: string;
  /** None of a query that has not been run. */
  columns: readonly SqlColumn[];
}

export interface SqlColumn {
  name: string;
  /** In the engine's words; empty if not known. */
  type: string;
  /** What it means; empty if nobody says. */
  about: string;
  /** All values, of a column that has few; else null. */
  values: readonly string[] | null;
}
