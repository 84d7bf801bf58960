import {describe, expect, it} from "vitest";
import {parseDeadline} from "../../../src/list/words/deadline.ts";
import {type Recurrence, recurrenceOf} from "../../../src/list/words/recurrence.ts";

const every = (months: number, ...on: Recurrence["on"]): Recurrence => ({months, on});
const last = (month: number) => ({month, day: null});

/** Written, and what it says. */
const cases: [written: string, says: Recurrence | null][] = [
  ["每年", every(12)],
  ["每年底前", every(12)],
  ["每半年", every(6)],
  ["每半年一次", every(6)],
  ["每季度末", every(3)],
  ["每 季 度", every(3)],
  ["每两个月", every(2)],
  ["每月底前", every(1)],
  ["每个月", every(1)],
  ["逐年推进", every(12)],
  ["每年2月底前", every(12, last(2))],
  ["每年6月30日前", every(12, {month: 6, day: 30})],
  ["每年12月底、6月底前", every(12, last(6), last(12))],
  ["Annually", every(12)],
  ["Quarterly", every(3)],
  ["Every month", every(1)],
  // No period.
  ["定期", null],
  ["持续推进", null],
  // Two, and nobody can say which is the deadline.
  ["每季度调度、每年总结", null],
  // Of which year, of which week?
  ["每两年", null],
  ["每5个月", null],
  ["每周", null],
  ["每日", null],
  // Days that are not read: a tick at the period's end would be wrong.
  ["每季度首月10日前", null],
  ["每月10日前", null],
  ["每年年初", null],
  ["每年3月上旬", null],
  ["每年13月底前", null],
  ["每年2月30日前", null],
];

describe("recurrenceOf", () => {
  it.each(cases)("reads %s", (written, says) => {
    expect(recurrenceOf(written)).toEqual(says);
  });

  it("finds a period only in what is read as recurring", () => {
    for (const [written, says] of cases)
      if (says) expect([written, parseDeadline(written, 2021).kind]).toEqual([written, "recurring"]);
  });
});
