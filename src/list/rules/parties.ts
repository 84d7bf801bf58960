import {type Rule, words} from "./rule.js";

/** Rules about the parties of a clause and their names, the heaviest first. */
export const parties = {
  "department-twice": {
    group: "parties",
    severity: "warning",
    field: "clause",
    zh: words(
      "部门重复",
      "同一部门在一个责任栏中写了两次，有时角色还不同，看不出以哪个为准。",
      "删去重复的一处，只留应承担的分工",
    ),
    en: words(
      "Department named twice",
      "A department stands twice in one clause, at times in two roles, and it is not clear which holds.",
      "Delete one of the two and keep the role that is meant",
    ),
  },
  "name-alias": {
    group: "parties",
    severity: "warning",
    probable: "note",
    field: "clause",
    zh: words(
      "名称不规范",
      "部门写成了简称、旧称或字序有误，同一部门会被当成两个。按规范名称计入；推断的列为提示。",
      "改为规范全称",
      "两者确非同一部门的，改 data/aliases.csv",
    ),
    en: words(
      "Name not canonical",
      "A department is written by a short or former name or with its words transposed, and may be taken for two. It is counted under its canonical name; where that is a guess, this is a note.",
      "Write the canonical name",
      "If they are two departments, correct data/aliases.csv",
    ),
  },
  "unknown-department": {
    group: "parties",
    severity: "warning",
    field: "clause",
    zh: words(
      "部门名称未登记",
      "这个名称不在部门登记表里：可能是笔误，也可能是登记表不全。按原文单独计为一个部门。",
      "核对部门名称的写法",
      "写法无误的，加入 data/departments.csv 或 data/aliases.csv",
    ),
    en: words(
      "Unknown department",
      "The name is in no register: a slip of the pen, or a gap in the register. It is counted as a department of its own.",
      "Check the spelling",
      "If it is right, add it to data/departments.csv or data/aliases.csv",
    ),
  },
  "unlikely-department": {
    group: "parties",
    severity: "warning",
    field: "clause",
    zh: words(
      "看起来不像部门名称",
      "这几个字没有登记，也不像机构名称那样结尾，可能是人名、任务或没读懂的文字。按原文单独计为一个部门。",
      "写部门全称，部门以外的文字移出责任栏",
      "确为部门的，加入 data/departments.csv",
    ),
    en: words(
      "Unlikely name of a department",
      "The words are in no register and do not end as an office's name does: a person, a task, or words not understood. They are counted as a department of their own.",
      "Write the department's full name, and move other words out of the clause",
      "If it is a department, add it to data/departments.csv",
    ),
  },
  "only-groups": {
    group: "parties",
    severity: "warning",
    field: "clause",
    zh: words(
      "没有点名到部门",
      "责任栏只写“各有关单位”之类的群体，没有一个部门点到名，容易无人负责。",
      "点明至少一个责任部门，最好写明由谁牵头",
    ),
    en: words(
      "No department named",
      "The clause names only groups such as 各有关单位, so that nobody in particular answers for the task.",
      "Name at least one department, and say who leads",
    ),
  },
  "unknown-group": {
    group: "parties",
    severity: "note",
    field: "clause",
    zh: words(
      "群体称谓未登记",
      "看起来是未具名的群体，但登记表里没有，是按字形判断的。",
      "指某个部门的，写部门名称",
      "确为群体的，加入 data/collectives.csv",
    ),
    en: words(
      "Unknown group",
      "It looks like an unnamed group, but the register does not have it.",
      "If a department is meant, write its name",
      "If it is a group, add it to data/collectives.csv",
    ),
  },
  "names-unregistered": {
    group: "parties",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "部门名称都未登记",
      "这张清单还没有名称资料：部门名称按原文计，同一部门的不同写法按文中最完整的归并，可能并错或没有并上。",
      "全文统一各部门名称的写法",
      "把部门的规范名称加入 data/departments.csv，其他写法加入 data/aliases.csv",
    ),
    en: words(
      "Names not registered",
      "Nobody has written down the names of this list: they are taken as written, and spellings that look alike are joined, at times wrongly.",
      "Use one spelling for each department throughout",
      "Add the canonical names to data/departments.csv, other spellings to data/aliases.csv",
    ),
  },
  "groups-unregistered": {
    group: "parties",
    severity: "note",
    field: null,
    whole: true,
    zh: words(
      "群体称谓都未登记",
      "这些称谓看起来是未具名的群体，是按字形判断的，没有计入任何部门。",
      "指某个部门的，写部门名称",
      "确为群体的，加入 data/collectives.csv",
    ),
    en: words(
      "Groups not registered",
      "These look like unnamed groups, by their form alone, and count for no department.",
      "Where a department is meant, write its name",
      "Add those that are groups to data/collectives.csv",
    ),
  },
  "open-end": {
    group: "parties",
    severity: "note",
    field: "clause",
    zh: words(
      "责任部门没有列完",
      "名单以“等单位”一类的词收尾，其余是谁没有写明。这是此类文件的常见写法。",
      "需要追究到部门的任务，把名单列全",
    ),
    en: words(
      "Enumeration left open",
      "The names end in 等单位 or the like, and the rest is not said. Lists of this kind often do so.",
      "Where a department must answer, complete the enumeration",
    ),
  },
  "persons-named": {
    group: "parties",
    severity: "note",
    field: "clause",
    zh: words(
      "责任栏写了人员",
      "责任栏写有责任人、联系人或电话。这里只统计单位，人员没有计入任何部门。",
      "公开前核对是否应写明个人信息",
    ),
    en: words(
      "Persons in the clause",
      "The clause names persons or their telephone numbers. Only departments are counted, and persons belong to none.",
      "Check whether personal details should be published",
    ),
  },
  "single-shared": {
    group: "parties",
    severity: "note",
    field: "clause",
    zh: words(
      "一个部门“按职责分工”",
      "只有一个部门，却写按职责分工负责；要么漏写了其他部门，要么应写作“负责”。",
      "补上其他部门，或改为“负责”",
    ),
    en: words(
      "One department, yet 按职责分工",
      "A single department is said to share the task by duty: others were left out, or plain 负责 is meant.",
      "Add the other departments, or write 负责",
    ),
  },
  "bare-responsible": {
    group: "parties",
    severity: "note",
    field: "clause",
    zh: words(
      "几个部门只写“负责”",
      "没有说明是共同负责还是按职责分工，出了问题难以分清责任。",
      "写“按职责分工负责”或“共同负责”，没有牵头的写明由谁牵头",
    ),
    en: words(
      "Several departments and a bare 负责",
      "It is not said whether they own the task jointly or divide it, so that nobody in particular can be held to it.",
      "Write 按职责分工负责 or 共同负责, and say who leads where nobody does",
    ),
  },
  "many-without-lead": {
    group: "parties",
    severity: "note",
    field: "clause",
    zh: words(
      "超过五个部门而没有牵头",
      "超过五个的部门共同负责，没有牵头部门，协调时无人召集。这是此类文件的常见写法。",
      "重要的任务指定一个牵头部门",
    ),
    en: words(
      "More than five departments and no lead",
      "More than five departments share the task and none leads, so that nobody calls the others together. Lists of this kind often do so.",
      "For tasks that matter, appoint a lead",
    ),
  },
  "actor-not-in-clause": {
    group: "parties",
    severity: "note",
    field: "task",
    zh: words(
      "正文提到的部门不在责任栏",
      "任务正文说某部门要做什么，责任栏却没有列它，可能漏列。",
      "核对是否应列入责任栏",
    ),
    en: words(
      "Actor not in the clause",
      "The text says what a department must do, and the clause does not name it.",
      "Check whether the clause should name it",
    ),
  },
} as const satisfies Record<string, Rule>;
