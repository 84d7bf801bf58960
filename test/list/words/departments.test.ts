import {describe, expect, it} from "vitest";
import {guessKind} from "../../../src/list/words/departments.ts";
import {names, noNames} from "../../fixtures/names.ts";

describe("Names.resolve", () => {
  it.each([
    ["a canonical name", "市公安局", null, "市公安局", null],
    ["a known alias", "市场监管局", null, "市市场监督管理局", "abbreviation certain"],
    ["a probable alias", "市委传宣部", null, "市委宣传部", "transposed probable"],
    ["a name with its second one in brackets", "省市场监管局（省知识产权局）", null, "省市场监管局", null],
    ["a second name in 〔〕", "省市场监管局〔省知识产权局〕", null, "省市场监管局", null],
    ["an alias with a second name", "市政府办（研究室）", null, "市政府办公室", "abbreviation certain"],
    [
      "a prefix elided after a name",
      "工业和信息化厅",
      "省科技厅",
      "省工业和信息化厅",
      "missing-prefix certain",
    ],
  ])("brings %s to its department: %s", (_what, surface, previous, department, alias) => {
    const resolution = names.resolve(surface, previous);
    expect(resolution).toMatchObject({department, known: true});
    expect(resolution.alias && `${resolution.alias.reason} ${resolution.alias.certainty}`).toBe(alias);
  });

  it.each([
    ["a name that nothing knows", "市数据局", "市公安局"],
    ["an elided prefix with nothing before it", "工业和信息化厅", null],
    ["an elided prefix of another level", "工业和信息化厅", "市公安局"],
    ["a name that only looks alike", "市市场监督局", "市公安局"],
    ["a role in brackets", "市法院（牵头）", null],
    ["a role in brackets with more words", "市法院（牵头，并抓总）", null],
    ["the level of the name before it that is none", "公安局", "市场监管总局"],
    ["a bracket that is not at the end", "省市场监管局（省知识产权局）办公室", null],
  ])("leaves %s as written: %s", (_what, surface, previous) => {
    expect(names.resolve(surface, previous)).toEqual({department: surface, alias: null, known: false});
  });
});

describe("Names.isGroup", () => {
  it.each([
    "各有关单位",
    "各县（市）区",
    "各地区",
    "各级党委政府",
    "市直相关部门",
    "市直各部门",
    "国务院相关部门",
    "国务院有关部门",
    "省级相关部门",
    "有关设区市政府",
    "相关行业主管部门",
    "各级国资监管机构",
    "属地政府",
    "试点城市政府",
    "地方",
    "地方各级人民政府",
    "Required for all agencies",
    "other interagency bodies",
    "全市各有关部门",
    "专班成员单位",
    "打击侵犯知识产权和制售假冒伪劣工作领导小组相关成员单位",
  ])("takes %s for a group, by its form", (surface) => {
    expect(noNames.isGroup(surface)).toBe(true);
  });

  it.each([
    "市公安局",
    "省地方金融监管局",
    "CDO Council",
    "铁岭地区海关机构",
    "国务院办公厅",
    "全国总工会",
    "市委宣传部",
    "市公共资源交易中心",
  ])("takes %s for one office", (surface) => {
    expect(noNames.isGroup(surface)).toBe(false);
  });

  it("goes by what people have written down before it goes by form", () => {
    expect(names.isGroup("区、县政府")).toBe(true);
    expect(noNames.isGroup("区、县政府")).toBe(false);
    expect(names.isGroup("各界人士联络处")).toBe(false);
    expect(noNames.isGroup("各界人士联络处")).toBe(true);
  });
});

describe("guessKind", () => {
  it.each([
    ["市委宣传部", "party"],
    ["省纪委监委", "party"],
    ["市人大法制委", "congress"],
    ["市政协教科卫体委", "cppcc"],
    ["市法院", "court"],
    ["市检察院", "procuratorate"],
    ["市科协", "mass"],
    ["团市委", "mass"],
    ["铁岭海关", "vertical"],
    ["人民银行铁岭市中心支行", "vertical"],
    ["国家税务总局", "vertical"],
    ["市数据局", "government"],
    ["市卫生健康委", "government"],
    ["市委会", "government"],
    ["中央组织部", "party"],
    ["中央和国家机关工委", "party"],
    ["中央军委政治工作部", "party"],
    ["杭州市委宣传部", "party"],
    ["最高人民法院", "court"],
    ["全国总工会", "mass"],
    ["共青团中央", "mass"],
    ["中国残联", "mass"],
    ["省红十字会", "mass"],
    ["省地方金融监管局", "government"],
    ["浙江金融监管局", "vertical"],
    ["中国国家铁路集团有限公司", "government"],
    ["中国人民大学", "government"],
    ["之江实验室", "government"],
    ["工业和信息化部", "government"],
  ])("takes %s for %s", (department, kind) => {
    expect(guessKind(department)).toBe(kind);
  });
});
