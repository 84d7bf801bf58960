import {aboutComputedZh} from "./aboutComputed.zh.js";

/** The words of the page that says how numbers are computed. */
export const aboutZh = {
  title: "说明",
  intro: (list: {title: string; source_file: string; task_count: number; sha256: string}) =>
    `这份清单的全部数字来自一份文件：${list.title}（${list.source_file}，${list.task_count} 项任务，SHA-256 ${list.sha256.slice(0, 16)}…）。下面说明它怎样读、数字怎样算。`,
  facts: (list: {issuer: string; year: number | null}) =>
    `发文单位：${list.issuer || "没有写明"}；年份：${list.year ?? "没有写明"}。读自文件，或由维护者填写在 data/lists.csv；文件本身没有写明的，系推定。`,
  rules: {
    heading: "责任栏怎样读",
    items: [
      "“甲、乙牵头”：甲、乙都是牵头部门。",
      "“甲负责”，且没有别的部门：甲单独负责。",
      "“甲、乙负责”“按职责分工负责”：各按职责分工；没有写牵头的，不推定谁牵头。",
      "“丙配合”“协助”“参加”：丙配合。",
      "“各有关单位”“各县（市）区”“等单位”：未具名的群体，另记，不计入任何部门。",
      "同一部门在一栏中出现两次，只计一次，取较重的分工。",
      "责任栏空白而上面有填写的，按合并单元格沿用，并作标注；时限空白的不沿用。",
      "年底即 12 月 31 日，月底即当月最后一天。",
    ],
  },
  measuresHeading: "数字怎样算",
  measures: {
    overview: {
      name: "总览数字",
      meaning: "任务数、部门数、按负责方式划分的任务数、写明日期和未写时限的任务数。",
    },
    departments: {
      name: "部门承担的任务",
      meaning: "每个部门的任务总数，以及按分工划分的任务数。一个部门在一项任务中只有一种分工。",
    },
    workload: {name: "工作量热力图", meaning: "部门 × 条目 × 分工的任务数；章节的数是其条目之和。"},
    pairs: {
      name: "协同网络",
      meaning:
        "两个部门共同出现的任务数，分三种：都牵头；一方牵头、另一方参与；双方都参与而都不牵头。单独负责视为参与。另有三种权重：分摊（每项任务的 1 分给其中的每一对部门）；Jaccard 系数（共同任务占两个部门全部任务的比例）；提升度（共同任务是随机分派时的几倍，以点名部门的任务为全体）。",
    },
    namedTasks: {
      name: "点名部门的任务数",
      meaning: "所选任务中至少点名一个部门的有几项；网络的提升度以它为底。",
    },
    departmentSets: {
      name: "部门组合",
      meaning:
        "点名部门恰好是这几个的任务数，以及同时有这几个部门、还可有别的部门的任务数。恰好的数相加，就是点名到部门的任务数。",
    },
    triples: {
      name: "三个部门",
      meaning: "三个部门都承担的任务数，无论何种分工，从多到少。",
    },
    triplesLeftOut: {
      name: "三个部门中未计的任务",
      meaning:
        "一项任务的部门太多时，三个一组的数目过大，不计入三个部门的任务数；这里是未计的任务数和计入的任务最多有几个部门。",
    },
    apart: {
      name: "不共事的部门",
      meaning:
        "在同一章节都有任务、却没有一项共同任务的两个部门，不论分工，按共同章节数和两部门任务数之积排列。",
    },
    taskHeads: {name: "任务的序号和内容", meaning: "所选任务的序号和内容，按文件中的先后排列。"},
    taskParties: {
      name: "任务与部门的联系",
      meaning: "所选任务的每个具名部门及其分工，一个部门在一项任务中一行。",
    },
    sectionDeadlines: {name: "各章节的时限", meaning: "章节 × 时限种类的任务数。"},
    deadlineDates: {
      name: "日期与任务数",
      meaning: "时限种类 × 日期的任务数，没有日期的在末尾；到期情况由它推算。",
    },
    departmentDates: {
      name: "各部门的日期与任务数",
      meaning: "部门 × 时限种类 × 日期的任务数，只看筛选的分工；各部门的时限由它合计。",
    },
    recurringTasks: {name: "定期任务", meaning: "时限是定期的任务及其原文，按序号排列。"},
    datedTasks: {name: "写明日期的任务", meaning: "时限中有日期的任务，按日期排列。"},
    taskIndex: {
      name: "任务页的任务",
      meaning: "清单的全部任务，连同各自的责任部门和发现；查找、计数、排序都在这些任务里进行。",
    },
    taskOrders: {
      name: "筛选留下的任务",
      meaning: "符合筛选条件的任务在文件中的位置；任务页每个选项后的数，是放开这一类选项后再数的。",
    },
    taskDepartments: {
      name: "部门选项的任务",
      meaning: "放开部门一项后，每项任务再选哪个部门仍然符合条件；部门选项后的数由此而来。",
    },
    departmentNames: {name: "部门的各种名称", meaning: "每个部门的规范名称、简称和各种写法；查找时都算。"},
    findingsOf: {name: "任务上的发现", meaning: "符合条件的任务上读取时的发现，按文件中的先后排列。"},
    taskList: {name: "任务清单", meaning: "符合筛选条件的任务，按文件中的先后排列。"},
    parties: {name: "任务的责任部门", meaning: "每项任务的具名部门和未具名群体及其分工。"},
    departmentSections: {
      name: "部门在各章节的任务",
      meaning: "部门 × 章节的任务数，无论何种分工；就是热力图合起章节后的数。",
    },
    alone: {name: "独自承担的任务", meaning: "每个部门独自承担、没有别的部门和群体参加的任务数。"},
    widest: {name: "部门最多的任务", meaning: "所选任务中点名部门最多的那几项。"},
    sections: {name: "章节与条目", meaning: "每个章节、条目的任务数。"},
    partners: {
      name: "一个部门的协同部门",
      meaning: "与这个部门共同承担任务的每个部门，按牵头关系分列任务数。",
    },
    partnerCounts: {name: "协同部门数", meaning: "与每个部门至少共同承担一项任务的部门有几个。"},
    duties: {name: "责任单", meaning: "一个部门的全部任务，它在其中的分工和其他部门的分工。"},
    writtenNames: {name: "部门的写法", meaning: "一个部门在责任栏中的每种写法和出现的处数。"},
    unnamedGroups: {name: "未具名的群体", meaning: "每种没有点名的说法和所涉的任务数。"},
    findingCounts: {name: "发现的处数", meaning: "读取时的发现，按种类和轻重计数。"},
    findingList: {name: "体检的发现", meaning: "读取时的每一处发现和所涉的任务。"},
    namingFindings: {name: "点到部门的发现", meaning: "读取时的发现中，说到这个部门的。"},
    taskFindings: {name: "部门任务上的发现", meaning: "这个部门的任务上的其他发现，按种类计数。"},
    listComparison: {name: "清单比较", meaning: "每份清单的总览数字、项次和发现数。"},
  },
  computed: aboutComputedZh,
  sql: "查看 SQL",
  findingsHeading: "读取时的发现",
  findings: (findings: number) =>
    findings === 0
      ? "读取这份清单时没有发现需要核对的地方。"
      : `读取这份清单时有 ${findings} 处发现，逐条列在体检页：原文、问题、现在的读法和建议。`,
  findingsLink: "打开体检页",
  dictionaryHeading: "数据字典",
  dictionaryIntro: "数据是七张 Parquet 表，列名和类型如下；任何能读 Parquet 的工具都可以打开。",
  columns: {column: "列", type: "类型", nullable: "可为空", meaning: "含义"},
  yes: "可",
  no: "否",
};
