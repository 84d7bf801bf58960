import {describe, expect, it} from "vitest";
import {parseDeadline} from "../../../src/list/words/deadline.ts";
import type {DeadlineKind} from "../../../src/model/values.ts";

/** Written, kind, date; the document is of 2021. */
const cases: [written: string, kind: DeadlineKind, date: string | null][] = [
  ["持续推进", "continuous", null],
  ["长期坚持", "continuous", null],
  ["常态化开展", "continuous", null],
  ["持 续\n推 进", "continuous", null],
  ["2023年6月底前", "by_date", "2023-06-30"],
  ["2023年6月", "by_date", "2023-06-30"],
  ["2024年2月底前", "by_date", "2024-02-29"],
  ["2023年2月底前", "by_date", "2023-02-28"],
  ["2023年6月15日前", "by_date", "2023-06-15"],
  ["2023年6月15号前", "by_date", "2023-06-15"],
  ["2023-06-15", "by_date", "2023-06-15"],
  ["2023.6.5", "by_date", "2023-06-05"],
  ["2023/12/31", "by_date", "2023-12-31"],
  ["2022年底前", "by_date", "2022-12-31"],
  ["2022年年底", "by_date", "2022-12-31"],
  ["到2022年底", "by_date", "2022-12-31"],
  ["2022年内", "by_date", "2022-12-31"],
  ["2022年", "by_date", "2022-12-31"],
  ["年底前", "by_date", "2021-12-31"],
  ["年内", "by_date", "2021-12-31"],
  ["6月底前", "by_date", "2021-06-30"],
  ["6月内", "by_date", "2021-06-30"],
  ["2021年12月内", "by_date", "2021-12-31"],
  ["6月上旬", "by_date", "2021-06-10"],
  ["2022年6月中旬", "by_date", "2022-06-20"],
  ["2022年2月下旬", "by_date", "2022-02-28"],
  ["2022年上半年", "by_date", "2022-06-30"],
  ["下半年", "by_date", "2021-12-31"],
  ["2022年第三季度", "by_date", "2022-09-30"],
  ["一季度前", "by_date", "2021-03-31"],
  ["2021年底前完成并持续推进", "by_date_then_continuous", "2021-12-31"],
  ["2026年6月持续跟踪", "by_date_then_continuous", "2026-06-30"],
  ["每年", "recurring", null],
  ["每年2月底前", "recurring", null],
  ["每季度", "recurring", null],
  ["每半年", "recurring", null],
  ["每两年一次", "recurring", null],
  ["定期", "recurring", null],
  ["每年年底前", "recurring", null],
  ["每年底前", "recurring", null],
  ["每年6月、12月底前", "recurring", null],
  ["2021年6月底前完成，并定期评估", "by_date_then_continuous", "2021-06-30"],
  ["2021年6月底前完成，之后每年2月底前更新", "by_date_then_continuous", "2021-06-30"],
  ["6月底前完成，每年更新", "by_date_then_continuous", "2021-06-30"],
  ["每季度报告，2021年底前完成", "by_date", "2021-12-31"],
  ["每个部门6月底前完成", "by_date", "2021-06-30"],
  ["2022年起每年开展", "from_date", "2022-01-01"],
  ["2021年底前启动，3年内完成", "by_date", "2021-12-31"],
  ["2021年上半年内", "by_date", "2021-06-30"],
  ["自2021年6月1日起3年内", "relative", null],
  ["2021年完成，2022年起持续推进", "by_date_then_continuous", "2021-12-31"],
  ["2019年1月1日起", "from_date", "2019-01-01"],
  ["2019年6月起", "from_date", "2019-06-01"],
  ["自2019年起", "from_date", "2019-01-01"],
  ["2022年起持续推进", "from_date", "2022-01-01"],
  ["2021年6月起草完成", "by_date", "2021-06-30"],
  ["2021年3月起，2022年6月底前完成", "by_date", "2022-06-30"],
  ["2021年3月起至2022年6月", "by_date", "2022-06-30"],
  ["3年内", "relative", null],
  ["半年内", "relative", null],
  ["两个月内", "relative", null],
  ["60日内", "relative", null],
  ["自印发之日起30个工作日内", "relative", null],
  ["", "missing", null],
  [" \n ", "missing", null],
  ["尽快", "other", null],
  ["国内外", "other", null],
  ["见附件", "other", null],
  ["2021-12", "by_date", "2021-12-31"],
  ["2021.6", "by_date", "2021-06-30"],
  ["2021", "by_date", "2021-12-31"],
  ["2021-2023", "by_date", "2023-12-31"],
  ["2021年12月31日", "by_date", "2021-12-31"],
  ["２０２５年４月", "by_date", "2025-04-30"],
  ["2021-12-31 00:00:00", "by_date", "2021-12-31"],
  ["12345", "other", null],
  ["December 31, 2020", "by_date", "2020-12-31"],
  ["Feb. 29 2020", "by_date", "2020-02-29"],
  ["31 December 2020", "by_date", "2020-12-31"],
  ["June 2020", "by_date", "2020-06-30"],
  ["<s>June 30, 2020</s> <b>July 31, 2020*</b>", "by_date", "2020-07-31"],
  ["Within 60 days of the completion of inventories", "relative", null],
  ["<s>July 31, 2020</s> 90 days after guidance is issued", "relative", null],
  ["12 months", "relative", null],
  ["Ongoing every 24 months", "recurring", null],
  ["Annually", "recurring", null],
  ["quarterly", "recurring", null],
  ["Minimally every 3 months", "recurring", null],
  ["1 activity per quarter", "recurring", null],
  ["Ongoing", "continuous", null],
  ["(See Above)", "other", null],
  ["2023.06-2023.12", "by_date", "2023-12-31"],
  ["2023-06-2023-12", "by_date", "2023-12-31"],
  ["2023.06.01-2023.12.15", "by_date", "2023-12-15"],
  ["2023-06-15 2023-12-31", "by_date", "2023-12-31"],
  ["2023.6-9", "other", null],
  ["2025年1-6月", "by_date", "2025-06-30"],
  ["2023年7—9月", "by_date", "2023-09-30"],
  ["2023年1月至6月", "by_date", "2023-06-30"],
  ["2023年六月底前", "by_date", "2023-06-30"],
  ["十二月底前", "by_date", "2021-12-31"],
  ["2023年十一月十五日前", "by_date", "2023-11-15"],
  ["2023年六月三十日前", "by_date", "2023-06-30"],
  ["二〇二四年六月底前", "by_date", "2024-06-30"],
  ["二零二四年底", "by_date", "2024-12-31"],
  ["三个月内", "relative", null],
  ["明年6月底前", "by_date", "2022-06-30"],
  ["明年底前", "by_date", "2022-12-31"],
  ["明年完成", "by_date", "2022-12-31"],
  ["次年3月底前", "by_date", "2022-03-31"],
  ["2023年12月底前编制，次年3月底前报告", "by_date", "2024-03-31"],
  ["每年12月底前编制，次年3月底前报告", "recurring", null],
  ["2023年春节前", "other", null],
  ["2023年国庆节前", "other", null],
  ["2023年前半年", "other", null],
  ["2023年春节前启动，年底前完成", "by_date", "2023-12-31"],
  ["2023年前完成", "by_date", "2023-12-31"],
  ["2023年度", "by_date", "2023-12-31"],
  ["2023年前三季度", "by_date", "2023-09-30"],
  ["2023年Q2", "by_date", "2023-06-30"],
  ["2023Q3", "by_date", "2023-09-30"],
  ["Q2 2021", "by_date", "2021-06-30"],
  ["Q4", "by_date", "2021-12-31"],
  ["FY2021 Q2", "other", null],
  ["全年", "by_date", "2021-12-31"],
  ["本年度", "by_date", "2021-12-31"],
  ["全年持续推进", "continuous", null],
  ["立行立改", "other", null],
  ["by end of 2021", "by_date", "2021-12-31"],
  ["By the end of June 2021", "by_date", "2021-06-30"],
];

describe("parseDeadline", () => {
  it.each(cases)("reads %j as %s %s", (written, kind, date) => {
    expect(parseDeadline(written, 2021)).toMatchObject({kind, date});
  });

  it("takes the year of the document where none is written", () => {
    expect(parseDeadline("年底前", 2019).date).toBe("2019-12-31");
    expect(parseDeadline("2月底前", 2020).date).toBe("2020-02-29");
  });

  it("takes the year written before, where there is one", () => {
    expect(parseDeadline("2022年6月底前完成初稿，12月底前印发", 2021).date).toBe("2022-12-31");
  });

  it.each([
    ["2023年6月15日前", false],
    ["2023-06-15", false],
    ["2023年6月", true],
    ["2023年底前", true],
    ["年底前", true],
    ["2019年6月起", true],
  ])("tells whether %s leaves the day open: %s", (written, expected) => {
    expect(parseDeadline(written, 2021).withoutDay).toBe(expected);
  });

  it.each([
    ["0403年底前", ["0403年底"], null],
    ["2200年底前", ["2200年底"], null],
    ["1899年底前", ["1899年底"], null],
    ["2021年13月", ["2021年13月"], null],
    ["2021年2月30日前", ["2021年2月30日"], null],
    ["2021年0月", ["2021年0月"], null],
    ["0403年底前启动，2022年6月底前完成", ["0403年底"], "2022-06-30"],
    ["0403年底前启动，6月底前完成", ["0403年底"], "2021-06-30"],
    ["2022年6月底前", [], "2022-06-30"],
  ])("reports, and does not repair, what cannot be a date in %s", (written, impossible, date) => {
    expect(parseDeadline(written, 2021)).toMatchObject({impossible, date, kind: "by_date"});
  });

  it.each([
    ["2021年底前", 1, "2021-12-31"],
    ["2020年底前自查，2021年3月底前检查", 2, "2021-03-31"],
    ["2022年3月底前检查，2021年底前自查", 2, "2022-03-31"],
    ["2021年完成，2022年起持续推进", 2, "2021-12-31"],
    ["2021年完成，之后每年2月底前更新", 1, "2021-12-31"],
    ["持续推进", 0, null],
  ])("counts the dates of %s and takes the latest", (written, dates, date) => {
    expect(parseDeadline(written, 2021)).toMatchObject({dates, date});
  });

  it("makes up no year where neither the words nor the document name one", () => {
    expect(parseDeadline("年底前", null)).toMatchObject({
      kind: "by_date",
      date: null,
      impossible: [],
      yearless: ["年底"],
    });
    expect(parseDeadline("2021年6月底前启动，年底前完成", null)).toMatchObject({
      date: "2021-12-31",
      yearless: [],
    });
    expect(parseDeadline("年底前", 2021)).toMatchObject({date: "2021-12-31", yearless: []});
    expect(parseDeadline("明年6月底前", null)).toMatchObject({date: null, yearless: ["明年6月"]});
  });
});
