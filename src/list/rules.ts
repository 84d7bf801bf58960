import {blanks} from "./rules/blanks.js";
import {dates} from "./rules/dates.js";
import {numbering} from "./rules/numbering.js";
import {parties} from "./rules/parties.js";
import {reading} from "./rules/reading.js";
import {type Rule, words} from "./rules/rule.js";
import {text} from "./rules/text.js";

/** Every rule by its id, group by group. */
export const rules = {
  ...numbering,
  ...parties,
  ...blanks,
  ...dates,
  ...text,
  ...reading,
} as const satisfies Record<string, Rule>;

/** The id of a rule: the `code` of its findings. */
export type RuleId = keyof typeof rules;

/** The rule of a code. A code that is not known, from tables of another version, is a rule without explanation. */
export function ruleOf(code: string): Rule {
  if (Object.hasOwn(rules, code)) return rules[code as RuleId];
  return {group: "reading", severity: "note", field: null, zh: words(code, "", ""), en: words(code, "", "")};
}
