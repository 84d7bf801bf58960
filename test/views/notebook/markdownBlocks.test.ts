import {describe, expect, it} from "vitest";
import {markdownBlocks} from "../../../src/views/notebook/markdownBlocks.ts";
import {hostileMarkdown} from "../../fixtures/hostileMarkdown.ts";

const blocks = (markdown: string) => markdownBlocks(markdown, "表格");
const paragraph = (text: string) => ({kind: "paragraph", text});

describe("markdownBlocks", () => {
  it("has headings with their level, and each line as a paragraph of plain words", () => {
    expect(blocks("# 一 **二**\n第一行 `a<b`\n*第二行*\n\n###### 六")).toEqual([
      {kind: "markdownHeading", level: 1, text: "一 二"},
      paragraph("第一行 a<b"),
      paragraph("第二行"),
      {kind: "markdownHeading", level: 6, text: "六"},
    ]);
  });

  it("has entries of lists as points, counted where they are, those within others marked", () => {
    const point = (text: string) => ({lead: null, text});
    expect(blocks("- 甲\n  - 乙\n- 丙\n\n文\n\n3. 丁\n4. 戊\n   - 己")).toEqual([
      {kind: "points", points: [point("甲"), point("– 乙"), point("丙")]},
      paragraph("文"),
      {kind: "points", points: [point("3. 丁"), point("4. 戊"), point("– 己")]},
    ]);
  });

  it("has code as it is written and tables with their columns", () => {
    expect(
      blocks("```sql\nSELECT 1\n  FROM t\n```\n\n| 部门 | 项 |\n|---|--:|\n| 市教育局 | 3 |\n| 甲 | |"),
    ).toEqual([
      {kind: "code", title: "", text: "SELECT 1\n  FROM t\n", isFolded: false},
      {
        kind: "table",
        caption: "表格",
        columns: [
          {name: "部门", width: 4},
          {name: "项", width: 4},
        ],
        rows: [
          ["市教育局", "3"],
          ["甲", ""],
        ],
      },
    ]);
  });

  it("names the address of a link that leads out", () => {
    expect(blocks("[外](https://a.example) [内](#x) <https://b.example>")).toEqual([
      paragraph("外（https://a.example） 内 https://b.example"),
    ]);
  });

  it("leaves what it does not let through as words", () => {
    expect(blocks("<script>alert(1)</script>")).toEqual([paragraph("<script>alert(1)</script>")]);
    expect(blocks("[x](javascript:alert(1))")).toEqual([paragraph("[x](javascript:alert(1))")]);
    expect(() => hostileMarkdown.map(blocks)).not.toThrow();
  });
});
