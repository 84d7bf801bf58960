import type {Row} from "../model/schema.js";
import type {Form, Pattern} from "../model/values.js";
import type {Description} from "./describe.js";
import type {Finding} from "./findings.js";
import type {Assignment, Collective} from "./parties.js";
import type {TaskText} from "./taskText.js";
import type {Deadline} from "./words/deadline.js";
import type {ClauseReading} from "./words/responsibility.js";

/** A task, read. */
export interface TaskReading extends TaskText {
  /** The clause that the task goes by, its own or the one above; null if there is none. */
  reading: ClauseReading | null;
  /** Set where the task's own clause is blank: the printed number of the task whose clause it takes. */
  inheritedFrom: number | null;
  inherited: boolean;
  assignments: Assignment[];
  collectives: Collective[];
  /** Names in the clause that are not the canonical ones. */
  aliases: Row<"aliases">[];
  pattern: Pattern;
  due: Deadline;
}

/** A list, read: whatever its words are, every task of it is here and every oddity is a finding. */
export interface ListReading {
  description: Description;
  form: Form;
  tasks: TaskReading[];
  /** In order of their place in the source. */
  findings: Finding[];
}
