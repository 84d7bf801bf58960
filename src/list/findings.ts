import type {Row} from "../model/schema.js";
import type {AliasReason, Certainty, Severity} from "../model/values.js";

/** A thing in the list worth a person's look; the reader adds the list's id. */
export type Finding = Omit<Row<"findings">, "list_id">;

/** Where a finding stands: the task's printed number (null if about the list) and its line in the source. */
export interface Place {
  no: number | null;
  line: number | null;
}

type Words = {message: string; message_en: string; evidence?: string; treatment?: string};

function finding(place: Place, code: string, severity: Severity, words: Words): Finding {
  return {
    task_no: place.no,
    code,
    severity,
    message: words.message,
    message_en: words.message_en,
    evidence: words.evidence ?? null,
    source_line: place.line,
    treatment: words.treatment ?? null,
  };
}

const reasonWords: Record<AliasReason, [zh: string, en: string]> = {
  abbreviation: ["简称", "an abbreviation"],
  "missing-prefix": ["缺少省、市等字头", "its prefix is missing"],
  transposed: ["字序颠倒", "words transposed"],
  "former-name": ["旧称", "a former name"],
};

/** Every message of the reader, one function each; the code is the function's name in kebab case. */
export const findings = {
  // Numbering
  taskNumberMissing: (place: Place, first: number, last: number) => {
    const numbers = first === last ? `${first}` : `${first}—${last}`;
    return finding(place, "task-number-missing", "warning", {
      message: `序号 ${numbers} 缺失，请核对是否漏项`,
      message_en: `task number ${numbers} is missing — check whether a task was left out`,
      evidence: numbers,
      treatment: "按原序号保留，不重新编号",
    });
  },
  taskNumberRepeated: (place: Place) =>
    finding(place, "task-number-repeated", "warning", {
      message: `序号 ${place.no} 重复，请改为不同的序号`,
      message_en: `task number ${place.no} occurs again — give each task its own`,
      evidence: String(place.no),
      treatment: "按出现次序分别编入，任务标识加后缀区分",
    }),
  taskNumberOutOfOrder: (place: Place, previous: number) =>
    finding(place, "task-number-out-of-order", "warning", {
      message: `序号 ${place.no} 排在 ${previous} 之后，次序颠倒`,
      message_en: `task number ${place.no} stands after ${previous}`,
      evidence: String(place.no),
      treatment: "按文件中的先后排列",
    }),
  taskNumberAbsent: (place: Place, written: string) =>
    finding(place, "task-number-absent", "warning", {
      message: written ? `序号栏中的“${written}”不是整数，请改正` : "此行没有序号，请补上",
      message_en: written
        ? `“${written}” is not a whole task number — correct it`
        : "this row has no task number — add one",
      evidence: written,
      treatment: "按文件中的先后排列，序号留空",
    }),
  headingNumberRepeated: (place: Place, heading: string, earlier: string) =>
    finding(place, "heading-number-repeated", "warning", {
      message: `标题编号重复：“${heading}”与前面的“${earlier}”编号相同`,
      message_en: `heading number repeated: “${heading}” has the number of “${earlier}”`,
      evidence: heading,
      treatment: "按标题出现的次序区分，不依编号",
    }),
  headingNumberOutOfOrder: (place: Place, heading: string, previous: string) =>
    finding(place, "heading-number-out-of-order", "warning", {
      message: `标题编号不连续：“${previous}”之后是“${heading}”`,
      message_en: `heading numbers do not follow: “${heading}” after “${previous}”`,
      evidence: heading,
      treatment: "按标题出现的次序排列",
    }),

  // Parties
  departmentTwice: (place: Place, department: string) =>
    finding(place, "department-twice", "warning", {
      message: `“${department}”在同一责任栏中出现不止一次，请删去重复`,
      message_en: `“${department}” is named more than once in the clause — name it once`,
      evidence: department,
      treatment: "只计一次，取其中最重的分工",
    }),
  nameAlias: (place: Place, surface: string, department: string, reason: AliasReason, certainty: Certainty) =>
    finding(place, "name-alias", certainty === "certain" ? "warning" : "note", {
      message: `“${surface}”与规范名称“${department}”不一致（${reasonWords[reason][0]}）`,
      message_en: `“${surface}” is not the canonical name “${department}” (${reasonWords[reason][1]})`,
      evidence: surface,
      treatment: `计入“${department}”${certainty === "certain" ? "" : "（推断，请核实）"}`,
    }),
  unknownDepartment: (place: Place, surface: string) =>
    finding(place, "unknown-department", "warning", {
      message: `未登记的部门名称“${surface}”：请核对写法，或加入 data/departments.csv、data/aliases.csv`,
      message_en: `unknown department “${surface}” — check the spelling, or add it to data/departments.csv or data/aliases.csv`,
      evidence: surface,
      treatment: "按原文写法单独计为一个部门",
    }),
  unknownGroup: (place: Place, surface: string) =>
    finding(place, "unknown-group", "note", {
      message: `未登记的群体称谓“${surface}”：若确为群体，请加入 data/collectives.csv`,
      message_en: `unknown group “${surface}” — add it to data/collectives.csv if it is one`,
      evidence: surface,
      treatment: "按未具名群体处理，不计入任何部门",
    }),
  onlyGroups: (place: Place, clause: string) =>
    finding(place, "only-groups", "warning", {
      message: "责任栏只有未具名的群体，没有点名到部门",
      message_en: "the clause names only groups, no department",
      evidence: clause,
      treatment: "计为“只有未具名群体”",
    }),
  openEnd: (place: Place, surface: string) =>
    finding(place, "open-end", "note", {
      message: `责任部门没有列完（“${surface}”）`,
      message_en: `the enumeration is left open (“${surface}”)`,
      evidence: surface,
      treatment: "点名的部门照计，未点名的记为群体",
    }),
  singleShared: (place: Place, clause: string) =>
    finding(place, "single-shared", "note", {
      message: "只有一个部门，却写作“按职责分工负责”",
      message_en: "按职责分工负责 (shared by duty) with a single department",
      evidence: clause,
      treatment: "按单独负责处理",
    }),
  bareResponsible: (place: Place, clause: string) =>
    finding(place, "bare-responsible", "note", {
      message: "几个部门只写“负责”，没有说明是共同负责还是按职责分工",
      message_en: "several departments and a bare 负责: whether they own it jointly or divide it is not said",
      evidence: clause,
      treatment: "按职责分工处理，不推定牵头部门",
    }),
  manyWithoutLead: (place: Place, count: number, clause: string) =>
    finding(place, "many-without-lead", "note", {
      message: `${count} 个部门共同负责，没有牵头部门`,
      message_en: `${count} departments share the task and none leads`,
      evidence: clause,
      treatment: "按职责分工处理，不推定牵头部门",
    }),
  actorNotInClause: (place: Place, name: string) =>
    finding(place, "actor-not-in-clause", "note", {
      message: `任务正文提到“${name}”，责任栏没有列入`,
      message_en: `the task's text names “${name}”, the clause does not`,
      evidence: name,
      treatment: "以责任栏为准，不计入",
    }),

  // Blanks
  clauseInherited: (place: Place, from: number | null, clause: string) =>
    finding(place, "clause-inherited", "warning", {
      message: `责任栏空白，按合并单元格沿用${from === null ? "上一项" : `第 ${from} 项`}的责任部门，请核对`,
      message_en: `blank clause, read as a cell merged with ${from === null ? "the row above" : `task ${from}`}`,
      evidence: clause,
      treatment: "沿用并标注，已计入统计",
    }),
  clauseMissing: (place: Place) =>
    finding(place, "clause-missing", "error", {
      message: "责任栏空白，上面也没有可以沿用的责任部门：请补上",
      message_en: "blank clause, and none above it in the subsection to take — fill it in",
      treatment: "计为“无责任部门”",
    }),
  deadlineMissing: (place: Place) =>
    finding(place, "deadline-missing", "warning", {
      message: "完成时限空白：请补上",
      message_en: "blank deadline — fill it in",
      treatment: "计为“未写时限”，不沿用上一项",
    }),

  taskMissing: (place: Place) =>
    finding(place, "task-missing", "warning", {
      message: "任务内容空白：请补上",
      message_en: "blank task — fill it in",
      treatment: "仍计为一项任务，内容留空",
    }),

  // Dates
  dateWithoutDay: (place: Place, written: string, date: string, begins: boolean) =>
    finding(place, "date-without-day", "note", {
      message: `“${written}”没有写到日`,
      message_en: `“${written}” names no day`,
      evidence: written,
      treatment: `按该期${begins ? "第一天" : "最后一天"} ${date} 处理`,
    }),
  dateImpossible: (place: Place, written: string) =>
    finding(place, "date-impossible", "warning", {
      message: `“${written}”不是可能的日期：请改正`,
      message_en: `“${written}” is not a possible date — correct it`,
      evidence: written,
      treatment: "不推定日期",
    }),
  deadlineUnread: (place: Place, written: string) =>
    finding(place, "deadline-unread", "note", {
      message: `完成时限“${written}”没有读懂，或没有写明期限`,
      message_en: `the deadline “${written}” was not understood, or names no time`,
      evidence: written,
      treatment: "原文保留，归入“其他”",
    }),
  severalDates: (place: Place, written: string, date: string, ends: number) =>
    finding(place, "several-dates", "note", {
      message: "一项任务写了几个日期",
      message_en: "several dates in one deadline",
      evidence: written,
      treatment:
        ends === 1
          ? `以截止日期 ${date} 为准，其余为开始日期`
          : `以${ends > 1 ? "截止" : "开始"}日期中最晚的 ${date} 为准`,
    }),

  // Text
  artefactRemoved: (place: Place, artefact: string) =>
    finding(place, "artefact-removed", "note", {
      message: `文中夹带 Word 痕迹“${artefact}”`,
      message_en: `a leftover of Word, “${artefact}”`,
      evidence: artefact,
      treatment: "读取时删去",
    }),
  doubledWords: (place: Place, doubled: string) =>
    finding(place, "doubled-words", "note", {
      message: `疑似重复用字“${doubled}”`,
      message_en: `words doubled by slip: “${doubled}”`,
      evidence: doubled,
      treatment: "原文保留",
    }),
  headingAsTask: (place: Place, heading: string) =>
    finding(place, "heading-as-task", "note", {
      message: `任务正文重复了标题“${heading}”`,
      message_en: `the task's text repeats the heading “${heading}”`,
      evidence: heading,
      treatment: "原文保留",
    }),
  tasksAlike: (place: Place, other: Place, shared: string) =>
    finding(place, "tasks-alike", "note", {
      message: `与${other.no === null ? `第 ${other.line} 行的` : `第 ${other.no} 项`}任务文字大部分相同，可考虑合并`,
      message_en: `most of the text is that of the task ${other.no === null ? `in line ${other.line}` : other.no} — consider merging them`,
      evidence: shared,
      treatment: "分别计列",
    }),
  mixedPunctuation: (examples: string[], lines: number[]) =>
    finding({no: null, line: lines[0] ?? null}, "mixed-punctuation", "note", {
      message: `全角、半角标点混用（第 ${lines.join("、")} 行）`,
      message_en: `full- and half-width punctuation mixed (lines ${lines.join(", ")})`,
      evidence: examples.join("  "),
      treatment: "原文保留",
    }),
  headingFullStop: (headings: string[], lines: number[]) =>
    finding({no: null, line: lines[0] ?? null}, "heading-full-stop", "note", {
      message: `标题末尾带句号（第 ${lines.join("、")} 行）`,
      message_en: `headings that end in a full stop (lines ${lines.join(", ")})`,
      evidence: headings.join("  "),
      treatment: "原文保留",
    }),

  // Reading
  unreadText: (place: Place, text: string, clause: string) =>
    finding(place, "unread-text", "error", {
      message: `责任栏中有没读懂的文字“${text}”（全文：${clause}），请改写`,
      message_en: `text in the clause was not understood: “${text}” (in “${clause}”) — reword it`,
      evidence: text,
      treatment: "未计入任何部门",
    }),
  rowCells: (place: Place, found: number, expected: number, cells: string) =>
    finding(place, "row-cells", "error", {
      message: `此行有 ${found} 格，表头有 ${expected} 格：请补齐或删去多余的格`,
      message_en: `this row has ${found} cells, the header ${expected} — add or remove cells`,
      evidence: cells,
      treatment: found < expected ? "从左到右对应，缺的格按空白处理" : "从左到右对应，多出的格没有读入",
    }),
  columnUnread: (place: Place, column: string) =>
    finding(place, "column-unread", "note", {
      message: `“${column}”栏没有读入`,
      message_en: `the column “${column}” was not read`,
      evidence: column,
      treatment: "栏中文字不计入任务、责任和时限",
    }),
  documentNote: (place: Place, note: string) =>
    finding(place, "document-note", "note", {
      message: `“${note}”：${place.no === null ? "整张清单" : "从此处起"}，首列部门为牵头部门`,
      message_en: `a note that holds ${place.no === null ? "for the whole list" : "from here on"}: “${note}”`,
      evidence: note,
      treatment: `${place.no === null ? "" : "此后"}没有写明牵头的责任栏，以首列部门为牵头部门`,
    }),
  outsideText: (place: Place, text: string) =>
    finding(place, "outside-text", "note", {
      message: "表格之外的文字没有读入",
      message_en: "text outside the table was not read",
      evidence: text,
      treatment: "不计入任务、责任和时限",
    }),
};
