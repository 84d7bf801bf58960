import {type Rule, words} from "./rule.js";

/** Rules about the text's wording, punctuation and layout, the heaviest first. */
export const text = {
  "unprintable-characters": {
    group: "text",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "不能显示的字符",
      "文中夹带控制符或残缺的字符，多是复制或转换文件时留下的，读取时已删去。",
      "在文件中查找并删去",
    ),
    en: words(
      "Characters that cannot be shown",
      "Control characters or halves of characters, mostly left by copying or converting; they were removed while reading.",
      "Delete them from the document",
    ),
  },
  "artefact-removed": {
    group: "text",
    severity: "note",
    field: null,
    zh: words("夹带 Word 痕迹", "文中有书签等排版痕迹，不是正文，读取时已删去。", "从文件中删去"),
    en: words(
      "Leftover of Word",
      "A bookmark or the like stands in the text; it was removed.",
      "Delete it from the document",
    ),
  },
  "doubled-words": {
    group: "text",
    severity: "note",
    field: "task",
    zh: words("疑似重复用字", "相同的字词连写了两次，多半是笔误。原文未改。", "核对后删去重复的字词"),
    en: words(
      "Words doubled",
      "The same words stand twice in a row, most likely a slip. The text is kept as it is.",
      "Check, and delete the repetition",
    ),
  },
  "heading-as-task": {
    group: "text",
    severity: "note",
    field: "task",
    zh: words("任务重复了标题", "任务正文以标题的文字开头，可能是粘贴时多带了标题。", "删去任务中重复的标题"),
    en: words(
      "Heading repeated as the task",
      "The task begins with its heading's words, perhaps pasted along.",
      "Delete the heading from the task",
    ),
  },
  "tasks-alike": {
    group: "text",
    severity: "note",
    field: "task",
    zh: words("两项任务相近", "两项任务的文字大部分相同，可能重复下达。", "核对是否同一件事，可以合并的合并"),
    en: words(
      "Two tasks nearly alike",
      "Two tasks share most of their text, and may be one task given twice.",
      "Check whether they are the same, and merge them if so",
    ),
  },
  "mixed-punctuation": {
    group: "text",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "全角、半角标点混用",
      "同一份文件里中文旁边有全角也有半角标点，不影响读取，只是不整齐。",
      "统一为全角标点",
    ),
    en: words(
      "Mixed punctuation",
      "Beside Chinese both full- and half-width marks are in use. It harms no reading, but is untidy.",
      "Use full-width marks throughout",
    ),
  },
  "heading-full-stop": {
    group: "text",
    severity: "note",
    field: null,
    whole: true,
    zh: words("标题末尾带句号", "标题以句号结尾，不合公文格式，不影响读取。", "删去标题末尾的句号"),
    en: words(
      "Heading ends in a full stop",
      "A heading ends in 。, against the usage of official documents; it harms no reading.",
      "Delete the full stop",
    ),
  },
} as const satisfies Record<string, Rule>;
