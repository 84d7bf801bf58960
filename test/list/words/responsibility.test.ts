import {describe, expect, it} from "vitest";
import {type ClauseReading, parseClause} from "../../../src/list/words/responsibility.ts";
import {names, noNames} from "../../fixtures/names.ts";

const read = (clause: string, options = {}) => parseClause(clause, {names, ...options});

/** `市法院:lead [各县（市）区]:support [等单位…]:shared`, in the clause's order; groups in brackets, … for an open end. */
const parties = (reading: ClauseReading) =>
  reading.parties
    .map(({surface, kind, openEnded, role}) => {
      const name = openEnded ? `${surface}…` : surface;
      return `${kind === "group" ? `[${name}]` : name}:${role}`;
    })
    .join(" ");

/** Each stretch with its kind: `市法院=department 牵头=role`. */
const stretches = (clause: string, reading: ClauseReading) =>
  reading.spans.map(({start, end, kind}) => `${clause.slice(start, end)}=${kind}`).join(" ");

/** Title, clause, expected parties. */
type Case = [rule: string, clause: string, expected: string];

const table: Case[] = [
  ["牵头 as lead", "市法院牵头", "市法院:lead"],
  ["several before 牵头 as joint leads", "市法院、市公安局牵头", "市法院:lead 市公安局:lead"],
  ["牵头负责 as lead", "市法院牵头负责", "市法院:lead"],
  ["牵头单位： as lead", "牵头单位：市法院、市公安局", "市法院:lead 市公安局:lead"],
  ["负责 of one department as sole", "市法院负责", "市法院:sole"],
  ["按职责分工负责 of one department as sole", "市法院按职责分工负责", "市法院:sole"],
  ["负责 of several as shared", "市法院、市公安局负责", "市法院:shared 市公安局:shared"],
  ["按职责分工负责 of several as shared", "市法院、市公安局按职责分工负责", "市法院:shared 市公安局:shared"],
  ["按照职责分工负责 as shared", "市法院、市公安局按照职责分工负责", "市法院:shared 市公安局:shared"],
  ["分工负责 as shared", "市法院、市公安局分工负责", "市法院:shared 市公安局:shared"],
  ["按分工负责 as shared", "市法院、市公安局按分工负责", "市法院:shared 市公安局:shared"],
  ["责任单位： of several as shared", "责任单位：市法院、市公安局", "市法院:shared 市公安局:shared"],
  ["参与 as shared", "市法院牵头，市公安局参与", "市法院:lead 市公安局:shared"],
  [
    "责任单位： beside 牵头单位： as shared",
    "牵头单位：市法院；责任单位：市公安局",
    "市法院:lead 市公安局:shared",
  ],
  ["责任单位： alone with one department as sole", "责任单位：市法院", "市法院:sole"],
  ["会同 as lead and shared", "市法院会同市公安局负责", "市法院:lead 市公安局:shared"],
  ["配合 as support", "市法院牵头，市公安局配合", "市法院:lead 市公安局:support"],
  ["协助 as support", "市法院负责，市公安局协助", "市法院:sole 市公安局:support"],
  ["配合单位： as support", "牵头单位：市法院；配合单位：市公安局", "市法院:lead 市公安局:support"],
  ["参与单位： as shared", "牵头单位：市法院；参与单位：市公安局", "市法院:lead 市公安局:shared"],
  ["参加单位： as support", "牵头单位：市法院，参加单位：市公安局", "市法院:lead 市公安局:support"],
];

const bracketed: Case[] = [
  ...["（牵头）", "（牵头单位）", "(牵头)", "〔牵头〕", "（ 牵头 ）", "（共同牵头）", "（主办）"].map(
    (bracket): Case => [
      `${bracket} as the lead of one`,
      `市法院${bracket}、市公安局、市司法局`,
      "市法院:lead 市公安局:shared 市司法局:shared",
    ],
  ),
  ...["（配合）", "(配合单位)", "（协助）"].map(
    (bracket): Case => [
      `${bracket} as the support of one`,
      `市法院、市公安局${bracket}、市司法局`,
      "市法院:shared 市公安局:support 市司法局:shared",
    ],
  ),
  ["（负责） as responsible", "市法院（负责）、市公安局（配合）", "市法院:sole 市公安局:support"],
  ["（参与） as shared", "市法院（牵头）、市公安局（参与）", "市法院:lead 市公安局:shared"],
  ["a bracket before a role word", "市公安局、市法院（牵头）负责", "市公安局:shared 市法院:lead"],
  ["a bracket under a label", "责任单位：市法院（牵头）、市公安局", "市法院:lead 市公安局:shared"],
  ["a bracket after a group", "市法院负责，各县（市）区（配合）", "市法院:sole [各县（市）区]:support"],
  [
    "a bracket after an open end",
    "市法院（牵头）、市公安局等单位（配合）",
    "市法院:lead 市公安局:shared [等单位…]:support",
  ],
  ["a bracket after an unknown name", "市数据局（牵头）、市公安局", "市数据局:lead 市公安局:shared"],
  [
    "a bracket after a second name",
    "省市场监管局（省知识产权局）（牵头）、省科技厅",
    "省市场监管局（省知识产权局）:lead 省科技厅:shared",
  ],
];

const beyond: Case[] = [
  [
    "lead and shared groups",
    "市法院牵头，市公安局、市司法局按职责分工负责",
    "市法院:lead 市公安局:shared 市司法局:shared",
  ],
  [
    "three groups",
    "市法院牵头，市公安局配合，各有关单位分工负责",
    "市法院:lead 市公安局:support [各有关单位]:shared",
  ],
  ["、 after 牵头", "市法院牵头、市直相关部门按职责分工负责", "市法院:lead [市直相关部门]:shared"],
  ["no mark after 牵头", "市法院牵头市公安局配合", "市法院:lead 市公安局:support"],
  ["parties that no role word follows as responsible", "市法院、市公安局", "市法院:shared 市公安局:shared"],
  ["one party that no role word follows as sole", "市法院", "市法院:sole"],
  ["parties before a label as responsible", "市法院；配合单位：市公安局", "市法院:sole 市公安局:support"],
  ["two one-department 负责 groups as shared", "市法院负责，市公安局负责", "市法院:shared 市公安局:shared"],
  ["one department beside a group as shared", "市法院、各有关单位负责", "市法院:shared [各有关单位]:shared"],
  [
    "a department written twice over as sole",
    "市政府办、市政府办公室负责",
    "市政府办:sole 市政府办公室:sole",
  ],
  ["a name and the same without its prefix as sole", "省科技厅、科技厅负责", "省科技厅:sole 科技厅:sole"],
  ["牵头，会同 as lead and shared", "市法院牵头，会同市公安局负责", "市法院:lead 市公安局:shared"],
  ["会同 under 牵头单位：", "牵头单位：市法院会同市公安局", "市法院:lead 市公安局:shared"],
  ["a comma as the end of a label's group", "牵头单位：市法院，市公安局配合", "市法院:lead 市公安局:support"],
  ["a label's lead before 负责", "牵头单位：市法院负责", "市法院:lead"],
  ["牵头 under 责任单位：", "责任单位：市法院牵头，市公安局配合", "市法院:lead 市公安局:support"],
  [
    "half-width marks",
    "牵头单位:市法院;责任单位:市公安局,市司法局",
    "市法院:lead 市公安局:shared 市司法局:shared",
  ],
  ["牵头组织实施 as one role word", "市法院牵头组织实施", "市法院:lead"],
  ["负责组织实施 as one role word", "市法院负责组织实施", "市法院:sole"],
  ["按各自职责抓好落实 as shared", "市法院、市公安局按各自职责抓好落实", "市法院:shared 市公安局:shared"],
  ["分头落实 as shared", "市法院牵头，各有关部门分头落实", "市法院:lead [各有关部门]:shared"],
  [
    "主办, 承办 and 协办",
    "市法院主办，市公安局承办，市司法局协办",
    "市法院:lead 市公安局:shared 市司法局:support",
  ],
  [
    "指导 as support: who guides has a part and does not own the task",
    "省科技厅指导，试点城市政府负责落实",
    "省科技厅:support [试点城市政府]:shared",
  ],
  [
    "监督 as support, and as a part of a name",
    "市法院负责，市市场监督管理局监督",
    "市法院:sole 市市场监督管理局:support",
  ],
  ["由 as no part of a name", "由市法院牵头，由市公安局配合", "市法院:lead 市公安局:support"],
  ["由…负责", "由市法院负责", "市法院:sole"],
  ["会同有关部门", "市法院会同有关部门负责", "市法院:lead [有关部门]:shared"],
  [
    "分工负责 before 配合",
    "市法院、市公安局分工负责，各部门、各市政府配合",
    "市法院:shared 市公安局:shared [各部门]:support [各市政府]:support",
  ],
  [
    "有关部门配合 before 落实",
    "市法院牵头，市公安局等有关部门配合，各市政府落实",
    "市法院:lead 市公安局:support [等有关部门…]:support [各市政府]:shared",
  ],
  ["brackets round the whole", "〔责任单位：市法院、市公安局〕", "市法院:shared 市公安局:shared"],
  [
    "brackets of two kinds round the whole",
    "（牵头单位：市法院；责任单位：市公安局〕",
    "市法院:lead 市公安局:shared",
  ],
  ["brackets round a part", "市法院牵头（市公安局配合）", "市法院:lead 市公安局:support"],
  ["a closing bracket too many", "市法院负责）", "市法院:sole"],
  ["marks after the last word", "责任单位：市法院，。", "市法院:sole"],
  ["无 as nobody", "牵头单位：市法院；配合单位：无", "市法院:lead"],
  ["无 inside a name", "无锡市政府负责", "无锡市政府:sole"],
  ["具体实施 as shared", "省科技厅牵头，省有关部门具体实施", "省科技厅:lead [省有关部门]:shared"],
];

const groups: Case[] = [
  ["各县（市）区", "各县（市）区负责", "[各县（市）区]:shared"],
  ["，between groups", "各有关单位，各县（市）区按职责分工负责", "[各有关单位]:shared [各县（市）区]:shared"],
  [
    "及 before a group",
    "各有关单位及各县（市）区按职责分工负责",
    "[各有关单位]:shared [各县（市）区]:shared",
  ],
  ["各级党委政府", "各级党委政府，市直相关部门负责", "[各级党委政府]:shared [市直相关部门]:shared"],
  [
    "国务院相关部门",
    "国务院办公厅牵头，国务院相关部门按职责分工负责",
    "国务院办公厅:lead [国务院相关部门]:shared",
  ],
  [
    "各地区、各部门",
    "国务院办公厅牵头，各地区、各部门负责",
    "国务院办公厅:lead [各地区]:shared [各部门]:shared",
  ],
  ["市直各部门", "市直各部门负责", "[市直各部门]:shared"],
  ["行业主管部门", "省科技厅牵头，行业主管部门配合", "省科技厅:lead [行业主管部门]:support"],
  ["有关设区市政府", "责任单位：省科技厅，有关设区市政府", "省科技厅:shared [有关设区市政府]:shared"],
  ["brackets in a group", "责任单位：各县〔市、区〕政府", "[各县〔市、区〕政府]:shared"],
  [
    "a plenary office named through a body",
    "市法院牵头，打击侵权假冒工作领导小组相关成员单位按职责分工负责",
    "市法院:lead [打击侵权假冒工作领导小组相关成员单位]:shared",
  ],
  ["a named group of offices as a department", "铁岭地区海关机构负责", "铁岭地区海关机构:sole"],
  ["等单位", "市法院、市公安局等单位按职责分工负责", "市法院:shared 市公安局:shared [等单位…]:shared"],
  ["等 alone", "市法院、市公安局等负责", "市法院:shared 市公安局:shared [等…]:shared"],
  ["等有关部门", "市公安局等有关部门负责", "市公安局:shared [等有关部门…]:shared"],
  ["等有关部门和单位", "市公安局等有关部门和单位负责", "市公安局:shared [等有关部门和单位…]:shared"],
  [
    "等国务院相关部门及各地区",
    "商务部等国务院相关部门及各地区按职责分工负责",
    "商务部:shared [等国务院相关部门…]:shared [各地区]:shared",
  ],
  [
    "等和各有关省级人民政府",
    "商务部、人民银行等和各有关省级人民政府负责",
    "商务部:shared 人民银行:shared [等…]:shared [各有关省级人民政府]:shared",
  ],
  [
    "等单位及各县（市）区",
    "市法院等单位及各县（市）区按职责分工负责",
    "市法院:shared [等单位…]:shared [各县（市）区]:shared",
  ],
  [
    "等单位和 before a department",
    "市公安局等单位和铁岭海关负责",
    "市公安局:shared [等单位…]:shared 铁岭海关:shared",
  ],
  ["等单位 before 参与", "市法院牵头，市公安局等单位参与", "市法院:lead 市公安局:shared [等单位…]:shared"],
  ["等单位 before 配合", "市法院牵头，市公安局等单位配合", "市法院:lead 市公安局:support [等单位…]:support"],
  ["等单位 in a lead group", "市法院等单位牵头", "市法院:lead [等单位…]:lead"],
];

const places: Case[] = [
  ["、 in 各区、市政府", "市法院，各区、市政府负责", "市法院:shared [各区、市政府]:shared"],
  ["、 in 有关区、市政府", "市法院，有关区、市政府负责", "市法院:shared [有关区、市政府]:shared"],
  ["、 and 〔〕 in a group", "责任单位：各市、县〔市、区〕政府", "[各市、县〔市、区〕政府]:shared"],
  ["、 and （） in a group", "责任单位：各市、县（市、区）人民政府", "[各市、县（市、区）人民政府]:shared"],
  ["、 before 开发区", "各县（市、区）、开发区负责", "[各县（市、区）、开发区]:shared"],
  ["、 after 相关市", "相关市、县（市、区）政府推进", "[相关市、县（市、区）政府]:shared"],
  [
    "、 between two groups of places",
    "各设区市人民政府、有关设区市政府负责",
    "[各设区市人民政府]:shared [有关设区市政府]:shared",
  ],
  ["、 before a department of the city", "各区、市公安局负责", "[各区]:shared 市公安局:shared"],
  [
    "、 before a known group",
    "各县（市）区、市直相关部门负责",
    "[各县（市）区]:shared [市直相关部门]:shared",
  ],
  ["地方", "省科技厅、地方负责", "省科技厅:shared [地方]:shared"],
  ["省级相关部门", "省级相关部门、各行业主管部门负责", "[省级相关部门]:shared [各行业主管部门]:shared"],
  [
    "the end that several places share",
    "省科技厅，济南、青岛、烟台市政府",
    "省科技厅:shared 济南:shared 青岛:shared 烟台市政府:shared",
  ],
  [
    "the same before a role word",
    "杭州、宁波和温州市人民政府负责",
    "杭州:shared 宁波:shared 温州市人民政府:shared",
  ],
  [
    "an open end before what places share",
    "济南、青岛、烟台等市政府负责",
    "济南:shared 青岛:shared 烟台:shared [等市政府…]:shared",
  ],
  ["党委、政府 of a group", "各市、县（市、区）党委、政府负责", "[各市、县（市、区）党委、政府]:shared"],
  ["places that share nothing", "济南市政府、青岛市政府牵头", "济南市政府:lead 青岛市政府:lead"],
  ["an office before a place", "海关、商务部、青岛市政府负责", "海关:shared 商务部:shared 青岛市政府:shared"],
];

const latin: Case[] = [
  ["one name with a footnote", "OMB*", "OMB:sole"],
  ["a footnote's number", "Steering Committee[^15]", "Steering Committee:sole"],
  ["white space inside a name", "CDO Council", "CDO Council:sole"],
  ["commas", "SAOGI at OMB, FGDC, GSA", "SAOGI at OMB:shared FGDC:shared GSA:shared"],
  [
    "and before the last",
    "GSA, the Office of Government Information Services, and OMB",
    "GSA:shared Office of Government Information Services:shared OMB:shared",
  ],
  ["and inside a name", "Office of Management and Budget", "Office of Management and Budget:sole"],
  ["and between two abbreviations", "OMB and GSA", "OMB:shared GSA:shared"],
  [
    "as well as before a group",
    "CIO and Chief Data Officer Councils, as well as other interagency bodies",
    "CIO and Chief Data Officer Councils:shared [other interagency bodies]:shared",
  ],
  ["a group", "Required for all agencies", "[Required for all agencies]:shared"],
  ["Chinese labels", "牵头单位：OMB；配合单位：CDO Council、GSA", "OMB:lead CDO Council:support GSA:support"],
  ["nobody", "N/A", ""],
  ["roles in brackets", "OMB (lead), GSA (support)", "OMB:lead GSA:support"],
  ["with", "GSA with CDO Council and ICSP", "GSA:lead CDO Council:shared ICSP:shared"],
];

const inNames: Case[] = [
  ["和 inside a known name", "省科技厅、省工业和信息化厅负责", "省科技厅:shared 省工业和信息化厅:shared"],
  [
    "和 inside an unknown name",
    "文化和旅游部、自然资源和规划局负责",
    "文化和旅游部:shared 自然资源和规划局:shared",
  ],
  ["和 between two known names", "市法院和市公安局负责", "市法院:shared 市公安局:shared"],
  [
    "及 between two names",
    "市工业和信息化局及专班成员单位负责",
    "市工业和信息化局:shared [专班成员单位]:shared",
  ],
  ["和 before a name that says its level", "市教育局和市体育局负责", "市教育局:shared 市体育局:shared"],
  [
    "和 inside 中央和国家机关工委",
    "中央和国家机关工委、粮食和储备局负责",
    "中央和国家机关工委:shared 粮食和储备局:shared",
  ],
  ["会和 before 市场", "市社会和市场研究中心负责", "市社会和市场研究中心:sole"],
  [
    "several names in brackets",
    "省委组织部（省委人才办）、省数据集团〔筹〕负责",
    "省委组织部（省委人才办）:shared 省数据集团〔筹〕:shared",
  ],
  ["marks without width", "市\u200b法\u200f院、\u202e市公安局负责", "市法院:shared 市公安局:shared"],
  ["以及 after a comma", "市法院，以及市公安局负责", "市法院:shared 市公安局:shared"],
  ["及 inside a name", "市科学普及中心负责", "市科学普及中心:sole"],
  ["等 inside a name", "高等法院、市高等教育处负责", "高等法院:shared 市高等教育处:shared"],
  ["a second name in brackets", "省市场监管局（省知识产权局）负责", "省市场监管局（省知识产权局）:sole"],
  ["、 inside brackets", "各市、县〔市、区〕、省科技厅负责", "[各市、县〔市、区〕]:shared 省科技厅:shared"],
  ["a bracket that never closes", "各县（市区、市法院负责", "[各县（市区]:shared 市法院:shared"],
  ["牵头部门 inside a name", "协调机制牵头部门负责", "协调机制牵头部门:sole"],
  ["负责人 inside a name", "项目负责人牵头", "项目负责人:lead"],
  ["推进 inside a name", "协调推进机制牵头", "协调推进机制:lead"],
  ["会同县 as a place", "市法院、会同县政府负责", "市法院:shared 会同县政府:shared"],
];

const whiteSpace: Case[] = [
  ["spaces inside a known name", "省卫 生 健 康 委负责", "省卫生健康委:sole"],
  ["spaces inside an unknown name", "省体 育 局负责", "省体育局:sole"],
  ["a line break inside a known name", "市政府\n办公室、市法院负责", "市政府办公室:shared 市法院:shared"],
  [
    "a line break inside an unknown name",
    "省发展改革\n委、省体育局负责",
    "省发展改革委:shared 省体育局:shared",
  ],
  ["a line break inside a role word", "市法院按职责分\n工负责", "市法院:sole"],
  ["a line break between two names", "市法院\n市公安局", "市法院:shared 市公安局:shared"],
  ["a line break between two unknown names", "省体育局\n省数据局", "省体育局:shared 省数据局:shared"],
  ["a line break after a role word", "市法院牵头\n市公安局配合", "市法院:lead 市公安局:support"],
  ["a line break before a label", "牵头单位：市法院\n责任单位：市公安局", "市法院:lead 市公安局:shared"],
];

const labels: Case[] = [
  ["牵头： on a line of its own", "牵头：市法院\n配合：市公安局", "市法院:lead 市公安局:support"],
  ["责任：", "责任：市法院、市公安局", "市法院:shared 市公安局:shared"],
  ["协同单位：", "主责单位：市法院；协同单位：市公安局", "市法院:sole 市公安局:support"],
  ["主管部门：", "主管部门：市法院", "市法院:sole"],
  ["Lead: and Support:", "Lead: OMB; Support: GSA, CDO Council", "OMB:lead GSA:support CDO Council:support"],
  ["为牵头单位", "市法院为牵头单位，市公安局为配合单位", "市法院:lead 市公安局:support"],
  ["主责 and 协同", "市法院主责，市公安局协同", "市法院:sole 市公安局:support"],
  ["负总责", "市法院负总责，市公安局、市司法局配合", "市法院:sole 市公安局:support 市司法局:support"],
  ["（主责）", "市法院（主责）、市公安局（配合）", "市法院:sole 市公安局:support"],
  [
    "（按职责分工负责） as the role of all before it",
    "市法院牵头，市公安局、市司法局（按职责分工负责）",
    "市法院:lead 市公安局:shared 市司法局:shared",
  ],
  ["牵头并负责", "市法院牵头并负责，市公安局配合", "市法院:lead 市公安局:support"],
  ["牵头抓", "市法院牵头抓，市公安局配合", "市法院:lead 市公安局:support"],
  ["牵头抓总", "市法院牵头抓总，市公安局配合", "市法院:lead 市公安局:support"],
  ["牵头总负责 and 配合做好", "市法院牵头总负责，市公安局配合做好相关工作", "市法院:lead 市公安局:support"],
  ["按职能职责配合", "市法院负责；市公安局按照职能职责配合", "市法院:sole 市公安局:support"],
  ["负责牵头", "市法院负责牵头，市公安局配合", "市法院:lead 市公安局:support"],
  ["按职能分工负责", "市法院、市公安局按职能分工负责", "市法院:shared 市公安局:shared"],
  ["按各自职责负责", "市法院、市公安局按各自职责负责", "市法院:shared 市公安局:shared"],
  ["负责监督", "市法院牵头，市司法局负责监督", "市法院:lead 市司法局:support"],
  ["负责指导", "市司法局负责指导，市法院负责", "市司法局:support 市法院:sole"],
  ["a label for persons", "责任单位：市法院；责任人：张三、李四", "市法院:sole"],
  [
    "persons between labels",
    "牵头：市法院\n责任领导：张三\n配合单位：市公安局",
    "市法院:lead 市公安局:support",
  ],
  ["a telephone number", "市法院负责。联系人：王五，联系电话：12345", "市法院:sole"],
];

const marks: Case[] = [
  ["/", "市法院/市公安局负责", "市法院:shared 市公安局:shared"],
  ["+", "省体育局+省数据局", "省体育局:shared 省数据局:shared"],
  ["|", "省体育局|省数据局", "省体育局:shared 省数据局:shared"],
  ["·", "省体育局·省数据局", "省体育局:shared 省数据局:shared"],
  ["\\", "省体育局\\省数据局", "省体育局:shared 省数据局:shared"],
  ["numbers on lines", "1.市法院\n2.市公安局", "市法院:shared 市公安局:shared"],
  ["numbers with 、", "1、省体育局；2、省数据局", "省体育局:shared 省数据局:shared"],
  ["numbers in brackets", "（1）市法院\n（2）市公安局", "市法院:shared 市公安局:shared"],
  ["numbers in circles", "①省体育局②省数据局牵头", "省体育局:lead 省数据局:lead"],
];

describe("parseClause", () => {
  for (const [group, cases] of Object.entries({
    "the roles of the clause table": table,
    "roles in brackets": bracketed,
    "groups of parties": beyond,
    "unnamed groups": groups,
    places,
    "names in Latin script": latin,
    "words inside names": inNames,
    "white space": whiteSpace,
    "labels and role words": labels,
    "marks and numbers": marks,
  })) {
    describe(group, () => {
      it.each(cases)("reads %s: %s", (_rule, clause, expected) => {
        const reading = read(clause);
        expect(parties(reading)).toBe(expected);
        expect(reading.spans.filter((span) => span.kind === "unread")).toEqual([]);
      });
    });
  }

  it("gives each party its place as written, groups included", () => {
    const {parties: read3} = read("市法院牵头，各有关单位、市公安局按职责分工负责");
    expect(read3.map(({surface, position}) => [surface, position])).toEqual([
      ["市法院", 1],
      ["各有关单位", 2],
      ["市公安局", 3],
    ]);
  });

  it("takes a group that people have confirmed as one, whatever its form", () => {
    expect(parties(parseClause("区、县政府负责", {names: noNames}))).toBe("区:shared 县政府:shared");
    expect(parties(read("区、县政府负责"))).toBe("[区、县政府]:shared");
  });

  describe("spans", () => {
    it.each([
      [
        "市法院牵头，市公安局等单位配合。",
        "市法院=department 牵头=role ，=separator 市公安局=department 等单位=group 配合=role 。=separator",
      ],
      [
        "牵头单位：市法院；配合单位：各有关单位",
        "牵头单位：=role 市法院=department ；=separator 配合单位：=role 各有关单位=group",
      ],
      ["市法院（牵头）、市公安局", "市法院=department （牵头）=role 、=separator 市公安局=department"],
      ["市法院及各县（市）区负责", "市法院=department 及=separator 各县（市）区=group 负责=role"],
      ["省卫 生\n健康委负责", "省卫 生\n健康委=department 负责=role"],
      [" 市法院 负责 ", " =separator 市法院=department  =separator 负责=role  =separator"],
      [
        "市法院负责，列第一位的为牵头单位，下同",
        "市法院=department 负责=role ，=separator 列第一位的为牵头单位，下同=note",
      ],
    ])("are told apart in %j", (clause, expected) => {
      expect(stretches(clause, read(clause))).toBe(expected);
    });

    it.each([
      ["a role word with nobody before it", "按职责分工负责", "按职责分工负责=unread"],
      ["牵头 alone", "牵头", "牵头=unread"],
      ["会同 with nobody before it", "会同市法院负责", "会同=unread 市法院=department 负责=role"],
      ["a role in brackets with nobody before it", "（牵头）市法院", "（牵头）=unread 市法院=department"],
      ["a second role word", "市法院牵头，负责", "市法院=department 牵头=role ，=separator 负责=unread"],
      ["marks that mean nothing here", "市法院牵头*", "市法院=department 牵头=role *=unread"],
      ["a dash for nothing", "—", "—=unread"],
      ["a colon in words", "说明：市法院负责", "说明：市法院=unread 负责=unread"],
      ["a single character", "市法院、略", "市法院=department 、=separator 略=unread"],
      ["a date that is no deadline", "于5月3日开会", "于5月3日开会=unread"],
    ])("mark %s as unread", (_what, clause, expected) => {
      expect(stretches(clause, read(clause))).toBe(expected);
    });

    it("leave nobody responsible where there is only a role word", () => {
      expect(read("按职责分工负责").parties).toEqual([]);
    });
  });

  describe("the note that the first leads", () => {
    it.each([
      ["列第一位的为牵头单位，下同", "市法院、市公安局负责，列第一位的为牵头单位，下同"],
      ["列第一位者为牵头单位，下同", "市法院、市公安局等负责。列第一位者为牵头单位，下同"],
      ["排在第一位的部门为牵头部门，下同", "责任单位：市法院、市公安局，排在第一位的部门为牵头部门，下同"],
      ["列首位的单位牵头", "市法院、市公安局负责；列首位的单位牵头"],
      ["（列第一位的为牵头单位，下同）", "市法院、市公安局负责（列第一位的为牵头单位，下同）"],
      ["〔列第一位的为牵头单位，下同〕", "市法院、市公安局〔列第一位的为牵头单位，下同〕"],
    ])("reads %s", (note, clause) => {
      const reading = read(clause);
      expect(reading.firstLeads).toBe(note);
      expect(parties(reading)).toMatch(/^市法院:lead 市公安局:shared/);
    });

    it("holds for later clauses, if told so", () => {
      expect(parties(read("市公安局、市法院负责", {firstLeads: true}))).toBe("市公安局:lead 市法院:shared");
      expect(parties(read("市公安局负责", {firstLeads: true}))).toBe("市公安局:lead");
    });

    it("makes no group without a name lead, and nobody who takes part only in support", () => {
      expect(parties(read("各有关部门、市公安局按职责分工负责", {firstLeads: true}))).toBe(
        "[各有关部门]:shared 市公安局:shared",
      );
      expect(parties(read("市公安局配合，市法院负责", {firstLeads: true}))).toBe(
        "市公安局:support 市法院:sole",
      );
    });

    it("makes nobody lead where a lead is written", () => {
      expect(parties(read("市公安局、市法院牵头", {firstLeads: true}))).toBe("市公安局:lead 市法院:lead");
      expect(parties(read("市公安局配合，市法院牵头", {firstLeads: true}))).toBe(
        "市公安局:support 市法院:lead",
      );
    });

    it("is not made up: without it, order means nothing", () => {
      const reading = read("责任单位：市法院、市公安局");
      expect(reading.firstLeads).toBeNull();
      expect(parties(reading)).toBe("市法院:shared 市公安局:shared");
    });
  });

  describe("a note that adds a group to every later task", () => {
    it.each([
      [
        "以下各项工作均需相关市、县（市、区）政府推进，不再单独列出",
        "相关市、县（市、区）政府",
        "shared",
        "推进",
      ],
      ["以下均需地方落实不再重复列出", "地方", "shared", "落实"],
      ["以下均需试点城市政府落实，不再列出", "试点城市政府", "shared", "落实"],
      ["以下任务均需各街道配合，不再重复列出", "各街道", "support", "配合"],
    ])("reads %s", (note, surface, role, duty) => {
      const reading = read(`市法院牵头，市公安局配合。${note}`);
      expect(reading.standing).toEqual({surface, role, duty, note});
      expect(parties(reading)).toBe("市法院:lead 市公安局:support");
      expect(reading.spans.at(-1)?.kind).toBe("note");
    });

    it("is not made up", () => {
      expect(read("市法院牵头，以下均需地方落实").standing).toBeNull();
    });
  });

  it.each([
    ["市法院牵头，2021年底前完成", "2021年底前完成"],
    ["责任单位：市法院；完成时限：2021年6月30日前", "2021年6月30日前"],
    ["市法院负责，持续推进", "持续推进"],
    ["市法院负责", null],
  ])("finds the deadline in %s: %s", (clause, deadline) => {
    const reading = read(clause);
    expect(reading.deadline).toBe(deadline);
    expect(reading.parties).toMatchObject([{surface: "市法院"}]);
    expect(reading.spans.some(({kind}) => kind === "unread")).toBe(false);
  });

  it("tells of persons, who are no parties", () => {
    const clause = "责任单位：市法院；责任人：张三";
    const reading = read(clause);
    expect(reading.persons).toEqual(["责任人：张三"]);
    expect(stretches(clause, reading)).toBe(
      "责任单位：=role 市法院=department ；=separator 责任人：张三=note",
    );
  });

  it("gives places the end that they share before an open one", () => {
    expect(read("济南、青岛等市政府负责").parties.map(({name}) => name)).toEqual([
      "济南市政府",
      "青岛市政府",
      "等市政府",
    ]);
  });

  it("matches characters that look alike, and shows those that are written", () => {
    const reading = read("省\u2f2f业和信息化厅牵头，省数据局（筹）配合。以下均需地\u2f45落实，不再列出");
    expect(
      reading.parties.map(({surface, name, role, resolution}) => [
        surface,
        name,
        role,
        resolution?.department,
      ]),
    ).toEqual([
      ["省\u2f2f业和信息化厅", "省工业和信息化厅", "lead", "省工业和信息化厅"],
      ["省数据局（筹）", "省数据局（筹）", "support", "省数据局"],
    ]);
    expect(reading.standing?.surface).toBe("地方");
  });

  it.each([
    ["市法院按职责分工负责", true],
    ["市法院按职责分工负责，各县（市）区配合", true],
    ["市法院、市法院按职责分工负责", true],
    ["市法院负责", false],
    ["市法院、市公安局按职责分工负责", false],
    ["市法院等单位按职责分工负责", false],
    ["市公安局牵头，市法院按职责分工负责", false],
    ["各有关单位按职责分工负责", false],
  ])("tells whether %s divides a duty of one: %s", (clause, expected) => {
    expect(read(clause).dividesAlone).toBe(expected);
  });

  it.each([
    ["市法院、市公安局负责", true],
    ["市司法局牵头，市法院、市公安局等单位负责", true],
    ["市法院、市公安局负责，列第一位的为牵头单位", false],
    ["市法院负责", false],
    ["市法院、各有关单位负责", false],
    ["市法院、市公安局按职责分工负责", false],
    ["市法院、市公安局分工负责", false],
    ["市法院、市公安局共同负责", false],
    ["市司法局牵头，市法院、市公安局参与", false],
    ["市司法局（牵头）、市公安局负责", false],
    ["市法院、市公安局牵头负责", false],
    ["责任单位：市法院、市公安局", false],
  ])("tells whether %s is a bare 负责 of several: %s", (clause, expected) => {
    expect(read(clause).bareResponsible).toBe(expected);
  });
});
