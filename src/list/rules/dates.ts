import {type Rule, words} from "./rule.js";

/** Rules about dates, the heaviest first. */
export const dates = {
  "date-impossible": {
    group: "dates",
    severity: "warning",
    field: "deadline",
    zh: words("日期不可能", "写的日期不存在或明显有误，无法排期。", "改正日期"),
    en: words(
      "Impossible date",
      "The date does not exist or is plainly corrupted, so that the task cannot be scheduled.",
      "Correct the date",
    ),
  },
  "year-unknown": {
    group: "dates",
    severity: "warning",
    field: null,
    whole: true,
    zh: words(
      "年份不明",
      "文件没有写明年份，“年底前”一类的时限不知是哪一年，不能判断是否到期。",
      "在标题、文号或时限中写明年份",
      "在 data/lists.csv 中填写年份；读取文件时可用 --year 指明，导入时可在预览中填写",
    ),
    en: words(
      "Year unknown",
      "The document names no year, so a deadline such as 年底前 (by the end of the year) is no day and cannot be overdue.",
      "Write the year in the title, the document number or the deadline",
      "Fill in the year in data/lists.csv; give --year on the command line, or the year in the preview of the import",
    ),
  },
  "date-without-day": {
    group: "dates",
    severity: "note",
    field: "deadline",
    zh: words(
      "日期没有写到日",
      "只写到年底、月底或季度，按该期的最后一天（“起”则按第一天）排期。这是此类文件的常见写法。",
      "需要按日考核的，写明年月日",
    ),
    en: words(
      "Date without a day",
      "Only a year, month or quarter is named, and its last day is taken (its first for 起). Lists of this kind often do so.",
      "Where the day matters, write it",
    ),
  },
  "several-dates": {
    group: "dates",
    severity: "note",
    field: "deadline",
    zh: words(
      "一项任务有几个日期",
      "时限里有不止一个日期，图表只能取其中一个。",
      "核对所取的日期；不同阶段最好分成几项任务",
    ),
    en: words(
      "Several dates in one task",
      "The deadline has more than one date, and charts can show but one.",
      "Check which was taken; better make each stage a task of its own",
    ),
  },
  "deadline-unread": {
    group: "dates",
    severity: "note",
    field: "deadline",
    zh: words(
      "时限没有读懂",
      "时限栏的文字里没有认出日期或“持续推进”一类的词，归入“其他”。",
      "改写为日期、期限或“持续推进”",
    ),
    en: words(
      "Deadline not understood",
      "No date and no word such as 持续推进 was found; the deadline is counted as “other”.",
      "Write a date, a span, or 持续推进",
    ),
  },
} as const satisfies Record<string, Rule>;
