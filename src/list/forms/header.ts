import {mostColumns} from "../mostColumns.js";
import {headingText} from "../words/headings.js";
import {normalise} from "../words/normalise.js";
import {labels, matchFirst, type Stance} from "../words/phrases.js";
import {filledColumns, type Spot} from "./grid.js";

/** The columns that name parties, in the order of a clause (牵头单位：…；责任单位：…；参与单位：…；配合单位：…). */
export const partyRoles = ["lead", "clause", "participant", "support"] as const;
export type PartyRole = (typeof partyRoles)[number];
/** What a column holds; `heading` is a section or a subsection, left of the task. */
export type ColumnRole = "number" | "heading" | "task" | PartyRole | "deadline" | "other";

/** A column of a table, by its header. */
export interface Column {
  role: ColumnRole;
  /** As the header writes it, without white space and without a bracket at its end; empty if it has none. */
  name: string;
}

/** The header of a table. */
export interface Header {
  columns: Column[];
  /** How many rows it takes: two where 责任分工 stands over 牵头单位 and 配合单位. */
  height: number;
}

const office = "(?:部门|单位|处室|科室|股室|机构|地区|主体|分工)";
const offices = `${office}(?:(?:和|及|与|、|/|及其)(?:${office}|责任人))?`;

/** The names that columns go by; English ones in small letters, without spaces. */
const columnNames: [ColumnRole, RegExp][] = [
  ["number", /^(?:序号?|编号|项号|no\.?|#|№|number|id)$/],
  [
    "lead",
    new RegExp(
      `^(?:(?:牵头|主办|主责)(?:负责|责任)?(?:${offices})?|lead(?:agency|department|office|party|unit)?)$`,
    ),
  ],
  [
    "clause",
    new RegExp(
      `^(?:(?:主要)?(?:责任|负责|承办|实施|落实|执行)${offices}|责任|(?:部门|任务|职责|工作)?分工|` +
        "(?:responsible|accountable)(?:party|parties|agency|agencies|department|departments|office|unit|body|bodies)?|owners?|responsibility)$",
    ),
  ],
  ["participant", new RegExp(`^参与(?:${offices})?$`)],
  [
    "support",
    new RegExp(
      `^(?:(?:配合|协助|协办|协同|参加)(?:${offices})?|support(?:ing)?(?:agency|agencies|department|party|parties|unit)?)$`,
    ),
  ],
  [
    "deadline",
    /^(?:(?:计划|预计|目标|要求)?(?:完成|办结|办理|落实|工作|任务)?(?:时限|时间|期限|日期)(?:节点|要求|安排|进度)?|时间节点|进度安排|进度要求|(?:target|due|completion|end)?date|deadline|due|timeline)$/,
  ],
  [
    "task",
    /^(?:(?:年度|具体|重点|主要|目标|分解|改革|建设)*(?:工作|任务|事项|措施|举措)(?:任务|事项|内容|措施|举措|清单|名称|要求|分解)?|(?:主要|重点|具体)?内容|任务目标|目标任务|milestone|action(?:item)?|task|activity|deliverable)s?$/,
  ],
  [
    "heading",
    /^(?:(?:任务|工作|事项|重点|所属|主要)*(?:类别|类型|分类|领域|板块|方面|环节|大类|小类|专题)|项目|目标|部分|章节|篇章|[一二三]级(?:指标|任务|目录|分类)|category|area|goal|pillar|section|theme)$/,
  ],
];

/** Names that a task column may also go by, where no other column is called 任务. */
const looseTask = /(?:任务|事项|工作|内容|措施|举措|要点)(?:清单|名称|描述|说明)?$/;
/** 时间 · 日期: beside 内容 alone they make a timetable, not a list of tasks. */
const weakDeadline = /^(?:时间|日期|date)(?:安排)?$/;
/** No column's name is longer, spaces and brackets included. */
const longestName = 60;

/** The name of a column: 工 作 任 务 · 责任单位（列第一位的为牵头单位） → 责任单位. */
export function columnName(written: string): string {
  if (written.length > longestName) return written;
  return headingText(written)
    .replace(/[（(〔][^（(〔）)〕]*[）)〕]$/, "")
    .replace(/[：:*]+$/, "");
}

/** The roles of columns that go by a label of a clause (指导单位 · 督导部门 · 第一责任单位). */
const labelled: Record<Stance, PartyRole> = {lead: "lead", responsible: "clause", support: "support"};

function roleOf(name: string): ColumnRole | null {
  if (name === "" || name.length > longestName) return null;
  const matched = normalise(name).toLowerCase().replaceAll(" ", "");
  const named = columnNames.find(([, form]) => form.test(matched));
  if (named) return named[0];
  const label = matchFirst(labels, `${matched}:`, 0);
  return label?.text === `${matched}:` ? labelled[label.value] : null;
}

/**
 * The columns of a header row by the meaning of its names; null if it is no header: a task column, and one for parties
 * or for deadlines, is what makes one. Of two columns that say the same the second is `other`; several task columns
 * stay (重点任务 · 具体措施), and unnamed columns left of the task hold headings.
 */
export function columnsOf(names: readonly string[]): Column[] | null {
  const roles = names.map((name, column) => (column < mostColumns ? roleOf(name) : null));
  const isParty = (role: ColumnRole | null) => partyRoles.some((party) => party === role);
  const firstParty = roles.findIndex(isParty);
  if (!roles.includes("task")) {
    if (firstParty < 0) return null;
    const loose = names.findIndex(
      (name, column) => roles[column] === null && name.length <= 12 && looseTask.test(name),
    );
    const heading = roles.lastIndexOf("heading");
    const task = loose >= 0 ? loose : heading;
    if (task < 0) return null;
    roles[task] = "task";
  }
  const dated = roles.some(
    (role, column) => role === "deadline" && !weakDeadline.test(names[column]!.toLowerCase()),
  );
  if (firstParty < 0 && !dated) return null;
  const lastTask = roles.lastIndexOf("task");
  const met = new Set<ColumnRole | null>();
  return roles.map((role, column): Column => {
    const name = names[column]!;
    const first = !met.has(role);
    met.add(role);
    if (role === "heading") return {role: column < lastTask ? role : "other", name};
    if (role === null) return {role: name === "" && column < lastTask ? "heading" : "other", name};
    return {role: first || role === "support" || role === "task" ? role : "other", name};
  });
}

/** Whether texts that stand side by side name the columns of a list: 序号 · 工作任务 · 责任单位 · 完成时限. */
export function isHeader(texts: readonly string[]): boolean {
  return columnsOf(texts.map(columnName)) !== null;
}

/** What a header lacks, and the names of the columns that it has. */
export interface NearHeader {
  lacks: "task" | "parties";
  names: string[];
}

/** What texts lack to be a header: 序号 · 工作任务 say nothing of parties or deadlines; null unless two names are known. */
export function nearHeader(texts: readonly string[]): NearHeader | null {
  const names = texts.slice(0, mostColumns).map(columnName);
  const roles = names.map(roleOf);
  if (roles.filter((role) => role !== null).length < 2 || columnsOf(names)) return null;
  const isParty = (role: ColumnRole | null) =>
    role === "deadline" || partyRoles.some((party) => party === role);
  const hasTask = roles.includes("task");
  if (!hasTask && !roles.some(isParty)) return null;
  return {lacks: hasTask ? "parties" : "task", names: names.filter((name) => name !== "")};
}

/** The header that begins in a row of a grid; null if none does. */
export function headerAt(grid: readonly Spot[][], at: number): Header | null {
  const upper = grid[at] ?? [];
  const lower = grid[at + 1] ?? [];
  if (filledColumns(upper).length === 0) return null;
  const names = namesOf(upper);
  if (continues(upper, names, lower)) {
    const both = Array.from({length: Math.max(upper.length, lower.length)}, (_, column) => {
      const own = lower[column] && lower[column].cell === lower[column].anchor;
      return (own && columnName(lower[column]!.cell.text)) || (names[column] ?? "");
    });
    const columns = columnsOf(both);
    if (columns) return {columns: shared(columns, lower), height: 2};
  }
  const columns = columnsOf(names);
  return columns && {columns: shared(columns, upper), height: 1};
}

/** The names that a row gives its columns: those of its own cells, for all the columns that they are merged over. */
function namesOf(row: readonly Spot[]): string[] {
  const names: string[] = [];
  let own = false;
  for (const {cell, anchor} of row) {
    own = cell === anchor || (own && cell.covered === "left");
    names.push(own ? columnName(anchor.text) : "");
  }
  return names;
}

/**
 * Whether a row is the second of a header: nothing but names, and only where the row above leaves room for them; that
 * row names at least one column by itself (序号, 任务), so that it is no title and no task above a repeated header.
 */
function continues(upper: readonly Spot[], names: readonly string[], lower: readonly Spot[]): boolean {
  const filled = filledColumns(lower);
  const below = new Set(filled);
  const room = (column: number) =>
    !names[column] ||
    upper[column]!.cell.covered === "left" ||
    (upper[column + 1] !== undefined &&
      (upper[column + 1]!.cell.covered === "left" || upper[column + 1]!.cell.text.trim() === ""));
  return (
    filled.length > 0 &&
    names.some((name, column) => !below.has(column) && roleOf(name) !== null) &&
    filled.every((column) => room(column) && roleOf(columnName(lower[column]!.cell.text)) !== null)
  );
}

/** A party column whose name is merged over several columns gives its role to all of them. */
function shared(columns: Column[], row: readonly Spot[]): Column[] {
  const roles: Column[] = [];
  columns.forEach((column, at) => {
    const left = roles.at(-1);
    const merged =
      left && row[at] && row[at]!.cell !== row[at]!.anchor && row[at]!.anchor === row[at - 1]?.anchor;
    roles.push(merged && partyRoles.some((role) => role === left.role) ? left : column);
  });
  return roles;
}
