import type {RuleGroup, Severity} from "../../model/values.js";

/** A rule in one language. */
export interface RuleWords {
  name: string;
  /** What it is and why it matters. */
  explanation: string;
  /** What to change in the document. */
  remedy: string;
  /** Where the document is right: what to change in `data/`; empty if nothing. */
  data: string;
}

/** Where in its task the words of a finding stand; null: wherever they are found, if they are. */
export type RuleField = "task" | "clause" | "deadline" | null;

/** What one kind of finding means; its id is the finding's `code`. */
export interface Rule {
  group: RuleGroup;
  /** How much it asks of a person. What lists of this genre do as a habit is a note. */
  severity: Severity;
  /** The severity where the reading is only probable, if that is another. */
  probable?: Severity;
  field: RuleField;
  /** True if it is about the list or a heading, not about the task that happens to stand at its line. */
  whole?: true;
  zh: RuleWords;
  en: RuleWords;
}

/** Words put together; without `data` where nothing is to change there. */
export const words = (name: string, explanation: string, remedy: string, data = ""): RuleWords => ({
  name,
  explanation,
  remedy,
  data,
});
