import {
  aliasReasons,
  certainties,
  deadlineKinds,
  departmentKinds,
  forms,
  patterns,
  roles,
  severities,
} from "./values.js";

/** A column's type in Parquet and in SQL. A DATE is an ISO string (`2021-12-31`) wherever it is a JavaScript value. */
export type ColumnType = "VARCHAR" | "INT" | "BOOLEAN" | "DATE";

export interface Column {
  readonly type: ColumnType;
  /** True where a row may hold null. */
  readonly nullable: boolean;
  /** The closed vocabulary of the column, if it has one. */
  readonly values?: readonly string[];
}

const text = {type: "VARCHAR", nullable: false} as const;
const optionalText = {type: "VARCHAR", nullable: true} as const;
const integer = {type: "INT", nullable: false} as const;
const optionalInteger = {type: "INT", nullable: true} as const;
const optionalDate = {type: "DATE", nullable: true} as const;
const flag = {type: "BOOLEAN", nullable: false} as const;
const oneOf = <const V extends readonly string[]>(values: V) =>
  ({type: "VARCHAR", nullable: false, values}) as const;

/**
 * The seven tables and their columns, in file order. This is the one place that says so: the row types, the Parquet
 * schema, the loaders' checks and the data dictionary all follow from it.
 */
export const schema = {
  lists: {
    list_id: text,
    title: text,
    issuer: text,
    year: optionalInteger,
    source_file: text,
    sha256: text,
    form: oneOf(forms),
    task_count: integer,
    first_no: optionalInteger,
    last_no: optionalInteger,
  },
  tasks: {
    list_id: text,
    task_id: text,
    task_order: integer,
    task_no: optionalInteger,
    section_order: optionalInteger,
    section: optionalText,
    subsection_order: optionalInteger,
    subsection: optionalText,
    task: text,
    responsibility: optionalText,
    inherited_from: optionalInteger,
    pattern: oneOf(patterns),
    lead_count: integer,
    department_count: integer,
    deadline: optionalText,
    deadline_kind: oneOf(deadlineKinds),
    deadline_date: optionalDate,
    source_line: integer,
  },
  assignments: {
    list_id: text,
    task_id: text,
    task_no: optionalInteger,
    department: text,
    surface: text,
    role: oneOf(roles),
    position: integer,
    inherited: flag,
  },
  collectives: {
    list_id: text,
    task_id: text,
    task_no: optionalInteger,
    surface: text,
    role: oneOf(roles),
    open_ended: flag,
    inherited: flag,
  },
  departments: {
    department: text,
    short_name: text,
    name_en: text,
    kind: oneOf(departmentKinds),
    order: integer,
  },
  aliases: {
    surface: text,
    department: text,
    reason: oneOf(aliasReasons),
    certainty: oneOf(certainties),
  },
  findings: {
    list_id: text,
    task_id: optionalText,
    task_no: optionalInteger,
    code: text,
    severity: oneOf(severities),
    message: text,
    message_en: text,
    evidence: optionalText,
    source_line: optionalInteger,
    treatment: optionalText,
  },
} as const satisfies Record<string, Record<string, Column>>;

export type TableName = keyof typeof schema;
export const tableNames = Object.keys(schema) as TableName[];

interface JavaScriptTypes {
  VARCHAR: string;
  INT: number;
  BOOLEAN: boolean;
  DATE: string;
}
type Cell<C extends Column> =
  | (C extends {values: readonly (infer V)[]} ? V : JavaScriptTypes[C["type"]])
  | (C["nullable"] extends true ? null : never);

/** A row of a table, as plain values. */
export type Row<T extends TableName> = {
  -readonly [C in keyof (typeof schema)[T]]: (typeof schema)[T][C] extends Column
    ? Cell<(typeof schema)[T][C]>
    : never;
};

/** All seven tables as arrays of rows. */
export type Tables = {[T in TableName]: Row<T>[]};
