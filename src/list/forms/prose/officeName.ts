import type {Party} from "../../words/party.js";
import {officeTail} from "../../words/phrases.js";

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
