import type {schema, TableName} from "../model/schema.js";

/** What every table and every column means; complete by type, so that none can be added without its words. */
export interface Dictionary {
  tables: Record<TableName, string>;
  columns: {[T in TableName]: Record<keyof (typeof schema)[T], string>};
}

const list = "所属清单";
const taskId = "所属任务（清单标识/序号）";
const taskNo = "任务的原文序号；没有则为空";
const role = "分工：lead 牵头 · sole 单独负责 · shared 按职责分工 · support 配合";
const inherited = "是否来自合并单元格（沿用上面的责任栏）";

export const dictionaryZh: Dictionary = {
  tables: {
    lists: "清单：每份文件一行",
    tasks: "任务：每项任务一行",
    assignments: "分工：每项任务的每个具名部门一行",
    collectives: "群体：每项任务中没有点名的群体一行",
    departments: "部门：每个规范名称一行",
    aliases: "异名：每个与规范名称不同的写法一行",
    findings: "发现：每处需要人工核对的地方一行",
  },
  columns: {
    lists: {
      list_id: "清单标识",
      title: "文件标题",
      issuer: "发文地方或机关",
      year: "文件年份",
      source_file: "seeds/ 中的文件名",
      sha256: "文件内容的 SHA-256 校验值",
      form: "文件形式：table 表格 · prose 正文",
      task_count: "任务数",
      first_no: "第一个序号",
      last_no: "最后一个序号",
    },
    tasks: {
      list_id: list,
      task_id: "任务标识：清单标识/序号，唯一",
      task_order: "在文件中的先后，从 1 起",
      task_no: taskNo,
      section_order: "章节的先后，从 1 起；没有章节则为空",
      section: "章节标题（去掉空白和换行，其余照原文）",
      subsection_order: "条目的先后，从 1 起；没有条目则为空",
      subsection: "条目标题（去掉空白和换行，其余照原文）",
      task: "任务正文，照原文",
      responsibility: "责任栏原文；空白则为空",
      inherited_from: "责任栏空白时，沿用的是哪一序号的责任栏",
      pattern:
        "谁负责：lead 有牵头 · sole 一个部门单独负责 · shared 有部门、无牵头、非单独负责 · collective 只有未具名群体、无牵头 · none 无",
      lead_count: "牵头部门数",
      department_count: "具名部门数",
      deadline: "完成时限原文；空白则为空",
      deadline_kind:
        "时限种类：continuous 持续推进 · by_date 限期 · by_date_then_continuous 限期并持续 · recurring 定期 · from_date 自某日起 · relative 相对期限 · missing 未写 · other 其他",
      deadline_date: "写明的日期：只写到月或年的，取最后一天",
      source_line: "序号在原文件中的行号，从 1 起",
    },
    assignments: {
      list_id: list,
      task_id: taskId,
      task_no: taskNo,
      department: "部门的规范名称",
      surface: "原文写法",
      role,
      position: "在责任栏中排第几，从 1 起",
      inherited,
    },
    collectives: {
      list_id: list,
      task_id: taskId,
      task_no: taskNo,
      surface: "群体，照原文",
      role,
      open_ended: "是否为“等单位”一类没有列完的说法",
      inherited,
    },
    departments: {
      department: "规范名称",
      short_name: "图中用的简称",
      name_en: "英文名称",
      kind: "类别：party 党委 · congress 人大 · government 政府 · cppcc 政协 · court 法院 · procuratorate 检察院 · vertical 垂直管理 · mass 群团",
      order: "规范顺序",
    },
    aliases: {
      surface: "原文写法",
      department: "规范名称",
      reason: "原因：abbreviation 简称 · missing-prefix 缺字头 · transposed 字序颠倒 · former-name 旧称",
      certainty: "把握：certain 确定 · probable 推断",
    },
    findings: {
      list_id: list,
      task_id: "所涉任务；不在某一项任务上的为空",
      task_no: "所涉任务的序号；关于整份清单的为空",
      code: "种类代号",
      severity: "轻重：error 错误 · warning 警告 · note 提示",
      message: "说明（中文）",
      message_en: "说明（英文）",
      evidence: "原文中的那几个字",
      source_line: "在原文件中的行号",
      treatment: "读取时怎样处理",
    },
  },
};
