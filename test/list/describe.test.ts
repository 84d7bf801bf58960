import {expect, describe as group, it} from "vitest";
import {describe} from "../../src/list/describe.ts";
import type {Source} from "../../src/list/source.ts";

const paragraphs = (...texts: string[]): Source => ({
  blocks: texts.map((text, index) => ({kind: "paragraph", text, line: index + 1})),
});
const read = (file: string, ...texts: string[]) => describe(paragraphs(...texts), file);

group("describe", () => {
  it("takes title, issuer and year from the head of an official document", () => {
    expect(
      read(
        "a.txt",
        "  国务院关于加快推进农业机械化和",
        "　农机装备产业转型升级的指导意见",
        "国发〔2018〕42号",
        "到2025年，实现全程机械化。",
      ),
    ).toEqual({
      title: "国务院关于加快推进农业机械化和农机装备产业转型升级的指导意见",
      issuer: "国务院",
      year: 2018,
    });
  });

  it("reads full-width digits, numbers broken over lines, and Kangxi radicals", () => {
    expect(
      read("a.txt", "浙江省⼈⺠政府⽂件", "浙政发〔", "２０２５", "〕", "１０", "号", "若干措施"),
    ).toEqual({
      title: "若干措施",
      issuer: "浙江省人民政府",
      year: 2025,
    });
  });

  it("joins 的通知 with the line before it", () => {
    expect(read("a.txt", "浙江省经信厅等七部门印发《关于开源的实施意见》", "的通知").title).toBe(
      "浙江省经信厅等七部门印发《关于开源的实施意见》的通知",
    );
  });

  it("takes no number of another document, which stands within a sentence", () => {
    expect(
      read(
        "a.txt",
        "某市重点工作任务清单",
        "为贯彻《意见》（国发〔2018〕39号）精神，制定本清单。",
        "2023年4月7日",
      ),
    ).toEqual({title: "某市重点工作任务清单", issuer: "", year: 2023});
    expect(read("a.txt", "某市2023年重点工作任务清单", "某政发〔2022〕39号").year).toBe(2023);
  });

  it("takes the year of the title before that of a goal, and that of the file's name before that of the text", () => {
    expect(read("a.txt", "服务业数字化转型行动方案（2021—2023）", "到2025年完成。").year).toBe(2021);
    expect(read("09_qingdao-ai-2024.txt", "到2026年，总体水平居前。").year).toBe(2024);
    expect(read("a.txt", "2020年9月11日召开会议。").year).toBe(2020);
    expect(read("a.txt", "开展培训。").year).toBeNull();
  });

  it("takes the title row above a table, and no heading or appendix mark", () => {
    const cell = (text: string) => ({text, line: 1});
    const table = (...rows: string[][]): Source => ({
      blocks: [{kind: "table", name: null, rows: rows.map((row) => row.map(cell))}],
    });
    expect(describe(table(["附件1", ""], ["重点任务责任清单", ""], ["序号", "任务"]), "x.xlsx").title).toBe(
      "重点任务责任清单",
    );
    expect(describe(table(["2024年民生实事任务分解表", ""], ["序号", "任务"]), "t.xlsx").title).toBe(
      "2024年民生实事任务分解表",
    );
    expect(describe(table(["附件表", ""], ["序号", "任务"]), "分工表.xlsx").title).toBe("分工表");
    expect(describe(table(["序号", "任务"], ["1", "制定行动方案"]), "分工表.xlsx").title).toBe("分工表");
  });

  it("names an untitled document after its file", () => {
    expect(read("/lists/开放 清单.v2.txt", "一、总体要求", "开展培训。").title).toBe("开放 清单.v2");
  });
});
