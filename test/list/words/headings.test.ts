import {describe, expect, it} from "vitest";
import {
  chineseNumber,
  headingMark,
  headingNumber,
  headingText,
  wholeNumber,
} from "../../../src/list/words/headings.ts";

describe("headingText", () => {
  it.each([
    [" 强化制度约束\n，坚持知识产权严保护的政策导向", "强化制度约束，坚持知识产权严保护的政策导向"],
    ["工 作 任 务", "工作任务"],
    ["（一）加强\u3000法制建设\n", "（一）加强法制建设"],
    ["(十八)强化部署。", "(十八)强化部署。"],
    ["\n \n", ""],
    ["Target\n Date", "Target Date"],
    ["AI 应用", "AI应用"],
  ])("takes white space and line breaks out of %j, and nothing else", (written, expected) => {
    expect(headingText(written)).toBe(expected);
  });
});

describe("headingNumber", () => {
  it.each([
    ["一、总体要求", 1],
    ["（十八）加大资源投入", 18],
    ["(十八)强化部署", 18],
    ["（12）办公", 12],
    ["3.办公", 3],
    ["3．办公", 3],
    ["３．办公", 3],
    ["第二章 总则", 2],
    ["⼆、办公", 2],
    ["3、办公", 3],
    ["一百零五、办公", 105],
    ["1.2办公", null],
    ["2021年工作", null],
    ["加强社会共治", null],
    ["一体化发展", null],
    ["", null],
  ])("reads %j as %s", (heading, expected) => {
    expect(headingNumber(heading)).toBe(expected);
  });
});

describe("headingMark", () => {
  it.each([
    ["第一部分 总体要求", "part"],
    ["一、总体要求", "comma"],
    ["（一）总体要求", "brackets"],
    ["1.总体要求", "digits"],
  ])("tells how %s is numbered", (heading, style) => {
    expect(headingMark(heading)).toEqual({style, number: 1});
  });
});

describe("wholeNumber", () => {
  it.each([
    ["7", 7],
    ["７", 7],
    ["7.", 7],
    ["７、", 7],
    ["（7）", 7],
    ["(12)", 12],
    ["⑦", 7],
    ["七", 7],
    ["（十二）", 12],
    ["7-1", null],
    ["7.1", null],
    ["1000000000", null],
    ["第7项", null],
    ["", null],
  ])("reads %s as %s", (written, expected) => {
    expect(wholeNumber(written)).toBe(expected);
  });
});

describe("chineseNumber", () => {
  it.each([
    ["一", 1],
    ["九", 9],
    ["十", 10],
    ["十一", 11],
    ["二十", 20],
    ["二十三", 23],
    ["一百", 100],
    ["一百零五", 105],
    ["一百一十", 110],
    ["二百三十四", 234],
    ["42", 42],
  ])("reads %s as %s", (written, expected) => {
    expect(chineseNumber(written)).toBe(expected);
  });
});
