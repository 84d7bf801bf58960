import {describe, expect, it} from "vitest";
import {deriveNames, namesOf} from "../../../src/list/words/derivedNames.ts";
import {names, noNames} from "../../fixtures/names.ts";

/** `发展改革委 → 国家发展改革委 (missing-prefix)`; each string is a clause. */
const derived = (...clauses: string[]) =>
  deriveNames(
    clauses.map((clause) => clause.split("、")),
    noNames,
  ).map(({surface, department, reason}) => `${surface} → ${department} (${reason})`);

describe("deriveNames", () => {
  it.each([
    [
      "the fullest form of one name",
      ["市发改委、市发展改革委", "市发展和改革委员会"],
      ["市发改委 → 市发展和改革委员会 (abbreviation)", "市发展改革委 → 市发展和改革委员会 (abbreviation)"],
    ],
    ["办 for 办公室", ["市政府办", "市政府办公室"], ["市政府办 → 市政府办公室 (abbreviation)"]],
    [
      "a city and its government",
      ["杭州市、杭州市政府", "杭州市人民政府"],
      ["杭州市 → 杭州市人民政府 (abbreviation)", "杭州市政府 → 杭州市人民政府 (abbreviation)"],
    ],
    [
      "国家 where the document has it elsewhere",
      ["国家发展改革委、财政部", "发展改革委、体育总局", "国家体育总局"],
      ["发展改革委 → 国家发展改革委 (missing-prefix)", "体育总局 → 国家体育总局 (missing-prefix)"],
    ],
    [
      "中国 and 国务院",
      ["中国残联、国务院国资委", "残联、国资委"],
      ["残联 → 中国残联 (missing-prefix)", "国资委 → 国务院国资委 (missing-prefix)"],
    ],
    [
      "人行",
      ["人行浙江省分行", "人民银行浙江省分行"],
      ["人行浙江省分行 → 人民银行浙江省分行 (abbreviation)"],
    ],
    [
      "a prefix that the neighbours have and the document too",
      ["省科技厅、工业和信息化厅", "省工业和信息化厅"],
      ["工业和信息化厅 → 省工业和信息化厅 (missing-prefix)"],
    ],
    [
      "a prefix that only the neighbours have",
      ["省科技厅、工业和信息化厅、省财政厅"],
      ["工业和信息化厅 → 省工业和信息化厅 (missing-prefix)"],
    ],
  ])("proposes %s", (_what, clauses, expected) => {
    expect(derived(...clauses)).toEqual(expected);
  });

  it.each([
    ["names that only look alike", ["省大数据局、省数据局"]],
    ["offices of two levels", ["市教育局、县教育局", "教育局"]],
    ["a body of no level among those of a city", ["市科技局、青岛海洋科技中心", "市交通局、中铁济南局"]],
    ["a branch of a higher office", ["省财政厅、人民银行济南分行"]],
    ["市场监管总局 as if 市 were its level", ["市场监管总局、科技部", "场监管总局"]],
    ["a second name", ["省市场监管局（省知识产权局）", "省市场监管局"]],
    ["one name for two", ["省委网信办、中央网信办", "网信办"]],
  ])("proposes nothing for %s", (_what, clauses) => {
    expect(derived(...clauses)).toEqual([]);
  });

  it("leaves alone what the reference data knows, and brings others to it", () => {
    expect(deriveNames([["市公安局", "市法院"], ["市人民法院"]], names)).toEqual([
      {surface: "市人民法院", department: "市法院", reason: "abbreviation", certainty: "probable"},
    ]);
  });
});

describe("namesOf", () => {
  it("keeps the aliases of reference data that knows half of the names", () => {
    const local = namesOf([["市公安局", "市数据局"]], names);
    expect(local.registered).toBe(true);
    expect(local.resolve("市场监管局", null).department).toBe("市市场监督管理局");
  });

  it("leaves them out in a list of another place, where the same words name another body", () => {
    const local = namesOf([["市公安局", "县数据局", "市场监管局", "县教育局", "县公安局"]], names);
    expect(local.registered).toBe(false);
    expect(local.resolve("市场监管局", null)).toEqual({department: "市场监管局", alias: null, known: false});
    expect(local.resolve("市公安局", null).known).toBe(true);
    expect(names.resolve("市场监管局", null).department).toBe("市市场监督管理局");
  });

  it("resolves what the document shows, and says that it is not certain", () => {
    const local = namesOf([["国家体育总局"], ["体育总局（反兴奋剂中心）"]], noNames);
    expect(local.resolve("体育总局（反兴奋剂中心）", null)).toEqual({
      department: "国家体育总局",
      alias: {reason: "missing-prefix", certainty: "probable"},
      known: false,
    });
  });
});
