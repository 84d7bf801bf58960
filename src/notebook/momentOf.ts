/**
 * A day or moment as the engine writes it (`2021-12-31`, `2021-12-31 08:30:00.25`, with `+00` of a time zone), in
 * milliseconds since 1970 in UTC; null for what is none, as `infinity` or a year before our era.
 */
export function momentOf(written: string): number | null {
  const parts =
    /^(\d{4,6})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(
      written,
    );
  if (!parts) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const midnight = new Date(0).setUTCFullYear(year!, month! - 1, day!);
  const moment = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  return Number.isFinite(moment) ? moment : null;
}
