import {expect, it} from "vitest";
import {shareInWords} from "../../src/text/shareInWords.zh.ts";

it.each([
  [0, 125, "一项也没有"],
  [125, 125, "全部"],
  [6, 125, "不到一成"],
  [12, 125, "约一成"],
  [26, 125, "约两成"],
  [35, 125, "约三成"],
  [51, 125, "约四成"],
  [60, 125, "近一半"],
  [50, 100, "一半"],
  [64, 125, "过半"],
  [70, 125, "约六成"],
  [90, 100, "约九成"],
  [124, 125, "几乎全部"],
  // Of a few tasks.
  [3, 8, "共 8 项"],
  [8, 8, "全部"],
])("shareInWords(%i, %i) says %s", (part, whole, words) => expect(shareInWords(part, whole)).toBe(words));
