import {describe, expect, it} from "vitest";
import {readRows, row} from "../../fixtures/pasted.ts";

const doubled = (...texts: string[]) =>
  readRows(...texts.map((task, index) => row({no: String(index + 1), task})))
    .findings.filter(({code}) => code === "doubled-words")
    .map(({evidence}) => evidence);

describe("checkWording", () => {
  it.each([
    ["开展知识产权知识产权海关保护", "知识产权知识产权"],
    ["加强加强管理", "加强加强"],
  ])("finds the words doubled in %s", (text, expected) => {
    expect(doubled(text)).toEqual([expected]);
  });

  it("finds a character doubled where the document has the words without it", () => {
    expect(doubled("促进创新发展", "助力中小企业创新新发展")).toEqual(["创新新"]);
    expect(doubled("助力中小企业创新新发展")).toEqual([]);
  });

  it.each([
    "加强对全市市场监管系统的指导，规范市场监管",
    "归集违法失信信息，公开失信名单和信息",
    "贯彻执行行政执法标准，贯彻执法要求",
    "利用原产地地理标志，保护原产地",
    "加强东北地区区域协作，加强东北地域协作",
    "参加中国国际专利交易会，宣传中国专利",
    "牢牢把握主动权",
    "市市场监督管理局要完善机制，市场监督管理要加强",
    "方方面面、实实在在",
  ])("leaves alone what the language doubles rightly: %s", (text) => {
    expect(doubled(text)).toEqual([]);
  });

  it.each([
    ["（十四）畅通渠道", "畅通渠道。召开座谈会", true],
    ["一、畅通渠道。", "畅通渠道，召开座谈会", true],
    ["3.畅通渠道", "畅通渠道", true],
    ["（一）畅通渠道", "畅通\n渠道。召开座谈会", true],
    ["（一）畅通渠道", "为畅通渠道，召开座谈会", false],
    ["（一）宣传", "宣传工作", false],
  ])("tells whether a task below %s repeats it: %s", (subsection, task, expected) => {
    const codes = readRows(row({subsection, task})).findings.map(({code}) => code);
    expect(codes.includes("heading-as-task")).toBe(expected);
  });
});
