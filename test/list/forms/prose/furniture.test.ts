import {describe, expect, it} from "vitest";
import {clearFurniture} from "../../../../src/list/forms/prose/furniture.ts";
import {linesOf} from "../../../../src/list/forms/prose/lines.ts";

const clear = (...texts: string[]) => {
  const {kept, removed} = clearFurniture(
    linesOf({blocks: texts.map((text, index) => ({kind: "paragraph", text, line: index + 1}))}),
  );
  return {kept: kept.map(({text}) => text), removed: removed.map(({text}) => text)};
};
const sentence = "推动政务数据归集共享和开放应用，建立健全数据管理机制";

describe("clearFurniture", () => {
  it.each(["— 12 —", "－２－", "- 3 -", "第 3 页", "第3页 共10页", "3/10", "Page 3 of 10"])(
    "removes the page number %s",
    (number) => {
      expect(clear("省发展改", number, "革委")).toEqual({kept: ["省发展改", "革委"], removed: [number]});
    },
  );

  it("removes a page number over three lines, and one within a line", () => {
    expect(clear("省发展改", "—", "２", "—", "革委")).toEqual({
      kept: ["省发展改", "革委"],
      removed: ["—", "２", "—"],
    });
    expect(clear("制度。— 3 —（市法院负责）")).toEqual({kept: ["制度。（市法院负责）"], removed: ["— 3 —"]});
  });

  it.each([
    "2018—2022年",
    "ＺＪＳＰ００ － ２０２５ － ００１０",
    "到",
    "２０２７",
    "年",
    "——突出重点",
    "1/2以上",
  ])("keeps %s", (text) => {
    expect(clear(text, "修法。")).toEqual({kept: [text, "修法。"], removed: []});
  });

  it("removes a header that stands beside page numbers more than once", () => {
    expect(clear("甲市人民政府文件", "— 1 —", "修法。", "甲市人民政府文件", "— 2 —", "普法。")).toEqual({
      kept: ["修法。", "普法。"],
      removed: ["甲市人民政府文件", "— 1 —", "甲市人民政府文件", "— 2 —"],
    });
    expect(clear("具体措施：", "修法。", "具体措施：", "普法。").removed).toEqual([]);
  });

  it("removes navigation in the middle of a sentence, with the stray character above it", () => {
    const navigation = "首页 组织机构 经信动态 政务服务 热点专题";
    expect(clear(`${sentence}（省发展改`, "登", navigation, "革委牵头）")).toEqual({
      kept: [`${sentence}（省发展改`, "革委牵头）"],
      removed: ["登", navigation],
    });
    expect(clear("修法。", navigation, "普法。").removed).toEqual([]);
    expect(clear("（责任单位：", "市法院 市公安局 市司法局 市财政局", "市民政局）").removed).toEqual([]);
  });

  it("removes ornaments that were copied as characters", () => {
    expect(clear("书", "书", "书", "修法。", "欗 欗 欗 欗 欗")).toEqual({
      kept: ["修法。"],
      removed: ["书", "书", "书", "欗 欗 欗 欗 欗"],
    });
    expect(clear("３", "３", "３").removed).toEqual([]);
  });
});
