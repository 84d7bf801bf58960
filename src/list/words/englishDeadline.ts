const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
/** December 31, 2020 · Dec. 31 2020 · June 2020 */
const monthFirst = new RegExp(`\\b${monthName}(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b)?,?\\s+(\\d{4})\\b`, "gi");
/** 31 December 2020 */
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName},?\\s+(\\d{4})\\b`, "gi");
/** by end of 2021 · by 2021 */
const yearEnd =
  /\b(?:(?:by|before|until)\s+)?(?:(?:the\s+)?end\s+of|by)\s+(?:(?:calendar\s+)?year\s+)?((?:19|20)\d\d)\b(?![-/.]\d)/gi;
/** A date struck out and replaced: <s>June 30, 2020</s> <b>July 31, 2020*</b>. */
const struckOut = /<(s|del|strike)>[^<]*<\/\1>|~~[^~]*~~/gi;

/** The deadline with its English dates as numbers (December 31, 2020 → 2020-12-31) and what is struck out left away. */
export function withEnglishDates(deadline: string): string {
  return deadline
    .replace(struckOut, " ")
    .replace(dayFirst, (_, day: string, month: string, year: string) => isoWords(year, month, day))
    .replace(monthFirst, (_, month: string, day: string | undefined, year: string) =>
      isoWords(year, month, day),
    )
    .replace(yearEnd, " $1年底 ");
}

function isoWords(year: string, month: string, day: string | undefined): string {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return ` ${year}-${number}${day === undefined ? "" : `-${day}`} `;
}

// Of a deadline without its white space.
/** Annually · Ongoing every 24 months · 1 activity per quarter */
export const recurring =
  /annually|quarterly|monthly|weekly|biannual|everyother|(?:every|each|per)(?:\d{1,3}|two|three|six)?(?:year|quarter|month|week)/i;
/** Within 60 days of … · 90 days after … · 12 months as the whole deadline */
export const relative =
  /(?:within|nolaterthan)\d{1,4}(?:calendar|business)?(?:day|week|month|year)s?|(?<!\d)\d{1,4}(?:day|week|month|year)s?(?:after|of|from)|^\d{1,4}(?:day|week|month|year)s?$/i;
/** Ongoing · continuous */
export const standing = /ongoing|continu(?:ous|al|ing)/i;
