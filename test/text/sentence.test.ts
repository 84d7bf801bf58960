import {expect, it} from "vitest";
import {joined, sentence} from "../../src/text/sentence.ts";

const link = (text: string) => ({text, href: `#${text}`});

it("sentence keeps links apart from words, and puts sentences into sentences", () => {
  const inner = sentence`${link("甲")}（${3} 项）`;
  const whole = sentence`共 ${2} 个：${joined([inner, link("乙")], "、")}。`;
  expect(whole).toEqual(["共 ", "2", " 个：", link("甲"), "（", "3", " 项）", "、", link("乙"), "。"]);
});

it("sentence leaves out what is empty", () => {
  expect(sentence`${""}${[]}`).toEqual([]);
});
