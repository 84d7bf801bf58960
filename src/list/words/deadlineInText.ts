import {normalise} from "./normalise.js";
import {matchAt} from "./phrases.js";

const before = "(?:之|以)?前";
const year = "\\d{4}年";
const month = "\\d{1,2}月份?";
const day = "(?:\\d{1,2}[日号]|[上中下]旬)";
/** In front of a deadline: 到2020年底 · 于12月31日前. */
const lead = "(?:到|于|在)?";

/** Words by which a task's text says when it is due, the longer before the shorter. */
const forms = [
  // 每年2月底前 · 每年年底前
  `每年(?:年?底|${month}${day}?底?)${before}`,
  // 自2019年1月1日起 · 2020年起
  `[自从]?${year}(?:${month}${day}?)?(?:之日)?起(?![草步到来])`,
  // 2020年底前 · 到2025年年底 · 2021年内
  `${lead}${year}年?(?:[底末](?:${before})?|内)`,
  // 2021年3月底前 · 于2018年12月31日前 · 2021年6月底
  `${lead}${year}${month}(?:${day}?[底末]?${before}|[底末])`,
  // 2021年上半年完成 · 2022年第三季度前
  `${lead}${year}(?:[上下]半年|第?[一二三四1-4]季度)(?:[底末内](?:${before})?|${before}|(?=完成|建成|出台|印发|启动))`,
  // 2025年前完成; not 2021年前三季度
  `${lead}${year}${before}(?![后期列沿一二三四五半\\d])`,
  // 6月底前 · 12月31日前, the year written before or that of the document
  `(?<![\\d年])${month}(?:${day}?[底末]?${before}|[底末])`,
  // 年底前 · 今年年底 · 年内
  `[今本当]年(?:年?[底末](?:${before})?|内)|(?<![\\d每年学财一二两三四五六七八九十])年底${before}|(?<=^|[，。；：,;、])年内`,
  // 3年内建成 · 自印发之日起6个月内
  `(?:自(?:印发|发布|施行|实施)之日起|(?<=^|[，。；：,;、]|力争))(?:\\d{1,2}|[一二两三四五六七八九十半]+)(?:个月|年)(?:之|以)?内`,
].join("|");
const anywhere = new RegExp(forms, "g");

/** What looks alike and is no deadline: a title · a period (2019年1月1日至12月31日) · how things stood (截至2020年底). */
const others = new RegExp(
  `《[^《》]*》|${year}(?:${month}${day}?)?起?(?:至|到|[—–\\-－~～]+)(?:${year})?(?:${month}${day}?)?(?:年?底)?|(?:截至|截止到?|[比较])${year}(?:${month})?(?:年?底)?`,
  "g",
);

/**
 * Finds the words of a running text that say by when it is to be done, in their order, each once, joined by ；
 * (2020年底前完成自查，2021年3月底前完成检查 → 2020年底前；2021年3月底前); null if there are none. A goal (到2025年，打造…), an
 * adverb (定期, 及时) and 持续推进 as a verb are none.
 *
 * White space is taken out and characters are as {@link normalise} gives them.
 */
export function findDeadlines(text: string): string | null {
  const bare = normalise(text)
    .replace(/\s+/g, "")
    .replace(others, (words) => "□".repeat(words.length));
  const found = new Map<string, string>();
  for (const [words] of bare.matchAll(anywhere)) {
    const date = words.replace(/^[到于在]|(?:之|以)?前$/g, "");
    if (!found.has(date)) found.set(date, words);
  }
  return found.size > 0 ? [...found.values()].join("；") : null;
}

const inClause = new RegExp(
  [
    "(?:完成|办理)?(?:时限|时间|期限)(?:要求)?\\s*[：:]\\s*[^；;。，,（）()]+",
    `(?:${forms}|${lead}${year}(?:${month}${day}?)?)(?:完成|建成|出台|印发|落实到位|取得(?:明显|阶段性)?(?:成效|进展)|见效)?(?=[\\s，,、；;。）)〕]|$)`,
    "(?:长期坚持|(?:持续|常态化)(?:推进|实施|开展))(?=[\\s，,；;。）)〕]|$)",
  ].join("|"),
  "y",
);

/** The words at a place of a clause that say by when the task is due (市法院牵头，2021年底前完成); null if there are none. */
export function clauseDeadline(clause: string, at: number): string | null {
  return matchAt(inClause, clause, at);
}

/** What a clause's words about time say, without the label: 完成时限：2021年底前 → 2021年底前. */
export function deadlineOf(words: string): string {
  return words.replace(/^[^：:]*[：:]\s*/, "");
}
