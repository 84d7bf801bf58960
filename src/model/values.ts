/** What a party does for a task, strongest first: 牵头, 单独负责, 按职责分工负责, 配合. */
export const roles = ["lead", "sole", "shared", "support"] as const;
export type Role = (typeof roles)[number];

/**
 * Who answers for a task, read from its whole clause: `lead` if any party leads; else `sole` if exactly one named
 * department is alone responsible; else `shared` if any department is named; else `collective` if only unnamed
 * groups are; else `none`.
 */
export const patterns = ["lead", "sole", "shared", "collective", "none"] as const;
export type Pattern = (typeof patterns)[number];

/**
 * What a deadline cell says: 持续推进 · 2023年6月底前 · 2021年底前完成并持续推进 · 每季度 · 2019年1月1日起 ·
 * 3年内 · (blank) · anything else.
 */
export const deadlineKinds = [
  "continuous",
  "by_date",
  "by_date_then_continuous",
  "recurring",
  "from_date",
  "relative",
  "missing",
  "other",
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * Where a task's date lies, seen from a day: 已过期限 · 30 天内 · 31—90 天 · 91—365 天 · 更晚. The day itself is within 30 days.
 * A date on which something begins (`from_date`) has passed, the day itself included, or lies ahead: 已开始 · 将开始. Tasks
 * without a date stand in the last one.
 */
export const dueSpans = [
  "overdue",
  "days30",
  "days90",
  "days365",
  "later",
  "begun",
  "begins",
  "undated",
] as const;
export type DueSpan = (typeof dueSpans)[number];

/** The branch a department belongs to; `vertical` is an office of a higher level (海关, 人民银行, 银保监). */
export const departmentKinds = [
  "party",
  "congress",
  "government",
  "cppcc",
  "court",
  "procuratorate",
  "vertical",
  "mass",
] as const;
export type DepartmentKind = (typeof departmentKinds)[number];

/** Why a written form is not the canonical name. */
export const aliasReasons = ["abbreviation", "missing-prefix", "transposed", "former-name"] as const;
export type AliasReason = (typeof aliasReasons)[number];

export const certainties = ["certain", "probable"] as const;
export type Certainty = (typeof certainties)[number];

/** How much a finding asks of a person, heaviest first. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** What a finding is about: numbers of tasks and headings, who is responsible, blank cells, dates, wording, reading. */
export const ruleGroups = ["numbering", "parties", "blanks", "dates", "text", "reading"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** How the list is laid out in its document: a table, or tasks closed by a clause in running text. */
export const forms = ["table", "prose"] as const;
export type Form = (typeof forms)[number];

/** How two departments meet in a task: both lead it · one leads and the other takes part · both take part. */
export const relations = ["joint", "lead_with", "shared"] as const;
export type Relation = (typeof relations)[number];

/** How a department meets another in a task, seen from its own side: `led_by` is `lead_with` with the other one leading. */
export const meetings = ["joint", "lead_with", "led_by", "shared"] as const;
export type Meeting = (typeof meetings)[number];

/** What the query engine needs to run: the worker's script, the WebAssembly module, the tables' files. */
export type EnginePart = "worker" | "module" | "table";

/** The sections that a report may have, in their usual order. */
export const reportSections = [
  "overview",
  "workload",
  "network",
  "deadlines",
  "departments",
  "quality",
  "tasks",
] as const;
export type ReportSectionName = (typeof reportSections)[number];
