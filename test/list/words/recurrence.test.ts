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
  ["每年年底前报告。", every(12)],
  ["每年年终", every(12)],
  ["每季度末前完成", every(3)],
  ["每月月底", every(1)],
  ["每年至少开展一次", every(12)],
  ["持续推进，每半年评估", every(6)],
  ["每年2月底前", every(12, last(2))],
  ["每年6月30日前", every(12, {month: 6, day: 30})],
  ["每年12月底、6月底前", every(12, last(6), last(12))],
  ["每年六月三十日以前完成", every(12, {month: 6, day: 30})],
  ["每年6月和12月", every(12, last(6), last(12))],
  ["Annually", every(12)],
  ["Quarterly", every(3)],
  ["Every month", every(1)],
  ["Semi-annually", every(6)],
  ["By the end of each year", every(12)],
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
  ["每年第一季度", null],
  ["每年一季度末", null],
  ["每季度第一个月", null],
  ["每年汛期前完成", null],
  ["每年国庆节前", null],
  ["每年春季", null],
  ["每年前", null],
  ["每季度年底前", null],
  ["每年6月底，年底前完成", null],
  ["annually by June", null],
  ["bimonthly", null],
  // Times of the year, not days.
  ["每年6月至9月", null],
  ["每年六月到九月", null],
  ["每年 6 - 9 月", null],
  ["每年6月1日至6月30日", null],
  // Before June begins, or before it is over?
  ["每年6月前", null],
  ["每年6月份之前", null],
  ["每年6月以前", null],
  ["每年12月底前编制，次年3月底前报告", null],
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
