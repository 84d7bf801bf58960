import type {Party} from "./party.js";
import {officeTail} from "./phrases.js";

const office = new RegExp(
  `^(?!由?(?:各级)?(?:党委|政府|社会|公众|企业|部门|协会|集团|机构|中心|公司|医院|学院|高校|学校)$).{2,}(?:${officeTail}|[省市县区州盟旗部校馆]|中央|总社|总局|公司|银行|大学|学院|法院|政府|部队|委员会|人大|政协|妇联|残联)(?:[（(〔].*[）)〕])?$`,
);

/** Whether a party's name looks like one: an unnamed group, a known department, or words that end as an office's name does. */
export function isNamed({
  kind,
  resolution,
  surface,
}: Pick<Party, "kind" | "resolution" | "surface">): boolean {
  return kind === "group" || resolution?.known === true || (surface.length < 60 && office.test(surface));
}

/** Whether Chinese words end in no way that an office's name does: 张三, 抓好工作. Of names in Latin script nothing is said. */
export function isUnlikely(name: string): boolean {
  return /\p{Script=Han}/u.test(name) && !(name.length < 60 && office.test(name));
}

/** A colon · a role word that nothing ends · a date: what no name holds. */
const foreign =
  /[：:]|牵头(?!部门|单位|机构|人)|(?<!项目)负责(?!人)|(?:积极|协同)配合|(?:配合|协助|协同|主责|分工)$|按照?(?:各自)?职[责能]|\d月|\d日|\d{4}年[底末前内]|年底/;

/** Whether words can be no name: without a letter, a single character that is no place's (区、县政府), or holding a role word. */
export function isNoName(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  return (words.length === 1 && !/[省市县区州盟旗]/.test(words)) || foreign.test(words);
}
