const dayText = /^(\d{4,})-(\d\d)-(\d\d)( \(BC\))?$/;
const momentText = /^(\d{4,}-\d\d-\d\d(?: \(BC\))?) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:\+00)?$/;

/** What the engine takes for a day and a moment after all others. */
const endOfDays = 2 ** 31 - 1;
const endOfMoments = 2n ** 63n - 1n;

const dayMicroseconds = 86_400_000_000n;

/**
 * The number of a day, counted from 1970-01-01, as the engine writes it out: `2024-02-29`, `0044-03-15 (BC)`, `infinity`.
 * Throws on anything else.
 */
export function dayNumber(text: string): number {
  if (text === "infinity") return endOfDays;
  if (text === "-infinity") return -endOfDays;
  const [, year, month, day, era] = dayText.exec(text) ?? [];
  if (day === undefined) throw new Error(`"${text}" is no day`);
  return daysBefore(era ? 1 - Number(year) : Number(year), Number(month)) + Number(day) - 1;
}

/** The microseconds of a moment since 1970-01-01 00:00: `2024-02-29 01:02:03.123456`, maybe `+00`. Throws on anything else. */
export function momentNumber(text: string): bigint {
  if (text === "infinity") return endOfMoments;
  if (text === "-infinity") return -endOfMoments;
  const [, day, hours, minutes, seconds, fraction = ""] = momentText.exec(text) ?? [];
  if (day === undefined) throw new Error(`"${text}" is no moment`);
  const within = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (
    BigInt(dayNumber(day)) * dayMicroseconds + BigInt(within) * 1_000_000n + BigInt(fraction.padEnd(6, "0"))
  );
}

/** The days from 1970-01-01 to the first of a month; a Date knows fewer years than the engine. */
function daysBefore(year: number, month: number): number {
  // Every 400 years the calendar is the same.
  const rounds = Math.floor(year / 400);
  return Date.UTC(year - rounds * 400 + 2000, month - 1, 1) / 86_400_000 + (rounds - 5) * 146_097;
}
