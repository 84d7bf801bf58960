import {type Rule, words} from "./rule.js";

/** Rules about task and heading numbers, the heaviest first. */
export const numbering = {
  "task-number-missing": {
    group: "numbering",
    severity: "warning",
    field: null,
    whole: true,
    zh: words(
      "序号缺失",
      "序号中间缺号：可能漏了一项任务，也可能删去后没有重新编号。按序号督办时会对不上。",
      "核对原稿：补上漏掉的任务，或重新连续编号",
    ),
    en: words(
      "Task number missing",
      "A number in the row of tasks is left out: a task was dropped, or the rest was not renumbered. Follow-up by number will not match.",
      "Check the draft: restore the task, or number the tasks anew",
    ),
  },
  "task-number-repeated": {
    group: "numbering",
    severity: "warning",
    field: null,
    zh: words("序号重复", "两项任务用了同一个序号，只说序号就不知道指哪一项。", "给后一项改一个不重复的序号"),
    en: words(
      "Task number repeated",
      "Two tasks bear the same number, so that the number alone names neither.",
      "Give the later task a number of its own",
    ),
  },
  "task-number-out-of-order": {
    group: "numbering",
    severity: "warning",
    field: null,
    zh: words("序号次序颠倒", "较小的序号排在较大的之后，可能是行的位置放错了。", "调整行的位置，或改正序号"),
    en: words(
      "Task number out of order",
      "A lower number stands after a higher one: a row may be in the wrong place.",
      "Move the row, or correct its number",
    ),
  },
  "task-number-absent": {
    group: "numbering",
    severity: "warning",
    field: null,
    zh: words(
      "没有序号",
      "这一行没有序号，或序号栏里不是整数，督办和引用时无从指称。",
      "在序号栏补上整数序号",
    ),
    en: words(
      "No task number",
      "The row has no number, or something else in its place, so that nobody can refer to it.",
      "Write a whole number into the number cell",
    ),
  },
  "heading-number-repeated": {
    group: "numbering",
    severity: "warning",
    field: null,
    whole: true,
    zh: words("标题编号重复", "两个标题用了同一个编号，按编号引用会混淆。", "从重复处起重新编排标题编号"),
    en: words(
      "Heading number repeated",
      "Two headings bear the same number, so that a reference by number is ambiguous.",
      "Number the headings anew from there on",
    ),
  },
  "heading-number-out-of-order": {
    group: "numbering",
    severity: "warning",
    field: null,
    whole: true,
    zh: words(
      "标题编号不连续",
      "标题编号跳号或倒序，可能漏了一节，或移动后没有重新编号。",
      "核对有无漏节，重新编排标题编号",
    ),
    en: words(
      "Heading numbers do not follow",
      "A heading's number skips or goes back: a part was left out or moved.",
      "Check for a missing part, and number the headings anew",
    ),
  },
} as const satisfies Record<string, Rule>;
