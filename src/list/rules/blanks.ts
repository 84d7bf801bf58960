import {type Rule, words} from "./rule.js";

/** Rules about blank cells and what is not written, the heaviest first. */
export const blanks = {
  "clause-missing": {
    group: "blanks",
    severity: "error",
    field: "task",
    zh: words("没有责任部门", "责任栏空白，上面也没有可以沿用的，这项任务无人负责。", "写明责任部门"),
    en: words(
      "No responsibility clause",
      "The clause is blank and there is none above it to take, so that nobody answers for the task.",
      "Name the departments",
    ),
  },
  "clause-inherited": {
    group: "blanks",
    severity: "warning",
    field: "clause",
    zh: words(
      "责任栏空白，沿用上一项",
      "责任栏空白，按合并单元格读作与上一项相同；若原意不是合并单元格，责任部门就读错了。",
      "每项都写明责任部门，不用合并单元格",
    ),
    en: words(
      "Blank clause, taken from above",
      "The blank cell is read as merged with the one above; if it was not meant so, the departments are wrong.",
      "Write the departments in every row, without merged cells",
    ),
  },
  "lead-blank": {
    group: "blanks",
    severity: "warning",
    field: "clause",
    zh: words(
      "牵头栏空白，其他责任栏有内容",
      "这一项的牵头栏空白，配合一类的栏却有内容：可能漏填，也可能原是合并单元格。没有推定由谁牵头。",
      "每项都写明牵头单位，不用合并单元格；确无牵头的写“无”",
    ),
    en: words(
      "Lead blank, other parties named",
      "The cell for the lead is blank and others for parties are not: it was forgotten, or once merged with the one above. No lead is assumed.",
      "Name the lead in every row, without merged cells; write 无 where there is none",
    ),
  },
  "deadline-missing": {
    group: "blanks",
    severity: "warning",
    field: "task",
    zh: words(
      "没有完成时限",
      "清单有时限栏，这一项却空白，到期督办时会漏掉。",
      "写明完成时限，长期任务写“持续推进”",
    ),
    en: words(
      "No deadline",
      "The list has a column for deadlines and this one is blank, so that follow-up will miss the task.",
      "Write the deadline, or 持续推进 if the task has no end",
    ),
  },
  "clause-merged": {
    group: "blanks",
    severity: "note",
    field: "clause",
    zh: words(
      "责任栏是合并单元格",
      "责任栏在文件里与上一项合并，两项由同样的部门负责，照此计入。",
      "要单独督办的任务，各写各的责任部门",
    ),
    en: words(
      "Merged clause",
      "The clause's cell is merged with the one above in the document, so that both tasks have the same departments.",
      "Where tasks are followed up one by one, write the departments in each row",
    ),
  },
  "clause-none": {
    group: "blanks",
    severity: "note",
    field: "clause",
    zh: words(
      "责任栏写明没有",
      "责任栏写的是“无”或横线之类，没有责任部门，也不沿用上一项。",
      "确需有人负责的，写明责任部门",
    ),
    en: words(
      "Clause that says nobody",
      "The clause says 无 or has a dash: nobody is responsible, and nothing is taken from above.",
      "If somebody should answer for the task, name the department",
    ),
  },
  "clause-column-absent": {
    group: "blanks",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "没有责任部门一栏",
      "这张表的表头里没有责任部门一类的栏，表中各项都计为无责任部门。",
      "加上责任部门一栏，或改用通行的栏名",
    ),
    en: words(
      "No column for who is responsible",
      "The table's header has no column such as 责任部门, so that none of its tasks has a department.",
      "Add such a column, or use the usual name for it",
    ),
  },
  "deadlines-unwritten": {
    group: "blanks",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "多项任务没有写时限",
      "清单没有时限栏，时限从任务文字中读取，有的任务没有写。",
      "有期限的任务写明期限，或增加完成时限一栏",
    ),
    en: words(
      "Tasks without a deadline",
      "The list has no column for deadlines; they are read from the tasks' text, and some name none.",
      "Write a deadline where there is one, or add a column",
    ),
  },
  "task-missing": {
    group: "blanks",
    severity: "warning",
    field: null,
    zh: words("没有任务内容", "这一行有序号或责任部门，却没有任务内容。", "写明任务内容，或删去这一行"),
    en: words(
      "No task text",
      "The row has a number or a clause and no words that say what is to be done.",
      "Write the task, or delete the row",
    ),
  },
} as const satisfies Record<string, Rule>;
