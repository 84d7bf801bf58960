import type {Row} from "../model/schema.js";
import type {AliasReason, Certainty} from "../model/values.js";
import {type RuleId, ruleOf} from "./rules.js";

/** A thing in the list worth a person's look; the reader adds the ids of the list and the task. */
export type Finding = Omit<Row<"findings">, "list_id" | "task_id">;

/** Where a finding stands: the task's printed number (null if about the list) and its line in the source. */
export interface Place {
  no: number | null;
  line: number | null;
}

type Words = {message: string; message_en: string; evidence?: string; treatment?: string};

/** Words without the half of a character (𠮷) at which an excerpt was cut: no table can hold it. */
const whole = (words: string) => words.replace(/\p{Surrogate}/gu, "");

/** The beginning of words that a message quotes: a clause may be as long as a book. */
const excerpt = (words: string, most = 200) => (words.length > most ? `${words.slice(0, most)}…` : words);

/** A gathered finding names so many places at most: a list of ten thousand rows may have the habit in each. */
const mostPlaces = 30;
const listed = (places: readonly (string | number)[], mark: string) =>
  places.slice(0, mostPlaces).join(mark) + (places.length > mostPlaces ? `${mark}…` : "");

/** @param certainty of the reading: a rule may weigh less where it is only probable */
function finding(place: Place, code: RuleId, words: Words, certainty: Certainty = "certain"): Finding {
  const {severity, probable = severity} = ruleOf(code);
  return {
    task_no: place.no,
    code,
    severity: certainty === "certain" ? severity : probable,
    message: whole(excerpt(words.message, 1000)),
    message_en: whole(excerpt(words.message_en, 1000)),
    evidence: words.evidence === undefined ? null : whole(words.evidence),
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
    return finding(place, "task-number-missing", {
      message: `序号 ${numbers} 缺失，请核对是否漏项`,
      message_en: `task number ${numbers} is missing — check whether a task was left out`,
      evidence: numbers,
      treatment: "按原序号保留，不重新编号",
    });
  },
  taskNumberRepeated: (place: Place) =>
    finding(place, "task-number-repeated", {
      message: `序号 ${place.no} 重复，请改为不同的序号`,
      message_en: `task number ${place.no} occurs again — give each task its own`,
      evidence: String(place.no),
      treatment: "按出现次序分别编入，任务标识加后缀区分",
    }),
  taskNumberOutOfOrder: (place: Place, previous: number) =>
    finding(place, "task-number-out-of-order", {
      message: `序号 ${place.no} 排在 ${previous} 之后，次序颠倒`,
      message_en: `task number ${place.no} stands after ${previous}`,
      evidence: String(place.no),
      treatment: "按文件中的先后排列",
    }),
  taskNumberAbsent: (place: Place, written: string) =>
    finding(place, "task-number-absent", {
      message: written ? `序号栏中的“${written}”不是整数，请改正` : "此行没有序号，请补上",
      message_en: written
        ? `“${written}” is not a whole task number — correct it`
        : "this row has no task number — add one",
      evidence: written,
      treatment: "按文件中的先后排列，序号留空",
    }),
  headingNumberRepeated: (place: Place, heading: string, earlier: string) =>
    finding(place, "heading-number-repeated", {
      message: `标题编号重复：“${heading}”与前面的“${earlier}”编号相同`,
      message_en: `heading number repeated: “${heading}” has the number of “${earlier}”`,
      evidence: heading,
      treatment: "按标题出现的次序区分，不依编号",
    }),
  headingNumberOutOfOrder: (place: Place, heading: string, previous: string) =>
    finding(place, "heading-number-out-of-order", {
      message: `标题编号不连续：“${previous}”之后是“${heading}”`,
      message_en: `heading numbers do not follow: “${heading}” after “${previous}”`,
      evidence: heading,
      treatment: "按标题出现的次序排列",
    }),

  // Parties
  departmentTwice: (place: Place, department: string) =>
    finding(place, "department-twice", {
      message: `“${department}”在同一责任栏中出现不止一次，请删去重复`,
      message_en: `“${department}” is named more than once in the clause — name it once`,
      evidence: department,
      treatment: "只计一次，取其中最重的分工",
    }),
  nameAlias: (place: Place, surface: string, department: string, reason: AliasReason, certainty: Certainty) =>
    finding(
      place,
      "name-alias",
      {
        message: `“${surface}”与规范名称“${department}”不一致（${reasonWords[reason][0]}）`,
        message_en: `“${surface}” is not the canonical name “${department}” (${reasonWords[reason][1]})`,
        evidence: surface,
        treatment: `计入“${department}”${certainty === "certain" ? "" : "（推断，请核实）"}`,
      },
      certainty,
    ),
  unknownDepartment: (place: Place, surface: string) =>
    finding(place, "unknown-department", {
      message: `未登记的部门名称“${surface}”：请核对写法`,
      message_en: `unknown department “${surface}” — check the spelling, or add it to data/departments.csv or data/aliases.csv`,
      evidence: surface,
      treatment: "按原文写法单独计为一个部门；写法无误的，请加入 data/departments.csv 或 data/aliases.csv",
    }),
  unlikelyDepartment: (place: Place, surface: string) =>
    finding(place, "unlikely-department", {
      message: `“${excerpt(surface)}”看起来不像部门名称：请核对`,
      message_en: `“${excerpt(surface)}” does not look like the name of a department — check it`,
      evidence: surface,
      treatment: "按原文写法单独计为一个部门",
    }),
  personsNamed: (place: Place, written: string) =>
    finding(place, "persons-named", {
      message: `责任栏中的人员信息“${excerpt(written)}”没有计入`,
      message_en: `persons named in the clause are not counted: “${excerpt(written)}”`,
      evidence: written,
      treatment: "只计单位，不计个人",
    }),
  unknownGroup: (place: Place, surface: string) =>
    finding(place, "unknown-group", {
      message: `未登记的群体称谓“${surface}”`,
      message_en: `unknown group “${surface}” — add it to data/collectives.csv if it is one`,
      evidence: surface,
      treatment: "按未具名群体处理，不计入任何部门；确为群体的，请加入 data/collectives.csv",
    }),
  namesUnregistered: (line: number | null, unknown: number, all: number, first: string[]) =>
    finding({no: null, line}, "names-unregistered", {
      message: `${all} 个部门中有 ${unknown} 个没有登记：这张清单还没有名称资料`,
      message_en: `${unknown} of ${all} departments are in no reference data: nobody has written down the names of this list — add them to data/departments.csv`,
      evidence: `${first.join("、")}${unknown > first.length ? " …" : ""}`,
      treatment:
        "按原文写法计为部门，同一部门的不同写法按文中最完整的写法归并（推断）；可把名称加入 data/departments.csv",
    }),
  groupsUnregistered: (line: number | null, unknown: number, first: string[]) =>
    finding({no: null, line}, "groups-unregistered", {
      message: `${unknown} 个未登记的群体称谓`,
      message_en: `${unknown} groups are in no reference data — add them to data/collectives.csv if they are groups`,
      evidence: `${first.join("  ")}${unknown > first.length ? " …" : ""}`,
      treatment: "按未具名群体处理，不计入任何部门；确为群体的，可加入 data/collectives.csv",
    }),
  onlyGroups: (place: Place, clause: string) =>
    finding(place, "only-groups", {
      message: "责任栏只有未具名的群体，没有点名到部门",
      message_en: "the clause names only groups, no department",
      evidence: clause,
      treatment: "计为“只有未具名群体”",
    }),
  openEnd: (place: Place, surface: string) =>
    finding(place, "open-end", {
      message: `责任部门没有列完（“${surface}”）`,
      message_en: `the enumeration is left open (“${surface}”)`,
      evidence: surface,
      treatment: "点名的部门照计，未点名的记为群体",
    }),
  singleShared: (place: Place, clause: string) =>
    finding(place, "single-shared", {
      message: "只有一个部门，却写作“按职责分工负责”",
      message_en: "按职责分工负责 (shared by duty) with a single department",
      evidence: clause,
      treatment: "按单独负责处理",
    }),
  bareResponsible: (place: Place, clause: string) =>
    finding(place, "bare-responsible", {
      message: "几个部门只写“负责”，没有说明是共同负责还是按职责分工",
      message_en: "several departments and a bare 负责: whether they own it jointly or divide it is not said",
      evidence: clause,
      treatment: "按职责分工处理，不推定牵头部门",
    }),
  manyWithoutLead: (place: Place, count: number, clause: string) =>
    finding(place, "many-without-lead", {
      message: `${count} 个部门共同负责，没有牵头部门`,
      message_en: `${count} departments share the task and none leads`,
      evidence: clause,
      treatment: "按职责分工处理，不推定牵头部门",
    }),
  actorNotInClause: (place: Place, name: string) =>
    finding(place, "actor-not-in-clause", {
      message: `任务正文提到“${name}”，责任栏没有列入`,
      message_en: `the task's text names “${name}”, the clause does not`,
      evidence: name,
      treatment: "以责任栏为准，不计入",
    }),

  // Blanks
  clauseInherited: (place: Place, from: number | null, clause: string) =>
    finding(place, "clause-inherited", {
      message: `责任栏空白，按合并单元格沿用${from === null ? "上一项" : `第 ${from} 项`}的责任部门，请核对`,
      message_en: `blank clause, read as a cell merged with ${from === null ? "the row above" : `task ${from}`}`,
      evidence: excerpt(clause, 2000),
      treatment: "沿用并标注，已计入统计",
    }),
  clauseMissing: (place: Place, unmerged: boolean) =>
    finding(place, "clause-missing", {
      message: unmerged
        ? "责任栏空白，也没有像其他行那样与上一格合并：请补上，或与上一格合并"
        : "责任栏空白，上面也没有可以沿用的责任部门：请补上",
      message_en: unmerged
        ? "blank clause, not merged with the one above as others are — fill it in, or merge it"
        : "blank clause, and none above it in the subsection to take — fill it in",
      treatment: "计为“无责任部门”",
    }),
  leadBlank: (place: Place, clause: string) =>
    finding(place, "lead-blank", {
      message: "牵头栏空白，其他责任栏有内容：请写明牵头单位",
      message_en: "the cell for the lead is blank and others for parties are not — say who leads",
      evidence: excerpt(clause, 2000),
      treatment: "只计其他责任栏，不推定牵头部门；其下责任栏空白的各项不沿用",
    }),
  clauseMerged: (place: Place, from: number | null, clause: string) =>
    finding(place, "clause-merged", {
      message: `责任栏与${from === null ? "上一项" : `第 ${from} 项`}是同一个合并单元格`,
      message_en: `the clause's cell is merged with that of ${from === null ? "the row above" : `task ${from}`}`,
      evidence: excerpt(clause, 2000),
      treatment: "沿用其责任部门，已计入统计",
    }),
  clauseNone: (place: Place, written: string) =>
    finding(place, "clause-none", {
      message: `责任栏写的是“${written}”，没有责任部门`,
      message_en: `the clause says “${written}”: nobody is responsible`,
      evidence: written,
      treatment: "计为“无责任部门”，不沿用上一项",
    }),
  clauseColumnAbsent: (place: Place, columns: string) =>
    finding(place, "clause-column-absent", {
      message: `这张表没有责任部门一栏（读到：${columns}）`,
      message_en: `this table has no column for who is responsible, read ${columns}`,
      evidence: columns,
      treatment: "表中各项计为“无责任部门”",
    }),
  deadlineMissing: (place: Place) =>
    finding(place, "deadline-missing", {
      message: "完成时限空白：请补上",
      message_en: "blank deadline — fill it in",
      treatment: "计为“未写时限”，不沿用上一项",
    }),
  deadlinesUnwritten: (line: number | null, without: number, all: number) =>
    finding({no: null, line}, "deadlines-unwritten", {
      message: `${all} 项任务中有 ${without} 项没有写时限（没有完成时限一栏，时限从任务文字中读取）`,
      message_en: `${without} of ${all} tasks name no deadline (they have no column for it; it is read from the tasks' text)`,
      treatment: "计为“未写时限”",
    }),

  taskMissing: (place: Place, alone?: string) =>
    finding(place, "task-missing", {
      message: "任务内容空白：请补上",
      message_en: "blank task — fill it in",
      ...(alone !== undefined && {evidence: alone}),
      treatment: "仍计为一项任务，内容留空",
    }),

  // Dates
  yearUnknown: (place: Place, written: string, dates: number) =>
    finding(place, "year-unknown", {
      message: `文件没有写明年份，${dates} 处时限也没有写年份（如“${written}”），不知是哪一年`,
      message_en: `the document names no year, and nor do ${dates} deadlines (such as “${written}”)`,
      evidence: written,
      treatment: "不推定日期",
    }),
  dateWithoutDay: (place: Place, written: string, date: string, begins: boolean) =>
    finding(place, "date-without-day", {
      message: `“${written}”没有写到日`,
      message_en: `“${written}” names no day`,
      evidence: written,
      treatment: `按该期${begins ? "第一天" : "最后一天"} ${date} 处理`,
    }),
  dateImpossible: (place: Place, written: string) =>
    finding(place, "date-impossible", {
      message: `“${written}”不是可能的日期：请改正`,
      message_en: `“${written}” is not a possible date — correct it`,
      evidence: written,
      treatment: "不推定日期",
    }),
  deadlineUnread: (place: Place, written: string) =>
    finding(place, "deadline-unread", {
      message: `完成时限“${excerpt(written)}”没有读懂，或没有写明期限`,
      message_en: `the deadline “${excerpt(written)}” was not understood, or names no time`,
      evidence: written,
      treatment: "原文保留，归入“其他”",
    }),
  severalDates: (place: Place, written: string, date: string, ends: number) =>
    finding(place, "several-dates", {
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
    finding(place, "artefact-removed", {
      message: `文中夹带 Word 痕迹“${artefact}”`,
      message_en: `a leftover of Word, “${artefact}”`,
      evidence: artefact,
      treatment: "读取时删去",
    }),
  unprintableCharacters: (count: number, lines: number[]) =>
    finding({no: null, line: lines[0] ?? null}, "unprintable-characters", {
      message: `夹带 ${count} 个不能显示的字符（第 ${lines.join("、")} 行）`,
      message_en: `${count} characters that cannot be shown (lines ${lines.join(", ")})`,
      treatment: "读取时删去",
    }),
  doubledWords: (place: Place, doubled: string) =>
    finding(place, "doubled-words", {
      message: `疑似重复用字“${doubled}”`,
      message_en: `words doubled by slip: “${doubled}”`,
      evidence: doubled,
      treatment: "原文保留",
    }),
  headingAsTask: (place: Place, heading: string) =>
    finding(place, "heading-as-task", {
      message: `任务正文重复了标题“${heading}”`,
      message_en: `the task's text repeats the heading “${heading}”`,
      evidence: heading,
      treatment: "原文保留",
    }),
  tasksAlike: (place: Place, other: Place, shared: string) =>
    finding(place, "tasks-alike", {
      message: `与${other.no === null ? `第 ${other.line} 行的` : `第 ${other.no} 项`}任务文字大部分相同，可考虑合并`,
      message_en: `most of the text is that of the task ${other.no === null ? `in line ${other.line}` : other.no} — consider merging them`,
      evidence: shared,
      treatment: "分别计列",
    }),
  mixedPunctuation: (examples: string[], lines: number[]) =>
    finding({no: null, line: lines[0] ?? null}, "mixed-punctuation", {
      message: `全角、半角标点混用（第 ${listed(lines, "、")} 行）`,
      message_en: `full- and half-width punctuation mixed (lines ${listed(lines, ", ")})`,
      evidence: examples.join("  "),
      treatment: "原文保留",
    }),
  headingFullStop: (headings: string[], lines: number[]) =>
    finding({no: null, line: lines[0] ?? null}, "heading-full-stop", {
      message: `标题末尾带句号（第 ${listed(lines, "、")} 行）`,
      message_en: `headings that end in a full stop (lines ${listed(lines, ", ")})`,
      evidence: listed(headings, "  "),
      treatment: "原文保留",
    }),

  // Reading
  unreadText: (place: Place, text: string, clause: string) =>
    finding(place, "unread-text", {
      message: `责任栏中有没读懂的文字“${excerpt(text)}”（全文：${excerpt(clause)}），请改写`,
      message_en: `text in the clause was not understood: “${excerpt(text)}” (in “${excerpt(clause)}”) — reword it`,
      evidence: text,
      treatment: "未计入任何部门",
    }),
  rowCells: (place: Place, found: number, expected: number, cells: string) =>
    finding(place, "row-cells", {
      message: `此行有 ${found} 格，表头有 ${expected} 格：请补齐或删去多余的格`,
      message_en: `this row has ${found} cells, the header ${expected} — add or remove cells`,
      evidence: cells,
      treatment: found < expected ? "从左到右对应，缺的格按空白处理" : "从左到右对应，多出的格没有读入",
    }),
  rowJoined: (place: Place, written: string) =>
    finding(place, "row-joined", {
      message: "任务栏与上一行是同一个合并单元格，此行是同一项任务的另一部分",
      message_en: "the task's cell is merged with the row above: this row is a further part of the same task",
      evidence: written,
      treatment: "责任部门和时限并入上一行的任务",
    }),
  headingWithoutTasks: (place: Place, heading: string) =>
    finding(place, "heading-without-tasks", {
      message: `标题“${heading}”下面没有任务`,
      message_en: `no task stands under the heading “${heading}”`,
      evidence: heading,
      treatment: "不计为任务",
    }),
  struckOut: (place: Place, words: string) =>
    finding(place, "struck-out", {
      message: `“${words}”在文件中已划去`,
      message_en: `“${words}” is struck out in the document`,
      evidence: words,
      treatment: "不读入",
    }),
  tableUnread: (place: Place, words: string) =>
    finding(place, "table-unread", {
      message: "这张表没有认得出的表头，没有读入",
      message_en: "a table without a header that is known was not read",
      evidence: words,
      treatment: "不计入任务、责任和时限",
    }),
  columnUnread: (place: Place, column: string) =>
    finding(place, "column-unread", {
      message: `“${column}”栏没有读入`,
      message_en: `the column “${column}” was not read`,
      evidence: column,
      treatment: "栏中文字不计入任务、责任和时限",
    }),
  documentNote: (place: Place, note: string) =>
    finding(place, "document-note", {
      message: `“${note}”：${place.no === null ? "整张清单" : "从此处起"}，首列部门为牵头部门`,
      message_en: `a note that holds ${place.no === null ? "for the whole list" : "from here on"}: “${note}”`,
      evidence: note,
      treatment: `${place.no === null ? "" : "此后"}没有写明牵头的责任栏，以首列部门为牵头部门`,
    }),
  standingNote: (place: Place, note: string, group: string, duty: string) =>
    finding(place, "standing-note", {
      message: `“${note}”：此后各项任务均由“${group}”${duty}，不再写出`,
      message_en: `a note that adds “${group}” to every later task: “${note}”`,
      evidence: note,
      treatment: `此后各项任务均加入“${group}”，标注为沿用`,
    }),
  outsideText: (place: Place, text: string, paragraphs = 1) =>
    finding(place, "outside-text", {
      message: `表格之外的${paragraphs === 1 ? "" : ` ${paragraphs} 段`}文字没有读入`,
      message_en: `${paragraphs === 1 ? "text" : `${paragraphs} paragraphs`} outside the table ${paragraphs === 1 ? "was" : "were"} not read`,
      evidence: text,
      treatment: "不计入任务、责任和时限",
    }),
  outsideClause: (place: Place, clause: string, clauses = 1) =>
    finding(place, "outside-clause", {
      message: `表格之外的文字里有${clauses === 1 ? "" : ` ${clauses} 处`}责任分工，没有读入：“${excerpt(clause)}”`,
      message_en: `${clauses === 1 ? "a clause" : `${clauses} clauses`} in the text outside the table ${clauses === 1 ? "was" : "were"} not read: “${excerpt(clause)}”`,
      evidence: excerpt(clause, 2000),
      treatment: "不计入任务、责任和时限",
    }),

  // Running text
  headingClause: (place: Place, heading: string, clause: string) =>
    finding(place, "heading-clause", {
      message: `标题“${heading}”有自己的责任括注，其下各项措施也各有责任括注`,
      message_en: `the heading “${heading}” has a clause of its own, and so have the measures under it`,
      evidence: clause,
      treatment: "各项措施已分别写明责任，不重复计算",
    }),
  itemWithoutClause: (place: Place, item: string) =>
    finding(place, "item-without-clause", {
      message: `“${item}”没有责任括注，同级的其他各项有`,
      message_en: `“${item}” has no clause, others of its level have`,
      evidence: item,
      treatment: "没有责任括注，不计为任务",
    }),
  textWithoutClause: (place: Place, paragraphs: number, characters: number, first: string) =>
    finding(place, "text-without-clause", {
      message: `${paragraphs} 段共 ${characters} 字没有责任括注（题目、导语、总体要求、标题下的说明等）`,
      message_en: `${paragraphs === 1 ? "a paragraph" : `${paragraphs} paragraphs`} of ${characters} characters without a clause: title, preamble, goals, what explains a heading`,
      evidence: first,
      treatment: "没有责任括注，不计为任务",
    }),
  clauseUnread: (place: Place, words: string) =>
    finding(place, "clause-unread", {
      message: `文字像责任分工，但读不出由谁负责：“${words}”，请改写`,
      message_en: `words that look like a responsibility clause and name nobody that can be read: “${words}” — reword them`,
      evidence: words,
      treatment: "不作为责任括注，文字留在原处",
    }),
  furnitureRemoved: (place: Place, count: number, lines: number[], examples: string[]) =>
    finding(place, "furniture-removed", {
      message: `${count} 处页码、页眉页脚或网页导航（第 ${lines.join("、")} 行${count > lines.length ? "等" : ""}）`,
      message_en: `${count} page numbers, headers, footers or bits of a website's navigation (lines ${lines.join(", ")}${count > lines.length ? " …" : ""})`,
      evidence: examples.join("  "),
      treatment: "读取时删去",
    }),
};
