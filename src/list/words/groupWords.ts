import {matchAt} from "./phrases.js";

/** 各有关单位 · 各县（市）区 · 各地区 · 市直相关部门 · 市直各部门 · 国务院有关部门 · 各级党委政府 · 行业主管部门 · …成员单位 */
const groupForms = [
  /^各/,
  /^(?:全[省市县区]|属地|所在地?|其他|相关|有关|试点)/,
  /^(?:国务院|中央|[省市县区州](?:直|级|属)?|地方)(?:各|其他)?(?:相关|有关)/,
  /^地方(?:各级)?(?:党委|人民政府|政府|和)*$/,
  /(?:相关|有关|其他|各)(?:部门|单位|地区|方面|部门和单位|机构|企业)$/,
  /(?:主管|监管|责任|职能)部门$/,
  /成员单位$/,
  // Required for all agencies · other interagency bodies
  /^(?:required|encouraged) (?:for|of) /i,
  /\b(?:all|other|each|every|relevant|participating|covered) (?:[\w-]+ ){0,6}(?:agency|agencies|bodies|departments|councils|offices|organi[sz]ations)\b/i,
];

/** True if the form of a name says that it is a group without a name of its own. */
export function looksLikeGroup(name: string): boolean {
  return groupForms.some((form) => form.test(name));
}

const bracket = "(?:[（(〔[][^（(〔[）)〕\\]]{1,12}[）)〕\\]])?";
const place = `(?:设区市|地级市|县级市|区县|市县|市|县|区|州|旗|盟|乡镇|街道|乡|镇|开发区|高新区|园区|新区|功能区)${bracket}区?`;
/** A group of places whose name holds 、: 各区、市政府 · 各市、县（市、区）人民政府 · 各县（市、区）、开发区 · 相关市、县政府 */
const places = new RegExp(
  `(?:全[省市])?(?:各有关|各相关|各|有关|相关|试点)${place}(?:[、和及与]${place}){1,6}(?:人民政府|政府|党委[和、]?(?:人民)?政府|党委|管委会|(?![直级属委各]|有关|相关)[^等局委办厅、，,；;。\\s（(〔）)〕]{0,8}?(?:部门|机构|单位))?`,
  "y",
);

/** The group of places that stands at a place of a clause and whose name holds 、; null if there is none. */
export function placesAt(clause: string, at: number): string | null {
  return matchAt(places, clause, at);
}
