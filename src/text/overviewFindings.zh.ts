import {joined, type Linked, type Sentence, sentence} from "./sentence.js";

/** 甲、乙、丙; of more than `most` the first ones and how many there are in all: 甲、乙等 7 个部门. */
const listed = (items: readonly (Sentence | Linked)[], most: number, all: string): Sentence =>
  items.length <= most
    ? joined(items, "、")
    : sentence`${joined(items.slice(0, most - 1), "、")}等 ${items.length} ${all}`;

/** （30 项）, of several （各 30 项）. */
const each = (names: readonly unknown[], tasks: number) => `（${names.length > 1 ? "各 " : ""}${tasks} 项）`;

/** A department and its number. */
export interface NamedLoad {
  name: Linked;
  tasks: number;
}

/**
 * The findings of the overview: `point` is the bold beginning, `rest` what follows. They are given links, whose words
 * come from here or are names of departments.
 */
export const overviewFindingsZh = {
  heading: "要点",
  none: "没有特别需要注意的地方。",
  unclear: {
    shared: (tasks: number) => `${tasks} 项有部门，但没有牵头、也非单独负责`,
    groups: (tasks: number) => `${tasks} 项只列群体、没有点名部门`,
    /** Those of groups and those of nobody. */
    unnamed: (tasks: number) => `${tasks} 项没有点名部门`,
    none: (tasks: number) => `${tasks} 项没有责任部门`,
    nobody: (tasks: number) => `其中 ${tasks} 项连群体也没有列`,
    /** Those with more than so many departments. */
    wide: (tasks: number, more: number) => `其中 ${tasks} 项的部门超过 ${more} 个`,
    widestTask: (no: number) => `第 ${no} 项`,
    widest: (tasks: readonly Linked[], departments: number): Sentence =>
      sentence`部门最多的是${joined(tasks, "、")}，${tasks.length > 1 ? "各" : ""}列 ${departments} 个部门`,
    /** The same where their numbers do not tell them apart, or are many. */
    widestTasks: (tasks: number) => (tasks > 1 ? `部门最多的 ${tasks} 项` : "部门最多的一项"),
    widestOf: (tasks: Linked, many: boolean, departments: number): Sentence =>
      sentence`${tasks}${many ? "各" : ""}列 ${departments} 个部门`,
    also: (other: Linked): Sentence => sentence`另有 ${other}`,
    together: (tasks: number, all: number) =>
      tasks === all ? `全部 ${all} 项都没有明确由哪个部门负责` : `${all} 项中合计 ${tasks} 项`,
    rest: (clauses: readonly Sentence[]): Sentence => sentence`${joined(clauses, "；")}。`,
  },
  overload: {
    point: (names: readonly Linked[], tasks: number): Sentence =>
      sentence`${listed(names, 3, "个部门")}任务最重：${names.length > 1 ? "各 " : ""}${tasks} 项`,
    ahead: (second: readonly Linked[], more: number): Sentence =>
      sentence`比其次的${listed(second, 3, "个部门")}多 ${more} 项，`,
    times: (mean: string, times: string) => `是其余部门平均数（${mean} 项）的 ${times} 倍`,
    also: (others: readonly NamedLoad[], limit: number): Sentence =>
      sentence`；${listed(
        others.map(({name, tasks}) => sentence`${name}（${tasks} 项）`),
        4,
        "个部门",
      )}也达到 ${limit} 倍以上`,
  },
  concentration: {
    point: (half: number, departments: number) => `${departments} 个部门中，${half} 个承担了一半以上的分工`,
    rest: (
      {sure, tied, wanted}: {sure: readonly NamedLoad[]; tied: readonly NamedLoad[]; wanted: number},
      all: number,
      concentration: string,
    ): Sentence => {
      const names = listed(
        sure.map(({name, tasks}) => sentence`${name} ${tasks} 项`),
        6,
        "个部门",
      );
      const choice = listed(
        tied.map(({name}) => name),
        4,
        "个部门",
      );
      const any =
        tied.length === 0
          ? ""
          : sentence`${sure.length > 0 ? "，再加" : ""}${choice}${each(tied, tied[0]!.tasks)}中的 ${wanted} 个`;
      return sentence`${names}${any}，达到 ${all} 项次的一半。${concentration}`;
    },
    gini: (value: string, step: string) => `集中度 ${value}（0 为一样多，1 为全归一个部门），${step}。`,
    steps: {even: "比较均匀", some: "有所集中", much: "比较集中", high: "高度集中"},
  },
  leads: {
    most: (name: Linked, lead: number, all: number): Sentence =>
      sentence`牵头最多的部门是${name}：${all} 项次中占 ${lead} 项次`,
    only: (name: Linked, lead: number): Sentence => sentence`牵头的部门只有${name}：${lead} 项`,
    tied: (names: readonly Linked[], lead: number): Sentence =>
      sentence`牵头最多的部门是${listed(names, 3, "个部门")}：各 ${lead} 项`,
    next: (names: readonly Linked[], lead: number): Sentence =>
      sentence`其次是${listed(names, 3, "个部门")}${each(names, lead)}`,
    without: (none: number, departments: number) => `${departments} 个部门中，${none} 个没有牵头任务`,
    all: (departments: number) => `${departments} 个部门都有牵头任务`,
    /** Tasks that groups lead and no department. */
    groups: (tasks: number) => `另有 ${tasks} 项只由未具名的群体牵头`,
    rest: (clauses: readonly Sentence[]): Sentence => sentence`${joined(clauses, "；")}。`,
  },
  undated: {
    nothing: "没有一项任务写明完成日期",
    sections: (undated: number, sections: number) =>
      `${sections} 个章节中，${undated} 个没有一项任务写明日期`,
    which: (ordinals: readonly Linked[]): Sentence => sentence`即第${listed(ordinals, 12, "个")}章节；`,
    dated: (tasks: number) => `${tasks} 项写明日期`,
    continuous: (tasks: number) => `${tasks} 项写“持续推进”一类长期要求`,
    missing: (tasks: number) => `${tasks} 项没有写时限`,
    /** One clause that all tasks are in. */
    whole: (clause: Linked): Sentence => sentence`全部 ${clause}。`,
    rest: (tasks: number, clauses: readonly Linked[]): Sentence =>
      clauses.length === 0 ? [] : sentence`${tasks} 项任务中，${joined(clauses, "，")}。`,
  },
  pairs: {
    pair: (one: string, other: string) => `${one}与${other}`,
    point: (pairs: readonly Linked[], tasks: number): Sentence =>
      pairs.length > 3
        ? sentence`协同最多的 ${pairs.length} 对部门：各 ${tasks} 项`
        : sentence`${joined(pairs, "、")}协同最多：${pairs.length > 1 ? "各 " : ""}${tasks} 项`,
    only: (pair: Linked, tasks: number): Sentence => sentence`${pair}共同承担 ${tasks} 项`,
    next: (pairs: readonly Linked[], tasks: number): Sentence =>
      pairs.length > 3
        ? sentence`其次的 ${pairs.length} 对各 ${tasks} 项`
        : sentence`其次是${joined(pairs, "、")}${each(pairs, tasks)}`,
    all: (pairs: number) => `${pairs} 对部门要共同完成任务`,
    onlyOne: "其余部门之间没有共同的任务",
    onlyTwo: "清单里只有这两个部门",
    rest: (clauses: readonly (Sentence | Linked)[]): Sentence => sentence`${joined(clauses, "；")}。`,
  },
  neverAlone: {
    point: (never: number, departments: number) =>
      never === departments
        ? `${departments} 个部门都没有独自承担的任务`
        : `${departments} 个部门中，${never} 个没有独自承担的任务`,
    rest: (first: readonly NamedLoad[], others: boolean): Sentence =>
      sentence`每一项都与别的部门或群体一起：${joined(
        first.map(({name, tasks}) => sentence`${name}（${tasks} 项）`),
        "、",
      )}${others ? "，" : "。"}`,
    more: (others: number) => `另 ${others} 个`,
    others: (others: readonly NamedLoad[]): Sentence =>
      sentence`${joined(
        others.map(({name, tasks}) => sentence`${name}（${tasks} 项）`),
        "、",
      )}。`,
  },
  reading: {
    error: (findings: number) => `${findings} 处错误`,
    warning: (findings: number) => `${findings} 处警告`,
    point: (counts: readonly Linked[]): Sentence => sentence`清单文字有 ${joined(counts, "、")}要核对`,
    notes: (findings: number) => `另有 ${findings} 处提示`,
    rest: (notes: string): Sentence => [`逐条列在体检页，附原文和现在的读法${notes && `；${notes}`}。`],
  },
};
