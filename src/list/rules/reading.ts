import {type Rule, words} from "./rule.js";

/** Rules about how the document was read, the heaviest first. */
export const reading = {
  "unread-text": {
    group: "reading",
    severity: "error",
    field: "clause",
    zh: words(
      "责任栏有没读懂的文字",
      "责任栏里有一段既不是部门、也不是分工用语的文字，没有计入任何部门，统计可能不全。",
      "按“甲牵头，乙、丙配合”一类的写法改写",
      "是部门名称的，加入 data/departments.csv",
    ),
    en: words(
      "Clause text not understood",
      "Words of the clause are neither a department nor a role; they count for nobody, so that numbers may be short.",
      "Reword it as 甲牵头，乙、丙配合",
      "If it is a department, add it to data/departments.csv",
    ),
  },
  "row-cells": {
    group: "reading",
    severity: "error",
    field: null,
    zh: words(
      "行的格数不对",
      "这一行的格数与表头不同，格子可能对错了栏。",
      "补齐或删去多余的格，使每行与表头一致",
    ),
    en: words(
      "Wrong number of cells",
      "The row has more or fewer cells than the header, so that cells may stand in the wrong column.",
      "Add or remove cells until each row matches the header",
    ),
  },
  "clause-unread": {
    group: "reading",
    severity: "warning",
    field: "task",
    zh: words(
      "责任分工没有读懂",
      "括号里或“责任单位：”后像是责任分工，却读不出由谁负责，没有作为责任括注计入，任务可能漏读。",
      "按“（甲牵头，乙、丙按职责分工负责）”一类的写法改写",
      "是部门名称的，加入 data/departments.csv",
    ),
    en: words(
      "Clause not understood",
      "A bracket, or a label on a line of its own, looks like a clause and names nobody that can be read; it was not taken as one, and a task may be lost.",
      "Reword it as （甲牵头，乙、丙按职责分工负责）",
      "If it names a department, add it to data/departments.csv",
    ),
  },
  "outside-clause": {
    group: "reading",
    severity: "warning",
    field: null,
    whole: true,
    zh: words(
      "表格之外有责任分工",
      "表格之外的文字里有读得懂的责任分工。任务以表格为准，这些文字没有计入，可能漏了任务。",
      "核对它是否也在表格里；不在的移入表格",
    ),
    en: words(
      "Clause outside the table",
      "The text beside the table holds clauses that can be read. The table's tasks count; these do not, and a task may be lost.",
      "Check that the table has it too, or move it into the table",
    ),
  },
  "table-unread": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "有一张表没有读入",
      "表头里没有认得出的栏名，整张表没有计入。",
      "若其中有任务，请改用“工作任务”“责任部门”一类的栏名",
    ),
    en: words(
      "Table not read",
      "No name of a column in its header is known, so that the whole table was left out.",
      "If there are tasks in it, name its columns 工作任务, 责任部门 and so on",
    ),
  },
  "heading-clause": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "标题有自己的责任括注",
      "标题和其下的措施都写了责任部门。统计以各项措施为准，标题的不再加上。",
      "核对标题所写的部门是否都已写在措施里",
    ),
    en: words(
      "Heading with a clause of its own",
      "Both the heading and its measures name departments; those of the measures count, the heading's are not added.",
      "Check that the heading's departments stand in its measures",
    ),
  },
  "item-without-clause": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "有一条没有责任括注",
      "同级的其他各条都写了责任部门，这一条没有，因此没有计为任务，可能漏写。",
      "补上责任部门，或确认它不是一项任务",
    ),
    en: words(
      "Item without a clause",
      "Others of its level name departments and this one does not, so that it is no task; the clause may have been forgotten.",
      "Add the departments, or make sure that it is no task",
    ),
  },
  "heading-without-tasks": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "标题下没有任务",
      "表中这个标题下面没有任务，接着就是另一个标题，或表已结束；可能漏了几行，也可能是把任务的文字写成了标题。",
      "补上标题下的任务，或删去这个标题",
    ),
    en: words(
      "Heading without tasks",
      "No task stands under this heading of the table: rows were left out, or a task was written as a heading.",
      "Add the tasks under the heading, or delete it",
    ),
  },
  "text-without-clause": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "没有责任括注的文字",
      "题目、导语、总体要求等段落没有责任括注，不计为任务。这是此类文件的常见写法。",
      "若其中有任务，请写明责任部门",
    ),
    en: words(
      "Text without a clause",
      "Title, preamble and the like have no clause and are no tasks. Lists of this kind have such text.",
      "If there is a task in it, name its departments",
    ),
  },
  "row-joined": {
    group: "reading",
    severity: "note",
    field: null,
    zh: words(
      "几行合为一项任务",
      "任务栏在文件里跨几行合并，各行的责任部门和时限并入同一项任务。",
      "核对这几行是否确为一项任务",
    ),
    en: words(
      "Rows of one task",
      "The task's cell spans several rows in the document; their departments and deadlines are joined.",
      "Check that these rows are one task",
    ),
  },
  "struck-out": {
    group: "reading",
    severity: "note",
    field: null,
    zh: words(
      "已划去的文字",
      "文件里有加了删除线的文字，按已删去处理，没有读入。",
      "定稿时删去，或取消删除线",
    ),
    en: words(
      "Struck-out words",
      "Words are struck through in the document; they were taken as deleted.",
      "Delete them for good, or take the line away",
    ),
  },
  "furniture-removed": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "页码、页眉页脚已删去",
      "页码、页眉页脚或网页导航夹在正文里，读取时已删去。",
      "改用原始的 Word 或 Excel 文件",
    ),
    en: words(
      "Page furniture removed",
      "Page numbers, headers, footers or a website's navigation stood in the text and were removed.",
      "Use the original Word or Excel file",
    ),
  },
  "column-unread": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "有一栏没有读入",
      "表头中有不认识的栏，其中文字没有计入任务、责任和时限。",
      "若是任务、责任或时限，请改用通行的栏名",
    ),
    en: words(
      "Column not read",
      "The header has a column that is not known; its words count as no task, clause or deadline.",
      "If it is one of these, use the usual name for the column",
    ),
  },
  "document-note": {
    group: "reading",
    severity: "note",
    field: "clause",
    zh: words(
      "有一条通用说明",
      "文中一句话改变了其后责任栏的读法，例如“列第一位的为牵头单位，下同”。",
      "核对适用的范围；最好在每项中写明牵头部门",
    ),
    en: words(
      "A note for the whole list",
      "A sentence changes how later clauses are read, such as 列第一位的为牵头单位，下同.",
      "Check how far it holds; better name the lead in every task",
    ),
  },
  "standing-note": {
    group: "reading",
    severity: "note",
    field: null,
    zh: words(
      "有一条追加责任单位的说明",
      "文中一句话给其后各项任务都加上某些单位，例如“以下均需各县（市）区落实，不再列出”。",
      "核对适用的范围；最好在每项中写明",
    ),
    en: words(
      "A note that adds parties",
      "A sentence adds the same parties to every later task, such as 以下均需各县（市）区落实，不再列出.",
      "Check how far it holds; better name them in every task",
    ),
  },
  "outside-text": {
    group: "reading",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "表格之外的文字没有读入",
      "表格前后的标题、说明等文字不属于任何一项任务。",
      "若其中有任务，请移入表格",
    ),
    en: words(
      "Text outside the table",
      "Titles and remarks before and after the table belong to no task.",
      "If there is a task among them, move it into the table",
    ),
  },
} as const satisfies Record<string, Rule>;
