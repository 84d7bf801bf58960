import type {Form} from "../model/values.js";
import type {Finding} from "./findings.js";
import type {Heading} from "./words/headings.js";

/** A task as it stands in the list, before its clause and deadline are read. */
export interface TaskText {
  /** 1-based order in the document. */
  order: number;
  /** The printed number; null if none. */
  no: number | null;
  section: Heading | null;
  subsection: Heading | null;
  /** The task's words, slips included; without Word's leftovers and outer white space. */
  text: string;
  /** The responsibility clause, put together where it has several columns; null if their cells are blank. */
  clause: string | null;
  /**
   * Why there is no clause, where that can be told: its cell is merged with the one above, it is blank and not merged as
   * others are, it says that there is none (无), or the table has no column for it.
   */
  clauseAbsent?: "merged" | "blank" | "none" | "column";
  /** Set where the column for the lead is blank, and another one for parties is not: the clause is not whole. */
  leadBlank?: true;
  /** The deadline as written, in its column or within the task's text; null if there is none. */
  deadline: string | null;
  /** Set where the task's table has a column for deadlines, so that a blank one is worth a finding. */
  deadlineColumn?: true;
  /** 1-based line of the task's number in the source. */
  line: number;
  /** 1-based table that the task stands in; numbers may begin anew with each. */
  table?: number;
}

/** What a form (a table, running text) makes of a source: its tasks in order, and what is odd about its layout. */
export interface FormReading {
  form: Form;
  tasks: TaskText[];
  /** True if a note in the header or outside the list says that the first-named party leads (列第一位的为牵头单位). */
  firstLeads: boolean;
  findings: Finding[];
}
