import {describe, expect, it} from "vitest";
import {parseDeadline} from "../../../src/list/words/deadline.ts";
import {findDeadlines} from "../../../src/list/words/deadlineInText.ts";
import type {DeadlineKind} from "../../../src/model/values.ts";

describe("findDeadlines", () => {
  /** Text, the words found, and what they mean in a document of 2021. */
  const cases: [text: string, found: string, kind: DeadlineKind, date: string | null][] = [
    ["2020年底前开展专项治理。", "2020年底前", "by_date", "2020-12-31"],
    ["2021年3月底前对乱收费进行检查。", "2021年3月底前", "by_date", "2021-03-31"],
    ["于2018年12月31日前报送国务院。", "于2018年12月31日前", "by_date", "2018-12-31"],
    ["到2020年底前，健全制度。", "到2020年底前", "by_date", "2020-12-31"],
    ["到2027年底，建成平台。", "到2027年底", "by_date", "2027-12-31"],
    ["到2025年年底，全省达到10家。", "到2025年年底", "by_date", "2025-12-31"],
    ["2021年内完成。", "2021年内", "by_date", "2021-12-31"],
    ["2021年上半年完成修订。", "2021年上半年", "by_date", "2021-06-30"],
    ["2022年第三季度前完成。", "2022年第三季度前", "by_date", "2022-09-30"],
    ["2025年前完成改造。", "2025年前", "by_date", "2025-12-31"],
    ["年底前，各部门实现联网。", "年底前", "by_date", "2021-12-31"],
    ["今年年底前实现联网。", "今年年底前", "by_date", "2021-12-31"],
    ["年内培育50家左右。", "年内", "by_date", "2021-12-31"],
    ["制度，6月底前印发。", "6月底前", "by_date", "2021-06-30"],
    ["３年内建成８家。", "3年内", "relative", null],
    ["自印发之日起6个月内出台。", "自印发之日起6个月内", "relative", null],
    ["每年2月底前报告。", "每年2月底前", "recurring", null],
    ["每年年底前报告。", "每年年底前", "recurring", null],
    ["自2019年1月1日起，提高标准。", "自2019年1月1日起", "from_date", "2019-01-01"],
    ["２０２５\n年\n４\n月底前完成。", "2025年4月底前", "by_date", "2025-04-30"],
    ["2020年底前自查，2021年3月底前检查。", "2020年底前；2021年3月底前", "by_date", "2021-03-31"],
    ["2022年6月底前起草，12月底前印发。", "2022年6月底前；12月底前", "by_date", "2022-12-31"],
    ["2020年底前试点，到2020年底推开。", "2020年底前", "by_date", "2020-12-31"],
  ];

  it.each(cases)("finds in %j %s", (text, found, kind, date) => {
    expect(findDeadlines(text)).toBe(found);
    expect(parseDeadline(found, 2021)).toMatchObject({kind, date});
  });

  it("finds a date that cannot be, and leaves it to be reported", () => {
    expect(findDeadlines("0403年底前建成。")).toBe("0403年底前");
    expect(parseDeadline("0403年底前", 2021)).toMatchObject({impossible: ["0403年底"], date: null});
  });

  it.each([
    ["a goal", "到2025年，打造2家以上集群。"],
    ["a period", "2019年1月1日至12月31日，返还50%。"],
    ["a period that begins", "2021年6月1日起至2022年底，给予补贴。"],
    ["a plan's title", "落实《2021年底前工作安排》。"],
    ["years of a title", "落实行动方案（2023—2025年）。"],
    ["how things stood", "截至2020年底，建成10家。"],
    ["what a figure is compared with", "比2020年底增长5%。"],
    ["持续推进 as a verb", "持续推进“互联网+监管”。"],
    ["adverbs", "定期通报，及时公开，尽快完成。"],
    ["a service's speed", "办理时间压缩至5个工作日内。"],
    ["years that a thing lasts", "参保3年以上，近3年内无违法。"],
    ["three quarters", "2021年前三季度完成投资。"],
    ["起草", "2021年起草方案。"],
    ["nothing", ""],
  ])("takes %s for none: %s", (_what, text) => {
    expect(findDeadlines(text)).toBeNull();
  });
});
