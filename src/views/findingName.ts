import {ruleOf} from "../list/rules.js";
import type {Text} from "../text/zh.js";
import {ruleWords} from "./quality/found.js";

/** What a finding is called: the name of its rule, or its code where that is of no rule known here. */
export const findingName = (code: string, text: Text): string => ruleWords(ruleOf(code), text).name || code;
